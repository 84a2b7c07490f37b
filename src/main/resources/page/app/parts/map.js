import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {claim, scenario} from '../data.js';
import {number, quarterName, say, sentences, t} from '../language.js';
import {matrix} from '../charts/matrix.js';
import {sameness, spread} from './same.js';
import * as engine from '../engine/engine.js';
import '../charts/figure.js';

/** Places along a side; fewer where a lever has fewer. */
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
        ? html`<p><button @click=${() => this.#work(x, y)}>${this.known ? t('mapAgain') : t('mapStart', {cells: x.values.length * y.values.length})}</button></p>`
        : html`<p><progress max="1" .value=${this.done} aria-label=${t('mapping')}></progress> ${number(100 * this.done, 0)} %
            <button @click=${() => this.#stop?.abort()}>${t('cancel')}</button></p>`}
      ${this.known && parts.length > 1 ? html`<p class="pick"><label>${t('mapOf')} <select @change=${({target}) => (this.part = Number(target.value))}>
          ${[t('mapWhole'), ...parts.map(say)].map((name, k) => html`<option value=${k} ?selected=${k === this.part}>${name}</option>`)}</select></label></p>` : nothing}
      ${this.known ? this.#picture(x, y, parts) : html`<p class="empty">${t('mapEmpty')}</p>`}`;
  }

  #picture(x, y, parts) {
    const {holds, figures} = this.known;
    const {part} = this;
    const cells = grid(x, y, (place) => holds[place] && (Number.isFinite(holds[place][part]) ? 2 * holds[place][part] - 1 : 0));
    const of = part === 0 ? say(claim(this.claim)?.title) : say(parts[part - 1]);
    const sentence = sentences([
      t('mapSentence', {claim: of, holding: holds.filter((one) => one[part] === 1).length, cells: holds.length, x: x.name, y: y.name}),
      ...(holds.length === x.values.length * y.values.length ? (part === 0 ? sameness(this.claim, holds) : [spread(figures.map((one) => one[part - 1]))]) : []),
    ]);
    const words = (value) => (value > 0 ? t('so') : value < 0 ? t('notSo') : t('cannotTell'));
    const told = (value, row, column) => words(value) + (part === 0 ? '' : ` (${number(figures[row * x.values.length + column][part - 1])})`);
    return html`<rs-figure .tall=${360} .sentence=${sentence}
      .option=${matrix(x.ticks, y.ticks, cells, {low: -1, high: 1, across: x.name, up: y.name, text: told})}
      .head=${[`${y.name} \\ ${x.name}`, ...x.ticks]}
      .rows=${y.ticks.map((tick, r) => [tick, ...cells[r].map((value, c) => (value === null ? '…' : told(value, r, c)))])}></rs-figure>
      <p class="legend"><span class="key so"></span>${t('so')} <span class="key not"></span>${t('notSo')} <span class="key same"></span>${t('cannotTell')}</p>`;
  }

  #axis(asked) {
    const {path, low, high, label, kind} = asked;
    const values = places(asked);
    // A date counts the quarters since the start of what the claim is about.
    const {start} = scenario(claim(this.claim).scenario);
    const digits = kind === 'whole' || high - low >= 10 ? 0 : high - low >= 1 ? 2 : 3;
    return {path, values, name: say(label) || path, ticks: values.map((value) => (kind === 'date' ? quarterName(start, value) : number(value, digits)))};
  }

  async #work(x, y) {
    const stop = (this.#stop = new AbortController());
    const asked = this.claim;
    this.problem = undefined;
    this.done = 0;
    this.known = {holds: [], figures: []};
    try {
      const {holds, figures} = await engine.map(
        {claim: asked, x: {path: x.path, values: x.values}, y: {path: y.path, values: y.values}},
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

/** Where a lever stands along a side, its own ends among them; a date and what is counted only at whole numbers, each once. */
function places({kind, low, high}) {
  const even = Array.from({length: STEPS}, (_, k) => (k === STEPS - 1 ? high : low + (k * (high - low)) / (STEPS - 1)));
  return kind === 'date' || kind === 'whole' ? [...new Set(even.map(Math.round))] : even;
}

/** A map's rows from below, with null where nothing is known yet. */
function grid(x, y, at) {
  return y.values.map((_, row) => x.values.map((__, column) => at(row * x.values.length + column) ?? null));
}
