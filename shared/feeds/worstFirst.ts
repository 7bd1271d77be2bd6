import type { FeedHealth } from './feedHealth.ts';

/** What a reader of the digest misses most comes first. */
const order = ['failing', 'retired', 'throttled', 'silent', 'cut-off', 'gap', 'unasked', 'moved', 'well'];

/** Orders feeds worst first, and among equals the one that has been so longest. */
export function worstFirst(one: FeedHealth, other: FeedHealth): number {
  const rank = rankOf(one) - rankOf(other);
  if (rank !== 0) return rank;
  const [a, b] = [one.since ?? '9', other.since ?? '9'];
  return a < b ? -1 : a > b ? 1 : 0;
}

function rankOf({ condition, notice }: FeedHealth): number {
  return order.indexOf(notice ?? condition);
}
