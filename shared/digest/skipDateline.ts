/**
 * Where the news begins in the first sentence of a report: behind its dateline ("BEIRUT, Nov 16 (LNA) - ", "دمشق 16 تشرين الثاني (سانا) - ",
 * "МОСКВА, 16 ноября. /ТАСС/. "), which says where and when it was filed. The digest shows outlet and hour beside every line.
 *
 * A dateline opens with a place in capitals, or carries its agency in brackets or slashes, and ends with a dash, a colon or the agency's own
 * full stop. "Aleppo - the old city - was quiet" has none of these and is left alone. Returns 0 where no dateline is found.
 */
export function skipDateline(text: string): number {
  const head = text.slice(0, longestDateline);
  for (const shape of shapes) {
    const found = shape.exec(head);
    if (found && beginsASentence(text.slice(found[0].length))) return found[0].length;
  }
  return 0;
}

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
