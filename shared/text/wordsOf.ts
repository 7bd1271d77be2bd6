import { foldText } from './foldText.ts';

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
  const plain = foldText(text).replace(digitGroup, '$1').replace(possessive, '').replace(innerMark, '');
  return plain.match(word) ?? [];
}
