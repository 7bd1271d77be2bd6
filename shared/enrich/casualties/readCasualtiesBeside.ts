import type { PersonRange } from '../../model/inferred.ts';
import { jointApostrophe, jointColon, jointComma, jointHyphen, jointStop, type Word } from '../../text/readWords.ts';
import type { CasualtyWords } from '../data/casualtyWordsByLanguage.ts';
import { smallNumbers } from '../data/numberWords.ts';
import { arabicKinOne, arabicKinTwo, arabicOnes, turkishOnes } from '../data/onePersons.ts';
import type { Passage } from '../passage.ts';
import type { DateHit } from '../readDates.ts';
import { readNumber } from '../readNumber.ts';
import { agesBesideTo, ageTo, countsChildren } from './isAge.ts';
import { countUnnumbered, russianSingles } from './isOnePerson.ts';
import { isSpeakerBeside } from './isSpeaker.ts';
import { addRanges } from './listPersons.ts';
import { type CasualtyHit, makeCasualty } from './makeCasualty.ts';
import { readRunningTotals } from './readRunningTotals.ts';

/** Arabic duals: "two" inside the noun. Stems whose plural also ends in -in count only in the nominative, which the plural never has. */
const duals = new Set<string>();
for (const stem of 'شخص جندي عنصر طفل شرطي ضابط عامل شاب رجل امرات سيدت فتات طفلت طالب طالبت حارس شقيق قياد ممرضت طبيب طبيبت مريضت معلمت قائد عجوز رضيع رضيعت مدنيت شقيقت رهينت صبي'.split(
  ' ',
)) {
  duals.add(`${stem}ين`);
  duals.add(`${stem}ان`);
}
for (const stem of 'مدني مقاتل مسلح ارهابي مواطن متظاهر صحفي مسعف متطوع قيادي نازح مريض ممرض معلم مدرس سائق مزارع صياد مراسل مصور انتحاري معتقل سجين مسافر لاجي'.split(
  ' ',
))
  duals.add(`${stem}ان`);

/** "قتيلان وجريحان": two dead, two injured, in one word each. */
const dualCasualties = new Map<string, 'killed' | 'injured'>();
for (const ending of ['ين', 'ان']) {
  for (const stem of ['قتيل', 'شهيد'])
    for (const and of ['', 'و', 'ب', 'ل']) dualCasualties.set(`${and}${stem}${ending}`, 'killed');
  for (const and of ['', 'و', 'ب', 'ل']) dualCasualties.set(`${and}جريح${ending}`, 'injured');
  if (ending === 'ان') for (const and of ['', 'و']) dualCasualties.set(`${and}مصابان`, 'injured');
}

/** "قتيل", "وجريحة": one by itself. */
const selfCounted = /^و?(قتيله?|شهيده?|جريحه?|مصابه?)$/;

const arabicSingle =
  /^(?:شخص|اب|ام|مدني|جندي|عنصر|مقاتل|طفل|شرطي|ضابط|صحفي|عامل|مواطن|شاب|متظاهر|مسلح|رجل|سايح|مسعف|حارس|طالب|قيادي|امراه|سيده|فتاه|طفله|مدنيه|ممرض|ممرضه|طبيب|طبيبه|مريض|مريضه|معلم|معلمه|سايق|مزارع|رضيع|مسن|مسنه|مصور|مراسل|متطوع|متطوعه|نازح|طالبه|راع)$/;
/** One person, behind "and" written onto the word. */
const arabicOne =
  /^(?:شخصا?|مدنيا?|مدنيه|جنديا?|عنصرا?|مقاتلا?|طفلا?|طفله|شرطيا?|ضابطا?|صحفيا?|صحفيه|عاملا?|عامله|مواطنا?|شابا?|شابه|متظاهرا?|مسلحا?|رجلا?|مسعفا?|مسعفه|حارسا?|طالبا?|طالبه|قياديا?|امراه|سيده|فتاه|ممرضا?|ممرضه|طبيبا?|طبيبه|مريضا?|مريضه|معلما?|معلمه|سائقا?|مدرسا?|مزارعا?|رضيعا?|رضيعه|عجوزا?|مسنا?|مسنه|مصورا?|مراسلا?|قائدا?|متطوعا?|متطوعه|نازحا?|نازحه|لاجيا?|راعيا?|صيادا?|امام)$/;
const arabicSingleObject = /^(?:شخص|مدني|جندي|عنصر|مقاتل|طفل|شرطي|ضابط|صحفي|عامل|مواطن|شاب|مسلح|رجل|سايح|مسعف)ا$/;

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
    if (!tellsOfHarm(words, sentence.from, sentence.to, lexicon)) continue;
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
      const number = readNumber(words, at, sentence.to, sentence.from, language);
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
              (arabicSingle.test(alone) || isArabicOne(alone) || oneOfTwo.test(alone) || isArabicSubject(words, at))) ||
              ((touches || killsBefore(words, at, sentence.from)) &&
                (arabicSingleObject.test(alone) ||
                  (words[at]!.folded.endsWith('ا') && isArabicOne(alone)) ||
                  isArabicOfficer(words, at)))) &&
            !readBack(words, at, sentence.from, language, lexicon)) ||
          (language === 'ru' &&
            (isRussianSingle(words, at, sentence.from, sentence.to) ||
              isRussianObject(words, at, sentence.from) ||
              (at + 1 < sentence.to &&
                russianSingles.test(alone) &&
                russianKin(words, at + 1, sentence.to) !== undefined)));
        if (single) numbers.push({ range: { min: 1, max: 1 }, from: at, to: at + 1, taken: false });
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
            ? russianSingles.test(noun) || russianSingleObjects.test(noun)
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
        if (language === 'fr' && words[to - 1]!.folded === 'couple')
          range = { min: range.min * 2, max: (range.max ?? 1) * 2 };
        // "على الأقل" and "على الاقل" follow what they bound.
        if (language === 'ar' && words.slice(to, to + 4).some((word) => word.folded === 'الاقل'))
          range = { min: range.min, max: null };
        numbers.push({ range, from: number.from, to, taken: false, counted: to > number.to });
      }
      at = Math.max(at, number.to - 1);
    }
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
          : language === 'tr' && words.slice(number.to, number.to + 3).some(({ folded }) => passing.test(folded))
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

/** "100'ü aştığını": a count that went past what is named. */
const passing = /^(?:astig|asti$|asark|gectig|gecti$)/;

/** "…, ainsi que quatre secouristes", "إضافة إلى ثلاثة مسعفين", "а также двое спасателей": more who came to the same harm. */
function isBesides(words: Word[], at: number, floor: number): boolean {
  if (at - 2 < floor) return false;
  const two = `${words[at - 2]!.folded} ${words[at - 1]!.folded}`;
  return /^(?:ainsi que|[وب]*(?:اضافه|الاضافه) الي|فضلا عن|а также)$/.test(two);
}

/** Without a word of harm nothing that is counted is a casualty. */
function tellsOfHarm(words: Word[], from: number, to: number, lexicon: CasualtyWords): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (
      harmOf(word, lexicon) !== undefined ||
      /^(?:vie|жизни|بحياه|blessures|brulures|atteints|troubles|eclats|altina|hastaneye|kaybetti|kaybetmis|perdu|خسر|خسرت|فقدت)$/.test(
        word.folded,
      ) ||
      allHarm.test(word.folded)
    )
      return true;
    if (dualCasualties.has(word.folded)) return true;
  }
  return false;
}

const prepositions =
  /^(?:в|во|на|у|под|при|около|возле|близ|из|от|за|по|с|со|في|قرب|من|على|علي|عند|داخل|خارج|بعد|خلال|dans|pres|sur|a|au|aux|en|devant|lors|apres|in|bei|auf|nahe|vor|nach|an|am|im)$/;

/** The field a word speaks of; Arabic writes "and" and "so" onto its verb ("فقتلت"). */
function harmOf({ folded, script }: Word, lexicon: CasualtyWords): 'killed' | 'injured' | undefined {
  if (lexicon.killed.has(folded)) return 'killed';
  if (lexicon.injured.has(folded)) return 'injured';
  if (script !== 'arabic' || !/^[وفبل]/.test(folded) || folded.length < 4) return undefined;
  return ofHarm(folded.slice(1), lexicon) ?? ofHarm(folded.replace(/^[وف]?[بل]/, ''), lexicon);
}

function ofHarm(folded: string, lexicon: CasualtyWords): 'killed' | 'injured' | undefined {
  return lexicon.killed.has(folded) ? 'killed' : lexicon.injured.has(folded) ? 'injured' : undefined;
}

/** "a coûté la vie à trois personnes", "ont perdu la vie". */
function costsLives(words: Word[], at: number): boolean {
  if (words[at]!.folded === 'بحياه')
    // "أودى هجوم شنه مسلحون بحياة ثلاثة": who did it stands between.
    return words
      .slice(Math.max(0, at - 12), at)
      .some(({ folded }) => /^[وف]?(?:اودي|اودت|يودي|تودي|اوديا)$/.test(folded));
  if (words[at]!.folded === 'жизни')
    return /^(?:унес|унесл|унесш|забрал|стоил|отнял)/.test(words[at - 1]?.folded ?? '');
  if (words[at]!.folded !== 'vie' || at < 2 || words[at - 1]!.folded !== 'la') return false;
  return /^(?:coute|couter|coutant|perdu|perdre|perdent)$/.test(words[at - 2]!.folded);
}

/** "a perdu seize soldats", "خسر الجيش 16 جنديا", "16 askerini kaybetti": only who fights is lost so. */
function losesFighters(words: Word[], at: number, to: number): boolean {
  const { folded } = words[at]!;
  if (/^(?:kaybetti|yitirdi|kaybettigini|yitirdigini)$/.test(folded))
    return /^(?:asker|savasci|polis|militan|mensub|adam|milis|personel)[a-z]{1,6}$/.test(words[at - 1]?.folded ?? '');
  if (!/^(?:perdu|[وف]?(?:خسر|خسرت|فقد|فقدت))$/.test(folded)) return false;
  for (let ahead = at + 1; ahead < to && ahead < at + 6; ahead++) {
    if ((words[ahead]!.joint & jointComma) !== 0) return false;
    if (fallen.test(words[ahead]!.folded)) return true;
  }
  return false;
}

const fallen =
  /^(?:soldats?|combattants?|militaires|hommes|policiers|miliciens|جندي|جنديا|جنود|مقاتلا|مقاتلين|عنصرا|عناصر|ضابطا|ضباط|مسلحا|مسلحين|رجاله)$/;

/** "souffrent de blessures graves", "tedavi altına alındı", "bacağını kaybetti": what harm is told in several words. */
function isHurtBy(words: Word[], at: number): boolean {
  const { folded } = words[at]!;
  const before = words[at - 1]?.folded ?? '';
  if (/^atteinte?s?$/.test(folded))
    return /^(?:grievement|gravement|legerement|mortellement)$/.test(before) && before !== 'mortellement';
  if (folded === 'eclats') return [1, 2, 3].some((back) => /^recu/.test(words[at - back]?.folded ?? ''));
  if (folded === 'blessures' || folded === 'brulures' || folded === 'troubles')
    return [1, 2, 3].some((back) =>
      /^(?:souffr|soign|traite|present|victimes?$|recu)/.test(words[at - back]?.folded ?? ''),
    );
  if (folded === 'altina') return before === 'tedavi' && /^alin/.test(words[at + 1]?.folded ?? '');
  if (/^kaldiril/.test(folded)) return /^hastane(?:ye|lere)$/.test(before) && !/^kaldirildig/.test(folded);
  return /^(?:kaybet|yitir)/.test(folded) && /^(?:bacag|kolunu|ayag|gozunu|elini|parmag|bacaklar)/.test(before);
}

/** Where the other kind of harm is joined on by "and" or "or" ("killed or wounded"); undefined where it is not. */
function harmBeside(
  words: Word[],
  at: number,
  end: number,
  field: 'killed' | 'injured',
  lexicon: CasualtyWords,
): number | undefined {
  const next = words[at + 1];
  if (next === undefined || at + 1 >= end) return undefined;
  const other = harmOf(next, lexicon);
  if (
    next.script === 'arabic' &&
    other !== undefined &&
    other !== field &&
    /^و(?:ال)?(?:جرحي|قتلي|شهداء|مصابين|مصابون|اصابات|ضحايا)$/.test(next.folded)
  )
    return at + 1;
  if (!/^(?:и|или|ve|ya|veya|et|ou|und|oder|و|او)$/.test(next.folded)) return undefined;
  let behind = next.folded === 'ya' && words[at + 2]?.folded === 'da' ? at + 3 : at + 2;
  // "de tués et de blessés".
  const then = words[/^(?:de|d|des)$/.test(words[behind]?.folded ?? '') ? ++behind : behind];
  if (then === undefined || behind >= end) return undefined;
  const second = harmOf(then, lexicon);
  return second !== undefined && second !== field ? behind : undefined;
}

/**
 * "dont 3 enfants", "بينهم طفلان", "4'ü çocuk": a part of a count that is told beside it. A second part joined on by "and" is one as well.
 */
function isPart(
  words: Word[],
  from: number,
  to: number,
  floor: number,
  language: string,
  lexicon: CasualtyWords,
): boolean {
  if (language === 'tr') {
    const ending = words[to];
    // "4'ü çocuk"; but "100'ü aştı" is what a count passed.
    const passes = passing.test(words[to + 1]?.folded ?? '');
    if (ending !== undefined && (ending.joint & jointApostrophe) !== 0 && /^(?:s?[iu])$/.test(ending.folded) && !passes)
      return true;
  }
  for (let back = from - 1; back >= floor && back >= from - 9; back--) {
    const { folded } = words[back]!;
    // "aralarında iki gazetecinin de bulunduğu 9 kişi": behind its verb the part is over.
    if (/^(?:bulundugu|bulunan|oldugu|olan|aldigi)$/.test(folded)) return false;
    if (lexicon.parts.has(folded)) return true;
    if (harmOf(words[back]!, lexicon) !== undefined || (words[back + 1]!.joint & jointComma) !== 0) return false;
    // Two counts back begins another thought, unless "and" leads from one to the next.
    if (
      back < from - 4 &&
      !words.slice(back, from).some((word) => lexicon.joins.has(word.folded) || word.folded.startsWith('و'))
    )
      return false;
  }
  return false;
}

function joinKin(words: Word[], numbers: BesideCount[], end: number, language: string): void {
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
function joinLists(words: Word[], numbers: BesideCount[], lexicon: CasualtyWords, floor: number): void {
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
function joinSingles(
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

/** Its last word is a person, in the dual or behind a figure. */
function arabicPersonAt(words: Word[], at: number, lexicon: CasualtyWords): boolean {
  const folded = words[at]!.folded.replace(/^و(?=.{4})/, '');
  return (
    duals.has(folded) || lexicon.persons.has(folded) || arabicSingleObject.test(folded) || arabicSingle.test(folded)
  );
}

/** "и медсестра", "и местный журналист", "и офицера": where the noun stands. */
function russianOneAt(words: Word[], at: number, end: number): number | undefined {
  for (let noun = at; noun < end && noun < at + 2; noun++) {
    if (words[noun]!.joint !== 0) return undefined;
    if (russianSingles.test(words[noun]!.folded) || russianSingleObjects.test(words[noun]!.folded)) return noun;
    if (!/(?:ыи|ии|ая|ого|ую)$/.test(words[noun]!.folded)) return undefined;
  }
  return undefined;
}

function agreesInTheSingular(verb: string): boolean {
  return russianSingular.test(verb) || /^(?:قتل|قتلت|اصيب|اصيبت|جرح|جرحت|توفي|توفيت)$/.test(verb);
}

/** "دون وقوع إصابات", "погибших нет", "sans faire de victimes": which harm nobody came to. */
function readNoneBeside(
  words: Word[],
  from: number,
  to: number,
  lexicon: CasualtyWords,
): { fields: ('killed' | 'injured')[]; from: number; to: number } | undefined {
  for (let at = from; at < to; at++) {
    const { folded: absent, script } = words[at]!;
    const denies =
      (absent === 'pas' && isDenied(words, at, to, lexicon)) ||
      // "не привел к жертвам".
      (absent === 'не' && /^прив[ео]/.test(words[at + 1]?.folded ?? ''));
    if (!denies && !lexicon.none.has(absent) && !(script === 'arabic' && lexicon.none.has(absent.replace(/^[وف]/, ''))))
      continue;
    const fields = new Set<'killed' | 'injured'>();
    let first = at;
    let last = at;
    // The word of absence leads in Arabic and French, closes in Turkish, and does either in Russian.
    const back = words[at]!.script === 'arabic' || lexicon.order === 'before' ? 0 : lexicon.order === 'after' ? 8 : 5;
    for (let near = Math.max(from, at - back); near < to && near <= at + (lexicon.order === 'after' ? 0 : 5); near++) {
      if (near > at && (words[near]!.joint & jointComma) !== 0) break;
      const { folded } = words[near]!;
      if (allHarm.test(folded)) {
        fields.add('killed');
        fields.add('injured');
      } else {
        const field = harmOf(words[near]!, lexicon);
        if (field === undefined) continue;
        fields.add(field);
      }
      first = Math.min(first, near);
      last = Math.max(last, near);
    }
    if (fields.size > 0) return { fields: [...fields], from: first, to: last + 1 };
  }
  return undefined;
}

/** "n'a pas fait de mort", "n'a pas causé de victimes"; "n'a pas été tué" says it of one. */
function isDenied(words: Word[], at: number, to: number, lexicon: CasualtyWords): boolean {
  for (let ahead = at + 1; ahead < to && ahead < at + 5; ahead++)
    if (isHarm(words[ahead], lexicon) || allHarm.test(words[ahead]!.folded))
      return /^(?:de|d)$/.test(words[ahead - 1]!.folded);
  return false;
}

/** Casualties of either kind. */
const allHarm = /^(?:victimes?|ضحايا|بشريه|жертв|жертвам|casualties)$/;

const before = new Set(
  'semaine derniere|mois dernier|an dernier|annee derniere|الشهر الماضي|العام الماضي|الاسبوع الماضي|прошлои неделе|прошлом месяце|прошлом году|gecen hafta|gecen ay|gecen yil'.split(
    '|',
  ),
);

/** "avaient péri", "كان قد قتل", "la semaine dernière" in the clause: told as what was before. */
function isToldBefore(words: Word[], from: number, to: number, at: number): boolean {
  for (let back = at; back > from && back > at - 4; back--) {
    const { folded } = words[back - 1]!;
    // "ont indiqué que deux civils avaient péri": what is reported is the news, set one tense back.
    if (/^(?:avait|avaient)$/.test(folded) && (words[back]!.joint & jointComma) === 0)
      return !words
        .slice(Math.max(from, back - 12), back)
        .some(
          (word, near, clause) =>
            /^qu(?:e)?$/.test(word.folded) && !/^(?:alors|tandis)$/.test(clause[near - 1]?.folded ?? ''),
        );
    if (folded === 'قد' && /^كان/.test(words[back - 2]?.folded ?? '')) return true;
  }
  for (let near = at; near < to - 1 && near < at + 10; near++) {
    if (near > at && (words[near]!.joint & jointComma) !== 0) break;
    if (before.has(`${words[near]!.folded} ${words[near + 1]!.folded}`)) return true;
  }
  return false;
}

/** "53 kişinin öldüğü saldırının failleri yakalandı": the attack is told of by its dead, and the news is what became of who did it. */
function triesAnAttack(words: Word[], from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at++)
    if (
      /(?:[dt][iu]g[iu]|[ae]n)$/.test(words[at]!.folded) &&
      /^(?:ol|yitir|kaybet|yarala|katle)/.test(words[at]!.folded) &&
      words
        .slice(at + 1, Math.min(to, at + 5))
        .some(({ folded }) => /^(?:saldiri|patlama|katliam|eylem|bombali|olay|baskin)/.test(folded))
    )
      return words
        .slice(at + 1, to)
        .some(({ folded }) =>
          /^(?:uzerinden|fail|zanli|sanig|sanik|suphel|yakalan|tutuklan|gozalti|azmettir|planlay|sorumlu|yargila|mahkeme|kurban|anil|yildonum)/.test(
            folded,
          ),
        );
  return false;
}

/** "Le conflit, entré dans sa cinquième année, a fait plus de 220.000 morts": what the whole war cost, where it is the sentence's subject. */
function opensWithTheWar(words: Word[], from: number): boolean {
  for (let at = from; at < from + 3 && at < words.length; at++)
    if (
      /^(?:conflit|guerre|война|конфликт|الحرب|النزاع|الصراع|savas|savasi|savasta|catisma|krieg)$/.test(
        words[at]!.folded,
      )
    )
      return true;
  return false;
}

/** "منذ مطلع العام", "с начала войны", "yıl başından bu yana", "depuis 2011": where a count of more than this event says so. */
function sinceAt(words: Word[], from: number, to: number, language: string): number | undefined {
  const of = sinceWords[language];
  if (of === undefined) return undefined;
  for (let at = from; at + 1 < to; at++)
    if (
      of[0].test(words[at]!.folded) &&
      of[1].test(words[at + 1]!.folded === 'le' ? (words[at + 2]?.folded ?? '') : words[at + 1]!.folded)
    )
      return at + 1;
  return undefined;
}

const sinceWords: Record<string, [RegExp, RegExp]> = {
  ar: [/^منذ$/, /^(?:بدايه|بدء|اندلاع|انطلاق|مطلع|عام|سنه|اذار|مارس|تفجر|\d{4})$/],
  ru: [/^(?:с|со)$/, /^(?:начала|момента|января|\d{4})$/],
  tr: [/^bu$/, /^yana$/],
  fr: [/^depuis$/, /^(?:debut|lancement|declenchement|janvier|mars|\d{4})$/],
};

/** Does a date `[…, dateTo)` speak of what stands at `at`? In one clause with it, or as the adverb that opens the sentence ("En 2013, …"). */
function isOfOneClause(words: Word[], floor: number, dateTo: number, at: number): boolean {
  const [from, to] = dateTo <= at ? [dateTo, at] : [at + 1, dateTo];
  if (to - from > 25) return false;
  let commas = 0;
  for (let between = from; between <= to && between < words.length; between++)
    if ((words[between]!.joint & jointComma) !== 0) commas++;
  return commas === 0 || (commas === 1 && dateTo <= at && dateTo - floor <= 4);
}

/** "توفي المسعف سامر الحاج", "أصيب الصحفي": the one of whom the verb is said, with the article. */
function isArabicSubject(words: Word[], at: number): boolean {
  const { folded } = words[at]!;
  return (
    folded.startsWith('ال') &&
    arabicOnes.has(folded.slice(2)) &&
    /^[وف]?(?:توفي|توفيت|استشهد|استشهدت|اغتيل|اغتيلت|قتل|قتلت|اصيب|اصيبت|جرح|جرحت|فارق|فارقت)$/.test(
      words[at - 1]?.folded ?? '',
    )
  );
}

/** "فقتل أحدهما وأصيب الآخر". */
const oneOfTwo = /^(?:احدهما|احداهما|احدهم|احداهن|الاخر|الاخري)$/;

/** "زوجته", "رئيس", "آخر", "قياديا": one person, his kin among them. */
function isArabicOne(folded: string): boolean {
  return (
    arabicOnes.has(folded) || (folded.endsWith('ا') && arabicOnes.has(folded.slice(0, -1))) || arabicKinOne.test(folded)
  );
}

/** "اغتال مجهولون رئيس المجلس المحلي", "مختار قرية": an office with what it is the office of behind it. */
function isArabicOfficer(words: Word[], at: number): boolean {
  return /^(?:رييس|مدير|مختار|قايد|نايب|امام|خطيب|شيخ|زعيم|امير|مسوول|مسيول|عضو|محافظ|وزير|سايق|قاضي|طبيب|مدرس|معلم|مراسل|مصور|شقيق|شقيقه|والد|والده|زوجه|ابن|ابنه|نجل|احد)$/.test(
    words[at]!.folded,
  );
}

/** "اغتال مسلحون مجهولون ضابطا": who kills stands between the verb and the one killed. */
function killsBefore(words: Word[], at: number, from: number): boolean {
  for (let back = at - 1; back >= from && back > at - 7; back--)
    if (
      /^[وف]?(?:اغتال|اغتالت|قتل|قتلت|اعدم|اعدمت|اردي|اردت|اردوا|اصاب|اصابت|اصابوا|ذبح|ذبحت)$/.test(words[back]!.folded)
    )
      return true;
  return false;
}

/** "وأطفالها الأربعة", "وزوجته": those of a family who are counted on to the one before; 0 persons where none are. */
function arabicKin(words: Word[], at: number, end: number): { persons: number; to: number } | undefined {
  const { folded } = words[at]!;
  if (!folded.startsWith('و')) return undefined;
  // "وجدهما", "وسائقهم".
  if (arabicKinOne.test(folded.slice(1))) return { persons: 1, to: at + 1 };
  if (
    /^و(?:زوجته|زوجها|ابنه|ابنها|ابنته|ابنتها|طفله|طفلها|طفلته|طفلتها|والده|والدها|والدته|والدتها|امه|امها|جدته|جدتها|جده|جدها|شقيقها|شقيقتها|ابنهما|ابنتهما|طفلهما|طفلتهما|شقيقه|شقيقته)$/.test(
      folded,
    )
  )
    return { persons: 1, to: at + 1 };
  if (
    /^و(?:طفلاه|طفلاها|طفليه|طفليها|ابناه|ابناها|ابنيه|ابنيها|ابنتاه|ابنتاها|ابنتيه|ابنتيها|طفلاهما|ابناهما|ابنتاهما|طفلتاه|طفلتاها|طفلتاهما)$/.test(
      folded,
    )
  )
    return { persons: 2, to: at + 1 };
  if (!/^و(?:اطفال|ابناي|ابناو|ابناء|اولاد|بنات)(?:ه|ها|هما)$/.test(folded) || at + 1 >= end) return undefined;
  const count = smallNumbers.ar!.get(words[at + 1]!.folded.replace(/^ال/, ''));
  return count === undefined ? undefined : { persons: count, to: at + 2 };
}

/** "gözlemcilerden üçü": so many of them. */
const turkishOfThem = new Map(
  ['biri', 'ikisi', 'ucu', 'dordu', 'besi', 'altisi', 'yedisi', 'sekizi', 'dokuzu', 'onu'].map(
    (word, at): [string, number] => [word, at + 1],
  ),
);

/** "yöneticisini", "komutanın": nominative, accusative or genitive of one. */
function isTurkishPerson(folded: string): boolean {
  return turkishOnes.has(folded) || turkishOnes.has(folded.replace(/(?:n?[iu]n|[ny]?[iu])$/, ''));
}

/** "iki gazeteci ve şoförü": theirs by the possessive. */
function turkishKin(words: Word[], at: number, end: number): { persons: number; to: number } | undefined {
  if (!/^(?:ve|ile)$/.test(words[at]!.folded) || at + 1 >= end) return undefined;
  const { folded } = words[at + 1]!;
  return turkishOnes.has(folded) && /[iu]$/.test(folded) && turkishKinNouns.test(folded)
    ? { persons: 1, to: at + 2 }
    : undefined;
}

const turkishKinNouns =
  /^(?:kardesi|esi|oglu|kizi|annesi|babasi|cocugu|torunu|bebegi|agabeyi|ablasi|amcasi|yegeni|kuzeni|soforu|korumasi|yardimcisi|arkadasi|nisanlisi|gelini|damadi|kameramani|soforleri|anneleri|babalari|dedeleri|nineleri|kardesleri)$/;

/** "et son fils", "et sa fille". */
function frenchKin(words: Word[], at: number, end: number): { persons: number; to: number } | undefined {
  // "un enfant de six ans et sa grand-mère".
  if (words[at]!.folded === 'de' && /^(?:ans|mois)$/.test(words[at + 2]?.folded ?? '')) at += 3;
  // "deux journalistes turcs et leur chauffeur": an adjective between.
  else if (
    words[at]!.joint === 0 &&
    words[at + 1]?.folded === 'et' &&
    at + 2 < end &&
    /^(?:son|sa|leur)$/.test(words[at + 2]!.folded)
  )
    at++;
  // "une femme, son mari et leur fils": a comma does as well where another of them follows.
  const listed = (words[at]?.joint ?? 0) & jointComma;
  const and = words[at]?.folded === 'et' ? at + 1 : listed ? at : end;
  if (and + 1 >= end || !/^(?:son|sa|leur)$/.test(words[and]!.folded)) return undefined;
  const noun = /^(?:grand|petit|petite|belle|beau|jeune)$/.test(words[and + 1]!.folded) ? and + 2 : and + 1;
  const kin =
    /^(?:fils|fille|frere|soeur|epouse|femme|mari|epoux|mere|pere|bebe|cousin|cousine|neveu|niece|oncle|tante|enfant|fillette|nourrisson|chauffeur|guide|traducteur|traductrice|interprete|garde|gardien|collegue|adjoint|adjointe|conducteur|fixeur|cameraman|assistant|assistante|voisin|voisine|ami|amie|compagnon|compagne|fiancee?|escorte)$/;
  return kin.test(words[noun]?.folded ?? '') && noun < end ? { persons: 1, to: noun + 1 } : undefined;
}

/** "и его отец", "и ее дочь". */
function russianKin(words: Word[], at: number, end: number): { persons: number; to: number } | undefined {
  if (words[at]!.folded !== 'и' || at + 2 >= end || !/^(?:его|ее|их)$/.test(words[at + 1]!.folded)) return undefined;
  // "и ее новорожденный сын".
  const noun = /(?:ыи|ии|ая|яя|ого|ую)$/.test(words[at + 2]!.folded) ? at + 3 : at + 2;
  return noun < end && russianKinNouns.test(words[noun]!.folded) ? { persons: 1, to: noun + 1 } : undefined;
}

const russianKinNouns =
  /^(?:дед|деда|дядю|тетю|тетка|кузен|родственник|родственница|водитель|водителя|переводчик|переводчика|охранник|охранника|помощник|помощника|заместитель|телохранитель|телохранителя|коллега|сосед|соседка|друг|невеста|отец|отца|мать|сын|сына|дочь|брат|брата|сестра|сестру|муж|мужа|жена|жену|бабушка|бабушку|дедушка|дедушку|внук|внука|внучка|внучку|тетя|дядя|племянник|племянница)$/;

const russianSingleObjects =
  /^(?:медсестру|женщину|девочку|девушку|учительницу|пациентку|школьницу|студентку|журналистку|бабушку|старушку|мужчину|ребенка|офицера|журналиста|врача|водителя|полицеиского|военнослужащего|солдата|мальчика|подростка|командира|генерала|учителя|пациента|спасателя|сотрудника|бойца|пилота|летчика|священника|охранника|жителя|медика|корреспондента|оператора|младенца|лидера|главаря|боевика|террориста|чиновника|депутата|судью|мэра|имама|муллу|переводчика|шеиха|старосту|старшину|гражданина|жительницу|полковника|маиора|капитана|инженера|советника|активиста|активистку|рабочего|пастуха|подрядчика|отца|сына|дочь|брата|сестру|губернатора|министра|адвоката|археолога|блогера|фермера|рыбака|студента|школьника|девушку|человека)$/;
const russianSingular =
  /^(?:погиб|погибла|убит|убита|ранен|ранена|пострадал|пострадала|умер|умерла|скончался|скончалась|казнен|ликвидирован)$/;

/** "застрелили бывшего полевого командира": one person whom somebody kills. */
function isRussianObject(words: Word[], at: number, from: number): boolean {
  // "убили кандидата": whoever stands right behind the verb, in the accusative of one.
  if (
    at > from &&
    words[at]!.joint === 0 &&
    /^(?:застрелил|убил|казнил|расстрелял|обезглавил|ранил|зарезал)(?:и|а|о)?$/.test(words[at - 1]!.folded) &&
    /.{3}(?:[^аеиоуыь]а|я|у|ю)$/.test(words[at]!.folded) &&
    !/^(?:вчера|сегодня|когда|тогда|сразу|однажды|снова|мина|ракета|бомба|пуля|пулю|взрывная)$/.test(words[at]!.folded)
  )
    return true;
  if (!russianSingleObjects.test(words[at]!.folded)) return false;
  for (let back = at - 1; back >= from && back > at - 5; back--) {
    const { folded } = words[back]!;
    if (russianKills.test(folded)) return true;
    if ((words[back + 1]!.joint & jointComma) !== 0 || !/(?:ого|его|ую|юю|них|ыи)$/.test(folded)) return false;
  }
  return false;
}

const russianKills =
  /^(?:гибел[ьи]ю?|смерт[ьи]ю?|казн[ьи]ю?|убийство|убийства|застрелил|убил|казнил|расстрелял|обезглавил|ликвидировал|уничтожил|ранил|зарезал|убив|застрелив|ликвидировав)(?:и|а|о)?$/;

/** "Российский военный советник погиб": one person, by the noun and by the verb that agrees with it. */
function isRussianSingle(words: Word[], at: number, from: number, to: number): boolean {
  if (!russianSingles.test(words[at]!.folded) || readBack(words, at, from, 'ru')) return false;
  for (let near = Math.max(from, at - 3); near < to && near <= at + 3; near++) {
    if (near > at && (words[near]!.joint & jointComma) !== 0) return false;
    if (russianSingular.test(words[near]!.folded)) return words[near - 1]?.folded !== 'не';
  }
  return false;
}

const loneKin =
  /^(?:mere|pere|homme|femme|mari|epoux|epouse|fils|fille|frere|soeur|bebe|женщина|мужчина|мать|отец|бабушка|девушка|учительница|учитель|anne|baba|kadin|adam)$/;

interface BesideCount {
  range: PersonRange;
  from: number;
  to: number;
  taken: boolean;
  /** With its noun, a person. */
  counted?: boolean;
}

function isHarm(word: Word | undefined, lexicon: CasualtyWords): boolean {
  return word !== undefined && harmOf(word, lexicon) !== undefined;
}

/** A number stands just before; one behind a verb of harm (`lexicon` given) is another's. */
function readBack(words: Word[], at: number, floor: number, language: string, lexicon?: CasualtyWords): boolean {
  for (let back = at - 1; back >= floor && back > at - 4; back--)
    if (lexicon !== undefined && isHarm(words[back], lexicon)) return false;
    else if (readNumber(words, back, at, floor, language) !== undefined) return true;
  return false;
}

function clear(words: Word[], from: number, to: number, lexicon: CasualtyWords): boolean {
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
function leadsIntoHarm(words: Word[], to: number, lexicon: CasualtyWords): boolean {
  for (let at = to; at < words.length && at < to + 6; at++) {
    const { folded, joint } = words[at]!;
    if ((joint & (jointComma | jointStop)) !== 0) return false;
    if (lexicon.killed.has(folded) || lexicon.injured.has(folded)) return true;
    if (!helps.test(folded) && !lexicon.persons.has(folded)) return false;
  }
  return false;
}

/** "ما أدى لمقتله": him who was told of. */
const himself = /^[وف]?[بل]?(?:مقتل|مصرع|وفات|اغتيال|استشهاد|اصابت|اعدام)(?:ه|ها)$/;

/** "ملف ضحايا الألغام وإعادة ثلاثة آلاف نازح": behind "and" another thing is counted. */
const pluralNouns = /^(?:قتلي|القتلي|ضحايا|شهداء|جرحي|مصابين|جثث)$/;
const joinedOn = /^و(?!فق)[^\d]{4}/;

/** "ölen 6 kişinin", "hayatını kaybeden üç asker": who died is counted behind it. */
function isTurkishParticiple(words: Word[], at: number): boolean {
  const { folded } = words[at]!;
  return (
    /^(?:olen|oldurulen|katledilen)$/.test(folded) ||
    (/^(?:hayatini|yasamini)$/.test(folded) && /^(?:kaybeden|yitiren)$/.test(words[at + 1]?.folded ?? ''))
  );
}

/** "a évacué 45 blessés", "вывезли 45 раненых", "إجلاء 30 جريحا", "45 yaralıyı tahliye etti": a convoy, and no news of a wound. */
function isBroughtOut(words: Word[], at: number, from: number): boolean {
  if (/^yarali(?:yi|lari|nin)$/.test(words[at]!.folded)) return /^tahliye/.test(words[at + 1]?.folded ?? '');
  for (let back = at - 1; back >= from && back > at - 5; back--) {
    if ((words[back + 1]!.joint & jointComma) !== 0) return false;
    if (/^(?:вывез(?:ли|ла|ены)|эвакуировал[аи]|[وف]?(?:اجلت|اجلي|اجلاء|باجلاء))$/.test(words[back]!.folded))
      return true;
    if (words[back]!.folded === 'evacue') return /^(?:a|ont)$/.test(words[back - 1]?.folded ?? '');
  }
  return false;
}

/** "deux blessés ont succombé". */
function dies(words: Word[], at: number, to: number): boolean {
  for (let ahead = at + 1; ahead < to && ahead < at + 4; ahead++) {
    if ((words[ahead]!.joint & jointComma) !== 0) return false;
    if (
      /^(?:succombe|morts?|decedes?|mortes?|decedees?|скончал(?:ся|ась|ись)|умер(?:ла|ли)?)$/.test(words[ahead]!.folded)
    )
      return /^(?:a|ont|sont|est)$/.test(words[ahead - 1]!.folded) || words[ahead]!.script === 'cyrillic';
  }
  return false;
}

/** "متهمين بقتل", "soupçonnés d'avoir tué", "подозреваемых в убийстве": whoever is held for a death tells no new one. */
function isAccused(words: Word[], at: number, from: number): boolean {
  for (let back = at - 1; back >= from && back > at - 5; back--) {
    if ((words[back + 1]!.joint & jointComma) !== 0) return false;
    if (accused.test(words[back]!.folded)) return true;
  }
  return false;
}

const accused =
  /^(?:(?:ال)?(?:متهم|مشتبه|متورط|مدان|ضالع|مطلوب)(?:ا|ين|ون|ه)?|soupconnee?s?|accusee?s?|inculpee?s?|suspectee?s?|подозрева[а-я]{2,6}|обвиня[а-я]{2,6}|обвинен[а-я]{1,3}|причастн[а-я]{1,3}|виновн[а-я]{1,3}|verdachtigte?n?)$/;

/** "Жертвами снайпера за день стали две женщины": whoever became the victims stands behind the verb. */
function becomesVictims(words: Word[], at: number, to: number): boolean {
  return (
    /^жертв/.test(words[at]!.folded) &&
    words.slice(at + 1, to).some(({ folded }) => /^(?:стал|стала|стали|оказались)$/.test(folded))
  );
}

/** "une roquette s'est abattue sur une maison : trois enfants tués": a colon opens another thought, unless it closes the word itself ("ضحايا: 3"). */
function colonBetween(words: Word[], from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if ((words[at]!.joint & jointColon) !== 0) return true;
  return false;
}

function commaBetween(words: Word[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if ((words[at]!.joint & jointComma) !== 0) return true;
  return false;
}

function andBetween(words: Word[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++)
    if (/^(?:et|и|und)$/.test(words[at]!.folded) || (words[at]!.joint & jointComma) !== 0) return true;
  return false;
}

/** Auxiliaries, adverbs and "others" between a count and its verb. */
const helps =
  /^(?:a|ont|avait|avaient|est|sont|ete|etaient|aussi|egalement|autres?|de|ses|leurs|la|perdu|trouve|souffrent|[a-z]{4,12}ment|еще|был|были|также|тяжело|легко|серьезно|человека?|других|другие|остальные|получил[аио]?|осколочные|haben|wurden?|weitere|schwer|leicht|sind)$/;

/** The nearer of two numbers; but one that leads straight into another such verb ("et sept blessés") is that verb's. */
function nearer<T extends { from: number; to: number }>(
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
