import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {claim} from '../data.js';
import {number, say, sentences, t} from '../language.js';
import {matrix} from '../charts/matrix.js';
import {sameness, spread} from './same.js';
import * as engine from '../engine/engine.js';
import '../charts/figure.js';

const STEPS = 9;

/** Where a claim breaks: its answer at each place of a grid over two levers, worked out while you watch. */
export class VerdictMap extends Part {
  static properties = {
    claim: {type: String},
    x: {attribute: false},
    y: {attribute: false},
    known: {state: true},
    part: {state: true},
    done: {state: true},
    problem: {state: true},
  };

  #stop = null;

  willUpdate(changed) {
    if (changed.has('claim') || changed.has('x') || changed.has('y')) {
      this.#stop?.abort();
      this.known = undefined;
      this.part = 0;
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
    const parts = claim(this.claim)?.parts ?? [];
    return html`
      ${this.problem ? html`<p class="problem" role="alert">${t('failed', {reason: this.problem})}</p>` : nothing}
      ${this.done === undefined
        ? html`<p><button @click=${() => this.#work(x, y)}>${this.known ? t('mapAgain') : t('mapStart', {cells: STEPS * STEPS})}</button></p>`
        : html`<p><progress max="1" .value=${this.done} aria-label=${t('mapping')}></progress> ${number(100 * this.done, 0)} %
            <button @click=${() => this.#stop?.abort()}>${t('cancel')}</button></p>`}
      ${this.known && parts.length > 1 ? html`<p class="pick"><label>${t('mapOf')} <select @change=${({target}) => (this.part = Number(target.value))}>
          ${[t('mapWhole'), ...parts.map(say)].map((name, k) => html`<option value=${k} ?selected=${k === this.part}>${name}</option>`)}</select></label></p>` : nothing}
      ${this.known ? this.#picture(x, y, parts) : html`<p class="empty">${t('mapEmpty')}</p>`}`;
  }

  #picture(x, y, parts) {
    const {holds, figures} = this.known;
    const {part} = this;
    const cells = grid((place) => holds[place] && (Number.isFinite(holds[place][part]) ? 2 * holds[place][part] - 1 : 0));
    const of = part === 0 ? say(claim(this.claim)?.title) : say(parts[part - 1]);
    const sentence = sentences([
      t('mapSentence', {claim: of, holding: holds.filter((one) => one[part] === 1).length, cells: holds.length, x: x.name, y: y.name}),
      ...(holds.length === STEPS * STEPS ? (part === 0 ? sameness(this.claim, holds) : [spread(figures.map((one) => one[part - 1]))]) : []),
    ]);
    const words = (value) => (value > 0 ? t('so') : value < 0 ? t('notSo') : t('cannotTell'));
    const told = (value, row, column) => words(value) + (part === 0 ? '' : ` (${number(figures[row * STEPS + column][part - 1])})`);
    return html`<rs-figure .tall=${360} .sentence=${sentence}
      .option=${matrix(x.ticks, y.ticks, cells, {low: -1, high: 1, across: x.name, up: y.name, text: told})}
      .head=${[`${y.name} \\ ${x.name}`, ...x.ticks]}
      .rows=${y.ticks.map((tick, r) => [tick, ...cells[r].map((value, c) => (value === null ? '…' : told(value, r, c)))])}></rs-figure>
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
    this.known = {holds: [], figures: []};
    try {
      const {holds, figures} = await engine.map(
        {claim: asked, x: {path: x.path, low: x.low, high: x.high, steps: STEPS}, y: {path: y.path, low: y.low, high: y.high, steps: STEPS}},
        {onProgress: ({done, total, ...known}) => this.#fill(asked, known, done / total), signal: stop.signal});
      this.#fill(asked, {holds, figures}, 1);
    } catch (problem) {
      if (problem.name !== 'AbortError') {
        this.problem = problem.message;
      }
    }
    if (asked === this.claim) {
      this.done = undefined;
    }
  }

  /** @param known by place, row by row from below: 1, 0 or NaN for the claim and each of its parts, and their figures */
  #fill(asked, known, share) {
    if (asked === this.claim) {
      this.done = share;
      this.known = known;
    }
  }
}
customElements.define('rs-verdict-map', VerdictMap);

/** A map's rows from below, with null where nothing is known yet. */
function grid(at) {
  return Array.from({length: STEPS}, (_, row) => Array.from({length: STEPS}, (__, column) => at(row * STEPS + column) ?? null));
}
