import { Day, type Instant, readInstant } from '../shared/model/time.ts';
import { Failure } from './Failure.ts';

/** `2015-12-23T18:00Z` or `2015-12-23` as an instant; a bare day is its beginning, or its end. Throws Failure naming the option. */
export function readMoment(option: string, words: string, bareDay: 'start' | 'end' = 'start'): Instant {
  if (Day.safeParse(words).success) return `${words}T${bareDay === 'start' ? '00:00:00.000Z' : '23:59:59.999Z'}`;
  const instant = /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(words) ? readInstant(words) : undefined;
  if (instant !== undefined) return instant;
  throw new Failure(
    `${option} ${words} is no instant.`,
    'Write it with its zone, like 2015-12-23T18:00Z, or as a day, like 2015-12-23.',
    2,
  );
}

export function readDay(option: string, words: string): string {
  if (Day.safeParse(words).success) return words;
  throw new Failure(`${option} ${words} is no day.`, 'Write it like 2015-12-23.', 2);
}
