import type { DigestGazetteer } from '../model/edition.ts';
import type { Entry } from '../model/entry.ts';
import { initialsOf, wordsOf } from './isOwnName.ts';

export interface Sources {
  count: number;
  /** entryId → a name for the source it goes back to; equal names, same source. */
  sourceOf: Map<string, string>;
}

/**
 * Counts independent sources.
 *
 * Two reports share a source when they share a lineage, when they come from one outlet, or when one lives off the other's agency: five
 * papers relaying one agency, in whatever words, are one source, and so is an outlet that writes ten times, or in three languages under
 * three names (`houseOf`). Whoever is quoted within a report makes no second source: one report, one source. A report crediting several agencies is a source of its own only while none of them has been counted. Never counts
 * more sources than lineages.
 */
export function countSources(entries: readonly Entry[], houseOf: DigestGazetteer['houseOf']): Sources {
  const parents = new Map<string, string>();
  const find = (name: string): string => {
    let root = name;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
      root = parent;
    parents.set(name, root);
    return root;
  };
  const join = (one: string, other: string): void => {
    const [first, second] = [find(one), find(other)].sort() as [string, string];
    parents.set(second, first);
    if (!parents.has(first)) parents.set(first, first);
  };

  // An agency of the story may be credited by its initials alone.
  const byInitials = new Map<string, string>();
  for (const { outlet } of entries) {
    const words = wordsOf(outlet);
    if (words.length > 1) byInitials.set(initialsOf(words), houseOf(outlet));
  }
  const originOf = (credit: string): string => byInitials.get(credit) ?? houseOf(credit);
  const inOrder = [...entries].sort((one, other) => (one.entryId < other.entryId ? -1 : 1));
  const composite: Entry[] = [];
  for (const entry of inOrder) {
    const credits = originsOf(entry, houseOf, originOf);
    if (credits.length > 1) composite.push(entry);
    else join(`lineage ${entry.filing.lineageId}`, `origin ${credits[0] ?? houseOf(entry.outlet)}`);
  }
  for (const entry of composite) {
    const lineage = `lineage ${entry.filing.lineageId}`;
    const counted = originsOf(entry, houseOf, originOf).find((credit) => parents.has(`origin ${credit}`));
    join(
      lineage,
      counted === undefined ? `origin ${originsOf(entry, houseOf, originOf).join(' + ')}` : `origin ${counted}`,
    );
  }

  const sourceOf = new Map(inOrder.map((entry) => [entry.entryId, find(`lineage ${entry.filing.lineageId}`)]));
  return { count: new Set(sourceOf.values()).size, sourceOf };
}

/** Whose reporting it is: the agencies credited, the outlet itself left out. */
function originsOf(
  { outlet, inferred }: Entry,
  houseOf: DigestGazetteer['houseOf'],
  originOf: (credit: string) => string,
): string[] {
  const own = houseOf(outlet);
  return [...new Set(inferred.credits.map(originOf))].filter((house) => house !== own).sort();
}
