import type { PersonRange } from '../model/inferred.ts';
import { jointComma, jointDash, jointHyphen, jointTight, type Word } from '../text/readWords.ts';
import { smallNumbers, vagueNumbers } from './data/numberWords.ts';

export interface NumberHit {
  range: PersonRange;
  from: number;
  to: number;
  vague: boolean;
}

const floors = new Set('over exceeding більше'.split(' '));
const near = new Set(
  'about around some nearly almost approximately roughly حوالي نحو около примерно почти yaklaşık yaklasik environ'.split(
    ' ',
  ),
);

/** `least`, `than`, `to` … as the last word of "at least", "more than", "up to", by language, with what they make of a number. */
function bounded(
  words: Word[],
  at: number,
  floor: number,
): { from: number; bound: 'floor' | 'ceiling' | 'below' | 'none' } {
  const one = words[at - 1]?.folded ?? '';
  const two = at - 2 >= floor ? (words[at - 2]?.folded ?? '') : '';
  const three = at - 3 >= floor ? (words[at - 3]?.folded ?? '') : '';
  if (at - 1 < floor) return { from: at, bound: 'none' };
  if (one === 'least' && two === 'at') return { from: at - 2, bound: 'floor' };
  if (one === 'than' && (two === 'fewer' || two === 'less') && (three === 'no' || three === 'not'))
    return { from: at - 3, bound: 'floor' };
  if (one === 'than' && (two === 'more' || two === 'fewer' || two === 'less'))
    return { from: at - 2, bound: two === 'more' ? 'floor' : 'below' };
  if (one === 'of' && (two === 'upwards' || two === 'minimum')) return { from: at - 2, bound: 'floor' };
  if (one === 'of' && two === 'excess' && three === 'in') return { from: at - 3, bound: 'floor' };
  if (one === 'to' && two === 'up') return { from: at - 2, bound: 'ceiling' };
  if ((one === 'a' && two === 'jusqu') || (one === 'الي' && two === 'يصل')) return { from: at - 2, bound: 'ceiling' };
  if (one === 'as' && two === 'many' && three === 'as') return { from: at - 3, bound: 'none' };
  if (floors.has(one)) return { from: at - 1, bound: 'floor' };
  if (near.has(one)) return { from: at - 1, bound: 'none' };
  // Arabic: ما لا يقل عن, أكثر من, على الأقل follows the number and is seen by the caller.
  if (one === 'عن' && two === 'يقل') return { from: Math.max(floor, at - 4), bound: 'floor' };
  if (one === 'من' && two === 'اكثر') return { from: at - 2, bound: 'floor' };
  // Russian: не менее, по меньшей мере, более, до.
  if (one === 'менее' && two === 'не') return { from: at - 2, bound: 'floor' };
  if (one === 'мере' && two === 'меньшеи') return { from: Math.max(floor, at - 3), bound: 'floor' };
  if (one === 'мере' && two === 'краинеи') return { from: Math.max(floor, at - 3), bound: 'floor' };
  if (one === 'более' || one === 'свыше') return { from: at - 1, bound: 'floor' };
  if (one === 'до') return { from: at - 1, bound: 'ceiling' };
  // Turkish and French.
  if (one === 'az' && two === 'en') return { from: at - 2, bound: 'floor' };
  if (one === 'fazla' || one === 'askin') return { from: at - 1, bound: 'floor' };
  if (one === 'moins' && two === 'au') return { from: at - 2, bound: 'floor' };
  if ((one === 'de' && (two === 'plus' || two === 'pres')) || one === 'mindestens')
    return { from: at - (one === 'de' ? 2 : 1), bound: 'floor' };
  return { from: at, bound: 'none' };
}

const hundreds = new Map<string, number>(
  Object.entries({
    hundred: 100,
    thousand: 1000,
    million: 1_000_000,
    dozen: 12,
    duzine: 12,
    duzineden: 12,
    مليون: 1_000_000,
    الف: 1000,
    الاف: 1000,
    тысяч: 1000,
    тысяча: 1000,
    bin: 1000,
    yuz: 100,
    cent: 100,
    mille: 1000,
    score: 20,
    полсотни: 50,
    полусотни: 50,
    полусотня: 50,
    сотня: 100,
    сотню: 100,
    десяток: 10,
    десятка: 10,
    дюжина: 12,
    дюжину: 12,
    дюжины: 12,
    // "une quinzaine de blessés": about so many, and the desk takes the figure.
    dizaine: 10,
    douzaine: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    soixantaine: 60,
    centaine: 100,
  }),
);
const fractions = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);

/** "(half) a million", "(a quarter) of a million", "(half) a dozen". */
function fractionOf(words: Word[], at: number, end: number): { value: number; to: number } | undefined {
  let next = at;
  if (words[next]?.folded === 'of') next++;
  if (words[next]?.folded !== 'a') return undefined;
  const whole = words[next + 1]?.folded ?? '';
  if (next + 2 > end || !/^(?:million|thousand|dozen)$/.test(whole)) return undefined;
  return { value: hundreds.get(whole)!, to: next + 2 };
}

const vagueWords = new Map(
  Object.entries(vagueNumbers).map(([language, words]) => [language, new Map(Object.entries(words))]),
);

function vagueNumber(language: string, word: string): [number, number | null] | undefined {
  return vagueWords.get(language)?.get(word);
}

function withoutAnd(folded: string): string {
  if (folded.length > 3 && /^[وف]/.test(folded)) return folded.slice(1);
  // "بستة", "لثلاثة": a preposition is written on as well.
  return folded.length > 3 && /^[بل].../.test(folded) ? folded.slice(1) : folded;
}

const arabicUnits = new Map([
  ...['احد', 'احدي'].map((word): [string, number] => [word, 1]),
  ...['اثنا', 'اثني', 'اثنتا', 'اثنتي'].map((word): [string, number] => [word, 2]),
]);

/** "أحد عشر", "سبع عشرة": eleven to nineteen in two words, with or without "and" written onto the first. */
function arabicTeen(words: Word[], at: number, end: number, language: string): number | undefined {
  if (language !== 'ar' || at + 1 >= end || !/^عشره?$/.test(words[at + 1]!.folded)) return undefined;
  if ((words[at + 1]!.joint & jointComma) !== 0) return undefined;
  const { folded } = words[at]!;
  const unit =
    arabicUnits.get(folded) ??
    smallNumbers.ar!.get(folded) ??
    arabicUnits.get(withoutAnd(folded)) ??
    smallNumbers.ar!.get(withoutAnd(folded));
  return unit !== undefined && unit < 10 ? unit + 10 : undefined;
}

/** What opens a range, what links its ends behind that, and what links them without it. */
const ranges: Record<string, [RegExp, RegExp, RegExp]> = {
  en: [/^between$/, /^and$/, /^(?:to|or)$/],
  fr: [/^entre$/, /^et$/, /^(?:a|ou)$/],
  ru: [/^(?:от|между)$/, /^(?:до|и)$/, /^или$/],
  tr: [/^arasinda$/, /^(?:ila|ile)$/, /^(?:ila|veya)$/],
  ar: [/^بين$/, /^الي$/, /^(?:الي|او)$/],
  de: [/^(?:zwischen|von)$/, /^(?:und|bis)$/, /^(?:bis|oder)$/],
};

/** "between five and seven", "five to seven": the other end of a range; undefined where it is none, or no higher. */
function upperEnd(
  words: Word[],
  at: number,
  to: number,
  end: number,
  floor: number,
  value: number,
  language: string,
): { value: number; from: number; to: number } | undefined {
  const next = words[to];
  if (next === undefined || to >= end) return undefined;
  const opener = at > floor ? words[at - 1]!.folded : '';
  // "12-15 people"; "F-16-20" is a name.
  if (next.script === 'digit' && (next.joint & ~(jointDash | jointTight)) === jointHyphen) {
    const higher = Number(next.folded);
    const named = (words[at]!.joint & jointHyphen) !== 0;
    return words[at]!.script === 'digit' && !named && value < higher && higher < 1900
      ? { value: higher, from: at, to: to + 1 }
      : undefined;
  }
  const [opens, behindOpener, alone] = (ranges[language] ?? ranges.en)!;
  const between = opens.test(opener);
  if (next.joint !== 0) return undefined;
  // "بين 20 و25": Arabic writes the link onto the figure.
  const fused = language === 'ar' && between && /^و./.test(next.folded);
  if (!fused && (to + 1 >= end || words[to + 1]!.joint !== 0 || !(between ? behindOpener : alone).test(next.folded)))
    return undefined;
  // The link closes nothing else: "from 9 to 11" is a count that rose.
  if (!between && /^(?:from|by|de|с|من)$/.test(opener)) return undefined;
  const second = fused ? to : to + 1;
  const other = readNumber(words, second, end, second, language);
  if (other === undefined || other.vague || other.range.max === null || other.range.min <= value) return undefined;
  return { value: other.range.max, from: between ? at - 1 : at, to: other.to };
}

/** Reads the number that begins at word `at`, in figures or words; undefined when none does. `floor` is where to stop looking back. */
export function readNumber(
  words: Word[],
  at: number,
  end: number,
  floor: number,
  language: string,
): NumberHit | undefined {
  const word = words[at]!;
  let value: number | undefined;
  let to = at + 1;
  let vague: [number, number | null] | undefined;
  const small = smallNumbers[language] ?? smallNumbers.en!;
  // "و20": Arabic writes "and" onto figures too.
  const figure = language === 'ar' ? word.folded.replace(/^[وفبل](?=\d)/, '') : word.folded;
  if (word.script === 'digit' || figure !== word.folded) {
    if (!/^\d{1,7}$/.test(figure)) return undefined;
    value = Number(figure);
    // "380 000": French and Russian part thousands by a space.
    while (
      /^(?:fr|ru)$/.test(language) &&
      to < end &&
      figure.length <= 3 &&
      value < 1_000_000 &&
      words[to]!.joint === 0 &&
      /^\d{3}$/.test(words[to]!.folded)
    )
      value = value * 1000 + Number(words[to++]!.folded);
    const next = words[to];
    if (next !== undefined && to < end && hundreds.has(next.folded) && next.folded !== 'bin') {
      value *= hundreds.get(next.folded)!;
      to++;
    }
  } else {
    // "عدد من القتلى" is several; "عدد القتلى" is what is counted.
    if (word.folded === 'عدد' && words[at + 1]?.folded !== 'من') return undefined;
    // "as many as 40": the figure itself follows.
    if (word.folded === 'many' && words[at + 1]?.folded === 'as' && words[at - 1]?.folded === 'as') return undefined;
    vague = vagueNumber(language, word.folded) ?? vagueNumber('en', word.folded);
    if (vague !== undefined && (word.folded === 'some' || word.folded === 'all')) {
      // "some 60 people", "all three": the number itself follows.
      const after = words[at + 1];
      if (after === undefined || after.script === 'digit' || small.has(after.folded)) return undefined;
    }
    if (vague === undefined) {
      const first =
        arabicTeen(words, at, end, language) ??
        small.get(word.folded) ??
        (language === 'ar' ? small.get(withoutAnd(word.folded)) : undefined) ??
        (word.folded === 'a' && hundreds.has(words[at + 1]?.folded ?? '') ? 1 : undefined);
      if (first === undefined) {
        const part = fractions.get(word.folded);
        const whole = fractionOf(words, at + 1, end);
        if (part !== undefined && whole !== undefined) {
          value = part * whole.value;
          to = whole.to;
        } else if (language !== 'en' && hundreds.has(word.folded)) value = hundreds.get(word.folded);
        else return undefined;
      } else {
        value = first;
        if (language === 'ar' && value > 10 && value < 20) to++;
        while (to < end) {
          const next = words[to]!;
          const scale = hundreds.get(next.folded);
          if (scale !== undefined && (next.joint & jointComma) === 0) {
            value = value < scale || value % 1000 === 0 ? value * scale : value * scale;
            to++;
            continue;
          }
          // "خمسة وعشرين": Arabic says the unit first and writes "and" onto the ten.
          if (language === 'ar' && next.folded.startsWith('و') && (next.joint & jointComma) === 0) {
            const added = arabicTeen(words, to, end, language) ?? small.get(withoutAnd(next.folded)) ?? 0;
            if (
              (value < 10 && added >= 20 && added < 100) ||
              (value >= 100 && value % 100 === 0 && added > 0 && added < 100)
            ) {
              value += added;
              to += added > 10 && added < 20 ? 2 : 1;
              continue;
            }
          }
          const following = small.get(next.folded);
          if (following === undefined || following === 0) {
            if (next.folded === 'and' && value >= 100 && small.has(words[to + 1]?.folded ?? '')) {
              to++;
              continue;
            }
            break;
          }
          const hyphenated = (next.joint & jointHyphen) !== 0;
          const extends20 =
            value >= 20 && value < 100 && value % 10 === 0 && following < 10 && (hyphenated || language !== 'en');
          const teens = value === 10 && following < 10 && (language === 'tr' || (language === 'fr' && following > 6));
          // soixante-douze, quatre-vingt-onze.
          const score: boolean =
            language === 'fr' && (value === 60 || value === 80) && following >= 10 && following < 20;
          const fourScore: boolean = language === 'fr' && value === 4 && following === 20;
          const extends100 = value >= 100 && value % 100 === 0 && following < 100;
          if (!extends20 && !extends100 && !teens && !score && !fourScore) break;
          value = fourScore ? 80 : value + following;
          to++;
        }
      }
    }
  }
  const { from, bound } = bounded(words, at, floor);
  if (vague !== undefined) {
    // "several hundred", "many of".
    return { range: { min: vague[0], max: vague[1] }, from, to, vague: true };
  }
  if (value === undefined) return undefined;
  // "20'den fazla", "yirmiden fazla": Turkish says "more than" behind the number.
  if (language === 'tr') {
    const past = /^(?:den|dan|ten|tan|i|u|yi|yu)$/.test(words[to]?.folded ?? '') && to + 1 < end ? to + 1 : to;
    if (past < end && /^(?:fazla|askin)$/.test(words[past]!.folded))
      return { range: { min: value, max: null }, from, to: past + 1, vague: false };
  }
  const upper = upperEnd(words, at, to, end, floor, value, language);
  if (upper !== undefined)
    return { range: { min: value, max: upper.value }, from: upper.from, to: upper.to, vague: false };
  const range: PersonRange =
    bound === 'floor'
      ? { min: value, max: null }
      : bound === 'ceiling'
        ? { min: 0, max: value }
        : bound === 'below'
          ? { min: 0, max: value }
          : { min: value, max: value };
  return { range, from, to, vague: false };
}
