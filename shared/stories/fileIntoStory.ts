import { isDeepStrictEqual } from 'node:util';
import type { EnrichedEntry, Filing } from '../model/entry.ts';
import type { Why } from '../model/inferred.ts';
import type { Story, TollReport } from '../model/story.ts';
import { compareInstants, dayOf, type Instant } from '../model/time.ts';
import { addCounts } from './addCounts.ts';
import { blendTerms } from './blendTerms.ts';
import { orderTolls } from './orderTolls.ts';
import { type Evidence, readEvidence } from './readEvidence.ts';

/** What a story's row holds at most. */
export const most = { places: 12, actors: 16, targets: 8, languages: 8, days: 4, recent: 48, lineages: 64 };
const longestTitle = 200;
/** A later entry moves the centroid by at least this share: a story follows its event, and does not freeze in its first words. */
const leastShare = 1 / 24;

/** How an entry stands to its story. */
export interface Filed {
  storyId: string;
  lineageId: string;
  /** True when it was filed into the story before: then it is not counted again. The story itself remembers only its last entries. */
  isIn?: boolean;
  /** Why it belongs to the story. Not given when it was decided before. */
  why?: Why[];
  /** `Filing.tolls`: the entry's own course. Its one toll, where it is not given. */
  tolls?: Filing['tolls'];
}

/**
 * The story with the entry filed into it; pure, and the same story comes back when nothing changes.
 *
 * `story` is undefined when the entry founds it. As long as an entry is alone in its story, the story is what the entry's newest words make
 * it: its title and its place follow a correction. Once others have joined, a revision changes the tolls and the time. A canceled entry is
 * taken out with its tolls, so that no digest repeats a withdrawn number; a story without entries waits under its id for what may still
 * come, and is then what that makes it.
 */
export function fileIntoStory(story: Story | undefined, entry: EnrichedEntry, filed: Filed): Story {
  const next = markTitle(refile(story, entry, filed), entry);
  // A story that was founded or grew is a new object, which nobody holds yet.
  if (story === undefined || next.entryCount > story.entryCount) {
    next.revision = (story?.revision ?? 0) + 1;
    return next;
  }
  return isDeepStrictEqual({ ...next, revision: 0 }, { ...story, revision: 0 })
    ? story
    : { ...next, revision: story.revision + 1 };
}

function refile(story: Story | undefined, entry: EnrichedEntry, filed: Filed): Story {
  const isWithdrawn = entry.status === 'canceled';
  const isOwn = story === undefined || isAlone(story, entry) || (story.entryCount === 0 && !isWithdrawn);
  if (isOwn) {
    const own = addEntry({ ...foundStory(entry, filed.storyId), ...standing(story) }, entry, filed);
    return isWithdrawn ? takeOut(own, entry) : own;
  }
  const isIn = filed.isIn === true || story.recentEntryIds.includes(entry.entryId);
  if (isWithdrawn) return takeOut(story, entry);
  return isIn ? revise(story, entry, filed) : addEntry(story, entry, filed);
}

function markTitle(story: Story, { entryId, status }: EnrichedEntry): Story {
  if (story.foundingEntryId !== entryId) return story;
  if (status === 'canceled' || status === 'withheld') return { ...story, titleStatus: status };
  if (story.titleStatus === undefined) return story;
  const { titleStatus: _, ...unmarked } = story;
  return unmarked;
}

function isAlone({ foundingEntryId, entryCount, recentEntryIds, aliases }: Story, { entryId }: EnrichedEntry): boolean {
  return (
    foundingEntryId === entryId &&
    entryCount <= 1 &&
    recentEntryIds.every((each) => each === entryId) &&
    !aliases?.length
  );
}

/** What does not follow from its entries. */
function standing(story: Story | undefined): Pick<Story, 'aliases' | 'lastFiled'> {
  if (story === undefined) return {};
  const { aliases, lastFiled } = story;
  return { ...(aliases && { aliases }), ...(lastFiled && { lastFiled }) };
}

function foundStory(entry: EnrichedEntry, storyId: string): Story {
  return {
    storyId,
    title: titleOf(entry),
    foundingEntryId: entry.entryId,
    firstReportedAt: entry.publishedAt,
    lastReportedAt: entry.publishedAt,
    activeOn: dayOf(entry.publishedAt),
    revision: 0,
    entryCount: 0,
    recentEntryIds: [],
    lineageIds: [],
    outlets: [],
    terms: { terms: [], weights: [] },
    places: {},
    areas: {},
    actors: {},
    kinds: {},
    eventOn: [],
    tolls: [],
  };
}

function titleOf({ headline, text }: EnrichedEntry): string {
  const title = headline?.trim() || (text.trim().split(/\n|(?<=[.!?\u061f])\s/u, 1)[0] ?? '');
  return title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1).replace(/\s+\S*$/, '')}…`;
}

/** What few rows have. */
const seldom = ['titleStatus', 'aliasOf', 'mergedWhy', 'aliases'] as const satisfies (keyof Story)[];
type Seldom = (typeof seldom)[number] | 'lastFiled';
/** A row with all that any may have: what is added to Story is asked for here. */
type WholeStory = Required<Omit<Story, Seldom>> & Pick<Story, Seldom>;

/** Name by name: to spread a row of so many names, each busy day's ten thousand times, costs more than to blend its words. */
function addEntry(story: Story, entry: EnrichedEntry, { lineageId, why, tolls }: Filed): Story {
  const evidence = readEvidence(entry);
  const lastReportedAt = later(story.lastReportedAt, lastTold(entry, tolls));
  const { places, areas } = addPlaces(story, evidence);
  const { type } = entry.inferred.event;
  const next: WholeStory = {
    storyId: story.storyId,
    title: story.title,
    foundingEntryId: story.foundingEntryId,
    firstReportedAt: earlier(story.firstReportedAt, entry.publishedAt),
    lastReportedAt,
    activeOn: dayOf(lastReportedAt),
    revision: story.revision,
    entryCount: story.entryCount + 1,
    recentEntryIds: withLast(story.recentEntryIds, entry.entryId),
    lineageIds: withOne(story.lineageIds, lineageId),
    outlets: withOne(story.outlets, entry.outlet),
    terms: blendTerms(story.terms, evidence.terms, Math.max(leastShare, 1 / (story.entryCount + 1))),
    places,
    areas,
    actors: addCounts(story.actors, actorsOf(entry, evidence), most.actors),
    targets: addCounts(story.targets ?? {}, evidence.targets, most.targets),
    languages: addCounts(story.languages ?? {}, new Set([evidence.language]), most.languages),
    kinds: type === undefined ? story.kinds : { ...story.kinds, [type]: (story.kinds[type] ?? 0) + 1 },
    eventOn:
      evidence.stated === undefined || story.eventOn.length >= most.days
        ? story.eventOn
        : withOne(story.eventOn, evidence.stated),
    tolls: withTolls(story.tolls, entry, lineageId, tolls),
  };
  const lastFiled = why ? { entryId: entry.entryId, why } : story.lastFiled;
  if (lastFiled) next.lastFiled = lastFiled;
  for (const name of seldom) if (story[name] !== undefined) Object.assign(next, { [name]: story[name] });
  return next;
}

function actorsOf({ inferred: { actors } }: EnrichedEntry, evidence: Evidence): Set<string> {
  const actorIds = new Set<string>();
  for (const { actorId } of actors) actorIds.add(actorId);
  for (const actorId of evidence.actors) actorIds.add(actorId);
  return actorIds;
}

function revise(story: Story, entry: EnrichedEntry, { lineageId, tolls: course }: Filed): Story {
  const tolls = withTolls(story.tolls, entry, lineageId, course);
  const lastReportedAt = later(story.lastReportedAt, lastTold(entry, course));
  return { ...story, tolls, lastReportedAt, activeOn: dayOf(lastReportedAt) };
}

function takeOut(story: Story, entry: EnrichedEntry): Story {
  return {
    ...story,
    entryCount: Math.max(0, story.entryCount - (story.recentEntryIds.includes(entry.entryId) ? 1 : 0)),
    recentEntryIds: story.recentEntryIds.filter((entryId) => entryId !== entry.entryId),
    tolls: story.tolls.filter((toll) => toll.entryId !== entry.entryId),
  };
}

/** A revision is news when it states another toll, not when it mends a comma. */
function lastTold(entry: EnrichedEntry, course: Filed['tolls'] = []): Instant {
  return course.reduce((last, toll) => later(last, toll.at), entry.publishedAt);
}

function addPlaces(story: Story, { places: told }: Evidence): Pick<WholeStory, 'places' | 'areas'> {
  if (told.length === 0 && story.areas !== undefined) return { places: story.places, areas: story.areas };
  const weights = new Map<string, number>();
  for (const { placeId, weight } of told) weights.set(placeId, weight);
  const places = addCounts(story.places, weights, most.places);
  const areas: NonNullable<Story['areas']> = {};
  for (const placeId in story.areas) {
    if (Object.hasOwn(places, placeId)) areas[placeId] = story.areas[placeId] as [number, number, number];
  }
  for (const { placeId, latitude, longitude, radiusKm } of told) {
    if (Object.hasOwn(places, placeId)) areas[placeId] = [round(latitude), round(longitude), radiusKm];
  }
  return { places, areas };
}

/** A hundredth of a degree: a kilometre. */
function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}

/** The story's tolls with the entry's own course in its place in time. */
function withTolls(tolls: TollReport[], entry: EnrichedEntry, lineageId: string, course: Filed['tolls']): TollReport[] {
  const { killed, injured } = entry.inferred.toll;
  const only = killed === null && injured === null ? [] : [{ at: entry.publishedAt, killed, injured }];
  if (only.length === 0 && course === undefined && !tolls.some((toll) => toll.entryId === entry.entryId)) return tolls;
  const { entryId, outlet } = entry;
  const all = tolls.filter((toll) => toll.entryId !== entryId);
  for (const { at, killed, injured } of course ?? only) all.push({ at, entryId, outlet, lineageId, killed, injured });
  return orderTolls(all);
}

function withLast(entryIds: readonly string[], entryId: string): string[] {
  const kept = entryIds.length < most.recent ? entryIds.slice() : entryIds.slice(1 - most.recent);
  kept.push(entryId);
  return kept;
}

function withOne(names: string[], name: string): string[] {
  return names.includes(name) ? names : [...names, name].slice(-most.lineages);
}

function later(one: Instant, other: Instant): Instant {
  return compareInstants(one, other) >= 0 ? one : other;
}

function earlier(one: Instant, other: Instant): Instant {
  return compareInstants(one, other) <= 0 ? one : other;
}
