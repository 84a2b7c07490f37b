import {html} from 'lit';
import {Part} from '../part.js';
import {lever, scenario} from '../data.js';
import {number, quarterName, say, t} from '../language.js';
import {needed} from '../figures.js';
import {answer, armOf, unitOf} from '../prediction.js';
import {Latest, settings} from '../runs.js';
import {lines} from '../charts/lines.js';
import {inks} from '../charts/palette.js';
import '../charts/figure.js';
import '../parts/compare.js';
import '../parts/lever.js';

/** One lever, then two: the answer moves while the slider does. */
class Play extends Part {
  static properties = {
    lesson: {attribute: false},
    values: {state: true},
    both: {state: true},
    before: {state: true},
    now: {state: true},
    show: {state: true},
    problem: {state: true},
  };

  #latest = new Latest((run, request) => this.#show(run, request), (problem) => {
    this.problem = problem.message;
  });

  willUpdate(changed) {
    if (changed.has('lesson')) {
      this.values = new Map();
      this.both = false;
      this.show = this.lesson.predict.show;
      this.before = undefined;
      this.now = undefined;
      this.#ask();
    }
  }

  #ask() {
    const {lesson} = this;
    this.#latest.ask({scenario: lesson.scenario, set: settings(this.values), arm: armOf(lesson), detail: false, ...needed([lesson.predict.outcome]), key: lesson.lesson});
  }

  #show(run, request) {
    if (request.key !== this.lesson.lesson) {
      return;
    }
    this.problem = undefined;
    this.before ??= run;
    this.now = run;
  }

  render() {
    const {play} = this.lesson;
    const {first, second} = play;
    const {start} = scenario(this.lesson.scenario);
    return html`
      <p class="lead">${say(play.question)}</p>
      <div class="play">
        <div class="levers" @move=${this.#move}>
          <rs-lever .lever=${first} .value=${this.values.get(first.path) ?? first.value} .start=${start}></rs-lever>
          ${this.both ? html`<rs-lever .lever=${second} .value=${this.values.get(second.path) ?? second.value} .start=${start}></rs-lever>`
            : html`<p><button @click=${() => (this.both = true)}>${t('secondLever')}</button></p>`}
          <p><a href=${this.#sandbox()}>${t('toSandbox')}</a></p>
        </div>
        <div class="answer">${this.#picture()}</div>
      </div>`;
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
    const predict = {...this.lesson.predict, show: this.show};
    const colours = inks();
    const unit = unitOf(predict);
    const [before, now] = [this.before, this.now].map((run) => answer(run, predict));
    const {start} = this.now;
    const end = now.length - 1;
    const sentence = t('playSentence', {when: quarterName(start, end, true), before: number(before[end], 1), now: number(now[end], 1), unit});
    const every = Array.from({length: Math.ceil(end / 20) + 1}, (_, k) => Math.min(end, k * 20));
    return html`<rs-figure .sentence=${sentence} .head=${[t('quarter'), t('asInFile'), t('asSet')]}
      .rows=${every.map((q) => [quarterName(start, q), number(before[q], 2), number(now[q], 2)])}
      .option=${lines(start, [
        {name: t('asInFile'), values: before, colour: colours.before, dash: 'dashed'},
        {name: t('asSet'), values: now, colour: colours.now, width: 3},
      ], {unit})}></rs-figure>
      <rs-compare .show=${this.show} @compare=${({detail}) => (this.show = detail)}></rs-compare>`;
  }

  #sandbox() {
    const chosen = [...this.values].map(([path, value]) => `${path}:${value}`).join(',');
    return `#/sandbox/${this.lesson.scenario}?s=${chosen}&o=${this.lesson.predict.outcome}&a=${armOf(this.lesson)}`;
  }
}
customElements.define('rs-play', Play);
