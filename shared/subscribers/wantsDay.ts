import type { Preferences } from '../model/subscriber.ts';
import type { Day } from '../model/time.ts';
import { weekdayOf } from '../model/zone.ts';

/** Whether a reader wants a digest on this day of their calendar: `weekdays` leaves out Saturdays and Sundays, `weekly` keeps Mondays. */
export function wantsDay({ frequency }: Pick<Preferences, 'frequency'>, day: Day): boolean {
  const weekday = weekdayOf(day);
  if (frequency === 'weekdays') return weekday !== 0 && weekday !== 6;
  return frequency === 'daily' || weekday === 1;
}
