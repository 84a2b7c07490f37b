import {html} from 'lit';
import {Part} from '../part.js';
import {measure} from '../data.js';
import {changeWithUnit, number, say, t} from '../language.js';
import {familyName, inPoints, parts, subjectName} from '../figures.js';

/** The outcomes that the scenario file asks for, as `run` prints them. */
class Outcomes extends Part {
  static properties = {now: {attribute: false}, file: {attribute: false}};

  render() {
    const {now, file} = this;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('tab-outcomes')}><table class="outcomes">
      <thead><tr>${['outcomeColumn', 'atColumn', 'baseline', 'scenario', 'effectColumn', 'effectFileColumn', 'effectStartColumn'].map((key) => html`<th scope="col">${t(key)}</th>`)}</tr></thead>
      <tbody>${now.outcomes.map((one, k) => {
        const {subject, family, measure: name} = parts(one.id);
        const points = inPoints(one.id);
        return html`<tr><th scope="row">${say(subjectName(subject))} · ${say(familyName(family))} · ${say(measure(name).label)}</th>
          <td>${one.at}</td><td>${number(one.baseline)}</td><td>${number(one.scenario)}</td>
          <td>${changeWithUnit(one.effect.counterfactual, points, 2)}</td>
          <td>${changeWithUnit(file.outcomes[k]?.effect.counterfactual, points, 2)}</td>
          <td>${changeWithUnit(one.effect.start, points, 2)}</td></tr>`;
      })}</tbody></table></div>`;
  }
}
customElements.define('rs-outcomes', Outcomes);
