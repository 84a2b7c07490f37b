/** What happens, and how much of a figure's distance from the baseline comes from each of it: figures and words. */
import {inPoints} from './figures.js';
import {change, changeWithUnit, language, list, number, quarterName, say, sentences, t} from './language.js';
import {unitOf} from './prediction.js';

/** Causes that a sentence tells one by one; all others are told together. */
const TOLD = 4;

/**
 * A split in the unit of a comparison, rounded so that the parts add up to the answer as they are printed.
 *
 * @param {object} split the engine's
 * @param {{outcome: string, show: string, first: number, baseline: number}} asked the figure, what it is compared with,
 *     and what it is in the first quarter and in the baseline
 * @returns {{digits: number, without: number, answer: number, whole: number, causes: object[]}} the largest cause first
 */
export function shares(split, {outcome, show, first, baseline}) {
  const against = show === 'start' ? first : baseline;
  const perCent = show !== 'level' && !inPoints(outcome);
  const [origin, scale] = show === 'level' ? [0, 1] : perCent ? [against, 100 / against] : [against, 1];
  const exact = split.causes.map(({part}) => scale * part);
  const largest = Math.max(0, ...exact.map(Math.abs));
  const digits = largest >= 1 ? 1 : largest >= 0.1 ? 2 : largest >= 0.01 ? 3 : 4;
  const [without, ...figures] = rounded([show === 'counterfactual' ? 0 : scale * (split.without - origin), ...exact], digits);
  const causes = split.causes.map(({events}, k) => ({name: name(events, split.causes), events, exact: exact[k], part: figures[k]}));
  const whole = figures.reduce((sum, part) => sum + part, 0);
  return {digits, without, whole, answer: without + whole, causes: causes.sort((one, other) => Math.abs(other.exact) - Math.abs(one.exact))};
}

/** Figures rounded so that they add up to their rounded sum (by largest remainders); what is 0 stays 0. */
export function rounded(figures, digits) {
  const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
  const exact = figures.map((one) => one * 10 ** digits);
  const down = exact.map(Math.floor);
  const left = Math.round(sum(exact)) - sum(down);
  const order = down.map((_, k) => k).sort((one, other) => exact[other] - down[other] - (exact[one] - down[one]));
  order.slice(0, left).forEach((k) => down[k]++);
  return down.map((one) => one / 10 ** digits);
}

/** What a cause is called: by its shock's title; several by their kinds, or where others are of the same, by the first. */
function name(events, causes) {
  if (events.length === 1) {
    return say(events[0].title);
  }
  const kinds = (all) => [...new Set(all.map(({kind}) => kind))];
  const same = (one) => one.events.length > 1 && kinds(one.events).join() === kinds(events).join();
  const [first, count] = [say(events[0].title), events.length];
  if (causes.filter(same).length > 1) {
    // “A and 3 more”, “A等4项”: Chinese counts the first among them.
    return t('splitMore', {first, count: language.code === 'zh' ? count : count - 1});
  }
  const named = kinds(events).map((kind) => t(`kind-${kind}`));
  return named.length > 2
    ? t('splitKindsMore', {kinds: named.slice(0, 2).join(language.code === 'zh' ? '、' : ', '), count})
    : t('splitKinds', {kinds: list(named), count});
}

/** A difference with its unit; of a figure by itself without, which is told beside it. */
export function difference(value, {outcome, show}, digits) {
  return show === 'level' ? change(value, digits) : changeWithUnit(value, inPoints(outcome), digits);
}

/** What a split says, in a sentence or two. */
export function words({digits, without, whole, answer, causes}, asked, start, quarter) {
  const when = quarterName(start, quarter, true);
  if (!causes.length) {
    return t('splitSame');
  }
  const plain = (value) => (asked.show === 'level' ? number : change)(value, digits);
  const before = asked.show === 'counterfactual' ? ''
    : t('splitWithout', {when, answer: plain(answer), without: plain(without), unit: unitOf(asked)});
  if (causes.every(({part}) => part === 0)) {
    return sentences([before, t('splitStill', {when})]);
  }
  if (causes.length === 1) {
    return sentences([before, t(before ? 'splitAll' : 'splitOne', {when, whole: difference(whole, asked, digits), name: quoted(causes[0].name)})]);
  }
  const told = causes.slice(0, causes.length === TOLD + 1 ? TOLD + 1 : TOLD);
  const rest = causes.slice(told.length);
  const said = told.map((one, k) => t(k ? 'splitPart' : 'splitFirst', {name: quoted(one.name), part: change(one.part, digits)}));
  if (rest.length) {
    said.push(t('splitPart', {name: t('splitRest', {count: rest.length}), part: change(rest.reduce((sum, {part}) => sum + part, 0), digits)}));
  }
  return sentences([before, t(before ? 'splitBetween' : 'splitOf', {
    when, whole: difference(whole, asked, digits), parts: language.code === 'zh' ? said.join('，') : list(said)})]);
}

function quoted(name) {
  return t('splitQuoted', {name});
}
