import { jointQuote, type Word } from '../../text/readWords.ts';
import { pronouns, roleNouns } from '../data/speakerWords.ts';
import {
  adverbsBefore,
  facts,
  falsehoods,
  ideas,
  judging,
  judgingNames,
  naming,
  noObject,
  noSubject,
  prepositionsBefore,
  singleVoices,
} from '../data/speechWords.ts';
import type { Clause } from '../passage.ts';

const describing = /^(?:described|describes|portrayed|portrays|characterised|characterized)$/;

const ends = /^(?:when|after|while|who|because|but|until|where|before|and|to)$/;

/**
 * What somebody makes of a thing by a name: "called it a betrayal" judges, "called the account a fabrication" denies, "described a column
 * of smoke" tells. Undefined where nothing of the sort is said ("called an ambulance", "a man called Ali", "describes itself as").
 */
export function readsAsJudgement(words: Word[], sentence: Clause, at: number): 'deny' | 'opinion' | 'say' | undefined {
  const verb = words[at]!.folded;
  const names = naming.has(verb);
  if (!names && !describing.test(verb)) return undefined;
  let back = at - 1;
  while (back >= sentence.from && adverbsBefore.has(words[back]!.folded)) back--;
  const before = words[back];
  if (back < sentence.from || before === undefined) return undefined;
  if (noSubject.has(before.folded)) return undefined;
  // "what he called a massacre": his word, in another's sentence.
  if (pronouns.has(before.folded) && words[back - 1]?.folded === 'what') return undefined;
  const first = at + 1;
  if (first >= sentence.to) return undefined;
  if (noObject.has(words[first]!.folded)) return words[first]!.folded === 'how' && !names ? 'say' : undefined;
  let as = !describing.test(verb) && !/^dismiss/.test(verb);
  let judged = false;
  for (let near = first; near < sentence.to && near < first + 16; near++) {
    const { folded, joint } = words[near]!;
    if (near > first && ends.test(folded) && !(folded === 'and' && near < first + 3) && (names || folded !== 'to'))
      break;
    if (folded === 'as') as = true;
    if (as && near > first && falsehoods.has(folded)) return 'deny';
    const previous = near > first ? words[near - 1]!.folded : '';
    if (near > first && (judging.has(folded) || (joint & jointQuote) !== 0)) judged = true;
    if (near > first && /^(?:an?|the)$/.test(folded) && !prepositionsBefore.has(previous)) judged = true;
  }
  if (names) return judged && judgingNames.has(verb) ? 'opinion' : undefined;
  return as ? 'opinion' : isVoice(words, back) || isHead(words, sentence.from, back) ? 'say' : undefined;
}

function isVoice(words: Word[], at: number): boolean {
  const { folded, capitals } = words[at]!;
  return capitals !== 'none' || pronouns.has(folded) || singleVoices.has(folded) || /s$/.test(folded);
}

/** "Residents reached by telephone described": the plural that opens the sentence speaks. */
function isHead(words: Word[], from: number, back: number): boolean {
  return back - from < 8 && /s$/.test(words[from]!.folded) && roleNouns.has(words[from]!.folded);
}

/** "disputed the account": what is disputed is something said. */
export function rejectsAFact(words: Word[], end: number, to: number): boolean {
  for (let at = end; at < to && at < end + 6; at++)
    if (facts.has(words[at]!.folded) || /^(?:toll|number|count)$/.test(words[at]!.folded)) return true;
  return false;
}

/** "rejected the proposal", "dismissed the talks as a farce": an idea is refused, and no fact denied. */
export function rejectsAnIdea(words: Word[], end: number, to: number): boolean {
  for (let at = end; at < to && at < end + 8; at++) {
    const { folded } = words[at]!;
    if (facts.has(folded)) return false;
    if (ideas.has(folded)) return true;
  }
  return false;
}
