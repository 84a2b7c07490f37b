/** One run with chance of what is set, its clusters one by one: asked for once, for the map and the list alike. */
import * as engine from '../engine/engine.js';
import {asked} from './own.js';

let key = null;
let answer = null;

/**
 * @param {object} state the sandbox's
 * @param {number} seed of the throw of the dice
 * @returns {Promise<{start: string, quarters: number, nations: string[], families: string[], moves: object[]}>}
 */
export function clusterRun(state, seed) {
  const {arm = 'scenario', ...request} = asked(state);
  const now = JSON.stringify([arm, request, seed]);
  if (now !== key) {
    key = now;
    answer = run({...request, arms: [arm], mode: 'stochastic', seed}, arm);
    answer.catch(() => {
      // What failed may be asked again.
      key = key === now ? null : key;
    });
  }
  return answer;
}

async function run(request, arm) {
  const {start, quarters, nations, families, arms} = await engine.runAside(request);
  return {start, quarters, nations, families, moves: arms[arm].moves};
}
