import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {number, t} from '../language.js';
import {decode, encode, unitOf} from '../prediction.js';
import {session} from '../session.js';
import {histogram} from '../charts/histogram.js';
import '../charts/figure.js';

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
    shared: {state: true},
  };

  #heard = ({detail}) => {
    if (detail.question === this.lesson.lesson) {
      this.shared = detail;
    }
  };
  #sending;

  constructor() {
    super();
    this.codes = [];
  }

  connectedCallback() {
    super.connectedCallback();
    session.addEventListener('histogram', this.#heard);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    session.removeEventListener('histogram', this.#heard);
    clearTimeout(this.#sending);
  }

  willUpdate(changed) {
    if (changed.has('lesson')) {
      this.codes = [];
      this.shared = undefined;
    }
    if (changed.has('value') && session.joined) {
      clearTimeout(this.#sending);
      this.#sending = setTimeout(() => session.predict(this.lesson.lesson, this.value), 400);
    }
  }

  render() {
    const {predict} = this.lesson;
    const mine = encode(this.lesson.lesson, predict, this.value);
    return html`
      <details class="pool" ?open=${session.joined}>
        <summary>${t('poolTitle')}</summary>
        ${session.joined ? html`<p class="soft">${t('inClass', {code: session.code})}</p>` : nothing}
        <p>${t('yourCode')} <code class="code">${mine}</code></p>
        <form @submit=${this.#add}>
          <label>${t('codesOfOthers')} <input name="codes" autocomplete="off" autocapitalize="characters" spellcheck="false" placeholder=${mine}></label>
          <button>${t('addCodes')}</button>
        </form>
        ${this.wrong?.length ? html`<p class="problem" role="alert">${t('wrongCodes', {codes: this.wrong.join(', ')})}</p>` : nothing}
        ${this.#picture()}
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

  #picture() {
    const values = session.joined && this.shared ? this.shared.values : [this.value, ...this.codes].map(last);
    if (values.length < 2) {
      return nothing;
    }
    const {predict} = this.lesson;
    const sorted = [...values].sort((one, other) => one - other);
    const middle = sorted[Math.floor(sorted.length / 2)];
    return html`<rs-figure .tall=${220} .sentence=${t('poolSentence', {count: values.length, middle: number(middle, 1), low: number(sorted[0], 1), high: number(sorted.at(-1), 1), unit: unitOf(predict)})}
      .option=${histogram(values, predict.low, predict.high, unitOf(predict), last(this.value))}></rs-figure>`;
  }
}
customElements.define('rs-pool', Pool);

/** A prediction as one number: a curve by where it ends. */
export function last(value) {
  return Array.isArray(value) ? value.at(-1) : value;
}
