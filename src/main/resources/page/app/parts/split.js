import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {change, number, say, t} from '../language.js';
import {inPoints, series} from '../figures.js';
import {unitOf} from '../prediction.js';
import {difference, shares, words} from '../split.js';
import {bars} from '../charts/bars.js';
import {REST} from '../runs.js';
import * as engine from '../engine/engine.js';
import '../charts/figure.js';

/**
 * What a figure's distance from the baseline comes from: worked out beside everything else, from a run of every
 * combination of what happens.
 */
class Split extends Part {
  static properties = {
    request: {attribute: false},
    run: {attribute: false},
    outcome: {type: String},
    quarter: {type: Number},
    show: {type: String},
    found: {state: true},
    progress: {state: true},
    problem: {state: true},
  };

  #asked = null;
  #stop = null;
  #later;

  connectedCallback() {
    super.connectedCallback();
    // Put back into the page, it asks anew for what it was stopped at.
    this.#asked = this.found ? this.#asked : null;
    this.requestUpdate();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#drop();
  }

  willUpdate() {
    const {request, outcome, quarter} = this;
    const asked = JSON.stringify({...request, outcome, quarter});
    if (asked !== this.#asked) {
      // What moves under a hand is asked for once the hand rests.
      const rest = this.#asked ? REST : 0;
      this.#asked = asked;
      this.#drop();
      this.found = this.progress = this.problem = undefined;
      this.#later = setTimeout(() => this.#ask({...request, outcome, quarter}), rest);
    }
  }

  #drop() {
    clearTimeout(this.#later);
    this.#stop?.abort();
    this.#stop = null;
  }

  async #ask(asked) {
    const stop = new AbortController();
    this.#stop = stop;
    try {
      const found = await engine.split(asked, {signal: stop.signal, onProgress: (progress) => {
        if (this.#stop === stop) {
          this.progress = progress;
        }
      }});
      if (this.#stop === stop) {
        this.found = found;
      }
    } catch (problem) {
      if (this.#stop === stop && problem.name !== 'AbortError') {
        this.problem = problem.message ?? problem.findings?.map(({message}) => say(message)).join(' ');
      }
    }
  }

  render() {
    if (this.problem) {
      return html`<p class="problem" role="alert">${t('splitFailed', {reason: this.problem})}</p>`;
    }
    if (!this.found) {
      const {done = 0, total = 1} = this.progress ?? {};
      return html`<div class="loading"><p role="status">${t('splitting')}</p>
        <progress max=${total} .value=${done} aria-label=${t('splitting')}></progress></div>`;
    }
    const {run, outcome, quarter} = this;
    const [first, baseline] = [series(run, 'scenario', outcome)[0], series(run, 'baseline', outcome)[quarter]];
    // Per cent of nothing has no answer: the figure itself has.
    const show = !inPoints(outcome) && (this.show === 'start' ? first : baseline) === 0 ? 'level' : this.show;
    const asked = {outcome, show, first, baseline};
    const found = shares(this.found, asked);
    const sentence = words(found, asked, run.start, quarter);
    const several = found.causes.length > 1;
    return html`${several && found.causes.some(({part}) => part) ? this.#chart(found, asked, sentence) : html`<p class="sentence">${sentence}</p>`}
      ${several ? html`<p class="soft">${t('splitHow', {runs: number(2 ** found.causes.length, 0)})}</p>` : nothing}
      ${this.#members(found.causes.filter(({events}) => events.length > 1))}`;
  }

  #chart({digits, without, answer, causes}, asked, sentence) {
    const plain = (value) => (asked.show === 'level' ? number : change)(value, digits);
    return html`<rs-figure .heading=${t('splitParts', {unit: unitOf(asked)})} .sentence=${sentence} .tall=${40 + 48 * causes.length}
      .head=${[t('causeColumn'), unitOf(asked)]}
      .rows=${[
        ...(asked.show === 'counterfactual' ? [] : [[t('withoutRow'), plain(without)]]),
        ...causes.map(({name, part}) => [name, change(part, digits)]),
        [t('answerRow'), plain(answer)],
      ]}
      .option=${bars(causes.map(({name, part}) => ({name, value: part})), (value) => difference(value, asked, digits), (value) => change(value, digits))}></rs-figure>`;
  }

  /** What stands behind a cause that is several shocks. */
  #members(groups) {
    return groups.length ? html`<details><summary>${t('splitTogether')}</summary><ul>${groups.map(({name, events}) =>
      html`<li>${name}: ${events.map(({title}) => say(title)).join(' · ')}</li>`)}</ul></details>` : nothing;
  }
}
customElements.define('rs-split', Split);
