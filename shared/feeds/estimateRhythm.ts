import type { Feed, FeedState } from '../model/feed.ts';
import type { FetchOutcome } from '../model/outcome.ts';
import { type Instant, secondsBetween, secondsPerDay } from '../model/time.ts';

const shortestSeconds = 60;
const longestSeconds = 7 * secondsPerDay;
const unknownSeconds = 3600;
/** Weight of the newest gap: about six changes make a new habit. */
const newestWeight = 0.3;

/**
 * Seconds between a feed's changes, as we saw them: a running geometric mean, because gaps run from minutes by day to hours by night.
 * It starts from the registry's expectedItemsPerDay. Between one minute and a week.
 */
export function estimateRhythm(
  feed: Feed,
  state: FeedState | undefined,
  outcome: Pick<FetchOutcome, 'kind'>,
  now: Instant,
): number {
  const expected = feed.expectedItemsPerDay ?? 0;
  const before = clamp(state?.rhythmSeconds ?? (expected > 0 ? secondsPerDay / expected : unknownSeconds));
  if (outcome.kind !== 'fetched' || state?.lastChangedAt === undefined) return before;
  const gap = clamp(secondsBetween(state.lastChangedAt, now));
  return clamp(Math.exp((1 - newestWeight) * Math.log(before) + newestWeight * Math.log(gap)));
}

function clamp(seconds: number): number {
  return Math.min(longestSeconds, Math.max(shortestSeconds, seconds));
}
