import {html} from 'lit';
import {Part} from '../part.js';
import {changeWithUnit, say, t} from '../language.js';
import {distances, inPoints, parts, series, subjectName} from '../figures.js';
import {spark} from '../charts/spark.js';
import {known} from './outcome.js';

/** The chosen figure's distance from the baseline in every nation, on one scale. */
class Multiples extends Part {
  static properties = {now: {attribute: false}, outcome: {type: String}, quarter: {type: Number}};

  render() {
    const {now, quarter} = this;
    const {family, measure, subject} = parts(this.outcome);
    if (!known(now, this.outcome)) {
      return html`<p class="loading" role="status">${t('running')}</p>`;
    }
    const points = inPoints(this.outcome);
    const all = now.nations.map((id) => {
      const name = `${id}.${family}.${measure}`;
      return {id, values: distances(series(now, 'scenario', name), series(now, 'baseline', name), points)};
    });
    const sizes = all.map(({values}) => Math.max(...values.map((value) => Math.abs(value) || 0))).sort((one, other) => other - one);
    const most = Math.max(0.01, sizes[1] ?? sizes[0]);
    return html`
      <p class="soft">${t('multiplesScale', {most: changeWithUnit(most, points, 1).replace('+', '')})}</p>
      <ul class="multiples">${all.map(({id, values}) => html`<li><button aria-pressed=${id === subject} @click=${() => this.#pick(id)}>
        <span>${say(subjectName(id))}</span>${spark(values, most)}<span class="value">${changeWithUnit(values[quarter], points, 1)}</span></button></li>`)}</ul>`;
  }

  #pick(id) {
    const {family, measure} = parts(this.outcome);
    this.dispatchEvent(new CustomEvent('look', {detail: {outcome: `${id}.${family}.${measure}`}, bubbles: true}));
  }
}
customElements.define('rs-multiples', Multiples);
