import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {number, say, sentences, t} from '../language.js';
import {keepPrediction, prediction} from '../memory.js';
import {scenario} from '../data.js';
import {blank, unitOf} from '../prediction.js';
import {HANDLES} from '../charts/guess.js';
import '../parts/pool.js';

/** The pupil says what to expect before anything is shown. */
class Predict extends Part {
  static properties = {lesson: {attribute: false}, value: {state: true}};

  willUpdate(changed) {
    if (changed.has('lesson')) {
      this.value = prediction(this.lesson.lesson) ?? undefined;
    }
  }

  render() {
    const {predict} = this.lesson;
    return html`
      <p class="lead">${say(predict.question)}</p>
      ${predict.kind === 'curve' ? this.#curve(predict) : this.#marker(predict)}
      <p role="status">${this.value === undefined ? t('notPredicted') : sentences([t('kept'), t('seeNext')])}</p>
      ${this.value === undefined ? nothing : html`<rs-pool .lesson=${this.lesson} .value=${this.value}></rs-pool>`}`;
  }

  #curve(predict) {
    const {start, quarters} = scenario(this.lesson.scenario);
    const values = this.value ?? blank(predict, HANDLES);
    return html`
      <p class="soft">${t('howToDraw')}</p>
      <rs-guess .values=${values} .start=${start} .quarters=${quarters} .low=${predict.low} .high=${predict.high}
        .unit=${unitOf(predict)} .label=${say(predict.question)} @predict=${({detail}) => this.#keep(detail)}></rs-guess>`;
  }

  #marker(predict) {
    const value = this.value ?? (predict.low + predict.high) / 2;
    const step = (predict.high - predict.low) / 100;
    return html`
      <label class="marker">
        <span class="soft">${t('placeMarker')}</span>
        <input type="range" min=${predict.low} max=${predict.high} step=${step} .value=${String(value)} list="marker-ticks"
          aria-valuetext=${`${number(value, 1)} ${unitOf(predict)}`} @input=${({target}) => this.#keep(target.valueAsNumber)}>
        <span class="ends"><span>${number(predict.low, 0)}</span><output>${this.value === undefined ? '?' : number(value, 1)} ${unitOf(predict)}</output><span>${number(predict.high, 0)}</span></span>
      </label>`;
  }

  #keep(value) {
    this.value = value;
    keepPrediction(this.lesson.lesson, value);
  }
}
customElements.define('rs-predict', Predict);
