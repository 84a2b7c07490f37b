import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {claim} from '../data.js';
import {number, say, t} from '../language.js';
import {matrix} from '../charts/matrix.js';
import * as engine from '../engine/engine.js';
import '../charts/figure.js';

const STEPS = 9;

/** Where a claim breaks: its answer at each place of a grid over two levers, worked out while you watch. */
export class VerdictMap extends Part {
  static properties = {
    claim: {type: String},
    x: {attribute: false},
    y: {attribute: false},
    cells: {state: true},
    done: {state: true},
    problem: {state: true},
  };

  #stop = null;

  willUpdate(changed) {
    if (changed.has('claim') || changed.has('x') || changed.has('y')) {
      this.#stop?.abort();
      this.cells = undefined;
      this.done = undefined;
      this.problem = undefined;
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop?.abort();
  }

  render() {
    const [x, y] = [this.#axis(this.x), this.#axis(this.y)];
    return html`
      ${this.problem ? html`<p class="problem" role="alert">${t('failed', {reason: this.problem})}</p>` : nothing}
      ${this.done === undefined
        ? html`<p><button @click=${() => this.#work(x, y)}>${this.cells ? t('mapAgain') : t('mapStart', {cells: STEPS * STEPS})}</button></p>`
        : html`<p><progress max="1" .value=${this.done} aria-label=${t('mapping')}></progress> ${number(100 * this.done, 0)} %
            <button @click=${() => this.#stop?.abort()}>${t('cancel')}</button></p>`}
      ${this.cells ? this.#picture(x, y) : html`<p class="empty">${t('mapEmpty')}</p>`}`;
  }

  #picture(x, y) {
    const known = this.cells.flat().filter((value) => value !== null);
    const holding = known.filter((value) => value > 0).length;
    const sentence = t('mapSentence', {claim: say(claim(this.claim)?.title), holding, cells: known.length, x: x.name, y: y.name});
    const words = (value) => (value > 0 ? t('so') : value < 0 ? t('notSo') : t('cannotTell'));
    return html`<rs-figure .tall=${360} .sentence=${sentence}
      .option=${matrix(x.ticks, y.ticks, this.cells, {low: -1, high: 1, across: x.name, up: y.name, text: (value) => words(value)})}
      .head=${[`${y.name} \\ ${x.name}`, ...x.ticks]}
      .rows=${y.ticks.map((tick, r) => [tick, ...this.cells[r].map((value) => (value === null ? '…' : words(value)))])}></rs-figure>
      <p class="legend"><span class="key so"></span>${t('so')} <span class="key not"></span>${t('notSo')} <span class="key same"></span>${t('cannotTell')}</p>`;
  }

  #axis(asked) {
    const {path, low, high, label} = asked;
    const values = Array.from({length: STEPS}, (_, k) => low + (k * (high - low)) / (STEPS - 1));
    return {path, low, high, name: say(label) || path, ticks: values.map((value) => number(value, high - low >= 10 ? 0 : high - low >= 1 ? 2 : 3))};
  }

  async #work(x, y) {
    const stop = (this.#stop = new AbortController());
    const asked = this.claim;
    this.problem = undefined;
    this.done = 0;
    this.cells = Array.from({length: STEPS}, () => Array(STEPS).fill(null));
    try {
      const {holds} = await engine.map(
        {claim: asked, x: {path: x.path, low: x.low, high: x.high, steps: STEPS}, y: {path: y.path, low: y.low, high: y.high, steps: STEPS}},
        {onProgress: (part) => this.#fill(asked, part.holds, part.done / part.total), signal: stop.signal});
      this.#fill(asked, holds, 1);
    } catch (problem) {
      if (problem.name !== 'AbortError') {
        this.problem = problem.message;
      }
    }
    if (asked === this.claim) {
      this.done = undefined;
    }
  }

  /** @param holds 1, 0 or NaN for each place known so far, row by row from below */
  #fill(asked, holds, share) {
    if (asked === this.claim) {
      this.done = share;
      this.cells = Array.from({length: STEPS}, (_, row) => Array.from({length: STEPS}, (__, column) => {
        const value = holds[row * STEPS + column];
        return value === undefined ? null : Number.isFinite(value) ? 2 * value - 1 : 0;
      }));
    }
  }
}
customElements.define('rs-verdict-map', VerdictMap);
