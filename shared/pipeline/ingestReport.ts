/**
 * Reads a kept report: bytes to items to entries, and every item to exactly one outcome: queued for filing, dropped with its reason,
 * seen before, or refused with an issue.
 */
import { enrichEntry } from '../enrich/enrichEntry.ts';
import type { DroppedEntry, EnrichedEntry, NormalizedEntry } from '../model/entry.ts';
import type { FilingMessage, ReportClosing } from '../model/messages.ts';
import type { Report } from '../model/report.ts';
import type { StepContext } from '../model/step.ts';
import { itemFingerprint } from '../normalize/itemFingerprint.ts';
import { normalizeItem } from '../normalize/normalizeItem.ts';
import { parseReport } from '../parse/parseReport.ts';
import type { DroppedStore } from '../stores/droppedStore.ts';
import type { FeedStore } from '../stores/feedStore.ts';
import type { Queue } from '../stores/queues.ts';
import type { ReportArchive } from '../stores/reportArchive.ts';
import { fitEntry } from './fitEntry.ts';

export interface IngestStores {
  archive: ReportArchive;
  feeds: FeedStore;
  dropped: DroppedStore;
  entriesQueue: Queue<FilingMessage>;
}

/** One group: the desk files in one order, and two reports of one event cannot miss each other. */
const deskGroup = 'desk';
const longestLede = 400;
const mostIssues = 20;
const mostSeenItems = 400;

export async function ingestReport(reportKey: string, stores: IngestStores, context: StepContext): Promise<void> {
  const report = await stores.archive.read(reportKey);
  const { entries, dropped, closing } = await readReport(report, stores, context);
  for (const each of dropped) await stores.dropped.put(each);
  await stores.entriesQueue.send(
    [...entries.map((entry): FilingMessage => ({ type: 'entry', entry })), { type: 'report-closed', report: closing }],
    { fifoGroup: deskGroup, deduplicationId: deduplicationId(closing.reportKey) },
  );
  context.log.info('Report read', {
    reportKey,
    format: closing.format,
    items: closing.items,
    entries: closing.entries,
  });
  context.log.count('ReportsIngested');
  if (closing.format === null) context.log.count('ReportsUnreadable');
}

async function readReport(
  report: Report,
  stores: IngestStores,
  { now, log }: StepContext,
): Promise<{ entries: EnrichedEntry[]; dropped: DroppedEntry[]; closing: ReportClosing }> {
  const { receipt, reportKey } = report;
  const parsed = await parseReport(report.bytes, {
    contentType: receipt.contentType,
    fileName: receipt.fileName,
    url: receipt.url,
    language: receipt.language,
    timeZone: receipt.timeZone,
    receivedAt: receipt.receivedAt,
  });
  const issues = [...parsed.issues];
  const seenBefore = receipt.feedId ? ((await stores.feeds.get(receipt.feedId))?.seenItems ?? []) : [];
  const seen = new Set(seenBefore);
  const seenItems: string[] = [];
  const entries: EnrichedEntry[] = [];
  const dropped: DroppedEntry[] = [];
  let known = 0;
  let refused = 0;
  for (const item of parsed.items) {
    const fingerprint = itemFingerprint(item);
    seenItems.push(fingerprint);
    if (seen.has(fingerprint)) {
      known++;
      continue;
    }
    const normalized = normalizeItem(item, { reportKey, receipt, format: parsed.format, language: parsed.language });
    if ('refused' in normalized) {
      issues.push(normalized.refused);
      refused++;
      continue;
    }
    const inferred = enrichEntry({ ...normalized, id: normalized.entryId });
    if (inferred.relevance.label === 'off' && normalized.status !== 'canceled') {
      dropped.push(droppedEntry(normalized, inferred.relevance, now));
    } else entries.push(fitEntry({ ...normalized, inferred }));
  }
  if (!parsed.ok) log.warn('A report could not be read', { reportKey, issues: issues.slice(0, 3) });
  return {
    entries: entries.sort(oldestFirst),
    dropped,
    closing: {
      reportKey,
      sha256: receipt.sha256,
      receivedAt: receipt.receivedAt,
      feedId: receipt.feedId,
      outlet: receipt.outlet,
      format: parsed.format,
      items: parsed.items.length,
      entries: entries.length,
      dropped: dropped.length,
      seenBefore: known,
      refused,
      issues: issues.slice(0, mostIssues),
      seenItems: receipt.feedId ? withoutOldest(seenBefore, seenItems) : [],
    },
  };
}

/** Newest last, so that the oldest fall out first; never fewer than the report itself holds. */
function withoutOldest(before: string[], arriving: string[]): string[] {
  const standing = new Set(arriving);
  const all = [...before.filter((fingerprint) => !standing.has(fingerprint)), ...standing];
  return all.slice(-Math.max(mostSeenItems, standing.size));
}

/** Feeds list the newest first; a desk files what happened first, first. Items of one instant keep the page's own order. */
function oldestFirst(one: NormalizedEntry, other: NormalizedEntry): number {
  if (one.publishedAt !== other.publishedAt) return one.publishedAt < other.publishedAt ? -1 : 1;
  return one.position - other.position;
}

function droppedEntry(entry: NormalizedEntry, relevance: DroppedEntry['relevance'], droppedAt: string): DroppedEntry {
  const { entryId, reportKey, position, sourceSpan, feedId, outlet, headline, url, publishedAt, receivedAt, day } =
    entry;
  return {
    entryId,
    reportKey,
    position,
    sourceSpan,
    feedId,
    outlet,
    headline,
    url,
    publishedAt,
    receivedAt,
    day,
    lede: entry.text.slice(0, longestLede).toWellFormed(),
    reason: 'off-topic',
    relevance,
    droppedAt,
  };
}

/** Within five minutes SQS takes a message of one id once: a report announced twice in a row is queued once. */
function deduplicationId(reportKey: string): (message: FilingMessage) => string {
  return (message) =>
    message.type === 'report-closed'
      ? `${reportKey} closed`
      : `${reportKey} ${message.entry.entryId} ${message.entry.position} ${message.entry.contentHash}`;
}
