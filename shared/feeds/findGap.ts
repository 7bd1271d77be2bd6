import type { FeedGap } from '../model/feed.ts';
import type { Instant } from '../model/time.ts';
import { nameInMark } from './markItem.ts';

/**
 * A possible gap: a list that shares no item with what we saw of the feed before, and whose oldest item is younger than our last look
 * (or which dates nothing). Between that look and this list items may have come and gone.
 *
 * An edited item is still the same item. A list that reaches back before our last look has missed nothing: the supplier renamed its
 * items, or shows a choice of them. Undefined while nothing was seen before, and for an empty list.
 */
export function findGap(
  before: { seenItems: readonly string[]; lookedAt: Instant },
  report: { marks: readonly string[]; publishedAt: readonly Instant[]; receivedAt: Instant },
): FeedGap | undefined {
  const { seenItems, lookedAt } = before;
  const { marks, publishedAt, receivedAt } = report;
  if (seenItems.length === 0 || marks.length === 0 || lookedAt >= receivedAt) return undefined;
  if (sharesItem(seenItems, marks)) return undefined;
  const oldest = publishedAt.reduce((one, other) => (other < one ? other : one), receivedAt);
  if (oldest <= lookedAt) return undefined;
  return { from: lookedAt, to: oldest, foundAt: receivedAt };
}

/** Whether two lists of marks name one item at least. */
export function sharesItem(seen: readonly string[], marks: readonly string[]): boolean {
  const names = new Set(seen.map(nameInMark));
  return marks.some((mark) => names.has(nameInMark(mark)));
}
