/**
 * Reads a kept report: bytes to items to entries, and every item to exactly one outcome: queued for filing, dropped with its reason,
 * seen before, or refused with an issue.
 */
import { enrichEntry } from '../enrich/enrichEntry.ts';
import { findGap } from '../feeds/findGap.ts';
import { learnNews } from '../feeds/learnNews.ts';
import { markItem } from '../feeds/markItem.ts';
import type { DroppedEntry, EnrichedEntry, NormalizedEntry } from '../model/entry.ts';
import type { FeedState } from '../model/feed.ts';
import type { Item, ParsedReport } from '../model/item.ts';
import type { FilingMessage, ReportClosing } from '../model/messages.ts';
import type { Receipt, Report } from '../model/report.ts';
import type { StepContext } from '../model/step.ts';
import { readInstant } from '../model/time.ts';
import { canonicalUrl } from '../normalize/canonicalUrl.ts';
import { findSharedAddresses, findSharedGuids } from '../normalize/findSharedAddresses.ts';
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
  entriesQueue: Pick<Queue<FilingMessage>, 'send'>;
}

/** One group: the desk files in one order, and two reports of one event cannot miss each other. */
const deskGroup = 'desk';
const longestLede = 400;
const mostIssues = 20;
/** A row costs by its weight: an item that comes back after so long is looked up once, and found stale. */
const seenFactor = 3;
const fewestSeenItems = 60;

export async function ingestReport(reportKey: string, stores: IngestStores, context: StepContext): Promise<void> {
  const report = await stores.archive.read(reportKey);
  const { entries, dropped, closing } = await readReport(report, stores, context);
  for (const each of dropped) await stores.dropped.put(each);
  await stores.entriesQueue.send(
    [...entries.map((entry): FilingMessage => ({ type: 'entry', entry })), { type: 'report-closed', report: closing }],
    { fifoGroup: deskGroup, deduplicationId: deduplicationId(closing.reportKey), isPacked: true },
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
  const { reportKey } = report;
  // What was kept elsewhere is read as of its own date: years, revisions and the order of filing hang on it.
  const receipt = { ...report.receipt, receivedAt: report.receipt.datedAt ?? report.receipt.receivedAt };
  const parsed = await parseReport(report.bytes, {
    contentType: receipt.contentType,
    fileName: receipt.fileName,
    url: receipt.url,
    language: receipt.language,
    timeZone: receipt.timeZone,
    country: receipt.country,
    receivedAt: receipt.receivedAt,
  });
  const issues = [...parsed.issues];
  const state = receipt.feedId ? await stores.feeds.get(receipt.feedId) : undefined;
  const seenBefore = state?.seenItems ?? [];
  const seen = new Set(seenBefore);
  const shared = findSharedAddresses(parsed.items);
  const sharedGuids = findSharedGuids(parsed.items);
  const seenItems: string[] = [];
  const entries: EnrichedEntry[] = [];
  const dropped: DroppedEntry[] = [];
  let known = 0;
  let refused = 0;
  for (const item of parsed.items) {
    const mark = markItem(nameOf(item), itemFingerprint(item));
    seenItems.push(mark);
    if (seen.has(mark)) {
      known++;
      continue;
    }
    const normalized = normalizeItem(item, {
      reportKey,
      receipt,
      format: parsed.format,
      language: parsed.language,
      title: parsed.title,
      shared,
      sharedGuids,
    });
    if ('refused' in normalized) {
      issues.push(normalized.refused);
      refused++;
      continue;
    }
    const inferred = enrichEntry({ ...normalized, id: normalized.entryId, timeZone: receipt.timeZone });
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
      receivedAt: report.receipt.receivedAt,
      feedId: receipt.feedId,
      outlet: receipt.outlet,
      format: parsed.format,
      items: parsed.items.length,
      entries: entries.length,
      dropped: dropped.length,
      seenBefore: known,
      refused,
      issues: issues.slice(0, mostIssues),
      ...whatItTaught(receipt, state, parsed, seenItems, known),
    },
  };
}

/** Nothing, of a wire drop, an old report or one without a new item: then the feed's row need not be written either. */
function whatItTaught(
  receipt: Receipt,
  state: FeedState | undefined,
  { items, issues }: ParsedReport,
  marks: string[],
  known: number,
): Pick<ReportClosing, 'seenItems' | 'news' | 'gap'> {
  const { feedId, datedAt } = receipt;
  if (feedId === undefined || datedAt !== undefined || known === marks.length) return { seenItems: [] };
  const { receivedAt } = receipt;
  const seenItems = state?.seenItems ?? [];
  // Suppliers date ahead of themselves; what is to come says nothing about how long a list lives.
  const publishedAt = items
    .flatMap((item) => readInstant(item.publishedAt ?? '') ?? [])
    .filter((at) => at <= receivedAt);
  const lookedAt = (state?.lastChangedAt === receivedAt ? state.heardBeforeAt : undefined) ?? state?.news?.at;
  return {
    seenItems: withoutOldest(seenItems, marks),
    news: learnNews(state, {
      receivedAt,
      newItems: marks.length - known,
      publishedAt,
      cutOff: issues.find(({ code }) => code === 'cut-off')?.message,
    }),
    gap: lookedAt === undefined ? undefined : findGap({ seenItems, lookedAt }, { marks, publishedAt, receivedAt }),
  };
}

/** What an item is called, whatever it says: the supplier's own name for it, else its address, else its headline. */
function nameOf(item: Item): string {
  return item.guid ?? (item.url && (canonicalUrl(item.url) ?? item.url)) ?? item.headline ?? '';
}

/** Newest last, so that the oldest fall out first; never fewer than the report itself holds. */
function withoutOldest(before: string[], arriving: string[]): string[] {
  const standing = new Set(arriving);
  const all = [...before.filter((fingerprint) => !standing.has(fingerprint)), ...standing];
  return all.slice(-Math.max(fewestSeenItems, seenFactor * standing.size));
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
