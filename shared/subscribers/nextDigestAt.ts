import type { Preferences } from '../model/subscriber.ts';
import { addDays, type Instant, secondsBetween } from '../model/time.ts';
import { instantAt, wallTime } from '../model/zone.ts';
import { wantsDay } from './wantsDay.ts';

/** Between two digests to one reader, whatever they change: a new hour an hour after the old one begins tomorrow. */
const leastSecondsApart = 12 * 3600;
/** A weekly reader who has just been sent theirs waits at most this many days. */
const daysAhead = 15;

/**
 * When a reader is to be sent the next digest: the first coming after `after` of their hour, in their zone, on a day they want, and not sooner
 * than half a day behind `last`, when they were due before. An hour that clocks skip comes when they have jumped; one that comes twice
 * counts once.
 */
export function nextDigestAt(
  preferences: Pick<Preferences, 'frequency' | 'hour' | 'timeZone'>,
  after: Instant,
  last?: Instant,
): Instant {
  const { hour, timeZone } = preferences;
  // Of a desk whose clock was set back, the last one lies ahead.
  const today = wallTime(last !== undefined && last > after ? last : after, timeZone).day;
  for (let ahead = -1; ahead <= daysAhead; ahead++) {
    const day = addDays(today, ahead);
    if (!wantsDay(preferences, day)) continue;
    const at = instantAt(day, hour * 60, timeZone);
    if (at > after && (last === undefined || secondsBetween(last, at) >= leastSecondsApart)) return at;
  }
  throw new Error(`no day within ${daysAhead} suits ${preferences.frequency} at ${hour} in ${timeZone}`);
}
