/**
 * Which edition a reader is due: where it is cut, what it begins at, what it is called.
 *
 * An edition is what was filed between two instants. The desk's own is cut every morning; further ones are cut on whole hours before and after it,
 * only where a reader waits. It begins where the readers' last one ended, so that nobody is told a thing twice or misses an hour, whatever
 * clocks, zones, weekends and outages did in between.
 */
import type { EditionId } from '../model/edition.ts';
import { addDays, addSeconds, type Day, dayOf, type Instant, secondsBetween, secondsPerDay } from '../model/time.ts';
import { instantAt, wallTime } from '../model/zone.ts';

/** 05:30: the desk's readers open it at six. */
const deskCutMinute = 5 * 60 + 30;
/** To compose it, and to mail it to those who are first in the queue. */
const leastLeadSeconds = 15 * 60;
/** A week, with the hour that a change of clocks may add. Who was away longer is told the last day. */
const longestSeconds = 7 * secondsPerDay + 2 * 3600;

export interface EditionPlan {
  editionId: EditionId;
  /** What was filed after this, up to and including `dataUntil`. */
  dataFrom: Instant;
  dataUntil: Instant;
}

/** The desk's own edition that was last to be cut by `now`: its day, by the desk's zone, and its cut. */
export function lastDeskCut(now: Instant, deskTimeZone: string): { day: Day; cutAt: Instant } {
  const today = wallTime(now, deskTimeZone).day;
  const cutAt = instantAt(today, deskCutMinute, deskTimeZone);
  if (cutAt <= now) return { day: today, cutAt };
  const yesterday = addDays(today, -1);
  return { day: yesterday, cutAt: instantAt(yesterday, deskCutMinute, deskTimeZone) };
}

/**
 * The edition for readers due at `dueAt` whose last one was cut at `since`; those who had none, or none for a week, are told a day. The desk's own
 * edition when it is the same cut and begins where they left off. Undefined when they have had this cut already.
 */
export function planEdition(
  dueAt: Instant,
  since: Instant | undefined,
  desk: { timeZone: string; edition?: EditionPlan },
): EditionPlan | undefined {
  const ready = addSeconds(dueAt, -leastLeadSeconds);
  const { cutAt } = lastDeskCut(ready, desk.timeZone);
  const dataUntil = addSeconds(cutAt, Math.floor(secondsBetween(cutAt, ready) / 3600) * 3600);
  if (since !== undefined && since >= dataUntil) return undefined;
  const recent = since !== undefined && secondsBetween(since, dataUntil) <= longestSeconds ? since : undefined;
  const { edition } = desk;
  if (edition?.dataUntil === dataUntil && (recent === undefined || edition.dataFrom === recent)) return edition;
  const dataFrom = recent ?? addSeconds(dataUntil, -secondsPerDay);
  return { editionId: editionIdOf(dataFrom, dataUntil), dataFrom, dataUntil };
}

/** `2016-11-16T0330` for the day to 03:30 UTC, `2016-11-14T0330-72h` for three days, `…-1052m` where it is no whole hours. */
function editionIdOf(dataFrom: Instant, dataUntil: Instant): EditionId {
  const cut = `${dayOf(dataUntil)}T${dataUntil.slice(11, 13)}${dataUntil.slice(14, 16)}`;
  const minutes = Math.ceil(secondsBetween(dataFrom, dataUntil) / 60);
  if (minutes === 24 * 60) return cut;
  return minutes % 60 === 0 ? `${cut}-${minutes / 60}h` : `${cut}-${minutes}m`;
}
