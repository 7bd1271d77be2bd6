import type { Feed, FeedState } from '../model/feed.ts';
import { type Instant, secondsBetween, secondsPerDay } from '../model/time.ts';
import { estimateRhythm } from './estimateRhythm.ts';

/** A feed is silent after eight times its own rhythm, and never before a day: nights, Fridays and holidays are quiet. */
const silentAfterRhythms = 8;

/** Since when a feed has brought nothing new, if that is much longer than its rhythm lets expect; undefined otherwise. */
export function measureSilence(feed: Feed, state: FeedState, now: Instant): Instant | undefined {
  const since = state.news?.at ?? state.lastChangedAt;
  if (since === undefined) return undefined;
  const patience = Math.max(secondsPerDay, silentAfterRhythms * estimateRhythm(feed, state));
  return secondsBetween(since, now) > patience ? since : undefined;
}
