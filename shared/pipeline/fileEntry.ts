/**
 * Files one entry, or closes a report whose entries are all filed.
 *
 * The order of writes is the guarantee: mentions and story, then the entry. Any part of it is safe, and the entry's row is the commit mark. A
 * message that comes again finds either the mark, and is stale, or no mark, and completes what is missing.
 */
import { decideRevision } from '../dedupe/decideRevision.ts';
import { describeChanges } from '../dedupe/describeChanges.ts';
import { sketchOf } from '../dedupe/sketch.ts';
import { creditId, placeById } from '../enrich/loadEnricher.ts';
import type { EnrichedEntry, Entry, Filing, RevisionKind, RevisionRecord } from '../model/entry.ts';
import type { FilingMessage, ReportClosing } from '../model/messages.ts';
import type { StepContext } from '../model/step.ts';
import type { Instant } from '../model/time.ts';
import type { EntryStore } from '../stores/entryStore.ts';
import type { FeedStore } from '../stores/feedStore.ts';
import type { MentionStore } from '../stores/mentionStore.ts';
import type { ReportStore } from '../stores/reportStore.ts';
import type { StoryStore } from '../stores/storyStore.ts';
import { assignStory } from '../stories/assignStory.ts';
import { fileIntoStory } from '../stories/fileIntoStory.ts';
import { candidateOfEntry, type DeskMemory, deskMemory } from './deskMemory.ts';

export interface FilingStores {
  entries: EntryStore;
  mentions: MentionStore;
  stories: StoryStore;
  feeds: FeedStore;
  reports: ReportStore;
}

const keptRevisions = 10;

export async function fileEntry(message: FilingMessage, stores: FilingStores, context: StepContext): Promise<void> {
  if (message.type === 'report-closed') await closeReport(message.report, stores, context);
  else await file(message.entry, stores, context);
}

/** The ingestion mark. It comes behind the report's last entry: what a feed is remembered to have shown is filed by then. */
async function closeReport(report: ReportClosing, stores: FilingStores, { now, log }: StepContext): Promise<void> {
  await Promise.all([
    report.feedId ? stores.feeds.rememberSeen(report.feedId, report.seenItems) : undefined,
    stores.reports.close(report, later(now, report.receivedAt)),
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

async function file(arriving: EnrichedEntry, stores: FilingStores, { now, log }: StepContext): Promise<void> {
  const held = await stores.entries.get(arriving.entryId);
  const revision = decideRevision(held, arriving);
  if (revision === 'stale') {
    log.count('EntriesStale');
    return;
  }
  const memory = deskMemory(stores);
  await memory.openFor(arriving.day, stores);

  const filedAt = later(now, arriving.receivedAt);
  const copy = revision === 'kill' && held ? withdrawn(held, arriving) : arriving;
  const entry: Entry = { ...copy, filing: decideFiling(copy, arriving, held, revision, filedAt, memory) };

  await Promise.all([stores.mentions.replace(entry, held, creditId), fileStory(entry, revision, stores, memory)]);
  if ((await stores.entries.put(entry, held?.filing.revisionCount ?? 0)) === 'conflict') {
    memory.forget();
    throw new Error(`Another worker filed ${entry.entryId} meanwhile; it will be decided again.`);
  }
  if (revision === 'kill') memory.copies.remove(entry.entryId);
  else memory.copies.add(candidateOfEntry(entry, entry.filing.sketch, entry.filing.lineageId));
  if (entry.filing.storyId) memory.storyOf.set(entry.entryId, entry.filing.storyId);
  log.count(revision === 'new' ? 'EntriesFiled' : 'EntriesRevised');
}

/** A kill often carries no text: what it withdraws is kept, so that readers can be told what it was. */
function withdrawn(held: Entry, kill: EnrichedEntry): EnrichedEntry {
  const { filing: _, ...copy } = held;
  return {
    ...copy,
    status: 'canceled',
    version: Math.max(held.version, kill.version),
    note: kill.note ?? held.note,
    updatedAt: kill.updatedAt ?? kill.publishedAt,
    contentHash: kill.contentHash,
  };
}

function decideFiling(
  entry: EnrichedEntry,
  arriving: EnrichedEntry,
  held: Entry | undefined,
  revision: RevisionKind,
  filedAt: Instant,
  memory: DeskMemory,
): Filing {
  const record: RevisionRecord = {
    kind: revision,
    at: filedAt,
    version: arriving.version,
    reportKey: arriving.reportKey,
    position: arriving.position,
    contentHash: arriving.contentHash,
    note: arriving.note,
    changes: held ? describeChanges(held, entry) : undefined,
  };
  const sketch = revision === 'kill' && held ? held.filing.sketch : sketchOf(entry.headline, entry.text);
  const tolls = tollCourse(held, entry, entry.updatedAt ?? entry.publishedAt);
  const areaIds = areasOf(entry);
  if (held) {
    const { filing } = held;
    const revisions = [...filing.revisions, record].slice(-keptRevisions);
    // A story is for life: later words of the same item stay where readers found its first ones.
    if (filing.storyId || entry.status === 'canceled' || entry.inferred.relevance.label !== 'core') {
      return { ...filing, sketch, revisions, revisionCount: filing.revisionCount + 1, tolls, areaIds };
    }
    const joined = assignStory(entry, memory.stories);
    return {
      ...filing,
      storyId: joined.storyId,
      storyWhy: joined.why,
      sketch,
      revisions,
      revisionCount: filing.revisionCount + 1,
      tolls,
      areaIds,
    };
  }
  const base = { filedAt, sketch, revisions: [record], revisionCount: 1, tolls, areaIds };
  if (entry.status === 'canceled') return { ...base, lineageId: entry.entryId };
  const original = memory.copies.nearDuplicate(candidateOfEntry(entry, sketch, entry.entryId));
  const lineage = {
    duplicateOf: original?.duplicateOf,
    copyKind: original?.copyKind,
    similarity: original?.similarity,
    lineageId: original?.lineageId ?? entry.entryId,
  };
  // Related entries are filed and listed in a line each; stories are of the war itself.
  if (entry.inferred.relevance.label !== 'core') return { ...base, ...lineage };
  const duplicateStoryId = original && memory.storyOf.get(original.duplicateOf);
  const joined = assignStory(entry, memory.stories, { duplicateStoryId });
  return { ...base, ...lineage, storyId: joined.storyId, storyWhy: joined.why };
}

async function fileStory(
  entry: Entry,
  revision: RevisionKind,
  stores: FilingStores,
  memory: DeskMemory,
): Promise<void> {
  const { storyId, lineageId } = entry.filing;
  if (!storyId) return;
  const story = memory.stories.get(storyId) ?? (await stores.stories.get(storyId));
  const next = fileIntoStory(story, entry, { storyId, lineageId, revision });
  if (next !== story && (await stores.stories.put(next)) === 'conflict') {
    memory.forget();
    throw new Error(`Another worker wrote story ${storyId} meanwhile; it will be decided again.`);
  }
  memory.stories.put(next);
}

function tollCourse(held: Entry | undefined, entry: EnrichedEntry, at: Instant): Filing['tolls'] {
  const { killed, injured } = entry.inferred.toll;
  const course = held?.filing.tolls ?? [];
  if (entry.status === 'canceled' || (killed === null && injured === null))
    return course.length > 0 ? course : undefined;
  const last = course.at(-1);
  const same = last && JSON.stringify([last.killed, last.injured]) === JSON.stringify([killed, injured]);
  return same ? course : [...course, { at, killed, injured }];
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

function later(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}
