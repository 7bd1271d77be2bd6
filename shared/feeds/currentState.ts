import type { Feed, FeedState } from '../model/feed.ts';

/**
 * What `state` still says about `feed`. When the registry has given the feed another address, etags, moves, failures, wishes and
 * retirement speak of the old one and are left out, and with them the plan, so that the new one is asked at once; the items already
 * seen, what they taught and the body's hash hold wherever they came from.
 */
export function currentState(feed: Feed, state: FeedState | undefined): FeedState | undefined {
  if (state?.registeredUrl === undefined || state.registeredUrl === feed.url) return state;
  const { feedId, seenItems, news, gap, bodySha256, lastChangedAt } = state;
  return {
    feedId,
    seenItems,
    news,
    gap,
    bodySha256,
    lastChangedAt,
    consecutiveFailures: 0,
    consecutiveUnchanged: 0,
  };
}
