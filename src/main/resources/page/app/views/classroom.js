import {html} from 'lit';
import {Part} from '../part.js';
import {t} from '../language.js';
import {session} from '../session.js';

/** Pooling what a class expects: by a live session where a teacher runs one, by short codes anywhere. */
class Classroom extends Part {
  static properties = {problem: {state: true}};

  #changed = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    session.addEventListener('change', this.#changed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    session.removeEventListener('change', this.#changed);
  }

  render() {
    return html`
      <article class="about">
        <h1 tabindex="-1">${t('class')}</h1>
        ${session.joined ? this.#inside() : this.#outside()}
        <h2>${t('withoutServer')}</h2>
        <p>${t('withoutServerText')}</p>
      </article>`;
  }

  #outside() {
    return html`
      <p>${t('joinText')}</p>
      <form @submit=${this.#join}>
        <label>${t('joinCode')} <input name="code" maxlength="8" autocomplete="off" autocapitalize="characters" spellcheck="false" required></label>
        <button>${t('join')}</button>
      </form>
      ${this.problem ? html`<p class="problem" role="alert">${t('noClass')}</p>` : ''}`;
  }

  #inside() {
    return html`<p>${t('joined', {code: session.code})}</p><p><button @click=${() => session.leave()}>${t('leave')}</button> <a href="#/">${t('toLessons')}</a></p>`;
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
