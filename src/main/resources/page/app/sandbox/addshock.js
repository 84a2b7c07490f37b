import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {families, nations} from '../data.js';
import {quarterName, say, t} from '../language.js';
import {KINDS} from './shock.js';

/** The time line of what happens in a scenario, and a form to add something of one's own. */
class AddShock extends Part {
  static properties = {
    start: {type: String},
    quarters: {type: Number},
    shocks: {attribute: false},
    own: {attribute: false},
    kind: {state: true},
  };

  render() {
    const kind = this.kind ?? 'tariff';
    const {fields, low, high, size} = KINDS[kind];
    return html`
      <details class="shocks" ?open=${this.shocks.length > 0}>
        <summary>${t('timeLine', {count: this.own.length + this.shocks.length})}</summary>
        <ol class="line">
          ${this.own.map((one) => html`<li><span class="when">${one.start ?? ''}</span> ${say(one.label) || one.id}</li>`)}
          ${this.shocks.map((one, k) => html`<li class="mine"><span class="when">${one.from}</span> ${this.#words(one)}
            <button class="plain" aria-label=${t('removeShock', {name: this.#words(one)})} @click=${() => this.#tell(this.shocks.filter((_, other) => other !== k))}>${t('remove')}</button></li>`)}
        </ol>
        <form class="add" @submit=${this.#add}>
          <label>${t('kind')} <select name="kind" @change=${({target}) => (this.kind = target.value)}>
            ${Object.keys(KINDS).map((name) => html`<option value=${name} ?selected=${name === kind}>${t(`kind-${name}`)}</option>`)}</select></label>
          ${fields.includes('importer') ? this.#nation('importer', 'USA') : nothing}
          ${fields.includes('exporter') ? this.#nation('exporter', 'CHN') : nothing}
          ${fields.includes('nation') ? this.#nation('nation', 'DEU') : nothing}
          ${fields.includes('family') ? html`<label>${t('family')} <select name="family"><option value="ALL">${t('allFamilies')}</option>
            ${families().map(({id, name}) => html`<option value=${id}>${say(name)}</option>`)}</select></label>` : nothing}
          <label>${t('from')} <select name="from">${this.#quarters()}</select></label>
          <label>${t('until')} <select name="until"><option value="">${t('forever')}</option>${this.#quarters()}</select></label>
          <label>${t(`size-${kind}`)} <input name="size" type="number" min=${100 * low} max=${100 * high} step="any" .value=${String(100 * size)} required> %</label>
          <button>${t('addShock')}</button>
        </form>
      </details>`;
  }

  #nation(name, chosen) {
    return html`<label>${t(name)} <select name=${name}>${nations().map((one) => html`<option value=${one.id} ?selected=${one.id === chosen}>${say(one.name)}</option>`)}</select></label>`;
  }

  #quarters() {
    return Array.from({length: Math.ceil(this.quarters / 4)}, (_, k) => quarterName(this.start, 4 * k))
      .map((name) => html`<option ?selected=${name === '2027Q1'}>${name}</option>`);
  }

  #words(one) {
    const nation = (id) => say(nations().find((other) => other.id === id)?.name) || id;
    return t(`words-${one.kind}`, {importer: nation(one.importer), exporter: nation(one.exporter), nation: nation(one.nation),
      family: one.family === 'ALL' ? t('allFamilies') : say(families().find(({id}) => id === one.family)?.name), size: Math.round(1000 * one.size) / 10});
  }

  #add(event) {
    event.preventDefault();
    const shock = Object.fromEntries(new FormData(event.target));
    shock.size = Number(shock.size) / 100;
    shock.until = shock.until > shock.from ? shock.until : null;
    this.#tell([...this.shocks, shock]);
  }

  #tell(detail) {
    this.dispatchEvent(new CustomEvent('shocks', {detail, bubbles: true}));
  }
}
customElements.define('rs-add-shock', AddShock);
