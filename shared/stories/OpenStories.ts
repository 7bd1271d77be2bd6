/**
 * The stories that an entry may still join, found by their words, and by place and day where words cannot meet.
 *
 * Everything here follows from the Story rows that were put in. Memory is bounded by `expireBefore` and by a hard cap, which
 * lets go of those that have been silent longest. Call `expireBefore` with the same distance from each entry that a restarted desk
 * loads its stories by (at least `openForDays`): then both hold the same stories, and decide the same.
 */
import type { Story } from '../model/story.ts';
import type { Instant } from '../model/time.ts';
import { lexicon } from './lexicon.ts';
import { PlaceLists } from './PlaceLists.ts';
import type { Evidence, NamedPlace } from './readEvidence.ts';
import { SlotLists } from './SlotLists.ts';
import { markOfTitle, StoryFacts } from './StoryFacts.ts';
import { Tally } from './Tally.ts';
import { type SharedTerms, TermIndex } from './TermIndex.ts';
import { type AskedStories, daysBetween, manyStories, weights } from './weighMatch.ts';

/** A story that nobody has added to for so long is over: what comes is a new event, or an anniversary. */
export const openForDays = 5;

const mostByWords = 12;
const mostByPlace = 16;
/** Stories looked at for an entry's words; what they have in common beyond that tells little. */
const mostVisited = 400;
const termsLookedUp = 20;
/** Words of every day's war are not looked up: they find every story. */
const tellingIdf = 0.36;

export class OpenStories implements AskedStories {
  /** What is asked of a story again and again, by its slot: a number of its own among the open ones, given out again when it is closed. */
  readonly facts = new StoryFacts();
  readonly #slotOf = new Map<string, number>();
  readonly #slots: (Story | undefined)[] = [];
  readonly #freeSlots: number[] = [];
  #byTerm = new TermIndex();
  readonly #byPlace = new PlaceLists((slot) => this.facts.lastMs(slot));
  readonly #byActor = new SlotLists();
  readonly #tally = new Tally();
  readonly #byEntry = new Map<string, string>();
  /** Of stories that are one with an open one: which it is. */
  readonly #survivorOf = new Map<string, string>();
  /** Rows that do not say yet that they were joined to another: a desk that died between two writes leaves such. */
  readonly #unclosed = new Map<string, Story>();
  readonly #cap: number;

  /** Of the entry that was asked about last. */
  #evidence: Evidence | undefined;
  placeNumbers: readonly number[] = [];
  actorNumbers: readonly number[] = [];
  titleMark: number | undefined;
  /** By the number of its place or actor, how many open stories name it; -1 where they were not counted yet. */
  #atPlaces: number[] = [];
  #ofActors: number[] = [];
  readonly #shared: SharedTerms = { dot: 0, known: 0 };

  constructor(stories: Story[], cap = 20_000) {
    this.#cap = cap;
    for (const story of stories) this.put(story);
  }

  get size(): number {
    return this.#slotOf.size;
  }

  get(storyId: string): Story | undefined {
    const slot = this.#slotOf.get(storyId);
    return slot === undefined ? undefined : this.#slots[slot];
  }

  /** The story, among the open ones, that an entry was filed into not long ago. */
  storyOf(entryId: string): Story | undefined {
    const storyId = this.#byEntry.get(entryId);
    return storyId === undefined ? undefined : this.get(storyId);
  }

  /** The id under which the story goes on: its own, or that of the open story it was joined to. */
  survivorOf(storyId: string): string {
    return this.#survivorOf.get(storyId) ?? storyId;
  }

  /** Stories that this one has taken in and whose own rows do not say so yet. */
  unclosedOf({ aliases }: Story): Story[] {
    return (aliases ?? []).flatMap((storyId) => this.#unclosed.get(storyId) ?? []);
  }

  /** Puts a story in the place of its earlier self. A story that was joined to another is no longer offered: it is taken out. */
  put(story: Story): void {
    if (story.aliasOf !== undefined) {
      this.#remove(story.storyId);
      this.#unclosed.delete(story.storyId);
      return;
    }
    if (this.#survivorOf.has(story.storyId)) {
      this.#unclosed.set(story.storyId, story);
      return;
    }
    for (const storyId of story.aliases ?? []) {
      this.#survivorOf.set(storyId, story.storyId);
      const open = this.get(storyId);
      if (open) this.#unclosed.set(storyId, open);
      this.#remove(storyId);
    }
    const slot = this.#slotOf.get(story.storyId);
    if (slot === undefined) this.#open(story);
    else this.#replace(slot, story);
    if (this.#slotOf.size > this.#cap) this.#dropQuietest();
  }

  #open(story: Story): void {
    const slot = this.#freeSlots.pop() ?? this.#slots.length;
    this.#slots[slot] = story;
    this.#slotOf.set(story.storyId, slot);
    this.facts.write(slot, story);
    this.#index().hold(slot, story.terms);
    for (const place of this.facts.placesOf(slot)) this.#byPlace.add(place, slot);
    for (const actor of this.facts.actorsOf(slot)) this.#byActor.add(actor, slot);
    for (const entryId of story.recentEntryIds) this.#byEntry.set(entryId, story.storyId);
  }

  /** A story grows by a few terms and names at a time: only those that came or went are indexed anew. */
  #replace(slot: number, story: Story): void {
    const before = this.#slots[slot] as Story;
    this.#slots[slot] = story;
    if (before.terms !== story.terms) this.#index().hold(slot, story.terms);
    const { facts } = this;
    const lastBefore = facts.lastMs(slot);
    const placesBefore = facts.placesOf(slot);
    const actorsBefore = facts.actorsOf(slot);
    facts.write(slot, story, before);
    const places = facts.placesOf(slot);
    const actors = facts.actorsOf(slot);
    const isMoved = facts.lastMs(slot) !== lastBefore;
    for (const place of placesBefore) if (isMoved || !places.includes(place)) this.#byPlace.remove(place, slot);
    for (const place of places) if (isMoved || !placesBefore.includes(place)) this.#byPlace.add(place, slot);
    for (const actor of actorsBefore) if (!actors.includes(actor)) this.#byActor.remove(actor, slot);
    for (const actor of actors) if (!actorsBefore.includes(actor)) this.#byActor.add(actor, slot);
    this.#replaceRecent(story.storyId, before.recentEntryIds, story.recentEntryIds);
  }

  /** Made anew when the lexicon has given out its numbers again. */
  #index(): TermIndex {
    if (this.#byTerm.edition !== lexicon.edition) {
      this.#byTerm = new TermIndex();
      for (const slot of this.#slotOf.values()) this.#byTerm.hold(slot, (this.#slots[slot] as Story).terms);
    }
    return this.#byTerm;
  }

  #daysFrom({ publishedAtMs }: Evidence, slot: number): number {
    return daysBetween(publishedAtMs, this.facts.firstMs(slot), this.facts.lastMs(slot));
  }

  #replaceRecent(storyId: string, before: readonly string[], now: readonly string[]): void {
    if (before === now) return;
    const added = now.at(-1);
    const gone = followedAfter(before, now);
    if (added !== undefined && gone !== undefined) {
      if (gone === 1) this.#forget(before[0] as string, storyId);
      this.#byEntry.set(added, storyId);
      return;
    }
    const recent = new Set(now);
    for (const entryId of before) if (!recent.has(entryId)) this.#forget(entryId, storyId);
    for (const entryId of now) this.#byEntry.set(entryId, storyId);
  }

  /** Lets go of stories last reported before `instant`. */
  expireBefore(instant: Instant): void {
    const limit = Date.parse(instant);
    for (let slot = 0; slot < this.#slots.length; slot++) {
      if (this.facts.lastMs(slot) >= limit) continue;
      const story = this.#slots[slot];
      if (story !== undefined) this.#remove(story.storyId);
    }
  }

  /**
   * The slots of stories worth weighing against the entry: few, whatever the number of open ones. In no order. What is asked by slot afterwards, and of
   * the entry's places and actors, is of this entry, until the next is asked about or a story is put.
   */
  candidates(evidence: Evidence): readonly number[] {
    const { placeNumbers, actorNumbers } = this.facts;
    this.#evidence = evidence;
    this.placeNumbers = evidence.places.map(({ placeId }) => placeNumbers.find(placeId));
    this.actorNumbers = Array.from(evidence.actors, (actorId) => actorNumbers.find(actorId));
    this.titleMark = evidence.headline === undefined ? undefined : markOfTitle(evidence.headline);
    this.#atPlaces = this.placeNumbers.map(() => notCounted);
    this.#ofActors = this.actorNumbers.map(() => notCounted);
    this.#index().ask(evidence.terms);
    const found = this.#likeInWords(evidence);
    for (const slot of this.#atSamePlace(evidence)) if (!found.includes(slot)) found.push(slot);
    return found;
  }

  storyAt(slot: number): Story {
    return this.#slots[slot] as Story;
  }

  wordsOf(slot: number): Readonly<SharedTerms> {
    this.#byTerm.share(slot, weights.established * this.facts.heaviest(slot), this.#shared);
    return this.#shared;
  }

  storiesAtPlace(at: number): number {
    let count = this.#atPlaces[at] as number;
    if (count === notCounted) {
      count = this.#count(this.#byPlace.get(this.placeNumbers[at] as number));
      this.#atPlaces[at] = count;
    }
    return count;
  }

  storiesOfActor(at: number): number {
    let count = this.#ofActors[at] as number;
    if (count === notCounted) {
      count = this.#count(this.#byActor.get(this.actorNumbers[at] as number));
      this.#ofActors[at] = count;
    }
    return count;
  }

  #count(slots: readonly number[]): number {
    const evidence = this.#evidence as Evidence;
    let crowd = 0;
    for (let at = slots.length - 1; at >= 0 && crowd < manyStories; at--) {
      if (this.#daysFrom(evidence, slots[at] as number) <= openForDays) crowd++;
    }
    return crowd;
  }

  #likeInWords(evidence: Evidence): number[] {
    const tally = this.#tally;
    tally.begin(this.#slots.length);
    // A decision costs the same however many are open.
    this.#byTerm.tally(tally, termsLookedUp, tellingIdf, mostVisited);
    const { points } = tally;
    for (const slot of tally.touched) points[slot] = (points[slot] as number) / this.facts.norm(slot);
    return this.#best(evidence, mostByWords);
  }

  #atSamePlace(evidence: Evidence): number[] {
    const tally = this.#tally;
    tally.begin(this.#slots.length);
    const { places } = evidence;
    let most = 0;
    for (let at = 0; at < places.length; at++) most += (places[at] as NamedPlace).weight;
    for (let at = 0; at < places.length; at++) this.#tallyPlace(evidence, at, most);
    const { points } = tally;
    // The nearest in time first: a place that is struck daily has many stories.
    for (const slot of tally.touched) points[slot] = (points[slot] as number) - this.#daysFrom(evidence, slot);
    return this.#best(evidence, mostByPlace);
  }

  /**
   * Those reported last first. Once there are enough of them, one that is further off than any of these, by more than its other places can make
   * up for, is not among the best, and neither is any behind it. `most`: what a story gets that names all the entry's places.
   */
  #tallyPlace({ publishedAtMs, places }: Evidence, at: number, most: number): void {
    const { weight } = places[at] as NamedPlace;
    const slots = this.#byPlace.get(this.placeNumbers[at] as number);
    let passed = 0;
    let enough = Number.NEGATIVE_INFINITY;
    for (let from = slots.length - 1; from >= 0; from--) {
      const slot = slots[from] as number;
      const last = this.facts.lastMs(slot);
      if (last <= publishedAtMs) {
        const days = daysBetween(publishedAtMs, last, last);
        if (days > openForDays || most - days < enough) return;
        if (++passed === mostByPlace) enough = weight - days;
      }
      this.#tally.add(slot, weight);
    }
  }

  /** Those with most points among stories still open at the entry's time, ties by id; an insertion into a short list, not a sort. */
  #best(evidence: Evidence, limit: number): number[] {
    const { touched, points } = this.#tally;
    const found: number[] = [];
    let least = Number.NEGATIVE_INFINITY;
    for (const slot of touched) {
      if ((points[slot] as number) < least) continue;
      if (this.#daysFrom(evidence, slot) > openForDays) continue;
      const isFull = found.length === limit;
      if (isFull && !this.#isBefore(slot, found[limit - 1] as number)) continue;
      let at = isFull ? limit - 1 : found.length;
      for (; at > 0 && this.#isBefore(slot, found[at - 1] as number); at--) found[at] = found[at - 1] as number;
      found[at] = slot;
      if (found.length === limit) least = points[found[limit - 1] as number] as number;
    }
    return found;
  }

  #isBefore(slot: number, other: number): boolean {
    const { points } = this.#tally;
    const byPoints = (points[slot] as number) - (points[other] as number);
    if (byPoints !== 0) return byPoints > 0;
    // Most stories of a place are equally near.
    const byId = this.facts.order(slot) - this.facts.order(other);
    if (byId < 0 || byId > 0) return byId < 0;
    return this.storyAt(slot).storyId < this.storyAt(other).storyId;
  }

  #remove(storyId: string): void {
    const slot = this.#slotOf.get(storyId);
    if (slot === undefined) return;
    const story = this.storyAt(slot);
    this.#slotOf.delete(storyId);
    this.#index().release(slot);
    for (const place of this.facts.placesOf(slot)) this.#byPlace.remove(place, slot);
    for (const actor of this.facts.actorsOf(slot)) this.#byActor.remove(actor, slot);
    this.#slots[slot] = undefined;
    this.#freeSlots.push(slot);
    for (const entryId of story.recentEntryIds) this.#forget(entryId, storyId);
    for (const alias of story.aliases ?? []) {
      if (this.#survivorOf.get(alias) === storyId) this.#survivorOf.delete(alias);
      this.#unclosed.delete(alias);
    }
  }

  #forget(entryId: string, storyId: string): void {
    if (this.#byEntry.get(entryId) === storyId) this.#byEntry.delete(entryId);
  }

  /** A twentieth at a time, so that the sort is rare. */
  #dropQuietest(): void {
    const quietest = [...this.#slotOf].sort(
      ([a, slotOfA], [b, slotOfB]) => this.facts.lastMs(slotOfA) - this.facts.lastMs(slotOfB) || (a < b ? -1 : 1),
    );
    for (const [storyId] of quietest.slice(0, Math.ceil(this.#cap / 20))) this.#remove(storyId);
  }
}

const notCounted = -1;

/** How many of the first of `before` are gone, 0 or 1, where `now` is the rest and one more; undefined where it is not. */
function followedAfter(before: readonly string[], now: readonly string[]): number | undefined {
  const gone = before.length + 1 - now.length;
  if (gone !== 0 && gone !== 1) return undefined;
  for (let at = gone; at < before.length; at++) if (before[at] !== now[at - gone]) return undefined;
  return gone;
}
