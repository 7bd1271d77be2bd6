import type { Why } from '../model/inferred.ts';
import type { Story } from '../model/story.ts';
import { dayOf } from '../model/time.ts';
import { addCounts } from './addCounts.ts';
import { blendTerms } from './blendTerms.ts';
import { most } from './fileIntoStory.ts';
import { orderTolls } from './orderTolls.ts';

/** A story that has taken in so many is an affair: it takes in no more. */
export const mostAliases = 24;

/**
 * `survivor` with all that `absorbed` holds; pure, and the same story comes back when it has it already.
 *
 * The entries are not touched: they keep the id they were filed under, and whoever asks by either id is led by `aliases` one way and by
 * the absorbed row's `aliasOf` the other. So a merge costs two rows, however many reports the stories have.
 */
export function mergeStories(survivor: Story, absorbed: Story, why: Why[]): Story {
  if (survivor.aliases?.includes(absorbed.storyId)) return survivor;
  const entryCount = survivor.entryCount + absorbed.entryCount;
  const lastReportedAt = latest(survivor.lastReportedAt, absorbed.lastReportedAt);
  const places = addCounts(survivor.places, new Map(Object.entries(absorbed.places)), most.places);
  const areas = { ...absorbed.areas, ...survivor.areas };
  return {
    ...survivor,
    firstReportedAt:
      latest(survivor.firstReportedAt, absorbed.firstReportedAt) === survivor.firstReportedAt
        ? absorbed.firstReportedAt
        : survivor.firstReportedAt,
    lastReportedAt,
    activeOn: dayOf(lastReportedAt),
    revision: survivor.revision + 1,
    entryCount,
    recentEntryIds: union(absorbed.recentEntryIds, survivor.recentEntryIds).slice(-most.recent),
    lineageIds: union(survivor.lineageIds, absorbed.lineageIds).slice(-most.lineages),
    outlets: union(survivor.outlets, absorbed.outlets).slice(-most.lineages),
    terms: blendTerms(survivor.terms, absorbed.terms, entryCount === 0 ? 0 : absorbed.entryCount / entryCount),
    places,
    areas: Object.fromEntries(Object.entries(areas).filter(([placeId]) => Object.hasOwn(places, placeId))),
    actors: addCounts(survivor.actors, new Map(Object.entries(absorbed.actors)), most.actors),
    targets: addCounts(survivor.targets ?? {}, new Map(Object.entries(absorbed.targets ?? {})), most.targets),
    languages: addCounts(survivor.languages ?? {}, new Map(Object.entries(absorbed.languages ?? {})), most.languages),
    kinds: addCounts(survivor.kinds, new Map(Object.entries(absorbed.kinds)), Number.POSITIVE_INFINITY),
    eventOn: union(survivor.eventOn, absorbed.eventOn).slice(0, most.days),
    tolls: orderTolls([...survivor.tolls, ...absorbed.tolls]),
    mergedWhy: why,
    aliases: union(survivor.aliases ?? [], [absorbed.storyId, ...(absorbed.aliases ?? [])]),
  };
}

function union(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])];
}

function latest(one: string, other: string): string {
  return Date.parse(one) >= Date.parse(other) ? one : other;
}
