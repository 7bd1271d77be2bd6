import { foldText } from './foldText.ts';
import { hashWords } from './hashWords.ts';
import { HashList, scanWords } from './scanWords.ts';

/** "1,000" is one number. */
const digitGroup = /(\d)[,\u066c\u00a0\u202f](?=\d{3}(?!\d))/g;
/** 's and s' belong to no word: "Syria's" and "Syrias" (as some feeds print it) meet in the stem. */
const possessive = /['\u2019\u02bc]s?(?![\p{L}\p{N}])/gu;
const innerMark = /(?<=\p{L})['\u2019\u02bc\u2018\u0640](?=\p{L})/gu;
const word = /[\p{L}\p{M}]+|\p{N}+/gu;

/**
 * The words of a text, folded, in order: letters and numbers, no punctuation. The unit that shingles and term vectors are made
 * of, in every language the desk reads; none of them is written without spaces.
 */
export function wordsOf(text: string): string[] {
  const folded = foldText(text);
  const words: string[] = [];
  return scanWords(folded, { words }) ? words : wordsByRule(folded);
}

/** `hashWords` of each of the words, in order. */
export function wordHashes(text: string): Uint32Array {
  const folded = foldText(text);
  scanned.count = 0;
  return scanWords(folded, { hashes: scanned }) ? scanned.take() : Uint32Array.from(wordsByRule(folded), hashWords);
}

const scanned = new HashList();

/** What a word is. `scanWords` is the same, faster, of nearly every text. */
function wordsByRule(folded: string): string[] {
  const plain = folded.replace(digitGroup, '$1').replace(possessive, '').replace(innerMark, '');
  return plain.match(word) ?? [];
}
