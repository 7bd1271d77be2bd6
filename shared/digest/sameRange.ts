import type { PersonRange } from '../model/inferred.ts';

/** Two ranges of persons that say the same, or both nothing. */
export function sameRange(one: PersonRange | null | undefined, other: PersonRange | null | undefined): boolean {
  if (!one || !other) return !one && !other;
  return one.min === other.min && one.max === other.max;
}
