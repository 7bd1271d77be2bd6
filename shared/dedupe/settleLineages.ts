import type { Entry } from '../model/entry.ts';

/**
 * The entries with each lineage named for its original.
 *
 * A lineage is named for the entry that came first. Where that was a relay, its original came later: it stands in the lineage and repeats
 * nothing. Among entries that are told together the relay is the copy, so that readers see the original's words, and what the
 * original's desk withdraws takes the relays with it, and not the other way round. Pure; entries of other lineages come back as they are.
 */
export function settleLineages(entries: readonly Entry[]): Entry[] {
  const originals = new Map<string, Entry>();
  for (const entry of entries) {
    const { lineageId, duplicateOf } = entry.filing;
    if (duplicateOf !== undefined || lineageId === entry.entryId) continue;
    const known = originals.get(lineageId);
    if (known === undefined || entry.entryId < known.entryId) originals.set(lineageId, entry);
  }
  if (originals.size === 0) return [...entries];
  return entries.map((entry) => {
    const original = originals.get(entry.filing.lineageId);
    if (original === undefined) return entry;
    const { entryId: lineageId } = original;
    if (entry.entryId === lineageId) return { ...entry, filing: { ...entry.filing, lineageId } };
    // Its own words stand where it is the same item with a new toll.
    const { copyKind = 'relay' } = entry.filing;
    return { ...entry, filing: { ...entry.filing, lineageId, duplicateOf: lineageId, copyKind } };
  });
}
