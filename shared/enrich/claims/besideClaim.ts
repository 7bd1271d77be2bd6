import { jointComma } from '../../text/readWords.ts';
import type { CreditHit } from '../findCredits.ts';
import type { Clause, Passage } from '../passage.ts';
import type { Speaker } from './asSpeaker.ts';
import type { Cue } from './findCues.ts';
import { findSpeaker } from './findSpeaker.ts';
import { type ClaimHit, makeClaim } from './makeClaim.ts';

/** What sets one party's words beside another's in a sentence, behind a comma or not. */
const turns = new Set('while whereas but and although فيما بينما тогда oysa tandis alors'.split(' '));

/**
 * "The ministry denied it, while activists said two jets had struck": the second party's words are a claim of its own, with its own
 * speaker, in the part of the sentence behind the turn.
 */
export function besideClaim(
  passage: Passage,
  sentence: Clause,
  number: number,
  first: Speaker | undefined,
  cues: Cue[],
  main: Cue | undefined,
  quoted: boolean[],
  credits: CreditHit[],
  language: string,
): ClaimHit | undefined {
  const { words } = passage;
  if (main === undefined || first === undefined) return undefined;
  for (let at = main.to + 1; at < sentence.to - 3; at++) {
    if (quoted[at] || !turns.has(words[at]!.folded) || (words[at]!.joint & jointComma) === 0) continue;
    const cue = cues.find((one) => one.from > at && one.from <= at + 7 && one.kind === 'say' && !one.quoted);
    if (cue === undefined) continue;
    const clause: Clause = { ...sentence, from: at + 1, span: [words[at]!.start, sentence.span[1]] };
    const { speaker } = findSpeaker(passage, clause, cue, quoted, undefined, credits, language);
    // "…, and said": the first speaker goes on.
    if (words[at]!.folded === 'and' && (speaker?.named.span[1] ?? 0) > words[cue.from]!.start) continue;
    if (speaker === undefined || speaker.named.span[0] < words[at]!.start || speaker.named.name === first.named.name)
      continue;
    return makeClaim(passage, clause, number, 'claim', speaker, undefined, cue, 'said-beside-another');
  }
  return undefined;
}
