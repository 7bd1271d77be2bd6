import { WordScan } from './WordScan.ts';

/** For whoever reads words by their hashes: one at a time, to the end, before the next text is read. */
export const scan = new WordScan();

/** Apart from it: rules build their word lists on first use, which may be in the middle of a text. */
const ownScan = new WordScan();

/**
 * The words of a text, folded, in order: letters and numbers, no punctuation. The unit that shingles and term vectors are made
 * of, in every language the desk reads; none of them is written without spaces.
 */
export function wordsOf(text: string): string[] {
  ownScan.read(text);
  const words: string[] = [];
  for (let at = 0; at < ownScan.count; at++) words.push(ownScan.word(at));
  return words;
}

/** `hashWords` of each of the words, in order. */
export function wordHashes(text: string): Uint32Array {
  ownScan.read(text);
  return ownScan.hashes.slice(0, ownScan.count);
}
