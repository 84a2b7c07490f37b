/**
 * A class session, where a teacher has opened one with `reshuffle teach --class`. What leaves this browser is a random
 * name, the lesson and the prediction.
 */
import {pupil} from './memory.js';

const CODE = 'reshuffle.class';

class Session extends EventTarget {
  code = sessionStorage.getItem(CODE);
  #source = null;

  get joined() {
    return this.code !== null;
  }

  #at(path = '') {
    return new URL(`../class/${encodeURIComponent(this.code)}${path}`, import.meta.url);
  }

  /** @throws {Error} with the server's reason, if there is no such class */
  async join(code) {
    const before = this.code;
    this.code = code.trim().toUpperCase();
    const answer = await fetch(this.#at());
    if (!answer.ok) {
      this.code = before;
      throw new Error(String(answer.status));
    }
    sessionStorage.setItem(CODE, this.code);
    this.listen();
    this.dispatchEvent(new Event('change'));
  }

  leave() {
    this.#source?.close();
    this.#source = null;
    this.code = null;
    sessionStorage.removeItem(CODE);
    this.dispatchEvent(new Event('change'));
  }

  /** Hears the live histograms of a class. */
  listen() {
    if (!this.joined || this.#source) {
      return;
    }
    this.#source = new EventSource(this.#at('/events'));
    this.#source.addEventListener('histogram', ({data}) => {
      this.dispatchEvent(new CustomEvent('histogram', {detail: JSON.parse(data)}));
    });
  }

  async predict(lesson, value) {
    const answer = await fetch(this.#at('/predictions'), {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({lesson, question: lesson, client: pupil(), ...(Array.isArray(value) ? {curve: value} : {value})}),
    });
    this.dispatchEvent(new CustomEvent('sent', {detail: answer.ok}));
  }
}

export const session = new Session();
