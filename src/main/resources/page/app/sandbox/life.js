/** What the ledger of a run with chance tells of a cluster: its name, where it has been, and why it moved. */
import {number, quarterName, say, sentences, t} from '../language.js';
import {familyName, subjectName} from '../figures.js';

/** Log odds from which a reason is worth telling. */
const SPEAKS = 0.05;

/** Moves by cluster, in the order of founding. */
export function lives({moves}) {
  const byCluster = new Map();
  for (const move of moves) {
    if (!byCluster.has(move.cluster)) {
      byCluster.set(move.cluster, []);
    }
    byCluster.get(move.cluster).push(move);
  }
  return new Map([...byCluster].sort(([one], [other]) => one - other));
}

/** Names as the result files have them: DEU-ICE-07 is the seventh that Germany's combustion cars had when founded. */
export function names({nations, families}, all) {
  const counts = new Map();
  const found = new Map();
  for (const [cluster, [{kind, from, to}]] of all) {
    const [nation, family] = kind === 'founded' ? to : from;
    const cell = `${nations[nation]}-${families[family]}`;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
    found.set(cluster, `${cell}-${String(counts.get(cell)).padStart(2, '0')}`);
  }
  return found;
}

/** The nations of a life one after the other, by code. */
export function route({nations}, life) {
  const {kind, from, to} = life[0];
  return [kind === 'founded' ? to[0] : from[0], ...life.map((move) => move.to[0])]
    .filter((place, k, all) => place >= 0 && place !== all[k - 1])
    .map((place) => nations[place]);
}

/** What happened and why, by the terms of the hop law. */
export function tell({start, nations, families}, {quarter, kind, from, to, stayProfit, goProfit, mass, relatedness, incentive, keepProfit}) {
  const name = (place) => (place < 0 ? '' : say(subjectName(nations[place])));
  const family = (place) => (place < 0 ? '' : say(familyName(families[place])));
  const what = t(kind === 'founded' && quarter === 0 ? 'move-start' : `move-${kind}`, {when: quarterName(start, quarter, true), from: name(from[0]), to: name(to[0]), before: family(from[1]), family: family(to[1])});
  if (kind === 'founded' || kind === 'ended') {
    return what;
  }
  const percent = (log) => `${number(100 * Math.exp(log), 0)} %`;
  const speaks = Object.entries({mass, relatedness, incentive}).filter(([, weight]) => weight > SPEAKS).map(([key]) => t(`speaks-${key}`));
  return sentences([what, t('profitWas', {stay: percent(stayProfit), go: percent(goProfit)}), ...speaks,
    keepProfit > 0 ? t('stayIf', {percent: number(keepProfit, keepProfit < 10 ? 1 : 0)}) : t('byChance')]);
}
