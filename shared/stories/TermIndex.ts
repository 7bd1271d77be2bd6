/**
 * Which stories hold which terms, from both sides, in flat arrays: every decision reads some thousand of their cells, and objects of that
 * number lie too far apart in memory.
 *
 * A story is told by its slot, a small whole number, a term by its number in the lexicon. All of this is void when the lexicon's edition
 * changes: make another.
 */
import type { TermVector } from '../text/termVector.ts';
import { mostTerms } from './blendTerms.ts';
import { lexicon, numbersOf } from './lexicon.ts';
import type { Tally } from './Tally.ts';

const slotShift = 6;
/** A slot's cells; what a row holds beyond that is not looked up. */
const perSlot = 1 << slotShift;
if (mostTerms > perSlot) throw new Error('A story holds more terms than a slot has cells.');

/** How the words of an entry and of a story meet. */
export interface SharedTerms {
  /** Σ weight in the entry · weight in the story. */
  dot: number;
  /** The share of the entry's squared weights whose terms the story knows. */
  known: number;
}

const smallest = 2;
/** For the terms of an entry, at most a hundred, and as sparse as to be told apart at the first look. */
const askedRoom = 1_024;
const lastBits = askedRoom - 1;

export class TermIndex {
  readonly edition = lexicon.edition;

  /** By slot: how many terms it holds. */
  #counts = new Uint8Array(256);
  /** By slot and place: the term, its weight, and where the cell stands in the term's block. In no order. */
  #terms = new Int32Array(256 << slotShift);
  #weights = new Float64Array(256 << slotShift);
  #seats = new Int32Array(256 << slotShift);

  /** By term: where its block begins, how many cells of it are taken, and its room as a power of two; 0 where it has none. */
  #starts = new Int32Array(1024);
  #sizes = new Int32Array(1024);
  #rooms = new Uint8Array(1024);
  /** Blocks of all terms: slot and place of each holder, and its weight again, so that a block is read without its holders. */
  #holders = new Int32Array(4096);
  #holdersWeights = new Float64Array(4096);
  #end = 0;
  /** Blocks that were left for larger ones, by their room. */
  readonly #left: number[][] = [];

  /** By term, its place in a story that is being changed and one, or `stays`; all 0 between two calls. */
  #marks = new Uint8Array(1024);
  /** The places of the asked terms, each and one, by the last bits of the term, or behind where these are taken: small, because a thousand terms are looked up. */
  readonly #asked = new Uint8Array(askedRoom);
  #askedTerms: readonly number[] = [];
  #askedWeights: readonly number[] = [];
  /** Of the story compared last: weights of the asked terms. */
  readonly #found = new Float64Array(256);

  /** Replaces what the slot held. */
  hold(slot: number, vector: Readonly<TermVector>): void {
    this.#reserve(slot);
    const numbers = numbersOf(vector);
    this.#reserveTerms();
    const from = slot << slotShift;
    const held = this.#counts[slot] as number;
    for (let place = 0; place < held; place++) this.#marks[this.#terms[from + place] as number] = place + 1;
    const later: number[] = [];
    const { weights } = vector;
    for (let at = 0; at < numbers.length; at++) {
      const term = numbers[at] as number;
      const mark = this.#marks[term] as number;
      if (mark === 0) later.push(at);
      else {
        const cell = from + mark - 1;
        const weight = weights[at] as number;
        this.#weights[cell] = weight;
        this.#holdersWeights[(this.#starts[term] as number) + (this.#seats[cell] as number)] = weight;
        this.#marks[term] = stays;
      }
    }
    for (let place = held - 1; place >= 0; place--) {
      const term = this.#terms[from + place] as number;
      const mark = this.#marks[term] as number;
      this.#marks[term] = 0;
      if (mark !== stays) this.#drop(slot, place);
    }
    for (let at = 0; at < later.length && (this.#counts[slot] as number) < perSlot; at++) {
      const index = later[at] as number;
      this.#add(slot, numbers[index] as number, weights[index] as number);
    }
  }

  release(slot: number): void {
    for (let place = (this.#counts[slot] as number) - 1; place >= 0; place--) this.#drop(slot, place);
  }

  /** The entry that `share` and `tally` are about, until the next. */
  ask(vector: Readonly<TermVector>): void {
    this.#askedTerms = numbersOf(vector);
    this.#askedWeights = vector.weights;
    this.#reserveTerms();
    this.#asked.fill(0);
    for (let at = 0; at < this.#askedTerms.length; at++) {
      let cell = (this.#askedTerms[at] as number) & lastBits;
      while (this.#asked[cell] !== 0) cell = (cell + 1) & lastBits;
      this.#asked[cell] = at + 1;
    }
  }

  /**
   * Gives each story points by the asked terms it holds: of the first `most` those that tell at least `least`, rarest first, and no
   * further than `mostVisited` holders.
   */
  tally(tally: Tally, most: number, least: number, mostVisited: number): void {
    const rarest: number[] = [];
    for (let at = 0; at < most && at < this.#askedTerms.length; at++) {
      const term = this.#askedTerms[at] as number;
      const size = this.#sizes[term] as number;
      if (size === 0 || (lexicon.idfs[term] as number) < least) continue;
      let to = rarest.length;
      for (; to > 0 && (this.#sizes[this.#askedTerms[rarest[to - 1] as number] as number] as number) > size; to--)
        rarest[to] = rarest[to - 1] as number;
      rarest[to] = at;
    }
    let visited = 0;
    for (const at of rarest) {
      const term = this.#askedTerms[at] as number;
      const weight = this.#askedWeights[at] as number;
      const start = this.#starts[term] as number;
      const end = start + (this.#sizes[term] as number);
      visited += end - start;
      if (visited > mostVisited) break;
      for (let holder = start; holder < end; holder++)
        tally.add((this.#holders[holder] as number) >> slotShift, weight * (this.#holdersWeights[holder] as number));
    }
  }

  /** Writes into `shared` how the slot's terms meet the asked ones. Summed in the order of the entry's: the same sum on every desk. */
  share(slot: number, full: number, shared: SharedTerms): void {
    const found = this.#found;
    const asked = this.#asked;
    const weights = this.#askedWeights;
    shared.dot = 0;
    shared.known = 0;
    const from = slot << slotShift;
    const end = from + (this.#counts[slot] as number);
    let isAny = false;
    for (let cell = from; cell < end; cell++) {
      const term = this.#terms[cell] as number;
      let seat = term & lastBits;
      while (asked[seat] !== 0 && this.#askedTerms[(asked[seat] as number) - 1] !== term) seat = (seat + 1) & lastBits;
      const place = asked[seat] as number;
      if (place === 0) continue;
      if (!isAny) found.fill(0, 0, weights.length);
      found[place - 1] = this.#weights[cell] as number;
      isAny = true;
    }
    if (!isAny) return;
    let dot = 0;
    let known = 0;
    for (let at = 0; at < weights.length; at++) {
      const inStory = found[at] as number;
      if (inStory === 0) continue;
      const weight = weights[at] as number;
      dot += weight * inStory;
      known += weight * weight * Math.min(1, inStory / full);
    }
    shared.dot = dot;
    shared.known = known;
  }

  #add(slot: number, term: number, weight: number): void {
    const size = this.#sizes[term] as number;
    const room = this.#rooms[term] as number;
    if (room === 0 || size === 1 << room) this.#move(term, room === 0 ? smallest : room + 1);
    const place = this.#counts[slot] as number;
    const cell = (slot << slotShift) + place;
    const holder = (this.#starts[term] as number) + size;
    this.#terms[cell] = term;
    this.#weights[cell] = weight;
    this.#seats[cell] = size;
    this.#holders[holder] = cell;
    this.#holdersWeights[holder] = weight;
    this.#sizes[term] = size + 1;
    this.#counts[slot] = place + 1;
  }

  /** The last of each list takes the freed place. */
  #drop(slot: number, place: number): void {
    const from = slot << slotShift;
    const cell = from + place;
    const term = this.#terms[cell] as number;
    const start = this.#starts[term] as number;
    const seat = this.#seats[cell] as number;
    const lastSeat = (this.#sizes[term] as number) - 1;
    if (seat < lastSeat) {
      const other = this.#holders[start + lastSeat] as number;
      this.#holders[start + seat] = other;
      this.#holdersWeights[start + seat] = this.#holdersWeights[start + lastSeat] as number;
      this.#seats[other] = seat;
    }
    this.#sizes[term] = lastSeat;
    if (lastSeat === 0) this.#leave(term);
    const last = from + (this.#counts[slot] as number) - 1;
    this.#counts[slot] = (this.#counts[slot] as number) - 1;
    if (cell === last) return;
    const moved = this.#terms[last] as number;
    this.#terms[cell] = moved;
    this.#weights[cell] = this.#weights[last] as number;
    this.#seats[cell] = this.#seats[last] as number;
    this.#holders[(this.#starts[moved] as number) + (this.#seats[last] as number)] = cell;
  }

  /** Into a block with more room. */
  #move(term: number, room: number): void {
    const start = this.#left[room]?.pop() ?? this.#end;
    if (start === this.#end) {
      this.#end += 1 << room;
      if (this.#end > this.#holders.length) {
        this.#holders = longer(this.#holders, new Int32Array(2 * this.#end));
        this.#holdersWeights = longer(this.#holdersWeights, new Float64Array(2 * this.#end));
      }
    }
    const before = this.#starts[term] as number;
    const size = this.#sizes[term] as number;
    this.#holders.copyWithin(start, before, before + size);
    this.#holdersWeights.copyWithin(start, before, before + size);
    this.#leave(term);
    this.#starts[term] = start;
    this.#rooms[term] = room;
  }

  #leave(term: number): void {
    const room = this.#rooms[term] as number;
    if (room === 0) return;
    const left = this.#left[room] ?? [];
    left.push(this.#starts[term] as number);
    this.#left[room] = left;
    this.#rooms[term] = 0;
  }

  #reserve(slot: number): void {
    if (slot < this.#counts.length) return;
    const slots = 2 * this.#counts.length;
    this.#counts = longer(this.#counts, new Uint8Array(slots));
    this.#terms = longer(this.#terms, new Int32Array(slots << slotShift));
    this.#weights = longer(this.#weights, new Float64Array(slots << slotShift));
    this.#seats = longer(this.#seats, new Int32Array(slots << slotShift));
  }

  #reserveTerms(): void {
    const terms = lexicon.idfs.length;
    if (terms <= this.#starts.length) return;
    this.#starts = longer(this.#starts, new Int32Array(terms));
    this.#sizes = longer(this.#sizes, new Int32Array(terms));
    this.#rooms = longer(this.#rooms, new Uint8Array(terms));
    this.#marks = longer(this.#marks, new Uint8Array(terms));
  }
}

/** In `#marks`: a term that the story goes on holding. */
const stays = 255;

function longer<List extends Uint8Array | Int32Array | Float64Array>(short: List, long: List): List {
  long.set(short);
  return long;
}
