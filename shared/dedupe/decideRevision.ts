import type { Entry, NormalizedEntry, RevisionKind } from '../model/entry.ts';

/**
 * Decides what an arriving entry does to the one we already hold.
 *
 * `held` and `arriving` carry the same `entryId`. The supplier's own counter orders them (whole, higher is newer); copies of one
 * version are ordered by `receivedAt`, which serves the many suppliers that change words and no counter. Suppliers resend old
 * versions, so `stale` is an ordinary answer. Never throws.
 *
 * A newer version with the same words is an `update` with nothing to show: were it stale, a version between the two that comes
 * late would overwrite it, and the end would hang on the order of arrival.
 *
 * A kill wins whatever its version, and nothing revives a killed entry: a late update must never put withdrawn copy back into a
 * digest. It is a kill also when nothing is held, so that copy arriving after its kill is stale.
 */
export function decideRevision(held: Entry | undefined, arriving: NormalizedEntry): RevisionKind {
  if (held?.status === 'canceled') return 'stale';
  if (arriving.status === 'canceled') return 'kill';
  if (held === undefined) return 'new';
  if (!supersedes(arriving, held)) return 'stale';
  return arriving.correction === true ? 'correction' : 'update';
}

function supersedes(arriving: NormalizedEntry, held: NormalizedEntry): boolean {
  if (arriving.version !== held.version) return arriving.version > held.version;
  if (arriving.contentHash === held.contentHash) return false;
  const arrivedAt = Date.parse(arriving.receivedAt);
  const heldSince = Date.parse(held.receivedAt);
  if (arrivedAt !== heldSince) return arrivedAt > heldSince;
  // Two wordings in one report, same version, same instant: either would do, but always the same one.
  return arriving.contentHash > held.contentHash;
}
