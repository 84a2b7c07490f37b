/** What was set, step by step, so that every step can be taken back and taken again. */
export class History {
  #past = [];
  #future = [];
  #merging = null;

  constructor(state) {
    this.state = state;
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  /**
   * Goes on to another state.
   *
   * @param {object} state
   * @param {?string} hand what moved; changes by the same hand in one go, such as a slider's, are one step
   */
  change(state, hand = null) {
    if (hand === null || hand !== this.#merging) {
      this.#past.push(this.state);
    }
    this.#merging = hand;
    this.#future = [];
    this.state = state;
  }

  /** Ends a hand's movement: its next one is another step. */
  rest() {
    this.#merging = null;
  }

  undo() {
    if (this.canUndo) {
      this.#future.push(this.state);
      this.state = this.#past.pop();
      this.#merging = null;
    }
  }

  redo() {
    if (this.canRedo) {
      this.#past.push(this.state);
      this.state = this.#future.pop();
      this.#merging = null;
    }
  }
}
