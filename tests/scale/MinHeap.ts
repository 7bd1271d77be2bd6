/** What comes first by its number is taken first; of equals, any. */
export class MinHeap<Thing> {
  readonly #things: Thing[] = [];

  constructor(private readonly numberOf: (thing: Thing) => number) {}

  first(): Thing | undefined {
    return this.#things[0];
  }

  add(thing: Thing): void {
    const things = this.#things;
    let at = things.push(thing) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.#at(above) <= this.#at(at)) return;
      this.#swap(at, above);
      at = above;
    }
  }

  take(): Thing | undefined {
    const things = this.#things;
    const first = things[0];
    const last = things.pop();
    if (things.length === 0 || last === undefined) return first;
    things[0] = last;
    for (let at = 0; ; ) {
      let least = at;
      for (const below of [2 * at + 1, 2 * at + 2])
        if (below < things.length && this.#at(below) < this.#at(least)) least = below;
      if (least === at) return first;
      this.#swap(at, least);
      at = least;
    }
  }

  #at(place: number): number {
    return this.numberOf(this.#things[place] as Thing);
  }

  #swap(one: number, other: number): void {
    const things = this.#things;
    [things[one], things[other]] = [things[other] as Thing, things[one] as Thing];
  }
}
