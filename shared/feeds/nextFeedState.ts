import type { Feed, FeedState } from '../model/feed.ts';
import type { FetchOutcome, PollingHints } from '../model/outcome.ts';
import { addSeconds, type Instant, secondsPerDay } from '../model/time.ts';
import { composeRequest } from './composeRequest.ts';
import { countUnchanged } from './countUnchanged.ts';
import { currentState } from './currentState.ts';
import { lastHeard } from './lastHeard.ts';
import { measureSilence } from './measureSilence.ts';
import { planNextCheck } from './planNextCheck.ts';

/**
 * A feed's state after an outcome. Pure; what file-entries writes is carried through untouched.
 *
 * A success clears the failure; a failure keeps etag and hash, for what we hold is still what we hold. `gone` retires the feed with its
 * notice in `lastProblem`: it is looked at once a week, for a server that was wrong says so by answering, and another address in the
 * registry brings it back at once. `outcome` is the answer to what `composeRequest` says for the same feed, state and `now`.
 */
export function nextFeedState(
  feed: Feed,
  state: FeedState | undefined,
  outcome: FetchOutcome,
  now: Instant,
): FeedState {
  const before = currentState(feed, state);
  const after: FeedState = {
    ...(before ?? { feedId: feed.feedId, consecutiveFailures: 0, consecutiveUnchanged: 0 }),
    registeredUrl: feed.url,
    lastCheckedAt: now,
    lastOutcome: outcome.kind,
    ...whatItTaught(feed, before, outcome, now),
  };
  const silentSince = outcome.kind === 'unchanged' ? measureSilence(feed, after, now) : undefined;
  if (outcome.kind === 'unchanged' || outcome.kind === 'fetched') after.silentSince = silentSince;
  after.nextCheckAt = notBefore(planNextCheck(feed, after, now), outcome, now);
  return dropEmpty(after);
}

function whatItTaught(
  feed: Feed,
  before: FeedState | undefined,
  outcome: FetchOutcome,
  now: Instant,
): Partial<FeedState> {
  switch (outcome.kind) {
    case 'fetched':
      return {
        ...answeredFrom(feed, before, now, outcome.movedTo),
        lastChangedAt: now,
        heardBeforeAt: lastHeard(feed, before, now),
        consecutiveUnchanged: 0,
        etag: outcome.etag,
        lastModified: outcome.lastModified,
        bodySha256: outcome.bodySha256,
        ...wishesOf(outcome.maxAgeSeconds, outcome.hints),
        expectedRhythmSeconds: expectedRhythm(feed, outcome.hints),
      };
    case 'unchanged':
      return {
        ...answeredFrom(feed, before, now, outcome.movedTo),
        consecutiveUnchanged: countUnchanged(feed, before, now) + 1,
        etag: outcome.etag ?? before?.etag,
        lastModified: outcome.lastModified ?? before?.lastModified,
        patienceSeconds: Math.max(before?.patienceSeconds ?? 0, outcome.maxAgeSeconds ?? 0) || undefined,
      };
    case 'throttled':
    case 'failed':
    case 'gone':
      return {
        // A dead feed may answer otherwise for a while (a parking page, an error): only a success brings it back.
        ...(outcome.kind === 'gone' ? { retired: true } : {}),
        heardBeforeAt: lastHeard(feed, before, now),
        lastProblem: outcome.problem,
        failingSince: before?.failingSince ?? now,
        consecutiveFailures: (before?.consecutiveFailures ?? 0) + 1,
      };
  }
}

/** A good answer from the registered address itself voids a remembered move; one over a new permanent redirect renews it. */
function answeredFrom(
  feed: Feed,
  before: FeedState | undefined,
  now: Instant,
  movedTo: string | undefined,
): Partial<FeedState> {
  const askedMoved = composeRequest(feed, before, now).url !== feed.url;
  return {
    movedTo: movedTo ?? (askedMoved ? before?.movedTo : undefined),
    consecutiveFailures: 0,
    failingSince: undefined,
    lastProblem: undefined,
    retired: undefined,
  };
}

function wishesOf(maxAgeSeconds: number | undefined, hints: PollingHints): Partial<FeedState> {
  return {
    patienceSeconds: Math.max(maxAgeSeconds ?? 0, hints.ttlSeconds ?? 0) || undefined,
    skipHours: hints.skipHours,
    skipDays: hints.skipDays,
  };
}

function expectedRhythm(feed: Feed, hints: PollingHints): number | undefined {
  const expected = feed.expectedItemsPerDay ?? 0;
  return expected > 0 ? secondsPerDay / expected : hints.updateEverySeconds;
}

/** Retry-After is kept, up to a day. */
function notBefore(plan: Instant, outcome: FetchOutcome, now: Instant): Instant {
  const wait = 'retryAfterSeconds' in outcome ? (outcome.retryAfterSeconds ?? 0) : 0;
  const asked = addSeconds(now, Math.min(wait, secondsPerDay));
  return asked > plan ? asked : plan;
}

/** Tables hold no undefined. */
function dropEmpty(state: FeedState): FeedState {
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined)) as FeedState;
}
