import type { FeedState } from '../model/feed.ts';
import type { FetchOutcome } from '../model/outcome.ts';
import { addSeconds } from '../model/time.ts';

/** An edition's window is a day: in each, every feed that answers has to be witnessed once. */
const witnessEverySeconds = 20 * 3600;
/** A server's wish to be left alone for longer is written down when it is longer by a quarter; a countdown would be written each time. */
const longerBy = 1.25;

/**
 * Whether what a poll taught has to be written down. An unchanged answer does not: the plan goes on by itself.
 *
 * It is written when it says something new (the feed has recovered, moved, fallen silent, asks for more patience), and when by the
 * next check the last written word would be older than 20 hours: an edition says how many feeds were heard, and what nobody
 * witnessed, nobody should claim.
 */
export function decideWriting(
  before: FeedState | undefined,
  after: FeedState,
  outcome: Pick<FetchOutcome, 'kind'>,
): 'write' | 'leave' {
  if (outcome.kind !== 'unchanged' || before?.lastCheckedAt === undefined) return 'write';
  if (before.consecutiveFailures > 0 || before.retired) return 'write';
  if (before.registeredUrl !== after.registeredUrl || before.movedTo !== after.movedTo) return 'write';
  if (before.silentSince !== after.silentSince) return 'write';
  if ((after.patienceSeconds ?? 0) > longerBy * (before.patienceSeconds ?? 0)) return 'write';
  return (after.nextCheckAt ?? '') > addSeconds(before.lastCheckedAt, witnessEverySeconds) ? 'write' : 'leave';
}
