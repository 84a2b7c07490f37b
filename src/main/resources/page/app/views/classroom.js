import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {allLessons, lesson} from '../data.js';
import {say, t} from '../language.js';
import {session} from '../session.js';
import * as address from '../address.js';
import '../parts/classchart.js';

const SECRET = 'reshuffle.teacher';

/**
 * Pooling what a class expects: by a live session where a teacher runs one, by short codes anywhere. The teacher's
 * address carries the code and the secret behind the '#', where no server's log sees it.
 */
class Classroom extends Part {
  static properties = {problem: {state: true}, shown: {state: true}, refused: {state: true}};

  #changed = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    session.addEventListener('change', this.#changed);
    addEventListener('hashchange', this.#arrive);
    this.#arrive();
  }

  /** Also where the page is here already, and somebody opens a class's address in its tab. */
  #arrive = () => {
    const {path, query} = address.read();
    if (path[0] === 'class' && query.has('code')) {
      this.problem = undefined;
      if (query.has('secret')) {
        sessionStorage.setItem(SECRET, query.get('secret'));
      }
      session.join(query.get('code')).catch((problem) => (this.problem = problem.message));
      // A projected or shared address must not give the secret away.
      address.replace(['class'], {});
    }
  };

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#arrive);
    session.removeEventListener('change', this.#changed);
  }

  render() {
    return html`
      <article class="about">
        <h1 tabindex="-1">${t('class')}</h1>
        ${session.joined ? (this.#secret() ? this.#teacher() : this.#inside()) : this.#outside()}
        <h2>${t('withoutServer')}</h2>
        <p>${t('withoutServerText')}</p>
      </article>`;
  }

  #secret() {
    return sessionStorage.getItem(SECRET);
  }

  #outside() {
    return html`
      <p>${t('joinText')}</p>
      <form @submit=${this.#join}>
        <label>${t('joinCode')} <input name="code" maxlength="8" autocomplete="off" autocapitalize="characters" spellcheck="false" required></label>
        <button>${t('join')}</button>
      </form>
      ${this.problem !== undefined ? html`<p class="problem" role="alert">${this.problem === '429' ? t('tooMany') : t('noClass')}</p>` : nothing}`;
  }

  #inside() {
    return html`<p>${t('joined', {code: session.code})}</p>
      <p class="buttons"><button @click=${() => session.leave()}>${t('leave')}</button> <a href="#/">${t('toLessons')}</a></p>`;
  }

  #teacher() {
    const known = [...session.questions.keys()];
    const shown = this.shown ?? known.at(-1) ?? allLessons()[0].lesson;
    const question = session.questions.get(shown);
    return html`
      <p>${t('showCode')}</p>
      <p class="projected"><code>${session.code}</code></p>
      <p class="soft">${t('joinAt', {address: new URL('../', import.meta.url).href.replace('/app/', '/') + '#/class'})}</p>
      <p class="pick"><label>${t('lessons')} <select @change=${({target}) => (this.shown = target.value)}>
        ${allLessons().map((one) => html`<option value=${one.lesson} ?selected=${one.lesson === shown}>${one.order}. ${say(one.title)}${known.includes(one.lesson) ? ` (${session.questions.get(one.lesson).count})` : ''}</option>`)}</select></label></p>
      <p class="lead">${say(lesson(shown).predict.question)}</p>
      ${question?.count ? html`<rs-class-chart .lesson=${lesson(shown)} .question=${question}></rs-class-chart>` : html`<p class="empty">${t('nobodyYet')}</p>`}
      <p class="buttons">
        <button @click=${() => this.#control(shown, question?.open === false ? 'open' : 'close')}>${question?.open === false ? t('openQuestion') : t('closeQuestion')}</button>
        <button @click=${() => this.#control(shown, 'reset')} ?disabled=${!question?.count}>${t('resetQuestion')}</button>
      </p>
      ${this.refused ? html`<p class="problem" role="alert">${t('notSent')}</p>` : nothing}`;
  }

  async #control(name, what) {
    this.refused = !(await session.control(name, what, this.#secret()));
  }

  async #join(event) {
    event.preventDefault();
    this.problem = undefined;
    try {
      await session.join(event.target.elements.code.value);
    } catch (problem) {
      this.problem = problem.message;
    }
  }
}
customElements.define('rs-classroom', Classroom);
