import { jointComma, jointLine, jointQuote, jointStop, type Word } from '../../text/readWords.ts';
import { adverbs } from '../data/casualtyWords.ts';
import { saysBeside } from '../data/deedWords.ts';

/** Verbs by which whoever stands before them tells of the dead. */
const says =
  /^(?:said|says|saying|told|tells|added|adds|reported|reports|confirmed|confirms|announced|announces|claimed|claims|stated|states|recalled|recounted|explained|noted|estimated|counted|wrote|tweeted|posted|testified|insisted|acknowledged)$/;

/** What may stand between a subject and its verb: "also said", "has told". */
const between = /^(?:also|later|then|has|have|had|separately|earlier|who|however|since|both)$/;

/** "two people reported dead", "nine confirmed killed": what is said of them, and not by them. */
const ofThem = /^(?:dead|killed|missing|injured|wounded|hurt|drowned|by|as|to)$/;

const parts = jointComma | jointStop | jointLine | jointQuote;

function isSayingAt(words: Word[], at: number, end: number): boolean {
  if (at >= end || !says.test(words[at]!.folded)) return false;
  if (/^(?:said|told)$/.test(words[at]!.folded)) return words[at + 1]?.folded !== 'to';
  return !(
    /^(?:reported|confirmed|claimed|estimated|counted)$/.test(words[at]!.folded) &&
    ofThem.test(words[at + 1]?.folded ?? '')
  );
}

/**
 * "…, a police officer said", "a doctor at the field hospital told the agency", "a medic, speaking by phone, said": persons counted in
 * `[from, to)` who speak of the dead are none of them. What stands between them and their verb is followed only where they open a clause.
 */
export function isSpeaker(words: Word[], from: number, to: number, end: number, floor: number): boolean {
  let at = to;
  while (at < end && words[at]!.joint === 0 && (between.test(words[at]!.folded) || adverbs.has(words[at]!.folded)))
    at++;
  // "a doctor and two nurses who said they had treated the victims were killed": what became of them stands behind what they said.
  if (words[to]?.folded === 'who' && at < end && comesToHarm(words, at + 1, end)) return false;
  if (isSayingAt(words, at, end) && (words[at]!.joint & parts) === 0) return true;
  // "according to two medics", "citing a doctor".
  if (
    from - 1 >= floor &&
    (words[from - 1]!.folded === 'citing' ||
      (words[from - 1]!.folded === 'to' && words[from - 2]?.folded === 'according'))
  )
    return true;
  const opened = words[from - 1]?.folded === 'and' || words[from - 1]?.folded === 'but' ? from - 1 : from;
  if (from > floor && (words[opened]!.joint & parts) === 0) return false;
  const aside = to < end && (words[to]!.joint & jointComma) !== 0;
  // "a medic, speaking on condition of anonymity, said": the aside ends at its own comma.
  if (aside && !/^(?:speaking|citing|quoting|who|reached|contacted|interviewed)$/.test(words[to]!.folded)) return false;
  if (!aside && !/^(?:who|in|at|from|with|of|for|on|near|inside|working|speaking)$/.test(words[to]?.folded ?? ''))
    return false;
  for (let ahead = to + 1; ahead < end && ahead < to + 12; ahead++) {
    const comma = (words[ahead]!.joint & parts) !== 0;
    if (comma && (aside || isSayingAt(words, ahead, end))) return isSayingAt(words, ahead, end);
    // "a resident of the town, Abu Omar, said": his name stands between two commas.
    if (comma) return words[ahead]!.capitals === 'first' && namedAndSaying(words, ahead, end);
    // "who said he was a medic" tells of him; the verb that is his own comes behind the clause.
    if (!aside && words[ahead - 1]!.folded !== 'who' && isSayingAt(words, ahead, end)) return true;
  }
  return false;
}

/** "… were killed" behind a clause of theirs, with no comma and no other verb of saying between. */
function comesToHarm(words: Word[], at: number, end: number): boolean {
  for (let ahead = at; ahead < end && ahead < at + 16; ahead++) {
    if ((words[ahead]!.joint & parts) !== 0 || isSayingAt(words, ahead, end)) return false;
    if (/^(?:was|were)$/.test(words[ahead]!.folded) && harmed.test(words[ahead + 1]?.folded ?? ''))
      // "who said two men were killed" tells of others: theirs is a second verb behind one of their own.
      return words.slice(at, ahead).some(({ folded }) => /^(?:they|he|she|had|to)$/.test(folded));
  }
  return false;
}

const harmed = /^(?:killed|shot|injured|wounded|hurt|executed|beheaded)$/;

/** "Abu Omar, said". */
function namedAndSaying(words: Word[], at: number, end: number): boolean {
  for (let ahead = at + 1; ahead < end && ahead < at + 5; ahead++) {
    if ((words[ahead]!.joint & jointComma) !== 0) return isSayingAt(words, ahead, end);
    if (words[ahead]!.capitals === 'none') return false;
  }
  return false;
}

/** "selon deux médecins", "по словам врача", "nach Angaben von zwei Ärzten": who is named as the source. */
const sources = /^(?:selon|apres|словам|данным|laut|zufolge|وفق|حسب|بحسب|[بو]?حسبما)$/;

/** "…, a déclaré un policier", "сообщили двое врачей", "قال ضابط": the verb before its subject, where it opens a clause, or right behind it. */
export function isSpeakerBeside(words: Word[], from: number, to: number, end: number, floor: number): boolean {
  let at = to;
  while (at < end && at < to + 2 && /^(?:a|ont|avait|avaient|haben|hat|также)$/.test(words[at]!.folded)) at++;
  if (
    at < end &&
    (words[at]!.joint & parts) === 0 &&
    saysBeside.has(words[at]!.folded) &&
    words[to]!.script !== 'arabic'
  )
    return true;
  const verb = from - 1;
  if (verb >= floor && words[from]!.joint === 0 && sources.test(words[verb]!.folded)) {
    // "d'après deux médecins"; "après deux attentats" is when.
    return words[verb]!.folded !== 'apres' || words[verb - 1]?.folded === 'd';
  }
  if (words[to]?.folded === 'gore' && to < end) return true;
  if (verb < floor || !saysBeside.has(words[verb]!.folded) || (words[from]!.joint & parts) !== 0) return false;
  if (words[verb]!.script === 'arabic') return true;
  const first = verb > floor && /^(?:a|ont)$/.test(words[verb - 1]!.folded) ? verb - 1 : verb;
  return (words[first]!.joint & parts) !== 0;
}
