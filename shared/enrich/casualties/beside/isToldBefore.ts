import { jointColon, jointComma, type Word } from '../../../text/readWords.ts';

const before = new Set(
  'semaine derniere|mois dernier|an dernier|annee derniere|الشهر الماضي|العام الماضي|الاسبوع الماضي|прошлои неделе|прошлом месяце|прошлом году|gecen hafta|gecen ay|gecen yil'.split(
    '|',
  ),
);

/** "avaient péri", "كان قد قتل", "la semaine dernière" in the clause: told as what was before. */
export function isToldBefore(words: Word[], from: number, to: number, at: number): boolean {
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
  if (isDaysBehind(words, from, at)) return true;
  for (let near = at; near < to - 1 && near < at + 10; near++) {
    if (near > at && (words[near]!.joint & jointComma) !== 0) break;
    if (before.has(`${words[near]!.folded} ${words[near + 1]!.folded}`)) return true;
  }
  return false;
}

/** "بعد ثلاثة أيام من غارات أودت", "через три дня после удара, при котором", "trois jours après des frappes qui ont": what the news is reckoned from. */
function isDaysBehind(words: Word[], from: number, at: number): boolean {
  for (let back = at - 1; back > from && back > at - 18; back--) {
    const { folded } = words[back]!;
    const unit = words[back - 1]!.folded;
    if (
      folded === 'من' &&
      /^(?:يوم|يوما|ايام|يومين|اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر|عام|عامين|اعوام|سنه|سنوات|ساعات)$/.test(unit)
    )
      return words.slice(Math.max(from, back - 4), back - 1).some((word) => /^[وف]?بعد$/.test(word.folded));
    if (
      folded === 'после' &&
      /^(?:день|дня|днеи|сутки|суток|неделю|недели|месяц|месяца|год|года|часов|часа)$/.test(unit)
    )
      return true;
    if (folded === 'apres' && /^(?:jours?|semaines?|mois|ans?|annees?|heures)$/.test(unit)) return true;
  }
  return false;
}

/** "53 kişinin öldüğü saldırının failleri yakalandı": the attack is told of by its dead, and the news is what became of who did it. */
export function triesAnAttack(words: Word[], from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at++)
    if (
      /(?:[dt][iu]g[iu]|[ae]n)$/.test(words[at]!.folded) &&
      /^(?:ol|yitir|kaybet|yarala|katle)/.test(words[at]!.folded) &&
      words
        .slice(at + 1, Math.min(to, at + 5))
        // "öldüğü öne sürüldü; …": what is told of the dead ends with its verb.
        .filter((_, ahead, near) =>
          near.slice(0, ahead + 1).every(({ joint }) => (joint & (jointComma | jointColon)) === 0),
        )
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
export function opensWithTheWar(words: Word[], from: number): boolean {
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
export function sinceAt(words: Word[], from: number, to: number, language: string): number | undefined {
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
export function isOfOneClause(words: Word[], floor: number, dateTo: number, at: number): boolean {
  const [from, to] = dateTo <= at ? [dateTo, at] : [at + 1, dateTo];
  if (to - from > 25) return false;
  let commas = 0;
  for (let between = from; between <= to && between < words.length; between++)
    if ((words[between]!.joint & jointComma) !== 0) commas++;
  return commas === 0 || (commas === 1 && dateTo <= at && dateTo - floor <= 4);
}
