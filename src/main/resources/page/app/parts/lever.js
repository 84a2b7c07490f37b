import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {number, option, quarterIndex, quarterName, say, t} from '../language.js';

/**
 * One lever: a slider with its value, unit, default, and a card that tells what it means and what the evidence says.
 *
 * @property {object} lever of the catalog: path, label, meaning, unit, low, high, value, source, grade, options
 * @property {number|string} value the value now; of a date a quarter such as 2026Q1, or how many since the start
 * @property {string} start the scenario's first quarter
 */
export class Lever extends Part {
  static properties = {
    lever: {attribute: false},
    value: {attribute: false},
    start: {type: String},
  };

  render() {
    const {lever} = this;
    const id = `lever-${lever.path.replaceAll('.', '-')}`;
    const moved = this.#dated ? this.#place(this.value) !== this.#place(lever.value) : String(this.value) !== String(lever.value);
    return html`
      <div class="lever ${moved ? 'moved' : ''}">
        <div class="lever-head">
          <label for=${id}>${this.#name()}</label>
          <output for=${id}>${this.#text(this.value)}</output>
        </div>
        ${lever.options?.length ? this.#choice(id) : this.#slider(id)}
        <div class="lever-foot">
          <span class="soft">${t('defaultIs', {value: this.#text(lever.value)})}${this.#unit() ? html` · ${this.#unit()}` : nothing}</span>
          ${moved ? html`<button class="plain" @click=${() => this.#move(lever.value)}>${t('resetOne')}</button>` : nothing}
          <details class="card"><summary>${t('sourceCard')}</summary>${this.#card()}</details>
        </div>
      </div>`;
  }

  #name() {
    return say(this.lever.label ?? this.lever.meaning) || this.lever.path;
  }

  get #dated() {
    return this.lever.kind === 'date';
  }

  /** Choices have none, and a date names its own. */
  #unit() {
    return this.lever.options?.length || this.#dated ? '' : say(this.lever.unit);
  }

  #slider(id) {
    const {low, high} = this.lever;
    const step = this.#dated || this.lever.kind === 'whole' ? 1 : (high - low) / 100;
    return html`<input type="range" id=${id} min=${low} max=${high} step=${step} .value=${String(this.#place(this.value))}
      aria-valuetext=${this.#shown()} @input=${(event) => this.#move(this.#slid(event.target.valueAsNumber))}>`;
  }

  /** Where a value stands on the slider. */
  #place(value) {
    return this.#dated && Number.isNaN(Number(value)) ? quarterIndex(this.start, value) : Number(value);
  }

  /** The value at a place of the slider. */
  #slid(place) {
    return this.#dated ? quarterName(this.start, place) : rounded(place, this.lever.high - this.lever.low);
  }

  #choice(id) {
    return html`<select id=${id} @change=${(event) => this.#move(event.target.value)}>
      ${this.lever.options.map((choice) => html`<option value=${choice} ?selected=${String(this.value) === choice}>${option(choice)}</option>`)}
    </select>`;
  }

  #card() {
    const {lever} = this;
    const grades = {observed: 'gradeObserved', cited: 'gradeCited', assumed: 'gradeAssumed'};
    return html`<dl>
      ${lever.meaning ? html`<dt>${t('means')}</dt><dd>${say(lever.meaning)}</dd>` : nothing}
      ${lever.options?.length ? nothing : html`<dt>${t('range')}</dt><dd>${this.#text(lever.low)} – ${this.#text(lever.high)} ${this.#unit()}</dd>`}
      ${lever.source ? html`<dt>${t('evidence')}</dt><dd>${say(lever.source)}</dd>` : nothing}
      ${grades[lever.grade] ? html`<dt>${t('grade')}</dt><dd>${t(grades[lever.grade])}</dd>` : nothing}
      <dt>${t('path')}</dt><dd><code>${lever.path}</code></dd>
    </dl>`;
  }

  #shown() {
    return this.#dated ? quarterName(this.start, this.#place(this.value), true) : `${this.#text(this.value)} ${this.#unit()}`.trim();
  }

  #text(value) {
    if (this.#dated) {
      return quarterName(this.start, this.#place(value));
    }
    const size = this.lever.high - this.lever.low;
    return Number.isFinite(Number(value)) && value !== '' ? number(Number(value), digits(size)) : option(value);
  }

  #move(value) {
    this.dispatchEvent(new CustomEvent('move', {detail: {path: this.lever.path, value}, bubbles: true}));
  }
}
customElements.define('rs-lever', Lever);

function digits(span) {
  return span >= 100 ? 0 : span >= 10 ? 1 : span >= 1 ? 2 : span >= 0.1 ? 3 : 4;
}

/** A value with no more digits than a slider's hundred places need. */
function rounded(value, span) {
  return Number(value.toFixed(digits(span)));
}
