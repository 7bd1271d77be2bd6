import type { EnrichedEntry, RevisionKind } from '../model/entry.ts';
import type { PersonRange } from '../model/inferred.ts';
import type { Story, TollReport } from '../model/story.ts';
import { dayOf, type Instant } from '../model/time.ts';
import { type Evidence, readEvidence } from './readEvidence.ts';

const mostTerms = 56;
const mostPlaces = 12;
const mostActors = 16;
const mostLanguages = 8;
const mostDays = 4;
const mostTolls = 16;
const mostRecent = 48;
const mostLineages = 64;
const longestTitle = 200;
/** A later entry moves the centroid by at least this share: a story follows its event, and does not freeze in its first words. */
const leastShare = 1 / 24;

/**
 * The story with the entry filed into it; pure, and nothing changes when the same filing comes again.
 *
 * `story` is undefined when the entry founds it. A revision of an entry that is in already adds its toll, if it states another,
 * and its time, and does not count again. A kill takes the entry's tolls out, so that no digest repeats a withdrawn number.
 */
export function fileIntoStory(
  story: Story | undefined,
  entry: EnrichedEntry,
  filed: { storyId: string; lineageId: string; revision: RevisionKind },
): Story {
  if (filed.revision === 'stale' && story) return story;
  if (story === undefined) return addEntry(foundStory(entry, filed.storyId), entry, filed.lineageId);
  const isIn = story.recentEntryIds.includes(entry.entryId);
  if (filed.revision === 'kill')
    return isIn || story.tolls.some((toll) => toll.entryId === entry.entryId) ? takeOut(story, entry) : story;
  return isIn ? revise(story, entry, filed.lineageId) : addEntry(story, entry, filed.lineageId);
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
    terms: {},
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

function addEntry(story: Story, entry: EnrichedEntry, lineageId: string): Story {
  const evidence = readEvidence(entry);
  const lastReportedAt = later(story.lastReportedAt, entry.publishedAt);
  const { event } = entry.inferred;
  return {
    ...story,
    firstReportedAt: earlier(story.firstReportedAt, entry.publishedAt),
    lastReportedAt,
    activeOn: dayOf(lastReportedAt),
    revision: story.revision + 1,
    entryCount: story.entryCount + 1,
    recentEntryIds: [...story.recentEntryIds, entry.entryId].slice(-mostRecent),
    lineageIds: withOne(story.lineageIds, lineageId),
    outlets: withOne(story.outlets, entry.outlet),
    terms: blend(story.terms, evidence.terms, Math.max(leastShare, 1 / (story.entryCount + 1))),
    ...addPlaces(story, evidence),
    actors: addCounts(
      story.actors,
      new Set([...entry.inferred.actors.map((actor) => actor.actorId), ...evidence.actors]),
      mostActors,
    ),
    languages: addCounts(story.languages ?? {}, [evidence.language], mostLanguages),
    kinds:
      event.type === undefined ? story.kinds : { ...story.kinds, [event.type]: (story.kinds[event.type] ?? 0) + 1 },
    eventOn:
      evidence.stated === undefined || story.eventOn.length >= mostDays
        ? story.eventOn
        : withOne(story.eventOn, evidence.stated),
    tolls: addToll(story.tolls, entry, lineageId, entry.publishedAt),
  };
}

function revise(story: Story, entry: EnrichedEntry, lineageId: string): Story {
  const at = entry.updatedAt ?? entry.receivedAt;
  const tolls = addToll(story.tolls, entry, lineageId, at);
  if (tolls === story.tolls) return story;
  const lastReportedAt = later(story.lastReportedAt, at);
  return { ...story, tolls, lastReportedAt, activeOn: dayOf(lastReportedAt), revision: story.revision + 1 };
}

function takeOut(story: Story, entry: EnrichedEntry): Story {
  return {
    ...story,
    revision: story.revision + 1,
    entryCount: Math.max(0, story.entryCount - (story.recentEntryIds.includes(entry.entryId) ? 1 : 0)),
    recentEntryIds: story.recentEntryIds.filter((entryId) => entryId !== entry.entryId),
    tolls: story.tolls.filter((toll) => toll.entryId !== entry.entryId),
  };
}

/**
 * The centroid: the heaviest terms, in ten-thousandths. Every vector has unit length, so that a long text weighs no more. Of terms
 * that weigh the same at the edge, those first in the alphabet stay.
 */
function blend(terms: Story['terms'], added: Evidence['terms'], share: number): Story['terms'] {
  const names: string[] = [];
  const sums: number[] = [];
  for (const term in terms) {
    names.push(term);
    sums.push(Math.round(((terms[term] as number) * (1 - share) + (added.get(term) ?? 0) * share) * 1e4));
  }
  for (const [term, weight] of added) {
    if (Object.hasOwn(terms, term)) continue;
    names.push(term);
    sums.push(Math.round(weight * share * 1e4));
  }
  const least = sums.length > mostTerms ? (Float64Array.from(sums).sort()[sums.length - mostTerms] as number) : 0;
  const centroid: Story['terms'] = {};
  const atEdge: string[] = [];
  let kept = 0;
  for (let at = 0; at < names.length; at++) {
    const sum = sums[at] as number;
    if (sum > least) {
      centroid[names[at] as string] = sum / 1e4;
      kept++;
    } else if (sum === least && sum > 0) atEdge.push(names[at] as string);
  }
  if (atEdge.length > mostTerms - kept) atEdge.sort();
  for (const term of atEdge.slice(0, mostTerms - kept)) centroid[term] = least / 1e4;
  return centroid;
}

function addPlaces(story: Story, { places }: Evidence): Pick<Story, 'places' | 'areas'> {
  const counts = new Map(Object.entries(story.places));
  const areas = new Map(Object.entries(story.areas ?? {}));
  for (const { placeId, latitude, longitude, radiusKm, weight } of places) {
    counts.set(placeId, (counts.get(placeId) ?? 0) + weight);
    areas.set(placeId, [round(latitude), round(longitude), radiusKm]);
  }
  const kept = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)).slice(0, mostPlaces);
  return {
    places: Object.fromEntries(kept),
    areas: Object.fromEntries([...areas].filter(([placeId]) => kept.some(([keptId]) => keptId === placeId))),
  };
}

/** A hundredth of a degree: a kilometre. */
function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}

function addCounts(counts: Record<string, number>, added: Iterable<string>, most: number): Record<string, number> {
  const sums = new Map(Object.entries(counts));
  for (const name of added) sums.set(name, (sums.get(name) ?? 0) + 1);
  return Object.fromEntries(
    [...sums].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)).slice(0, most),
  );
}

/**
 * The toll as this entry states it, in its place in time, unless its last word was the same. When there are too many, the founding
 * statement stays, and the latest.
 */
function addToll(tolls: TollReport[], entry: EnrichedEntry, lineageId: string, at: Instant): TollReport[] {
  const { killed, injured } = entry.inferred.toll;
  const own = tolls.filter((toll) => toll.entryId === entry.entryId);
  const last = own[own.length - 1];
  if (
    last === undefined
      ? killed === null && injured === null
      : sameRange(last.killed, killed) && sameRange(last.injured, injured)
  ) {
    return tolls;
  }
  const told = { at, entryId: entry.entryId, outlet: entry.outlet, lineageId, killed, injured };
  const inOrder = [...tolls, told].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.entryId < b.entryId ? -1 : 1),
  );
  return inOrder.length <= mostTolls ? inOrder : [inOrder[0] as TollReport, ...inOrder.slice(1 - mostTolls)];
}

function sameRange(one: PersonRange | null, other: PersonRange | null): boolean {
  return one?.min === other?.min && one?.max === other?.max;
}

function withOne(names: string[], name: string): string[] {
  return names.includes(name) ? names : [...names, name].slice(-mostLineages);
}

function later(one: Instant, other: Instant): Instant {
  return Date.parse(one) >= Date.parse(other) ? one : other;
}

function earlier(one: Instant, other: Instant): Instant {
  return Date.parse(one) <= Date.parse(other) ? one : other;
}
