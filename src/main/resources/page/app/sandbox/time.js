import {html} from 'lit';
import {Part} from '../part.js';
import {quarterName, t} from '../language.js';

const STEP = 120;

/** Time, to be scrubbed or played. */
class Time extends Part {
  static properties = {
    start: {type: String},
    quarters: {type: Number},
    quarter: {type: Number},
    playing: {state: true},
  };

  #timer;

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  render() {
    return html`<div class="time">
      <button aria-pressed=${this.playing === true} @click=${this.#play}>${this.playing ? t('pause') : t('playTime')}</button>
      <input type="range" min="0" max=${this.quarters - 1} step="1" .value=${String(this.quarter)} aria-label=${t('time')}
        aria-valuetext=${quarterName(this.start, this.quarter, true)} @input=${({target}) => this.#tell(target.valueAsNumber)}>
      <output>${quarterName(this.start, this.quarter)}</output>
    </div>`;
  }

  #play() {
    this.playing = !this.playing;
    clearInterval(this.#timer);
    if (!this.playing) {
      return;
    }
    if (this.quarter >= this.quarters - 1) {
      this.#tell(0);
    }
    this.#timer = setInterval(() => {
      if (this.quarter >= this.quarters - 1) {
        clearInterval(this.#timer);
        this.playing = false;
      } else {
        this.#tell(this.quarter + 1);
      }
    }, STEP);
  }

  #tell(quarter) {
    this.dispatchEvent(new CustomEvent('time', {detail: quarter, bubbles: true}));
  }
}
customElements.define('rs-time', Time);
