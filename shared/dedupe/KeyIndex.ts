/**
 * Which slots (small whole numbers) hold which keys, `keysPerSlot` at most each: open chains in typed arrays, because a desk holds a million
 * keys of which an entry asks for thirty, and nearly all of those answers are "nobody".
 */
export class KeyIndex {
  readonly #keysPerSlot: number;
  /** By bucket: the first place of its chain, -1 where there is none. */
  #heads = new Int32Array(0);
  /** By place, which is slot · keysPerSlot + number of the key. */
  #keys = new Uint32Array(0);
  #next = new Int32Array(0);
  #before = new Int32Array(0);
  #shift = 32;

  constructor(keysPerSlot: number) {
    this.#keysPerSlot = keysPerSlot;
    this.#grow(256);
  }

  add(slot: number, keys: readonly number[]): void {
    while ((slot + 1) * this.#keysPerSlot > this.#keys.length) this.#grow(2 * this.#keys.length);
    for (let at = 0; at < keys.length; at++) this.#chain(slot * this.#keysPerSlot + at, keys[at] as number);
  }

  /** `keys`: as they were added. */
  remove(slot: number, keys: readonly number[]): void {
    for (let at = 0; at < keys.length; at++) {
      const place = slot * this.#keysPerSlot + at;
      const next = this.#next[place] as number;
      const before = this.#before[place] as number;
      if (before >= 0) this.#next[before] = next;
      else this.#heads[this.#bucketOf(keys[at] as number)] = next;
      if (next >= 0) this.#before[next] = before;
      this.#next[place] = free;
    }
  }

  /** Puts the slots that hold the key into `slots`, in no order, and says how many; no more than `most` of them. */
  find(key: number, slots: Int32Array, most: number): number {
    let count = 0;
    for (
      let place = this.#heads[this.#bucketOf(key)] as number;
      place >= 0 && count < most;
      place = this.#next[place] as number
    ) {
      if (this.#keys[place] === key) slots[count++] = Math.floor(place / this.#keysPerSlot);
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
    this.#keys[place] = key;
    this.#next[place] = next;
    this.#before[place] = -1;
    if (next >= 0) this.#before[next] = place;
    this.#heads[bucket] = place;
  }

  #grow(places: number): void {
    const keys = this.#keys;
    const next = this.#next;
    this.#keys = new Uint32Array(places);
    this.#next = new Int32Array(places).fill(free);
    this.#before = new Int32Array(places);
    this.#heads = new Int32Array(places).fill(-1);
    this.#shift = 32 - Math.log2(places);
    for (let place = 0; place < keys.length; place++)
      if (next[place] !== free) this.#chain(place, keys[place] as number);
  }
}

/** In `#next`: no key stands here. */
const free = -2;
