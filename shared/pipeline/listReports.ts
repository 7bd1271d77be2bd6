import type { Day, Instant } from '../model/time.ts';
import type { ReportArchive } from '../stores/reportArchive.ts';
import type { ReportStore } from '../stores/reportStore.ts';

export interface ListedReport {
  reportKey: string;
  /** When the desk had filed all of it; when it came, for one that was never read. */
  filedAt: Instant;
}

/**
 * The reports received on some UTC days, in the order in which the desk filed them: the order decides who founded a story and who
 * copied whom. Those of one instant by key.
 */
export async function listReports(
  days: Day[],
  { archive, reports }: { archive: ReportArchive; reports: ReportStore },
): Promise<ListedReport[]> {
  const listed = new Map<string, Instant>();
  for (const day of days) {
    for await (const { reportKey } of archive.keysOn(day)) listed.set(reportKey, `${day}T23:59:59.999Z`);
    // Of keys that name no day, dropped by hand, only the row knows the day.
    for await (const row of reports.closedOn(day)) listed.set(row.reportKey, row.closedAt);
  }
  return [...listed]
    .map(([reportKey, filedAt]) => ({ reportKey, filedAt }))
    .sort((a, b) => compare(a.filedAt, b.filedAt) || compare(a.reportKey, b.reportKey));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
