import { jointComma, jointQuote, jointTight, type Word } from '../../text/readWords.ts';
import { pronouns, roleNouns } from '../data/speakerWords.ts';
import {
  active,
  adjectivesOfSaying,
  adverbs,
  beforeAdjectiveOfSaying,
  doneByDeclaring,
  mute,
  numerals,
  offersAndContests,
  passiveOfSaying,
  plain,
  plurals,
  seldom,
  singlePersons,
  singularsInS,
  tailOnly,
  tallyVerbs,
} from '../data/speechWords.ts';
import type { Clause } from '../passage.ts';
import { rejectsAFact } from './readsAsJudgement.ts';

/** A verb of speech before one of these is another verb: "said goodbye", "reported for duty", "denied access", "slammed into". */
const otherwiseBefore: [RegExp, RegExp][] = [
  [/^(?:said|say|says)$/, /^(?:goodbye|farewell|prayers|grace|mass)$/],
  [/^(?:report|reported|reports)$/, /^(?:for|to)$/],
  [/^noted$/, /^for$/],
  [
    /^(?:denied|denies|deny)$/,
    /^(?:access|entry|permission|visas?|asylum|bail|food|water|aid|treatment|medical|passage|them|him|her)$/,
  ],
  [/^(?:slammed|slams)$/, /^(?:into|through|against|shut)$/],
  [/^(?:responded|replied|respond|countered|retorted)$/, /^(?:with|to|by)$/],
  [/^(?:admitted|admits)$/, /^(?:to|into)$/],
  [/^(?:counts?|counted|insists)$/, /^on$/],
  [/^(?:contends|contended|contend)$/, /^with$/],
  [/^(?:cited|praised|blamed)$/, /^for$/],
  [/^(?:added|adds)$/, /^(?:to|up|two|three|four|five|six|more|another)$/],
  [
    /^(?:welcomed|welcomes)$/,
    /^(?:guests|visitors|refugees|pilgrims|his|her|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds)$/,
  ],
  [/^(?:dismissed|dismisses)$/, /^(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|from|his|her)$/],
  [/^(?:recalled|recalls)$/, /^(?:its|his|their|all|reservists|diplomats)$/],
  [/^(?:claimed|claims|claim)$/, /^(?:asylum|benefits|compensation|victims)$/],
  [/^(?:thanked|mourned)$/, /^(?:for|by|as)$/],
  [/^wants?$/, /^for$/],
  [/^(?:promises?|plan|demand)$/, /^(?:of|for|by|in)$/],
  [/^confirmed$/, /^(?:two|three|four|as|in)$/],
  [/^cautions?$/, /^(?:and|in|is|was)$/],
  [/^feared$/, /^(?:by|for|dead|drowned|lost|trapped|missing)$/],
];

const content = /^(?:that|it|its|they|their|he|his|she|her|there|no)$/;

const beings = /^(?:was|were|been|being|be|is|are|am|got)$/;

/** English: whether a word that can attribute does something else here. `at` is its first word, `end` the one behind the cue. */
export function onlyLooksLikeSpeech(words: Word[], sentence: Clause, at: number, end: number): boolean {
  const { folded } = words[at]!;
  const single = end === at + 1;
  const next = end < sentence.to ? words[end]! : undefined;
  let back = at - 1;
  while (back >= sentence.from && adverbs.has(words[back]!.folded)) back--;
  const before = back >= sentence.from ? words[back]!.folded : '';
  const bound = (words[at]!.joint & (jointComma | jointQuote)) !== 0;
  if (single) {
    // "did not say when": nobody says it.
    if (/^(?:say|tell|claim|mention|specify)$/.test(folded) && words[at - 1]?.folded === 'not') return true;
    if (/^comment/.test(folded) && seldom.has(words[at - 1]?.folded ?? '')) return true;
    // "the said village", "an estimated 300", "the promised land", "the quoted verse".
    if (adjectivesOfSaying.has(folded) && at > sentence.from && beforeAdjectiveOfSaying.has(words[at - 1]!.folded))
      return true;
    if (folded === 'told' && words[at - 1]?.folded === 'all') return true;
    if (folded === 'told' && next?.folded === 'to' && beings.test(before)) return true;
    if (
      next !== undefined &&
      (next.joint & (jointComma | jointQuote)) === 0 &&
      !closesSpeech(words, sentence, at, sentence.to)
    )
      for (const [verb, object] of otherwiseBefore) if (verb.test(folded) && object.test(next.folded)) return true;
    // "declared a curfew" is done by saying so.
    if (
      /^declare/.test(folded) &&
      words.slice(end, Math.min(end + 5, sentence.to)).some((near) => doneByDeclaring.has(near.folded))
    )
      return true;
    if (active.has(folded) && beings.test(before) && next?.folded !== 'by') return true;
    if (folded === 'questioned' && next !== undefined && !/^(?:the|whether|why|how)$/.test(next.folded)) return true;
    if (folded === 'suspects' && next?.folded !== 'that' && !isPerson(words, sentence, at - 1)) return true;
    if (/^(?:disput|contradict)/.test(folded) && next?.folded !== 'that' && !rejectsAFact(words, end, sentence.to))
      return true;
    // "a hospital named Hope"
    if (/^(?:hopes?|fears?|promise|pledge)$/.test(folded) && words[at]!.capitals !== 'none' && at > sentence.from)
      return true;
    if (/^(?:reject|dismiss)/.test(folded) && /^(?:court|judge|judges|tribunal|panel)$/.test(before)) return true;
    if (
      folded === 'accused' &&
      next?.folded === 'of' &&
      !bound &&
      !beings.test(before) &&
      !/^(?:and|or|who|which|that)$/.test(before) &&
      !isPerson(words, sentence, back)
    )
      return true;
    if (folded === 'blamed' && beings.test(before)) return true;
    // "expect a quiet week" is of any trade; "expect the army to attack" foresees.
    if (/^expects?$/.test(folded) && /^an?$/.test(next?.folded ?? '')) return true;
    if (folded === 'continued' && next?.folded === 'to') return true;
    if (folded === 'counted' && beings.test(before)) return true;
    if (
      /^confirmed$/.test(folded) &&
      next !== undefined &&
      /^(?:two|three|four|five)$/.test(next.folded) &&
      words.slice(end, end + 3).some((near) => /^(?:officers|ministers|judges)$/.test(near.folded))
    )
      return true;
  }
  // "documented 12 strikes", "counted nine bodies": a person's figure; "were counted", "a documentary recorded" are none.
  if (tallyVerbs.has(folded) && single && next?.folded !== 'that') {
    const figure = next !== undefined && (next.script === 'digit' || numerals.has(next.folded));
    if (!figure || beings.test(before) || !isPerson(words, sentence, at - 1, true)) return true;
  }
  if (offersAndContests.has(folded)) {
    if (!isPerson(words, sentence, back)) return true;
    if (single && !rejectsAFact(words, end, sentence.to)) return true;
  }
  if (passiveOfSaying.has(folded) && beings.test(before)) return true;
  if (folded === 'wants' && next !== undefined && /^(?:for|are|were)$/.test(next.folded)) return true;
  if (folded === 'want' && single && !isPlural(words, sentence, at - 1)) return true;
  if (
    folded === 'put' &&
    !single &&
    words[end - 1]!.folded === 'it' &&
    next?.folded !== 'at' &&
    !closesSpeech(words, sentence, at, end)
  )
    return true;
  // "evidence suggested that": a thing does not say it.
  if (folded === 'suggested' && !isPerson(words, sentence, back)) return true;
  // "insisted on Monday", "reports that indicate": a day, and another's words.
  if (/^insist/.test(folded) && !single && /day$/.test(next?.folded ?? '')) return true;
  if (/^(?:indicate|show|suggest)s?$/.test(folded) && /^(?:that|which)$/.test(words[at - 1]?.folded ?? '')) return true;
  if (
    plain.has(folded) &&
    words[end - 1]!.folded !== 'that' &&
    !bound &&
    !isPlural(words, sentence, at - 1) &&
    !pluralOpens(words, sentence, at)
  )
    return true;
  if (
    tailOnly.has(folded) &&
    !(next !== undefined && content.test(next.folded)) &&
    !closesSpeech(words, sentence, at, end)
  )
    return true;
  if (mute.has(before) && /^(?:threaten|warn|promise|slam|claim|demand|expect|challenge)/.test(folded)) return true;
  return false;
}

/** "…," she recalled; ", a driver remembered": behind what was said stand a short subject and the verb, and little more. */
export function closesSpeech(words: Word[], sentence: Clause, at: number, end: number): boolean {
  if (end < sentence.to && sentence.to - end > 3 && (words[end]!.joint & (jointComma | jointQuote)) === 0) return false;
  let from = at - 1;
  while (from > sentence.from && at - from < 8 && (words[from]!.joint & (jointComma | jointQuote)) === 0) from--;
  if (from <= sentence.from) return (words[at]!.joint & jointQuote) !== 0;
  return (words[from]!.joint & (jointComma | jointQuote)) !== 0 && isPerson(words, sentence, at - 1);
}

/** "Residents of Douma talk of": a plural that speaks opens the sentence, and only "of" or "in" stands behind it. */
function pluralOpens(words: Word[], sentence: Clause, at: number): boolean {
  for (let head = sentence.from; head < at - 1 && head < sentence.from + 3; head++)
    if (roleNouns.has(words[head]!.folded) && /s$/.test(words[head]!.folded))
      return at - head < 7 && /^(?:of|in|from|at|near)$/.test(words[head + 1]!.folded);
  return false;
}

/** "A nurse in Suruc, reached by telephone, counted 45": who opens the sentence. */
function personOpens(words: Word[], sentence: Clause, to: number): boolean {
  for (let at = sentence.from; at < to && at < sentence.from + 4; at++)
    if (roleNouns.has(words[at]!.folded)) return true;
  return false;
}

function isPlural(words: Word[], sentence: Clause, at: number): boolean {
  let back = at;
  while (back > sentence.from && adverbs.has(words[back]!.folded)) back--;
  if (back < sentence.from) return false;
  const { folded, joint } = words[back]!;
  if ((joint & jointTight) !== 0 && folded === 's') return false;
  if (plurals.has(folded)) return true;
  return /s$/.test(folded) && !/(?:ous|ss|us|is)$/.test(folded) && !singularsInS.has(folded) && !mute.has(folded);
}

export function isPerson(words: Word[], sentence: Clause, at: number, strict = false): boolean {
  let back = at;
  while (back > sentence.from && adverbs.has(words[back]!.folded)) back--;
  if (back < sentence.from) return false;
  const { folded, capitals, script } = words[back]!;
  return (
    (capitals !== 'none' && script !== 'digit') ||
    roleNouns.has(folded) ||
    pronouns.has(folded) ||
    singlePersons.has(folded) ||
    (/s$/.test(folded) && !mute.has(folded)) ||
    (strict && words[sentence.from]!.folded.length > 0 && personOpens(words, sentence, back))
  );
}
