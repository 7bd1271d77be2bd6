/**
 * Withdraws an entry by the desk's own hand, by the door that suppliers use: a notice is kept in the archive like any other report, under
 * the entry's own feed or outlet, and takes the ordinary way. So the kill has bytes, a hash and a place in the day's manifest, is told to
 * the readers who were sent the entry, and cannot be undone, for nothing revives what was killed.
 */
import { createHash } from 'node:crypto';
import type { Entry } from '../model/entry.ts';
import type { Receipt } from '../model/report.ts';
import type { Instant } from '../model/time.ts';
import { normalizeItem } from '../normalize/normalizeItem.ts';
import { parseReport } from '../parse/parseReport.ts';
import type { EntryStore } from '../stores/entryStore.ts';
import { type ReportArchive, reportKeyOf } from '../stores/reportArchive.ts';

export type Kill =
  | { kind: 'unknown' }
  | { kind: 'killed-before'; entry: Entry }
  /** The supplier's name for it cannot be written into a notice that would be read as the same. */
  | { kind: 'not-nameable'; entry: Entry }
  | { kind: 'ready' | 'kept'; entry: Entry; reportKey: string };

/** Keeps the notice when `sure`; otherwise says what it would withdraw, and writes nothing. */
export async function killEntry(
  { entryId, because, sure }: { entryId: string; because: string; sure: boolean },
  stores: { archive: ReportArchive; entries: EntryStore },
  now: Instant,
): Promise<Kill> {
  const entry = await stores.entries.get(entryId);
  if (!entry) return { kind: 'unknown' };
  if (entry.status === 'canceled') return { kind: 'killed-before', entry };
  const { bytes, receipt } = composeNotice(entry, because, now);
  const reportKey = reportKeyOf(receipt);
  if ((await entryNamedBy(bytes, receipt)) !== entryId) return { kind: 'not-nameable', entry };
  if (sure) await stores.archive.keep(bytes, receipt);
  return { kind: sure ? 'kept' : 'ready', entry, reportKey };
}

/** A ninjs item that says nothing but that it is withdrawn. */
function composeNotice(entry: Entry, because: string, now: Instant): { bytes: Uint8Array; receipt: Receipt } {
  const notice = {
    uri: entry.guid,
    version: String(entry.version + 1),
    versioncreated: now,
    pubstatus: 'canceled',
    ednote: `Withdrawn by this desk: ${because}`,
  };
  const bytes = Buffer.from(`${JSON.stringify(notice, undefined, 1)}\n`);
  const receipt: Receipt = {
    receivedAt: now,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    fileName: 'withdrawn-by-the-desk.json',
    contentType: 'application/json',
    // An entry without a feed came by wire, and one whose supplier was not named was filed under the drop's own name.
    ...(entry.outlet !== 'wire drop' && { outlet: entry.outlet }),
    // Dated by hand, so that the feed's own memory of what it listed learns nothing from it.
    ...(entry.feedId !== undefined && { feedId: entry.feedId, datedAt: now }),
  };
  return { bytes, receipt };
}

/** The id that the desk will read from the notice: it must be the entry's, whatever the supplier called it. */
async function entryNamedBy(bytes: Uint8Array, receipt: Receipt): Promise<string | undefined> {
  const { receivedAt, contentType, fileName } = receipt;
  const parsed = await parseReport(bytes, { receivedAt, contentType, fileName });
  const [item] = parsed.items;
  if (item === undefined) return undefined;
  const read = normalizeItem(item, { reportKey: reportKeyOf(receipt), receipt, format: parsed.format });
  return 'refused' in read || read.status !== 'canceled' ? undefined : read.entryId;
}
