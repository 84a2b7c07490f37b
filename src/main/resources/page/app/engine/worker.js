// Runs the engine away from the page, so that the page never stands still. One task at a time, in the order asked;
// a task that takes long is done in slices, between which it can be told to stop.

import { load } from "./wasm.js";

const ENGINE = new URL("../../engine/", import.meta.url);
const LIBRARY = new URL("../../data/library.json", import.meta.url);
const DRAFT = "scenarios/scenario.resolved.yaml";
const SLICE = 40;

let engine = null;
let kind = { wasm: true };
let drafted = null;
const stopped = new Set();

async function begin({ library }) {
  try {
    engine = await load(new URL("reshuffle.wasm", ENGINE));
  } catch (failure) {
    // No garbage collection in this browser's WebAssembly: the same engine as plain JavaScript, slower.
    engine = await import(new URL("reshuffle.js", ENGINE).href);
    kind = { wasm: false, reason: String(failure) };
  }
  const response = await fetch(library ?? LIBRARY);
  if (!response.ok) throw new Error(`library.json: ${response.status}`);
  for (const [name, text] of Object.entries(await response.json())) {
    engine.put(name.startsWith("scenarios/") ? name : "scenarios/" + name, text);
  }
  return kind;
}

function answered(json) {
  const answer = JSON.parse(json);
  if (answer.findings) throw { findings: answer.findings };
  if (answer.error) throw new Error(answer.error);
  return answer;
}

/** The file that is asked for: a shipped one, or the text of one that may extend it. */
function file({ scenario, text }) {
  if (text === undefined) return `scenarios/${scenario}.yaml`;
  // A new text makes the engine forget what it has read.
  if (text !== drafted) engine.put(DRAFT, text);
  drafted = text;
  return DRAFT;
}

function settings({ set = [], mode, seed, seeds, quarters }) {
  const all = [...set];
  if (mode !== undefined) all.push("mode=" + mode);
  if (seed !== undefined) all.push("seed=" + seed);
  if (seeds !== undefined) all.push("seeds=" + seeds);
  if (quarters !== undefined) all.push("horizon.quarters=" + quarters);
  if (all.some((each) => each.includes("\n"))) throw new Error("a setting is one line");
  return all.join("\n");
}

function series(index, measures) {
  return Object.fromEntries(measures.map((key) => [key, engine.series(index, key).slice()]));
}

const tasks = {
  begin,
  run(asked) {
    const begun = performance.now();
    const { mode, seed, arms, detail: asks = true, nationMeasures = [], familyMeasures = [] } = asked;
    const { runs, detail, ...answer } = answered(
      engine.run(file(asked), settings({ ...asked, mode: undefined, seed: undefined }), (arms ?? []).join("\n"),
        mode === "stochastic" ? String(seed ?? 1) : "", asks),
    );
    answer.arms = {};
    runs.forEach((arm, index) => {
      answer.arms[arm] = {
        nation: series(index, nationMeasures),
        family: series(index, familyMeasures),
        forces: engine.forces(index).slice(),
        flows: engine.flows(index).slice(),
        ...detail[arm],
      };
    });
    answer.ms = performance.now() - begun;
    return answer;
  },
  fingerprint: (asked) => answered(engine.fingerprint(file(asked), settings(asked))).fingerprint,
  check(asked) {
    const { findings = [], error } = JSON.parse(engine.check(file(asked), settings(asked)));
    if (error) throw new Error(error);
    return findings;
  },
  resolved: (asked) => answered(engine.resolved(file(asked), settings(asked))).text,
  async verdict({ claim, draws = 200, most = 3 * draws, seed = 1 }, id) {
    answered(engine.judge(`scenarios/claims/${claim}.yaml`, draws, most, seed));
    return sliced(id, () => {
      const { done, total, verdict } = answered(engine.step());
      return { done, total, result: verdict };
    });
  },
  async split(asked, id) {
    const { arm, outcome, quarter } = asked;
    answered(engine.split(file(asked), settings(asked), arm, outcome, quarter));
    return sliced(id, () => {
      const { done, total, split } = answered(engine.splitStep());
      return { done, total, result: split };
    });
  },
  async map({ claim, x, y }, id) {
    answered(engine.judge(`scenarios/claims/${claim}.yaml`, 2, 2, 1));
    const total = x.values.length * y.values.length;
    const effect = new Float64Array(total);
    // By place, the whole claim first, then its parts; a part's figure at its number.
    const [holds, figures] = [[], []];
    let done = 0;
    const at = ({ path, values }, place) => `${path}=${values[place]}`;
    return sliced(id, () => {
      const answer = answered(engine.ask(`${at(x, done % x.values.length)}\n${at(y, Math.floor(done / x.values.length))}`));
      holds.push([answer.holds ?? NaN, ...answer.parts.map((part) => part ?? NaN)]);
      figures.push(answer.figures.map((figure) => figure ?? NaN));
      effect[done] = answer.counterfactual ?? NaN;
      done++;
      const result = done < total ? undefined : { holds, figures, effect, columns: x.values.length, rows: y.values.length };
      return { done, total, part: { holds, figures }, result };
    });
  },
};

/** Steps until there is a result; between slices the page is told how far it is and may say stop. */
async function sliced(id, step) {
  for (;;) {
    const until = performance.now() + SLICE;
    let now;
    do {
      now = step();
    } while (now.result === undefined && performance.now() < until);
    if (now.result !== undefined) return now.result;
    postMessage({ id, progress: { done: now.done, total: now.total, ...now.part } });
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (stopped.delete(id)) throw new DOMException("stopped", "AbortError");
  }
}

function buffers(value, found = []) {
  if (value instanceof Float64Array) found.push(value.buffer);
  else if (value && typeof value === "object") Object.values(value).forEach((each) => buffers(each, found));
  return found;
}

let last = Promise.resolve();

onmessage = ({ data: { id, task, asked, stop } }) => {
  if (stop) {
    stopped.add(id);
    return;
  }
  last = last.then(async () => {
    if (stopped.delete(id)) {
      postMessage({ id, failure: { name: "AbortError", message: "stopped" } });
      return;
    }
    try {
      const result = await tasks[task](asked, id);
      postMessage({ id, result }, buffers(result));
    } catch (failure) {
      const { findings, name, message } = failure;
      postMessage({ id, failure: findings ? { findings } : { name, message: message ?? String(failure) } });
    }
  });
};
