import {html, nothing, svg} from 'lit';
import {Part} from '../part.js';
import {number, quarterAt, t} from '../language.js';
import {inks} from './palette.js';

/** Narrow windows get a narrower drawing, not a smaller one. */
const NARROW = window.matchMedia('(max-width: 36rem)');
const HEIGHT = 300;
const ROOM = {left: 48, right: 22, top: 14, bottom: 28};
/** Handles of a drawn curve. */
export const HANDLES = 7;

/**
 * Where a prediction is drawn, and later the answer over it: a curve with a handle every few years, which can be drawn
 * in one stroke, dragged, or moved by the arrow keys. The first handle stays where the story begins.
 *
 * @property {number[]} values of the handles, null where none was set
 * @property {?ArrayLike<number>} answer by quarter, once it may be seen
 */
export class Guess extends Part {
  static properties = {
    values: {attribute: false},
    answer: {attribute: false},
    start: {type: String},
    quarters: {type: Number},
    low: {type: Number},
    high: {type: Number},
    first: {type: Number},
    unit: {type: String},
    label: {type: String},
    fixed: {type: Boolean},
  };

  #drawing = false;

  get #width() {
    return NARROW.matches ? 380 : 640;
  }

  #again = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    NARROW.addEventListener('change', this.#again);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    NARROW.removeEventListener('change', this.#again);
  }

  render() {
    const {ink, soft, line, now, before} = inks();
    const ticks = this.#ticks();
    return html`
      <svg class="guess" viewBox="0 0 ${this.#width} ${HEIGHT}" role="group" aria-label=${this.label}
           @pointerdown=${this.#down} @pointermove=${this.#move} @pointerup=${this.#up} @pointercancel=${this.#up}>
        ${ticks.map((value) => svg`
          <path d="M${ROOM.left} ${this.#y(value)}H${this.#width - ROOM.right}" stroke=${value === 0 ? soft : line} stroke-dasharray=${value === 0 ? '4 3' : ''}></path>
          <text x=${ROOM.left - 6} y=${this.#y(value) + 4} text-anchor="end" font-size="12" fill=${soft}>${number(value, this.#step < 1 ? 1 : 0)}</text>`)}
        ${this.values.map((_, k) => svg`<text x=${this.#x(k)} y=${HEIGHT - 8} text-anchor="middle" font-size="12" fill=${soft}>${this.#year(k)}</text>`)}
        ${this.answer ? svg`<path d=${this.#answerPath()} fill="none" stroke=${now} stroke-width="3"></path>` : nothing}
        <path d=${this.#path()} fill="none" stroke=${before} stroke-width="3" stroke-dasharray="7 4"></path>
        ${this.values.map((value, k) => k === 0 ? nothing : this.#handle(value, k, before, ink))}
      </svg>
      <p class="legend"><span class="key before"></span>${t('yourPrediction')}
        ${this.answer ? html`<span class="key now"></span>${t('modelAnswer')}` : nothing}
        <span class="soft">${this.unit}</span></p>`;
  }

  #handle(value, k, colour, ink) {
    return svg`<circle class="handle" cx=${this.#x(k)} cy=${this.#y(value)} r="9" fill=${colour} stroke=${ink} stroke-width="1.5"
      role="slider" tabindex=${this.fixed ? -1 : 0} aria-disabled=${this.fixed} aria-label=${t('handle', {year: this.#year(k)})}
      aria-valuemin=${this.low} aria-valuemax=${this.high} aria-valuenow=${Number(value.toFixed(2))}
      aria-valuetext=${`${number(value, 1)} ${this.unit}`} @keydown=${(event) => this.#key(event, k)}></circle>`;
  }

  get #step() {
    const span = this.high - this.low;
    return [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000].find((one) => span / one <= 7) ?? span / 5;
  }

  #ticks() {
    const step = this.#step;
    const ticks = [];
    for (let value = Math.ceil(this.low / step) * step; value <= this.high + 1e-9; value += step) {
      ticks.push(Math.abs(value) < 1e-9 ? 0 : value);
    }
    return ticks;
  }

  #year(k) {
    // The year that begins nearest to the handle.
    const [year, quarter] = quarterAt(this.start, Math.round((k * (this.quarters - 1)) / (HANDLES - 1)));
    return quarter > 2 ? year + 1 : year;
  }

  #x(k) {
    return ROOM.left + (k / (HANDLES - 1)) * (this.#width - ROOM.left - ROOM.right);
  }

  #y(value) {
    const clipped = Math.max(this.low, Math.min(this.high, value));
    return ROOM.top + ((this.high - clipped) / (this.high - this.low)) * (HEIGHT - ROOM.top - ROOM.bottom);
  }

  #path() {
    return this.values.map((value, k) => `${k ? 'L' : 'M'}${this.#x(k)} ${this.#y(value)}`).join('');
  }

  #answerPath() {
    const step = (this.#width - ROOM.left - ROOM.right) / (this.answer.length - 1);
    return Array.from(this.answer, (value, k) => `${k ? 'L' : 'M'}${(ROOM.left + k * step).toFixed(1)} ${this.#y(value).toFixed(1)}`).join('');
  }

  #down(event) {
    if (this.fixed) {
      return;
    }
    this.#drawing = true;
    event.currentTarget.setPointerCapture(event.pointerId);
    this.#draw(event);
  }

  #move(event) {
    if (this.#drawing) {
      this.#draw(event);
    }
  }

  #up() {
    this.#drawing = false;
  }

  #draw(event) {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * this.#width;
    const y = ((event.clientY - box.top) / box.height) * HEIGHT;
    const k = Math.round(((x - ROOM.left) / (this.#width - ROOM.left - ROOM.right)) * (HANDLES - 1));
    if (k >= 1 && k < HANDLES) {
      const part = (y - ROOM.top) / (HEIGHT - ROOM.top - ROOM.bottom);
      this.#set(k, this.high - part * (this.high - this.low));
    }
  }

  #key(event, k) {
    const step = (this.high - this.low) / (event.shiftKey ? 10 : 40);
    const moves = {ArrowUp: step, ArrowRight: step, ArrowDown: -step, ArrowLeft: -step, PageUp: 4 * step, PageDown: -4 * step};
    const value = event.key === 'Home' ? this.low : event.key === 'End' ? this.high : this.values[k] + (moves[event.key] ?? NaN);
    if (!this.fixed && Number.isFinite(value)) {
      event.preventDefault();
      this.#set(k, value);
    }
  }

  #set(k, value) {
    const clipped = Math.max(this.low, Math.min(this.high, value));
    this.values = this.values.map((old, at) => (at === k ? clipped : old));
    this.dispatchEvent(new CustomEvent('predict', {detail: this.values, bubbles: true}));
  }
}
customElements.define('rs-guess', Guess);
