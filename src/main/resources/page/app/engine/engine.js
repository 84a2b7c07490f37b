// The page's side of the engine: every function returns a promise. Bad input rejects with {findings: [...]}, what was
// stopped by its signal with an AbortError.

const waiting = new Map();
let worker = null;
let begun = null;
let count = 0;

function answer({ data: { id, result, failure, progress } }) {
  const call = waiting.get(id);
  if (!call) return;
  if (progress) {
    call.onProgress?.(progress);
    return;
  }
  waiting.delete(id);
  if (failure) call.reject(failure.findings ? failure : Object.assign(new Error(failure.message), { name: failure.name }));
  else call.resolve(result);
}

function send(task, asked, { onProgress, signal } = {}) {
  return new Promise((resolve, reject) => {
    const id = ++count;
    waiting.set(id, { resolve, reject, onProgress });
    if (signal?.aborted) stop(id);
    signal?.addEventListener("abort", () => stop(id), { once: true });
    worker.postMessage({ id, task, asked });
  });
}

function stop(id) {
  if (waiting.has(id)) worker.postMessage({ id, stop: true });
}

/** Loads the engine and the library; once, whoever asks. */
export function ready(options = {}) {
  begun ??= (() => {
    worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    worker.onmessage = answer;
    return send("begin", options);
  })();
  return begun;
}

const call = async (task, asked, options) => {
  await ready();
  return send(task, asked, options);
};

export const info = () => ready();
export const run = (asked, options) => call("run", asked, options);
export const fingerprint = (asked) => call("fingerprint", asked);
export const check = (asked) => call("check", asked);
export const resolved = (asked) => call("resolved", asked);
export const verdict = (asked, options) => call("verdict", asked, options);
export const map = (asked, options) => call("map", asked, options);
