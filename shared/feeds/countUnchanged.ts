import type { Feed, FeedState } from '../model/feed.ts';
import type { Instant } from '../model/time.ts';
import { followPlan } from './followPlan.ts';

/** How many unchanged answers in a row a feed has given before the check made at `now`, written down or not. */
export function countUnchanged(feed: Feed, state: FeedState | undefined, now: Instant): number {
  if (state?.lastCheckedAt === undefined) return 0;
  const unwritten = state.consecutiveFailures > 0 ? 0 : Math.max(0, followPlan(feed, state, now).count - 1);
  return state.consecutiveUnchanged + unwritten;
}
