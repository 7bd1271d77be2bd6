import type { Word } from '../../text/readWords.ts';
import type { CreditHit } from '../findCredits.ts';
import type { Clause } from '../passage.ts';
import type { Cue } from './findCues.ts';

/**
 * The attribution that closes its sentence ("the doctors say these are burns, the nurse said on Monday") is told by the one who
 * closes it, whatever others say inside; undefined where the sentence has none, or only one, or an outlet closes it, which carries.
 */
export function closingAttribution(
  words: Word[],
  sentence: Clause,
  attributions: Cue[],
  credits: CreditHit[],
): Cue | undefined {
  if (attributions.length < 2) return undefined;
  for (let order = attributions.length - 1; order > 0; order--) {
    const cue = attributions[order]!;
    if (!/^(said|says|told|added|reported)$/.test(cue.phrase) || !closes(words, sentence, cue)) continue;
    return isOutletBefore(cue, credits) ? undefined : cue;
  }
  return undefined;
}

/** The outlet that closes the sentence (", the agency AFP reports", "according to Reuters"): it carries what another said in it. */
export function closingOutlet(
  words: Word[],
  sentence: Clause,
  cues: Cue[],
  credits: CreditHit[],
): CreditHit | undefined {
  const cue = cues[cues.length - 1];
  if (cue === undefined || cues.length < 2 || cue.quoted || cue.kind !== 'say') return undefined;
  if (cue.phrase === 'according to')
    return credits.find((credit) => credit.from >= cue.to && credit.from <= cue.to + 5 && sentence.to - credit.to <= 2);
  if (!/^(said|says|reported|reports)$/.test(cue.phrase) || !closes(words, sentence, cue)) return undefined;
  return credits.find((credit) => credit.to <= cue.from && cue.from - credit.to <= 2);
}

/** Behind the verb stands no content, only when, to whom or on whose word. */
function closes(words: Word[], sentence: Clause, cue: Cue): boolean {
  const left = sentence.to - cue.to;
  for (let at = cue.to; at < sentence.to; at++) if (words[at]!.folded === 'that') return false;
  if (left <= 2) return true;
  const next = words[cue.to]!.folded;
  const second = words[cue.to + 1]!.folded;
  if (next === 'according' || next === 'quoting' || next === 'citing') return true;
  if (left > 14) return false;
  if (cue.phrase === 'told') return true;
  if (next === 'on') return /day$/.test(second) && left <= 4;
  return next === 'in' && /^(a|an|its|his|her)$/.test(second) && left <= 8;
}

function isOutletBefore(cue: Cue, credits: CreditHit[]): boolean {
  return credits.some((credit) => credit.to <= cue.from && cue.from - credit.to <= 2);
}
