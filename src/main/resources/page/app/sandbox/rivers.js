import {html} from 'lit';
import {Part} from '../part.js';
import {families} from '../data.js';
import {list, number, quarterName, say, t} from '../language.js';
import {familyName, parts, series, subjectName} from '../figures.js';
import {river} from '../charts/river.js';
import '../charts/figure.js';

/** Bands that are told apart; the others are one. */
const BANDS = 7;

/** Who holds a family's clusters, over time. */
class Rivers extends Part {
  static properties = {now: {attribute: false}, outcome: {type: String}, quarter: {type: Number}, chosen: {state: true}};

  render() {
    const {now, quarter} = this;
    const family = this.chosen ?? parts(this.outcome).family;
    const shares = now.nations.map((id) => ({id, name: say(subjectName(id)), values: series(now, 'scenario', `${id}.${family}.clusterShare`)}));
    const sorted = shares.sort((one, other) => Math.max(other.values[0], other.values.at(-1)) - Math.max(one.values[0], one.values.at(-1)));
    const rest = sorted.slice(BANDS);
    const bands = [...sorted.slice(0, BANDS), {name: t('others'), values: sorted[0].values.map((_, q) => rest.reduce((sum, {values}) => sum + values[q], 0))}];
    const end = now.quarters - 1;
    const told = ({name, values}) => t('fromTo', {name, from: number(values[0], 1), to: number(values[end], 1)});
    return html`
      <p class="pick"><label>${t('family')} <select @change=${({target}) => (this.chosen = target.value)}>
        ${['ALL', ...families().filter(({id}) => now.families.includes(id)).map(({id}) => id)].map((id) => html`<option value=${id} ?selected=${id === family}>${say(familyName(id))}</option>`)}</select></label></p>
      <rs-figure .tall=${380} .heading=${t('riverHeading', {family: say(familyName(family))})}
        .sentence=${t('riverSentence', {first: quarterName(now.start, 0), last: quarterName(now.start, end), shares: list(bands.slice(0, 3).map(told))})}
        .head=${[t('nation'), quarterName(now.start, 0), quarterName(now.start, quarter), quarterName(now.start, end)]}
        .rows=${bands.map(({name, values}) => [name, number(values[0], 1), number(values[quarter], 1), number(values[end], 1)])}
        .option=${river(now.start, bands, {mark: quarter})}></rs-figure>`;
  }
}
customElements.define('rs-rivers', Rivers);
