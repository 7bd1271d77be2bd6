import type { Line } from './readLines.ts';

/** "GENEVA (23 December 2015) - ", "ARIHA, Syria (EX) - ", "بيروت (وكالة) - ": how an agency opens a report. */
const agencyDateline = /^[\p{Lu}\p{Lo}][^().!?]{1,60}\s\([^()]{2,40}\)\s?[–—-]{1,2}\s?\S/u;
const releaseTitle =
  /^(?:(?:joint |media |press |news )(?:release|statement|communiqué)|for immediate release|situation report|sitrep|flash update no|communiqué de presse|rapport de situation|пресс-релиз|basın (?:açıklaması|bülteni)|durum raporu|بيان صحفي|تقرير (?:الحالة|الوضع))(?!\p{L})/iu;
const releaseEnd = /^[-–—#*\s]{0,4}(?:ends?|fin|конец|انتهى|son)[-–—#*\s.]{0,4}$/iu;
const commentsHeading =
  /^(?:(?:readers['’] )?comments?|commentaires?|комментари[ийев]{1,2}|yorum(?:lar)?|(?:ال)?تعليقات)\s?[(:]?\s?\d{1,5}\s?\)?$|^\d{1,5}\s(?:comments?|commentaires?|комментари[яйев]{1,2}|yorum|تعليقا?ت?)$/iu;

/** The words of a number's line stand all in capitals, or have no stop: the heading of a section. */
const isSection = (line: Line): boolean => {
  const words = line.text.slice(line.numbered?.end ?? 0);
  return !line.closed && line.wordCount <= 9 && /\p{Lu}/u.test(words) && words === words.toUpperCase();
};

/**
 * Whether the page is one report whatever parts its paragraphs: opened as agencies open one, called a release or a situation report, or an
 * interview. Only stamps still part it: a live page may begin with an agency's words.
 */
export function isOneReport(lines: readonly Line[]): boolean {
  const own = lines.filter((line) => !line.furniture && !line.rule);
  const firstProse = own.findIndex((line) => line.wordCount >= 12);
  const datelines = own.filter((line) => agencyDateline.test(line.text.slice(0, 140)));
  if (datelines.length === 1 && datelines[0] === own[firstProse] && firstProse <= 6) return true;
  if (own.slice(0, 5).some((line) => releaseTitle.test(line.text) && !line.closed)) return true;
  if (own.length > 3 && releaseEnd.test(own.at(-1)!.text)) return true;
  const asked = own.filter((line) => /[?؟]["”»]?$/u.test(line.text) && line.wordCount <= 40);
  return asked.length >= 2 && asked.length * 4 >= own.length;
}

/** Whether the numbers of a page are a list within a report, or its sections: they count up below a sentence, as no row of posts does. */
export function isListOfReport(lines: readonly Line[]): boolean {
  const numbered = lines.filter((line) => line.numbered !== undefined);
  const first = numbered[0];
  if (first?.numbered?.number !== 1 || first.text.startsWith('#')) return false;
  if (numbered.length >= 2 && numbered.every(isSection)) return true;
  const before = lines.slice(0, lines.indexOf(first)).findLast((line) => !line.furniture);
  return before !== undefined && before.wordCount >= 6 && (before.closed || /:$/.test(before.text));
}

/** Where the readers' comments below a report begin; undefined where none do, and on a page that prints such a heading at every post. */
export function findComments(lines: readonly Line[]): number | undefined {
  const at = lines.findIndex((line) => commentsHeading.test(line.text));
  if (at < 0 || lines.some((line, place) => place > at && commentsHeading.test(line.text))) return undefined;
  const stamps = (part: readonly Line[]) => part.filter((line) => line.stamp !== undefined);
  const above = lines.slice(0, at);
  if (stamps(above).length > 2 || above.filter((line) => line.closed && line.wordCount >= 6).length === 0)
    return undefined;
  return stamps(lines.slice(at + 1)).length > 0 ? at : undefined;
}
