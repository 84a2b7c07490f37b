import {html, nothing} from 'lit';
import {Part} from '../part.js';
import * as address from '../address.js';
import {assumptions, lever, scenario, scenarios} from '../data.js';
import {language, say, t} from '../language.js';
import {needed} from '../figures.js';
import {Latest} from '../runs.js';
import {History} from '../sandbox/history.js';
import {asked} from '../sandbox/own.js';
import {fresh, fromPlace, toPlace} from '../sandbox/state.js';
import '../parts/lever.js';
import '../sandbox/addshock.js';
import '../sandbox/share.js';
import '../sandbox/pictures.js';

const ALWAYS = ['WLD.ALL.capacity', 'WLD.ALL.output', 'WLD.ALL.unemployment', 'WLD.ALL.unrest', 'WLD.ALL.debt', 'WLD.ALL.voice', 'WLD.ALL.realIncome'];

/** Any scenario, every lever, and everything that follows, at once. */
export class Sandbox extends Part {
  static properties = {
    place: {attribute: false},
    state: {state: true},
    view: {state: true},
    file: {state: true},
    now: {state: true},
    problem: {state: true},
    refused: {state: true},
    search: {state: true},
  };

  #history;
  #latest = new Latest((run, {key}) => this.#show(run, key), (problem) => {
    this.problem = problem;
  });

  // The scenario as its file has it: what every chart compares with.
  #asInFile = new Latest((run, {key}) => this.#show(run, key), (problem) => {
    this.problem = problem;
  });

  willUpdate(changed) {
    if (changed.has('place') && this.place && address.of(this.place.path, Object.fromEntries(this.place.query)) !== this.#shown()) {
      const {state, view, refused} = fromPlace(this.place);
      this.refused = refused;
      this.#history = new History(state);
      this.view = view;
      this.#enter();
    }
  }

  #shown() {
    return this.state ? address.of(...toPlace(this.state, this.view)) : null;
  }

  #enter() {
    const before = this.state;
    this.state = this.#history.state;
    if (before?.scenario !== this.state.scenario || before?.arm !== this.state.arm) {
      this.now = undefined;
      this.file = undefined;
    }
    this.#ask();
    address.replace(...toPlace(this.state, this.view, this.place.query.get('lang')));
  }

  #ask() {
    const {scenario: name, arm, values, shocks} = this.state;
    const measures = needed([...ALWAYS, this.view.outcome]);
    if (!this.file && (values.size || shocks.length)) {
      this.#asInFile.ask({scenario: name, arm, ...measures, key: {name, arm, file: true}});
    }
    this.#latest.ask({...asked(this.state), ...measures,
      key: {name, arm, file: !values.size && !shocks.length}});
  }

  #show(run, {name, arm, file}) {
    if (name !== this.state.scenario || arm !== this.state.arm) {
      return;
    }
    this.problem = undefined;
    if (file) {
      this.file = run;
    }
    if (!file || (!this.state.values.size && !this.state.shocks.length)) {
      this.now = run;
    }
  }

  #change(state, hand) {
    this.refused = [];
    this.#history.change({...this.state, ...state}, hand);
    this.#enter();
  }

  #look(view) {
    this.view = {...this.view, ...view};
    address.replace(...toPlace(this.state, this.view, language.code));
    if (view.outcome && this.now && !this.#has(view.outcome)) {
      this.file = undefined;
      this.#ask();
    }
  }

  #has(outcome) {
    const {nationMeasures, familyMeasures} = needed([outcome]);
    const {nation, family} = this.now.arms.scenario;
    return nationMeasures.every((name) => name in nation) && familyMeasures.every((name) => name in family);
  }

  #move = ({detail: {path, value}}) => {
    const values = new Map(this.state.values);
    const about = lever(this.state.scenario, path);
    if (String(about?.value) === String(value)) {
      values.delete(path);
    } else {
      values.set(path, value);
    }
    this.#change({values}, path);
  };

  #back(direction) {
    this.#history[direction]();
    this.#enter();
  }

  #keys = (event) => {
    const typing = event.target.matches('input[type=text], input[type=search], textarea, select');
    if ((event.ctrlKey || event.metaKey) && !typing && ['z', 'y'].includes(event.key.toLowerCase())) {
      event.preventDefault();
      this.#back(event.key.toLowerCase() === 'y' || event.shiftKey ? 'redo' : 'undo');
    }
  };

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.#keys);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#keys);
  }

  /** Printed, the controls are left out: what was set is said in words. */
  #onPaper(about) {
    const label = (path) => say(about.levers.find((one) => one.path === path)?.label) || path;
    const set = [...this.state.values].map(([path, value]) => `${label(path)}: ${value}`);
    return html`<div class="on-paper"><h2>${say(about.title)}</h2>${set.length ? html`<p>${set.join(' · ')}</p>` : nothing}</div>`;
  }

  render() {
    if (!this.state) {
      return nothing;
    }
    const about = scenario(this.state.scenario);
    return html`
      <div class="sandbox">
        <section class="controls" aria-label=${t('controls')}>
          <h1 tabindex="-1">${t('sandbox')}</h1>
          <label class="choose">${t('scenario')}
            <select @change=${({target}) => this.#change(fresh(target.value))}>
              ${scenarios().map((one) => html`<option value=${one.name} ?selected=${one.name === about.name}>${say(one.title)}</option>`)}
            </select></label>
          ${about.arms?.length > 1 ? html`<label class="choose">${t('arm')}
            <select @change=${({target}) => this.#change({arm: target.value})}>
              ${about.arms.filter(({name}) => name !== 'baseline').map(({name, title}) => html`<option value=${name} ?selected=${name === this.state.arm}>${say(title) || name}</option>`)}
            </select></label>` : nothing}
          <details class="about-scenario"><summary>${t('aboutScenario')}</summary><p>${say(about.description)}</p>
            ${about.claims?.length ? html`<p class="soft">${t('servesClaims', {claims: about.claims.join(', ')})}</p>` : nothing}</details>
          <p class="buttons">
            <button ?disabled=${!this.#history.canUndo} @click=${() => this.#back('undo')}>${t('undo')}</button>
            <button ?disabled=${!this.#history.canRedo} @click=${() => this.#back('redo')}>${t('redo')}</button>
            <button ?disabled=${!this.state.values.size && !this.state.shocks.length} @click=${() => this.#change({values: new Map(), shocks: []})}>${t('reset')}</button>
          </p>
          <div class="levers" @move=${this.#move} @change=${() => this.#history.rest()}>
            ${about.levers.map((one) => html`<rs-lever .lever=${one} .value=${this.state.values.get(one.path) ?? one.value} .start=${about.start}></rs-lever>`)}
          </div>
          <rs-add-shock .world=${about.world} .start=${about.start} .quarters=${about.quarters} .shocks=${this.state.shocks} .own=${about.shocks ?? []}
            @shocks=${({detail}) => this.#change({shocks: detail})}></rs-add-shock>
          ${this.#more(about)}
          <rs-share .state=${this.state}></rs-share>
        </section>
        <div class="results">
          <h2 id="results-name" class="hidden">${t('results')}</h2>
          ${this.#onPaper(about)}
          ${this.refused.map((one) => this.#refusal(one))}
          ${this.problem ? this.#wrong() : nothing}
          ${this.now
            ? html`<rs-pictures .now=${this.now} .file=${this.file ?? this.now} .view=${this.view} .request=${this.state}
                @look=${({detail}) => this.#look(detail)}></rs-pictures>`
            : this.problem ? nothing : html`<p class="loading" role="status">${t('running')}</p>`}
        </div>
      </div>`;
  }

  /** Assumptions of the model, found by a word: there are too many to show. */
  #more(about) {
    const own = new Set(about.levers.map(({path}) => path));
    const set = [...this.state.values.keys()].filter((path) => !own.has(path)).map((path) => lever(about.name, path)).filter(Boolean);
    const words = (this.search ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const text = ({path, label, meaning}) => `${path} ${say(label)} ${say(meaning)}`.toLowerCase();
    const found = words.length
      ? assumptions().filter((one) => !own.has(one.path) && words.every((word) => text(one).includes(word))).slice(0, 12)
      : set;
    return html`
      <details class="more" ?open=${found.length > 0}><summary>${t('moreLevers', {count: assumptions().length})}</summary>
        <label>${t('searchLevers')} <input type="search" .value=${this.search ?? ''} @input=${({target}) => (this.search = target.value)}></label>
        ${words.length && !found.length ? html`<p class="empty">${t('noLever')}</p>` : nothing}
        <div class="levers" @move=${this.#move} @change=${() => this.#history.rest()}>
          ${found.map((one) => html`<rs-lever .lever=${one} .value=${this.state.values.get(one.path) ?? one.value} .start=${about.start}></rs-lever>`)}
        </div>
      </details>`;
  }

  /** What the address asks that cannot be: something that is not here, or of a lever what it does not take. */
  #refusal({about, text, instead}) {
    if (!about) {
      return html`<p class="problem" role="alert">${t('refusedPlace', {text, instead: say(instead)})}</p>`;
    }
    const {kind, label, options, value} = about;
    return html`<p class="problem" role="alert">${t(kind === 'choice' ? 'refusedChoice' : kind === 'date' ? 'refusedDate' : 'refusedNumber', {
      name: say(label), text, options: (options ?? []).join(', '), value})}</p>`;
  }

  #wrong() {
    const findings = this.problem.findings;
    return html`<div class="problem" role="alert">${findings
      ? html`<ul>${findings.map((one) => html`<li>${one.path ? html`<code>${one.path}</code> ` : nothing}${say(one.message)}</li>`)}</ul>`
      : t('failed', {reason: this.problem.message})}</div>`;
  }
}
customElements.define('rs-sandbox', Sandbox);

