import type { Feed, FeedState } from '../model/feed.ts';
import type { FetchOutcome } from '../model/outcome.ts';
import { addSeconds, type Instant, secondsBetween, secondsPerDay } from '../model/time.ts';
import { estimateRhythm } from './estimateRhythm.ts';

const shortestSeconds = 60;
const longestSeconds = secondsPerDay;
const firstRetrySeconds = 300;
const firstThrottleSeconds = 900;
/** A content network's max-age may be a day; a feed of breaking news is asked hourly all the same. */
const longestMaxAgeSeconds = 3600;

/**
 * When to ask a feed again: between one minute and one day from `now`. `state` is as before this outcome.
 *
 * A feed that changes is asked twice a rhythm; one that is silent ever more rarely, after an eighth of its silence, so that an item
 * after n hours is late by a few minutes an hour. What the server asks for (max-age up to an hour, Retry-After up to a day) is kept.
 * Failures back off by doubling from five minutes to a day, and never end: a site that is bombed, sanctioned or moved comes back.
 * A fixed share of up to a tenth, drawn from the feed's id, keeps feeds that started together from meeting again and again.
 */
export function planNextCheck(feed: Feed, state: FeedState | undefined, outcome: FetchOutcome, now: Instant): Instant {
  const failures = state?.consecutiveFailures ?? 0;
  const spread = 1 + 0.1 * shareOf(feed.feedId);
  switch (outcome.kind) {
    case 'fetched':
    case 'unchanged': {
      const rhythm = estimateRhythm(feed, state, outcome, now);
      const silence =
        outcome.kind === 'fetched' || state?.lastChangedAt === undefined ? 0 : secondsBetween(state.lastChangedAt, now);
      const wanted = bound(Math.max(rhythm / 2, silence / 8), floorOf(feed), feed.maxIntervalSeconds ?? longestSeconds);
      const asked = Math.min(outcome.maxAgeSeconds ?? 0, longestMaxAgeSeconds);
      return later(now, Math.max(wanted, asked) * spread);
    }
    case 'throttled':
    case 'failed': {
      const first = outcome.kind === 'throttled' ? firstThrottleSeconds : firstRetrySeconds;
      const backOff = Math.min(longestSeconds, first * 2 ** Math.min(failures, 20));
      return later(now, Math.max(backOff, outcome.retryAfterSeconds ?? 0) * spread);
    }
    case 'gone':
      return later(now, longestSeconds);
  }
}

/** Never oftener than eight times per expected item, a quarter of an hour at most: some servers stamp every answer as new. */
function floorOf(feed: Feed): number {
  if (feed.minIntervalSeconds !== undefined) return feed.minIntervalSeconds;
  const expected = feed.expectedItemsPerDay ?? 0;
  return expected > 0 ? bound(secondsPerDay / (expected * 8), shortestSeconds, 900) : 300;
}

function later(now: Instant, seconds: number): Instant {
  return addSeconds(now, Math.round(bound(seconds, shortestSeconds, longestSeconds)));
}

function bound(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}

/** A number in [0, 1) from the feed's id: FNV-1a, 32 bits, stirred by MurmurHash3's finalizer so that `x-1` and `x-2` lie apart. */
function shareOf(feedId: string): number {
  let hash = 0x811c9dc5;
  for (const character of feedId) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
