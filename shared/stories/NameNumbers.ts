/** Names of our own lists, of which there are some thousand at most, by number: numbers are compared and listed sooner than words. */
export class NameNumbers {
  readonly #numberOf = new Map<string, number>();
  readonly #names: string[] = [];

  /** Gives out a number where the name has none yet. */
  numberOf(name: string): number {
    let number = this.#numberOf.get(name);
    if (number === undefined) {
      number = this.#names.push(name) - 1;
      this.#numberOf.set(name, number);
    }
    return number;
  }

  /** -1 of a name that was never given one. */
  find(name: string): number {
    return this.#numberOf.get(name) ?? -1;
  }

  nameOf(number: number): string {
    return this.#names[number] as string;
  }
}
