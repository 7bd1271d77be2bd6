import type { Preferences } from '../model/subscriber.ts';

/**
 * Whether a reader wants a digest with this in it. `storyCount` is what is left for this reader: none is a quiet day, and what happens then they
 * chose. A day on which the desk itself was deaf is not quiet; the caller says so with `outage`, and the digest, which tells of it, goes out.
 */
export function wantsEdition(
  { quietDays }: Pick<Preferences, 'quietDays'>,
  edition: { storyCount: number; outage?: boolean },
): boolean {
  return edition.storyCount > 0 || edition.outage === true || quietDays === 'send';
}
