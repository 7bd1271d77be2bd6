import { jointComma, jointDash, type Word } from '../../text/readWords.ts';
import { charges } from '../data/speechWords.ts';
import type { Clause } from '../passage.ts';
import type { Cue } from './findCues.ts';

/**
 * ", a charge Moscow dismissed" behind somebody's claim: the words `from` its comma, and `subject` behind the noun that takes the claim
 * up; undefined where `denial` stands in no such clause.
 */
export function asideAt(words: Word[], sentence: Clause, denial: Cue): { from: number; subject: number } | undefined {
  for (let at = denial.from; at > sentence.from && at > denial.from - 12; at--) {
    if ((words[at]!.joint & (jointComma | jointDash)) === 0) continue;
    let noun = at;
    while (noun < denial.from && /^(?:an?|the|but|and|both|all|these|such)$/.test(words[noun]!.folded)) noun++;
    if (noun >= denial.from || !charges.has(words[noun]!.folded)) return undefined;
    let subject = noun + 1;
    while (subject < denial.from && /^(?:which|that)$/.test(words[subject]!.folded)) subject++;
    return { from: at, subject };
  }
  return undefined;
}
