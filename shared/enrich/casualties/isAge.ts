import { jointComma, jointHyphen, jointLine, jointParenthesis, jointStop, type Word } from '../../text/readWords.ts';
import { killActive, killBoth, personNouns, stopWords } from '../data/casualtyWords.ts';
import { smallNumbers } from '../data/numberWords.ts';
import { type NumberHit, readNumber } from '../readNumber.ts';

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
  // "In Deir Ezzor, 14, …": behind a preposition stands a place.
  let first = from - 1;
  while (first - 1 >= floor && words[first - 1]!.capitals === 'first' && words[first]!.joint === 0) first--;
  const opener = stopWords.has(words[first]!.folded) ? first : first - 1;
  if (
    !person &&
    opener >= floor &&
    /^(?:in|at|on|near|from|of|to|around|across|outside|inside|over)$/.test(words[opener]!.folded)
  )
    return false;
  const earlier = from - 2 >= floor ? words[from - 2]! : undefined;
  const named =
    before.capitals === 'first' &&
    earlier !== undefined &&
    ((earlier.capitals === 'first' && (before.joint & close) === 0) ||
      killBoth.has(earlier.folded) ||
      killActive.has(earlier.folded) ||
      (personNouns.has(earlier.folded) && isSingular(earlier.folded)));
  const next = words[to];
  // "Salim, 14, was shot".
  const alone =
    before.capitals === 'first' &&
    first === from - 1 &&
    next !== undefined &&
    to < end &&
    (next.joint & aside) !== 0 &&
    /^(?:was|who|an?)$/.test(next.folded);
  if (!person && !named && !alone) return false;
  if (next === undefined || to >= end || (next.joint & close) !== 0) return true;
  if (/^(?:who|was|is)$/.test(next.folded)) return true;
  return next.folded === 'and' && (person || /^(?:his|her|their|an?|the)$/.test(words[to + 1]?.folded ?? ''));
}

const listing = /^(?:and|or|to|between|from)$/;

/**
 * Ages in a row: "aged 4, 6 and 9", "aged between 12 and 60", "two girls, 8 and 10," — where it ends, when it begins at word `at` with the
 * word "aged" or with the first of the figures; undefined where none does.
 */
export function agesTo(
  words: Word[],
  at: number,
  end: number,
  isSingular: (noun: string) => boolean,
): number | undefined {
  const told = /^(?:aged|ages)$/.test(words[at]!.folded);
  const before = words[at - 1]?.folded ?? '';
  const behindPlural =
    words[at]!.script === 'digit' && (words[at]!.joint & aside) !== 0 && personNouns.has(before) && !isSingular(before);
  if (!told && !behindPlural) return undefined;
  let figures = 0;
  let to = told ? at + 1 : at;
  for (let ahead = to; ahead < end && ahead < at + 24; ahead++) {
    const { folded, script } = words[ahead]!;
    if ((script === 'digit' && folded.length < 4) || (told && (smallNumbers.en!.get(folded) ?? 0) > 0)) {
      figures++;
      to = ahead + 1;
    } else if (!listing.test(folded)) break;
  }
  if (told) return figures > 0 ? to : undefined;
  // "five civilians, 12 and …": only what closes behind them tells that two figures are ages.
  const closes = to >= end || (words[to]!.joint & close) !== 0 || /^(?:was|were)$/.test(words[to]!.folded);
  return figures > 1 && closes ? to : undefined;
}

/** "Rami, 7, Nur, 9, and Sami, 11": how many are named with their ages, and where the list ends; undefined for fewer than two. */
export function namedWithAges(words: Word[], at: number, end: number): { persons: number; to: number } | undefined {
  let persons = 0;
  let next = at;
  let to = at;
  while (next < end) {
    if (words[next]!.folded === 'and' && persons > 0) next++;
    let name = next;
    while (
      name < end &&
      name < next + 3 &&
      words[name]!.capitals === 'first' &&
      (name === next || words[name]!.joint === 0)
    )
      name++;
    const age = words[name];
    if (name === next || name >= end || age!.script !== 'digit' || age!.folded.length > 2) break;
    if (
      (age!.joint & aside) === 0 ||
      (name + 1 < end && (words[name + 1]!.joint & close) === 0 && !/^(?:and|was|were)$/.test(words[name + 1]!.folded))
    )
      break;
    persons++;
    to = name + 1;
    next = to;
  }
  return persons > 1 ? { persons, to } : undefined;
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
  // "who had three children", "leaves four sons".
  if (/^(?:had|has|leaves|avait|laisse)$/.test(before.folded))
    return /^(?:children|kids|sons|daughters|enfants|fils|filles)$/.test(words[to]?.folded ?? '');
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

const ofAge = /^(?:ages?|agees?|возрасте|اعمارهم|اعمارهن|اعمارهما|عمره|عمرها|يبلغ|تبلغ|yaslari)$/;

/**
 * "âgés de 8, 11 et 14 ans", "в возрасте 8 и 12 лет", "أعمارهم بين 8 و12 عاما": where the row of ages ends whose figure stands at `at`;
 * undefined where nothing before it says that ages follow.
 */
export function agesBesideTo(
  words: Word[],
  at: number,
  floor: number,
  end: number,
  language: string,
): number | undefined {
  let opener = at - 1;
  while (opener >= floor && opener > at - 4 && /^(?:de|entre|от|между|بين|من)$/.test(words[opener]!.folded)) opener--;
  if (opener < floor || !ofAge.test(words[opener]!.folded)) return undefined;
  let to = at;
  while (to < end) {
    const number = readNumber(words, to, end, to, language);
    if (number !== undefined) to = number.to;
    else if (/^(?:et|a|и|до|و|الي|ve|ans|mois|лет|года|год|عاما|سنه|سنوات|اعوام)$/.test(words[to]!.folded)) to++;
    else break;
  }
  return to;
}
