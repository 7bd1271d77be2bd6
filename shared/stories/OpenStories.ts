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
import { Tally } from './Tally.ts';
import { TermIndex } from './TermIndex.ts';
import { type Crowds, daysBetween, manyStories, weights } from './weighMatch.ts';
import { type WeighedStory, weighStory } from './weighStory.ts';

/** A story that nobody has added to for so long is over: what comes is a new event, or an anniversary. */
export const openForDays = 5;

const mostByWords = 12;
const mostByPlace = 16;
/** Stories looked at for an entry's words; what they have in common beyond that tells little. */
const mostVisited = 400;
const termsLookedUp = 20;
/** Words of every day's war are not looked up: they find every story. */
const tellingIdf = 0.36;

const perSlot = 4;
const norm = 0;
const firstMs = 1;
const lastMs = 2;
const order = 3;

interface Open extends WeighedStory {
  /** A number of its own among the open ones; given out again when it is closed. */
  readonly slot: number;
}

export class OpenStories {
  readonly #open = new Map<string, Open>();
  #byTerm = new TermIndex();
  readonly #byPlace = new PlaceLists((slot) => this.#numbers[slot * perSlot + lastMs] as number);
  readonly #byActor = new SlotLists();
  readonly #slots: (Open | undefined)[] = [];
  readonly #freeSlots: number[] = [];
  /** By slot, `perSlot` each: norm, first and last report, and the order of its id. Hundreds are looked at for an entry, and each story itself lies elsewhere in memory. */
  #numbers = new Float64Array(256 * perSlot);
  readonly #tally = new Tally();
  readonly #byEntry = new Map<string, string>();
  /** Of stories that are one with an open one: which it is. */
  readonly #survivorOf = new Map<string, string>();
  /** Rows that do not say yet that they were joined to another: a desk that died between two writes leaves such. */
  readonly #unclosed = new Map<string, Story>();
  readonly #cap: number;

  constructor(stories: Story[], cap = 20_000) {
    this.#cap = cap;
    for (const story of stories) this.put(story);
  }

  get size(): number {
    return this.#open.size;
  }

  get(storyId: string): Story | undefined {
    return this.#open.get(storyId)?.story;
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
    const open = this.#open.get(story.storyId);
    if (open === undefined) {
      const slot = this.#freeSlots.pop() ?? this.#slots.length;
      const now = { ...weighStory(story), slot };
      this.#slots[slot] = now;
      this.#number(now);
      this.#open.set(story.storyId, now);
      this.#index().hold(slot, story.terms);
      for (const placeId in story.places) this.#byPlace.add(placeId, slot);
      for (const actorId in story.actors) this.#byActor.add(actorId, slot);
      for (const entryId of story.recentEntryIds) this.#byEntry.set(entryId, story.storyId);
    } else this.#replace(open, story);
    if (this.#open.size > this.#cap) this.#dropQuietest();
  }

  /** A story grows by a few terms and names at a time: only those that came or went are indexed anew. */
  #replace(open: Open, story: Story): void {
    const before = open.story;
    const lastBefore = open.lastMs;
    Object.assign(open, weighStory(story));
    this.#number(open);
    if (before.terms !== story.terms) this.#index().hold(open.slot, story.terms);
    if (open.lastMs === lastBefore) this.#byPlace.replace(open.slot, before.places, story.places);
    else this.#byPlace.move(open.slot, before.places, story.places);
    this.#byActor.replace(open.slot, before.actors, story.actors);
    this.#replaceRecent(story.storyId, before.recentEntryIds, story.recentEntryIds);
  }

  #number(open: Open): void {
    const at = open.slot * perSlot;
    if (at >= this.#numbers.length) {
      const longer = new Float64Array(2 * this.#numbers.length);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[at + norm] = open.norm;
    this.#numbers[at + firstMs] = open.firstMs;
    this.#numbers[at + lastMs] = open.lastMs;
    this.#numbers[at + order] = orderOf(open.story.storyId);
  }

  /** Made anew when the lexicon has given out its numbers again. */
  #index(): TermIndex {
    if (this.#byTerm.edition !== lexicon.edition) {
      this.#byTerm = new TermIndex();
      for (const { slot, story } of this.#open.values()) this.#byTerm.hold(slot, story.terms);
    }
    return this.#byTerm;
  }

  #daysFrom({ publishedAtMs }: Evidence, slot: number): number {
    const at = slot * perSlot;
    return daysBetween(publishedAtMs, this.#numbers[at + firstMs] as number, this.#numbers[at + lastMs] as number);
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
      if ((this.#numbers[slot * perSlot + lastMs] as number) >= limit) continue;
      const open = this.#slots[slot];
      if (open !== undefined) this.#remove(open.story.storyId);
    }
  }

  /** Stories worth weighing against the entry: few, whatever the number of open ones. In no order; to be weighed before the next are asked for. */
  candidates(evidence: Evidence): Iterable<WeighedStory> {
    const index = this.#index();
    index.ask(evidence.terms);
    const found = this.#likeInWords(evidence);
    for (const open of this.#atSamePlace(evidence)) if (!found.includes(open)) found.push(open);
    for (const { slot, heaviest, shared } of found) index.share(slot, weights.established * heaviest, shared);
    return found;
  }

  /** How many stories, open at the entry's time, name each of its places and actors. Counted no further than `manyStories`. */
  crowds(evidence: Evidence): Crowds {
    const count = (slots: readonly number[]): number => {
      let crowd = 0;
      for (let at = slots.length - 1; at >= 0 && crowd < manyStories; at--) {
        if (this.#daysFrom(evidence, slots[at] as number) <= openForDays) crowd++;
      }
      return crowd;
    };
    const crowds = { places: new Map<string, number>(), actors: new Map<string, number>() };
    for (const { placeId } of evidence.places) crowds.places.set(placeId, count(this.#byPlace.get(placeId)));
    for (const actorId of evidence.actors) crowds.actors.set(actorId, count(this.#byActor.get(actorId)));
    return crowds;
  }

  #likeInWords(evidence: Evidence): Open[] {
    const tally = this.#tally;
    tally.begin(this.#slots.length);
    // A decision costs the same however many are open.
    this.#byTerm.tally(tally, termsLookedUp, tellingIdf, mostVisited);
    const { points } = tally;
    for (const slot of tally.touched)
      points[slot] = (points[slot] as number) / (this.#numbers[slot * perSlot + norm] as number);
    return this.#best(evidence, mostByWords);
  }

  #atSamePlace(evidence: Evidence): Open[] {
    const tally = this.#tally;
    tally.begin(this.#slots.length);
    const { places } = evidence;
    let most = 0;
    for (let at = 0; at < places.length; at++) most += (places[at] as NamedPlace).weight;
    for (let at = 0; at < places.length; at++) this.#tallyPlace(evidence, places[at] as NamedPlace, most);
    const { points } = tally;
    // The nearest in time first: a place that is struck daily has many stories.
    for (const slot of tally.touched) points[slot] = (points[slot] as number) - this.#daysFrom(evidence, slot);
    return this.#best(evidence, mostByPlace);
  }

  /**
   * Those reported last first. Once there are enough of them, one that is further off than any of these, by more than its other places can make
   * up for, is not among the best, and neither is any behind it. `most`: what a story gets that names all the entry's places.
   */
  #tallyPlace({ publishedAtMs }: Evidence, { placeId, weight }: NamedPlace, most: number): void {
    const slots = this.#byPlace.get(placeId);
    let passed = 0;
    let enough = Number.NEGATIVE_INFINITY;
    for (let at = slots.length - 1; at >= 0; at--) {
      const slot = slots[at] as number;
      const last = this.#numbers[slot * perSlot + lastMs] as number;
      if (last <= publishedAtMs) {
        const days = daysBetween(publishedAtMs, last, last);
        if (days > openForDays || most - days < enough) return;
        if (++passed === mostByPlace) enough = weight - days;
      }
      this.#tally.add(slot, weight);
    }
  }

  /** Those with most points among stories still open at the entry's time, ties by id; an insertion into a short list, not a sort. */
  #best(evidence: Evidence, limit: number): Open[] {
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
    return found.map((slot) => this.#slots[slot] as Open);
  }

  #isBefore(slot: number, other: number): boolean {
    const { points } = this.#tally;
    const byPoints = (points[slot] as number) - (points[other] as number);
    if (byPoints !== 0) return byPoints > 0;
    const byId = (this.#numbers[slot * perSlot + order] as number) - (this.#numbers[other * perSlot + order] as number);
    if (byId < 0 || byId > 0) return byId < 0;
    return (this.#slots[slot] as Open).story.storyId < (this.#slots[other] as Open).story.storyId;
  }

  #remove(storyId: string): void {
    const open = this.#open.get(storyId);
    if (open === undefined) return;
    this.#open.delete(storyId);
    this.#index().release(open.slot);
    for (const placeId in open.story.places) this.#byPlace.remove(placeId, open.slot);
    for (const actorId in open.story.actors) this.#byActor.remove(actorId, open.slot);
    this.#slots[open.slot] = undefined;
    this.#freeSlots.push(open.slot);
    for (const entryId of open.story.recentEntryIds) this.#forget(entryId, storyId);
    for (const alias of open.story.aliases ?? []) {
      if (this.#survivorOf.get(alias) === storyId) this.#survivorOf.delete(alias);
      this.#unclosed.delete(alias);
    }
  }

  #forget(entryId: string, storyId: string): void {
    if (this.#byEntry.get(entryId) === storyId) this.#byEntry.delete(entryId);
  }

  /** A twentieth at a time, so that the sort is rare. */
  #dropQuietest(): void {
    const quietest = [...this.#open.values()].sort(
      (a, b) => a.lastMs - b.lastMs || (a.story.storyId < b.story.storyId ? -1 : 1),
    );
    for (const { story } of quietest.slice(0, Math.ceil(this.#cap / 20))) this.#remove(story.storyId);
  }
}

/** As ids are ordered by their letters, so are these numbers, where they differ; NaN of what is no id of ours. Most stories of a place are equally near. */
function orderOf(storyId: string): number {
  if (!/^s-[0-9a-f]{12}/.test(storyId)) return Number.NaN;
  return Number.parseInt(storyId.slice(2, 14), 16);
}

/** How many of the first of `before` are gone, 0 or 1, where `now` is the rest and one more; undefined where it is not. */
function followedAfter(before: readonly string[], now: readonly string[]): number | undefined {
  const gone = before.length + 1 - now.length;
  if (gone !== 0 && gone !== 1) return undefined;
  for (let at = gone; at < before.length; at++) if (before[at] !== now[at - gone]) return undefined;
  return gone;
}
