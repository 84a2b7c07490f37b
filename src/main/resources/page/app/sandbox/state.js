/** The sandbox's state, and its address: everything that is shown can be shared by copying where the browser stands. */
import {packLevers, unpackLevers} from '../address.js';
import {scenario, scenarios} from '../data.js';
import {pack, unpack} from './shock.js';

/** A beginning: a scenario as its file has it. */
export function fresh(name) {
  const chosen = scenario(name) ?? scenario('nord-stream') ?? scenarios()[0];
  return {scenario: chosen.name, values: new Map(), shocks: []};
}

/** Paths of a scenario's own levers, in the file's order. */
export function ownPaths(name) {
  return scenario(name).levers.map(({path}) => path);
}

/** What is asked of the engine for a state. */
export function request(state) {
  return {scenario: state.scenario, values: state.values, shocks: state.shocks};
}

/** @returns {{state: object, view: object}} of an address */
export function fromPlace({path, query}) {
  const state = fresh(path[1]);
  return {
    state: {...state, values: unpackLevers(query.get('s'), ownPaths(state.scenario)), shocks: unpack(query.get('e'))},
    view: {
      outcome: query.get('o') ?? scenario(state.scenario).outcomes[0]?.id ?? 'DEU.ALL.output',
      quarter: query.has('q') ? Number(query.get('q')) : null,
      tab: query.get('v') ?? 'map',
    },
  };
}

/** The address of a state: path and query. */
export function toPlace(state, view, lang) {
  return [
    ['sandbox', state.scenario],
    {s: packLevers(state.values, ownPaths(state.scenario)), e: pack(state.shocks), o: view.outcome, q: view.quarter, v: view.tab === 'map' ? '' : view.tab, lang},
  ];
}
