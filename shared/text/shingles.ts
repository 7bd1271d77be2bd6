import { hashWords } from './hashWords.ts';

/**
 * The distinct hashes of all runs of `length` words. A text shorter than that is one shingle, so that two equal flashes of two
 * words are still equal. Broder, "On the resemblance and containment of documents" (1997).
 */
export function shingles(words: readonly string[], length = 3): Set<number> {
  const hashes = new Set<number>();
  if (words.length === 0) return hashes;
  const each = words.map(hashWords);
  const run = Math.min(length, words.length);
  for (let start = 0; start + run <= each.length; start++) {
    let hash = 0;
    // Multiplied by an odd number before each word is added, so that the order of the words counts.
    for (let next = start; next < start + run; next++) hash = Math.imul(hash ^ (each[next] as number), 0x9e3779b1);
    hashes.add((hash ^ (hash >>> 15)) >>> 0);
  }
  return hashes;
}
