import {html} from 'lit';
import {Part} from '../part.js';
import {t} from '../language.js';

export const COMPARISONS = ['counterfactual', 'start', 'level'];

/** Compared with what? The same figure tells other stories against the baseline, against its start, or by itself. */
class Compare extends Part {
  static properties = {show: {type: String}};

  render() {
    return html`<fieldset class="compare"><legend>${t('comparedWith')}</legend>
      ${COMPARISONS.map((name) => html`<label><input type="radio" name="show" value=${name} .checked=${name === this.show}
        @change=${() => this.dispatchEvent(new CustomEvent('compare', {detail: name, bubbles: true}))}> ${t(`compare-${name}`)}</label>`)}
    </fieldset>`;
  }
}
customElements.define('rs-compare', Compare);
