import type { PersonRange } from '../../model/inferred.ts';
import type { Word } from '../../text/readWords.ts';
import type { CasualtyWords } from '../data/casualtyWordsByLanguage.ts';
import type { Passage } from '../passage.ts';
import type { DateHit } from '../readDates.ts';
import { readNumber } from '../readNumber.ts';
import { type CasualtyHit, makeCasualty } from './makeCasualty.ts';
import { readRunningTotal } from './readRunningTotal.ts';

/** Arabic duals: "two" inside the noun. Stems whose plural also ends in -in count only in the nominative, which the plural never has. */
const duals = new Set<string>();
for (const stem of 'شخص جندي عنصر طفل شرطي ضابط عامل شاب رجل امرات سيدت فتات طفلت طالب حارس شقيق قياد'.split(' ')) {
  duals.add(`${stem}ين`);
  duals.add(`${stem}ان`);
}
for (const stem of 'مدني مقاتل مسلح ارهابي مواطن متظاهر صحفي مسعف متطوع قيادي نازح'.split(' ')) duals.add(`${stem}ان`);

/** "قتيلان وجريحان": two dead, two injured, in one word each. */
const dualCasualties: Record<string, 'killed' | 'injured'> = Object.create(null);
for (const ending of ['ين', 'ان']) {
  for (const stem of ['قتيل', 'شهيد'])
    for (const and of ['', 'و', 'ب', 'ل']) dualCasualties[`${and}${stem}${ending}`] = 'killed';
  for (const and of ['', 'و', 'ب', 'ل']) dualCasualties[`${and}جريح${ending}`] = 'injured';
}

const arabicSingle =
  /^(?:شخص|مدني|جندي|عنصر|مقاتل|طفل|شرطي|ضابط|صحفي|عامل|مواطن|شاب|متظاهر|مسلح|رجل|سايح|مسعف|حارس|طالب|قيادي|امراه|سيده|فتاه|طفله)$/;
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
    const numbers: { range: PersonRange; from: number; to: number; taken: boolean }[] = [];
    for (let at = sentence.from; at < sentence.to; at++) {
      const word = words[at]!;
      const touches =
        isHarm(words[at - 1], lexicon) ||
        (at + 1 < sentence.to && isHarm(words[at + 1], lexicon) && !/^و/.test(words[at + 1]!.folded));
      if (language === 'ar' && duals.has(word.folded.replace(/^و(?=.{4})/, ''))) {
        if (touches) numbers.push({ range: { min: 2, max: 2 }, from: at, to: at + 1, taken: false });
        continue;
      }
      // "من عائلة واحدة": behind its noun it is an adjective.
      if (language === 'ar' && /^واحده?$/.test(word.folded)) continue;
      const number = readNumber(words, at, sentence.to, sentence.from, language);
      if (number === undefined) {
        const alone = word.folded;
        const single =
          (language === 'ar' &&
            ((isHarm(words[at - 1], lexicon) && arabicSingle.test(alone)) ||
              (touches && arabicSingleObject.test(alone))) &&
            !readBack(words, at, sentence.from, language)) ||
          (language === 'ru' &&
            /^(человек|солдат|военнослужащии|полицеискии|ребенок|журналист|боец|подросток|мужчина|женщина|рабочии)$/.test(
              alone,
            ) &&
            (lexicon.killed.has(words[at - 1]?.folded ?? '') || lexicon.killed.has(words[at + 1]?.folded ?? '')) &&
            readBack(words, at, sentence.from, language) === false &&
            /^(погиб|погибла|убит|убита|ранен|ранена|пострадал|пострадала|умер|скончался)$/.test(
              words[at + 1]?.folded ?? words[at - 1]?.folded ?? '',
            ));
        if (single) numbers.push({ range: { min: 1, max: 1 }, from: at, to: at + 1, taken: false });
        continue;
      }
      let to = number.to;
      let thing = false;
      for (let ahead = number.to; ahead < sentence.to && ahead < number.to + 3; ahead++) {
        if (lexicon.things.has(words[ahead]!.folded)) {
          thing = true;
          break;
        }
        if (lexicon.persons.has(words[ahead]!.folded)) {
          to = ahead + 1;
          break;
        }
        if (lexicon.killed.has(words[ahead]!.folded) || lexicon.injured.has(words[ahead]!.folded)) break;
      }
      const dated = dates.some((date) => date.from <= number.from && date.to >= number.to);
      const indefinite =
        language === 'tr' &&
        words[at]!.folded === 'bir' &&
        !words.slice(number.to, Math.min(number.to + 3, sentence.to)).some(({ folded }) => lexicon.persons.has(folded));
      const article = language === 'fr' && /^(un|une)$/.test(words[at]!.folded) && to === number.to && to === at + 1;
      if (!thing && !dated && !indefinite && !article) {
        let range = number.range;
        // "على الأقل" and "على الاقل" follow what they bound.
        if (language === 'ar' && words.slice(to, to + 4).some((word) => word.folded === 'الاقل'))
          range = { min: range.min, max: null };
        numbers.push({ range, from: number.from, to, taken: false });
      }
      at = Math.max(at, number.to - 1);
    }
    if (language === 'ar') {
      for (let at = sentence.from; at < sentence.to; at++) {
        const field = dualCasualties[words[at]!.folded];
        if (field !== undefined && !isHarm(words[at + 1], lexicon))
          hits.push(makeCasualty(passage, sentenceNumber, field, { min: 2, max: 2 }, at, at + 1, 'event', 'dual'));
      }
    }
    if (numbers.length === 0) continue;
    const background =
      sentence.text !== '' &&
      words.slice(sentence.from, sentence.to).some((word) => lexicon.background.has(word.folded)) &&
      // Whoever executes gives a charge: "أعدم ثمانية بتهمة".
      !words.slice(sentence.from, sentence.to).some(({ folded }) => /^اعدم/.test(folded));
    const old = dates.some(
      (date) => date.from >= sentence.from && date.to <= sentence.to && date.mention.role === 'background',
    );
    const running = readRunningTotal(words, sentence, language, lexicon, numbers);
    if (running !== undefined) {
      const { number, field, from } = running;
      number.taken = true;
      // "до 16" alone is "up to 16"; behind "rose" it is what the count came to.
      const range =
        language === 'ru' && number.range.max !== null
          ? { min: number.range.max, max: number.range.max }
          : number.range;
      const span: [number, number] = [Math.min(from, number.from), Math.max(from + 1, number.to)];
      const hit = makeCasualty(
        passage,
        sentenceNumber,
        field,
        range,
        ...span,
        background || old ? 'background' : 'event',
        'count-that-rose',
      );
      hit.total = true;
      hits.push(hit);
    }
    for (let at = sentence.from; at < sentence.to; at++) {
      const folded = words[at]!.folded;
      if (running !== undefined && at >= running.from && at < running.number.from) continue;
      const field = harmOf(words[at]!, lexicon);
      if (field === undefined || dualCasualties[folded] !== undefined) continue;
      const right = numbers.find(
        (number) =>
          !number.taken &&
          number.from > at &&
          number.from - at <= (lexicon.order === 'before' ? 6 : 4) &&
          clear(words, at + 1, number.from, lexicon),
      );
      const left = [...numbers]
        .reverse()
        .find(
          (number) => !number.taken && number.to <= at && at - number.to <= 5 && clear(words, number.to, at, lexicon),
        );
      const adjacentLeft = left !== undefined && at - left.to === 0;
      const chosen =
        lexicon.order === 'before'
          ? adjacentLeft
            ? left
            : (right ?? left)
          : lexicon.order === 'after'
            ? (left ?? undefined)
            : adjacentLeft
              ? left
              : nearer(left, right, at, words, lexicon);
      if (chosen === undefined) continue;
      chosen.taken = true;
      const from = Math.min(at, chosen.from);
      const to = Math.max(at + 1, chosen.to);
      const hit = makeCasualty(
        passage,
        sentenceNumber,
        field,
        chosen.range,
        from,
        to,
        background || old ? 'background' : 'event',
        chosen.from < at ? 'counted-before-the-verb' : 'counted-behind-the-verb',
      );
      hit.total = words.slice(Math.max(sentence.from, at - 4), at + 1).some((word) => lexicon.total.has(word.folded));
      hits.push(hit);
    }
  }
  return hits;
}

/** The field a word speaks of; Arabic writes "and" and "so" onto its verb ("فقتلت"). */
function harmOf({ folded, script }: Word, lexicon: CasualtyWords): 'killed' | 'injured' | undefined {
  if (lexicon.killed.has(folded)) return 'killed';
  if (lexicon.injured.has(folded)) return 'injured';
  if (script !== 'arabic' || !/^[وف]/.test(folded) || folded.length < 4) return undefined;
  const bare = folded.slice(1);
  return lexicon.killed.has(bare) ? 'killed' : lexicon.injured.has(bare) ? 'injured' : undefined;
}

function isHarm(word: Word | undefined, lexicon: CasualtyWords): boolean {
  return word !== undefined && harmOf(word, lexicon) !== undefined;
}

function readBack(words: Word[], at: number, floor: number, language: string): boolean {
  for (let back = at - 1; back >= floor && back > at - 4; back--)
    if (readNumber(words, back, at, floor, language) !== undefined) return true;
  return false;
}

function clear(words: Word[], from: number, to: number, lexicon: CasualtyWords): boolean {
  for (let at = from; at < to; at++) {
    const folded = words[at]!.folded;
    if (lexicon.killed.has(folded) || lexicon.injured.has(folded)) {
      // "lost their lives" is one expression in two words.
      if (!/^(hayatini|yasamini|can|kaybetti|mortellement)$/.test(folded)) return false;
    }
  }
  return true;
}

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
  const next = words[right.to]?.folded ?? '';
  if (lexicon.killed.has(next) || lexicon.injured.has(next)) return left;
  return at - left.to <= right.from - at - 1 ? left : right;
}
