import { readDate } from '../readDate.ts';

/** A post's time as printed. `end` is where the post's own words begin in the line; `alone` when there are none. */
export interface Stamp {
  end: number;
  alone: boolean;
  /** Minutes since midnight, when an hour is stated. */
  minutes?: number;
  /** The printed words, for `readDate`. */
  words: string;
  /** Set when the line states a calendar day. */
  day?: string;
}

const digit = '[0-9\u0660-\u0669\u06f0-\u06f9]';
const clock = `(${digit}{1,2})\\s?[:.h٫]\\s?(${digit}{2})(?::${digit}{2})?`;
const half = '(?:\\s?(am|pm|a\\.m\\.?|p\\.m\\.?|صباحا|صباحًا|مساء|مساءً|ص|م)(?!\\p{L}))?';
const zone =
  '(?:\\s?(?:gmt|utc|bst|msk|мск|tsi|trt|eet|eest|cet|cest|est|edt|ast|بتوقيت [\\p{L} ]{3,20}|بتوقيت|جرينتش|غرينتش)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?(?!\\p{L}))?';
const time = `${clock}${half}${zone}`;
/** Month names are read by readDate; here a day is "23 <word> 2015", "<word> 23, 2015", "2015-12-23" or "23.12.2015". */
const day = `(?:${digit}{4}[-/.]${digit}{1,2}[-/.]${digit}{1,2}|${digit}{1,2}[./]${digit}{1,2}[./]${digit}{4}|(?:\\p{L}{3,12},?\\s)?${digit}{1,2}(?:st|nd|rd|th)?\\s\\p{L}{3,12}(?:\\s\\p{L}{4,6})?,?(?:\\s${digit}{4})?|\\p{L}{3,10}\\.?\\s${digit}{1,2},?\\s${digit}{4})`;
const join = '(?:\\s*[,|·•/-]?\\s*|\\s(?:at|à|в|الساعة|saat)\\s)';
const ago = `(?:(?:${digit}{1,2}|an?|one)\\s?(?:m|min|mins|minutes?|h|hrs?|hours?|days?)\\sago|il y a ${digit}{1,2}\\s(?:minutes?|heures?|min|h)|${digit}{1,2}\\s(?:минут[уы]?|мин\\.?|час(?:а|ов)?)\\sназад|${digit}{1,2}\\s(?:dakika|saat|gün)\\sönce|(?:منذ|قبل)\\s(?:${digit}{1,2}\\s)?\\p{L}{3,8})`;
const body = `(?:${day}${join}${time}|${time}${join}${day}|${time}|${day}|${ago})`;
const stampAtStart = new RegExp(
  `^\\s*(?:(?:updated|posted|published|обновлено|опубликовано|güncellendi|نشر|تحديث)(?: at| on| в)?:?\\s)?[\\[(]?\\s?(${body})\\s?[\\])]?(?:\\s*[:|–—-]+\\s*|\\s*$|\\s+)`,
  'iu',
);

const western = (text: string) => text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (c) => String(c.charCodeAt(0) & 15));

/**
 * The time stamp that opens `line`, or undefined. A bare number is none; whether a stamp opens a post is for the page to decide,
 * since a report, too, may begin with a date.
 */
export function readStamp(line: string): Stamp | undefined {
  if (!/[0-9\u0660-\u0669\u06f0-\u06f9]|منذ|قبل|\bago$/.test(line.slice(0, 40))) return undefined;
  const found = stampAtStart.exec(line.slice(0, 120));
  if (!found) return undefined;
  const words = western(found[1]!.trim());
  const end = found[0].length;
  const hour = new RegExp(clock, 'u').exec(words);
  let minutes: number | undefined;
  if (hour && !/ago$|назад|önce|منذ|قبل/.test(words)) {
    let hours = Number(hour[1]);
    if (hours > 23 || Number(hour[2]) > 59) return undefined;
    const afternoon = /(?:pm|p\.m\.?|مساءً?|م)(?!\p{L})/iu.test(words.slice(hour.index + hour[0].length));
    const forenoon = /(?:am|a\.m\.?|صباح\p{L}*|ص)(?!\p{L})/iu.test(words.slice(hour.index + hour[0].length));
    if (afternoon || forenoon) hours = (hours % 12) + (afternoon ? 12 : 0);
    minutes = hours * 60 + Number(hour[2]);
  }
  // Only words that readDate can place on the calendar are a day: "5 people" is not.
  const dated = readDate(words);
  const alone = line.slice(end).trim() === '';
  if (minutes === undefined && dated === undefined && !/ago$|назад|önce|منذ|قبل|il y a/.test(words)) return undefined;
  if (minutes === undefined && !alone) return undefined;
  // "14.30" may be a sum of money or a version: alone, or followed by a mark, it is a time.
  if (!alone && dated === undefined && !/[:h٫]/.test(hour?.[0] ?? '') && !/[:|–—\]-]\s*$/.test(found[0]))
    return undefined;
  return { end, alone, minutes, words, day: dated?.slice(0, 10) };
}
