/** Points by slot, for one question after the other: nothing is emptied between them, and nothing made anew. */
export class Tally {
  /** Slots that were given points since `begin`, each once. */
  readonly touched: number[] = [];
  points = new Float64Array(256);
  #rounds = new Int32Array(256);
  #round = 0;

  /** `slots`: how many there may be. */
  begin(slots: number): void {
    if (slots > this.points.length) {
      this.points = new Float64Array(2 * slots);
      this.#rounds = new Int32Array(2 * slots);
    }
    this.touched.length = 0;
    this.#round++;
  }

  add(slot: number, points: number): void {
    if (this.#rounds[slot] === this.#round) {
      this.points[slot] = (this.points[slot] as number) + points;
      return;
    }
    this.#rounds[slot] = this.#round;
    this.points[slot] = points;
    this.touched.push(slot);
  }
}
