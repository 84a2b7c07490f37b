import {html, nothing} from 'lit';
import * as echarts from 'echarts';
import {Part} from '../part.js';
import {t} from '../language.js';
import {inks, isForPaper} from './palette.js';

/** Within this time of the last drawing a hand is moving something, and lines follow it at once [ms]. */
const MOVING = 600;

const REDUCED = window.matchMedia('(prefers-reduced-motion: reduce)');

/**
 * A chart with what it says in a sentence and in a table, so that nobody needs to see it. `option` is ECharts' own,
 * `head` and `rows` are the table, `sentence` says the main thing.
 */
export class Figure extends Part {
  static properties = {
    heading: {type: String},
    sentence: {type: String},
    option: {attribute: false},
    head: {attribute: false},
    rows: {attribute: false},
    tall: {type: Number},
    onPick: {attribute: false},
  };

  #chart = null;
  /** When it was last drawn [ms]. */
  #drawn = 0;
  #watcher = null;

  constructor() {
    super();
    this.head = [];
    this.rows = [];
    this.tall = 300;
  }

  connectedCallback() {
    super.connectedCallback();
    this.requestUpdate();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#watcher?.disconnect();
    this.#chart?.dispose();
    this.#chart = null;
  }

  render() {
    return html`
      <figure class="figure">
        ${this.heading ? html`<h3>${this.heading}</h3>` : nothing}
        <div class="canvas" role="img" aria-label=${this.sentence || this.heading || ''}></div>
        <figcaption>
          ${this.sentence ? html`<p class="sentence">${this.sentence}</p>` : nothing}
          ${this.rows.length ? this.#table() : nothing}
        </figcaption>
      </figure>`;
  }

  #table() {
    return html`
      <details class="table">
        <summary>${t('asTable')}</summary>
        <div class="scroll" tabindex="0" role="region" aria-label=${this.heading || t('asTable')}>
          <table>
            <thead><tr>${this.head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
            <tbody>
              ${this.rows.map((row) => html`<tr>${row.map((cell, k) =>
                k === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`)}</tr>`)}
            </tbody>
          </table>
        </div>
      </details>`;
  }

  updated() {
    const canvas = this.querySelector('.canvas');
    if (!canvas || !this.option) {
      return;
    }
    canvas.style.height = `${this.tall}px`;
    if (!this.#chart) {
      this.#chart = echarts.init(canvas, null, {renderer: 'svg'});
      this.#chart.on('click', (event) => this.onPick?.(event));
      this.#watcher = new ResizeObserver(() => this.#chart?.resize());
      this.#watcher.observe(canvas);
    }
    const moving = isForPaper() || performance.now() - this.#drawn < MOVING;
    this.#chart.setOption({...this.#manner(moving), ...this.option}, {notMerge: true, lazyUpdate: false});
    this.#drawn = performance.now();
    if (isForPaper()) {
      // Paper does not wait for the next frame.
      this.#chart.getZr().flush();
    }
  }

  #manner(moving) {
    const {ink} = inks();
    return {
      animation: !moving && !REDUCED.matches,
      animationDuration: 250,
      animationDurationUpdate: 150,
      backgroundColor: 'transparent',
      textStyle: {fontFamily: getComputedStyle(document.body).fontFamily, color: ink},
    };
  }
}
customElements.define('rs-figure', Figure);
