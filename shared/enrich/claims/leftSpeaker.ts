import { jointComma, jointParenthesis, jointQuote } from '../../text/readWords.ts';
import { auxiliaryWords, boundaryWords, roleNouns, titles } from '../data/speakerWords.ts';
import type { CreditHit } from '../findCredits.ts';
import type { Clause, Passage } from '../passage.ts';
import { asSpeaker, type Speaker } from './asSpeaker.ts';
import { headSubject, lastPart } from './headSubject.ts';

/** '"…," Mahmoud al-Issa, a teacher in the town, told AFP': behind a comma of its own the verb's subject is the name before the one before. */
function namedBeforeApposition(
  passage: Passage,
  sentence: Clause,
  end: number,
  quoted: boolean[],
  credits: CreditHit[],
): Speaker | undefined {
  const { words } = passage;
  if (end >= sentence.to || (words[end]!.joint & jointComma) === 0) return undefined;
  let comma = end - 1;
  while (comma > sentence.from && end - comma < 14 && (words[comma]!.joint & (jointComma | jointQuote)) === 0) comma--;
  if (comma <= sentence.from || (words[comma]!.joint & jointComma) === 0 || (words[comma]!.joint & jointQuote) !== 0)
    return undefined;
  let from = comma;
  while (from > sentence.from && comma - from < 6) {
    const word = words[from - 1]!;
    if (quoted[from - 1]) break;
    const particle = from < comma && /^(?:al|el|de|bin|abu|ibn|ul)$/.test(word.folded);
    const title = titles.test(word.folded) || (from < comma && roleNouns.has(word.folded));
    if (word.capitals === 'none' && !particle && !title) break;
    from--;
    if ((words[from]!.joint & (jointComma | jointQuote)) !== 0) break;
  }
  const named = from < comma && words.slice(from, comma).some((word) => word.capitals !== 'none');
  return named && (comma - from > 1 || (words[from]!.joint & jointQuote) !== 0)
    ? asSpeaker(passage, from, comma, credits)
    : undefined;
}

export function leftSpeaker(
  passage: Passage,
  sentence: Clause,
  cue: number,
  quoted: boolean[],
  credits: CreditHit[],
): Speaker | undefined {
  const { words } = passage;
  let end = cue;
  while (end > sentence.from && auxiliaryWords.has(words[end - 1]!.folded) && words[end - 1]!.capitals !== 'all') end--;
  if (end <= sentence.from || quoted[end - 1]) return undefined;
  const apposed = namedBeforeApposition(passage, sentence, end, quoted, credits);
  if (apposed !== undefined) return apposed;
  const whole = headSubject(passage, sentence, end, quoted, credits) ?? lastPart(passage, sentence, end, credits);
  if (whole !== undefined) return whole;
  let from = end;
  let _names = 0;
  while (from > sentence.from && end - from < 12) {
    const word = words[from - 1]!;
    if (quoted[from - 1]) break;
    const capital = word.capitals !== 'none' && word.script !== 'digit';
    if (/^(the|a|an|his|her|its|their)$/.test(word.folded)) {
      from--;
      break;
    }
    const role = roleNouns.has(word.folded);
    const article =
      /^(al|el|de|bin|abu|ibn|of|for|and)$/.test(word.folded) &&
      from < end &&
      (words[from]!.capitals !== 'none' || roleNouns.has(words[from]!.folded)) &&
      words[from - 2] !== undefined &&
      (words[from - 2]!.capitals !== 'none' || word.folded === 'of');
    const adjective =
      from < end &&
      !boundaryWords.has(word.folded) &&
      /(?:ian|ish|an|ese|al|ary|local|senior|medical|rebel|held|led|based|backed|run|state|top|another|two|unnamed)$/.test(
        word.folded,
      );
    const located =
      /^(in|at|near|from|of)$/.test(word.folded) &&
      from < end &&
      from - 2 >= sentence.from &&
      roleNouns.has(words[from - 2]!.folded);
    if (!capital && !role && !article && !adjective && !located) break;
    if (capital) _names++;
    from--;
    if (from < end && (words[from]!.joint & (jointComma | jointQuote | jointParenthesis)) !== 0) break;
  }
  if (from === end) return undefined;
  return asSpeaker(passage, from, end, credits);
}
