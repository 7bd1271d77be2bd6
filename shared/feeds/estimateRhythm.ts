import type { Feed, FeedState } from '../model/feed.ts';
import { secondsPerDay } from '../model/time.ts';

const unknownSeconds = 3600;

/**
 * Seconds between two items of a feed: as its reports taught, else as the registry expects, else as the feed says of itself (most
 * feeds that say anything say "hourly" because their software does).
 */
export function estimateRhythm(feed: Feed, state: FeedState | undefined): number {
  const expected = feed.expectedItemsPerDay ?? 0;
  return state?.news?.rhythmSeconds ?? (expected > 0 ? secondsPerDay / expected : statedRhythm(state));
}

function statedRhythm(state: FeedState | undefined): number {
  return state?.expectedRhythmSeconds ?? unknownSeconds;
}
