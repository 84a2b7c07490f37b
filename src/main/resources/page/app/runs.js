/** Runs for what moves under a hand: only the newest question is worth an answer. */
import * as engine from './engine/engine.js';

/**
 * Runs one arm of a scenario beside its baseline; the page calls it `scenario`, whatever its file calls it.
 *
 * @param {object} request as the engine takes it, with `arm`
 */
export async function compare({arm = 'scenario', ...request}) {
  const run = await engine.run({...request, arms: ['baseline', arm]});
  return {...run, arms: {baseline: run.arms.baseline, scenario: run.arms[arm]}, outcomes: run.outcomes.filter((one) => one.arm === arm)};
}

/** How long a hand must rest before it is asked what moved the figures [ms]: that takes longer than the figures. */
export const REST = 300;

/** Asks the engine one question at a time; questions that came meanwhile are dropped, but for the last. */
export class Latest {
  #asked = null;
  #busy = false;
  #later;

  /** @param {(result: object, request: object) => void} answer @param {(problem: Error) => void} fail */
  constructor(answer, fail) {
    this.answer = answer;
    this.fail = fail;
  }

  /** @param {object} request for {@link compare}; `detail: false` where forces and flows are not needed */
  ask(request) {
    clearTimeout(this.#later);
    this.#asked = request;
    if (!this.#busy) {
      this.#work();
    }
  }

  async #work() {
    this.#busy = true;
    while (this.#asked) {
      const request = this.#asked;
      this.#asked = null;
      try {
        // An answer that is already out of date still shows that the slider does something.
        this.answer(await compare({...request, detail: request.detail === 'now'}), request);
        if (!this.#asked && request.detail === undefined) {
          this.#later = setTimeout(() => this.ask({...request, detail: 'now'}), REST);
        }
      } catch (problem) {
        this.fail(problem);
      }
    }
    this.#busy = false;
  }
}

/** Levers as the command line writes them. */
export function settings(values) {
  return [...values].map(([path, value]) => `${path}=${value}`);
}
