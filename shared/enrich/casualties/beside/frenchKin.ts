import { jointComma, type Word } from '../../../text/readWords.ts';
import { frenchKinNouns } from '../../data/onePersons.ts';

/** "et son fils", "et sa fille". */
export function frenchKin(words: Word[], at: number, end: number): { persons: number; to: number } | undefined {
  // "un enfant de six ans et sa grand-mère".
  if (words[at]!.folded === 'de' && /^(?:ans|mois)$/.test(words[at + 2]?.folded ?? '')) at += 3;
  // "deux journalistes turcs et leur chauffeur": an adjective between.
  else if (
    words[at]!.joint === 0 &&
    words[at + 1]?.folded === 'et' &&
    at + 2 < end &&
    /^(?:son|sa|leur)$/.test(words[at + 2]!.folded)
  )
    at++;
  // "une femme, son mari et leur fils": a comma does as well where another of them follows.
  const listed = (words[at]?.joint ?? 0) & jointComma;
  const and = words[at]?.folded === 'et' ? at + 1 : listed ? at : end;
  if (and + 1 >= end || !/^(?:son|sa|leur)$/.test(words[and]!.folded)) return undefined;
  const noun = /^(?:grand|petit|petite|belle|beau|jeune)$/.test(words[and + 1]!.folded) ? and + 2 : and + 1;
  return frenchKinNouns.has(words[noun]?.folded ?? '') && noun < end ? { persons: 1, to: noun + 1 } : undefined;
}
