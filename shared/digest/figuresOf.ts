import type { PersonRange } from '../model/inferred.ts';
import type { Words } from './words.ts';

/** A toll in words. Whoever said that nobody was hurt gave no figures, and is not quoted with any. */
export function figuresOf(
  { killed, injured }: { killed: PersonRange | null; injured: PersonRange | null },
  words: Words,
): string {
  if (killed?.max === 0 && injured?.max === 0) return words.noCasualties;
  return [...(killed ? [words.killed(killed)] : []), ...(injured ? [words.injured(injured)] : [])].join(words.comma);
}
