import { foldText } from '../text/foldText.ts';
import { wordsOf } from '../text/wordsOf.ts';

/** A test whether folded text holds one of the phrases, word for word. */
export function phraseFinder(phrases: readonly string[]): (folded: string) => boolean {
  const spaced = phrases.map((phrase) => ` ${foldText(phrase)} `);
  // Of each the longest word: an opening that holds none of them need not be read word by word, and few do.
  const longestWords = [
    ...new Set(spaced.map((phrase) => phrase.split(' ').sort((a, b) => b.length - a.length)[0] ?? '')),
  ];
  return (folded) => {
    if (!longestWords.some((word) => folded.includes(word))) return false;
    const words = ` ${wordsOf(folded).join(' ')} `;
    return spaced.some((phrase) => words.includes(phrase));
  };
}
