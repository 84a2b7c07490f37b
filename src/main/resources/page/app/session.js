/**
 * A class session, where a teacher has opened one with `reshuffle teach --class`. What leaves this browser is a random
 * name, the lesson and the prediction.
 */
import {pupil} from './memory.js';

const CODE = 'reshuffle.class';

class Session extends EventTarget {
  code = sessionStorage.getItem(CODE);
  /** What the class has predicted, by lesson. */
  questions = new Map();
  #source = null;

  get joined() {
    return this.code !== null;
  }

  #at(path = '', client = true) {
    return new URL(`../class/${encodeURIComponent(this.code)}${path}${client ? `?client=${pupil()}` : ''}`, import.meta.url);
  }

  /** @throws {Error} with the server's status, 404 if there is no such class */
  async join(code) {
    const before = this.code;
    this.code = code.trim().toUpperCase();
    const answer = await fetch(this.#at()).catch(() => ({ok: false, status: 0}));
    const known = answer.ok && (await answer.json()).known !== false;
    if (!known) {
      this.code = before;
      throw new Error(String(answer.ok ? 404 : answer.status));
    }
    sessionStorage.setItem(CODE, this.code);
    this.listen();
    this.#tell();
  }

  leave() {
    this.#source?.close();
    this.#source = null;
    this.code = null;
    this.questions = new Map();
    sessionStorage.removeItem(CODE);
    this.#tell();
  }

  /** Hears what a class predicts, live. */
  listen() {
    if (!this.joined || (this.#source && this.#source.readyState !== EventSource.CLOSED)) {
      return;
    }
    this.#source = new EventSource(this.#at('/events'));
    // A browser with many tabs listens with a few: this one has listened longest, and comes back when it is looked at.
    this.#source.addEventListener('rest', ({target}) => target.close());
    this.#source.addEventListener('state', ({data}) => {
      const {questions} = JSON.parse(data);
      this.questions = new Map(questions.map((one) => [one.lesson, one]));
      this.#tell();
    });
    this.#source.addEventListener('question', ({data}) => {
      const one = JSON.parse(data);
      this.questions = new Map(this.questions).set(one.lesson, one);
      this.#tell();
    });
  }

  /** @returns {Promise<boolean>} whether the class has it */
  async predict(lesson, value) {
    const answer = await this.#post('/predictions', {lesson, question: lesson, client: pupil(), ...(Array.isArray(value) ? {curve: value} : {value})});
    return answer.ok;
  }

  /** What the teacher asks of a question: open, close or reset. */
  async control(lesson, what, secret) {
    const answer = await this.#post('/questions', {lesson, question: lesson, do: what}, {Authorization: `Bearer ${secret}`});
    return answer.ok;
  }

  #post(path, body, headers = {}) {
    return fetch(this.#at(path, false), {method: 'POST', headers: {'Content-Type': 'application/json', ...headers}, body: JSON.stringify(body)})
      .catch(() => ({ok: false}));
  }

  #tell() {
    this.dispatchEvent(new Event('change'));
  }
}

export const session = new Session();

addEventListener('focus', () => session.listen());
