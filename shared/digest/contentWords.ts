import { stem } from '../text/stem.ts';
import { wordsOf } from '../text/wordsOf.ts';

/** Words too common to say that two sentences tell the same thing; folded. */
const common = new Set(
  (
    'the and for that with was were are has had have been from this they them their which who whom said says say also after before into ' +
    'over than then there where when while its his her our not but one two out about more other some any all would could will ' +
    'في من على الى عن مع ان انه هذا هذه التي الذي وقال قال كما بعد قبل'
  ).split(' '),
);

/**
 * What a sentence is about: stems of its longer words, and its numbers. For comparing sentences of one language; the numbers are kept
 * apart because "12 killed" and "21 killed" share every word that matters to nobody.
 */
export function contentWords(sentence: string, language: string): { words: Set<string>; numbers: Set<string> } {
  const words = new Set<string>();
  const numbers = new Set<string>();
  for (const word of wordsOf(sentence)) {
    if (/^\p{N}/u.test(word)) numbers.add(word);
    else if (word.length > 2 && !common.has(word)) words.add(stem(word, language));
  }
  return { words, numbers };
}

/** How much of the shorter sentence stands in the other, 0 to 1. */
export function containment(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / small.size;
}
