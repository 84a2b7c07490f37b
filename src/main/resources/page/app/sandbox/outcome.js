import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {families, isFamilyMeasure, measure, measures, nations} from '../data.js';
import {changeWithUnit, number, quarterName, say, sentences, t} from '../language.js';
import {distance, familyName, inPoints, parts, series, subjectName} from '../figures.js';
import {canExplain, contributions, words} from '../explain.js';
import {lines} from '../charts/lines.js';
import {inks} from '../charts/palette.js';
import {asked} from './own.js';
import '../charts/figure.js';
import '../parts/split.js';

/** One figure over time: the baseline, the scenario as its file has it, and as it is set now. */
class Outcome extends Part {
  static properties = {
    now: {attribute: false},
    file: {attribute: false},
    request: {attribute: false},
    split: {state: true},
    outcome: {type: String},
    quarter: {type: Number},
  };

  render() {
    const chosen = parts(this.outcome);
    const cell = isFamilyMeasure(chosen.measure);
    return html`
      <p class="pick">
        <label>${t('nation')} <select @change=${({target}) => this.#pick({subject: target.value})}>
          ${['WLD', ...this.now.nations].map((id) => html`<option value=${id} ?selected=${id === chosen.subject}>${say(subjectName(id))}</option>`)}
          ${nations().some(({id}) => id === chosen.subject) || chosen.subject === 'WLD' ? '' : html`<option value=${chosen.subject} selected>${say(subjectName(chosen.subject))}</option>`}</select></label>
        <label>${t('family')} <select ?disabled=${!cell} @change=${({target}) => this.#pick({family: target.value})}>
          ${['ALL', ...families().filter(({id}) => this.now.families.includes(id)).map(({id}) => id)].map((id) =>
            html`<option value=${id} ?selected=${id === chosen.family}>${say(familyName(id))}</option>`)}</select></label>
        <label>${t('figure')} <select @change=${({target}) => this.#pick({measure: target.value})}>
          ${measures().map(({id, label}) => html`<option value=${id} ?selected=${id === chosen.measure}>${say(label)}</option>`)}</select></label>
      </p>
      ${this.#picture()}
      ${this.#from(chosen)}`;
  }

  /** What the figure comes from: many runs, so only for who asks; of whom the engine knows as one. */
  #from({subject}) {
    if (!known(this.now, this.outcome) || !['WLD', ...this.now.nations].includes(subject)) {
      return nothing;
    }
    return html`<details ?open=${this.split} @toggle=${({target}) => (this.split = target.open)}><summary>${t('splitAsk')}</summary>
      ${this.split ? html`<rs-split .request=${asked(this.request)} .run=${this.now} .outcome=${this.outcome} .quarter=${this.quarter}
        show="counterfactual"></rs-split>` : nothing}</details>`;
  }

  #pick(change) {
    const {subject, family, measure: name} = {...parts(this.outcome), ...change};
    this.dispatchEvent(new CustomEvent('look', {detail: {outcome: `${subject}.${isFamilyMeasure(name) ? family : 'ALL'}.${name}`}, bubbles: true}));
  }

  #picture() {
    const {now, file, outcome, quarter} = this;
    if (!known(now, outcome)) {
      return html`<p class="loading" role="status">${t('running')}</p>`;
    }
    const {base, before, now: blue} = inks();
    const [baseline, scenario] = ['baseline', 'scenario'].map((arm) => series(now, arm, outcome));
    const asFile = known(file, outcome) && file !== now ? series(file, 'scenario', outcome) : null;
    const points = inPoints(outcome);
    const when = quarterName(now.start, quarter, true);
    const {subject, family, measure: name} = parts(outcome);
    const heading = `${say(subjectName(subject))} · ${isFamilyMeasure(name) ? say(familyName(family)) + ' · ' : ''}${say(measure(name).label)}`;
    const sentence = sentences([
      t('outcomeSentence', {when, value: number(scenario[quarter]), unit: say(measure(name).unit), change: changeWithUnit(distance(scenario[quarter], baseline[quarter], points), points, 1)}),
      asFile ? t('outcomeFile', {change: changeWithUnit(distance(asFile[quarter], baseline[quarter], points), points, 1)}) : '',
      canExplain(outcome) && now.arms.scenario.forces.length ? words(contributions(now, outcome, quarter)) : '',
    ]);
    const every = Array.from({length: Math.ceil(now.quarters / 8)}, (_, k) => k * 8);
    return html`<rs-figure .heading=${heading} .sentence=${sentence}
      .head=${[t('quarter'), t('baseline'), ...(asFile ? [t('asInFile')] : []), t('asSet')]}
      .rows=${every.map((q) => [quarterName(now.start, q), number(baseline[q]), ...(asFile ? [number(asFile[q])] : []), number(scenario[q])])}
      .option=${lines(now.start, [
        {name: t('baseline'), values: baseline, colour: base, dash: 'dotted'},
        ...(asFile ? [{name: t('asInFile'), values: asFile, colour: before, dash: 'dashed'}] : []),
        {name: asFile ? t('asSet') : t('scenario'), values: scenario, colour: blue, width: 3},
      ], {unit: say(measure(name).unit), mark: quarter})}></rs-figure>`;
  }
}
customElements.define('rs-outcome', Outcome);

/** Whether a run was asked for what an outcome needs. */
export function known(run, outcome) {
  try {
    return run !== undefined && series(run, 'scenario', outcome).length > 0;
  } catch {
    return false;
  }
}
