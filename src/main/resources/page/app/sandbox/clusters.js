import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {nation} from '../data.js';
import {list, number, quarterName, say, sentences, t} from '../language.js';
import {familyName, subjectName} from '../figures.js';
import {compare, settings} from '../runs.js';
import {asYaml} from './shock.js';

/** Clusters shown at once. */
const SHOWN = 40;

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
      const run = await compare({scenario, arm, set: settings(values), events: shocks.map(asYaml), mode: 'stochastic', seed, 
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
    const shown = lives.filter((life) => !this.nation || life.some(({from, to}) => from === this.nation || to === this.nation));
    return html`
      <p class="soft">${t('clustersText', {moves: this.run.moves.length, clusters: lives.length})}</p>
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
    for (const move of this.run.moves) {
      byCluster.set(move.cluster, [...(byCluster.get(move.cluster) ?? []), move]);
    }
    return [...byCluster.values()].sort((one, other) => other.length - one.length || one[0].quarter - other[0].quarter);
  }

  #one(life) {
    const {cluster, family} = life[0];
    const open = this.chosen === cluster;
    return html`<li><button aria-expanded=${open} @click=${() => (this.chosen = open ? undefined : cluster)}>
        ${say(familyName(family))} ${cluster}${t('colon')}${life.map(({from}) => from).filter(Boolean).concat(life.at(-1).to ?? t('gone')).join(' → ')}</button>
      ${open ? html`<ol>${life.map((move) => html`<li>${this.#words(move)}</li>`)}</ol>` : nothing}</li>`;
  }

  #words({quarter, kind, from, to, family, reasons}) {
    const when = quarterName(this.run.start, quarter, true);
    const name = (id) => say(subjectName(id ?? ''));
    const key = from && to ? (from === to ? 'moveConvert' : 'moveHop') : to ? 'moveBirth' : 'moveDeath';
    return sentences([
      t(key, {when, from: name(from), to: name(to), family: say(familyName(family)), kind}),
      reasons?.length ? t('moveWhy', {reasons: list(reasons.slice(0, 3).map((one) => `${say(one.title)} ${number(one.part, 2)}`))}) : '',
    ]);
  }
}
customElements.define('rs-clusters', Clusters);
