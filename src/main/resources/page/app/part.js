import {LitElement} from 'lit';
import {themeChanges} from './charts/palette.js';
import {language} from './language.js';

/**
 * A piece of the page. It renders into the page itself, not a shadow tree, so that one style sheet serves all and
 * labels reach what they name; and it renders again when the language or the colours change.
 */
export class Part extends LitElement {
  #again = () => this.requestUpdate();

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    language.addEventListener('change', this.#again);
    themeChanges.addEventListener('change', this.#again);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    language.removeEventListener('change', this.#again);
    themeChanges.removeEventListener('change', this.#again);
  }
}
