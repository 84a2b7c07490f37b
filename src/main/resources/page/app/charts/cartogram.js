import {html, nothing, svg} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {Part} from '../part.js';
import {changeWithUnit, language, number, say, t} from '../language.js';
import {changeColour, inks} from './palette.js';
import {manner, seat} from './dots.js';

const CELL = 64;
/** Where tiles would be narrower than this, columns without a nation, which are oceans, are left out [px]. */
const NARROW = 44;
/** Letters of names are no smaller than this on the screen [px], nor than this in the picture, which is as tall as this at most [px]. */
const LETTERS = 10.5;
const LEAST_LETTERS = 11;
const TALLEST = 544;
/** How far arrows bend, as a part of their length, and how far from a tile's middle they end. */
const BEND = 0.16;
const RIM = 20;
/** A dot of few clusters among those of many, and the hole of one whose clusters have moved, all but one [part of its radius]. */
const SMALLEST = 1.5;
const HOLE = 0.75;

/**
 * The nations as tiles, placed as on the globe. A tile's area is the nation's part of the world's clusters, its colour
 * the change, arrows are capacity on the move, and dots are clusters. Tiles and dots are buttons: a tile makes the other
 * charts follow it, a dot tells its cluster's life, or asked again and again those of all its clusters. The dots are one stop of the keyboard; the arrow keys go from one to the next.
 *
 * @property {{id: string, name: object, tile: number[], share: number, change: number}[]} nations share in per cent
 * @property {{from: string, to: string, amount: number}[]} flows
 * @property {{most: number, per: number, all: {clusters: number[], id: string, slot: number, fresh: number, label: string}[]}} dots
 *     each for up to `per` clusters, of which `fresh` have just moved; a dot for fewer is smaller, so that area counts them
 * @property {boolean} stale whether the dots are those of a run that is being replaced
 * @property {number} cluster the chosen one; `trail` are the nations that it has been in
 */
export class Cartogram extends Part {
  static properties = {
    nations: {attribute: false},
    flows: {attribute: false},
    dots: {attribute: false},
    stale: {type: Boolean},
    cluster: {type: Number},
    trail: {attribute: false},
    most: {type: Number},
    chosen: {type: String},
    caption: {type: String},
    points: {type: Boolean},
    wide: {state: true},
  };

  #room = {};
  #placed = [];
  #watcher = new ResizeObserver(() => (this.wide = this.clientWidth));

  constructor() {
    super();
    this.nations = [];
    this.flows = [];
    this.trail = [];
    this.most = 10;
    this.caption = '';
  }

  connectedCallback() {
    super.connectedCallback();
    this.wide = this.clientWidth;
    this.#watcher.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#watcher.disconnect();
  }

  /**
   * Where tiles lie, and how large letters are drawn. On a narrow screen the whole world is in sight, without its oceans,
   * and names, which are large against tiles there, have a strip of their own above them.
   */
  willUpdate() {
    const rows = Math.max(...this.nations.map(({tile}) => tile[1])) + 1;
    const used = [...new Set(this.nations.map(({tile}) => tile[0]))].sort((one, other) => one - other);
    const all = used[used.length - 1] + 1;
    const narrow = this.wide < NARROW * all;
    const columns = narrow ? used.length : all;
    const scale = Math.min(this.wide / columns, narrow ? Infinity : TALLEST / rows) / CELL;
    const letters = Math.max(LEAST_LETTERS, LETTERS / (scale || 1));
    const strip = narrow ? letters : 0;
    this.#room = {columns, strip, letters, width: columns * CELL, height: rows * (CELL + strip)};
    this.#placed = this.nations.map((nation) => {
      const [column, row] = nation.tile;
      return {...nation, left: (narrow ? used.indexOf(column) : column) * CELL, top: row * (CELL + strip)};
    });
  }

  render() {
    const {width, height} = this.#room;
    const {ink} = inks();
    return html`
      <figure class="figure cartogram">
        <svg viewBox="0 0 ${width} ${height}" role="group" aria-label=${t('mapLabel')}>
          <defs>
            <marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerUnits="userSpaceOnUse" markerWidth="13" markerHeight="13" orient="auto">
              <path d="M0 0L8 4L0 8z" fill=${ink}></path>
            </marker>
          </defs>
          ${this.#placed.map((nation) => this.#tile(nation))}
          ${this.flows.map((flow) => this.#arrow(flow))}
          ${this.dots ? this.#dots() : nothing}
          ${this.#placed.map((nation) => this.#name(nation))}
        </svg>
        ${this.#legend()}
        <figcaption><p class="sentence">${this.caption}</p></figcaption>
      </figure>`;
  }

  #tile({id, name, left, top, share, change}) {
    const side = Math.min(CELL - 2, Math.max(14, CELL * Math.sqrt(Math.max(0, share) / 12)));
    const [x, y] = this.#at(id);
    const colour = changeColour(change / this.most);
    const label = `${say(name)}: ${t('mapTile', {share: number(share, 1), change: changeWithUnit(change, this.points, 1)})}`;
    const {ink, line} = inks();
    return svg`
      <g role="button" tabindex="0" aria-label=${label} aria-pressed=${id === this.chosen} class="tile"
         @click=${() => this.#tell('pick', id)} @keydown=${(event) => this.#key(event, () => this.#tell('pick', id))}>
        <title>${label}</title>
        <rect x=${left + 1} y=${top + 1} width=${CELL - 2} height=${CELL + this.#room.strip - 2} rx="4" fill="transparent" class="cell"></rect>
        <rect x=${x - side / 2} y=${y - side / 2} width=${side} height=${side} rx="3" fill=${colour} stroke=${id === this.chosen ? ink : line}
              stroke-width=${id === this.chosen ? 3 : 1}></rect>
      </g>`;
  }

  /** In the corner, so that the middle is free for clusters, and over all else, so that none of it hides the name. */
  #name({id, left, top}) {
    const {letters} = this.#room;
    return svg`<text x=${left + 4} y=${top + letters + 1} font-size=${letters} class="name" fill=${inks().ink} aria-hidden="true">${id}</text>`;
  }

  /** The middle of a nation's tile. */
  #at(id) {
    const tile = this.#placed.find((nation) => nation.id === id);
    return tile && [tile.left + CELL / 2, tile.top + this.#room.strip + CELL / 2];
  }

  #arrow({from, to, amount}) {
    const [one, other] = [this.#at(from), this.#at(to)];
    if (!one || !other) {
      return nothing;
    }
    const [[x1, y1], [x2, y2]] = [one, other];
    const [cx, cy] = [(x1 + x2) / 2 - (y2 - y1) * BEND, (y1 + y2) / 2 + (x2 - x1) * BEND];
    // It ends at the tile's rim, so that the name stays readable.
    const away = Math.hypot(x2 - cx, y2 - cy);
    const [ex, ey] = [x2 - ((x2 - cx) / away) * RIM, y2 - ((y2 - cy) / away) * RIM];
    return svg`<path class="flow" d="M${x1} ${y1}Q${cx} ${cy} ${ex} ${ey}" fill="none" stroke=${inks().ink} stroke-opacity="0.5"
      stroke-width=${Math.min(5, 1 + 0.7 * amount)} marker-end="url(#tip)" aria-hidden="true"></path>`;
  }

  /** Drawn again only when clusters have moved or another is chosen: a moving lever leaves them alone. */
  #dots() {
    const {most, per, all} = this.dots;
    const how = manner(most, CELL);
    const {ink, paper, before} = inks();
    const stop = all.find(({clusters}) => clusters.includes(this.cluster)) ?? all[0];
    const trail = this.trail.map((id) => this.#at(id)).filter(Boolean).map(([x, y]) => `${x} ${y}`).join('L');
    return svg`<g class="dots ${this.stale ? 'stale' : ''} ${how.hit ? '' : 'small'}" role="group" aria-label=${t('dotsLabel')} aria-busy=${this.stale}
        @keydown=${(event) => this.#walk(event)}>
      ${trail ? svg`<path class="trail" d="M${trail}" fill="none" stroke=${before} stroke-width="2.5" stroke-linejoin="round" aria-hidden="true"></path>` : nothing}
      ${guard([this.dots, this.nations.length, this.#room.columns, this.#room.strip, this.cluster, ink, language.code], () => repeat(all, (dot) => (per === 1 ? dot.clusters[0] : `${dot.id} ${dot.slot}`), (dot) => {
        const {clusters, id, slot, fresh, label} = dot;
        const [x, y] = seat(this.#at(id), slot, how);
        const picked = clusters.includes(this.cluster);
        const hollow = fresh === clusters.length;
        const radius = picked ? Math.max(4, 1.4 * how.radius) : Math.max(SMALLEST, how.radius * Math.sqrt(clusters.length / per));
        return svg`<circle class="dot" role="button" tabindex=${dot === stop ? 0 : -1} data-cluster=${clusters.join(' ')} aria-label=${label} aria-pressed=${picked}
          cx=${x} cy=${y} r=${radius} fill=${picked ? before : hollow ? paper : ink} stroke=${hollow || picked ? ink : paper}
          stroke-width=${Math.min(1.2, 0.35 * radius)} @click=${() => this.#tell('cluster', clusters[clusters.indexOf(this.cluster) + 1] ?? null)}></circle>
          ${fresh && !hollow && !picked ? svg`<circle class="hole" cx=${x} cy=${y} r=${HOLE * radius * Math.sqrt(fresh / clusters.length)} fill=${paper} aria-hidden="true"></circle>` : nothing}`;
      }))}
    </g>`;
  }

  #walk(event) {
    const all = [...this.querySelectorAll('.dot')];
    const place = all.indexOf(event.target);
    const next = {ArrowRight: place + 1, ArrowDown: place + 1, ArrowLeft: place - 1, ArrowUp: place - 1, Home: 0, End: all.length - 1}[event.key];
    if (next !== undefined) {
      event.preventDefault();
      all[(next + all.length) % all.length].focus();
    } else {
      this.#key(event, () => event.target.dispatchEvent(new Event('click')));
    }
  }

  #legend() {
    const most = changeWithUnit(this.most, this.points, 0);
    const least = changeWithUnit(-this.most, this.points, 0);
    return html`<p class="legend" aria-hidden="true">
      <span>${least}</span>
      <svg viewBox="0 0 90 10" width="90" height="10">${[-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1].map((share, k) =>
        svg`<rect x=${k * 10} width="10" height="10" fill=${changeColour(share)}></rect>`)}</svg>
      <span>${most}</span><span class="soft">${t('mapLegend')}${this.dots ? t(this.dots.per === 1 ? 'dotsLegend' : 'dotsLegendMany', {per: this.dots.per}) : ''}</span></p>`;
  }

  #key(event, act) {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      act();
    }
  }

  #tell(what, detail) {
    this.dispatchEvent(new CustomEvent(what, {detail, bubbles: true}));
  }
}
customElements.define('rs-cartogram', Cartogram);
