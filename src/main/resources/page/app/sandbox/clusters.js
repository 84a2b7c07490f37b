import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {nation} from '../data.js';
import {say, t} from '../language.js';
import {clusterRun} from './clusterrun.js';
import {lives, names, route, tell} from './life.js';

/** Clusters shown at once. */
const SHOWN = 40;

/** Single clusters of a run with chance: pick one to read its life and why it moved. */
class Clusters extends Part {
  static properties = {
    request: {attribute: false},
    seed: {type: Number},
    chosen: {type: Number},
    run: {state: true},
    nation: {state: true},
    problem: {state: true},
  };

  constructor() {
    super();
    this.nation = '';
  }

  willUpdate(changed) {
    if (changed.has('request') || changed.has('seed')) {
      this.run = undefined;
      this.problem = undefined;
      this.#ask(this.request, this.seed);
    }
  }

  async #ask(request, seed) {
    const current = () => request === this.request && seed === this.seed;
    try {
      const run = await clusterRun(request, seed);
      if (current()) {
        this.run = run;
      }
    } catch (problem) {
      if (current()) {
        this.problem = problem.message;
      }
    }
  }

  render() {
    if (this.problem) {
      return html`<p class="problem" role="alert">${t('failed', {reason: this.problem})}</p>`;
    }
    if (!this.run) {
      return html`<p class="loading" role="status">${t('running')}</p>`;
    }
    const all = lives(this.run);
    const called = names(this.run, all);
    // Founded and never moved: nothing to tell.
    const moved = [...all].filter(([, life]) => life.some(({kind}) => kind !== 'founded'))
      .sort(([, one], [, other]) => other.length - one.length || one[0].quarter - other[0].quarter);
    const shown = moved.filter(([, life]) => !this.nation || life.some(({from, to}) => [from[0], to[0]].includes(this.run.nations.indexOf(this.nation))));
    const moves = moved.reduce((sum, [, life]) => sum + life.filter(({kind}) => kind !== 'founded').length, 0);
    return html`
      <p class="soft">${t('clustersText', {moves, clusters: moved.length})}</p>
      <p class="pick">
        <label>${t('nation')} <select @change=${({target}) => (this.nation = target.value)}><option value="">${t('allNations')}</option>
          ${this.run.nations.map((id) => html`<option value=${id} ?selected=${id === this.nation}>${say(nation(id)?.name)}</option>`)}</select></label>
        <button @click=${() => this.#look({seed: this.seed + 1, cluster: null})}>${t('anotherSeed', {seed: this.seed})}</button>
      </p>
      ${shown.length ? nothing : html`<p class="empty">${t('noMoves')}</p>`}
      <ul class="clusters">${shown.slice(0, SHOWN).map(([cluster, life]) => this.#one(cluster, life, called.get(cluster)))}</ul>
      ${shown.length > SHOWN ? html`<p class="soft">${t('moreClusters', {count: shown.length - SHOWN})}</p>` : nothing}`;
  }

  #one(cluster, life, name) {
    const open = this.chosen === cluster;
    return html`<li><button aria-expanded=${open} @click=${() => this.#look({cluster: open ? null : cluster})}>
        ${name}${t('colon')}${route(this.run, life).join(' → ')}${life.at(-1).kind === 'ended' ? ` → ${t('gone')}` : ''}</button>
      ${open ? html`<ol>${life.map((move) => html`<li>${tell(this.run, move)}</li>`)}</ol>` : nothing}</li>`;
  }

  #look(detail) {
    this.dispatchEvent(new CustomEvent('look', {detail, bubbles: true}));
  }
}
customElements.define('rs-clusters', Clusters);
