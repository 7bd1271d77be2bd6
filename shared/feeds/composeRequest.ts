import type { Feed, FeedState } from '../model/feed.ts';
import type { FetchRequest } from '../model/outcome.ts';
import type { Instant } from '../model/time.ts';
import { countUnchanged } from './countUnchanged.ts';
import { currentState } from './currentState.ts';

/** After so many failures in a row a remembered move may itself be the failure: the registered address is tried in turn. */
const doubtMoveAfter = 3;
/** Every so many unchanged answers the whole body is asked for, in case a server says "unchanged" for ever. */
const verifyEvery = 24;

/**
 * What to ask for a feed: where its permanent redirect led, with the etag and date of what we hold.
 *
 * Conditions are left out after a failure (a server that chokes on an old etag would never recover) and once in 24 unchanged answers
 * (servers lie); then the body's own hash says whether anything is new.
 */
export function composeRequest(feed: Feed, state: FeedState | undefined, now: Instant): FetchRequest {
  const current = currentState(feed, state);
  if (current === undefined) return { url: feed.url };
  const { consecutiveFailures: failures, etag, lastModified, movedTo } = current;
  const doubtMove = failures >= doubtMoveAfter && failures % 2 === 1;
  const url = movedTo === undefined || doubtMove ? feed.url : movedTo;
  if (failures > 0 || countUnchanged(feed, current, now) % verifyEvery === verifyEvery - 1) return { url };
  return { url, ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) };
}
