import { type Day, dayOf, type Instant } from '../model/time.ts';

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** The day it is at `instant` where the outlet is: "on Friday" in a paper of Baghdad begins three hours before Friday does in UTC. UTC without a zone, or with one nobody knows. */
export function dayAt(instant: Instant, timeZone: string | undefined): Day {
  if (timeZone === undefined || timeZone === 'UTC') return dayOf(instant);
  if (!formats.has(timeZone)) {
    if (formats.size >= 500) formats.clear();
    formats.set(timeZone, formatOf(timeZone));
  }
  return formats.get(timeZone)?.format(new Date(instant)) ?? dayOf(instant);
}

/** Swedish writes days as ISO does. */
function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
