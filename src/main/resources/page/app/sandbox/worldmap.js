import {html} from 'lit';
import {Part} from '../part.js';
import {nation} from '../data.js';
import {changeWithUnit, list, quarterName, say, sentences, t} from '../language.js';
import {distance, familyName, parts, series} from '../figures.js';
import '../charts/cartogram.js';
import './time.js';

/** Arrows shown at once, and the smallest worth one [bn USD a year of capacity, net, within a year]. */
const ARROWS = 10;
const LEAST = 0.2;

/** The world at one moment: who holds the clusters, who has more or fewer than in the baseline, and where they move. */
class WorldMap extends Part {
  static properties = {now: {attribute: false}, outcome: {type: String}, quarter: {type: Number}};

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
    return html`<rs-cartogram .nations=${nations} .flows=${this.#flows(family)} .most=${Math.ceil(most)} .chosen=${subject} .caption=${caption}
      @pick=${({detail}) => this.#pick(detail)}></rs-cartogram>`;
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
    this.dispatchEvent(new CustomEvent('look', {detail: {outcome: `${id}.${family}.${measure}`}, bubbles: true}));
  }
}
customElements.define('rs-world-map', WorldMap);
