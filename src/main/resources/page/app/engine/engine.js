// The page's side of the engine: every function returns a promise. Bad input rejects with {findings: [...]}, what was
// stopped by its signal with an AbortError.

/** One worker with the engine in it: does one task at a time, in the order asked. */
class Engine {
  #waiting = new Map();
  #worker = null;
  #begun = null;
  #count = 0;

  #answer({ data: { id, result, failure, progress } }) {
    const call = this.#waiting.get(id);
    if (!call) return;
    if (progress) {
      call.onProgress?.(progress);
      return;
    }
    this.#waiting.delete(id);
    if (failure) call.reject(failure.findings ? failure : Object.assign(new Error(failure.message), { name: failure.name }));
    else call.resolve(result);
  }

  #send(task, asked, { onProgress, signal } = {}) {
    return new Promise((resolve, reject) => {
      const id = ++this.#count;
      this.#waiting.set(id, { resolve, reject, onProgress });
      if (signal?.aborted) this.#stop(id);
      signal?.addEventListener("abort", () => this.#stop(id), { once: true });
      this.#worker.postMessage({ id, task, asked });
    });
  }

  /** A worker that cannot be loaded answers nothing; it may be begun again. */
  #fail(problem) {
    this.#begun = null;
    this.#waiting.forEach(({ reject }) => reject(problem));
    this.#waiting.clear();
  }

  #stop(id) {
    if (this.#waiting.has(id)) this.#worker.postMessage({ id, stop: true });
  }

  /** Loads the engine and the library; once, whoever asks. */
  ready(options = {}) {
    this.#begun ??= (() => {
      this.#worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
      this.#worker.onmessage = (message) => this.#answer(message);
      this.#worker.onerror = () => this.#fail(new Error("the engine could not be loaded"));
      return this.#send("begin", options);
    })();
    return this.#begun;
  }

  async call(task, asked, options) {
    await this.ready();
    return this.#send(task, asked, options);
  }
}

const engine = new Engine();
/** For what a hand on a lever is not to wait for; begun only when it is first asked. */
const aside = new Engine();

export const ready = (options) => engine.ready(options);
export const info = () => engine.ready();
export const run = (asked, options) => engine.call("run", asked, options);
export const runAside = (asked, options) => aside.call("run", asked, options);
export const split = (asked, options) => engine.call("split", asked, options);
export const fingerprint = (asked) => engine.call("fingerprint", asked);
export const check = (asked) => engine.call("check", asked);
export const resolved = (asked) => engine.call("resolved", asked);
export const verdict = (asked, options) => engine.call("verdict", asked, options);
export const map = (asked, options) => engine.call("map", asked, options);
