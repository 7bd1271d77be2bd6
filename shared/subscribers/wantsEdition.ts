import type { Preferences } from '../model/subscriber.ts';
import type { Day } from '../model/time.ts';

/**
 * Whether a reader wants the edition of this day. `weekdays` leaves out Saturdays and Sundays, `weekly` keeps Mondays. `storyCount` is what is left for
 * this reader: none is a quiet day, and what happens then they chose. A day on which the desk itself was deaf is not quiet; the caller says
 * so with `outage`, and the digest, which tells of it, goes out.
 */
export function wantsEdition(
  preferences: Pick<Preferences, 'frequency' | 'quietDays'>,
  edition: { editionId: Day; storyCount: number; outage?: boolean },
): boolean {
  const weekday = new Date(`${edition.editionId}T00:00:00Z`).getUTCDay();
  if (preferences.frequency === 'weekdays' && (weekday === 0 || weekday === 6)) return false;
  if (preferences.frequency === 'weekly' && weekday !== 1) return false;
  return edition.storyCount > 0 || edition.outage === true || preferences.quietDays === 'send';
}
