import type { Feed, FeedState } from '../model/feed.ts';
import { addSeconds, type Instant, secondsBetween, secondsPerDay } from '../model/time.ts';
import { estimateRhythm } from './estimateRhythm.ts';
import { leaveSkipped } from './leaveSkipped.ts';

const shortestSeconds = 60;
const longestSeconds = secondsPerDay;
const retiredSeconds = 7 * secondsPerDay;
const firstRetrySeconds = 300;
const firstThrottleSeconds = 900;
/** A content network's max-age may be a day, and so may a ttl that nobody set; a feed of breaking news is asked hourly all the same. */
const longestPatienceSeconds = 3600;
/** For a day after a possible gap a feed is asked four times as often, and a wish to be left alone counts for ten minutes at most. */
const hurrySeconds = secondsPerDay;
const hurryFactor = 4;
const hurriedPatienceSeconds = 600;

/**
 * When to ask a feed after `from`, if nothing but `state` is known: between one minute and one day later, a week for a feed that its
 * server calls gone. Pure, so that the checks that follow an unchanged answer need not be written down: see `followPlan`.
 *
 * A feed is asked twice a rhythm, and twice in the time in which its list turns over; one that is silent ever more rarely, after an
 * eighth of its silence, so that an item after n hours is late by a few minutes an hour. What the server asks for is kept up to an hour.
 * Failures back off by doubling from five minutes to a day, and never end: a site that is bombed, sanctioned or moved comes back.
 * Up to a tenth is added, drawn from the feed's id and the minute, so that feeds that started together part.
 */
export function planNextCheck(feed: Feed, state: FeedState, from: Instant): Instant {
  const spread = 1 + 0.1 * shareOf(`${feed.feedId} ${from.slice(0, 16)}`);
  if (state.retired) return addSeconds(from, retiredSeconds);
  if (state.consecutiveFailures > 0) {
    const first = state.lastOutcome === 'throttled' ? firstThrottleSeconds : firstRetrySeconds;
    return later(from, first * 2 ** Math.min(state.consecutiveFailures - 1, 20) * spread);
  }
  const hurried = state.gap !== undefined && secondsBetween(state.gap.foundAt, from) < hurrySeconds;
  const { lowest, highest } = boundsOf(feed);
  const lastNews = state.news?.at ?? state.lastChangedAt;
  const silence = lastNews === undefined ? 0 : secondsBetween(lastNews, from);
  const turnover = state.news?.spanSeconds || Number.POSITIVE_INFINITY;
  const calm = bound(
    Math.max(Math.min(estimateRhythm(feed, state), turnover) / 2, silence / 8),
    lowest,
    Math.max(lowest, highest),
  );
  const wanted = hurried ? Math.max(calm / hurryFactor, feed.minIntervalSeconds ?? shortestSeconds) : calm;
  const asked = Math.min(state.patienceSeconds ?? 0, hurried ? hurriedPatienceSeconds : longestPatienceSeconds);
  const plan = later(from, Math.max(wanted, asked) * spread);
  const latest = addSeconds(from, longestSeconds);
  return leaveSkipped(plan, state, latest);
}

/** Never oftener than eight times per expected item, a quarter of an hour at most: some servers stamp every answer as new. */
function boundsOf(feed: Feed): { lowest: number; highest: number } {
  const expected = feed.expectedItemsPerDay ?? 0;
  const floor = expected > 0 ? bound(secondsPerDay / (expected * 8), shortestSeconds, 900) : 300;
  return { lowest: feed.minIntervalSeconds ?? floor, highest: feed.maxIntervalSeconds ?? longestSeconds };
}

function later(from: Instant, seconds: number): Instant {
  return addSeconds(from, Math.round(bound(seconds, shortestSeconds, longestSeconds)));
}

function bound(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** A number in [0, 1) from words: FNV-1a, 32 bits, stirred by MurmurHash3's finalizer so that `x-1` and `x-2` lie apart. */
function shareOf(words: string): number {
  let hash = 0x811c9dc5;
  for (const character of words) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
