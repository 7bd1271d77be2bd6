import type { Span } from '../../model/item.ts';
import { jointComma, jointDash } from '../../text/readWords.ts';
import { relatives } from '../data/speakerWords.ts';
import type { CreditHit } from '../findCredits.ts';
import type { Clause, Passage } from '../passage.ts';
import { asideAt } from './asideAt.ts';
import { asSpeaker, type Speaker, subjectLike } from './asSpeaker.ts';
import type { Cue } from './findCues.ts';
import type { ClaimHit } from './makeClaim.ts';
import { rightSpeaker } from './rightSpeaker.ts';

/** ", a charge that the army dismissed as false" behind somebody's claim: the denial in the same breath, with its own speaker. */
export function deniedAside(
  passage: Passage,
  sentence: Clause,
  number: number,
  cues: Cue[],
  credits: CreditHit[],
): ClaimHit | undefined {
  const { words } = passage;
  const denial = cues.find((cue) => cue.kind === 'deny' && !cue.quoted);
  if (denial === undefined) return undefined;
  // "…and they were denied by the army": the clause needs no comma.
  const passive = words[denial.to]?.folded === 'by' && /^(was|were)$/.test(words[denial.from - 1]?.folded ?? '');
  let from = denial.from;
  while (
    from > sentence.from &&
    denial.from - from < 14 &&
    (words[from]!.joint & (jointComma | jointDash)) === 0 &&
    !(passive && /^(and|but)$/.test(words[from]!.folded))
  )
    from--;
  if (from === sentence.from || (!passive && (words[from]!.joint & (jointComma | jointDash)) === 0)) return undefined;
  let speaker: Speaker | undefined;
  if (words[denial.to]?.folded === 'by') speaker = rightSpeaker(passage, sentence, denial.to + 1, credits);
  else {
    let first = asideAt(words, sentence, denial)?.subject ?? denial.from;
    if (first === denial.from) while (first > from && !relatives.has(words[first - 1]!.folded)) first--;
    if (first > from && subjectLike(words, first, denial.from))
      speaker = asSpeaker(passage, first, denial.from, credits);
  }
  if (speaker === undefined) return undefined;
  const span: Span = [words[from]!.start, sentence.span[1]];
  return {
    claim: {
      span,
      ...(passage.in && { in: passage.in }),
      rule: 'denied-in-the-same-breath',
      status: 'denial',
      speaker: speaker.named,
      cue: [words[denial.from]!.start, words[denial.to - 1]!.end],
    },
    sentence: number,
    speakerIsOutlet: speaker.outlet,
  };
}
