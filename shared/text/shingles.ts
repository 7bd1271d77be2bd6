import { hashWords } from './hashWords.ts';

/**
 * The distinct hashes of all runs of `length` words. A text shorter than that is one shingle, so that two equal flashes of two
 * words are still equal. Broder, "On the resemblance and containment of documents" (1997).
 */
export function shingles(words: readonly string[], length = 3): Set<number> {
  const hashes = new Set<number>();
  if (words.length === 0) return hashes;
  for (let start = 0; start + length <= words.length; start++) {
    let run = words[start] as string;
    for (let next = start + 1; next < start + length; next++) run += ` ${words[next] as string}`;
    hashes.add(hashWords(run));
  }
  if (hashes.size === 0) hashes.add(hashWords(words.join(' ')));
  return hashes;
}
