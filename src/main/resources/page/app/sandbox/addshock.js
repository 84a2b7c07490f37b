import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {families, kinds, nations, world} from '../data.js';
import {quarterName, say, t} from '../language.js';
import {ALL_SOURCES, SOURCES, kindOf, usualSize} from './shock.js';

/** The kind that is about a latent family. */
const OPENING = 'new-industry';
const minus = (value) => String(value).replace('-', '−');
/** Years enough to see what was before. */
const USUAL_START = '2027Q1';
/** Whom a form names first. */
const USUAL = {nations: 'DEU', importers: 'USA', exporters: 'CHN', hosts: 'DEU', partners: 'CHN', senders: 'USA', targets: 'CHN', families: 'ALL', sources: ALL_SOURCES};

/** The time line of what happens in a scenario, and a form to add something of one's own. */
class AddShock extends Part {
  static properties = {
    start: {type: String},
    quarters: {type: Number},
    shocks: {attribute: false},
    own: {attribute: false},
    world: {type: String},
    kind: {state: true},
  };

  render() {
    const kind = kindOf(this.kind ?? 'tariff');
    return html`
      <details class="shocks" ?open=${this.shocks.length > 0}>
        <summary>${t('timeLine', {count: this.own.length + this.shocks.length})}</summary>
        <ol class="line">
          ${this.shocks.map((one, k) => html`<li class="mine"><span class="when">${one.from}</span> ${this.#words(one)}
            <button class="plain" aria-label=${t('removeShock', {name: this.#words(one)})} @click=${() => this.#tell(this.shocks.filter((_, other) => other !== k))}>${t('remove')}</button></li>`)}
          ${[...this.own].sort((one, other) => one.start.localeCompare(other.start)).map((one) => html`<li><span class="when">${one.start}</span> ${say(one.label) || one.id}</li>`)}
        </ol>
        <form class="add" @submit=${this.#add}>
          <label>${t('kind')} <select name="kind" @change=${({target}) => (this.kind = target.value)}>
            ${kinds().map(({id}) => html`<option value=${id} ?selected=${id === kind.id}>${t(`kind-${id}`)}</option>`)}</select></label>
          <p class="soft meaning">${say(kind.meaning)}</p>
          ${kind.fields.map((field) => html`<label>${say(field.meaning)} ${this.#field(field, kind.id)}</label>`)}
          <label>${t('from')} <select name="from">${this.#quarters(USUAL_START)}</select></label>
          <label>${t('until')} <select name="until"><option value="">${t('forever')}</option>${this.#quarters()}</select></label>
          <label>${t('level', {unit: say(kind.unit), low: minus(kind.low), high: minus(kind.high)})}
            <input name="size" type="number" min=${kind.low} max=${kind.high} step="any" value=${usualSize(kind)} required></label>
          <button>${t('addShock')}</button>
        </form>
      </details>`;
  }

  /** Another kind starts from what it usually is. */
  updated(changed) {
    if (changed.has('kind')) {
      this.querySelector('form')?.reset();
    }
  }

  #field({name, type, standard, low, high, options}, kind) {
    if (type === 'number') {
      return html`<input name=${name} type="number" min=${low} max=${high} step="any" value=${standard} required>`;
    }
    const chosen = standard || USUAL[name] || USUAL[type];
    return html`<select name=${name}>${this.#choices(type, options, kind).map(([value, words]) =>
      html`<option value=${value} ?selected=${value === chosen}>${words}</option>`)}</select>`;
  }

  /** What a field may be, with its name in words. */
  #choices(type, options, kind) {
    const here = world(this.world);
    const named = (list, codes) => list.filter(({id}) => codes.includes(id)).map(({id, name}) => [id, say(name)]);
    return {
      nations: () => [['ALL', t('allNations')], ...here.groups.map((group) => [group, group]), ...named(nations(), here.nations)],
      families: () => kind === OPENING ? named(families().filter(({latent}) => latent), here.families) : [['ALL', t('allFamilies')], ['MANUFACTURING', t('manufacturing')], ...named(families(), here.families)],
      sources: () => [[ALL_SOURCES, t('allSources')], ...SOURCES.map((source) => [source, t(`source-${source}`)])],
      choice: () => options.map((option) => [option, option]),
    }[type]();
  }

  #quarters(chosen) {
    return Array.from({length: Math.ceil(this.quarters / 4)}, (_, k) => quarterName(this.start, 4 * k))
      .map((name) => html`<option ?selected=${name === chosen}>${name}</option>`);
  }

  #words({kind, size, values}) {
    const {fields, unit} = kindOf(kind);
    const words = fields.map(({name, type, options}) => (type === 'number' ? null : this.#choices(type, options, kind).find(([value]) => value === values[name])?.[1]) ?? values[name]);
    return t('shockWords', {kind: t(`kind-${kind}`), size, unit: say(unit), words: words.join(' · ')});
  }

  #add(event) {
    event.preventDefault();
    const {kind, from, until, size, ...values} = Object.fromEntries(new FormData(event.target));
    const shock = {kind, from, until: until > from ? until : null, size: Number(size), values};
    this.#tell([...this.shocks, shock]);
  }

  #tell(detail) {
    this.dispatchEvent(new CustomEvent('shocks', {detail, bubbles: true}));
  }
}
customElements.define('rs-add-shock', AddShock);
