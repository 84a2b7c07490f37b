/** What is predicted, and how far a prediction lies from the model's answer. */
import {say, t} from './language.js';
import {distances, inPoints, parts, series} from './figures.js';
import {measure} from './data.js';

/** The arm of the scenario that a lesson is about. */
export const armOf = ({predict}) => predict.arm ?? 'scenario';

/** A curve before it is drawn: it begins where nothing has happened yet. */
export function blank(predict, handles) {
  const begin = Math.max(predict.low, Math.min(predict.high, predict.begin ?? 0));
  return Array(handles).fill(begin);
}

/** The unit that a prediction is made in. */
export function unitOf({outcome, show}) {
  if (show === 'level') {
    return say(measure(parts(outcome).measure)?.unit);
  }
  if (inPoints(outcome)) {
    return show === 'start' ? t('pointsAgainstStart') : t('pointsAgainstBaseline');
  }
  return show === 'start' ? t('percentAgainstStart') : t('percentAgainstBaseline');
}

/** The model's answer to a question, quarter by quarter, in the question's unit. */
export function answer(run, {outcome, show}) {
  const values = series(run, 'scenario', outcome);
  if (show === 'level') {
    return values;
  }
  return distances(values, show === 'start' ? values[0] : series(run, 'baseline', outcome), inPoints(outcome));
}

/** A drawn curve's value at a quarter, between its handles. */
export function drawn(values, quarter, quarters) {
  const place = (quarter / (quarters - 1)) * (values.length - 1);
  const left = Math.min(values.length - 2, Math.floor(place));
  return values[left] + (place - left) * (values[left + 1] - values[left]);
}

/** The mean distance between what was drawn and what came out. */
export function gap(values, answer) {
  let sum = 0;
  for (let quarter = 0; quarter < answer.length; quarter++) {
    sum += Math.abs(drawn(values, quarter, answer.length) - answer[quarter]);
  }
  return sum / answer.length;
}

/**
 * A prediction as a short code that can be read aloud: lesson and value, in letters and digits without look-alikes,
 * with a check at the end.
 */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

export function encode(lesson, predict, value) {
  const place = (one) => Math.round(((one - predict.low) / (predict.high - predict.low)) * (ALPHABET.length - 1));
  const word = (Array.isArray(value) ? value.slice(1) : [value]).map((one) => ALPHABET[Math.max(0, Math.min(ALPHABET.length - 1, place(one)))]).join('');
  return `${lesson.replace(/^L/, '')}-${word}${check(lesson, word)}`;
}

/** @returns {?(number|number[])} the prediction of a code, null if it is not one of this lesson */
export function decode(lesson, predict, code) {
  const [number, word] = code.trim().toUpperCase().split('-');
  const length = predict.kind === 'curve' ? 6 : 1;
  if (`L${number}` !== lesson || word?.length !== length + 1 || check(lesson, word.slice(0, -1)) !== word.at(-1)) {
    return null;
  }
  const values = [...word.slice(0, -1)].map((letter) =>
    predict.low + (ALPHABET.indexOf(letter) / (ALPHABET.length - 1)) * (predict.high - predict.low));
  return predict.kind === 'curve' ? [blank(predict, 1)[0], ...values] : values[0];
}

function check(lesson, word) {
  let sum = 7;
  for (const letter of lesson + word) {
    sum = (sum * 31 + letter.codePointAt(0)) % 9973;
  }
  return ALPHABET[sum % ALPHABET.length];
}
