import type { Word } from '../../../text/readWords.ts';
import type { CasualtyWords } from '../../data/casualtyWordsByLanguage.ts';
import { smallNumbers } from '../../data/numberWords.ts';
import { arabicKinOne, arabicKinTwo, arabicOnes, arabicSingle } from '../../data/onePersons.ts';

/** Arabic duals: "two" inside the noun. Stems whose plural also ends in -in count only in the nominative, which the plural never has. */
export const duals = new Set<string>();
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
export const dualCasualties = new Map<string, 'killed' | 'injured'>();
for (const ending of ['ين', 'ان']) {
  for (const stem of ['قتيل', 'شهيد', 'جثت'])
    for (const and of ['', 'و', 'ب', 'ل']) dualCasualties.set(`${and}${stem}${ending}`, 'killed');
  for (const and of ['', 'و', 'ب', 'ل']) dualCasualties.set(`${and}جريح${ending}`, 'injured');
  if (ending === 'ان') for (const and of ['', 'و']) dualCasualties.set(`${and}مصابان`, 'injured');
}

for (const and of ['', 'و']) dualCasualties.set(`${and}جثتي`, 'killed');

/** "قتيل", "وجريحة": one by itself. */
export const selfCounted = /^و?(قتيله?|شهيده?|جريحه?|مصابه?)$/;

export const arabicSingleObject =
  /^(?:شخص|مدني|جندي|عنصر|مقاتل|طفل|شرطي|ضابط|صحفي|عامل|مواطن|شاب|مسلح|رجل|سايح|مسعف)ا$/;

/** Its last word is a person, in the dual or behind a figure. */
export function arabicPersonAt(words: Word[], at: number, lexicon: CasualtyWords): boolean {
  const folded = words[at]!.folded.replace(/^و(?=.{4})/, '');
  return (
    duals.has(folded) || lexicon.persons.has(folded) || arabicSingleObject.test(folded) || arabicSingle.has(folded)
  );
}

/** "توفي المسعف سامر الحاج", "أصيب الصحفي": the one of whom the verb is said, with the article. */
export function isArabicSubject(words: Word[], at: number): boolean {
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
export const oneOfTwo = /^(?:احدهما|احداهما|احدهم|احداهن|الاخر|الاخري)$/;

/** "زوجته", "رئيس", "آخر", "قياديا": one person, his kin among them. */
export function isArabicOne(folded: string): boolean {
  return (
    arabicOnes.has(folded) || (folded.endsWith('ا') && arabicOnes.has(folded.slice(0, -1))) || arabicKinOne.test(folded)
  );
}

/** "اغتال مجهولون رئيس المجلس المحلي", "مختار قرية": an office with what it is the office of behind it. */
export function isArabicOfficer(words: Word[], at: number): boolean {
  return /^(?:رييس|مدير|مختار|قايد|نايب|امام|خطيب|شيخ|زعيم|امير|مسوول|مسيول|عضو|محافظ|وزير|سايق|قاضي|طبيب|مدرس|معلم|مراسل|مصور|شقيق|شقيقه|والد|والده|زوجه|ابن|ابنه|نجل|احد)$/.test(
    words[at]!.folded,
  );
}

/** "اغتال مسلحون مجهولون ضابطا": who kills stands between the verb and the one killed. */
export function killsBefore(words: Word[], at: number, from: number): boolean {
  for (let back = at - 1; back >= from && back > at - 7; back--)
    if (
      /^[وف]?(?:اغتال|اغتالت|قتل|قتلت|اعدم|اعدمت|اردي|اردت|اردوا|اصاب|اصابت|اصابوا|ذبح|ذبحت)$/.test(words[back]!.folded)
    )
      return true;
  return false;
}

/** "وأطفالها الأربعة", "وزوجته": those of a family who are counted on to the one before; 0 persons where none are. */
export function arabicKin(words: Word[], at: number, end: number): { persons: number; to: number } | undefined {
  // "سائق السيارة ومرافقه": what he is the driver of stands between.
  if (
    /^ال/.test(words[at]!.folded) &&
    at + 1 < end &&
    words[at + 1]!.joint === 0 &&
    arabicKinOne.test(words[at + 1]!.folded.replace(/^و/, ''))
  )
    at++;
  const { folded } = words[at]!;
  if (!folded.startsWith('و')) return undefined;
  if (arabicKinTwo.test(folded.slice(1))) return { persons: 2, to: at + 1 };
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
