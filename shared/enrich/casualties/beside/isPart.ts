import { jointApostrophe, jointComma, type Word } from '../../../text/readWords.ts';
import type { CasualtyWords } from '../../data/casualtyWordsByLanguage.ts';
import { harmOf } from './harmOf.ts';

/** "100'ü aştığını": a count that went past what is named. */
export const passing = /^(?:astig|asti$|asark|gectig|gecti$|buldu)/;

/**
 * "dont 3 enfants", "بينهم طفلان", "4'ü çocuk": a part of a count that is told beside it. A second part joined on by "and" is one as well.
 */
export function isPart(
  words: Word[],
  from: number,
  to: number,
  floor: number,
  language: string,
  lexicon: CasualtyWords,
): boolean {
  if (language === 'tr') {
    const ending = words[to];
    // "4'ü çocuk"; but "100'ü aştı" is what a count passed.
    const passes = passing.test(words[to + 1]?.folded ?? '');
    if (ending !== undefined && (ending.joint & jointApostrophe) !== 0 && /^(?:s?[iu])$/.test(ending.folded) && !passes)
      return true;
  }
  for (let back = from - 1; back >= floor && back >= from - 9; back--) {
    const { folded } = words[back]!;
    // "aralarında iki gazetecinin de bulunduğu 9 kişi": behind its verb the part is over.
    if (/^(?:bulundugu|bulunan|oldugu|olan|aldigi)$/.test(folded)) return false;
    if (lexicon.parts.has(folded)) return true;
    if (harmOf(words[back]!, lexicon) !== undefined || (words[back + 1]!.joint & jointComma) !== 0) return false;
    // Two counts back begins another thought, unless "and" leads from one to the next.
    if (
      back < from - 4 &&
      !words.slice(back, from).some((word) => lexicon.joins.has(word.folded) || word.folded.startsWith('و'))
    )
      return false;
  }
  return false;
}
