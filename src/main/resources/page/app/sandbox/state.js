/** The sandbox's state, and its address: everything that is shown can be shared by copying where the browser stands. */
import {packLevers, unpackLevers} from '../address.js';
import {family, lever, measure, nation, scenario, scenarios} from '../data.js';
import {parts} from '../figures.js';
import {pack, unpack} from './shock.js';

/** Pictures, in the order of their tabs. */
export const TABS = ['map', 'rivers', 'society', 'exchange', 'nations', 'clusters', 'outcomes'];

/** What is shown of a scenario that reports nothing. */
const OUTCOME = 'DEU.ALL.output';

/** A beginning: a scenario as its file has it. */
export function fresh(name) {
  const chosen = scenario(name) ?? scenario('nord-stream') ?? scenarios()[0];
  return {scenario: chosen.name, arm: mainArm(chosen), values: new Map(), shocks: []};
}

/** The arm that a scenario is first shown by: the one in which most happens, of which no lever is idle. */
function mainArm({arms = []}) {
  const told = arms.filter(({name}) => name !== 'baseline');
  return told.some(({name}) => name === 'scenario') || !told.length
    ? 'scenario'
    : told.reduce((most, one) => (one.shocks.length > most.shocks.length ? one : most)).name;
}

/** Paths of a scenario's own levers, in the file's order. */
export function ownPaths(name) {
  return scenario(name).levers.map(({path}) => path);
}

/** A quarter of a run by its number; null for anything else, which is where the story has its focus. */
function quarter(text, quarters) {
  return /^\d+$/.test(text ?? '') && Number(text) < quarters ? Number(text) : null;
}

/** A count, such as a cluster's number; null for anything else. */
function counted(text) {
  return /^\d{1,9}$/.test(text ?? '') ? Number(text) : null;
}

/** Whether an outcome is one that the page can work out of a run. */
function known(outcome) {
  const {subject, family: made, measure: name} = parts(outcome);
  return measure(name) !== undefined && (made === 'ALL' || family(made) !== undefined)
    && subject.split('+').every((word) => ['WLD', 'EU'].includes(word) || nation(word) !== undefined);
}

/** What a lever takes; one that the page does not know is the engine's to judge. */
function takes(about, text) {
  switch (about?.kind) {
    case 'number': return text.trim() !== '' && Number.isFinite(Number(text));
    case 'whole': return /^-?\d+$/.test(text);
    case 'date': return /^\d+$|^\d{4}Q[1-4]$/.test(text);
    case 'choice': return about.options.includes(text);
    default: return true;
  }
}

/**
 * @returns {{state: object, view: object, refused: {about: ?object, text: string, instead: object}[]}} of an address; what it
 *     asks that cannot be, of a lever or for a scenario, arm or outcome that is not here, is refused, and the rest is taken
 */
export function fromPlace({path, query}) {
  const state = fresh(path[1]);
  const asked = [...unpackLevers(query.get('s'), ownPaths(state.scenario))].map(([name, text]) => ({name, text, about: lever(state.scenario, name)}));
  const {title, arms = [], outcomes} = scenario(state.scenario);
  const arm = (name) => arms.find((one) => one.name === name);
  const [askedArm, askedOutcome] = [query.get('a') || state.arm, query.get('o') || outcomes[0]?.id || OUTCOME];
  const goodArm = askedArm === state.arm || arm(askedArm);
  const goodOutcome = known(askedOutcome);
  const values = new Map(asked.filter(({about, text}) => takes(about, text)).map(({name, text}) => [name, text]));
  return {
    refused: [
      ...(path[1] && path[1] !== state.scenario ? [{text: path[1], instead: title}] : []),
      ...(goodArm ? [] : [{text: askedArm, instead: arm(state.arm)?.title ?? state.arm}]),
      ...(goodOutcome ? [] : [{text: askedOutcome, instead: outcomes[0]?.id ?? OUTCOME}]),
      ...asked.filter(({about, text}) => !takes(about, text)),
    ],
    state: {...state, arm: goodArm ? askedArm : state.arm, values, shocks: unpack(query.get('e'))},
    view: {
      outcome: goodOutcome ? askedOutcome : outcomes[0]?.id ?? OUTCOME,
      quarter: quarter(query.get('q'), scenario(state.scenario).quarters),
      tab: TABS.includes(query.get('v')) ? query.get('v') : TABS[0],
      seed: counted(query.get('z')) ?? 1,
      cluster: counted(query.get('c')),
    },
  };
}

/** The address of a state: path and query. */
export function toPlace(state, view, lang) {
  return [
    ['sandbox', state.scenario],
    {a: state.arm === fresh(state.scenario).arm ? '' : state.arm, s: packLevers(state.values, ownPaths(state.scenario)), e: pack(state.shocks), o: view.outcome, q: view.quarter, v: view.tab === 'map' ? '' : view.tab,
      z: view.seed === 1 ? '' : view.seed, c: view.cluster, lang},
  ];
}
