/**
 * Files one entry, or closes a report whose entries are all filed.
 *
 * The order of writes is the guarantee: mentions and story, then the entry, then what was changed in it. Any part of it is safe, and the
 * entry's row is the commit mark. A message that comes again finds no mark and completes what is missing, or finds it, and tells the change
 * again at the instant at which it was filed.
 */
import { isDeepStrictEqual } from 'node:util';
import { type Folded, foldDelivery } from '../dedupe/foldDelivery.ts';
import type { NearDuplicate } from '../dedupe/RecentCopies.ts';
import { sketchOf } from '../dedupe/sketch.ts';
import { creditId, placeById } from '../enrich/knownNames.ts';
import { sharesItem } from '../feeds/findGap.ts';
import type { Decided } from '../model/decided.ts';
import type { EnrichedEntry, Entry, Filing } from '../model/entry.ts';
import type { FeedGap } from '../model/feed.ts';
import type { FilingMessage, ReportClosing } from '../model/messages.ts';
import type { StepContext } from '../model/step.ts';
import type { Story } from '../model/story.ts';
import type { Instant } from '../model/time.ts';
import { canonicalUrl } from '../normalize/canonicalUrl.ts';
import type { EntryStore } from '../stores/entryStore.ts';
import type { FeedStore } from '../stores/feedStore.ts';
import type { MentionStore } from '../stores/mentionStore.ts';
import type { ReportStore } from '../stores/reportStore.ts';
import type { StoryStore } from '../stores/storyStore.ts';
import { type Assignment, assignStory } from '../stories/assignStory.ts';
import { fileIntoStory } from '../stories/fileIntoStory.ts';
import { mergeStories } from '../stories/mergeStories.ts';
import { candidateOfEntry, type DeskMemory, deskMemory } from './deskMemory.ts';

export interface FilingStores {
  entries: EntryStore;
  mentions: MentionStore;
  stories: StoryStore;
  feeds: FeedStore;
  reports: ReportStore;
}

/** A story that was joined to one that was joined to another: seldom two deep. */
const mostHops = 8;

export async function fileEntry(message: FilingMessage, stores: FilingStores, context: StepContext): Promise<void> {
  if (message.type === 'report-closed') await closeReport(message.report, stores, context);
  else await file(message.entry, stores, context);
}

/** The ingestion mark. It comes behind the report's last entry: what a feed is remembered to have shown is filed by then. */
export async function closeReport(
  report: ReportClosing,
  stores: FilingStores,
  { now, log }: StepContext,
): Promise<void> {
  const { seenItems } = report;
  const gap = await confirmGap(report, stores);
  if (gap)
    log.warn('A feed may have listed items that we never saw', { feedId: report.feedId, from: gap.from, to: gap.to });
  await Promise.all([
    report.feedId && seenItems.length > 0
      ? stores.feeds.rememberSeen(report.feedId, seenItems, { news: report.news, gap })
      : undefined,
    stores.reports.close({ ...report, gap }, later(now, report.receivedAt)),
  ]);
  const { entries, dropped, seenBefore, refused } = report;
  log.info('Report filed', {
    reportKey: report.reportKey,
    format: report.format,
    entries,
    dropped,
    seenBefore,
    refused,
  });
}

/**
 * A gap was found against what was filed when the report was read. By now the report before it is filed too: if that shares an item with
 * it, nothing is missing. The newest items stand last, so those of this report are left out.
 */
async function confirmGap(
  { feedId, gap, items, seenItems }: ReportClosing,
  stores: FilingStores,
): Promise<FeedGap | undefined> {
  if (gap === undefined || feedId === undefined) return undefined;
  const held = (await stores.feeds.get(feedId))?.seenItems ?? [];
  const shown = seenItems.slice(-items);
  // Told twice: the row says it already.
  const isFiled = shown.every((mark) => held.includes(mark));
  return isFiled || !sharesItem(held, shown) ? gap : undefined;
}

async function file(delivered: EnrichedEntry, stores: FilingStores, context: StepContext): Promise<void> {
  const { entry: held, alias } = await stores.entries.find(delivered.entryId);
  const named = alias && (await stores.entries.get(alias.aliasOf));
  if (named) return fileUnder(named, delivered, alias.withdrawn, stores, context);
  const filedAt = later(context.now, delivered.receivedAt);
  const memory = deskMemory(stores);
  const folded = foldDelivery(held, delivered, filedAt);
  if (!folded.isRecorded) return passStale(held, delivered, stores, context.log);
  await memory.openFor(delivered.day, stores);

  const decided = held === undefined ? memory.decided.get(delivered.entryId) : undefined;
  const sketch = sketchOf(folded.copy.headline, folded.copy.text);
  const original =
    folded.isFirst && decided === undefined
      ? memory.copies.nearDuplicate(candidateOfEntry(folded.copy, sketch, delivered.entryId))
      : undefined;
  const reissued = original?.reissueOf && isUnshown(held) ? await stores.entries.get(original.reissueOf) : undefined;
  if (reissued && reissued.status !== 'canceled' && isSameItem(reissued, delivered)) {
    // Before the entry: whoever finds the name, and not what came under it, completes it.
    if ((await stores.entries.putAlias(delivered.entryId, reissued, held)) === 'conflict')
      throw decideAgain(delivered.entryId, memory);
    return fileUnder(reissued, delivered, held, stores, context);
  }
  const heldRevisions = held?.filing.revisionCount ?? alias?.revisionCount ?? 0;
  await write({ folded, held, filedAt, sketch, original, decided }, heldRevisions, stores, context.log);
}

/** Nothing stands under the name, or a kill alone: no reader was ever shown it. */
function isUnshown(held: Entry | undefined): boolean {
  return held === undefined || held.filing.revisions.every(({ kind }) => kind === 'kill');
}

/** Files what came under another name of an entry, and what had been `withdrawn` under it before its words came. */
async function fileUnder(
  held: Entry,
  delivered: EnrichedEntry,
  withdrawn: Entry | undefined,
  stores: FilingStores,
  { now, log }: StepContext,
): Promise<void> {
  const { entryId } = held;
  let standing = held;
  for (const each of withdrawn ? [withdrawn, delivered] : [delivered]) {
    const filedAt = later(now, each.receivedAt);
    const arriving = { ...each, entryId };
    const names = namesWith(standing, each);
    const folded = foldDelivery(standing, arriving, filedAt);
    if (!folded.isRecorded && names === standing.filing.names) {
      await passStale(standing, arriving, stores, log);
      continue;
    }
    await deskMemory(stores).openFor(standing.day, stores);
    const sketch = sketchOf(folded.copy.headline, folded.copy.text);
    standing = await write({ folded, held: standing, filedAt, sketch, names }, undefined, stores, log);
  }
}

const mostNames = 10;

function namesWith(held: Entry, { entryId, guid, url, reportKey, position, receivedAt }: EnrichedEntry) {
  const { names } = held.filing;
  if (entryId === held.entryId) return names;
  const before = names ?? [
    {
      entryId: held.entryId,
      guid: held.guid,
      url: held.url,
      reportKey: held.reportKey,
      position: held.position,
      receivedAt: held.receivedAt,
    },
  ];
  if (before.length >= mostNames || before.some((name) => name.entryId === entryId)) return names;
  return [...before, { entryId, guid, url, reportKey, position, receivedAt }];
}

/** Mentions and story, then the entry over what was `held`, then what was changed in it. */
async function write(
  undecided: Undecided,
  heldRevisions: number | undefined,
  stores: FilingStores,
  log: StepContext['log'],
): Promise<Entry> {
  const { folded, held, filedAt } = undecided;
  const memory = deskMemory(stores);
  const { filing, joined } = decideFiling(undecided, memory);
  const entry: Entry = { ...folded.copy, filing };
  await Promise.all([
    stores.mentions.replace(entry, held, creditId),
    fileStory(entry, held, joined, filedAt, stores, memory),
  ]);
  const over = heldRevisions ?? held?.filing.revisionCount ?? 0;
  if ((await stores.entries.put(entry, over)) === 'conflict') throw decideAgain(entry.entryId, memory);
  if (held) await stores.mentions.tellChanges(entry, new Set([filedAt]));
  memory.decided.delete(entry.entryId);
  remember(entry, memory);
  const { revision } = folded;
  log.count(revision === 'new' ? 'EntriesFiled' : revision === 'stale' ? 'EntriesStale' : 'EntriesRevised');
  return entry;
}

function decideAgain(entryId: string, memory: DeskMemory): Error {
  memory.forget();
  return new Error(`Another worker filed ${entryId} meanwhile; it will be decided again.`);
}

/**
 * An outlet's own words under another name are the same item: word for word wherever it puts them, and with another toll at the same address. At an
 * address of its own, beside the first, a report with another toll is a report of its own, and an update of that.
 */
function isSameItem(held: Entry, arriving: EnrichedEntry): boolean {
  const addresses = [held.url, arriving.url].map((url) => url && canonicalUrl(url));
  return (
    addresses[0] === addresses[1] ||
    addresses.includes(undefined) ||
    isDeepStrictEqual(held.inferred.toll, arriving.inferred.toll)
  );
}

export function remember({ filing, ...entry }: Entry, memory: DeskMemory): void {
  if (entry.status === 'canceled') memory.copies.remove(entry.entryId);
  else memory.copies.add(candidateOfEntry(entry, filing.sketch, filing.lineageId));
  if (filing.storyId) memory.storyOf.set(entry.entryId, filing.storyId);
}

/** Words that are held already. Of the very delivery that brought them the desk may have died before it told what they changed. */
async function passStale(
  held: Entry | undefined,
  arriving: EnrichedEntry,
  { mentions }: FilingStores,
  log: StepContext['log'],
): Promise<void> {
  log.count('EntriesStale');
  const brought = held?.filing.revisions.filter(
    ({ reportKey, position, kind }) =>
      reportKey === arriving.reportKey && position === arriving.position && kind !== 'new' && kind !== 'stale',
  );
  if (held && brought && brought.length > 0) await mentions.tellChanges(held, new Set(brought.map(({ at }) => at)));
}

/** `founded`: not told where it was decided before. */
export type Joined = Omit<Assignment, 'founded'> & Partial<Pick<Assignment, 'founded'>>;

/** What is known of an entry when its place is decided. */
export interface Undecided {
  folded: Folded;
  held?: Entry;
  filedAt: Instant;
  /** Of the words as they now stand. */
  sketch: string;
  /** What it repeats. */
  original?: NearDuplicate;
  /** Where it was decided before and may be written in part. */
  decided?: Decided;
  /** Those under which it came, once there are several. */
  names?: Filing['names'];
}

export function decideFiling(
  { folded, held, filedAt, sketch, original, decided, names = held?.filing.names }: Undecided,
  memory: DeskMemory,
): { filing: Filing; joined?: Joined } {
  const { copy, isFirst, revisions, tolls } = folded;
  const before = held?.filing;
  const base = {
    // Of an entry whose kill came first, the day it was filed stays the day of the kill.
    filedAt: before && before.filedAt < filedAt ? before.filedAt : filedAt,
    sketch,
    revisions,
    revisionCount: (before?.revisionCount ?? 0) + 1,
    tolls,
    names,
    areaIds: areasOf(copy),
  };
  if (decided) {
    const { entryId: _, ...standing } = decided;
    const { storyId, storyWhy: why = [] } = standing;
    return { filing: { ...base, ...standing }, ...(storyId === undefined ? {} : { joined: { storyId, why } }) };
  }
  const lineage = isFirst ? lineageOf(copy, original) : lineageHeld(before, copy, revisions);
  // A story is for life: later words of the same item stay where readers found its first ones.
  if (before?.storyId !== undefined)
    return { filing: { ...base, ...lineage, storyId: before.storyId, storyWhy: before.storyWhy } };
  const hasWords = revisions.some((record) => record.kind !== 'kill');
  // Related entries are filed and listed in a line each; stories are of the war itself.
  if (!hasWords || copy.inferred.relevance.label !== 'core') return { filing: { ...base, ...lineage } };
  const duplicateStoryId = original && memory.storyOf.get(original.duplicateOf);
  const joined = assignStory(copy, memory.stories, { duplicateStoryId });
  return { filing: { ...base, ...lineage, storyId: joined.storyId, storyWhy: joined.why }, joined };
}

type Lineage = Pick<Filing, 'lineageId' | 'duplicateOf' | 'copyKind' | 'similarity'>;

function lineageOf({ entryId }: EnrichedEntry, original: NearDuplicate | undefined): Lineage {
  if (original === undefined) return { lineageId: entryId };
  const { lineageId, duplicateOf, copyKind, similarity } = original;
  return original.isOriginal ? { lineageId, similarity } : { lineageId, duplicateOf, copyKind, similarity };
}

/** A copy that was given another toll since is no mere copy any more: readers are to see it. */
function lineageHeld(held: Filing | undefined, { entryId }: EnrichedEntry, revisions: Filing['revisions']): Lineage {
  if (held === undefined) return { lineageId: entryId };
  const { lineageId, duplicateOf, similarity } = held;
  const hasNewToll = revisions.some(({ changes }) => changes?.some(({ field }) => field === 'toll'));
  const copyKind = duplicateOf !== undefined && hasNewToll ? 'update' : held.copyKind;
  return { lineageId, duplicateOf, copyKind, similarity };
}

/**
 * The story's row, and where two stories turn out to be one, the row of the one that goes on before that of the other: whoever dies between
 * them leaves a story that names its alias, and the redelivered entry closes the alias.
 */
async function fileStory(
  entry: Entry,
  held: Entry | undefined,
  joined: Joined | undefined,
  filedAt: Instant,
  stores: FilingStores,
  memory: DeskMemory,
): Promise<void> {
  const { storyId: filedUnder, lineageId, tolls } = entry.filing;
  if (!filedUnder) return;
  const story = await readStory(memory.stories.survivorOf(filedUnder), stores, memory);
  const storyId = story?.storyId ?? filedUnder;
  const isIn = held?.filing.storyId !== undefined;
  let next = fileIntoStory(story, entry, { storyId, lineageId, tolls, isIn, why: joined?.why });
  const absorbed = joined?.absorbs && memory.stories.get(joined.absorbs.storyId);
  if (joined?.absorbs && absorbed && story) {
    next = { ...mergeStories(next, absorbed, joined.absorbs.why), revision: story.revision + 1 };
  }
  if (next !== story) await putStory(next, filedAt, stores, memory);
  memory.stories.put(next);
  for (const alias of memory.stories.unclosedOf(next)) {
    const closed = { ...alias, aliasOf: storyId, mergedWhy: next.mergedWhy, revision: alias.revision + 1 };
    await putStory(closed, filedAt, stores, memory);
    memory.stories.put(closed);
  }
}

async function readStory(storyId: string, stores: FilingStores, memory: DeskMemory): Promise<Story | undefined> {
  const open = memory.stories.get(storyId);
  if (open) return open;
  let story = await stores.stories.get(storyId);
  for (let hops = 0; story?.aliasOf && hops < mostHops; hops++) {
    story = memory.stories.get(story.aliasOf) ?? (await stores.stories.get(story.aliasOf));
  }
  return story;
}

async function putStory(story: Story, filedAt: Instant, stores: FilingStores, memory: DeskMemory): Promise<void> {
  if ((await stores.stories.put(story, filedAt)) === 'written') return;
  memory.forget();
  throw new Error(`Another worker wrote story ${story.storyId} meanwhile; it will be decided again.`);
}

function areasOf(entry: EnrichedEntry): string[] {
  const { places, event } = entry.inferred;
  const ids = [...(event.placeId ? [event.placeId] : []), ...places.map((place) => place.placeId)];
  const areas = new Set<string>();
  for (const placeId of ids) {
    const place = placeById(placeId);
    if (!place || (place.country !== 'SY' && place.country !== 'IQ')) continue;
    if (place.precision === 'governorate') areas.add(place.placeId);
    else if (place.governorateId) areas.add(place.governorateId);
  }
  return [...areas].slice(0, 8);
}

export function later(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}
