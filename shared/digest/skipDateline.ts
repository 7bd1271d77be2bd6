/**
 * Where the news begins in the first sentence of a report: behind what its page runs into it (the headline once more, the date of posting, the agency,
 * "Print this page") and behind its dateline ("BEIRUT, Nov 16 (LNA) - ", "دمشق 16 تشرين الثاني (سانا) - ",
 * "МОСКВА, 16 ноября. /ТАСС/. "), which says where and when it was filed. The digest shows outlet and hour beside every line.
 *
 * A dateline opens with a place in capitals, or carries its agency in brackets or slashes, and ends with a dash, a colon or the agency's own
 * full stop. "Aleppo - the old city - was quiet" has none of these and is left alone. Returns 0 where no dateline is found.
 */
export function skipDateline(text: string, headline?: string): number {
  const from = skipRunIn(text, headline);
  const head = text.slice(from, from + longestDateline);
  for (const shape of shapes) {
    const found = shape.exec(head);
    if (found && beginsASentence(text.slice(from + found[0].length))) return from + found[0].length;
  }
  return from;
}

/** One thing after the other, as far as a sentence begins behind it; a date that a sentence is about is its subject and stays. */
function skipRunIn(text: string, headline: string | undefined): number {
  let at = 0;
  let news = 0;
  for (let steps = 0; steps < mostRunIn; steps++) {
    const rest = text.slice(at, at + longestRunIn);
    const length = repeated(headline, rest) || (runIn.exec(rest)?.[0].length ?? 0);
    if (length === 0) break;
    at += length;
    if (beginsASentence(text.slice(at))) news = at;
  }
  return news;
}

/** How much of the text the headline takes with the mark and the space behind it; 0 where the text begins otherwise. */
function repeated(headline: string | undefined, text: string): number {
  const title = headline?.trim().replace(/[.!]$/, '') ?? '';
  if (title.length < shortestHeadline || text.slice(0, title.length).toLowerCase() !== title.toLowerCase()) return 0;
  const mark = /^[.!:]?\s+(?:[-–—]\s+)?/.exec(text.slice(title.length));
  return mark ? title.length + mark[0].length : 0;
}

const mostRunIn = 8;
const longestRunIn = 300;
const shortestHeadline = 12;
const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const days = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}';
const date = `(?:${days},? )?(?:\\d{1,2} ${months},? \\d{4}|${months} \\d{1,2},? \\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}-\\d{2}-\\d{2})`;
const hour = '(?:,? (?:at )?\\d{1,2}[:.]?\\d{2}(?: ?[ap]m)?(?: (?:gmt|utc))?)?';
const label = '(?:date of publication|(?:last )?updated|published|posted)(?: on)?:? ';
const again = ' ?\\((?:last )?updated[^()]{1,40}\\)';
// AFP Wednesday 16 Nov 2016 ; Published November 16, 2016 ; 16.11.2016 (updated 1457 16.11.2016)
const dated = `(?:(?:afp|ap|reuters|agencies|dpa|upi) |${label})?${date}${hour}(?:${again})?[ ,.:|-]{0,4}\\s`;
/** What buttons say, counters behind it. */
const buttons = '(?:print this page|get short url)(?: \\d{1,7}){0,3}\\s';
// (Levant Photo), (Hill TV and Agencies)
const credited = '\\([^()]{2,40} (?:photo|and agencies)\\)\\s';
const runIn = new RegExp(`^(?:${dated}|${buttons}|${credited})\\s{0,9}`, 'i');

const longestDateline = 120;
const agency = String.raw`(?:\([^()\n]{2,40}\)|/[^/\n]{2,30}/)`;
const capitals = String.raw`^\p{Lu}[\p{Lu}'’.\-]+(?: [\p{Lu}'’.\-]+){0,4}`;
/** Agency, radio, channel, television, network, newspaper, correspondent: what stands there is no speaker. */
const arabicMedia = '(?:وكالة|إذاعة|اذاعة|راديو|قناة|تلفزيون|شبكة|صحيفة|مراسل)';
const shapes = [
  // MOSUL - ; a colon behind a name alone would be a speaker's: "UN: We have seen nothing"
  `${capitals}\\s*[-–—]{1,2}\\s+`,
  // BEIRUT (LNA) – ; GAZIANTEP, Turkey, Nov. 16 - ; МОСКВА, 16 ноября. /ТАСС/.
  `${capitals}(?:[,،] [^()/\\n:]{1,50}[ .]{0,2}${agency}?|[ .]{0,2}${agency})(?:\\s*[-–—:]{1,2}|(?<=/)\\.)\\s+`,
  // Beirut, 16 November (LNA) - ; دمشق 16 تشرين الثاني (سانا) -
  `^[\\p{Lu}\\p{Lo}][^()/\\n]{1,60}${agency}\\s*[-–—:.]{1,2}\\s+`,
  // إدلب - وكالة كذا: ; دمشق - إذاعة دمشق: ; بغداد – خاص:
  `^[\\p{Lo} ]{2,30} ?[-–/] ?(?:${arabicMedia} [\\p{Lo} ]{2,30}|خاص) ?[:\\-–] +`,
  // Idlib governorate: ; Rif Dimashq Province – ; ريف دمشق: is a speaker's as easily, and stays.
  `^\\p{Lu}[\\p{L}'’\\-]+(?: (?:al-|el-|\\p{Lu})[\\p{L}'’\\-]*){0,3} (?:[Gg]overnorate|[Pp]rovince|[Cc]ountryside) ?[:–—] ?`,
].map((shape) => new RegExp(shape, 'u'));

function beginsASentence(rest: string): boolean {
  return rest.length >= 30 && /^["“«'‘„(]?[\p{Lu}\p{Lo}\p{Nd}]/u.test(rest);
}
