import type { Day, Instant } from '../model/time.ts';

/** The calendar date at the desk: `2015-12-23`. `timeZone` is an IANA name. */
export function deskDay(now: Instant, timeZone: string): Day {
  // Sweden writes dates the way ISO does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(now),
  );
}
