import type { Word } from '../../../text/readWords.ts';
import type { CasualtyWords } from '../../data/casualtyWordsByLanguage.ts';
import type { Passage } from '../../passage.ts';
import type { DateHit } from '../../readDates.ts';
import { readNumber } from '../../readNumber.ts';
import { countUnnumbered } from '../isOnePerson.ts';
import { isSpeakerBeside } from '../isSpeaker.ts';
import { type CasualtyHit, makeCasualty } from '../makeCasualty.ts';
import { readAllLost } from '../readAllLost.ts';
import { readRunningTotals } from '../readRunningTotals.ts';
import { dualCasualties, selfCounted } from './arabicPersons.ts';
import { countBeside } from './countBeside.ts';
import { costsLives, harmBeside, harmOf, isHarm, isHurtBy, losesFighters, tellsOfHarm } from './harmOf.ts';
import { dies, isAccused, isBroughtOut } from './isNoVictim.ts';
import { passing } from './isPart.ts';
import { isOfOneClause, isToldBefore, opensWithTheWar, sinceAt, triesAnAttack } from './isToldBefore.ts';
import { joinKin, joinLists, joinSingles } from './joinCounts.ts';
import {
  andBetween,
  becomesVictims,
  clear,
  colonBetween,
  commaBetween,
  leadsIntoHarm,
  nearer,
} from './reachesItsCount.ts';
import { readNoneBeside } from './readNoneBeside.ts';
import { isTurkishParticiple } from './turkishPersons.ts';

/** Languages whose verb and number stand side by side: the nearest number on the right side of the verb, within the clause. */
export function readCasualtiesBeside(
  passage: Passage,
  language: string,
  lexicon: CasualtyWords,
  dates: DateHit[],
): CasualtyHit[] {
  const hits: CasualtyHit[] = [];
  const { words } = passage;
  for (const [sentenceNumber, sentence] of passage.sentences.entries()) {
    const lost = readAllLost(passage, sentenceNumber, language, (folded) => lexicon.persons.has(folded));
    if (lost !== undefined && !lost.here) {
      hits.push(lost.hit);
      continue;
    }
    if (!tellsOfHarm(words, sentence.from, sentence.to, lexicon)) continue;
    const { numbers, parts } = countBeside(words, sentence, language, lexicon, dates);
    for (let at = numbers.length - 1; at >= 0; at--)
      if (isSpeakerBeside(words, numbers[at]!.from, numbers[at]!.to, sentence.to, sentence.from)) numbers.splice(at, 1);
    // "neuf policiers ainsi que deux des assaillants": who attacked is counted apart, where anybody else is counted.
    const hostile = numbers.filter((number) => number.counted && hostileNouns.test(words[number.to - 1]!.folded));
    if (hostile.length > 0 && numbers.some((number) => number.counted && !hostile.includes(number)))
      for (const number of hostile) numbers.splice(numbers.indexOf(number), 1);
    joinLists(words, numbers, lexicon, sentence.from);
    joinSingles(words, numbers, sentence.to, language, lexicon);
    joinKin(words, numbers, sentence.to, language);
    const none = readNoneBeside(words, sentence.from, sentence.to, lexicon);
    const noneAt = hits.length;
    if (none !== undefined && numbers.every((number) => number.to < none.from || number.from >= none.to))
      for (const field of none.fields)
        hits.push(
          makeCasualty(passage, sentenceNumber, field, { min: 0, max: 0 }, none.from, none.to, 'event', 'none-stated'),
        );
    if (language === 'ar') {
      for (let at = sentence.from; at < sentence.to; at++) {
        const alone = selfCounted.exec(words[at]!.folded);
        // "ثلاثة قتلى وجريح": the singular is one, where no figure stands before it.
        if (
          alone !== null &&
          !numbers.some(
            (number) => number.to === at || (number.from === at + 1 && !words[at + 1]!.folded.startsWith('و')),
          ) &&
          (at === sentence.from || readNumber(words, at - 1, at, sentence.from, 'ar') === undefined) &&
          !/^(?:الف|ميه|مليون|كل|اي)$/.test(words[at - 1]?.folded ?? '')
        ) {
          const one = /^[قش]/.test(alone[1]!) ? 'killed' : 'injured';
          hits.push(
            makeCasualty(passage, sentenceNumber, one, { min: 1, max: 1 }, at, at + 1, 'event', 'one-person-named'),
          );
        }
        const field = dualCasualties.get(words[at]!.folded);
        // "بعد وفاة جريحين": whoever was hurt and died is not hurt besides.
        if (
          field === 'injured' &&
          !words[at]!.folded.startsWith('و') &&
          harmOf(words[at - 1] ?? words[at]!, lexicon) === 'killed'
        )
          continue;
        if (field !== undefined && !isHarm(words[at + 1], lexicon))
          hits.push(makeCasualty(passage, sentenceNumber, field, { min: 2, max: 2 }, at, at + 1, 'event', 'dual'));
      }
    }
    if (numbers.length === 0 && language === 'de') continue;
    const background =
      (language === 'tr' && triesAnAttack(words, sentence.from, sentence.to)) ||
      (sentence.text !== '' &&
        words.slice(sentence.from, sentence.to).some((word) => lexicon.background.has(word.folded)) &&
        // Whoever executes gives a charge: "أعدم ثمانية بتهمة".
        !words.slice(sentence.from, sentence.to).some(({ folded }) => /^اعدم/.test(folded)));
    const oldDates = dates.filter(
      (date) => date.from >= sentence.from && date.to <= sentence.to && date.mention.role === 'background',
    );
    const since = sinceAt(words, sentence.from, sentence.to, language);
    const war = opensWithTheWar(words, sentence.from);
    const old = (at: number) =>
      (war && numbers.some((number) => Math.abs(number.from - at) < 5 && number.range.min >= 1000)) ||
      (since !== undefined && isOfOneClause(words, sentence.from, since, at)) ||
      isToldBefore(words, sentence.from, sentence.to, at) ||
      oldDates.some((date) => isOfOneClause(words, sentence.from, date.to, at));
    const unnumbered = (at: number, persons: number, field: 'killed' | 'injured') =>
      makeCasualty(
        passage,
        sentenceNumber,
        field,
        { min: persons, max: persons },
        Math.max(sentence.from, at - 3),
        at + 1,
        background || old(at) ? 'background' : 'event',
        'one-person-named',
      );
    const runnings = readRunningTotals(words, sentence, language, lexicon, numbers);
    for (const running of runnings) {
      const { number, field, from } = running;
      number.taken = true;
      // "до 16" alone is "up to 16"; behind "rose" it is what the count came to.
      const range =
        language === 'ru' && number.range.max !== null
          ? { min: number.range.max, max: number.range.max }
          : (language === 'tr' && words.slice(number.to, number.to + 3).some(({ folded }) => passing.test(folded))) ||
              (language === 'ar' &&
                words
                  .slice(Math.max(sentence.from, number.from - 8), number.from)
                  .some(({ folded }) => /^[وف]?(?:تجاوز|يتجاوز|تتجاوز|تخط|فاق)/.test(folded)))
            ? { min: number.range.min, max: null }
            : number.range;
      const span: [number, number] = [Math.min(from, number.from), Math.max(from + 1, number.to)];
      const hit = makeCasualty(
        passage,
        sentenceNumber,
        field,
        range,
        ...span,
        background || old(number.from) ? 'background' : 'event',
        'count-that-rose',
      );
      hit.total = true;
      hits.push(hit);
    }
    for (let at = sentence.from; at < sentence.to; at++) {
      const folded = words[at]!.folded;
      if (runnings.some((running) => at >= running.from && at < running.number.from)) continue;
      if (language === 'ar' && hits.some((hit) => hit.from === at && hit.to === at + 1 && hit.passage === passage))
        continue;
      const field =
        costsLives(words, at) || losesFighters(words, at, sentence.to)
          ? 'killed'
          : isHurtBy(words, at)
            ? 'injured'
            : harmOf(words[at]!, lexicon);
      if (field === undefined || dualCasualties.has(folded) || isAccused(words, at, sentence.from)) continue;
      if (field === 'injured' && (isBroughtOut(words, at, sentence.from) || dies(words, at, sentence.to))) continue;
      // Folded, "olduğunu" (that it is) is "öldüğünü" (that he died).
      if (
        language === 'tr' &&
        /^ol(?:du|en|mus|me)/.test(folded) &&
        !/^[öÖ]/.test(passage.text[words[at]!.start] ?? '')
      )
        continue;
      // "toprak kaybetti": only a life that is lost is a death.
      if (
        language === 'tr' &&
        field === 'killed' &&
        /^(?:kaybe[td]|yitir)/.test(folded) &&
        !losesFighters(words, at, sentence.to)
      )
        continue;
      // "ارتفع إلى 14 قتيلا": the noun of a count that is told already.
      if (runnings.some(({ number }) => number.to === at) && words[at]!.joint === 0) continue;
      const personsAlone = lexicon.ofThingsToo?.has(folded) === true;
      const right = numbers.find(
        (number) =>
          !number.taken &&
          (number.counted || !personsAlone) &&
          number.from > at &&
          number.from - at <= (lexicon.order === 'before' ? 6 : becomesVictims(words, at, number.from) ? 14 : 4) &&
          // "Un ouvrier est mort et trois autres ont été blessés": what has a verb of its own is not this one's.
          !(
            lexicon.order === 'either' &&
            andBetween(words, at + 1, number.from) &&
            leadsIntoHarm(words, number.to, lexicon)
          ) &&
          !colonBetween(words, at + 1, number.from) &&
          !(pluralNouns.test(folded) && words.slice(at + 1, number.from).some((word) => joinedOn.test(word.folded))) &&
          clear(words, at + 1, number.from, lexicon),
      );
      const left = [...numbers].reverse().find(
        (number) =>
          !number.taken &&
          (number.counted || !personsAlone) &&
          number.to <= at &&
          // "о семи нарушениях режима тишины, пострадала школа": what no person's noun follows counts in its own clause alone.
          (number.counted || lexicon.order === 'after' || !commaBetween(words, number.to, at)) &&
          // "Cinq civils, parmi lesquels deux fillettes, ont été blessés": a part parts a count from its verb.
          at - number.to <= (parts.some((part) => part > number.to && part < at) ? 12 : number.counted ? 8 : 5) &&
          clear(words, number.to, at, lexicon),
      );
      // "Un casque blanc a été tué et trois autres blessés": a verb in the singular is of one, and looks for nobody behind it.
      const alone = countUnnumbered(words, at, sentence.from, sentence.to, language, lexicon);
      // "Un soldat a été tué": told once, by the noun and by the verb.
      const told = alone > 0 && left !== undefined && left.range.min === 1 && left.range.max === 1;
      if (told) {
        // Nothing behind it is looked at.
      } else if (alone > 0 && language === 'fr') {
        if (left !== undefined && at - left.to < 4) left.taken = true;
        else {
          hits.push(unnumbered(at, alone, field));
          continue;
        }
      }
      const adjacentLeft = left !== undefined && at - left.to === 0;
      const chosen = told
        ? left
        : lexicon.order === 'before'
          ? adjacentLeft
            ? left
            : (right ?? left)
          : lexicon.order === 'after'
            ? (left ??
              (isTurkishParticiple(words, at) &&
              right !== undefined &&
              right.from - at <= (/^[hy]/.test(folded) ? 2 : 1)
                ? right
                : undefined))
            : adjacentLeft
              ? left
              : nearer(left, right, at, words, lexicon);
      if (chosen === undefined && himself.test(folded)) {
        // "توفيت متأثرة بإصابتها".
        if (/^متاثر/.test(words[at - 1]?.folded ?? '')) continue;
        const known = hits.some((hit) => hit.passage === passage && hit.field === field);
        if (!known) hits.push(unnumbered(at, 1, field));
        continue;
      }
      if (chosen === undefined) {
        const last = hits[hits.length - 1];
        const told =
          last?.passage === passage && last.sentence === sentenceNumber && last.field === field && last.to > at - 3;
        if (alone > 0 && !told) hits.push(unnumbered(at, alone, field));
        continue;
      }
      chosen.taken = true;
      const from = Math.min(at, chosen.from);
      // "عشرات القتلى والجرحى", "tuées ou blessées": one figure for both.
      const both = harmBeside(words, at, sentence.to, field, lexicon);
      if (
        both !== undefined &&
        chosen.from < at &&
        !numbers.some((number) => number.from >= at && number.from <= both + 1)
      ) {
        for (const one of ['killed', 'injured'] as const) {
          const shared = { min: 0, max: chosen.range.max ?? chosen.range.min };
          const role = background || old(at) ? 'background' : 'event';
          hits.push(makeCasualty(passage, sentenceNumber, one, shared, from, both + 1, role, 'killed-or-injured'));
        }
        at = both;
        continue;
      }
      const to = Math.max(at + 1, chosen.to);
      const hit = makeCasualty(
        passage,
        sentenceNumber,
        field,
        // "возросло до четырех, пострадавших — до 11": the verb goes on.
        runnings.length > 0 && language === 'ru' && chosen.range.min === 0 && chosen.range.max !== null
          ? { min: chosen.range.max, max: chosen.range.max }
          : chosen.range,
        from,
        to,
        background || old(at) ? 'background' : 'event',
        chosen.from < at ? 'counted-before-the-verb' : 'counted-behind-the-verb',
      );
      hit.total = words.slice(Math.max(sentence.from, at - 4), at + 1).some((word) => lexicon.total.has(word.folded));
      hits.push(hit);
    }
    const counts = (hit: CasualtyHit) =>
      hit.passage === passage && hit.sentence === sentenceNumber && hit.field === 'killed';
    if (lost !== undefined && !hits.some((hit) => counts(hit))) hits.push(lost.hit);
    // "Обошлось без жертв, однако пятеро ранены": who is counted beside the word of absence came to harm.
    for (let at = hits.length - 1; at >= noneAt; at--)
      if (
        hits[at]!.range.max === 0 &&
        hits.some((hit, other) => other >= noneAt && hit.field === hits[at]!.field && hit.range.max !== 0)
      )
        hits.splice(at, 1);
    for (const number of numbers) {
      const last = hits[hits.length - 1];
      if (number.taken || !number.counted || !isBesides(words, number.from, sentence.from)) continue;
      if (last?.sentence !== sentenceNumber || last.passage !== passage || last.to > number.from) continue;
      const { role } = last.mention;
      const more = makeCasualty(
        passage,
        sentenceNumber,
        last.field,
        number.range,
        number.from,
        number.to,
        role,
        'counted-behind-the-verb',
      );
      more.adds = true;
      hits.push(more);
    }
  }
  return hits;
}

/** Whoever attacked, folded. */
const hostileNouns =
  /^(?:assaillants?|kamikazes?|agresseurs?|attaquants?|смертник(?:а|и|ов)?|нападавших|нападавшие|нападавшего|saldirgan(?:in|i)?|مهاجم(?:ا|ين|ون)?|انتحاري(?:ا|ين|ون|ان)?|المهاجمين)$/;

/** "…, ainsi que quatre secouristes", "إضافة إلى ثلاثة مسعفين", "а также двое спасателей": more who came to the same harm. */
function isBesides(words: Word[], at: number, floor: number): boolean {
  if (at - 2 < floor) return false;
  const two = `${words[at - 2]!.folded} ${words[at - 1]!.folded}`;
  return /^(?:ainsi que|[وب]*(?:اضافه|الاضافه) الي|فضلا عن|а также)$/.test(two);
}

/** "ما أدى لمقتله": him who was told of. */
const himself = /^[وف]?[بل]?(?:مقتل|مصرع|وفات|اغتيال|استشهاد|اصابت|اعدام)(?:ه|ها)$/;

/** "ملف ضحايا الألغام وإعادة ثلاثة آلاف نازح": behind "and" another thing is counted. */
const pluralNouns = /^(?:قتلي|القتلي|ضحايا|شهداء|جرحي|مصابين|جثث)$/;

const joinedOn = /^و(?!فق)[^\d]{4}/;
