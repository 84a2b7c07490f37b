import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {lesson} from '../data.js';
import {number, say, t} from '../language.js';
import {go} from '../address.js';
import {keepFinished} from '../memory.js';
import {following, pathName} from '../path.js';
import '../steps/argue.js';
import '../steps/predict.js';
import '../steps/reveal.js';
import '../steps/play.js';
import '../steps/break.js';
import '../steps/judge.js';

/** The steps of every lesson, in the order of teaching: nobody sees the answer before having said what to expect. */
export const STEPS = ['argue', 'predict', 'reveal', 'play', 'break', 'judge'];

/** One lesson, a step at a time. */
export class LessonView extends Part {
  static properties = {
    lesson: {type: String},
    step: {type: Number},
    path: {type: String},
  };

  render() {
    const about = lesson(this.lesson);
    if (!about) {
      return html`<h1 tabindex="-1">${t('nothingHere')}</h1><p class="problem">${t('noLesson', {name: this.lesson})} <a href="#/">${t('toLessons')}</a></p>`;
    }
    const step = Math.min(STEPS.length, Math.max(1, this.step || 1));
    return html`
      <article class="lesson">
        <p class="soft crumbs"><a href="#/">${t('lessons')}</a> › ${this.path ? html`${pathName(this.path)} › ` : nothing}${t('lessonNumber', {number: number(about.order, 0)})}</p>
        <h1 tabindex="-1">${say(about.title)}</h1>
        <nav class="steps" aria-label=${t('steps')}>
          <ol>${STEPS.map((name, k) => html`<li><a href=${this.#to(k + 1)} aria-current=${k + 1 === step ? 'step' : 'false'}>
            <span class="count">${k + 1}</span> ${t(`step-${name}`)}</a></li>`)}</ol>
        </nav>
        <section class="step" aria-labelledby="step-name">
          <h2 id="step-name">${t(`step-${STEPS[step - 1]}`)}</h2>
          ${this.#body(about, STEPS[step - 1])}
        </section>
        <p class="onward">
          ${step > 1 ? html`<a class="button plain" href=${this.#to(step - 1)}>${t('back')}</a>` : html`<span></span>`}
          ${step < STEPS.length ? html`<a class="button" href=${this.#to(step + 1)}>${t('onwardTo', {step: t(`step-${STEPS[step]}`)})}</a>` : this.#end(about)}
        </p>
      </article>`;
  }

  #body(about, name) {
    switch (name) {
      case 'argue': return html`<rs-argue .lesson=${about}></rs-argue>`;
      case 'predict': return html`<rs-predict .lesson=${about}></rs-predict>`;
      case 'reveal': return html`<rs-reveal .lesson=${about}></rs-reveal>`;
      case 'play': return html`<rs-play .lesson=${about}></rs-play>`;
      case 'break': return html`<rs-break .lesson=${about}></rs-break>`;
      default: return html`<rs-judge .lesson=${about}></rs-judge>`;
    }
  }

  #end(about) {
    const next = following(about.lesson, this.path);
    return html`<button @click=${() => {
      keepFinished(about.lesson);
      if (next) {
        go(['lesson', next.lesson, '1'], {path: this.path});
      } else {
        go([]);
      }
    }}>${next ? t('nextLesson', {title: say(next.title)}) : t('finish')}</button>`;
  }

  #to(step) {
    return `#/lesson/${this.lesson}/${step}${this.path ? `?path=${this.path}` : ''}`;
  }

  updated(changed) {
    if ((changed.has('step') && changed.get('step') !== undefined) || (changed.has('lesson') && changed.get('lesson') !== undefined)) {
      this.querySelector(changed.has('lesson') && changed.get('lesson') !== undefined ? 'h1' : 'h2')?.scrollIntoView({block: 'start'});
    }
  }
}
customElements.define('rs-lesson', LessonView);

