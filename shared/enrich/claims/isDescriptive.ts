import type { Word } from '../../text/readWords.ts';
import type { Clause } from '../passage.ts';
import type { Cue } from './findCues.ts';

const auxiliaries = new Set('is are was were be been being has have had'.split(' '));
const clauseOpeners = new Set('where which who whom whose that when after as'.split(' '));

/**
 * A hedge that only describes a thing named in passing ("the site of the alleged attack", "a gas believed to be chlorine") leaves the
 * sentence the report's own; one that carries the main verb ("was reportedly taken") makes it a claim of somebody unnamed.
 */
export function isDescriptive(words: Word[], sentence: Clause, hedge: Cue): boolean {
  const { phrase } = hedge;
  let before = hedge.from - 1;
  while (before > sentence.from && /^(also|still|then|since|now)$/.test(words[before]!.folded)) before--;
  const previous = before >= sentence.from ? words[before]!.folded : '';
  if (/^(believed|thought) to$/.test(phrase)) return !auxiliaries.has(previous) && previous !== '';
  const verbAhead = finiteBefore(words, sentence.from, hedge.from);
  if (/^(alleged|suspected|purported|so called)$/.test(phrase))
    return words[hedge.to]?.folded !== 'to' && (verbAhead || hedge.from - sentence.from > 8);
  if (!/ly$/.test(phrase)) return false;
  for (let at = hedge.from - 1; at > sentence.from && at >= hedge.from - 7; at--)
    if (clauseOpeners.has(words[at]!.folded)) return finiteBefore(words, sentence.from, at);
  // "video of soldiers reportedly affected by", "a video apparently showing".
  return verbAhead && !auxiliaries.has(previous) && /(?:ed|ing|en)$/.test(words[hedge.to]?.folded ?? '');
}

function finiteBefore(words: Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (/^(is|are|was|were|has|have|had|did|does|do|will|came|comes|said|says|[a-z]{3,}ed)$/.test(words[at]!.folded))
      return true;
  return false;
}
