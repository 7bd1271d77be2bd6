/** Past reports under today's rules: rehearsed apart, held against the desk, and written into it only when asked to. */
import { addDays, daysFromTo, type Instant } from '../model/time.ts';
import { type Applied, type AppliedStores, applyReplay } from './applyReplay.ts';
import { type ComparedStores, type Comparison, compareDesks } from './compareDesks.ts';
import { type PastStores, type RehearsalSpan, rehearse, type ScratchStores } from './rehearse.ts';

export type ReplayStores = PastStores & ComparedStores & AppliedStores;

export interface Replayed extends Comparison {
  reports: number;
  failed: { reportKey: string; reason: string }[];
  applied?: Applied;
}

/** Where entries are looked for that no report gives any more, beside the days of those that one does. */
const daysListed = { before: 21, after: 2 };

export async function replay(
  span: RehearsalSpan,
  desk: ReplayStores,
  scratch: ScratchStores,
  how: { applyAt?: Instant; onReport?: (done: number, total: number) => void },
): Promise<Replayed> {
  const rehearsal = await rehearse(span, desk, scratch, how.onReport);
  const around = daysFromTo(addDays(span.since, -daysListed.before), addDays(span.until, daysListed.after));
  const days = [...new Set([...around, ...rehearsal.days])].sort();
  const { comparison, rejudged } = await compareDesks(rehearsal, days, desk, scratch);
  const applied = how.applyAt === undefined ? undefined : await applyReplay(rejudged, desk, how.applyAt);
  return { reports: rehearsal.reportKeys.size, failed: rehearsal.failed, ...comparison, applied };
}
