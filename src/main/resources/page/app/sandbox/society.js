import {html} from 'lit';
import {Part} from '../part.js';
import {measure} from '../data.js';
import {number, quarterName, say, t} from '../language.js';
import {parts, series, subjectName} from '../figures.js';
import {lines} from '../charts/lines.js';
import {inks} from '../charts/palette.js';
import {known} from './outcome.js';
import '../charts/figure.js';

const MEASURES = ['unemployment', 'unrest', 'debt', 'voice'];

/** What lost industry does to people and states: unemployment, unrest, debt, voice. */
class Society extends Part {
  static properties = {now: {attribute: false}, file: {attribute: false}, outcome: {type: String}};

  render() {
    const {subject} = parts(this.outcome);
    return html`<h3>${say(subjectName(subject))}</h3><div class="grid">${MEASURES.map((name) => this.#one(`${subject}.ALL.${name}`, name))}</div>`;
  }

  #one(id, name) {
    const {now, file} = this;
    const {base, before, now: blue} = inks();
    const [baseline, scenario] = ['baseline', 'scenario'].map((arm) => series(now, arm, id));
    const asFile = file !== now && known(file, id) ? series(file, 'scenario', id) : null;
    const end = now.quarters - 1;
    const every = Array.from({length: Math.ceil(now.quarters / 20)}, (_, k) => k * 20);
    return html`<rs-figure .tall=${220} .heading=${say(measure(name).label)}
      .sentence=${t('societySentence', {when: quarterName(now.start, end, true), baseline: number(baseline[end]), scenario: number(scenario[end]), unit: say(measure(name).unit)})}
      .head=${[t('quarter'), t('baseline'), t('scenario')]} .rows=${every.map((q) => [quarterName(now.start, q), number(baseline[q]), number(scenario[q])])}
      .option=${lines(now.start, [
        {name: t('baseline'), values: baseline, colour: base, dash: 'dotted'},
        ...(asFile ? [{name: t('asInFile'), values: asFile, colour: before, dash: 'dashed'}] : []),
        {name: asFile ? t('asSet') : t('scenario'), values: scenario, colour: blue, width: 3}], {unit: say(measure(name).unit)})}></rs-figure>`;
  }
}
customElements.define('rs-society', Society);
