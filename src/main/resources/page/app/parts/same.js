/** What a map of one colour has to say for itself: that it is of one colour, what makes it so, and what would not. */
import {claim, verdict} from '../data.js';
import {assumptionName} from '../figures.js';
import {list, number, option, say, t} from '../language.js';

/**
 * @param {string} id of the claim
 * @param {number[][]} holds by place: 1, 0 or NaN for the claim and each of its parts
 * @returns {string[]} sentences; none where the claim is so at some places and not at others
 */
export function sameness(id, holds) {
  const uniform = (part) => holds.every((place) => place[part] === holds[0][part]);
  if (!uniform(0)) {
    return [];
  }
  const parts = (claim(id)?.parts ?? []).map((says, k) => ({says: `“${say(says)}”`, part: k + 1}));
  const never = parts.length > 1 && holds[0][0] === 0 ? parts.filter(({part}) => uniform(part) && holds[0][part] === 0) : [];
  const varies = parts.filter(({part}) => !uniform(part));
  return [
    t('mapSame'),
    never.length ? t('mapNever', {parts: list(never.map(({says}) => says))}) : '',
    varies.length ? t('mapVaries', {parts: list(varies.map(({says}) => says))}) : '',
    turning(id),
  ];
}

/** What would turn the verdict round, as far as the project has found it. */
function turning(id) {
  const found = verdict(id);
  if (!found) {
    return '';
  }
  if (!found.told.flips.length) {
    return t('mapNothingTurns', {share: found.told.share, draws: found.draws});
  }
  const name = (path) => say(assumptionName(claim(id)?.scenario, path));
  return t('mapTurns', {flips: list(found.told.flips.slice(0, 3).map(({path, from, to}) =>
    t('mapTurn', {name: name(path), from: option(from), to: option(to)})))});
}

/** Between which values a part's figure lies over the map. */
export function spread(figures) {
  const known = figures.filter(Number.isFinite);
  return known.length ? t('mapSpread', {low: number(Math.min(...known)), high: number(Math.max(...known))}) : '';
}
