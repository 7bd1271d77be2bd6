import type { Feed, FeedState } from '../model/feed.ts';
import type { Instant } from '../model/time.ts';
import { followPlan } from './followPlan.ts';

/**
 * The last check before the one made at `now` at which the feed answered, written down or not: up to then we saw what it listed.
 * Never too late: in doubt it is the check before.
 */
export function lastHeard(feed: Feed, state: FeedState | undefined, now: Instant): Instant | undefined {
  if (state?.lastCheckedAt === undefined || state.consecutiveFailures > 0) return state?.heardBeforeAt;
  const { count, lastDueAt } = followPlan(feed, state, now);
  if (count < 2 || lastDueAt === undefined) return state.lastCheckedAt;
  const justBefore = new Date(Date.parse(lastDueAt) - 1).toISOString();
  return followPlan(feed, state, justBefore).lastDueAt ?? state.lastCheckedAt;
}
