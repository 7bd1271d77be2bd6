/**
 * Runs past reports again under today's rules, in tables of their own: the desk itself is only read.
 *
 * Each report is read and filed by the very steps the functions run, at the hour at which the desk filed it, and each edition is
 * composed at the hour at which it was cut. Days before the first one asked for warm the desk up: what is then still open may be joined.
 */

import { composeDigest } from '../digest/composeDigest.ts';
import type { Digest, Edition } from '../model/edition.ts';
import type { FilingMessage } from '../model/messages.ts';
import { Poison } from '../model/poison.ts';
import type { Log } from '../model/step.ts';
import { addDays, type Day, dayOf, daysFromTo, type Instant } from '../model/time.ts';
import type { EditionFiles } from '../stores/editionFiles.ts';
import type { EditionStore } from '../stores/editionStore.ts';
import type { ReportArchive } from '../stores/reportArchive.ts';
import type { ReportStore } from '../stores/reportStore.ts';
import { deskGazetteer } from './deskGazetteer.ts';
import { type FilingStores, fileEntry } from './fileEntry.ts';
import { gatherMaterial, type MaterialStores } from './gatherMaterial.ts';
import { type IngestStores, ingestReport } from './ingestReport.ts';
import { type ListedReport, listReports } from './listReports.ts';

/** The desk whose reports are run again. */
export interface PastStores {
  archive: ReportArchive;
  reports: ReportStore;
  editions: EditionStore;
  editionFiles: EditionFiles;
  deskTimeZone: string;
}

/** The tables they are filed into; empty at the start. */
export type ScratchStores = FilingStores & MaterialStores & Pick<IngestStores, 'dropped'>;

export interface RehearsalSpan {
  /** UTC days on which the reports were received, both included. */
  since: Day;
  until: Day;
}

export interface Rehearsal {
  /** Keys of the reports of the span, and of all that were run. */
  reportKeys: Set<string>;
  allKeys: Set<string>;
  /** UTC days on which what was filed again was published. */
  days: Set<Day>;
  /** What came of an edition then, and what would now. */
  editions: { asSent: Digest; asNow: Digest }[];
  /** Reports that no retry makes readable, with the reason. */
  failed: { reportKey: string; reason: string }[];
}

/** The desk looks back five days for copies and open stories; a day more for what is dated late. */
const warmUpDays = 6;
/** The edition of a day is cut on it in the desk's zone: by UTC, perhaps on the next. */
const editionsAhead = 1;
const silent: Log = { info() {}, warn() {}, error() {}, count() {} };

export async function rehearse(
  { since, until }: RehearsalSpan,
  past: PastStores,
  scratch: ScratchStores,
  onReport: (done: number, total: number) => void = () => undefined,
): Promise<Rehearsal> {
  const warmUp = await listReports(daysFromTo(addDays(since, -warmUpDays), addDays(since, -1)), past);
  const asked = await listReports(daysFromTo(since, until), past);
  const reports = [...warmUp, ...asked].sort((a, b) => (a.filedAt < b.filedAt ? -1 : a.filedAt > b.filedAt ? 1 : 0));
  const editions = await copyEarlierEditions(since, until, past, scratch);
  const composed: Rehearsal['editions'] = [];
  const failed: Rehearsal['failed'] = [];
  const days = new Set<Day>();
  let done = 0;
  for (const report of reports) {
    composed.push(...(await composeUntil(report.filedAt, editions, past, scratch)));
    try {
      for (const day of await runReport(report, past, scratch)) days.add(day);
    } catch (error) {
      // A report that is only late in coming is no report that cannot be read: what lacks it would be judged, and applied, without it.
      if (!(error instanceof Poison)) throw error;
      failed.push({ reportKey: report.reportKey, reason: error.message });
    }
    onReport(++done, reports.length);
  }
  composed.push(...(await composeUntil('9', editions, past, scratch)));
  return {
    reportKeys: new Set(asked.map((report) => report.reportKey)),
    allKeys: new Set(reports.map((report) => report.reportKey)),
    days,
    editions: composed,
    failed,
  };
}

/** Answers the days its entries are of. */
async function runReport(
  { reportKey, filedAt }: ListedReport,
  past: PastStores,
  scratch: ScratchStores,
): Promise<Day[]> {
  const context = { now: filedAt, log: silent };
  const messages: FilingMessage[] = [];
  const entriesQueue = {
    async send(sent: FilingMessage[]) {
      messages.push(...sent);
    },
  };
  await ingestReport(reportKey, { ...scratch, archive: past.archive, entriesQueue }, context);
  for (const message of messages) await fileEntry(message, scratch, context);
  return messages.flatMap((message) => (message.type === 'entry' ? message.entry.day : []));
}

/**
 * Editions before the span stand as they were sent: what they told is not told again. Answers those of the span, oldest first. An edition
 * of the span's first day may rest on reports of the warm-up, which are there too; one that was cut after the span rests on reports that are not.
 */
async function copyEarlierEditions(
  since: Day,
  until: Day,
  past: PastStores,
  scratch: ScratchStores,
): Promise<Edition[]> {
  for (const edition of await past.editions.before(since, warmUpDays + 1)) {
    await scratch.editionFiles.freeze(await past.editionFiles.readDigest(edition.editionId));
    await scratch.editions.record(edition);
  }
  const editions: Edition[] = [];
  for (const day of daysFromTo(since, addDays(until, editionsAhead))) {
    const edition = await past.editions.get(day);
    if (edition && dayOf(edition.dataUntil) <= until) editions.push(edition);
  }
  return editions;
}

/** Composes the editions that were cut before `at`; takes them off the list. */
async function composeUntil(
  at: Instant,
  editions: Edition[],
  past: PastStores,
  scratch: ScratchStores,
): Promise<Rehearsal['editions']> {
  const composed: Rehearsal['editions'] = [];
  for (let edition = editions[0]; edition && edition.dataUntil < at; edition = editions[0]) {
    editions.shift();
    const { editionId, dataUntil } = edition;
    // Feeds are not asked again, so nothing can be said of who was silent then.
    const asked = { editionId, dataUntil, timeZone: past.deskTimeZone };
    const asNow = composeDigest(await gatherMaterial(asked, [], scratch), deskGazetteer);
    await scratch.editionFiles.freeze(asNow);
    await scratch.editions.record({ ...edition, frozenAt: dataUntil });
    composed.push({ asSent: await past.editionFiles.readDigest(editionId), asNow });
  }
  return composed;
}
