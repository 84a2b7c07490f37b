import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {nation} from '../data.js';
import {number, quarterName, say, sentences, t} from '../language.js';
import {familyName, subjectName} from '../figures.js';
import {compare} from '../runs.js';
import {asked} from './own.js';

/** Clusters shown at once. */
const SHOWN = 40;
/** Log odds from which a reason is worth telling. */
const SPEAKS = 0.05;

/** Single clusters of a run with chance: pick one to read its life and why it moved. */
class Clusters extends Part {
  static properties = {
    request: {attribute: false},
    scenario: {attribute: false},
    seed: {state: true},
    run: {state: true},
    chosen: {state: true},
    nation: {state: true},
    problem: {state: true},
  };

  constructor() {
    super();
    this.seed = 1;
    this.nation = '';
  }

  willUpdate(changed) {
    if (changed.has('request') || changed.has('seed')) {
      this.run = undefined;
      this.chosen = undefined;
      this.#ask(this.request, this.seed);
    }
  }

  async #ask({scenario, arm, values, shocks}, seed) {
    try {
      const run = await compare({...asked({scenario, arm, values, shocks}), mode: 'stochastic', seed, 
        nationMeasures: [], familyMeasures: []});
      if (seed === this.seed) {
        this.run = run;
        this.problem = undefined;
      }
    } catch (problem) {
      this.problem = problem.message;
    }
  }

  render() {
    if (this.problem) {
      return html`<p class="problem" role="alert">${t('failed', {reason: this.problem})}</p>`;
    }
    if (!this.run) {
      return html`<p class="loading" role="status">${t('running')}</p>`;
    }
    const lives = this.#lives();
    const shown = lives.filter((life) => !this.nation || life.some(({from, to}) => [from[0], to[0]].includes(this.run.nations.indexOf(this.nation))));
    return html`
      <p class="soft">${t('clustersText', {moves: this.run.arms.scenario.moves.length, clusters: lives.length})}</p>
      <p class="pick">
        <label>${t('nation')} <select @change=${({target}) => (this.nation = target.value)}><option value="">${t('allNations')}</option>
          ${this.run.nations.map((id) => html`<option value=${id} ?selected=${id === this.nation}>${say(nation(id)?.name)}</option>`)}</select></label>
        <button @click=${() => this.seed++}>${t('anotherSeed', {seed: this.seed})}</button>
      </p>
      ${shown.length ? nothing : html`<p class="empty">${t('noMoves')}</p>`}
      <ul class="clusters">${shown.slice(0, SHOWN).map((life) => this.#one(life))}</ul>
      ${shown.length > SHOWN ? html`<p class="soft">${t('moreClusters', {count: shown.length - SHOWN})}</p>` : nothing}`;
  }

  /** Moves by cluster, the most travelled first. */
  #lives() {
    const byCluster = new Map();
    for (const move of this.run.arms.scenario.moves) {
      byCluster.set(move.cluster, [...(byCluster.get(move.cluster) ?? []), move]);
    }
    return [...byCluster.values()].sort((one, other) => other.length - one.length || one[0].quarter - other[0].quarter);
  }

  #code(nation) {
    return this.run.nations[nation];
  }

  #family(place) {
    return say(familyName(this.run.families[place]));
  }

  #one(life) {
    const {cluster, kind, from, to} = life[0];
    const open = this.chosen === cluster;
    const places = [kind === 'founded' ? to[0] : from[0], ...life.map((move) => move.to[0])].filter((place, k, all) => place >= 0 && place !== all[k - 1]);
    return html`<li><button aria-expanded=${open} @click=${() => (this.chosen = open ? undefined : cluster)}>
        ${this.#family(kind === 'founded' ? to[1] : from[1])} ${cluster}${t('colon')}${places.map((place) => this.#code(place)).join(' → ')}${life.at(-1).kind === 'ended' ? ` → ${t('gone')}` : ''}</button>
      ${open ? html`<ol>${life.map((move) => html`<li>${this.#words(move)}</li>`)}</ol>` : nothing}</li>`;
  }

  /** What happened and why, by the terms of the hop law. */
  #words({quarter, kind, from, to, stayProfit, goProfit, mass, relatedness, incentive, keepProfit}) {
    const name = (place) => (place < 0 ? '' : say(subjectName(this.#code(place))));
    const family = (place) => (place < 0 ? '' : this.#family(place));
    const what = t(`move-${kind}`, {when: quarterName(this.run.start, quarter, true), from: name(from[0]), to: name(to[0]), before: family(from[1]), family: family(to[1])});
    if (kind === 'founded' || kind === 'ended') {
      return what;
    }
    const percent = (log) => `${number(100 * Math.exp(log), 0)} %`;
    const speaks = Object.entries({mass, relatedness, incentive}).filter(([, weight]) => weight > SPEAKS).map(([key]) => t(`speaks-${key}`));
    return sentences([what, t('profitWas', {stay: percent(stayProfit), go: percent(goProfit)}), ...speaks,
      keepProfit > 0 ? t('stayIf', {percent: number(keepProfit, keepProfit < 10 ? 1 : 0)}) : t('byChance')]);
  }
}
customElements.define('rs-clusters', Clusters);
