/**
 * Which stories hold which terms, from both sides: as lists that are read in order, because every decision reads some thousand of their
 * cells. Terms are numbered while a story holds them, and their numbers given out again.
 */
import type { TermVector } from '../text/termVector.ts';
import { termIdf } from './termIdf.ts';

/** A story's terms: the same place of each list is of one term. */
export interface HeldTerms {
  /** Numbers of terms, in no order. */
  ids: number[];
  /** 0..1, as the row says. */
  weights: number[];
  /** Where this holder stands in the term's list of holders. */
  seats: number[];
}

/** The same place of each list is of one holder. */
export interface Posting<Holder> {
  term: string;
  idf: number;
  holders: Holder[];
  /** The holder's number: a score kept under it is read without the holder. */
  slots: number[];
  /** The holder's weight of the term. */
  weights: number[];
  /** Where the term stands in the holder's lists. */
  places: number[];
}

/** How the words of an entry and of a story meet. */
export interface SharedTerms {
  /** Σ weight in the entry · weight in the story. */
  dot: number;
  /** The share of the entry's squared weights whose terms the story knows. */
  known: number;
}

export class TermIndex<Holder extends { slot: number; held: HeldTerms; heaviest: number; shared: SharedTerms }> {
  readonly #idOf = new Map<string, number>();
  readonly #postings: (Posting<Holder> | undefined)[] = [];
  readonly #free: number[] = [];
  /** By term: in which round it was last marked, and with what. */
  #rounds = new Int32Array(1024);
  #marks = new Int32Array(1024);
  #round = 0;
  /** The entry asked about: its terms' weights, and of those that any story holds the numbers; -1 of the others. */
  #askedWeights: readonly number[] = [];
  readonly #askedIds: number[] = [];
  #askedRound = 0;
  /** Of the story compared last: weights of the asked terms. */
  #found = new Float64Array(64);

  /** Replaces what the holder held. */
  hold(holder: Holder, { terms, weights }: Readonly<TermVector>): void {
    const { held } = holder;
    const round = this.#mark(held.ids);
    let kept = 0;
    const later: number[] = [];
    for (let at = 0; at < terms.length; at++) {
      const id = this.#idOf.get(terms[at] as string);
      if (id === undefined || this.#rounds[id] !== round) {
        later.push(at);
        continue;
      }
      const place = this.#marks[id] as number;
      const weight = weights[at] as number;
      if (held.weights[place] !== weight) {
        held.weights[place] = weight;
        (this.#postings[id] as Posting<Holder>).weights[held.seats[place] as number] = weight;
      }
      this.#marks[id] = -1 - place;
      kept++;
    }
    if (kept < held.ids.length) {
      for (let at = held.ids.length - 1; at >= 0; at--)
        if ((this.#marks[held.ids[at] as number] as number) >= 0) this.#drop(holder, at);
    }
    for (const at of later) this.#add(holder, terms[at] as string, weights[at] as number);
  }

  release(holder: Holder): void {
    for (let at = holder.held.ids.length - 1; at >= 0; at--) this.#drop(holder, at);
  }

  /** The entry that `share` and `holdersOf` are about, until the next. */
  ask({ terms, weights }: TermVector): void {
    this.#askedIds.length = 0;
    for (let at = 0; at < terms.length; at++) this.#askedIds.push(this.#idOf.get(terms[at] as string) ?? -1);
    this.#askedWeights = weights;
    if (this.#found.length < terms.length) this.#found = new Float64Array(terms.length);
    this.#askedRound = this.#mark(this.#askedIds);
  }

  /** Of the first `most` asked terms, those that tell at least `least` and that stories hold; rarest first. */
  holdersOf(most: number, least: number): { weight: number; posting: Posting<Holder> }[] {
    const found: { weight: number; posting: Posting<Holder> }[] = [];
    for (let at = 0; at < most && at < this.#askedIds.length; at++) {
      const id = this.#askedIds[at] as number;
      const posting = id < 0 ? undefined : this.#postings[id];
      if (posting === undefined || posting.idf < least) continue;
      found.push({ weight: this.#askedWeights[at] as number, posting });
    }
    return found.sort((a, b) => a.posting.holders.length - b.posting.holders.length);
  }

  /** Writes into `shared` how the holder's terms meet the asked ones. Summed in the order of the entry's: the same sum on every desk. */
  share({ held: { ids, weights }, heaviest, shared }: Holder, established: number): void {
    const found = this.#found;
    const asked = this.#askedWeights;
    const rounds = this.#rounds;
    const marks = this.#marks;
    const askedRound = this.#askedRound;
    shared.dot = 0;
    shared.known = 0;
    found.fill(0, 0, asked.length);
    let isAny = false;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] as number;
      if (rounds[id] !== askedRound) continue;
      found[marks[id] as number] = weights[at] as number;
      isAny = true;
    }
    if (!isAny) return;
    let dot = 0;
    let known = 0;
    const full = established * heaviest;
    for (let at = 0; at < asked.length; at++) {
      const inStory = found[at] as number;
      if (inStory === 0) continue;
      const weight = asked[at] as number;
      dot += weight * inStory;
      known += weight * weight * Math.min(1, inStory / full);
    }
    shared.dot = dot;
    shared.known = known;
  }

  /** Marks each term with its place in `ids`, for a new round. */
  #mark(ids: readonly number[]): number {
    const round = ++this.#round;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] as number;
      if (id < 0) continue;
      this.#rounds[id] = round;
      this.#marks[id] = at;
    }
    return round;
  }

  #add(holder: Holder, term: string, weight: number): void {
    let id = this.#idOf.get(term);
    if (id === undefined) {
      id = this.#free.pop() ?? this.#postings.length;
      this.#idOf.set(term, id);
      this.#postings[id] = { term, idf: termIdf(term), holders: [], slots: [], weights: [], places: [] };
      if (id >= this.#rounds.length) this.#grow();
    }
    const posting = this.#postings[id] as Posting<Holder>;
    const { ids, weights, seats } = holder.held;
    posting.places.push(ids.length);
    ids.push(id);
    weights.push(weight);
    seats.push(posting.holders.length);
    posting.holders.push(holder);
    posting.slots.push(holder.slot);
    posting.weights.push(weight);
  }

  /** The last of each list takes the freed place. */
  #drop(holder: Holder, at: number): void {
    const { ids, weights, seats } = holder.held;
    const id = ids[at] as number;
    const seat = seats[at] as number;
    const posting = this.#postings[id] as Posting<Holder>;
    const lastHolder = posting.holders.pop() as Holder;
    const lastSlot = posting.slots.pop() as number;
    const lastWeightThere = posting.weights.pop() as number;
    const lastPlace = posting.places.pop() as number;
    if (seat < posting.holders.length) {
      posting.holders[seat] = lastHolder;
      posting.slots[seat] = lastSlot;
      posting.weights[seat] = lastWeightThere;
      posting.places[seat] = lastPlace;
      lastHolder.held.seats[lastPlace] = seat;
    } else if (seat === 0) {
      this.#idOf.delete(posting.term);
      this.#postings[id] = undefined;
      this.#rounds[id] = 0;
      this.#free.push(id);
    }
    const lastId = ids.pop() as number;
    const lastWeight = weights.pop() as number;
    const lastSeat = seats.pop() as number;
    if (at === ids.length) return;
    ids[at] = lastId;
    weights[at] = lastWeight;
    seats[at] = lastSeat;
    (this.#postings[lastId] as Posting<Holder>).places[lastSeat] = at;
  }

  #grow(): void {
    const rounds = new Int32Array(2 * this.#rounds.length);
    rounds.set(this.#rounds);
    this.#rounds = rounds;
    const marks = new Int32Array(2 * this.#marks.length);
    marks.set(this.#marks);
    this.#marks = marks;
  }
}
