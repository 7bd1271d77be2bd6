/**
 * Withdraws an entry by the desk's own hand, by the door that suppliers use: a notice is kept in the archive like any other report, under
 * the entry's own feed or outlet, and takes the ordinary way. So the kill has bytes, a hash and a place in the day's manifest, is told to
 * the readers who were sent the entry, and cannot be undone, for nothing revives what was killed.
 */
import { createHash } from 'node:crypto';
import type { Entry } from '../model/entry.ts';
import { deskWithdrew } from '../model/names.ts';
import type { Receipt } from '../model/report.ts';
import { addDays, dayOf, type Instant } from '../model/time.ts';
import { normalizeItem } from '../normalize/normalizeItem.ts';
import { parseReport } from '../parse/parseReport.ts';
import type { EntryStore } from '../stores/entryStore.ts';
import { type ReportArchive, reportKeyOf } from '../stores/reportArchive.ts';
import type { ReportStore } from '../stores/reportStore.ts';

export type Kill =
  | { kind: 'unknown' }
  | { kind: 'killed-before'; entry: Entry }
  /** The supplier's name for it cannot be written into a notice that would be read as the same. */
  | { kind: 'not-nameable'; entry: Entry }
  /** `waits`: a notice for it lies in the archive, and the desk has not read it yet. */
  | { kind: 'ready' | 'kept' | 'waits'; entry: Entry; reportKey: string };

/** Keeps the notice when `sure`; otherwise says what it would withdraw, and writes nothing. */
export async function killEntry(
  { entryId, because, sure }: { entryId: string; because: string; sure: boolean },
  stores: { archive: ReportArchive; entries: EntryStore; reports: ReportStore },
  now: Instant,
): Promise<Kill> {
  const entry = await stores.entries.follow(entryId);
  if (!entry) return { kind: 'unknown' };
  // What comes under any of its names reaches it.
  const names = new Set<string | undefined>([entry.entryId, ...(entry.filing.names ?? []).map((name) => name.entryId)]);
  if (entry.status === 'canceled') return { kind: 'killed-before', entry };
  const waiting = await findWaiting(names, stores, now);
  if (waiting !== undefined) return { kind: 'waits', entry, reportKey: waiting };
  const { bytes, receipts } = composeNotice(entry, because, now);
  for (const receipt of receipts) {
    if (!names.has(await entryNamedBy(bytes, receipt))) continue;
    if (sure) await stores.archive.keep(bytes, receipt);
    return { kind: sure ? 'kept' : 'ready', entry, reportKey: reportKeyOf(receipt) };
  }
  return { kind: 'not-nameable', entry };
}

const noticeName = 'withdrawn-by-the-desk.json';
/** A desk that has not read a notice for longer does not run. */
const waitedDays = 2;

/** The key of a notice that names the entry and was not read yet. Opens only what the desk has not marked as read: a few reports. */
async function findWaiting(
  names: ReadonlySet<string | undefined>,
  { archive, reports }: { archive: ReportArchive; reports: ReportStore },
  now: Instant,
): Promise<string | undefined> {
  const since = addDays(dayOf(now), -waitedDays);
  for (const day of (await archive.daysHeld()).filter((held) => held >= since)) {
    const read = new Set<string>();
    for await (const { reportKey } of reports.closedOn(day)) read.add(reportKey);
    for await (const { reportKey } of archive.keysOn(day)) {
      if (read.has(reportKey)) continue;
      const { bytes, receipt } = await archive.read(reportKey);
      if (receipt.fileName === noticeName && names.has(await entryNamedBy(bytes, receipt))) return reportKey;
    }
  }
  return undefined;
}

/** A ninjs item that says nothing but that it is withdrawn. */
function composeNotice(entry: Entry, because: string, now: Instant): { bytes: Uint8Array; receipts: Receipt[] } {
  const notice = {
    uri: entry.guid,
    version: String(entry.version + 1),
    versioncreated: now,
    pubstatus: 'canceled',
    ednote: `${deskWithdrew}${because}`,
  };
  const bytes = Buffer.from(`${JSON.stringify(notice, undefined, 1)}\n`);
  const receipt: Receipt = {
    receivedAt: now,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    fileName: noticeName,
    contentType: 'application/json',
    // Dated by hand, so that the feed's own memory of what it listed learns nothing from it.
    ...(entry.feedId !== undefined && { feedId: entry.feedId, datedAt: now }),
  };
  // A wire that named its supplier itself is read alike only under a receipt that names none, or the very same.
  return { bytes, receipts: [{ ...receipt, outlet: entry.outlet }, receipt] };
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
