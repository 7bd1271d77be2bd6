import { ledeSize, type Sample, type Sketch, wholeSize } from './sketch.ts';

const perSlot = wholeSize + ledeSize;
const perCount = 4;

/** Sketches by slot (small whole numbers), in one array: a desk holds forty thousand, and as objects they weigh several times as much. */
export class SketchList {
  #hashes = new Uint32Array(256 * perSlot);
  /** Of the whole and of the lede: how many shingles there are, and how many hashes are kept. */
  #counts = new Uint32Array(256 * perCount);

  put(slot: number, { whole, lede }: Sketch): void {
    if ((slot + 1) * perSlot > this.#hashes.length) this.#grow();
    this.#hashes.set(whole.hashes, slot * perSlot);
    this.#hashes.set(lede.hashes, slot * perSlot + wholeSize);
    const counts = slot * perCount;
    this.#counts[counts] = whole.count;
    this.#counts[counts + 1] = whole.hashes.length;
    this.#counts[counts + 2] = lede.count;
    this.#counts[counts + 3] = lede.hashes.length;
  }

  /** Of the whole's shingles. */
  countOf(slot: number): number {
    return this.#counts[slot * perCount] as number;
  }

  /** Good until something else is put there. */
  get(slot: number): Sketch {
    const counts = slot * perCount;
    const from = slot * perSlot;
    return { whole: this.#sample(counts, from), lede: this.#sample(counts + 2, from + wholeSize) };
  }

  #sample(counts: number, from: number): Sample {
    const kept = this.#counts[counts + 1] as number;
    return { count: this.#counts[counts] as number, hashes: this.#hashes.subarray(from, from + kept) };
  }

  #grow(): void {
    const hashes = new Uint32Array(2 * this.#hashes.length);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    const counts = new Uint32Array(2 * this.#counts.length);
    counts.set(this.#counts);
    this.#counts = counts;
  }
}
