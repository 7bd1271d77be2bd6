import type { Feed, FeedState } from '../model/feed.ts';
import type { Instant } from '../model/time.ts';
import { planNextCheck } from './planNextCheck.ts';

/** No state is left unwritten for so many checks: a minute apart, they are more than a day. */
const mostChecks = 2000;

/**
 * The checks of a feed that its state plans after the last poll that was written down: how many are due by `until`, when the last of
 * them was and when the next will be. `state` has been written at least once.
 *
 * An unchanged answer writes nothing, so the plan itself says what has been asked since: each check follows from the one before by
 * `planNextCheck`. What file-entries learned meanwhile (a quicker rhythm, a gap) counts from the first check on.
 */
export function followPlan(
  feed: Feed,
  state: FeedState,
  until: Instant,
): { count: number; lastDueAt?: Instant; nextDueAt: Instant } {
  let nextDueAt = firstCheck(feed, state);
  let lastDueAt: Instant | undefined;
  let count = 0;
  while (nextDueAt <= until) {
    if (count === mostChecks) return { count, lastDueAt: until, nextDueAt: planNextCheck(feed, state, until) };
    count += 1;
    lastDueAt = nextDueAt;
    nextDueAt = planNextCheck(feed, state, nextDueAt);
  }
  return { count, lastDueAt, nextDueAt };
}

function firstCheck(feed: Feed, state: FeedState): Instant {
  const written = state.nextCheckAt ?? state.lastCheckedAt ?? '';
  if (state.lastCheckedAt === undefined || state.consecutiveFailures > 0 || state.retired) return written;
  const learned = planNextCheck(feed, state, state.lastCheckedAt);
  return learned < written ? learned : written;
}
