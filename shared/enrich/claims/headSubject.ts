import {
  jointColon,
  jointComma,
  jointDash,
  jointHyphen,
  jointParenthesis,
  jointQuote,
  type Word,
} from '../../text/readWords.ts';
import { weekdayOf } from '../data/dateWords.ts';
import {
  beforeAdjective,
  behindClosingVerb,
  finite,
  notInApposition,
  objectOpeners,
  openingPrepositions,
} from '../data/speechWords.ts';
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
  if (end <= head) return undefined;
  let from = head;
  // ", residents said." closes a sentence: what stands before its comma is what they said.
  const closing = closingPart(words, sentence, end);
  if (closing !== undefined) {
    if (quoted[closing]) return undefined;
    from = closing;
  }
  if (end - from > 14) return undefined;
  if (from === head) from = behindOpening(words, from, end);
  let relative = false;
  for (let at = from; at < end; at++) {
    if (quoted[at]) return undefined;
    if (at === from) continue;
    const word = words[at]!;
    if (/^(while|but|when|that|after|as)$/.test(word.folded)) from = at + 1;
    else if (/^(?:who|which|whose)$/.test(word.folded)) relative = true;
    else if (
      !relative &&
      word.capitals !== 'all' &&
      (word.joint & jointHyphen) === 0 &&
      (finite.has(word.folded) || isPastVerb(words, from, at, end))
    )
      return undefined;
    if ((word.joint & (jointDash | jointColon)) !== 0 || (isDash(word) && (word.joint & jointParenthesis) !== 0))
      from = at;
  }
  const closes = closing !== undefined && from === closing && determiners.test(words[from]!.folded);
  return from < end && (closes || subjectLike(words, from, end)) ? asSpeaker(passage, from, end, credits) : undefined;
}

const determiners = /^(?:the|an?|one|another|two|three|some|several|many|his|her|their|its|local)$/;

/** "In a statement the ministry", "On Monday the army": the subject begins behind what opens the sentence. */
function behindOpening(words: Word[], from: number, end: number): number {
  if (!openingPrepositions.has(words[from]!.folded)) return from;
  for (let at = end - 1; at > from + 1; at--)
    if (
      (words[at]!.joint & jointComma) !== 0 ||
      (/^(?:the|an?)$/.test(words[at]!.folded) &&
        words[at - 1]!.folded !== 'of' &&
        !/^(?:in|on|at|of|for|by|from)$/.test(words[at - 1]!.folded))
    )
      return at;
  return from;
}

const participles = new Set(
  'linked based backed affiliated aligned opposed stationed known embedded posted armed allied exiled besieged wounded injured retired detained displaced united unnamed unidentified red masked bearded renowned experienced appointed elected organised organized aged named so-called'.split(
    ' ',
  ),
);

/** "shelled Homs", "opened on the": a past verb with its object or place behind it; "armed men", "the exiled leader" are none. */
function isPastVerb(words: Word[], from: number, at: number, end: number): boolean {
  const { folded, capitals, joint } = words[at]!;
  if (capitals !== 'none' || !/^[a-z]{2,}ed$/.test(folded) || participles.has(folded) || at + 1 >= end) return false;
  if ((joint & jointHyphen) !== 0 || at === from) return false;
  if (beforeAdjective.has(words[at - 1]!.folded)) return false;
  const next = words[at + 1]!;
  return next.capitals !== 'none' || next.script === 'digit' || objectOpeners.has(next.folded);
}

const closing =
  /^(?:said|says|say|reported|reports|added|adds|told|promised|insisted|warned|cautioned|recalled|complained|assured|claimed|asserted|maintained|explained|noted|stressed|announced|confirmed|declared|wrote|stated|went|continued|remembered|conceded|confessed|vowed|pledged|argued|alleged|replied|recounted|remarked|admitted|acknowledged)$/;

/**
 * Where the words behind the sentence's last comma begin, when they alone are the subject of a verb that closes it: "Rebels shelled Homs,
 * residents said". Behind a comma of its own (", a teacher, told AFP") the verb's subject is the whole.
 */
function closingPart(words: Word[], sentence: Clause, end: number): number | undefined {
  let cue = end;
  while (cue < sentence.to && !closing.test(words[cue]!.folded)) {
    if (cue - end > 2) return undefined;
    cue++;
  }
  if (cue >= sentence.to || (words[end]!.joint & jointComma) !== 0) return undefined;
  // Behind the verb stands no content of its own.
  const next = words[cue + 1];
  const told = words[cue]!.folded === 'told';
  const bare =
    next === undefined ||
    cue + 1 >= sentence.to ||
    (next.joint & jointComma) !== 0 ||
    (behindClosingVerb.has(next.folded) && sentence.to - cue <= 10) ||
    (weekdayOf(next, undefined, 'en') !== undefined && sentence.to - cue <= 3) ||
    (told && sentence.to - cue <= 5);
  if (!bare) return undefined;
  for (let at = end - 1; at > sentence.from; at--)
    if ((words[at]!.joint & (jointComma | jointDash)) !== 0 && (words[at]!.joint & jointQuote) === 0) return at;
  return undefined;
}

/** ", a doctor at the clinic said": what stands between the last comma and the verb. */
export function lastPart(passage: Passage, sentence: Clause, end: number, credits: CreditHit[]): Speaker | undefined {
  const { words } = passage;
  let from = end - 1;
  while (from > sentence.from && end - from < 11 && (words[from]!.joint & (jointComma | jointQuote | jointDash)) === 0)
    from--;
  if (from === sentence.from || (words[from]!.joint & (jointComma | jointQuote | jointDash)) === 0) return undefined;
  for (let at = from; at < end; at++) if (notInApposition.has(words[at]!.folded)) return undefined;
  return subjectLike(words, from, end) ? asSpeaker(passage, from, end, credits) : undefined;
}
