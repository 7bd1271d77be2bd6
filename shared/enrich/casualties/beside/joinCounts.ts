import { jointComma, type Word } from '../../../text/readWords.ts';
import type { CasualtyWords } from '../../data/casualtyWordsByLanguage.ts';
import { arabicOneBehindAnd, frenchLeaders, russianSingles, turkishOnes } from '../../data/onePersons.ts';

import { addRanges } from '../listPersons.ts';
import { arabicKin, arabicPersonAt } from './arabicPersons.ts';
import type { BesideCount } from './countBeside.ts';
import { frenchKin } from './frenchKin.ts';
import { isHarm } from './harmOf.ts';
import { russianKin, russianOneAt, russianSingular } from './russianPersons.ts';
import { isTurkishPerson, turkishKin } from './turkishPersons.ts';

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
  const isPerson = (folded: string) =>
    lexicon.persons.has(folded) || (lexicon.order === 'after' && isTurkishPerson(folded));
  const joinedBehind = new Set<BesideCount>();
  for (const number of numbers) joinLeader(words, number, lexicon, floor);
  for (let at = numbers.length - 1; at > 0; at--) {
    const first = numbers[at - 1]!;
    const second = numbers[at]!;
    if (second.from < first.to || second.from - first.to > 6) continue;
    const byComma =
      first.to === second.from &&
      (words[second.from]!.joint & jointComma) !== 0 &&
      first.counted === true &&
      second.counted === true &&
      (isMidList(words, second.to, lexicon) || joinedBehind.has(second));
    if (!byComma && !isOneList(words, first.to, second.from, lexicon)) continue;
    if (!isPerson(words[first.to - 1]!.folded)) {
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
      if (!isPerson(words[second.to - 1]!.folded)) continue;
    }
    if (!isPerson(words[second.to - 1]!.folded)) continue;
    first.range = addRanges(first.range, second.range);
    first.to = second.to;
    joinedBehind.add(first);
    numbers.splice(at, 1);
  }
}

/**
 * "Главарь банды и четверо его телохранителей", "Le chef du groupe et quatre de ses gardes", "grup lideri ve dört koruması": whose they
 * are opens the clause, uncounted.
 */
function joinLeader(words: Word[], number: BesideCount, lexicon: CasualtyWords, floor: number): void {
  const and = words[number.from - 1];
  if (number.from - 2 < floor || and === undefined || and.joint !== 0 || !lexicon.joins.has(and.folded)) return;
  const theirs = words.slice(number.from, number.to + 3).some(({ folded }) => /^(?:его|ее|их|ses|leurs)$/.test(folded));
  const turkish =
    lexicon.order === 'after' && /(?:[sş]i|s[iu]|lar[iu]|ler[iu]|[iu])$/.test(words[number.to - 1]!.folded);
  if (!theirs && !turkish) return;
  for (let back = number.from - 2; back >= floor && back > number.from - 8; back--) {
    const { folded } = words[back]!;
    if (isHarm(words[back], lexicon) || words[back]!.script === 'digit') return;
    if (isVerbal(folded) && folded !== 'из') return;
    if (/^(?:пара|чета|супруги)$/.test(folded)) {
      number.range = addRanges(number.range, { min: 2, max: 2 });
      number.from = back;
      number.counted = true;
      return;
    }
    if (
      russianSingles.has(folded) ||
      frenchLeaders.has(folded) ||
      (turkish && turkishOnes.has(folded) && back === number.from - 2)
    ) {
      // "deux chefs et leurs gardes" has a count of its own.
      number.range = addRanges(number.range, { min: 1, max: 1 });
      number.from = back;
      number.counted = true;
      return;
    }
    if ((words[back]!.joint & jointComma) !== 0) return;
  }
}

/** ", quatre enfants et": a comma joins two counts where "and" or another comma leads on to a third. */
function isMidList(words: Word[], to: number, lexicon: CasualtyWords): boolean {
  const next = words[to];
  if (next === undefined) return false;
  if (next.joint === 0 && lexicon.joins.has(next.folded)) return true;
  return next.joint === 0 && next.script === 'arabic' && next.folded.startsWith('و');
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
    // "ve yaşlı bir adam".
    if (second.folded === 'bir' && lexicon.joins.has(between[0]?.folded ?? '') && between.length <= 3)
      return between.every((word) => word.joint === 0 && !isHarm(word, lexicon));
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
        ? /^و/.test(next.folded) && arabicOneBehindAnd.has(next.folded.slice(1))
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
