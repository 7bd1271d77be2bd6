/**
 * The stories that an entry may still join, found by their words, and by place and day where words cannot meet.
 *
 * Everything here follows from the Story rows that were put in. Memory is bounded by `expireBefore` and by a hard cap, which
 * lets go of those that have been silent longest. Call `expireBefore` with the same distance from each entry that a restarted desk
 * loads its stories by (at least `openForDays`): then both hold the same stories, and decide the same.
 */
import type { Story } from '../model/story.ts';
import type { Instant } from '../model/time.ts';
import type { Evidence } from './readEvidence.ts';
import { type HeldTerms, TermIndex } from './TermIndex.ts';
import { type Crowds, daysBetween, mainKindOf, manyStories, type WeighedStory, weights } from './weighMatch.ts';

/** A story that nobody has added to for so long is over: what comes is a new event, or an anniversary. */
export const openForDays = 5;

const mostByWords = 12;
const mostByPlace = 16;
/** Stories looked at for an entry's words; what they have in common beyond that tells little. */
const mostVisited = 400;
const termsLookedUp = 20;
/** Words of every day's war are not looked up: they find every story. */
const tellingIdf = 0.36;

interface Open extends WeighedStory {
  held: HeldTerms;
  /** Of the entry that was asked about last, where `tallied` says so. */
  score: number;
  tallied: number;
}

export class OpenStories {
  readonly #open = new Map<string, Open>();
  readonly #byTerm = new TermIndex<Open>();
  readonly #byPlace = new Map<string, Set<Open>>();
  readonly #byActor = new Map<string, Set<Open>>();
  readonly #byEntry = new Map<string, string>();
  /** Of stories that are one with an open one: which it is. */
  readonly #survivorOf = new Map<string, string>();
  /** Rows that do not say yet that they were joined to another: a desk that died between two writes leaves such. */
  readonly #unclosed = new Map<string, Story>();
  readonly #cap: number;
  #tallyCount = 0;

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
      const now = weighed(story);
      this.#open.set(story.storyId, now);
      this.#byTerm.hold(now, story.terms);
      for (const { placeId } of now.places) addTo(this.#byPlace, placeId, now);
      for (const actorId in story.actors) addTo(this.#byActor, actorId, now);
      for (const entryId of story.recentEntryIds) this.#byEntry.set(entryId, story.storyId);
    } else this.#replace(open, story);
    if (this.#open.size > this.#cap) this.#dropQuietest();
  }

  /** A story grows by a few terms and names at a time: only those that came or went are indexed anew. */
  #replace(open: Open, story: Story): void {
    const before = open.story;
    const { held, ...now } = weighed(story);
    Object.assign(open, now);
    this.#byTerm.hold(open, story.terms);
    replaceIn(this.#byPlace, open, before.places, story.places);
    replaceIn(this.#byActor, open, before.actors, story.actors);
    if (before.recentEntryIds !== story.recentEntryIds) {
      const recent = new Set(story.recentEntryIds);
      for (const entryId of before.recentEntryIds) if (!recent.has(entryId)) this.#forget(entryId, story.storyId);
    }
    for (const entryId of story.recentEntryIds) {
      if (this.#byEntry.get(entryId) !== story.storyId) this.#byEntry.set(entryId, story.storyId);
    }
  }

  /** Lets go of stories last reported before `instant`. */
  expireBefore(instant: Instant): void {
    const limit = Date.parse(instant);
    for (const { story, lastMs } of this.#open.values()) if (lastMs < limit) this.#remove(story.storyId);
  }

  /** Stories worth weighing against the entry: few, whatever the number of open ones. In no order; to be weighed before the next are asked for. */
  candidates(evidence: Evidence): Iterable<WeighedStory> {
    this.#byTerm.ask(evidence.terms);
    const found = new Set([...this.#likeInWords(evidence), ...this.#atSamePlace(evidence)]);
    for (const open of found) open.shared = this.#byTerm.sharedBy(open, weights.established);
    return found;
  }

  /** How many stories, open at the entry's time, name each of its places and actors. Counted no further than `manyStories`. */
  crowds(evidence: Evidence): Crowds {
    const count = (posting: Set<Open> | undefined): number => {
      let crowd = 0;
      for (const { firstMs, lastMs } of posting ?? []) {
        if (daysBetween(evidence.publishedAtMs, firstMs, lastMs) <= openForDays && ++crowd === manyStories) break;
      }
      return crowd;
    };
    return {
      places: new Map(evidence.places.map(({ placeId }) => [placeId, count(this.#byPlace.get(placeId))])),
      actors: new Map([...evidence.actors].map((actorId) => [actorId, count(this.#byActor.get(actorId))])),
    };
  }

  #likeInWords(evidence: Evidence): Open[] {
    const touched = this.#newTally();
    // The rarest words first, and no further than so many stories: a decision costs the same however many are open.
    let visited = 0;
    for (const { weight, holders, places } of this.#byTerm.holdersOf(termsLookedUp, tellingIdf)) {
      visited += holders.length;
      if (visited > mostVisited) break;
      for (let at = 0; at < holders.length; at++) {
        const open = holders[at] as Open;
        this.#tally(open, weight * (open.held.weights[places[at] as number] as number), touched);
      }
    }
    for (const open of touched) open.score /= open.norm;
    return best(touched, evidence, mostByWords);
  }

  #atSamePlace(evidence: Evidence): Open[] {
    const touched = this.#newTally();
    for (const place of evidence.places) {
      for (const open of this.#byPlace.get(place.placeId) ?? []) this.#tally(open, place.weight, touched);
    }
    // The nearest in time first: a place that is struck daily has many stories.
    for (const open of touched) open.score -= daysBetween(evidence.publishedAtMs, open.firstMs, open.lastMs);
    return best(touched, evidence, mostByPlace);
  }

  #newTally(): Open[] {
    this.#tallyCount++;
    return [];
  }

  /** Scores stand on the stories themselves: a map of them would be built anew for every entry, and cost half of the decision. */
  #tally(open: Open, points: number, touched: Open[]): void {
    if (open.tallied === this.#tallyCount) open.score += points;
    else {
      open.tallied = this.#tallyCount;
      open.score = points;
      touched.push(open);
    }
  }

  #remove(storyId: string): void {
    const open = this.#open.get(storyId);
    if (open === undefined) return;
    this.#open.delete(storyId);
    this.#byTerm.release(open);
    for (const { placeId } of open.places) removeFrom(this.#byPlace, placeId, open);
    for (const actorId in open.story.actors) removeFrom(this.#byActor, actorId, open);
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

/** The highest scores among stories still open at the entry's time, ties by id; an insertion into a short list, not a sort. */
function best(scored: Open[], evidence: Evidence, limit: number): Open[] {
  const found: Open[] = [];
  for (const open of scored) {
    const last = found[limit - 1];
    if (last !== undefined && !isBefore(open, last)) continue;
    if (daysBetween(evidence.publishedAtMs, open.firstMs, open.lastMs) > openForDays) continue;
    let at = found.length;
    while (at > 0 && isBefore(open, found[at - 1] as Open)) at--;
    found.splice(at, 0, open);
    if (found.length > limit) found.pop();
  }
  return found;
}

function isBefore(open: Open, other: Open): boolean {
  return open.score > other.score || (open.score === other.score && open.story.storyId < other.story.storyId);
}

function addTo(index: Map<string, Set<Open>>, key: string, open: Open): void {
  const posting = index.get(key);
  if (posting) posting.add(open);
  else index.set(key, new Set([open]));
}

/** `before` and `now`: by id. */
function replaceIn(
  index: Map<string, Set<Open>>,
  open: Open,
  before: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): void {
  for (const key in now) if (!Object.hasOwn(before, key)) addTo(index, key, open);
  for (const key in before) if (!Object.hasOwn(now, key)) removeFrom(index, key, open);
}

function removeFrom(index: Map<string, Set<Open>>, key: string, open: Open): void {
  const posting = index.get(key);
  posting?.delete(open);
  if (posting?.size === 0) index.delete(key);
}

const nothingShared = { dot: 0, known: 0 };

function weighed(story: Story): Open {
  // Whole ten-thousandths, as the row holds them: their sum is exact, in whatever order a table gives the terms back.
  let squares = 0;
  let heaviest = 0;
  for (const term in story.terms) {
    const weight = story.terms[term] as number;
    squares += Math.round(weight * 1e4) ** 2;
    if (weight > heaviest) heaviest = weight;
  }
  const places = Object.entries(story.places)
    .map(([placeId, weight]) => {
      const [latitude, longitude, radiusKm] = story.areas?.[placeId] ?? [Number.NaN, Number.NaN, 0];
      return { placeId, latitude, longitude, radiusKm, weight };
    })
    .sort((a, b) => b.weight - a.weight || a.radiusKm - b.radiusKm || (a.placeId < b.placeId ? -1 : 1));
  return {
    story,
    held: { ids: [], weights: [], seats: [] },
    shared: nothingShared,
    norm: Math.sqrt(squares) / 1e4,
    mainKind: mainKindOf(story.kinds),
    heaviest,
    firstMs: Date.parse(story.firstReportedAt),
    lastMs: Date.parse(story.lastReportedAt),
    places,
    killed: story.tolls.flatMap(({ killed }) => (killed === null ? [] : [killed.min])),
    score: 0,
    tallied: 0,
  };
}
