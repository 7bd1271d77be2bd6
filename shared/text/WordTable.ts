import type { WordScan } from './WordScan.ts';

const perCell = 3;

/** Word → a whole number from 0, asked by the hashes of a scan: to make a string of each word and look that up takes three times as long. */
export class WordTable {
  size = 0;
  /** Three a cell: hash, second hash, and the number and one, 0 where the cell is free. Half of the cells stay free. */
  #cells = new Int32Array(perCell * 1024);
  #mask = 1023;

  /** -1 when the word is not in the table. */
  get({ hashes, checks }: WordScan, word: number): number {
    return (this.#cells[this.#find((hashes[word] as number) | 0, checks[word] as number) + 2] as number) - 1;
  }

  set({ hashes, checks }: WordScan, word: number, value: number): void {
    if (2 * this.size >= this.#mask) this.#grow();
    const hash = (hashes[word] as number) | 0;
    const check = checks[word] as number;
    const at = this.#find(hash, check);
    if (this.#cells[at + 2] === 0) this.size++;
    this.#cells[at] = hash;
    this.#cells[at + 1] = check;
    this.#cells[at + 2] = value + 1;
  }

  clear(): void {
    this.#cells.fill(0);
    this.size = 0;
  }

  /** Where the word stands, or would stand. */
  #find(hash: number, check: number): number {
    const cells = this.#cells;
    let cell = hash & this.#mask;
    for (;;) {
      const at = perCell * cell;
      if (cells[at + 2] === 0 || (cells[at] === hash && cells[at + 1] === check)) return at;
      cell = (cell + 1) & this.#mask;
    }
  }

  #grow(): void {
    const before = this.#cells;
    this.#cells = new Int32Array(2 * before.length);
    this.#mask = 2 * this.#mask + 1;
    for (let from = 0; from < before.length; from += perCell) {
      if (before[from + 2] === 0) continue;
      const at = this.#find(before[from] as number, before[from + 1] as number);
      for (let part = 0; part < perCell; part++) this.#cells[at + part] = before[from + part] as number;
    }
  }
}
