/** Figures worked out from a run's series, by the definitions of the result files. */
import {families, isFamilyMeasure, lever, measure, nations, scenario} from './data.js';

/** Bilingual names of what an outcome's subject may be besides a nation. */
const WORLD = {en: 'World', zh: '世界'};
const EUROPE = {en: 'European Union', zh: '欧盟'};
const ALL = {en: 'all manufacturing', zh: '全部制造业'};

/** @returns {{subject: string, family: string, measure: string}} the parts of an outcome's id */
export function parts(id) {
  const words = id.split('.');
  return words.length === 2
    ? {subject: words[0], family: 'ALL', measure: words[1]}
    : {subject: words[0], family: words[1], measure: words[2]};
}

/** The nations that a subject such as DEU, EU, WLD or CHN+USA stands for, of those in the run. */
export function members(subject, inRun) {
  return subject.split('+').flatMap((word) => {
    if (word === 'WLD') {
      return inRun;
    }
    return inRun.includes(word) ? [word] : nations().filter(({id, bloc}) => bloc === word && inRun.includes(id)).map(({id}) => id);
  });
}

export function subjectName(subject) {
  const names = subject.split('+').map((word) => {
    if (word === 'WLD') {
      return WORLD;
    }
    return nations().find(({id}) => id === word)?.name ?? (word === 'EU' ? EUROPE : {en: word, zh: word});
  });
  return {en: names.map(({en}) => en).join(' + '), zh: names.map(({zh}) => zh).join('＋')};
}

export function familyName(id) {
  return id === 'ALL' ? ALL : (families().find((one) => one.id === id)?.name ?? {en: id, zh: id});
}

/** An assumption's name: its lever's, or where it is none what it is of what happens; as in files where nobody has named it. */
export function assumptionName(name, path) {
  const label = lever(name, path)?.label;
  if (label) {
    return label;
  }
  const {shocks = [], uncertainties = []} = scenario(name) ?? {};
  const [happens, of] = [shocks.find(({id}) => id === path.split('.')[1]), uncertainties.find((one) => one.path === path)].map((one) => one?.label);
  return happens && of ? {en: `${happens.en}: ${of.en}`, zh: `${happens.zh}：${of.zh}`} : {en: path, zh: path};
}

/** Measures that a run must be asked for, so that an outcome can be worked out. */
export function needed(ids) {
  const [nationMeasures, familyMeasures] = [new Set(), new Set()];
  for (const id of ids) {
    const name = parts(id).measure;
    const kept = {share: 'output', clusterShare: 'capacity'}[name] ?? name;
    (isFamilyMeasure(name) ? familyMeasures : nationMeasures).add(kept);
    if (measure(name).form !== 'sum') {
      (isFamilyMeasure(name) ? familyMeasures : nationMeasures).add(isFamilyMeasure(name) ? 'output' : 'realIncome');
    }
  }
  return {nationMeasures: [...nationMeasures], familyMeasures: [...familyMeasures]};
}

/** The series of an outcome in one arm of a run, one value a quarter. */
export function series(run, arm, id) {
  const {subject, family, measure: name} = parts(id);
  if (name === 'share' || name === 'clusterShare') {
    const part = name === 'share' ? 'output' : 'capacity';
    const world = subject === 'WLD' && name === 'share';
    const whole = series(run, arm, `WLD.${world ? 'ALL' : family}.${part}`);
    return series(run, arm, `${subject}.${family}.${part}`).map((value, q) => (whole[q] === 0 ? 0 : (100 * value) / whole[q]));
  }
  const within = members(subject, run.nations).map((nation) => run.nations.indexOf(nation));
  return isFamilyMeasure(name) ? cells(run, arm, within, family, name) : whole(run, arm, within, name);
}

function cells(run, arm, within, family, name) {
  const made = families().filter(({id, manufacturing}) => (family === 'ALL' ? manufacturing : id === family))
    .map(({id}) => run.families.indexOf(id)).filter((place) => place >= 0);
  const figures = run.arms[arm].family[name];
  const weights = measure(name).form === 'sum' ? null : run.arms[arm].family.output;
  const places = within.flatMap((nation) => made.map((one) => (nation * run.families.length + one) * run.quarters));
  return average(run.quarters, places, figures, weights);
}

function whole(run, arm, within, name) {
  const figures = run.arms[arm].nation[name];
  const weights = measure(name).form === 'sum' ? null : run.arms[arm].nation.realIncome;
  return average(run.quarters, within.map((nation) => nation * run.quarters), figures, within.length === 1 ? null : weights);
}

function average(quarters, places, figures, weights) {
  const result = new Float64Array(quarters);
  for (let quarter = 0; quarter < quarters; quarter++) {
    let [sum, weight] = [0, 0];
    for (const place of places) {
      const one = weights ? weights[place + quarter] : 1;
      sum += one * figures[place + quarter];
      weight += one;
    }
    result[quarter] = weights ? (weight === 0 ? 0 : sum / weight) : sum;
  }
  return result;
}

/** Whether differences of an outcome are told in points, not in per cent. */
export function inPoints(id) {
  return measure(parts(id).measure).form === 'points';
}

/** How far one figure lies from another: in per cent, or in points for shares. */
export function distance(value, from, points) {
  return points ? value - from : from === 0 ? NaN : 100 * (value / from - 1);
}

/** A whole series' distance from another, or from its own start. */
export function distances(values, from, points) {
  return values.map((value, quarter) => distance(value, typeof from === 'number' ? from : from[quarter], points));
}
