import { jointComma, jointQuote, type Word } from '../../text/readWords.ts';
import type { Clause } from '../passage.ts';
import type { Cue } from './findCues.ts';

const timeWords = new Set('after when before as since until'.split(' '));
const finite = new Set(
  'is are was were has had have will did does do killed hit struck died fell brought took began came come comes targeted'.split(
    ' ',
  ),
);

const pastForms = new Set(
  'left fled ran went held met set shut broke drove flew withdrew lost won gave spoke opened rose sank'.split(' '),
);

/**
 * "The raids came a day after the ministry said it would pause them": the attribution only dates the report's own statement. It
 * stands in a clause of time behind a complete main clause, and has its own content behind it; "…after a shell hit, activists said"
 * has none, and attributes all before it.
 */
export function isEmbedded(words: Word[], sentence: Clause, cue: Cue): boolean {
  if (sentence.to - cue.to < 3) return false;
  for (let at = cue.from - 1; at >= sentence.from + 3 && at >= cue.from - 13; at--) {
    const word = words[at]!;
    if (word.folded === 'and' || word.folded === 'but') return false;
    // "who gave his name as Abu Omar said"
    if (word.folded === 'as' && /^(?:names?|himself|herself|themselves)$/.test(words[at - 1]!.folded)) return false;
    if (word.folded === 'as' && /(?:ed|known)$/.test(words[at - 1]!.folded)) return false;
    if (word.folded === 'as' && /^(a|well|saying|long|far|part)$/.test(words[at + 1]!.folded)) return false;
    if (timeWords.has(word.folded)) return hasMainClause(words, sentence.from, at);
    if (finite.has(word.folded) && word.capitals !== 'all') return false;
    if ((word.joint & (jointComma | jointQuote)) !== 0) return false;
  }
  return false;
}

function hasMainClause(words: Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const { folded, capitals } = words[at]!;
    if ((finite.has(folded) || pastForms.has(folded)) && capitals !== 'all') return true;
    if (/^[a-z]{3,}ed$/.test(folded) && capitals === 'none') return true;
  }
  return false;
}
