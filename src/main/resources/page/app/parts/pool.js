import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {t} from '../language.js';
import {decode, encode} from '../prediction.js';
import {session} from '../session.js';
import './classchart.js';

/**
 * What the class expects: in a class session the predictions of all, live; without one, of those whose short codes
 * were typed in here.
 */
class Pool extends Part {
  static properties = {
    lesson: {attribute: false},
    value: {attribute: false},
    codes: {state: true},
    wrong: {state: true},
    lost: {state: true},
    busy: {state: true},
  };

  #changed = () => this.requestUpdate();
  #sending;

  constructor() {
    super();
    this.codes = [];
  }

  connectedCallback() {
    super.connectedCallback();
    session.addEventListener('change', this.#changed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    session.removeEventListener('change', this.#changed);
  }

  willUpdate(changed) {
    if (changed.has('lesson')) {
      this.codes = [];
      this.wrong = undefined;
    }
    if (changed.has('value') && session.joined) {
      clearTimeout(this.#sending);
      const [lesson, value, code] = [this.lesson.lesson, this.value, session.code];
      // Once the hand rests: a class needs no sixty predictions a second.
      const sending = setTimeout(async () => {
        // Who has left the class meanwhile tells it nothing more.
        const lost = session.code === code && !(await session.predict(lesson, value));
        if (sending === this.#sending) {
          this.lost = lost;
          this.busy = false;
        }
      }, 400);
      this.#sending = sending;
      this.busy = true;
    }
  }

  render() {
    const {predict, lesson} = this.lesson;
    const mine = encode(lesson, predict, this.value);
    const shared = session.questions.get(lesson);
    return html`
      <details class="pool" ?open=${session.joined} aria-busy=${this.busy === true}>
        <summary>${t('poolTitle')}</summary>
        ${session.joined ? html`<p class="soft">${t('inClass', {code: session.code})}</p>` : nothing}
        ${this.lost ? html`<p class="problem" role="alert">${shared?.open === false ? t('questionClosed') : t('notSent')}
          <button @click=${async () => (this.lost = !(await session.predict(lesson, this.value)))}>${t('sendAgain')}</button></p>` : nothing}
        <p>${t('yourCode')} <code class="code">${mine}</code></p>
        <form @submit=${this.#add}>
          <label>${t('codesOfOthers')} <input name="codes" autocomplete="off" autocapitalize="characters" spellcheck="false" placeholder=${mine}></label>
          <button>${t('addCodes')}</button>
        </form>
        ${this.wrong?.length ? html`<p class="problem" role="alert">${t('wrongCodes', {codes: this.wrong.join(', ')})}</p>` : nothing}
        ${session.joined && shared
          ? html`<rs-class-chart .lesson=${this.lesson} .question=${shared} .own=${this.value}></rs-class-chart>`
          : this.codes.length ? html`<rs-class-chart .lesson=${this.lesson} .values=${[this.value, ...this.codes]} .own=${this.value}></rs-class-chart>` : nothing}
      </details>`;
  }

  #add(event) {
    event.preventDefault();
    const field = event.target.elements.codes;
    const words = field.value.split(/[\s,，;；]+/).filter(Boolean);
    const read = words.map((word) => [word, decode(this.lesson.lesson, this.lesson.predict, word)]);
    this.wrong = read.filter(([, value]) => value === null).map(([word]) => word);
    this.codes = [...this.codes, ...read.filter(([, value]) => value !== null).map(([, value]) => value)];
    field.value = this.wrong.join(' ');
  }
}
customElements.define('rs-pool', Pool);
