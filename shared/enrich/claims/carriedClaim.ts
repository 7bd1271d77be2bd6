import { jointComma, jointQuote } from '../../text/readWords.ts';
import { claimingForms, writings } from '../data/speechWords.ts';
import type { CreditHit } from '../findCredits.ts';
import type { Clause, Passage } from '../passage.ts';
import type { Speaker } from './asSpeaker.ts';
import type { Cue } from './findCues.ts';
import { leftSpeaker } from './leftSpeaker.ts';
import { type ClaimHit, makeClaim } from './makeClaim.ts';

/**
 * What somebody's wish, denial or refusal to answer carries along: the assertion of another ("has not seen the charity's report that
 * claims …") or one of the speaker's own ("called for a truce, noting that …"). It is a claim by itself, and the outer one keeps the
 * part of the sentence that its own verb stands in.
 */
export function carriedClaim(
  passage: Passage,
  sentence: Clause,
  number: number,
  outer: ClaimHit,
  speaker: Speaker | undefined,
  cues: Cue[],
  main: Cue | undefined,
  quoted: boolean[],
  credits: CreditHit[],
): ClaimHit | undefined {
  const { words } = passage;
  for (const cue of cues) {
    if (cue.quoted || cue.kind !== 'say' || cue.from - sentence.from < 4) continue;
    const own = /^(noting|adding|saying|pointing out)$/.test(cue.phrase) && (words[cue.from]!.joint & jointComma) !== 0;
    const others = claimingForms.has(cue.phrase);
    let by: Speaker | undefined;
    if (own) by = words[cue.to]?.folded === 'that' ? speaker : undefined;
    else if (others) by = reportBefore(passage, sentence, cue, quoted, credits);
    if (by === undefined) continue;
    let to = cue.to;
    while (to < sentence.to && (words[to]!.joint & (jointComma | jointQuote)) === 0) to++;
    if (to - cue.to < 4) continue;
    const hit = makeClaim(passage, sentence, number, 'claim', by, undefined, cue, 'carried-along');
    hit.claim.span = [words[cue.from]!.start, to === sentence.to ? sentence.span[1] : words[to - 1]!.end];
    const before: [number, number] = [sentence.span[0], words[cue.from - 1]!.end];
    outer.claim.span = to < sentence.to && (main?.from ?? 0) >= to ? [words[to]!.start, sentence.span[1]] : before;
    return hit;
  }
  return undefined;
}

/** "a new report by the charity that claims", "the charity's report claiming": who wrote what is spoken of. */
function reportBefore(
  passage: Passage,
  sentence: Clause,
  cue: Cue,
  quoted: boolean[],
  credits: CreditHit[],
): Speaker | undefined {
  const { words } = passage;
  let end = cue.from;
  if (/^(that|which)$/.test(words[end - 1]!.folded)) end--;
  else if (!cue.phrase.endsWith('ing')) return undefined;
  let report = -1;
  for (let at = end - 1; at > sentence.from && at >= end - 10; at--) {
    if ((words[at]!.joint & (jointComma | jointQuote)) !== 0) break;
    if (writings.has(words[at]!.folded)) {
      report = at;
      break;
    }
  }
  if (report === -1) return undefined;
  return leftSpeaker(passage, sentence, report === end - 1 ? report : end, quoted, credits);
}
