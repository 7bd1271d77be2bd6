import type { PersonRange } from '../../../model/inferred.ts';
import { jointColon, jointComma, jointHyphen, jointStop, type Word } from '../../../text/readWords.ts';
import type { CasualtyWords } from '../../data/casualtyWordsByLanguage.ts';
import { smallNumbers } from '../../data/numberWords.ts';
import { arabicKinTwo, arabicSingle, russianSingleObjects, russianSingles } from '../../data/onePersons.ts';
import type { Clause } from '../../passage.ts';
import type { DateHit } from '../../readDates.ts';
import { type NumberHit, readNumber } from '../../readNumber.ts';
import { agesBesideTo, ageTo, countsChildren } from '../isAge.ts';

import {
  arabicSingleObject,
  duals,
  isArabicOfficer,
  isArabicOne,
  isArabicSubject,
  killsBefore,
  oneOfTwo,
} from './arabicPersons.ts';
import { isHarm, prepositions } from './harmOf.ts';
import { isPart } from './isPart.ts';
import { readBack } from './reachesItsCount.ts';
import { isRussianObject, isRussianSingle, russianKin } from './russianPersons.ts';
import { isTurkishPerson, turkishOfThem } from './turkishPersons.ts';

/** A count of persons beside a verb, before anybody knows whose it is. */
export interface BesideCount {
  range: PersonRange;
  from: number;
  to: number;
  taken: boolean;
  /** With its noun, a person. */
  counted?: boolean;
}

/** "تجاوز عدد القتلى الخمسين": what a count went past bears the article. */
function passedTens(words: Word[], at: number, sentence: Clause, language: string): NumberHit | undefined {
  if (language !== 'ar' || !words[at]!.folded.startsWith('ال')) return undefined;
  const value = smallNumbers.ar!.get(words[at]!.folded.slice(2)) ?? (words[at]!.folded === 'الالف' ? 1000 : undefined);
  if (value === undefined || value < 20) return undefined;
  for (let back = at - 1; back >= sentence.from && back > at - 7; back--)
    if (/^[وف]?(?:تجاوز|يتجاوز|تتجاوز|تخط|يتخط|تتخط|فاق|ناهز|قارب|يقارب)/.test(words[back]!.folded))
      return { range: { min: value, max: null }, from: at, to: at + 1, vague: false };
  return undefined;
}

/** Where "des cinq occupants", "из пяти членов", "من أصل خمسة" ends, when it begins at word `at`. */
function wholeBehind(words: Word[], at: number, end: number, language: string): number | undefined {
  const opener = language === 'ar' && words[at]?.folded === 'من' && words[at + 1]?.folded === 'اصل' ? at + 1 : at;
  const links: Record<string, RegExp> = { fr: /^des$/, ru: /^из$/, ar: /^اصل$/, de: /^(?:von|der)$/ };
  if (at + 1 >= end || words[at]!.joint !== 0 || !links[language]?.test(words[opener]!.folded)) return undefined;
  const whole = readNumber(words, opener + 1, end, opener + 1, language);
  if (whole === undefined || whole.vague) return undefined;
  let to = whole.to;
  // Its noun, and one word more of it: "des cinq membres de l'équipage" is followed by what its own verb says.
  if (to < end && words[to]!.joint === 0 && words[to]!.script !== 'digit') to++;
  return to;
}

/** Every count of a sentence that may be of persons, and where it tells a part of a count besides. */
export function countBeside(
  words: Word[],
  sentence: Clause,
  language: string,
  lexicon: CasualtyWords,
  dates: DateHit[],
): { numbers: BesideCount[]; parts: number[] } {
  const numbers: BesideCount[] = [];
  const parts: number[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = words[at]!;
    const touches =
      isHarm(words[at - 1], lexicon) ||
      (at + 1 < sentence.to && isHarm(words[at + 1], lexicon) && !/^و/.test(words[at + 1]!.folded));
    if (language === 'ar' && duals.has(word.folded.replace(/^و(?=.{4})/, ''))) {
      if (touches) numbers.push({ range: { min: 2, max: 2 }, from: at, to: at + 1, taken: false });
      continue;
    }
    if (language === 'ar' && arabicKinTwo.test(word.folded)) {
      if (isHarm(words[at - 1], lexicon))
        numbers.push({ range: { min: 2, max: 2 }, from: at, to: at + 1, taken: false });
      continue;
    }
    // "من عائلة واحدة": behind its noun it is an adjective.
    if (language === 'ar' && /^واحده?$/.test(word.folded) && !/^عشره?$/.test(words[at + 1]?.folded ?? '')) continue;
    // "Ми-8", "F-16", "Т-72": what a machine is called counts nobody.
    if (
      word.script === 'digit' &&
      (word.joint & jointHyphen) !== 0 &&
      at > sentence.from &&
      words[at - 1]!.script !== 'digit' &&
      words[at - 1]!.end - words[at - 1]!.start < 5
    )
      continue;
    const ofThese =
      language === 'tr' && at > sentence.from && /[dt][ae]n$/.test(words[at - 1]!.folded)
        ? turkishOfThem.get(word.folded)
        : undefined;
    if (ofThese !== undefined) {
      // "saldırganlardan ikisi": who attacked is counted apart.
      if (/^saldirgan/.test(words[at - 1]!.folded)) continue;
      numbers.push({ range: { min: ofThese, max: ofThese }, from: at, to: at + 1, taken: false, counted: true });
      continue;
    }
    const number =
      readNumber(words, at, sentence.to, sentence.from, language) ?? passedTens(words, at, sentence, language);
    // "leurs parents": two.
    if (language === 'fr' && word.folded === 'parents' && /^(?:ses|leurs)$/.test(words[at - 1]?.folded ?? '')) {
      numbers.push({ range: { min: 2, max: 2 }, from: at - 1, to: at + 1, taken: false, counted: true });
      continue;
    }
    if (number === undefined) {
      const alone = word.folded;
      const single =
        (language === 'ar' &&
          ((isHarm(words[at - 1], lexicon) &&
            (arabicSingle.has(alone) || isArabicOne(alone) || oneOfTwo.test(alone) || isArabicSubject(words, at))) ||
            ((touches || killsBefore(words, at, sentence.from)) &&
              (arabicSingleObject.test(alone) ||
                (words[at]!.folded.endsWith('ا') && isArabicOne(alone)) ||
                isArabicOfficer(words, at)))) &&
          !readBack(words, at, sentence.from, language, lexicon)) ||
        (language === 'ru' &&
          (isRussianSingle(words, at, sentence.from, sentence.to) ||
            isRussianObject(words, at, sentence.from) ||
            (at + 1 < sentence.to &&
              russianSingles.has(alone) &&
              russianKin(words, at + 1, sentence.to) !== undefined)));
      if (single) numbers.push({ range: { min: 1, max: 1 }, from: at, to: at + 1, taken: false });
      continue;
    }
    // "Quatre des cinq occupants", "четверо из пяти", "أربعة من أصل خمسة": the part is counted, its whole is not.
    const whole = wholeBehind(words, number.to, sentence.to, language);
    if (whole !== undefined) {
      numbers.push({ range: number.range, from: number.from, to: whole, taken: false, counted: true });
      at = whole - 1;
      continue;
    }
    const row = agesBesideTo(words, number.from, sentence.from, sentence.to, language);
    if (row !== undefined) {
      parts.push(number.from);
      at = row - 1;
      continue;
    }
    const aged = ageTo(words, number.to, sentence.to);
    if (aged !== undefined) {
      // "12-летний мальчик": whose age is told is one person.
      const noun = words[aged]?.folded ?? '';
      const one =
        language === 'ru'
          ? russianSingles.has(noun) || russianSingleObjects.has(noun)
          : language === 'tr' && lexicon.persons.has(noun);
      if (one && aged < sentence.to)
        numbers.push({ range: { min: 1, max: 1 }, from: number.from, to: aged + 1, taken: false, counted: true });
      at = one ? aged : aged - 1;
      continue;
    }
    if (countsChildren(words, number.from, number.to, sentence.from)) {
      // "beş çocuk babası": the children say who the one killed is.
      if (language === 'tr')
        numbers.push({
          range: { min: 1, max: 1 },
          from: number.from,
          to: number.to + 2,
          taken: false,
          counted: true,
        });
      at = number.to;
      continue;
    }
    let to = number.to;
    // "пятеро ранены, двое из них тяжело", "deux d'entre eux", "، اثنان منهم": a part told behind its whole.
    const ofThem =
      (words[number.from]!.joint & jointComma) !== 0 &&
      /^(?:из них|из которых|d entre|منهم في|منهم بحاله|منهم بجروح)/.test(
        `${words[number.to]?.folded} ${words[number.to + 1]?.folded}`,
      );
    let thing = ofThem || isPart(words, number.from, number.to, sentence.from, language, lexicon);
    if (thing) parts.push(number.from);
    let where = false;
    // "trois de ses petits-enfants".
    const reach = language === 'fr' && words[number.to]?.folded === 'de' ? 5 : 3;
    for (let ahead = number.to; ahead < sentence.to && ahead < number.to + reach; ahead++) {
      const { folded } = words[ahead]!;
      if ((words[ahead]!.joint & (jointComma | jointColon | jointStop)) !== 0) break;
      // "قضت على 19 منهم ودمرت عربة": another clause counts its own.
      if (/^(?:منهم|منهن|и|et|ve|und)$/.test(folded) || (language === 'ar' && /^و/.test(folded))) break;
      // "двое у школы": behind a preposition stands where they were, and not what is counted.
      if (lexicon.things.has(folded) && !where) {
        thing = true;
        break;
      }
      if (lexicon.persons.has(folded) || (language === 'tr' && isTurkishPerson(folded))) {
        to = ahead + 1;
        // "три члена экипажа".
        if (to < sentence.to && words[to]!.folded === 'экипажа' && words[to]!.joint === 0) to++;
        break;
      }
      if (lexicon.killed.has(folded) || lexicon.injured.has(folded)) break;
      where ||= prepositions.test(folded) || (language === 'ar' && /^ب.{3}/.test(folded));
    }
    const dated = dates.some((date) => date.from <= number.from && date.to >= number.to);
    const indefinite =
      language === 'tr' &&
      words[at]!.folded === 'bir' &&
      !words
        .slice(number.to, Math.min(number.to + 3, sentence.to))
        .some(({ folded }) => lexicon.persons.has(folded) || isTurkishPerson(folded));
    // "a décapité un archéologue": whom somebody kills is a person, whatever his trade; "abattu un drone" tells of a thing.
    const object = words[at - 1]?.folded ?? '';
    const killedOne =
      /^(?:tue|execute|assassine|decapite|egorge|blesse|tuant|blessant)$/.test(object) &&
      !/^(?:ete|sont)$/.test(words[at - 2]?.folded ?? '');
    // "un mort et quatre blessés".
    const casualty =
      /^(?:morte?|tuee?|blessee?)$/.test(words[to]?.folded ?? '') && to < sentence.to && !/^(?:d|de)$/.test(object);
    const article =
      language === 'fr' &&
      /^(un|une)$/.test(words[at]!.folded) &&
      to === number.to &&
      to === at + 1 &&
      !killedOne &&
      !casualty;
    // "tués par un tireur embusqué": whoever did it.
    const agent = language === 'fr' && object === 'par';
    if (!thing && !dated && !indefinite && !article && !agent) {
      let range = number.range;
      if (/^(?:couple|cift|ciftin)$/.test(words[to - 1]!.folded))
        range = { min: range.min * 2, max: (range.max ?? 1) * 2 };
      // "على الأقل" and "على الاقل" follow what they bound.
      if (language === 'ar' && words.slice(to, to + 4).some((word) => word.folded === 'الاقل'))
        range = { min: range.min, max: null };
      numbers.push({ range, from: number.from, to, taken: false, counted: to > number.to });
    }
    at = Math.max(at, number.to - 1);
  }
  return { numbers, parts };
}
