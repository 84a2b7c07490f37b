import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {families, nation} from '../data.js';
import {changeWithUnit, list, quarterName, say, sentences, t} from '../language.js';
import {distance, familyName, parts, series} from '../figures.js';
import {bundles, perDot} from './bundles.js';
import {clusterRun} from './clusterrun.js';
import {lives, names, route} from './life.js';
import {standing, whereabouts} from './whereabouts.js';
import '../charts/cartogram.js';
import './mapclusters.js';
import './time.js';

/** Arrows shown at once, and the smallest worth one [bn USD a year of capacity, net, within a year]. */
const ARROWS = 10;
const LEAST = 0.2;

/** How much longer a hand must rest before single clusters are asked for [ms]: until then it may move again at once. */
const REST = 500;

/**
 * The world at one moment: who holds the clusters, who has more or fewer than in the baseline, and where they move.
 * Single clusters are those of one run with chance, which is asked for when the hand rests.
 */
class WorldMap extends Part {
  static properties = {
    now: {attribute: false},
    request: {attribute: false},
    outcome: {type: String},
    quarter: {type: Number},
    seed: {type: Number},
    cluster: {type: Number},
    clusters: {state: true},
    problem: {state: true},
  };

  /** What is drawn of the clusters, and what it was made of. */
  #dots;
  #made = [];
  #later;

  willUpdate(changed) {
    const {now, request, seed} = this;
    if (changed.has('now') || changed.has('request') || changed.has('seed')) {
      clearTimeout(this.#later);
      // Forces and flows come when nothing moves any more.
      if (now.arms.scenario.flows.length && !this.#current()) {
        this.#later = setTimeout(() => this.#ask(request, seed), REST);
      }
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#later);
  }

  #current() {
    return this.clusters?.request === this.request && this.clusters?.seed === this.seed;
  }

  async #ask(request, seed) {
    try {
      const run = await clusterRun(request, seed);
      if (request === this.request && seed === this.seed) {
        this.clusters = {request, seed, run, lives: lives(run)};
        this.problem = undefined;
      }
    } catch (problem) {
      this.problem = problem.message;
    }
  }

  render() {
    const {now, quarter} = this;
    const {family, subject} = parts(this.outcome);
    const world = series(now, 'scenario', `WLD.${family}.capacity`)[quarter];
    const nations = now.nations.map((id) => {
      const name = `${id}.${family}.capacity`;
      const [base, scenario] = ['baseline', 'scenario'].map((arm) => series(now, arm, name)[quarter]);
      const {name: title, tile} = nation(id);
      return {id, name: title, tile, share: world === 0 ? 0 : (100 * scenario) / world, change: distance(scenario, base, false) || 0};
    });
    const sorted = [...nations].filter(({share}) => share > 0.05).sort((one, other) => other.change - one.change);
    const told = ({name, change}) => `${say(name)} ${changeWithUnit(change, false, 1)}`;
    const caption = sentences([
      t('mapSays', {when: quarterName(now.start, quarter, true), family: say(familyName(family))}),
      t('mapMost', {gains: list(sorted.slice(0, 2).map(told)), losses: list(sorted.slice(-2).reverse().map(told))}),
    ]);
    const most = Math.max(2, ...nations.map(({change}) => Math.abs(change)).sort((one, other) => other - one).slice(2, 3));
    const {clusters} = this;
    const life = clusters?.lives.get(this.cluster);
    return html`<rs-cartogram .nations=${nations} .flows=${this.#flows()} .most=${Math.ceil(most)} .chosen=${subject} .caption=${caption}
        .dots=${clusters ? this.#standing(family) : undefined} .stale=${!this.#current()} .cluster=${this.cluster} .trail=${life ? route(clusters.run, life) : []}
        @pick=${({detail}) => this.#pick(detail)} @cluster=${({detail}) => this.#look({cluster: detail})}></rs-cartogram>
      ${this.problem ? html`<p class="problem" role="alert">${t('failed', {reason: this.problem})}</p>` : nothing}
      ${clusters && this.#current()
        ? html`<rs-map-clusters .run=${clusters.run} .lives=${clusters.lives} .places=${this.#dots.places} .per=${this.#dots.per} .family=${family} .quarter=${quarter} .chosen=${this.cluster}></rs-map-clusters>`
        : html`<p class="soft" role="status">${t('dotsWait')}</p>`}`;
  }

  /** The clusters of a family as the map draws them: worked out anew only when something about them has changed. */
  #standing(family) {
    const {run, lives: all} = this.clusters;
    const before = this.#made;
    this.#made = [run, family, this.quarter];
    if (run !== before[0] || family !== before[1]) {
      const makes = run.families.map((id) => (family === 'ALL' ? families().find((one) => one.id === id)?.manufacturing : id === family));
      const places = whereabouts(run, (made) => makes[made]);
      this.#dots = {places, called: names(run, all), per: perDot(places.most)};
    } else if (this.quarter === before[2]) {
      return this.#dots;
    }
    const {places, called, per} = this.#dots;
    this.#dots = {...this.#dots, most: places.most / per, all: bundles(standing(places, this.quarter), per).map(({nation: place, ...one}) => ({
      ...one, id: run.nations[place], label: this.#label(one, called, say(nation(run.nations[place])?.name))}))};
    return this.#dots;
  }

  #label({clusters: [first, ...more], fresh}, called, place) {
    if (more.length === 0) {
      return `${called.get(first)}${t('colon')}${place}${fresh ? t('dotFresh') : ''}`;
    }
    return t('dotOfMany', {place, count: more.length + 1, first: called.get(first)}) + (fresh ? t('dotFreshOfMany', {fresh}) : '');
  }

  /** Net moves of capacity within the year of the quarter, the largest. */
  #flows() {
    const {arms: {scenario: {flows}}, nations} = this.now;
    const count = nations.length;
    const years = flows.length / count ** 2;
    if (!years) {
      return [];
    }
    const year = Math.min(years - 1, Math.floor(this.quarter / 4));
    const sum = (k, from, to) => (k < 0 ? 0 : flows[(k * count + from) * count + to]);
    const at = (from, to) => sum(year, from, to) - sum(year - 1, from, to);
    const found = [];
    for (let one = 0; one < count; one++) {
      for (let other = 0; other < count; other++) {
        const net = at(one, other) - at(other, one);
        if (net > LEAST) {
          found.push({from: nations[one], to: nations[other], amount: net});
        }
      }
    }
    const largest = found.sort((one, other) => other.amount - one.amount).slice(0, ARROWS);
    return largest.map((flow) => ({...flow, amount: (6 * flow.amount) / (largest[0].amount || 1)}));
  }

  #pick(id) {
    const {family, measure} = parts(this.outcome);
    this.#look({outcome: `${id}.${family}.${measure}`});
  }

  #look(detail) {
    this.dispatchEvent(new CustomEvent('look', {detail, bubbles: true}));
  }
}
customElements.define('rs-world-map', WorldMap);
