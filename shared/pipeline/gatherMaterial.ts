/**
 * Gathers from the tables what one edition is composed of.
 *
 * A desk's day is what was *filed* in the window, not what was published in it: a report that reached us late belongs to the next
 * edition, or it would be in none. Reports older than that are back-fill and no news. For a desk's first edition everything is filed
 * at once, so there the time of publication decides.
 */

import { settleLineages } from '../dedupe/settleLineages.ts';
import { showingsOf } from '../digest/showingsOf.ts';
import { placeById } from '../enrich/knownNames.ts';
import { estimateRhythm } from '../feeds/estimateRhythm.ts';
import { feedHealth } from '../feeds/feedHealth.ts';
import type { AreaSeries, Digest, DigestMaterial, Edition, EditionId } from '../model/edition.ts';
import type { Entry } from '../model/entry.ts';
import type { Feed } from '../model/feed.ts';
import type { Story } from '../model/story.ts';
import {
  addDays,
  addSeconds,
  type Day,
  dayOf,
  daysFromTo,
  type Instant,
  secondsBetween,
  secondsPerDay,
} from '../model/time.ts';
import type { DroppedStore } from '../stores/droppedStore.ts';
import type { EditionFiles } from '../stores/editionFiles.ts';
import type { EditionStore } from '../stores/editionStore.ts';
import type { EntryRow } from '../stores/entryRow.ts';
import type { EntryStore } from '../stores/entryStore.ts';
import type { FeedStore } from '../stores/feedStore.ts';
import type { StoryStore } from '../stores/storyStore.ts';
import { listEarlierEditions } from './listEarlierEditions.ts';

export interface MaterialStores {
  entries: EntryStore;
  stories: StoryStore;
  dropped: DroppedStore;
  feeds: FeedStore;
  editions: EditionStore;
  editionFiles: EditionFiles;
}

/** Days of the small multiples, the edition's own included. */
const chartDays = 14;
/** A story that was joined to one that was joined to another: seldom two deep. */
const mostHops = 8;
/** How late a report may reach us and still be news. */
const latestSeconds = 1.5 * secondsPerDay;

/** What is to be gathered. `dataFrom` is left out for the desk's own edition, which begins where the one before it ended. */
export interface EditionScope {
  editionId: EditionId;
  dataFrom?: Instant;
  dataUntil: Instant;
  /** The desk's zone. */
  timeZone: string;
}

export async function gatherMaterial(
  edition: EditionScope,
  feeds: Feed[],
  stores: MaterialStores,
): Promise<DigestMaterial> {
  const { editionId, dataUntil, timeZone } = edition;
  const { told, shown, deskHasBegun, previous } = await listEarlierEditions(edition, stores);
  const dataFrom = edition.dataFrom ?? windowStart(told[0], dataUntil);
  const isFirst = !deskHasBegun;

  const rows = await rowsOf(daysFromTo(addDays(dayOf(dataUntil), 1 - chartDays), addDays(dayOf(dataUntil), 1)), stores);
  const inWindow = rows.filter((row) => isOfWindow(row, dataFrom, dataUntil, isFirst));
  const entries = await stores.entries.getMany(inWindow.map((row) => row.entryId));
  const updated = await updatedSince(dataFrom, dataUntil, rows, new Set(inWindow.map((row) => row.entryId)), stores);
  const stories = await storiesOf([...entries, ...updated], stores);

  const digests = await Promise.all(shown.map(({ editionId: earlier }) => stores.editionFiles.readDigest(earlier)));
  const digestOf = new Map(digests.map((digest) => [digest.editionId, digest]));
  const toldDigests = told.flatMap((each) => digestOf.get(each.editionId) ?? []);
  const earlier = await earlierEntries(stories, [...entries, ...updated], dataUntil, stores);
  const revised = await revisedSince(dataFrom, dataUntil, rows, digests, stores);
  const settled = settleLineages([...entries, ...updated, ...earlier, ...revised.map(({ entry }) => entry)]);
  const next = (count: number) => settled.splice(0, count);
  return {
    editionId,
    ...(previous && { previous }),
    dataFrom,
    dataUntil,
    timeZone,
    entries: next(entries.length),
    updatedEntries: next(updated.length),
    earlierEntries: next(earlier.length),
    entriesDayBefore: isDay(dataFrom, dataUntil) ? reportsDayBefore(toldDigests[0], dataFrom) : null,
    stories,
    earlier: toldDigests.toReversed().flatMap((digest) => showingsOf(digest)),
    revised: revised.map((each) => ({ ...each, entry: next(1)[0] ?? each.entry })),
    dropped: await countDropped(dataFrom, dataUntil, stores),
    coverage: await coverageOf(feeds, dataFrom, dataUntil, stores),
    reportsByAreaAndDay: areaSeries(
      rows,
      /^\d{4}-\d{2}-\d{2}$/.test(editionId) ? editionId : dayOf(dataUntil),
      dataUntil,
    ),
  };
}

function windowStart(last: Edition | undefined, dataUntil: Instant): Instant {
  const dayEarlier = addSeconds(dataUntil, -secondsPerDay);
  // After an outage of days one edition does not tell them all; what was filed meanwhile is in the tables and the archive.
  if (!last || last.dataUntil < addSeconds(dataUntil, -3 * secondsPerDay) || last.dataUntil >= dataUntil)
    return dayEarlier;
  return last.dataUntil;
}

/** Whether an edition covers a day, give or take a change of clocks: only days are compared. */
function isDay(dataFrom: Instant, dataUntil: Instant): boolean {
  return Math.abs(secondsBetween(dataFrom, dataUntil) - secondsPerDay) <= 2 * 3600;
}

function reportsDayBefore(before: Digest | undefined, dataFrom: Instant): number | null {
  return before?.dataUntil === dataFrom && isDay(before.dataFrom, before.dataUntil) ? before.numbers.reports : null;
}

async function rowsOf(days: Day[], stores: MaterialStores): Promise<EntryRow[]> {
  const rows: EntryRow[] = [];
  for (const day of days) for await (const row of stores.entries.publishedOn(day)) rows.push(row);
  return rows;
}

function isOfWindow(row: EntryRow, dataFrom: Instant, dataUntil: Instant, isFirst: boolean): boolean {
  const within = (at: Instant | undefined) => at !== undefined && at > dataFrom && at <= dataUntil;
  if (within(row.embargoedUntil)) return row.filedAt <= dataUntil;
  if (isFirst) return within(row.publishedAt) && row.filedAt <= dataUntil;
  return within(row.filedAt) && row.publishedAt > addSeconds(dataFrom, -latestSeconds);
}

/** Their stories, and those that these were joined to: the digest tells each under the id that goes on. */
async function storiesOf(entries: Entry[], stores: MaterialStores): Promise<DigestMaterial['stories']> {
  const rows = new Map<string, Story>();
  let wanted = entries.flatMap((entry) => entry.filing.storyId ?? []);
  for (let hops = 0; wanted.length > 0 && hops < mostHops; hops++) {
    for (const story of await stores.stories.getMany(wanted)) rows.set(story.storyId, story);
    wanted = [...rows.values()].flatMap(({ aliasOf }) => (aliasOf && !rows.has(aliasOf) ? [aliasOf] : []));
  }
  return [...rows.values()];
}

/** What the stories' tolls rest on, and what was filed into them last before: who accused, whoever denies it today. */
async function earlierEntries(
  stories: DigestMaterial['stories'],
  entries: Entry[],
  dataUntil: Instant,
  stores: MaterialStores,
): Promise<Entry[]> {
  const present = new Set(entries.map((entry) => entry.entryId));
  const wanted = stories.flatMap(({ tolls, foundingEntryId, recentEntryIds }) => [
    ...tolls.map((toll) => toll.entryId),
    foundingEntryId,
    ...recentEntryIds,
  ]);
  const found = await stores.entries.getMany(wanted.filter((id) => !present.has(id)));
  return found.filter(({ filing, publishedAt }) => filing.filedAt <= dataUntil && publishedAt <= dataUntil);
}

/** Entries of an earlier window whose supplier said something else in this one: a toll that rose overnight, a claim of responsibility. */
async function updatedSince(
  dataFrom: Instant,
  dataUntil: Instant,
  rows: EntryRow[],
  inWindow: ReadonlySet<string>,
  stores: MaterialStores,
): Promise<Entry[]> {
  const changed = rows.filter(
    (row) =>
      row.changedAt > dataFrom &&
      row.changedAt <= dataUntil &&
      row.filedAt <= dataFrom &&
      row.relevance === 'core' &&
      !inWindow.has(row.entryId),
  );
  const entries = await stores.entries.getMany(changed.map((row) => row.entryId));
  return entries.filter((entry) =>
    entry.filing.revisions.some(
      ({ kind, at, changes }) =>
        (kind === 'update' || kind === 'correction') && at > dataFrom && at <= dataUntil && (changes ?? []).length > 0,
    ),
  );
}

/** What befell, in the window, entries that an edition before showed and that were corrected or withdrawn in it. */
async function revisedSince(
  dataFrom: Instant,
  dataUntil: Instant,
  rows: EntryRow[],
  digests: Digest[],
  stores: MaterialStores,
): Promise<DigestMaterial['revised']> {
  const shownIn = new Map<string, EditionId[]>();
  for (const digest of digests) {
    for (const entryId of shownEntryIds(digest)) {
      shownIn.set(entryId, [...(shownIn.get(entryId) ?? []), digest.editionId]);
    }
  }
  const changed = rows.filter(
    (row) => row.changedAt > dataFrom && row.changedAt <= dataUntil && shownIn.has(row.entryId),
  );
  const entries = await stores.entries.getMany(changed.map((row) => row.entryId));
  return entries.flatMap((entry) => {
    const since = entry.filing.revisions.filter(({ at }) => at > dataFrom && at <= dataUntil);
    // Readers saw the wording of before them all: an update that came and went between two editions is told as part of the correction.
    if (!since.some(({ kind }) => kind === 'correction' || kind === 'kill')) return [];
    return since.map((record) => ({ entry, record, shownIn: shownIn.get(entry.entryId) ?? [] }));
  });
}

function shownEntryIds(digest: Digest): Set<string> {
  return new Set([
    ...[...digest.stories, ...digest.brief].flatMap((story) => story.reports.map((report) => report.entryId)),
    ...digest.related.map((line) => line.entryId),
  ]);
}

async function countDropped(dataFrom: Instant, dataUntil: Instant, stores: MaterialStores): Promise<number> {
  let count = 0;
  for (const day of daysFromTo(dayOf(dataFrom), dayOf(dataUntil))) {
    for await (const entry of stores.dropped.onDay(day))
      if (entry.publishedAt > dataFrom && entry.publishedAt <= dataUntil) count++;
  }
  return count;
}

/** A feed counts as heard while its last news is no older than two of its usual pauses: half of all pauses are longer than the usual one. */
const pausesHeard = 2;

async function coverageOf(
  feeds: Feed[],
  dataFrom: Instant,
  dataUntil: Instant,
  stores: MaterialStores,
): Promise<DigestMaterial['coverage']> {
  const states = await stores.feeds.getMany(feeds.map((feed) => feed.feedId));
  const asked = feeds.map((feed) => {
    const state = states.get(feed.feedId);
    return { feed, outlet: feed.outlet, state, health: feedHealth(feed, state, dataUntil) };
  });
  const isFailing = (condition: string) =>
    condition === 'failing' || condition === 'throttled' || condition === 'retired';
  const windowSeconds = secondsBetween(dataFrom, dataUntil);
  // An unchanged answer is written down once in 20 hours: an edition of fewer hours asks for no more.
  const witnessFrom = [dataFrom, addSeconds(dataUntil, -secondsPerDay)].sort()[0] ?? dataFrom;
  const read = asked.filter(({ state, health: { condition, since } }) => {
    if ((state?.lastCheckedAt ?? '') <= witnessFrom) return false;
    if (condition === 'well' || condition === 'silent') return true;
    // What answered for the better part of these hours and failed towards their end was read.
    const hasAnswered = state?.news !== undefined || state?.lastChangedAt !== undefined;
    return hasAnswered && since !== undefined && secondsBetween(dataFrom, since) > windowSeconds / 2;
  });
  return {
    feedsHeard: read.filter(({ feed, state }) => {
      const newsAt = state?.news?.at ?? state?.lastChangedAt;
      if (newsAt === undefined) return false;
      const patience = Math.max(windowSeconds, pausesHeard * estimateRhythm(feed, state));
      return secondsBetween(newsAt, dataUntil) <= patience;
    }).length,
    feedsRead: read.length,
    feedsTotal: feeds.length,
    missed: asked.flatMap(({ outlet, state }) =>
      state?.gap && state.gap.foundAt > dataFrom && state.gap.foundAt <= dataUntil
        ? [{ outlet, from: state.gap.from, to: state.gap.to }]
        : [],
    ),
    silent: asked
      .filter(({ health }) => health.condition === 'silent' && health.since !== undefined)
      .map(({ outlet, health }) => ({
        outlet,
        hours: Math.round(secondsBetween(health.since ?? dataUntil, dataUntil) / 3600),
      })),
    failing: asked
      .filter(({ health }) => isFailing(health.condition))
      .map(({ outlet, state, health }) => ({
        outlet,
        problem: state?.lastProblem ?? health.sentence,
        since: health.since,
      })),
  };
}

/** Reports a day by governorate, busiest today first, and those that name none. Copies count: they are reports. */
function areaSeries(rows: EntryRow[], day: Day, dataUntil: Instant): AreaSeries[] {
  // Days on which the desk had not begun are no days without reports.
  const begun = rows.reduce((first, row) => (row.filedAt < first ? row.filedAt : first), dataUntil);
  const first = [dayOf(begun), addDays(day, 1 - chartDays)].sort()[1] ?? day;
  const days = daysFromTo(first < day ? first : day, day);
  const counts = new Map<string, number[]>();
  for (const row of rows) {
    const at = days.indexOf(row.day);
    if (row.relevance !== 'core' || row.status !== 'usable' || row.publishedAt > dataUntil || at < 0) continue;
    const area = row.areaIds[0] ?? '';
    const series = counts.get(area) ?? days.map(() => 0);
    series[at] = (series[at] ?? 0) + 1;
    counts.set(area, series);
  }
  return [...counts]
    .sort(([a, one], [b, other]) => (other.at(-1) ?? 0) - (one.at(-1) ?? 0) || (a < b ? -1 : 1))
    .map(([areaId, reports]): AreaSeries => {
      if (areaId === '') return { name: 'No governorate named', nameAr: 'بلا محافظة محددة', days, reports };
      const place = placeById(areaId);
      // The chart says that these are governorates; a name that fits above its bars says the rest.
      const short = (name: string | undefined) => name?.replace(/ Governorate$/, '').replace(/^محافظة /, '');
      return { name: short(place?.name) ?? areaId, nameAr: short(place?.names.ar), days, reports };
    });
}
