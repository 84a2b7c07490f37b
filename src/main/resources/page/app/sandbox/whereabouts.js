/** Where the clusters of a run stand, quarter by quarter, each at a place of its own within its nation. */

/** Quarters for which a cluster counts as one that has just moved: a year. */
const NEWS = 4;

/**
 * Follows the ledger once. A cluster keeps its place as long as it stays in its nation; who leaves makes room for the
 * next to come, so that only what moves is seen to move.
 *
 * @param {{moves: object[]}} run
 * @param {(family: number) => boolean} shown which families
 * @returns {{most: number, stays: Map<number, {quarter: number, nation: number, slot: number, moved: boolean}[]>}} by
 *     cluster where it has stood since when, nation -1 for nowhere; most is the largest number of places that a nation needs
 */
export function whereabouts({moves}, shown) {
  const stays = new Map();
  const free = new Map();
  let most = 0;
  for (const {quarter, cluster, kind, to} of moves) {
    const stay = stays.get(cluster) ?? [];
    const last = stay.at(-1);
    const nation = kind !== 'ended' && to[0] >= 0 && shown(to[1]) ? to[0] : -1;
    if ((last?.nation ?? -1) === nation) {
      continue;
    }
    if (last && last.nation >= 0) {
      free.get(last.nation).left.push(last.slot);
    }
    let slot = -1;
    if (nation >= 0) {
      const room = free.get(nation) ?? {left: [], next: 0};
      free.set(nation, room);
      room.left.sort((one, other) => other - one);
      slot = room.left.pop() ?? room.next++;
      most = Math.max(most, room.next);
    }
    stay.push({quarter, nation, slot, moved: kind !== 'founded'});
    stays.set(cluster, stay);
  }
  return {most, stays};
}

/** The clusters that stand somewhere in a quarter. */
export function standing({stays}, quarter) {
  const found = [];
  for (const [cluster, stay] of stays) {
    const now = stay.findLast((one) => one.quarter <= quarter);
    if (now && now.nation >= 0) {
      found.push({cluster, nation: now.nation, slot: now.slot, fresh: now.moved && quarter - now.quarter < NEWS});
    }
  }
  return found;
}

/** By nation: clusters there, and how many have come and gone within the year. */
export function counts({stays}, nations, quarter) {
  const found = Array.from({length: nations}, () => ({here: 0, came: 0, left: 0}));
  const at = (stay, when) => stay.findLast((one) => one.quarter <= when)?.nation ?? -1;
  for (const stay of stays.values()) {
    const [before, now] = [at(stay, quarter - NEWS), at(stay, quarter)];
    if (now >= 0) {
      found[now].here++;
    }
    if (quarter >= NEWS && before !== now) {
      found[now] && found[now].came++;
      found[before] && found[before].left++;
    }
  }
  return found;
}
