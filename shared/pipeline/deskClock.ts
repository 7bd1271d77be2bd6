import { addDays, addSeconds, dayOf, type Instant } from '../model/time.ts';
import type { ManifestStore } from '../stores/manifestStore.ts';
import type { ReportArchive } from '../stores/reportArchive.ts';
import type { ReportStore } from '../stores/reportStore.ts';

/** A desk that was given a report so lately lives in our time. */
const livingDays = 3;

/**
 * What time it is at a desk on this machine, which may replay another year: a moment after it read its last report, or the beginning of the next day
 * where the manifest of that day is written, for what is put under a closed day is no longer what the manifest says. `wallClock` for a desk that
 * lives in our time, or holds nothing.
 */
export async function deskClock(
  { archive, reports, manifests }: { archive: ReportArchive; reports: ReportStore; manifests: ManifestStore },
  wallClock: Instant,
): Promise<Instant> {
  const last = (await archive.daysHeld()).at(-1);
  if (last === undefined || last >= addDays(dayOf(wallClock), -livingDays)) return wallClock;
  let readAt: Instant = `${last}T00:00:00.000Z`;
  for await (const { closedAt } of reports.closedOn(last)) if (closedAt > readAt) readAt = closedAt;
  let now = addSeconds(readAt, 1);
  while ((await manifests.read(dayOf(now))) !== undefined) now = `${addDays(dayOf(now), 1)}T00:00:00.000Z`;
  return now;
}
