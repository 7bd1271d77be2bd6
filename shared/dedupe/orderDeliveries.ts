/** What tells one delivery of an item from another. */
export interface Delivery {
  version: number;
  /** Absent in rows that an older desk wrote: then it came before all others. */
  receivedAt?: string;
  contentHash: string;
  reportKey: string;
  position: number;
  /** What it told; a kill tells nothing. */
  told?: { publishedAt: string };
}

/**
 * The order of an item's deliveries, oldest first: negative when `one` comes before `other`, 0 when they are one delivery.
 *
 * The supplier's own counter decides (whole, higher is newer); deliveries of one version are ordered by when they came, which serves the
 * many suppliers that change words and no counter. Two wordings of one version that came in one document are ordered by their own dates, whichever stands first
 * there; what is left, by their hash and their place: either would do, but always the same one.
 */
export function orderDeliveries(one: Delivery, other: Delivery): number {
  return (
    one.version - other.version ||
    compare(one.receivedAt ?? '', other.receivedAt ?? '') ||
    compare(one.told?.publishedAt ?? '', other.told?.publishedAt ?? '') ||
    compare(one.contentHash, other.contentHash) ||
    compare(one.reportKey, other.reportKey) ||
    one.position - other.position
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
