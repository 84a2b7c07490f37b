/** Why a figure differs from the baseline, in words, from the run's own decomposition. */
import {families, isFamilyMeasure} from './data.js';
import {members, parts} from './figures.js';
import {change, list, say, sentences, t} from './language.js';

/** Forces that the engine tells for an outcome: only output is taken apart. */
export function canExplain(id) {
  return parts(id).measure === 'output';
}

/** Figures that do not come of what is made there: of states' money, and of what is known. */
const BESIDE = ['policySpending', 'frontierStage', 'aiCapability'];

/** The output behind a figure, which is taken apart where the figure itself is not; null where none is behind it. */
export function outputBehind(id) {
  const {subject, family, measure: name} = parts(id);
  return BESIDE.includes(name) ? null : `${subject}.${isFamilyMeasure(name) ? family : 'ALL'}.output`;
}

/**
 * What each force adds to the distance of an outcome from the baseline.
 *
 * @param {object} run with forces of both arms
 * @param {string} id an outcome of output
 * @param {number} quarter index of the quarter; the nearest kept one before is used
 * @returns {{quarter: number, forces: {key: string, title: object, percent: number}[]}} per cent of the baseline, the largest first
 */
export function contributions(run, id, quarter) {
  const {subject, family} = parts(id);
  const {names, quarters} = run.forces;
  const [baseline, scenario] = ['baseline', 'scenario'].map((one) => run.arms[one].forces);
  let kept = quarters.findLastIndex((one) => one <= quarter);
  kept = Math.max(0, kept);
  const within = members(subject, run.nations).map((nation) => run.nations.indexOf(nation));
  const made = families().filter((one) => (family === 'ALL' ? one.manufacturing : one.id === family)).map((one) => run.families.indexOf(one.id));
  let level = 0;
  const sums = names.map(() => 0);
  for (const nation of within) {
    for (const one of made) {
      level += run.arms.baseline.family.output[(nation * run.families.length + one) * run.quarters + quarters[kept]];
      const place = ((kept * run.nations.length + nation) * run.families.length + one) * names.length;
      names.forEach((_, k) => {
        sums[k] += scenario[place + k] - baseline[place + k];
      });
    }
  }
  const forces = names.map(({key, title}, k) => ({key, title, percent: level === 0 ? 0 : (100 * sums[k]) / level}));
  return {quarter: quarters[kept], forces: forces.sort((one, other) => Math.abs(other.percent) - Math.abs(one.percent))};
}

/** The largest forces for and against, in a sentence or two. */
export function words({forces}) {
  const whole = forces.reduce((sum, {percent}) => sum + percent, 0);
  const big = forces.filter(({percent}) => Math.abs(percent) >= Math.max(0.1, 0.05 * Math.abs(whole)));
  const told = ({title, percent}) => t('force', {name: say(title), change: change(percent, 1)});
  const [along, against] = [big.filter(({percent}) => percent * whole > 0), big.filter(({percent}) => percent * whole < 0)];
  if (!along.length) {
    return t('noForce');
  }
  return sentences([
    t('forcesAlong', {forces: list(along.slice(0, 3).map(told))}),
    against.length ? t('forcesAgainst', {forces: list(against.slice(0, 2).map(told))}) : '',
  ]);
}
