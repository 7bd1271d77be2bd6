import { jointColon, jointComma, jointDash, jointParenthesis, jointQuote } from '../../text/readWords.ts';
import type { CreditHit } from '../findCredits.ts';
import type { Clause, Passage } from '../passage.ts';
import { asSpeaker, isDash, type Speaker, subjectLike } from './asSpeaker.ts';

/** Near the head of the sentence the whole subject is the speaker, with what stands in apposition to it. */
export function headSubject(
  passage: Passage,
  sentence: Clause,
  end: number,
  quoted: boolean[],
  credits: CreditHit[],
): Speaker | undefined {
  const { words } = passage;
  const head = sentence.from;
  if (end <= head || end - head > 14) return undefined;
  let from = head;
  for (let at = head; at < end; at++) {
    if (quoted[at]) return undefined;
    if (at === head) continue;
    const word = words[at]!;
    if (/^(while|but|when|that|after|as)$/.test(word.folded)) from = at + 1;
    else if (
      word.capitals !== 'all' &&
      /^(is|are|was|were|has|had|have|killed|hit|struck|died|fell|brought|took|gave|began)$/.test(word.folded)
    )
      return undefined;
    if ((word.joint & (jointDash | jointColon)) !== 0 || (isDash(word) && (word.joint & jointParenthesis) !== 0))
      from = at;
  }
  return from < end && subjectLike(words, from, end) ? asSpeaker(passage, from, end, credits) : undefined;
}

/** ", a doctor at the clinic said": what stands between the last comma and the verb. */
export function lastPart(passage: Passage, sentence: Clause, end: number, credits: CreditHit[]): Speaker | undefined {
  const { words } = passage;
  let from = end - 1;
  while (from > sentence.from && end - from < 11 && (words[from]!.joint & (jointComma | jointQuote | jointDash)) === 0)
    from--;
  if (from === sentence.from || (words[from]!.joint & (jointComma | jointQuote | jointDash)) === 0) return undefined;
  for (let at = from; at < end; at++)
    if (/^(is|are|was|were|has|had|have|and|which|who)$/.test(words[at]!.folded)) return undefined;
  return subjectLike(words, from, end) ? asSpeaker(passage, from, end, credits) : undefined;
}
