/** Past reports under today's rules: rehearsed apart, held against the desk, and written into it only when asked to. */
import { addDays, type Day, daysFromTo, type Instant } from '../model/time.ts';
import { type Applied, type AppliedStores, applyReplay } from './applyReplay.ts';
import { type ComparedStores, type Comparison, compareDesks } from './compareDesks.ts';
import { type PastStores, type RehearsalSpan, rehearse, type ScratchStores } from './rehearse.ts';

export type ReplayStores = PastStores & ComparedStores & AppliedStores;

export interface Replayed extends Comparison {
  reports: number;
  failed: { reportKey: string; reason: string }[];
  applied?: Applied;
}

/** Reports list items of the weeks before, and sometimes of tomorrow. */
const daysListed = { before: 45, after: 2 };

export async function replay(
  span: RehearsalSpan,
  desk: ReplayStores,
  scratch: ScratchStores,
  how: { applyAt?: Instant; onReport?: (done: number, total: number) => void },
): Promise<Replayed> {
  const rehearsal = await rehearse(span, desk, scratch, how.onReport);
  const days: Day[] = daysFromTo(addDays(span.since, -daysListed.before), addDays(span.until, daysListed.after));
  const { comparison, rejudged } = await compareDesks(rehearsal, days, desk, scratch);
  const applied = how.applyAt === undefined ? undefined : await applyReplay(rejudged, desk, how.applyAt);
  return { reports: rehearsal.reportKeys.size, failed: rehearsal.failed, ...comparison, applied };
}
