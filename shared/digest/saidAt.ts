import type { Entry } from '../model/entry.ts';
import type { Instant } from '../model/time.ts';

/**
 * The hour that may stand beside these words: that of the version quoted, not of the first one, whose words were others. The supplier's own hour
 * of the update, else when we received it. Words that came under embargo are of the hour at which it ended: before, nobody could be told.
 */
export function saidAt({ publishedAt, updatedAt, receivedAt, embargoedUntil, filing }: Entry): Instant {
  const revised = filing.revisions.findLast(({ changes = [] }) => changes.length > 0);
  // Some suppliers date each version anew, and call that its publication.
  const isDatedAnew = filing.revisions.some(({ told }) => told !== undefined && told.publishedAt < publishedAt);
  // A supplier whose clock runs ahead cannot have said what it says later than we heard it.
  const updated = updatedAt !== undefined && updatedAt > receivedAt ? receivedAt : updatedAt;
  const hours = [
    publishedAt,
    updated ?? (isDatedAnew ? undefined : (revised?.receivedAt ?? revised?.at)),
    embargoedUntil,
  ];
  return hours.filter((at) => at !== undefined).reduce((last, at) => (at > last ? at : last));
}

/** The hour for a line, and whether it is only that of our reading: the supplier gave its words none. */
export function hourOf(entry: Entry): { at: Instant; received?: true } {
  const at = saidAt(entry);
  const isDated = entry.publishedAtBasis === 'supplier' || entry.updatedAt !== undefined || at === entry.embargoedUntil;
  return { at, ...(!isDated && { received: true as const }) };
}
