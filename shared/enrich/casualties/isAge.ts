import { jointComma, jointHyphen, jointLine, jointParenthesis, jointStop, type Word } from '../../text/readWords.ts';
import { killActive, killBoth, personNouns } from '../data/casualtyWords.ts';
import type { NumberHit } from '../readNumber.ts';

const aside = jointComma | jointParenthesis;
const close = aside | jointStop | jointLine;

/** "a boy, 14, and", "Hassan Omar (45)", "aged nine": how old somebody is. `isSingular` tells the nouns of one person. */
export function isAge(
  words: Word[],
  number: NumberHit,
  end: number,
  floor: number,
  isSingular: (noun: string) => boolean,
): boolean {
  const { from, to, range } = number;
  if (from <= floor || range.max !== range.min || range.min > 120) return false;
  const before = words[from - 1]!;
  if (/^(?:aged|age|ages)$/.test(before.folded)) return true;
  if ((words[from]!.joint & aside) === 0 || words[from]!.script !== 'digit') return false;
  const person = personNouns.has(before.folded) && isSingular(before.folded);
  const earlier = from - 2 >= floor ? words[from - 2]! : undefined;
  const named =
    before.capitals === 'first' &&
    earlier !== undefined &&
    ((earlier.capitals === 'first' && (before.joint & close) === 0) ||
      killBoth.has(earlier.folded) ||
      killActive.has(earlier.folded) ||
      (personNouns.has(earlier.folded) && isSingular(earlier.folded)));
  if (!person && !named) return false;
  const next = words[to];
  if (next === undefined || to >= end || (next.joint & close) !== 0) return true;
  if (/^(?:who|was|is)$/.test(next.folded)) return true;
  return next.folded === 'and' && (person || /^(?:his|her|their|an?|the)$/.test(words[to + 1]?.folded ?? ''));
}

const parents =
  /^(?:father|mother|parent|dad|mum|mom|grandfather|grandmother|widow|widower|guardian|pere|mere|papa|maman|vater|mutter|отец|отца|мать|والد|والده|اب|ام)$/;

/** "a father of five", "père de cinq enfants", "отец пятерых детей": how many children somebody has. */
export function countsChildren(words: Word[], from: number, to: number, floor: number): boolean {
  const before = words[from - 1];
  if (before === undefined || from <= floor || words[from]!.joint !== 0) return false;
  if (/^(?:of|de|von|ل|لـ)$/.test(before.folded) && from - 2 >= floor && parents.test(words[from - 2]!.folded))
    return true;
  if (before.script === 'cyrillic' || before.script === 'arabic') return parents.test(before.folded);
  // "beş çocuk babası", "üç çocuk annesi".
  return /^cocuk$/.test(words[to]?.folded ?? '') && /^(?:babasi|annesi|anasi|sahibi)/.test(words[to + 1]?.folded ?? '');
}

/** "12-летний мальчик", "14 yaşındaki çocuk", "12-jähriger": where the words of an age end that begins with a figure at `[from, to)`. */
export function ageTo(words: Word[], to: number, end: number): number | undefined {
  const next = words[to];
  if (next === undefined || to >= end) return undefined;
  if ((next.joint & jointHyphen) !== 0 && /^(?:летн|jahrig)/.test(next.folded)) return to + 1;
  if (/^(?:yasinda|yaslarinda)/.test(next.folded)) return to + 1;
  return undefined;
}
