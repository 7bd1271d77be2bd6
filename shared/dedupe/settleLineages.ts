import type { Entry } from '../model/entry.ts';

/**
 * The entries with each lineage named for its original.
 *
 * A lineage is named for the entry that came first. Where that was a relay, its original came later: it stands in the lineage and repeats
 * nothing. Among entries that are told together the relay is the copy, so that readers see the original's words, and what the
 * original's desk withdraws takes the relays with it, and not the other way round. Pure; entries of other lineages come back as they are.
 */
export function settleLineages(entries: readonly Entry[]): Entry[] {
  const originals = findOriginals(entries);
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

/** By lineage: what came after the entry that it is named for, and is its original. Of several the one that others credit, then the earliest. */
function findOriginals(entries: readonly Entry[]): Map<string, Entry> {
  const found = new Map<string, Entry>();
  const credited = new Set(
    entries.flatMap(({ filing, inferred }) =>
      inferred.credits.map((name) => `${filing.lineageId} ${name.toLowerCase()}`),
    ),
  );
  const isCredited = ({ filing, outlet }: Entry): boolean =>
    credited.has(`${filing.lineageId} ${outlet.toLowerCase()}`);
  for (const entry of entries) {
    const { lineageId, duplicateOf } = entry.filing;
    if (duplicateOf !== undefined || lineageId === entry.entryId) continue;
    const known = found.get(lineageId);
    if (known === undefined || goesBefore(entry, known, isCredited)) found.set(lineageId, entry);
  }
  return found;
}

function goesBefore(one: Entry, other: Entry, isCredited: (entry: Entry) => boolean): boolean {
  const order =
    Number(isCredited(other)) - Number(isCredited(one)) || Date.parse(one.publishedAt) - Date.parse(other.publishedAt);
  return order < 0 || (order === 0 && one.entryId < other.entryId);
}
