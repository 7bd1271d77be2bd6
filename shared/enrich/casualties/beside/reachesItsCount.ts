import { jointColon, jointComma, jointStop, type Word } from '../../../text/readWords.ts';
import type { CasualtyWords } from '../../data/casualtyWordsByLanguage.ts';
import { readNumber } from '../../readNumber.ts';
import { isHarm } from './harmOf.ts';

export function clear(words: Word[], from: number, to: number, lexicon: CasualtyWords): boolean {
  for (let at = from; at < to; at++) {
    const folded = words[at]!.folded;
    if (/^(?:لكن|ولكن|بينما|فيما|mais|tandis|но|однако|зато|aber)$/.test(folded)) return false;
    if (lexicon.killed.has(folded) || lexicon.injured.has(folded)) {
      // "lost their lives" is one expression in two words.
      if (!/^(hayatini|yasamini|can|kaybetti|mortellement)$/.test(folded)) return false;
    }
  }
  return true;
}

/** "autres ont été légèrement blessés", "прохожих тяжело ранены": behind a count nothing but its auxiliaries leads to a verb of its own. */
export function leadsIntoHarm(words: Word[], to: number, lexicon: CasualtyWords): boolean {
  for (let at = to; at < words.length && at < to + 6; at++) {
    const { folded, joint } = words[at]!;
    if ((joint & (jointComma | jointStop)) !== 0) return false;
    if (lexicon.killed.has(folded) || lexicon.injured.has(folded)) return true;
    if (!helps.test(folded) && !lexicon.persons.has(folded)) return false;
  }
  return false;
}

/** Auxiliaries, adverbs and "others" between a count and its verb. */
const helps =
  /^(?:a|ont|avait|avaient|est|sont|ete|etaient|aussi|egalement|autres?|de|ses|leurs|la|perdu|trouve|souffrent|[a-z]{4,12}ment|еще|был|были|также|тяжело|легко|серьезно|человека?|других|другие|остальные|получил[аио]?|осколочные|haben|wurden?|weitere|schwer|leicht|sind)$/;

/** The nearer of two numbers; but one that leads straight into another such verb ("et sept blessés") is that verb's. */
export function nearer<T extends { from: number; to: number }>(
  left: T | undefined,
  right: T | undefined,
  at: number,
  words: Word[],
  lexicon: CasualtyWords,
): T | undefined {
  if (left === undefined) return right;
  if (right === undefined) return left;
  if (leadsIntoHarm(words, right.to, lexicon)) return left;
  return at - left.to <= right.from - at - 1 ? left : right;
}

/** "Жертвами снайпера за день стали две женщины": whoever became the victims stands behind the verb. */
export function becomesVictims(words: Word[], at: number, to: number): boolean {
  return (
    /^жертв/.test(words[at]!.folded) &&
    words.slice(at + 1, to).some(({ folded }) => /^(?:стал|стала|стали|оказались)$/.test(folded))
  );
}

/** "une roquette s'est abattue sur une maison : trois enfants tués": a colon opens another thought, unless it closes the word itself ("ضحايا: 3"). */
export function colonBetween(words: Word[], from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if ((words[at]!.joint & jointColon) !== 0) return true;
  return false;
}

export function commaBetween(words: Word[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if ((words[at]!.joint & jointComma) !== 0) return true;
  return false;
}

export function andBetween(words: Word[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++)
    if (/^(?:et|и|und)$/.test(words[at]!.folded) || (words[at]!.joint & jointComma) !== 0) return true;
  return false;
}

/** A number stands just before; one behind a verb of harm (`lexicon` given) is another's. */
export function readBack(words: Word[], at: number, floor: number, language: string, lexicon?: CasualtyWords): boolean {
  for (let back = at - 1; back >= floor && back > at - 4; back--)
    if (lexicon !== undefined && isHarm(words[back], lexicon)) return false;
    else if (readNumber(words, back, at, floor, language) !== undefined) return true;
  return false;
}
