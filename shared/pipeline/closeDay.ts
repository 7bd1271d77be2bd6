/**
 * Closes the UTC days that are over: writes down what the archive holds of each, chained to the day before, and exports its entries.
 *
 * A day that was missed is made up at the next run, oldest first. A manifest is written once and never over; exports are written again
 * while entries may still come late or be corrected, and only when they say something else than before.
 */
import type { ManifestLine } from '../model/manifest.ts';
import type { ScheduleEvent } from '../model/messages.ts';
import type { StepContext } from '../model/step.ts';
import { addDays, addSeconds, type Day, dayOf, daysFromTo, readInstant } from '../model/time.ts';
import type { ManifestStore } from '../stores/manifestStore.ts';
import type { ReportArchive } from '../stores/reportArchive.ts';
import type { ReportStore } from '../stores/reportStore.ts';
import { type ExportStores, exportDay } from './exportDay.ts';
import { sha256Of, writeManifest } from './writeManifest.ts';

export interface ClosingStores extends ExportStores {
  archive: ReportArchive;
  reports: ReportStore;
  manifests: ManifestStore;
}

/** A report that was being received at midnight is in the archive by then: collect-feeds has two minutes. */
const graceSeconds = 600;
/** A desk that lay still for longer gets manifests of the days it heard something in, not of every day of a year. */
const longestGapDays = 40;
/** Entries come late and are corrected: the exports of so many days back are looked at each night. */
const exportedDaysBack = 7;
const readAtOnce = 8;

export async function closeDay(event: ScheduleEvent, stores: ClosingStores, { now, log }: StepContext): Promise<void> {
  const at = (event.scheduledAt && readInstant(event.scheduledAt)) || now;
  const lastDay = addDays(dayOf(addSeconds(at, -graceSeconds)), -1);
  let newest = await stores.manifests.newestBefore(addDays(lastDay, 1));
  const closed = await daysToClose(newest, lastDay, stores);
  for (const day of closed) {
    const { text, missing, altered } = await describeDay(day, newest, stores);
    const outcome = await stores.manifests.keep(day, text);
    // Keys alone: what a report says is in the archive.
    if (missing.length > 0) log.error('Reports that were read are not in the archive', { day, missing });
    if (altered.length > 0) log.error('Reports are not what they were when they came', { day, altered });
    log.count('ReportsNotAsReceived', missing.length + altered.length);
    log.info('Day closed', { day, outcome, manifestSha256: sha256Of(text) });
    newest = day;
  }
  const first = await stores.manifests.oldestAfter('');
  const recent = daysFromTo(addDays(lastDay, 1 - exportedDaysBack), lastDay).filter((day) => first && day >= first);
  for (const day of new Set([...closed, ...recent].sort())) {
    const { rows, written } = await exportDay(day, stores, at);
    if (written.length > 0) log.info('Day exported', { day, rows, written });
  }
}

async function daysToClose(newest: Day | undefined, lastDay: Day, stores: ClosingStores): Promise<Day[]> {
  if (newest !== undefined && newest >= addDays(lastDay, -longestGapDays)) {
    return daysFromTo(addDays(newest, 1), lastDay);
  }
  const held = await stores.archive.daysHeld();
  return held.filter((day) => day <= lastDay && (newest === undefined || day > newest));
}

/** What is held of a day: what lies under its keys, and what was read that day from keys that name none (dropped by hand). */
async function describeDay(
  day: Day,
  newest: Day | undefined,
  stores: ClosingStores,
): Promise<{ text: string; missing: string[]; altered: string[] }> {
  const keys = new Map<string, string | undefined>();
  for await (const { reportKey } of stores.archive.keysOn(day)) keys.set(reportKey, hashInKey(reportKey));
  for await (const row of stores.reports.closedOn(day)) keys.set(row.reportKey, row.sha256);
  const lines: ManifestLine[] = [];
  const missing: string[] = [];
  const altered: string[] = [];
  await inParallel([...keys], readAtOnce, async ([reportKey, received]) => {
    const found = await stores.archive.hash(reportKey);
    if (found === undefined) missing.push(reportKey);
    else {
      lines.push({ reportKey, ...found });
      if (received !== undefined && received !== found.sha256) altered.push(reportKey);
    }
  });
  return { text: writeManifest(day, await linkTo(newest, stores), lines), missing, altered };
}

async function linkTo(day: Day | undefined, stores: ClosingStores) {
  const text = day && (await stores.manifests.read(day));
  return day && text !== undefined ? { day, sha256: sha256Of(text) } : null;
}

/** The hash a report's key names, under which its bytes were kept. */
export function hashInKey(reportKey: string): string | undefined {
  return /\/([0-9a-f]{64})(?:\/|$)/.exec(reportKey)?.[1];
}

export async function inParallel<T>(all: T[], atOnce: number, each: (one: T) => Promise<void>): Promise<void> {
  const rest = all.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const one of rest) await each(one);
    }),
  );
}
