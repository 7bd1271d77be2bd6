/**
 * Which stories hold which terms, from both sides: as lists that are read in order, because every decision reads some thousand of their
 * cells. Terms are numbered while a story holds them, and their numbers given out again.
 */
import type { Story } from '../model/story.ts';
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

interface Posting<Holder> {
  term: string;
  idf: number;
  holders: Holder[];
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

export class TermIndex<Holder extends { held: HeldTerms; heaviest: number }> {
  readonly #idOf = new Map<string, number>();
  readonly #postings: (Posting<Holder> | undefined)[] = [];
  readonly #free: number[] = [];
  /** By term: in which round it was last marked, and with what. */
  #rounds = new Int32Array(1024);
  #marks = new Int32Array(1024);
  #round = 0;
  /** The entry asked about: its terms' weights, and of those that any story holds the numbers; -1 of the others. */
  #askedWeights: number[] = [];
  #askedIds: number[] = [];
  #askedRound = 0;
  /** Of the story compared last: weights of the asked terms. */
  #found = new Float64Array(64);

  /** Replaces what the holder held. */
  hold(holder: Holder, terms: Story['terms']): void {
    const { ids, weights } = holder.held;
    const round = this.#mark(ids);
    let kept = 0;
    const later: string[] = [];
    for (const term in terms) {
      const id = this.#idOf.get(term);
      if (id === undefined || this.#rounds[id] !== round) {
        later.push(term);
        continue;
      }
      weights[this.#marks[id] as number] = terms[term] as number;
      this.#marks[id] = -1 - (this.#marks[id] as number);
      kept++;
    }
    if (kept < ids.length) {
      for (let at = ids.length - 1; at >= 0; at--)
        if ((this.#marks[ids[at] as number] as number) >= 0) this.#drop(holder, at);
    }
    for (const term of later) this.#add(holder, term, terms[term] as number);
  }

  release(holder: Holder): void {
    for (let at = holder.held.ids.length - 1; at >= 0; at--) this.#drop(holder, at);
  }

  /** The entry that `sharedBy` and `holdersOf` are about, until the next. */
  ask(terms: TermVector): void {
    this.#askedIds.length = 0;
    this.#askedWeights.length = 0;
    for (const [term, weight] of terms) {
      this.#askedIds.push(this.#idOf.get(term) ?? -1);
      this.#askedWeights.push(weight);
    }
    if (this.#found.length < this.#askedIds.length) this.#found = new Float64Array(this.#askedIds.length);
    this.#askedRound = this.#mark(this.#askedIds);
  }

  /** Holders of each of the first `most` asked terms that tell at least `least`, with what calls `tally`; rarest first. */
  holdersOf(most: number, least: number): { weight: number; holders: Holder[]; places: number[] }[] {
    const found: { weight: number; holders: Holder[]; places: number[] }[] = [];
    for (let at = 0; at < most && at < this.#askedIds.length; at++) {
      const posting = this.#postings[this.#askedIds[at] as number];
      if (posting === undefined || posting.idf < least) continue;
      found.push({ weight: this.#askedWeights[at] as number, holders: posting.holders, places: posting.places });
    }
    return found.sort((a, b) => a.holders.length - b.holders.length);
  }

  /** Summed in the order of the entry's terms, whatever that of the row: the same sum on every desk. */
  sharedBy({ held: { ids, weights }, heaviest }: Holder, established: number): SharedTerms {
    const found = this.#found;
    const asked = this.#askedWeights;
    found.fill(0, 0, asked.length);
    let isAny = false;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] as number;
      if (this.#rounds[id] !== this.#askedRound) continue;
      found[this.#marks[id] as number] = weights[at] as number;
      isAny = true;
    }
    let dot = 0;
    let known = 0;
    if (!isAny) return { dot, known };
    const full = established * heaviest;
    for (let at = 0; at < asked.length; at++) {
      const inStory = found[at] as number;
      if (inStory === 0) continue;
      const weight = asked[at] as number;
      dot += weight * inStory;
      known += weight * weight * Math.min(1, inStory / full);
    }
    return { dot, known };
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
      this.#postings[id] = { term, idf: termIdf(term), holders: [], places: [] };
      if (id >= this.#rounds.length) this.#grow();
    }
    const { holders, places } = this.#postings[id] as Posting<Holder>;
    const { ids, weights, seats } = holder.held;
    places.push(ids.length);
    ids.push(id);
    weights.push(weight);
    seats.push(holders.length);
    holders.push(holder);
  }

  /** The last of each list takes the freed place. */
  #drop(holder: Holder, at: number): void {
    const { ids, weights, seats } = holder.held;
    const id = ids[at] as number;
    const seat = seats[at] as number;
    const posting = this.#postings[id] as Posting<Holder>;
    const lastHolder = posting.holders.pop() as Holder;
    const lastPlace = posting.places.pop() as number;
    if (seat < posting.holders.length) {
      posting.holders[seat] = lastHolder;
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
