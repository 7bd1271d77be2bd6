/** Clocks on the wall: what an instant is called in an IANA zone, and which instant a local hour is. By the runtime's own zone data. */
import { addDays, type Day, type Instant } from './time.ts';

const msAnHour = 3_600_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. Throws a RangeError on a zone nobody knows. */
function offsetMs(epochMs: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(epochMs)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(epochMs / 1000) * 1000;
}

/** The calendar day and the minute of it that clocks in the zone show at an instant. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export function wallTime(instant: Instant, timeZone: string): { day: Day; minuteOfDay: number } {
  const epochMs = Date.parse(instant);
  const shown = new Date(epochMs + offsetMs(epochMs, timeZone)).toISOString();
  return { day: shown.slice(0, 10), minuteOfDay: Number(shown.slice(11, 13)) * 60 + Number(shown.slice(14, 16)) };
}

/**
 * The first instant at which clocks in the zone show this minute of this day, or have passed it: an hour that is skipped in spring begins when
 * the clocks have jumped, an hour that comes twice in autumn is its first coming.
 */
export function instantAt(day: Day, minuteOfDay: number, timeZone: string): Instant {
  const shown = Date.parse(`${day}T00:00:00Z`) + minuteOfDay * 60_000;
  // Clocks are at most 14 hours ahead of UTC: this is before the instant looked for, and seldom before another change of clocks.
  const before = offsetMs(shown - 26 * msAnHour, timeZone);
  const candidate = shown - before;
  if (offsetMs(candidate, timeZone) === before) return new Date(candidate).toISOString();
  let [earlier, later] = [shown - 26 * msAnHour, candidate];
  while (later - earlier > 1000) {
    const middle = Math.floor((earlier + later) / 2000) * 1000;
    if (offsetMs(middle, timeZone) === before) earlier = middle;
    else later = middle;
  }
  return new Date(Math.max(later, shown - offsetMs(later, timeZone))).toISOString();
}

/** The day of the week of a calendar day: 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${addDays(day, 0)}T00:00:00Z`).getUTCDay();
}
