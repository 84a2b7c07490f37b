import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {list, number, quarterName, say, sentences, t} from '../language.js';
import {familyName, subjectName} from '../figures.js';
import {names, route, tell} from './life.js';
import {counts, standing} from './whereabouts.js';

/** A finger chooses from the list: dots are too small for it. */
const TOUCH = window.matchMedia('(pointer: coarse)');

/** Beside the map: how many clusters stand where and who has come and gone, in a sentence and a table, and one's life. */
class MapClusters extends Part {
  static properties = {
    run: {attribute: false},
    lives: {attribute: false},
    places: {attribute: false},
    per: {type: Number},
    family: {type: String},
    quarter: {type: Number},
    chosen: {type: Number},
  };

  render() {
    const {run, places, quarter} = this;
    const called = names(run, this.lives);
    const here = standing(places, quarter);
    const years = counts(places, run.nations.length, quarter);
    const name = (nation) => say(subjectName(run.nations[nation]));
    const most = (what) => years.map((count, nation) => ({nation, count: count[what]})).filter(({count}) => count > 0)
      .sort((one, other) => other.count - one.count).slice(0, 2).map(({nation, count}) => `${name(nation)} (${number(count, 0)})`);
    const [came, left] = [most('came'), most('left')];
    const sentence = sentences([
      t('dotsSay', {when: quarterName(run.start, quarter, true), count: number(here.length, 0), family: say(familyName(this.family)), fresh: number(here.filter(({fresh}) => fresh).length, 0)}),
      came.length && left.length ? t('dotsMost', {came: list(came), left: list(left)}) : '',
    ]);
    return html`
      <p class="sentence">${sentence}</p>
      <p class="pick"><label>${t('pickCluster')}
        <select @change=${({target}) => this.#pick(target.value === '' ? null : Number(target.value))}>
          <option value="">–</option>
          ${run.nations.map((_, nation) => this.#group(name(nation), here.filter((one) => one.nation === nation), called))}
        </select></label></p>
      ${this.#life(called)}
      <details class="table"><summary>${t('asTable')}</summary>
        <div class="scroll" tabindex="0" role="region" aria-label=${t('dotsTable')}>
          <table><thead><tr>${['nation', 'dotsHere', 'dotsCame', 'dotsLeft'].map((key) => html`<th scope="col">${t(key)}</th>`)}</tr></thead>
            <tbody>${years.map((count, nation) => html`<tr><th scope="row">${name(nation)}</th>
              ${[count.here, count.came, count.left].map((cell) => html`<td>${number(cell, 0)}</td>`)}</tr>`)}</tbody></table>
        </div></details>`;
  }

  #group(title, clusters, called) {
    return clusters.length ? html`<optgroup label=${title}>${clusters.map(({cluster}) =>
      html`<option value=${cluster} ?selected=${cluster === this.chosen}>${called.get(cluster)}</option>`)}</optgroup>` : nothing;
  }

  /** The chosen cluster's life, up to its end: what is still to come, too. */
  #life(called) {
    const life = this.lives.get(this.chosen);
    if (!life) {
      return html`<p class="soft">${t(TOUCH.matches ? 'dotsHowTouch' : this.per === 1 ? 'dotsHow' : 'dotsHowMany', {per: this.per})}</p>`;
    }
    return html`<section class="life" aria-live="polite"><h3>${called.get(this.chosen)}${t('colon')}${route(this.run, life).join(' → ')}</h3>
      <ol>${life.map((move) => html`<li class=${move.quarter > this.quarter ? 'soft' : ''}>${tell(this.run, move)}</li>`)}</ol></section>`;
  }

  #pick(cluster) {
    this.dispatchEvent(new CustomEvent('look', {detail: {cluster}, bubbles: true}));
  }
}
customElements.define('rs-map-clusters', MapClusters);
