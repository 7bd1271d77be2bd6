/**
 * The stories that an entry may still join, found by their words, and by place and day where words cannot meet.
 *
 * Everything here follows from the Story rows that were put in. Memory is bounded by `expireBefore` and by a hard cap, which
 * lets go of those that have been silent longest.
 */
import type { Story } from '../model/story.ts';
import { type Instant, secondsPerDay } from '../model/time.ts';
import type { Evidence } from './readEvidence.ts';
import type { WeighedStory } from './weighMatch.ts';

/** A story that nobody has added to for so long is over: what comes is a new event, or an anniversary. */
export const openForDays = 5;

const mostByWords = 24;
const mostByPlace = 24;
/** A term of more stories than this is not looked up: it would cost much and tell little. */
const longestPosting = 1_500;
const termsLookedUp = 30;

interface Open extends WeighedStory {
  placeKeys: string[];
}

export class OpenStories {
  readonly #open = new Map<string, Open>();
  readonly #byTerm = new Map<string, Map<string, number>>();
  readonly #byPlace = new Map<string, Set<string>>();
  readonly #byEntry = new Map<string, string>();
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

  /** Puts a story in the place of its earlier self. A story that became another's alias is no longer joined: it is taken out. */
  put(story: Story): void {
    this.#remove(story.storyId);
    if (story.aliasOf !== undefined) return;
    const open = weighed(story);
    this.#open.set(story.storyId, open);
    for (const [term, weight] of open.terms) {
      const posting = this.#byTerm.get(term);
      if (posting) posting.set(story.storyId, weight / open.norm);
      else this.#byTerm.set(term, new Map([[story.storyId, weight / open.norm]]));
    }
    for (const key of open.placeKeys) {
      const posting = this.#byPlace.get(key);
      if (posting) posting.add(story.storyId);
      else this.#byPlace.set(key, new Set([story.storyId]));
    }
    for (const entryId of story.recentEntryIds) this.#byEntry.set(entryId, story.storyId);
    if (this.#open.size > this.#cap) this.#dropQuietest();
  }

  /** Lets go of stories last reported before `instant`. */
  expireBefore(instant: Instant): void {
    const limit = Date.parse(instant);
    for (const { story, lastMs } of this.#open.values()) if (lastMs < limit) this.#remove(story.storyId);
  }

  /** Stories worth weighing against the entry: few, whatever the number of open ones. In no order. */
  candidates(evidence: Evidence): WeighedStory[] {
    const found = new Set([...this.#likeInWords(evidence), ...this.#atSamePlace(evidence)]);
    return [...found].map((storyId) => this.#open.get(storyId) as Open);
  }

  #likeInWords(evidence: Evidence): string[] {
    const scores = new Map<string, number>();
    let looked = 0;
    for (const [term, weight] of evidence.terms) {
      if (looked++ >= termsLookedUp) break;
      const posting = this.#byTerm.get(term);
      if (posting === undefined || posting.size > longestPosting) continue;
      for (const [storyId, weightOfStory] of posting) {
        scores.set(storyId, (scores.get(storyId) ?? 0) + weight * weightOfStory);
      }
    }
    return this.#best(scores, evidence, mostByWords);
  }

  #atSamePlace(evidence: Evidence): string[] {
    const scores = new Map<string, number>();
    for (const place of evidence.places) {
      for (const storyId of this.#byPlace.get(place.placeId) ?? []) {
        scores.set(storyId, (scores.get(storyId) ?? 0) + place.weight);
      }
    }
    // The nearest in time first: a place that is struck daily has many stories.
    for (const [storyId, score] of scores) {
      const { firstMs, lastMs } = this.#open.get(storyId) as Open;
      const gapMs = Math.max(0, firstMs - evidence.publishedAtMs, evidence.publishedAtMs - lastMs);
      scores.set(storyId, score - gapMs / (secondsPerDay * 1000));
    }
    return this.#best(scores, evidence, mostByPlace);
  }

  #best(scores: Map<string, number>, evidence: Evidence, limit: number): string[] {
    const openMs = openForDays * secondsPerDay * 1000;
    const best: [string, number][] = [];
    for (const scored of scores) {
      const { firstMs, lastMs } = this.#open.get(scored[0]) as Open;
      if (evidence.publishedAtMs - lastMs > openMs || firstMs - evidence.publishedAtMs > openMs) continue;
      if (best.length === limit && !isBefore(scored, best[limit - 1] as [string, number])) continue;
      let at = best.length;
      while (at > 0 && isBefore(scored, best[at - 1] as [string, number])) at--;
      best.splice(at, 0, scored);
      if (best.length > limit) best.pop();
    }
    return best.map(([storyId]) => storyId);
  }

  #remove(storyId: string): void {
    const open = this.#open.get(storyId);
    if (open === undefined) return;
    this.#open.delete(storyId);
    for (const term of open.terms.keys()) {
      const posting = this.#byTerm.get(term);
      posting?.delete(storyId);
      if (posting?.size === 0) this.#byTerm.delete(term);
    }
    for (const key of open.placeKeys) {
      const posting = this.#byPlace.get(key);
      posting?.delete(storyId);
      if (posting?.size === 0) this.#byPlace.delete(key);
    }
    for (const entryId of open.story.recentEntryIds) {
      if (this.#byEntry.get(entryId) === storyId) this.#byEntry.delete(entryId);
    }
  }

  /** A twentieth at a time, so that the sort is rare. */
  #dropQuietest(): void {
    const quietest = [...this.#open.values()].sort(
      (a, b) => a.lastMs - b.lastMs || (a.story.storyId < b.story.storyId ? -1 : 1),
    );
    for (const { story } of quietest.slice(0, Math.ceil(this.#cap / 20))) this.#remove(story.storyId);
  }
}

function isBefore([storyId, score]: [string, number], [otherId, otherScore]: [string, number]): boolean {
  return score > otherScore || (score === otherScore && storyId < otherId);
}

function weighed(story: Story): Open {
  const terms = new Map(Object.entries(story.terms));
  let squares = 0;
  for (const weight of terms.values()) squares += weight * weight;
  const places = Object.entries(story.places)
    .map(([placeId, weight]) => {
      const [latitude, longitude, radiusKm] = story.areas?.[placeId] ?? [Number.NaN, Number.NaN, 0];
      return { placeId, latitude, longitude, radiusKm, weight };
    })
    .sort((a, b) => b.weight - a.weight || a.radiusKm - b.radiusKm || (a.placeId < b.placeId ? -1 : 1));
  return {
    story,
    terms,
    norm: Math.sqrt(squares),
    firstMs: Date.parse(story.firstReportedAt),
    lastMs: Date.parse(story.lastReportedAt),
    places,
    placeKeys: places.map((place) => place.placeId),
  };
}
