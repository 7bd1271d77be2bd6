import type { DigestGazetteer, DigestMaterial, DigestReport, GazetteerPlace, Mark, Showing } from '../model/edition.ts';
import type { Entry } from '../model/entry.ts';
import type { Story } from '../model/story.ts';
import type { Day, Instant } from '../model/time.ts';
import { secondsBetween, secondsPerDay } from '../model/time.ts';
import { countSources } from './countSources.ts';
import { directionOf } from './directionOf.ts';
import { groupBy } from './groupBy.ts';
import { isCopy } from './isCopy.ts';
import { isShowable } from './isShowable.ts';
import { localDay } from './localDay.ts';
import { placesOfReport } from './placesOfReport.ts';
import { hourOf } from './saidAt.ts';
import { sameRange } from './sameRange.ts';

/** A story that the day's entries make, before it is weighed and told. */
export interface StoryOfTheDay {
  storyId: string;
  /** Every report of it in the window that may be shown, oldest first. */
  entries: Entry[];
  /** Of those, entries of an earlier window that were updated or corrected in this one, and the sentences that this brought: no reports of the day. */
  updates: ReadonlyMap<string, readonly string[]>;
  /** Those that are no copies; at least one. */
  originals: Entry[];
  /** Earlier entries of it that may be shown: what the toll rests on, who accused and who denied. */
  background: Entry[];
  sourceCount: number;
  sourceOf: Map<string, string>;
  /** Whose originals they are, an outlet's several names being one. */
  houses: string[];
  mark: Mark;
  denied: boolean;
  /** The event's places, most named first. */
  places: GazetteerPlace[];
  areaIds: string[];
  actorIds: string[];
  kinds: string[];
  languages: string[];
  dayNumber: number;
  begunAt: Instant;
  lastReportedAt: Instant;
  /** What an earlier edition told of it. */
  shown?: Showing;
  /** True when an earlier edition told as several stories what this one is, and none has said so yet. */
  wasSeveral?: boolean;
}

const placesNamed = 3;

/**
 * The stories of the window: showable core entries by story, aliases followed.
 *
 * A copy of something withdrawn or embargoed is held with it, for it carries the same words. An entry that was filed into no story makes
 * one of its own. Pure; the order of `material.entries` does not matter.
 */
export function selectStories(material: DigestMaterial, gazetteer: DigestGazetteer): StoryOfTheDay[] {
  const rows = new Map(material.stories.map((story) => [story.storyId, story]));
  const goesOnAs = survivors(material.stories);
  const shown = showingsByStory(material.earlier ?? [], goesOnAs);
  const background = groupBy(selectShowable(material, material.earlierEntries ?? []), (entry) =>
    storyIdOf(entry, rows),
  );
  const updates = new Map(
    (material.updatedEntries ?? []).map((entry) => [entry.entryId, sentencesSince(entry, material.dataFrom)]),
  );
  const core = selectShowable(material, [...material.entries, ...(material.updatedEntries ?? [])]).filter(
    (entry) => entry.inferred.relevance.label === 'core',
  );
  const byStory = groupBy(core, (entry) => storyIdOf(entry, rows));
  return [...byStory]
    .map(([storyId, entries]) =>
      gatherStory(storyId, entries, {
        material,
        gazetteer,
        row: rows.get(storyId),
        updates,
        background: background.get(storyId) ?? [],
        shown: shown.get(storyId)?.at(-1),
        wasSeveral: toldApart(shown.get(storyId) ?? []),
      }),
    )
    .sort((one, other) => (one.storyId < other.storyId ? -1 : 1));
}

/** What updates since then put into the text, as far as the entry's history quotes it. */
function sentencesSince({ filing }: Entry, from: Instant): string[] {
  return filing.revisions
    .filter(({ at }) => at > from)
    .flatMap(({ changes = [] }) =>
      changes.flatMap(({ field, to }) => (field === 'text' && to !== undefined ? [to] : [])),
    );
}

/** The entries of a list that may be shown, each once, oldest first. */
export function selectShowable(material: DigestMaterial, entries: readonly Entry[]): Entry[] {
  const held = new Set<string>();
  const { updatedEntries = [], earlierEntries = [], revised } = material;
  const all = [...material.entries, ...updatedEntries, ...earlierEntries, ...revised.map(({ entry }) => entry)];
  for (const entry of all) if (!isShowable(entry, material.dataUntil)) held.add(entry.entryId);
  const seen = new Set<string>();
  return entries
    .filter((entry) => {
      const { duplicateOf, lineageId } = entry.filing;
      if (held.has(entry.entryId) || seen.has(entry.entryId)) return false;
      if (held.has(lineageId) || (duplicateOf !== undefined && held.has(duplicateOf))) return false;
      seen.add(entry.entryId);
      return true;
    })
    .sort(byTimeThenId);
}

export function byTimeThenId(one: Entry, other: Entry): number {
  return one.publishedAt.localeCompare(other.publishedAt) || (one.entryId < other.entryId ? -1 : 1);
}

/** The row's id behind any chain of aliases; a ring of aliases, which nobody should have written, ends where it began. */
function storyIdOf(entry: Entry, rows: ReadonlyMap<string, Story>): string {
  let storyId = entry.filing.storyId ?? `s-${entry.entryId.slice(2, 18)}`;
  const followed = new Set<string>();
  for (
    let next = rows.get(storyId)?.aliasOf;
    next !== undefined && !followed.has(next);
    next = rows.get(next)?.aliasOf
  ) {
    followed.add(next);
    storyId = next;
  }
  return storyId;
}

/** alias → the story that goes on, for those whose own rows are not at hand too. */
function survivors(stories: readonly Story[]): Map<string, string> {
  return new Map(stories.flatMap(({ storyId, aliases }) => (aliases ?? []).map((alias) => [alias, storyId] as const)));
}

/** What earlier editions told of each story under any of its ids, oldest first. */
function showingsByStory(showings: readonly Showing[], goesOnAs: ReadonlyMap<string, string>): Map<string, Showing[]> {
  return groupBy(showings, ({ storyId }) => goesOnAs.get(storyId) ?? storyId);
}

/** Told under several ids since anybody last said that they are one. */
function toldApart(showings: readonly Showing[]): boolean {
  const said = showings.findLastIndex(({ saidOne }) => saidOne);
  return new Set(showings.slice(Math.max(0, said)).map(({ storyId }) => storyId)).size > 1;
}

function gatherStory(
  storyId: string,
  entries: Entry[],
  context: {
    material: DigestMaterial;
    gazetteer: DigestGazetteer;
    row?: Story;
    updates: StoryOfTheDay['updates'];
    background: Entry[];
    shown?: Showing;
    wasSeveral: boolean;
  },
): StoryOfTheDay {
  const { material, gazetteer, row, updates, background, shown, wasSeveral } = context;
  const uncopied = entries.filter((entry) => !isCopy(entry) && !isCaughtUp(entry, entries));
  const originals = uncopied.length > 0 ? uncopied : entries.slice(0, 1);
  const { count: sourceCount, sourceOf } = countSources(entries, gazetteer.houseOf);
  // What was denied on a day before stays denied, until the denial is taken back with its report.
  const denied = [...originals, ...background].some(isDenying);
  const places = rankPlaces(originals, gazetteer);
  const begunAt = earliest([
    ...[...entries, ...background].flatMap((entry) => [tellableAt(entry), ...earlierWordings(entry)]),
    isHidden(row?.firstReportedAt, entries, shown) ? undefined : row?.firstReportedAt,
  ]);
  return {
    storyId,
    entries,
    updates,
    originals,
    background,
    sourceCount,
    sourceOf,
    houses: unique(originals.map(({ outlet }) => gazetteer.houseOf(outlet))),
    mark: markStory(originals, sourceCount, denied),
    denied,
    places,
    // Who asked for one of the places that a survey names is sent it.
    areaIds: listAreas([...places, ...originals.flatMap((entry) => placesOfReport(entry, gazetteer).roundup ?? [])]),
    actorIds: mostNamed(originals.flatMap((entry) => unique(entry.inferred.actors.map((actor) => actor.actorId)))),
    kinds: mostNamed(originals.flatMap((entry) => entry.inferred.event.type ?? [])),
    languages: unique(entries.map((entry) => entry.inferred.language)).sort(),
    dayNumber: countDays(localDay(begunAt, material.timeZone), localDay(material.dataUntil, material.timeZone)),
    begunAt,
    lastReportedAt: entries.map(tellableAt).sort().at(-1) as Instant,
    ...(shown && { shown }),
    ...(wasSeveral && { wasSeveral }),
  };
}

/** A copy with a toll of its own, of which the original has meanwhile given the same: it tells nothing that the original does not. */
function isCaughtUp({ filing, inferred }: Entry, entries: readonly Entry[]): boolean {
  const original = filing.copyKind === 'update' && entries.find(({ entryId }) => entryId === filing.duplicateOf);
  return original ? sameRange(original.inferred.toll.killed, inferred.toll.killed) : false;
}

/** Since when readers can have been told: since the report, or since its embargo ended. */
function tellableAt({ publishedAt, embargoedUntil }: Entry): Instant {
  return embargoedUntil !== undefined && embargoedUntil > publishedAt ? embargoedUntil : publishedAt;
}

/** When its superseded wordings were published: outlets give an item a new hour with its new words. One under embargo was told to nobody. */
function earlierWordings({ filing: { revisions } }: Entry): Instant[] {
  return revisions.flatMap(({ told }) => (told?.status === 'usable' ? [told.publishedAt] : []));
}

/** Whether the story's first report lay under embargo until this window, so that for readers the story begins with its end. */
function isHidden(
  firstReportedAt: Instant | undefined,
  entries: readonly Entry[],
  shown: Showing | undefined,
): boolean {
  return (
    shown === undefined &&
    entries.some((entry) => entry.publishedAt === firstReportedAt && tellableAt(entry) > entry.publishedAt)
  );
}

/**
 * The mark of a story. Disputed as soon as somebody denies it; else 2+ sources when two that are independent report it as more than
 * unverified; else what its reports are.
 */
function markStory(originals: readonly Entry[], sourceCount: number, denied: boolean): Mark {
  const marks = originals.map((entry) => entry.inferred.verification);
  if (denied || marks.includes('disputed')) return 'disputed';
  if (marks.every((mark) => mark === 'unverified')) return 'unverified';
  if (marks.every((mark) => mark === 'statement')) return 'statement';
  if (sourceCount > 1) return 'confirmed_multi_source';
  return marks.some((mark) => ownMark(mark) === 'single_source') ? 'single_source' : (marks[0] as Mark);
}

/** The mark of a report by itself: whoever is quoted in it, it is one source. */
export function ownMark(verification: Entry['inferred']['verification']): Mark {
  return verification === 'confirmed_multi_source' ? 'single_source' : verification;
}

function isDenying(entry: Entry): boolean {
  return !isCopy(entry) && entry.inferred.claims.some((claim) => claim.status === 'denial');
}

/** Event places first and weighing three, then places named; the country only when nothing finer is, as for a survey of many places. */
function rankPlaces(entries: readonly Entry[], gazetteer: DigestGazetteer): GazetteerPlace[] {
  const votes = new Map<string, number>();
  const vote = (placeId: string, count: number): void => {
    votes.set(placeId, (votes.get(placeId) ?? 0) + count);
  };
  for (const entry of entries) {
    const { event, named } = placesOfReport(entry, gazetteer);
    if (event) vote(event.placeId, 3);
    for (const { placeId } of named) vote(placeId, 1);
  }
  const ranked = [...votes]
    .map(([placeId, count]) => ({ place: gazetteer.placeById(placeId), count }))
    .filter((ranked): ranked is { place: GazetteerPlace; count: number } => ranked.place !== undefined)
    .sort((one, other) => other.count - one.count || (one.place.placeId < other.place.placeId ? -1 : 1));
  const fine = ranked.filter(({ place }) => place.precision !== 'country' && place.precision !== 'region');
  const most = fine[0]?.count ?? 0;
  const isOfTheWar = ({ country }: GazetteerPlace): boolean => country === 'SY' || country === 'IQ';
  // Where the war was, foreign cities that are named besides are where somebody spoke or met.
  const abroad = fine[0] === undefined || !isOfTheWar(fine[0].place);
  const near = abroad ? fine : fine.filter(({ place }) => isOfTheWar(place));
  const kept = fine.length > 0 ? near.filter(({ count }) => count * 3 >= most) : ranked;
  return kept.slice(0, placesNamed).map(({ place }) => place);
}

/** The places and what contains them: a reader who asked for a governorate or a country is sent its towns. */
export function listAreas(places: readonly GazetteerPlace[]): string[] {
  return unique(
    places.flatMap(({ placeId, governorateId, country }) => [
      placeId,
      ...(governorateId === undefined ? [] : [governorateId]),
      ...(country === '' ? [] : [`country-${country.toLowerCase()}`]),
    ]),
  ).sort();
}

export function readReport(entry: Entry): DigestReport {
  const { headline, url, filing, inferred } = entry;
  return {
    entryId: entry.entryId,
    outlet: entry.outlet,
    ...(headline !== undefined && { headline }),
    ...(url !== undefined && { url }),
    ...hourOf(entry),
    language: inferred.language,
    direction: directionOf(inferred.language),
    mark: ownMark(inferred.verification),
    ...(isCopy(entry) && { copyOf: filing.duplicateOf }),
  };
}

function mostNamed(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .slice(0, 12)
    .map(([name]) => name);
}

function earliest(instants: readonly (Instant | undefined)[]): Instant {
  return instants.filter((instant) => instant !== undefined).sort()[0] as Instant;
}

function countDays(from: Day, to: Day): number {
  return Math.max(1, Math.round(secondsBetween(`${from}T00:00:00Z`, `${to}T00:00:00Z`) / secondsPerDay) + 1);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
