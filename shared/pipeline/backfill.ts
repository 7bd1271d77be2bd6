/**
 * Files old reports that were kept elsewhere: each goes into the archive as of now, and its entries are filed at their own dates.
 *
 * Two dates are kept: `receivedAt`, when it reached this archive, and `datedAt`, when it was first kept, as well as its file tells. No
 * mail is sent: editions tell what was published in the last day and a half. What was done is marked in the archive by the hash of the
 * bytes, so that a run that was cut off goes on where it stopped, on whatever day.
 */
import type { Feed } from '../model/feed.ts';
import type { FilingMessage } from '../model/messages.ts';
import type { Receipt } from '../model/report.ts';
import type { StepContext } from '../model/step.ts';
import { type Instant, readInstant } from '../model/time.ts';
import { parseReport } from '../parse/parseReport.ts';
import { type FilingStores, fileEntry } from './fileEntry.ts';
import { type IngestStores, ingestReport } from './ingestReport.ts';
import { sha256Of } from './writeManifest.ts';

export type BackfillStores = FilingStores & Omit<IngestStores, 'entriesQueue'>;

export interface OldReport {
  /** Its path in the folder or the bucket, slashes between its parts. */
  path: string;
  bytes: Uint8Array;
  /** When the file was last written: the last resort for its date. */
  modifiedAt: Instant;
  /** Of a report that lay in another desk's archive. */
  receipt?: Receipt;
}

/**
 * `kept`: in the archive, which announces it to the functions. `filed`: read and filed here as well. `unread`: kept, and in no format that is read.
 * `held`: done before.
 */
export type BackfillOutcome = 'kept' | 'filed' | 'unread' | 'held';

/**
 * `feeds`: the registry. `feedId` and `outlet` say whose report it is, where the path does not: a part of it that is a feed's id does.
 * `files`: whether to read and file at once, where no functions listen to the archive.
 */
export async function backfillReport(
  old: OldReport,
  how: { feeds: Feed[]; feedId?: string; outlet?: string; files: boolean },
  stores: BackfillStores,
  context: StepContext,
): Promise<BackfillOutcome> {
  const sha256 = sha256Of(old.bytes);
  let reportKey = await stores.archive.backfilledAs(sha256);
  const isNew = reportKey === undefined;
  if (reportKey === undefined) {
    const receipt = await receiptOf(old, sha256, how, context.now);
    ({ reportKey } = await stores.archive.keep(old.bytes, receipt));
    await stores.archive.markBackfilled(sha256, reportKey);
  }
  if (!how.files) return isNew ? 'kept' : 'held';
  // Cut off after it was kept and before it was filed: the row of the report is the mark of both.
  if (await stores.reports.get(reportKey)) return 'held';
  const messages: FilingMessage[] = [];
  const entriesQueue = { send: async (sent: FilingMessage[]) => void messages.push(...sent) };
  await ingestReport(reportKey, { ...stores, entriesQueue }, context);
  for (const message of messages) await fileEntry(message, stores, context);
  const isRead = messages.some((message) => message.type === 'report-closed' && message.report.format !== null);
  return isRead ? 'filed' : 'unread';
}

async function receiptOf(
  old: OldReport,
  sha256: string,
  how: { feeds: Feed[]; feedId?: string; outlet?: string },
  now: Instant,
): Promise<Receipt> {
  const { receipt } = old;
  const parts = new Set(old.path.split('/').map((part) => part.replace(/\.\w+$/, '')));
  const feedId = how.feedId ?? receipt?.feedId;
  const feed = how.feeds.find((each) => (feedId === undefined ? parts.has(each.feedId) : each.feedId === feedId));
  const datedAt = receipt?.datedAt ?? receipt?.receivedAt ?? (await dateOf(old, feed));
  return {
    ...receipt,
    receivedAt: now,
    datedAt: datedAt < now ? datedAt : now,
    sha256,
    feedId: feed?.feedId ?? feedId,
    outlet: how.outlet ?? feed?.outlet ?? receipt?.outlet,
    url: receipt?.url ?? feed?.url,
    language: receipt?.language ?? feed?.language,
    timeZone: receipt?.timeZone ?? feed?.timeZone,
    country: receipt?.country ?? feed?.country,
    fileName: receipt?.fileName ?? (feed ? undefined : old.path.slice(old.path.lastIndexOf('/') + 1)),
  };
}

/**
 * When an old report was first kept: the stamp in its path; else its newest item, before which it cannot have been; else the file's own
 * time, which copying a folder often loses.
 */
async function dateOf(old: OldReport, feed: Feed | undefined): Promise<Instant> {
  const stamp = stampIn(old.path);
  if (stamp) return stamp;
  const { items } = await parseReport(old.bytes, {
    fileName: old.path,
    receivedAt: old.modifiedAt,
    timeZone: feed?.timeZone,
    country: feed?.country,
  });
  const stated = items
    .flatMap((item) => [item.publishedAt, item.updatedAt])
    .flatMap((at) => (at ? (readInstant(at) ?? []) : []))
    .filter((at) => at <= old.modifiedAt)
    .sort();
  return stated.at(-1) ?? old.modifiedAt;
}

/** `2016-11-14T18-30`, `20161114183000`, `2016/11/14`: a day without an hour is its end. */
export function stampIn(path: string): Instant | undefined {
  const found =
    /(?<!\d)((?:19|20)\d{2})[-/_.]?(0[1-9]|1[0-2])[-/_.]?(0[1-9]|[12]\d|3[01])(?:[T_ -]?([01]\d|2[0-3])[-:_.]?([0-5]\d)(?:[-:_.]?([0-5]\d))?)?(?!\d)/.exec(
      path,
    );
  if (!found) return undefined;
  const [, year, month, day, hour = '23', minute = '59', second = '00'] = found;
  return readInstant(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
