import { jointComma, type Word } from '../../../text/readWords.ts';
import type { CasualtyWords } from '../../data/casualtyWordsByLanguage.ts';
import { addRanges } from '../listPersons.ts';
import { arabicKin, arabicOne, arabicPersonAt } from './arabicPersons.ts';
import type { BesideCount } from './countBeside.ts';
import { frenchKin } from './frenchKin.ts';
import { isHarm } from './harmOf.ts';
import { russianKin, russianOneAt, russianSingular } from './russianPersons.ts';
import { turkishKin } from './turkishPersons.ts';

export function joinKin(words: Word[], numbers: BesideCount[], end: number, language: string): void {
  const kinAt =
    language === 'ar'
      ? arabicKin
      : language === 'fr'
        ? frenchKin
        : language === 'ru'
          ? russianKin
          : language === 'tr'
            ? turkishKin
            : undefined;
  if (kinAt === undefined) return;
  for (const number of numbers) {
    const theirs =
      language === 'ar' &&
      /هما?$|هم$/.test(words[number.to]?.folded ?? '') &&
      !/ه$/.test(words[number.to]?.folded ?? '');
    if (number.range.max !== 1 && !(number.range.max !== null && (theirs || (number.counted && language !== 'ar'))))
      continue;
    for (;;) {
      const kin = number.to < end ? kinAt(words, number.to, end) : undefined;
      if (kin === undefined) break;
      number.range = addRanges(number.range, { min: kin.persons, max: kin.persons });
      number.to = kin.to;
    }
  }
}

/** "Une femme et ses trois enfants": counts with nothing but "and" and a possessive between them are one. */
export function joinLists(words: Word[], numbers: BesideCount[], lexicon: CasualtyWords, floor: number): void {
  // "Женщина и трое детей", "bir anne ve üç çocuğu": one person, named before the "and" without a figure.
  for (const number of numbers) {
    // "La mère et ses deux enfants".
    const gap = /^(?:ses|leurs)$/.test(words[number.from - 1]?.folded ?? '') ? 1 : 0;
    const and = words[number.from - 1 - gap];
    const one = words[number.from - 2 - gap];
    if (number.from - 2 - gap < floor || and === undefined || one === undefined || and.joint !== 0) continue;
    if (!(gap === 1 ? /^et$/ : /^(?:и|ve|ile)$/).test(and.folded) || !loneKin.test(one.folded)) continue;
    if (
      !lexicon.persons.has(words[number.to - 1]!.folded) ||
      numbers.some((other) => other.to === number.from - 1 - gap)
    )
      continue;
    number.range = addRanges(number.range, { min: 1, max: 1 });
    number.from -= 2 + gap;
    // "anne, baba ve iki çocuğu".
    while (
      number.from > floor &&
      (words[number.from]!.joint & jointComma) !== 0 &&
      loneKin.test(words[number.from - 1]!.folded)
    ) {
      number.range = addRanges(number.range, { min: 1, max: 1 });
      number.from--;
    }
    if (/^(?:son|sa|leur)$/.test(words[number.from - 1]?.folded ?? '') && number.from > floor) number.from--;
  }
  for (let at = numbers.length - 1; at > 0; at--) {
    const first = numbers[at - 1]!;
    const second = numbers[at]!;
    if (second.from <= first.to || second.from - first.to > 6) continue;
    if (!isOneList(words, first.to, second.from, lexicon)) continue;
    if (!lexicon.persons.has(words[first.to - 1]!.folded)) {
      // "rejim güçlerinden yedi, muhaliflerden beş kişi": the noun of both stands behind the second.
      if (lexicon.order !== 'after' || !/(?:[dt][ae]n)$/.test(words[second.from - 1]!.folded)) continue;
    }
    // "et sept blessés" is a verb's own; where the verb closes the sentence it is that of the whole list.
    if (lexicon.order !== 'after' && isHarm(words[second.to], lexicon)) {
      // "Vingt soldats prorégime et treize jihadistes tués": both, where the first has no verb before it.
      if (
        words.slice(floor, first.from).some((word) => isHarm(word, lexicon)) ||
        second.from - first.to > 2 ||
        lexicon.order === 'before'
      )
        continue;
      if (!lexicon.persons.has(words[second.to - 1]!.folded)) continue;
    }
    if (!lexicon.persons.has(words[second.to - 1]!.folded)) continue;
    first.range = addRanges(first.range, second.range);
    first.to = second.to;
    numbers.splice(at, 1);
  }
}

/** "prorégime et", "من قوات النظام و", ", muhaliflerden": what stands between two counts says whose men the first are, and joins the second. */
function isOneList(words: Word[], from: number, to: number, lexicon: CasualtyWords): boolean {
  const between = words.slice(from, to);
  if (
    between.every((word) => word.joint === 0 && lexicon.joins.has(word.folded)) &&
    between.length > 0 &&
    between.length <= 2
  )
    return true;
  const last = between[between.length - 1];
  const second = words[to]!;
  if (lexicon.order === 'after') {
    const comma = words[from]!.joint & jointComma;
    return comma !== 0 && between.length <= 2 && between.length > 0 && /[dt][ae]n$/.test(last!.folded);
  }
  // "Une femme enceinte, son mari et leurs deux enfants".
  if ((second.joint & jointComma) !== 0 && /^(?:son|sa|leur|leurs|ses)$/.test(second.folded) && between.length <= 1)
    return true;
  const joined =
    (last !== undefined && lexicon.joins.has(last.folded)) ||
    (second.script === 'arabic' && second.folded.startsWith('و'));
  if (!joined || second.joint !== 0) return false;
  return between.every(
    (word, at) =>
      word.joint === 0 &&
      !isHarm(word, lexicon) &&
      (lexicon.joins.has(word.folded) ? at === between.length - 1 : !isVerbal(word.folded)) &&
      !(word.script === 'arabic' && at > 0 && word.folded.startsWith('و')),
  );
}

/** A verb or preposition between two counts begins another thought: "12 боевиков сдались и 15 солдат …". */
const verbal = new Set(
  `a ont ete est sont avait avaient qui que dans en pres par lors apres contre в во на у под при за из от по с со к который которые
  في علي الي عن بعد خلال قرب جراء اثر`.split(/\s+/),
);

/** Russian verbs and participles of the past. */
const pastEnding = /(?:ли|лись|ны|ты|лся|лась)$/;

const isVerbal = (folded: string): boolean => verbal.has(folded) || pastEnding.test(folded);

/**
 * "Два пациента и медсестра", "مريضان وممرضة": a bare noun in the singular behind "and" is one person more, unless a verb of its own follows
 * ("двое солдат и офицер ранен").
 */
export function joinSingles(
  words: Word[],
  numbers: BesideCount[],
  end: number,
  language: string,
  lexicon: CasualtyWords,
): void {
  if (language !== 'ar' && language !== 'ru') return;
  for (const number of numbers) {
    const counts = language === 'ar' ? arabicPersonAt(words, number.to - 1, lexicon) : number.counted;
    if (!counts || number.to >= end) continue;
    const next = words[number.to]!;
    if (next.joint !== 0) continue;
    const one =
      language === 'ar'
        ? /^و/.test(next.folded) && arabicOne.test(next.folded.slice(1))
          ? number.to
          : undefined
        : next.folded === 'и'
          ? russianOneAt(words, number.to + 1, end)
          : undefined;
    if (one === undefined || numbers.some((other) => other.from <= one && one < other.to)) continue;
    const verb = words[one + 1];
    if (one + 1 < end && verb !== undefined && verb.joint === 0 && agreesInTheSingular(verb.folded)) continue;
    number.range = addRanges(number.range, { min: 1, max: 1 });
    number.to = one + 1;
  }
}

function agreesInTheSingular(verb: string): boolean {
  return russianSingular.test(verb) || /^(?:قتل|قتلت|اصيب|اصيبت|جرح|جرحت|توفي|توفيت)$/.test(verb);
}

const loneKin =
  /^(?:mere|pere|homme|femme|mari|epoux|epouse|fils|fille|frere|soeur|bebe|женщина|мужчина|мать|отец|бабушка|девушка|учительница|учитель|anne|baba|kadin|adam)$/;
