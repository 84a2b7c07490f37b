import {html, nothing, svg} from 'lit';
import {Part} from '../part.js';
import {changeWithUnit, number, say, t} from '../language.js';
import {changeColour, inkOn, inks, themeChanges} from './palette.js';

const CELL = 64;
/** How far arrows bend, as a part of their length, and how far from a tile's middle they end. */
const BEND = 0.16;
const RIM = 20;

/**
 * The nations as tiles, placed as on the globe. A tile's area is the nation's part of the world's clusters, its colour
 * the change, and arrows are clusters on the move. Tiles are buttons: pick one, and the other charts follow it.
 *
 * @property {{id: string, name: object, tile: number[], share: number, change: number}[]} nations share in per cent
 * @property {{from: string, to: string, amount: number}[]} flows
 */
export class Cartogram extends Part {
  static properties = {
    nations: {attribute: false},
    flows: {attribute: false},
    most: {type: Number},
    chosen: {type: String},
    caption: {type: String},
    points: {type: Boolean},
  };

  #theme = () => this.requestUpdate();

  constructor() {
    super();
    this.nations = [];
    this.flows = [];
    this.most = 10;
    this.caption = '';
  }

  connectedCallback() {
    super.connectedCallback();
    themeChanges.addEventListener('change', this.#theme);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    themeChanges.removeEventListener('change', this.#theme);
  }

  render() {
    const columns = Math.max(...this.nations.map(({tile}) => tile[0])) + 1;
    const rows = Math.max(...this.nations.map(({tile}) => tile[1])) + 1;
    return html`
      <figure class="figure cartogram">
        <svg viewBox="0 0 ${columns * CELL} ${rows * CELL}" role="group" aria-label=${t('mapLabel')}>
          <defs>
            <marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerUnits="userSpaceOnUse" markerWidth="13" markerHeight="13" orient="auto">
              <path d="M0 0L8 4L0 8z" fill=${inks().ink}></path>
            </marker>
          </defs>
          ${this.nations.map((nation) => this.#tile(nation))}
          ${this.flows.map((flow) => this.#arrow(flow))}
        </svg>
        ${this.#legend()}
        <figcaption><p class="sentence">${this.caption}</p></figcaption>
      </figure>`;
  }

  #tile({id, name, tile, share, change}) {
    const side = Math.min(CELL - 2, Math.max(14, CELL * Math.sqrt(Math.max(0, share) / 12)));
    const [x, y] = [(tile[0] + 0.5) * CELL, (tile[1] + 0.5) * CELL];
    const colour = changeColour(change / this.most);
    const label = `${say(name)}: ${t('mapTile', {share: number(share, 1), change: changeWithUnit(change, this.points, 1)})}`;
    const inside = side > 30;
    const {ink, line} = inks();
    return svg`
      <g role="button" tabindex="0" aria-label=${label} aria-pressed=${id === this.chosen} class="tile"
         @click=${() => this.#pick(id)} @keydown=${(event) => this.#key(event, id)}>
        <title>${label}</title>
        <rect x=${tile[0] * CELL + 1} y=${tile[1] * CELL + 1} width=${CELL - 2} height=${CELL - 2} rx="4" fill="transparent" class="cell"></rect>
        <rect x=${x - side / 2} y=${y - side / 2} width=${side} height=${side} rx="3" fill=${colour} stroke=${id === this.chosen ? ink : line}
              stroke-width=${id === this.chosen ? 3 : 1}></rect>
        <text x=${x} y=${inside ? y + 4 : y + side / 2 + 12} text-anchor="middle" font-size="12" fill=${inside ? inkOn(colour) : ink}>${id}</text>
      </g>`;
  }

  #arrow({from, to, amount}) {
    const [one, other] = [from, to].map((id) => this.nations.find((nation) => nation.id === id));
    if (!one || !other) {
      return nothing;
    }
    const [x1, y1] = one.tile.map((place) => (place + 0.5) * CELL);
    const [x2, y2] = other.tile.map((place) => (place + 0.5) * CELL);
    const [cx, cy] = [(x1 + x2) / 2 - (y2 - y1) * BEND, (y1 + y2) / 2 + (x2 - x1) * BEND];
    // It ends at the tile's rim, so that the name stays readable.
    const away = Math.hypot(x2 - cx, y2 - cy);
    const [ex, ey] = [x2 - ((x2 - cx) / away) * RIM, y2 - ((y2 - cy) / away) * RIM];
    return svg`<path class="flow" d="M${x1} ${y1}Q${cx} ${cy} ${ex} ${ey}" fill="none" stroke=${inks().ink} stroke-opacity="0.5"
      stroke-width=${Math.min(5, 1 + 0.7 * amount)} marker-end="url(#tip)" aria-hidden="true"></path>`;
  }

  #legend() {
    const most = changeWithUnit(this.most, this.points, 0);
    const least = changeWithUnit(-this.most, this.points, 0);
    return html`<p class="legend" aria-hidden="true">
      <span>${least}</span>
      <svg viewBox="0 0 90 10" width="90" height="10">${[-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1].map((share, k) =>
        svg`<rect x=${k * 10} width="10" height="10" fill=${changeColour(share)}></rect>`)}</svg>
      <span>${most}</span><span class="soft">${t('mapLegend')}</span></p>`;
  }

  #key(event, id) {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#pick(id);
    }
  }

  #pick(id) {
    this.dispatchEvent(new CustomEvent('pick', {detail: id, bubbles: true}));
  }
}
customElements.define('rs-cartogram', Cartogram);
