import { addDays, Day, type Instant, readInstant } from '../shared/model/time.ts';
import { Failure } from './Failure.ts';

const hoursAgo = /^(\d{1,5})h$/;
const daysAgo = /^(\d{1,4})d$/;

/**
 * `2015-12-23T18:00Z`, `2015-12-23`, `today`, `yesterday`, `6h` or `3d` (so long before `now`) as an instant; a bare day is its beginning, or its end.
 * Days are UTC's. Throws Failure naming the option.
 */
export function readMoment(
  option: string,
  words: string,
  bareDay: 'start' | 'end' = 'start',
  now = new Date(),
): Instant {
  const day = findDay(words, now);
  if (day !== undefined) return `${day}T${bareDay === 'start' ? '00:00:00.000Z' : '23:59:59.999Z'}`;
  const hours = Number(hoursAgo.exec(words)?.[1] ?? 24 * Number(daysAgo.exec(words)?.[1]));
  if (hours >= 0) return new Date(now.getTime() - hours * 3_600_000).toISOString();
  const instant = /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(words) ? readInstant(words) : undefined;
  if (instant !== undefined) return instant;
  throw new Failure(
    `${option} ${words} is no instant.`,
    'Write it with its zone, like 2015-12-23T18:00Z, as a day, like 2015-12-23 or yesterday, or as so long ago, like 6h or 3d.',
    2,
  );
}

/** `2015-12-23`, `today` or `yesterday`, in UTC. Throws Failure naming the option. */
export function readDay(option: string, words: string, now = new Date()): string {
  const day = findDay(words, now);
  if (day !== undefined) return day;
  throw new Failure(`${option} ${words} is no day.`, 'Write it like 2015-12-23, or today, or yesterday.', 2);
}

/** The day that is meant, in UTC; undefined when none is. */
export function findDay(words: string, now: Date): Day | undefined {
  const today = now.toISOString().slice(0, 10);
  if (words === 'today') return today;
  if (words === 'yesterday') return addDays(today, -1);
  return Day.safeParse(words).data;
}
