import type { Feed, FeedState } from '../model/feed.ts';
import type { FetchOutcome } from '../model/outcome.ts';
import type { Instant } from '../model/time.ts';
import { composeRequest } from './composeRequest.ts';
import { currentState } from './currentState.ts';
import { estimateRhythm } from './estimateRhythm.ts';
import { planNextCheck } from './planNextCheck.ts';

/**
 * A feed's state after an outcome. Pure; `seenItems` is carried through untouched, for another owns it.
 *
 * A success clears the failure; a failure keeps etag and hash, for what we hold is still what we hold. `gone` retires the feed with its
 * notice in `lastProblem`; only another address in the registry brings it back. `outcome` is the answer to what `composeRequest` says
 * for the same feed and state.
 */
export function nextFeedState(
  feed: Feed,
  state: FeedState | undefined,
  outcome: FetchOutcome,
  now: Instant,
): FeedState {
  const before = currentState(feed, state);
  const common: FeedState = {
    ...(before ?? { feedId: feed.feedId, consecutiveFailures: 0, consecutiveUnchanged: 0 }),
    registeredUrl: feed.url,
    lastCheckedAt: now,
    lastOutcome: outcome.kind,
    nextCheckAt: planNextCheck(feed, before, outcome, now),
    rhythmSeconds: estimateRhythm(feed, before, outcome, now),
  };
  switch (outcome.kind) {
    case 'fetched':
      return dropEmpty({
        ...common,
        ...answeredFrom(feed, before, outcome.movedTo),
        lastChangedAt: now,
        consecutiveUnchanged: 0,
        etag: outcome.etag,
        lastModified: outcome.lastModified,
        bodySha256: outcome.bodySha256,
      });
    case 'unchanged':
      return dropEmpty({
        ...common,
        ...answeredFrom(feed, before, outcome.movedTo),
        consecutiveUnchanged: common.consecutiveUnchanged + 1,
        etag: outcome.etag ?? before?.etag,
        lastModified: outcome.lastModified ?? before?.lastModified,
      });
    case 'throttled':
    case 'failed':
    case 'gone':
      return dropEmpty({
        ...common,
        ...(outcome.kind === 'gone' ? { retired: true } : {}),
        lastProblem: outcome.problem,
        failingSince: before?.failingSince ?? now,
        consecutiveFailures: common.consecutiveFailures + 1,
      });
  }
}

/** A good answer from the registered address itself voids a remembered move; one over a new permanent redirect renews it. */
function answeredFrom(feed: Feed, before: FeedState | undefined, movedTo: string | undefined): Partial<FeedState> {
  const askedMoved = composeRequest(feed, before).url !== feed.url;
  return {
    movedTo: movedTo ?? (askedMoved ? before?.movedTo : undefined),
    consecutiveFailures: 0,
    failingSince: undefined,
    lastProblem: undefined,
  };
}

/** Tables hold no undefined. */
function dropEmpty(state: FeedState): FeedState {
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined)) as FeedState;
}
