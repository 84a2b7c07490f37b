import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {t} from '../language.js';
import {TABS} from './state.js';
import './outcome.js';
import './worldmap.js';
import './rivers.js';
import './society.js';
import './exchange.js';
import './multiples.js';
import './clusters.js';
import './outcomes.js';

/** Everything that a run shows: the chosen figure on top, one picture of the world below it. */
class Pictures extends Part {
  static properties = {
    now: {attribute: false},
    file: {attribute: false},
    view: {attribute: false},
    request: {attribute: false},
  };

  render() {
    const {now, file, view} = this;
    const quarter = Math.min(now.quarters - 1, view.quarter ?? Math.min(now.quarters - 1, 40));
    return html`
      <rs-outcome .now=${now} .file=${file} .request=${this.request} .outcome=${view.outcome} .quarter=${quarter}></rs-outcome>
      <div class="tabs" role="tablist" aria-label=${t('pictures')} @keydown=${this.#keys}>
        ${TABS.map((name) => html`<button role="tab" id="tab-${name}" aria-controls="panel" aria-selected=${name === view.tab}
          tabindex=${name === view.tab ? 0 : -1} @click=${() => this.#look({tab: name})}>${t(`tab-${name}`)}</button>`)}
      </div>
      <div role="tabpanel" id="panel" aria-labelledby="tab-${view.tab}">
        ${['map', 'nations'].includes(view.tab) ? html`<rs-time .start=${now.start} .quarters=${now.quarters} .quarter=${quarter}
          @time=${({detail}) => this.#look({quarter: detail})}></rs-time>` : nothing}
        ${this.#picture(quarter)}
      </div>`;
  }

  #picture(quarter) {
    const {now, file, view} = this;
    switch (view.tab) {
      case 'rivers': return html`<rs-rivers .now=${now} .outcome=${view.outcome} .quarter=${quarter}></rs-rivers>`;
      case 'society': return html`<rs-society .now=${now} .file=${file} .outcome=${view.outcome}></rs-society>`;
      case 'exchange': return html`<rs-exchange .now=${now}></rs-exchange>`;
      case 'nations': return html`<rs-multiples .now=${now} .outcome=${view.outcome} .quarter=${quarter}></rs-multiples>`;
      case 'clusters': return html`<rs-clusters .request=${this.request} .seed=${view.seed} .chosen=${view.cluster}></rs-clusters>`;
      case 'outcomes': return html`<rs-outcomes .now=${now} .file=${file}></rs-outcomes>`;
      default: return html`<rs-world-map .now=${now} .request=${this.request} .outcome=${view.outcome} .quarter=${quarter}
        .seed=${view.seed} .cluster=${view.cluster}></rs-world-map>`;
    }
  }

  #keys(event) {
    const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    if (step) {
      const next = TABS[(TABS.indexOf(this.view.tab) + step + TABS.length) % TABS.length];
      this.#look({tab: next});
      this.updateComplete.then(() => this.querySelector(`#tab-${next}`)?.focus());
    }
  }

  #look(detail) {
    this.dispatchEvent(new CustomEvent('look', {detail, bubbles: true}));
  }
}
customElements.define('rs-pictures', Pictures);
