import {html} from 'lit';
import {Part} from '../part.js';
import {number, quarterAt, t} from '../language.js';
import {scenario} from '../data.js';
import {unitOf} from '../prediction.js';
import {histogram} from '../charts/histogram.js';
import {bundle} from '../charts/bundle.js';
import '../charts/figure.js';

const BINS = 24;

/**
 * How a class is spread: bars for markers; for curves the middle one and where eight in ten lie.
 *
 * @property {?object} question as a class session tells it
 * @property {?(number|number[])[]} values predictions known here, where there is no session
 */
class ClassChart extends Part {
  static properties = {lesson: {attribute: false}, question: {attribute: false}, values: {attribute: false}, own: {attribute: false}};

  render() {
    return this.lesson.predict.kind === 'curve' ? this.#curves() : this.#markers();
  }

  #markers() {
    const {predict} = this.lesson;
    const counts = this.question?.histogram ?? counted(this.values, predict);
    const sum = counts.reduce((one, other) => one + other, 0);
    const width = (predict.high - predict.low) / counts.length;
    let [below, middle] = [0, predict.low];
    for (let k = 0; k < counts.length && below < sum / 2; k++) {
      below += counts[k];
      middle = predict.low + (k + 0.5) * width;
    }
    return html`<rs-figure .tall=${240} .sentence=${t('poolSentence', {count: sum, middle: number(middle, 1), unit: unitOf(predict)})}
      .option=${histogram(counts, predict.low, predict.high, unitOf(predict), this.own)}></rs-figure>`;
  }

  #curves() {
    const {predict, scenario: name} = this.lesson;
    const {start, quarters} = scenario(name);
    const lines = this.question?.curve ?? quantiles(this.values);
    const count = this.question?.count ?? this.values.length;
    const points = lines.middle.length;
    const years = Array.from({length: points}, (_, k) => String(quarterAt(start, Math.round((k * (quarters - 1)) / Math.max(1, points - 1)))[0]));
    return html`<rs-figure .tall=${260} .sentence=${t('poolCurves', {count, middle: number(lines.middle.at(-1), 1), low: number(lines.low.at(-1), 1), high: number(lines.high.at(-1), 1), year: years.at(-1), unit: unitOf(predict)})}
      .head=${[t('year'), t('lowest'), t('middle'), t('highest')]} .rows=${years.map((year, k) => [year, ...['low', 'middle', 'high'].map((key) => number(lines[key][k], 1))])}
      .option=${bundle(years, lines, this.own, unitOf(predict), [predict.low, predict.high])}></rs-figure>`;
  }
}
customElements.define('rs-class-chart', ClassChart);

function counted(values, {low, high}) {
  const counts = Array(BINS).fill(0);
  for (const value of values) {
    counts[Math.max(0, Math.min(BINS - 1, Math.floor((BINS * (value - low)) / (high - low))))]++;
  }
  return counts;
}

function quantiles(curves) {
  const at = (part) => curves[0].map((_, k) => {
    const sorted = curves.map((curve) => curve[k]).sort((one, other) => one - other);
    return sorted[Math.round(part * (sorted.length - 1))];
  });
  return {low: at(0.1), middle: at(0.5), high: at(0.9)};
}
