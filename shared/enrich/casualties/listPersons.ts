import type { PersonRange } from '../../model/inferred.ts';
import { jointComma, jointParenthesis, type Word } from '../../text/readWords.ts';
import { adverbs, auxiliaries, stopWords } from '../data/casualtyWords.ts';
import type { Counted } from './countPersons.ts';

/** Between a count and the verb it belongs to nothing may stand that begins another clause. */
function reaches(words: Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const folded = words[at]!.folded;
    // "are reported dead" says no more than "are dead".
    if (folded === 'reported' && auxiliaries.has(words[at - 1]?.folded ?? '')) continue;
    // "Ten people, a resident said, were killed".
    if (
      /^(?:said|says)$/.test(folded) &&
      (words[from]!.joint & jointComma) !== 0 &&
      ((words[at + 1]?.joint ?? 0) & jointComma) !== 0
    )
      continue;
    if (/^(when|while|after|because|but|although|said|says|told|reported)$/.test(folded)) return false;
  }
  return true;
}

export function addRanges(a: PersonRange, b: PersonRange): PersonRange {
  return { min: a.min + b.min, max: a.max === null || b.max === null ? null : a.max + b.max };
}

/** Only what joins two counts of one list may stand between them. */
function joins(words: Word[], from: number, to: number): boolean {
  let joined = (words[to]!.joint & jointComma) !== 0;
  // "six members of the federal police and two guards": whose members they are stands between.
  if (words[from]?.folded === 'of') {
    let and = from + 1;
    while (and < to && and < from + 7 && words[and]!.folded !== 'and' && (words[and]!.joint & jointComma) === 0) {
      if (stopWords.has(words[and]!.folded) || auxiliaries.has(words[and]!.folded)) return false;
      and++;
    }
    from = and;
  }
  for (let between = from; between < to; between++) {
    const folded = words[between]!.folded;
    // "A mother, her two sons": the comma stands before their possessive.
    if ((words[between]!.joint & jointComma) !== 0) joined = true;
    if (folded === 'and') joined = true;
    // "a boy, 14, and a girl, nine": what is no count between two of them is how old one is.
    else if (words[between]!.script === 'digit' && (words[between]!.joint & (jointComma | jointParenthesis)) !== 0)
      continue;
    else if (folded === 'aged' || words[between - 1]?.folded === 'aged') continue;
    else if (!/^(as|well|another|other|the|also|plus|or|his|her|their|its|twice|further|a)$/.test(folded)) return false;
  }
  return joined;
}

/** What one list may hold between two counts: their own modifiers, "in Flores and 21 more in Dili" not among them. */
function isBeside(words: Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const folded = words[at]!.folded;
    if (!auxiliaries.has(folded) && !adverbs.has(folded) && !/^(have|has|had|who|also)$/.test(folded)) return false;
  }
  return true;
}

/** Counts joined in one list before the verb ("two soldiers, a guard and four militants were killed"). */
export function listBefore(words: Word[], counted: Counted[], limit: number, verb: number): Counted[] {
  const before = counted.filter((count) => count.from >= limit && count.to <= verb && !count.subset);
  while (
    before.length > 0 &&
    before[before.length - 1]!.doubtful &&
    !isBeside(words, before[before.length - 1]!.to, verb)
  )
    before.pop();
  const last = before[before.length - 1];
  if (last === undefined || !reaches(words, last.to, verb)) return [];
  const list = [last];
  for (let at = before.length - 2; at >= 0; at--) {
    const count = before[at]!;
    const following = list[0]!;
    if (!joins(words, count.to, following.from)) break;
    list.unshift(count);
  }
  return list;
}

export function listAfter(words: Word[], counted: Counted[], verb: number, limit: number): Counted[] {
  const after = counted.filter((count) => count.from >= verb && count.to <= limit && !count.subset);
  const first = after[0];
  if (first === undefined || first.from - verb > (first.doubtful ? 1 : 5) || !reaches(words, verb, first.from))
    return [];
  const list = [first];
  for (const count of after.slice(1)) {
    if (!joins(words, list[list.length - 1]!.to, count.from)) break;
    list.push(count);
  }
  return list;
}
