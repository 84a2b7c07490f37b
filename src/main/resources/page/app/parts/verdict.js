import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {number, option, say, t, withUnit} from '../language.js';
import {claim, verdict} from '../data.js';
import {assumptionName} from '../figures.js';
import * as engine from '../engine/engine.js';

const NAMES = {holds: 'holds', 'holds-only-under': 'holdsUnder', fails: 'fails', undefined: 'undecided'};

/** A verdict's name in words; one that this page does not know is shown as it is. */
export function verdictName(kind) {
  return NAMES[kind] ? t(NAMES[kind]) : kind;
}

export function verdictClass(kind) {
  return {holds: 'holds', fails: 'fails'}[kind] ?? 'under';
}

/** One claim's verdict: the one that the project has published, and on request one that is worked out here. */
export class Verdict extends Part {
  static properties = {
    claim: {type: String},
    fresh: {state: true},
    done: {state: true},
    problem: {state: true},
  };

  #stop = null;

  willUpdate(changed) {
    if (changed.has('claim')) {
      this.#stop?.abort();
      this.fresh = undefined;
      this.done = undefined;
      this.problem = undefined;
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop?.abort();
  }

  render() {
    const about = claim(this.claim);
    const shown = this.fresh ?? verdict(this.claim);
    return html`
      <article class="verdict ${shown ? verdictClass(shown.verdict) : ''}">
        <h3>${this.claim} · ${say(about?.title)}</h3>
        <p>${say(about?.text)}</p>
        ${shown ? this.#judged(shown) : html`<p class="soft">${t('notJudged')}</p>`}
        ${this.#work()}
        <details><summary>${t('howJudged')}</summary>
          <dl>
            <dt>${t('falsifier')}</dt><dd>${say(about?.falsifier)}</dd>
            <dt>${t('scopeIs')}</dt><dd>${say(about?.scope)}</dd>
            ${about?.switches?.length ? html`<dt>${t('switches')}</dt><dd><ul>${about.switches.map((name) => html`<li>${this.#lever(`switches.${name}`)}</li>`)}</ul></dd>` : nothing}
          </dl>
        </details>
      </article>`;
  }

  #judged(shown) {
    const [low, high] = shown.interval ?? [NaN, NaN];
    const {told} = shown;
    const effect = told.counterfactual;
    const unit = (text) => withUnit(text, claim(this.claim)?.points);
    const share = t('holdsIn', {share: told.share, draws: shown.draws, low: told.low, high: told.high});
    return html`
      <p class="badge">${verdictName(shown.verdict)}${shown.settled === false ? html` <span class="soft">(${t('unsettled')})</span>` : nothing}</p>
      <p>${share}</p>
      <div class="bar" role="img" aria-label=${share}>
        <svg viewBox="0 0 100 6" preserveAspectRatio="none"><rect class="track" width="100" height="6"></rect>
          <rect class="band" x=${100 * low} width=${Math.max(0.5, 100 * (high - low))} height="6"></rect>
          <rect class="point" x=${Math.min(99.2, Math.max(0, 100 * shown.share - 0.4))} width="0.8" height="6"></rect></svg>
      </div>
      <p class="soft">${t('effectIs', {median: unit(effect.median), low: unit(effect.low), high: unit(effect.high)})}</p>
      ${this.#conditions(told)} ${this.#parts(shown)} ${this.#flips(told)}`;
  }

  /** Where it holds, if only there. */
  #conditions({conditions, coverage, density, tells}) {
    if (!conditions?.length) {
      return nothing;
    }
    return html`<p>${t(tells ? 'conditionsAre' : 'conditionsOften')}</p>
      <ul>${conditions.map(({path, low, high}) => html`<li>${this.#lever(path)}${t('colon')}${range(low, high)}</li>`)}</ul>
      <p class="soft">${t('coverageIs', {density, coverage})}</p>`;
  }

  #parts({parts, draws}) {
    return parts?.length > 1
      ? html`<details><summary>${t('partByPart')}</summary><ul>${parts.map(({says, holding}) =>
          html`<li>${this.#said(says)}${t('colon')}${t('partHolds', {holding, draws})}</li>`)}</ul></details>`
      : nothing;
  }

  /** The smallest changes of one assumption that turn the answer round. */
  #flips({flips}) {
    return flips.length
      ? html`<details><summary>${t('flips')}</summary><ul>${flips.slice(0, 3).map(({path, from, to}) =>
          html`<li>${this.#lever(path)}${t('colon')}${option(from)} → ${option(to)}</li>`)}</ul></details>`
      : nothing;
  }

  #lever(path) {
    return say(assumptionName(claim(this.claim)?.scenario, path));
  }

  /** Verdicts name their parts in English; the claim's file has both languages. */
  #said(says) {
    return say(claim(this.claim)?.parts?.find(({en}) => en === says)) || says;
  }

  #work() {
    if (this.problem) {
      return html`<p class="problem" role="alert">${t('failed', {reason: this.problem})}</p>`;
    }
    if (this.done !== undefined && this.done < 1) {
      return html`<p><progress max="1" .value=${this.done} aria-label=${t('judging')}></progress> ${number(100 * this.done, 0)} %
        <button @click=${() => this.#stop?.abort()}>${t('cancel')}</button></p>`;
    }
    return html`<p><button @click=${() => this.#judge()}>${t('judgeHere', {draws: 200})}</button>
      ${this.fresh ? html`<span class="soft">${t('judgedHere')}</span>` : nothing}</p>`;
  }

  async #judge() {
    const stop = (this.#stop = new AbortController());
    const asked = this.claim;
    this.done = 0;
    try {
      const fresh = await engine.verdict({claim: asked, draws: 200}, {onProgress: (done) => {
        this.done = Math.min(0.999, done.done / done.total);
      }, signal: stop.signal});
      if (asked === this.claim) {
        this.fresh = fresh;
      }
    } catch (problem) {
      if (problem.name !== 'AbortError') {
        this.problem = problem.message;
      }
    }
    if (asked === this.claim) {
      this.done = undefined;
    }
  }
}
customElements.define('rs-verdict', Verdict);

function range(low, high) {
  if (low === null) {
    return t('below', {value: high});
  }
  return high === null ? t('above', {value: low}) : t('between', {low, high});
}
