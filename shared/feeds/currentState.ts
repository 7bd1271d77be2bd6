import type { Feed, FeedState } from '../model/feed.ts';

/**
 * What `state` still says about `feed`. When the registry has given the feed another address, etags, moves, failures and retirement
 * speak of the old one and are left out; the items already seen and the body's hash hold wherever they came from.
 */
export function currentState(feed: Feed, state: FeedState | undefined): FeedState | undefined {
  if (state?.registeredUrl === undefined || state.registeredUrl === feed.url) return state;
  const { feedId, seenItems, bodySha256, rhythmSeconds, lastChangedAt } = state;
  return {
    feedId,
    seenItems,
    bodySha256,
    rhythmSeconds,
    lastChangedAt,
    consecutiveFailures: 0,
    consecutiveUnchanged: 0,
  };
}
