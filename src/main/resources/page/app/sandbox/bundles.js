/** Dots of the map: one a cluster where there is room for all, otherwise one for several that stand side by side. */

/** Dots in the fullest tile at which each can still be told from the next, and hit. */
const ROOM = 80;
/** How many clusters a dot may stand for: numbers that a reader multiplies without thinking. */
const SIZES = [1, 2, 5, 10, 20, 50, 100];

/** @param most clusters in the fullest tile, at any time, so that a dot means the same all the while */
export function perDot(most) {
  return SIZES.find((size) => most / size <= ROOM) ?? SIZES.at(-1);
}

/**
 * Neighbours together: a cluster keeps its place, so that only what moves changes the dots.
 *
 * @param {{cluster: number, nation: number, slot: number, fresh: boolean}[]} all
 * @returns {{nation: number, slot: number, clusters: number[], fresh: number}[]} dots, the clusters of each with those first
 *     that have moved within the year; fresh is their number
 */
export function bundles(all, per) {
  const found = new Map();
  for (const {cluster, nation, slot, fresh} of all) {
    const place = Math.floor(slot / per);
    const key = `${nation} ${place}`;
    const dot = found.get(key) ?? {nation, slot: place, clusters: [], fresh: 0};
    found.set(key, dot);
    dot.clusters.splice(fresh ? dot.fresh++ : dot.clusters.length, 0, cluster);
  }
  return [...found.values()];
}
