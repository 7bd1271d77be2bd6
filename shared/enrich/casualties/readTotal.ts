import type { PersonRange } from '../../model/inferred.ts';
import type { Word } from '../../text/readWords.ts';
import { thingNouns } from '../data/casualtyWords.ts';
import { readNumber } from '../readNumber.ts';

const comesTo =
  /^(rose|rises|risen|rising|climbed|climbs|climbing|grew|grown|fell|fallen|falls|dropped|revised|increased|went|gone|jumped|reached|reaches|stands|stood|passed|passes|exceeded|exceeds|surpassed|surpasses|topped|tops|hit|hits|now)$/;

/** What a running count comes to: the figure right behind "rose to", "stands at", "reached", "from 9 to"; not the hour or the age between. */
export function readRunning(
  words: Word[],
  from: number,
  to: number,
): { range: PersonRange; from: number; to: number } | undefined {
  for (let verb = from; verb < to && verb < from + 45; verb++) {
    // "put the number of dead at 19".
    if (!comesTo.test(words[verb]!.folded) && !(verb === from && words[verb]!.folded === 'at')) continue;
    let found: { range: PersonRange; from: number; to: number } | undefined;
    for (let at = verb + 1; at < to && at < verb + 8; at++) {
      const number = readNumber(words, at, to, verb + 1, 'en');
      if (number === undefined) continue;
      if (thingNouns.has(words[number.to]?.folded ?? '')) break;
      found = number;
      at = number.to - 1;
      const more = words[at + 1]?.folded;
      if (more !== 'to') break;
    }
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What somebody does to a count that is said to come to more. */
export const bringsTo =
  /^(?:brings?|bringing|brought|takes?|taking|took|raises?|raising|raised|lifts?|lifting|lifted|push(?:es|ing|ed)?)$/;

/** "which brings to 18 the number of people killed", "bringing the number of dead to 31": what somebody brings the count `[from, to)` to. */
export function readBrought(
  words: Word[],
  from: number,
  to: number,
  end: number,
): { range: PersonRange; from: number; to: number } | undefined {
  let verb = from - 1;
  while (verb >= 0 && verb > from - 8 && !bringsTo.test(words[verb]!.folded)) verb--;
  if (verb < 0 || !bringsTo.test(words[verb]!.folded)) return undefined;
  const figureBehindTo = (begin: number, limit: number) => {
    for (let at = begin; at + 1 < limit; at++) {
      if (words[at]!.folded !== 'to') continue;
      const least = /^(?:at|least|more|than|about|over|nearly|almost|some)$/;
      let figure = at + 1;
      while (figure < limit - 1 && least.test(words[figure]!.folded)) figure++;
      return readNumber(words, figure, limit, at + 1, 'en');
    }
    return undefined;
  };
  return figureBehindTo(verb + 1, from) ?? figureBehindTo(to, Math.min(end, to + 20));
}

/** "death toll rises from 40 to 43", "toll of at least 12", "toll is 213": the last figure it comes to. */
export function readTotal(
  words: Word[],
  from: number,
  to: number,
): { range: PersonRange; from: number; to: number } | undefined {
  let found: { range: PersonRange; from: number; to: number } | undefined;
  for (let at = from; at < to && at < from + 22; at++) {
    const number = readNumber(words, at, to, from, 'en');
    if (number === undefined) continue;
    if (thingNouns.has(words[number.to]?.folded ?? '')) continue;
    const lead = words[number.from - 1]?.folded ?? '';
    if (
      /^(to|at|of|is|was|reaches|reached|hits|hit|stands|exceeds|surpasses|passes|now|past|least|above|toll)$/.test(
        lead,
      )
    ) {
      found = number;
      if (lead === 'to') break;
    }
    at = number.to - 1;
    if (found !== undefined && words[at + 1]?.folded !== 'to') break;
  }
  return found;
}

export function readTotalBefore(
  words: Word[],
  from: number,
  to: number,
): { range: PersonRange; from: number; to: number } | undefined {
  for (let at = to - 1; at >= from && at > to - 4; at--) {
    const number = readNumber(words, at, to, from, 'en');
    if (number !== undefined && number.to >= to - 1) return number;
  }
  return undefined;
}
