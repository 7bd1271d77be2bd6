import type { FeedState } from '../model/feed.ts';
import type { Instant } from '../model/time.ts';

const hourMs = 3_600_000;

/**
 * `plan`, or the first full hour after it that the feed does not ask to be skipped (RSS 2.0's skipHours and skipDays), up to `latest`:
 * whatever a feed says, it is asked once a day, and one that skips everything has said nothing.
 */
export function leaveSkipped(
  plan: Instant,
  state: Pick<FeedState, 'skipHours' | 'skipDays'>,
  latest: Instant,
): Instant {
  const { skipHours = [], skipDays = [] } = state;
  if (skipHours.length === 0 && skipDays.length === 0) return plan;
  if (new Set(skipHours).size >= 24 || new Set(skipDays).size >= 7) return plan;
  const isSkipped = (at: Date) => skipHours.includes(at.getUTCHours()) || skipDays.includes(at.getUTCDay());
  let at = new Date(plan);
  while (isSkipped(at)) {
    at = new Date((Math.floor(at.getTime() / hourMs) + 1) * hourMs);
    if (at.toISOString() > latest) return latest;
  }
  return at.toISOString();
}
