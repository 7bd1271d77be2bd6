/**
 * Which slots (small whole numbers) hold which keys, `keysPerSlot` at most each: open chains in typed arrays, because a desk holds a million
 * keys of which an entry asks for thirty, and nearly all of those answers are "nobody".
 */
export class KeyIndex {
  readonly #keysPerSlot: number;
  /** By bucket: the first place of its chain, -1 where there is none. */
  #heads = new Int32Array(0);
  /** By place, which is slot · keysPerSlot + number of the key: the key, and the next place of its chain. Side by side, so that they are fetched at once. */
  #links = new Int32Array(0);
  /** By place: the one before it in its chain. */
  #before = new Int32Array(0);
  #shift = 32;

  constructor(keysPerSlot: number) {
    this.#keysPerSlot = keysPerSlot;
    this.#grow(256);
  }

  add(slot: number, keys: readonly number[]): void {
    while ((slot + 1) * this.#keysPerSlot > this.#before.length) this.#grow(2 * this.#before.length);
    for (let at = 0; at < keys.length; at++) this.#chain(slot * this.#keysPerSlot + at, keys[at] as number);
  }

  /** `keys`: as they were added. */
  remove(slot: number, keys: readonly number[]): void {
    for (let at = 0; at < keys.length; at++) {
      const place = slot * this.#keysPerSlot + at;
      const next = this.#links[2 * place + 1] as number;
      const before = this.#before[place] as number;
      if (before >= 0) this.#links[2 * before + 1] = next;
      else this.#heads[this.#bucketOf(keys[at] as number)] = next;
      if (next >= 0) this.#before[next] = before;
      this.#links[2 * place + 1] = free;
    }
  }

  /**
   * Where the search for each key begins, for `find`. All of them are asked for at once: each lies somewhere else in memory, and none has to wait
   * for another.
   */
  begin(keys: readonly number[], places: Int32Array): void {
    for (let at = 0; at < keys.length; at++) places[at] = this.#heads[this.#bucketOf(keys[at] as number)] as number;
  }

  /**
   * Puts the slots that hold the key into `slots`, in no order, and says how many; no more than `most` of them. `from`: where `begin` says that
   * the search begins.
   */
  find(key: number, from: number, slots: Int32Array, most: number): number {
    const links = this.#links;
    const sought = key | 0;
    let count = 0;
    let place = from;
    while (place >= 0 && count < most) {
      if (links[2 * place] === sought) slots[count++] = Math.floor(place / this.#keysPerSlot);
      place = links[2 * place + 1] as number;
    }
    return count;
  }

  /** By its upper bits once it is mixed: those looked up are the smallest of their texts, so their own say little. */
  #bucketOf(key: number): number {
    return Math.imul(key, 0x9e3779b1) >>> this.#shift;
  }

  #chain(place: number, key: number): void {
    const bucket = this.#bucketOf(key);
    const next = this.#heads[bucket] as number;
    this.#links[2 * place] = key;
    this.#links[2 * place + 1] = next;
    this.#before[place] = -1;
    if (next >= 0) this.#before[next] = place;
    this.#heads[bucket] = place;
  }

  #grow(places: number): void {
    const links = this.#links;
    this.#links = new Int32Array(2 * places).fill(free);
    this.#before = new Int32Array(places);
    this.#heads = new Int32Array(places).fill(-1);
    this.#shift = 32 - Math.log2(places);
    for (let at = 0; at < links.length; at += 2) if (links[at + 1] !== free) this.#chain(at >>> 1, links[at] as number);
  }
}

/** In place of the next: no key stands here. */
const free = -2;
