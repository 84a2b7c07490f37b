/** What the page knows before anything is run: made from the same files that the command line reads. */

let catalog;
let lessons;

async function json(name) {
  const answer = await fetch(new URL(`../data/${name}.json`, import.meta.url));
  if (!answer.ok) {
    throw new Error(`data/${name}.json: ${answer.status}`);
  }
  return answer.json();
}

export async function load() {
  [catalog, lessons] = await Promise.all([json('catalog'), json('lessons')]);
  lessons.sort((one, other) => one.order - other.order);
}

export const allLessons = () => lessons;
export const lesson = (id) => lessons.find((one) => one.lesson === id);
export const scenarios = () => catalog.scenarios;
export const scenario = (name) => catalog.scenarios.find((one) => one.name === name);
export const claim = (id) => catalog.claims.find((one) => one.id === id);
export const verdict = (id) => catalog.verdicts.find((one) => one.claim === id);
export const measure = (id) => catalog.measures.nation[id] ?? catalog.measures.family[id];
export const isFamilyMeasure = (id) => id in catalog.measures.family;
export const version = () => catalog.version;

export const nation = (id) => catalog.nations.find((one) => one.id === id);
export const family = (id) => catalog.families.find((one) => one.id === id);
/** Assumptions that every scenario has: parameters and switches. */
export const assumptions = () => catalog.settings;

/** A lever of a scenario: its own, one that a lesson about it uses, or one of the model's; null if there is none. */
export function lever(scenarioName, path) {
  const taught = lessons.filter((one) => one.scenario === scenarioName).flatMap(({play, break: {x, y}}) => [play.first, play.second, x, y]);
  const same = (one) => one.path === path && one.label;
  return scenario(scenarioName)?.levers.find(same) ?? taught.find(same) ?? catalog.settings.find(same) ?? null;
}

/** Kinds of shocks, as a scenario file has them. */
export const kinds = () => catalog.kinds;
export const world = (id) => catalog.worlds.find((one) => one.id === id);
export const nations = () => catalog.nations;
export const families = () => catalog.families;
export const claims = () => catalog.claims;
/** Every measure, first those by family. */
export const measures = () => [...Object.entries(catalog.measures.family), ...Object.entries(catalog.measures.nation).filter(([id]) => !isFamilyMeasure(id))].map(([id, about]) => ({id, ...about}));
