import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {lever} from '../data.js';
import {number, quarterName, say, t} from '../language.js';
import {needed} from '../figures.js';
import {answer, unitOf} from '../prediction.js';
import {Latest, settings} from '../runs.js';
import {lines} from '../charts/lines.js';
import {inks} from '../charts/palette.js';
import '../charts/figure.js';
import '../parts/lever.js';

/** One lever, then two: the answer moves while the slider does. */
class Play extends Part {
  static properties = {
    lesson: {attribute: false},
    values: {state: true},
    both: {state: true},
    before: {state: true},
    now: {state: true},
    problem: {state: true},
  };

  #latest = new Latest((run, request) => this.#show(run, request), (problem) => {
    this.problem = problem.message;
  });

  willUpdate(changed) {
    if (changed.has('lesson')) {
      this.values = new Map();
      this.both = false;
      this.before = undefined;
      this.now = undefined;
      this.#ask();
    }
  }

  #ask() {
    const {lesson} = this;
    this.#latest.ask({scenario: lesson.scenario, set: settings(this.values), ...needed([lesson.predict.outcome]), lesson: lesson.lesson});
  }

  #show(run, request) {
    if (request.lesson !== this.lesson.lesson) {
      return;
    }
    const out = {start: run.start, values: answer(run, this.lesson.predict)};
    this.problem = undefined;
    this.before ??= out;
    this.now = out;
  }

  render() {
    const {play} = this.lesson;
    const [first, second] = [this.#lever(play.first), this.#lever(play.second)];
    return html`
      <p class="lead">${say(play.question)}</p>
      <div class="play">
        <div class="levers" @move=${this.#move}>
          ${first ? html`<rs-lever .lever=${first} .value=${this.values.get(first.path) ?? first.value}></rs-lever>` : nothing}
          ${second && this.both ? html`<rs-lever .lever=${second} .value=${this.values.get(second.path) ?? second.value}></rs-lever>` : nothing}
          ${second && !this.both ? html`<p><button @click=${() => (this.both = true)}>${t('secondLever')}</button></p>` : nothing}
          <p><a href=${this.#sandbox()}>${t('toSandbox')}</a></p>
        </div>
        <div class="answer">${this.#picture()}</div>
      </div>`;
  }

  #lever(asked) {
    const about = lever(this.lesson.scenario, asked?.path ?? asked);
    return about ? {...about, low: asked?.low ?? about.low, high: asked?.high ?? about.high} : null;
  }

  #move = ({detail: {path, value}}) => {
    const values = new Map(this.values);
    const about = lever(this.lesson.scenario, path);
    if (String(about?.value) === String(value)) {
      values.delete(path);
    } else {
      values.set(path, value);
    }
    this.values = values;
    this.#ask();
  };

  #picture() {
    if (this.problem) {
      return html`<p class="problem" role="alert">${t('failed', {reason: this.problem})}</p>`;
    }
    if (!this.now) {
      return html`<p class="loading" role="status">${t('running')}</p>`;
    }
    const {predict} = this.lesson;
    const {before, now} = inks();
    const unit = unitOf(predict);
    const end = this.now.values.length - 1;
    const sentence = t('playSentence', {when: quarterName(this.now.start, end, true), before: number(this.before.values.at(-1), 1), now: number(this.now.values.at(-1), 1), unit});
    const every = Array.from({length: Math.ceil(end / 20) + 1}, (_, k) => Math.min(end, k * 20));
    return html`<rs-figure .sentence=${sentence} .head=${[t('quarter'), t('asInFile'), t('asSet')]}
      .rows=${every.map((q) => [quarterName(this.now.start, q), number(this.before.values[q], 2), number(this.now.values[q], 2)])}
      .option=${lines(this.now.start, [
        {name: t('asInFile'), values: this.before.values, colour: before, dash: 'dashed'},
        {name: t('asSet'), values: this.now.values, colour: now, width: 3},
      ], {unit})}></rs-figure>`;
  }

  #sandbox() {
    const chosen = [...this.values].map(([path, value]) => `${path}:${value}`).join(',');
    return `#/sandbox/${this.lesson.scenario}?s=${chosen}&o=${this.lesson.predict.outcome}`;
  }
}
customElements.define('rs-play', Play);
