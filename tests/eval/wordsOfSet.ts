import type { PersonRange } from '../../shared/model/inferred.ts';

/** A range of persons as a score prints it: `3–5`, `3–` where no upper bound is stated, `none`. */
export function printRange(range: PersonRange | null): string {
  return range === null ? 'none' : `${range.min}–${range.max ?? ''}`;
}

/** Every place of `words` in `text`, in UTF-16 units. Throws when a set names words that its report does not hold. */
export function spansOf(text: string, words: string): [number, number][] {
  const spans: [number, number][] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) spans.push([at, at + words.length]);
  if (spans.length === 0) throw new Error(`The set says "${words}" speaks in a report that does not hold it: ${text}`);
  return spans;
}
