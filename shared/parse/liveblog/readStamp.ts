import { readDate } from '../readDate.ts';

/** A post's time as printed. `end` is where the post's own words begin in the line; `alone` when there are none. */
export interface Stamp {
  end: number;
  alone: boolean;
  /** Minutes since midnight, when an hour is stated. */
  minutes?: number;
  /** The printed zone, for `readDate`; empty when there is none. */
  zone: string;
  /** Set when the line states a calendar day. */
  day?: string;
  /** A day and month without their year: "23 Dec". */
  yearlessDay?: string;
  /** "20 minutes ago": tells posts apart, and dates none, since nobody prints when the page was copied. */
  relative: boolean;
  /** "Updated at 14.20": where other stamps open the posts, this one closes them. */
  updated: boolean;
}

const digit = '[0-9\u0660-\u0669\u06f0-\u06f9]';
/** "14:05", "14.05", "14h05"; "3pm"; and, as agencies file, "1405 GMT". */
const clock = `(?:(${digit}{1,2})\\s?[:.h٫]\\s?(${digit}{2})(?::${digit}{2})?h?|(${digit}{1,2})(?=\\s?(?:am|pm|a\\.m|p\\.m))|(${digit}{2})(${digit}{2})(?=\\s(?:gmt|utc|мск|msk)))`;
const half = '(?:\\s?(am|pm|a\\.\\s?m\\.?|p\\.\\s?m\\.?|صباحا|صباحًا|مساء|مساءً|ظهرا|ص|م|öö|ös)(?!\\p{L}))?';
/** Abbreviated, or spelt: "Greenwich Mean Time", "Erbil time", "по московскому времени", "بتوقيت دمشق". */
const zone =
  '(?:,?\\s?\\(?(?:(?:gmt|utc|bst|msk|мск|tsi|tsİ|trt|eet|eest|cet|cest|et|est|edt|ct|cst|pt|pst|ast|ist|irst|uhr)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?|(?:\\p{Lu}[\\p{L}’-]+\\s){1,3}time|local time|(?:по\\s)?\\p{L}+(?:ому|ему) времени|yerel saatle|بالتوقيت المحلي|بتوقيت \\p{L}{3,12}|بتوقيت|جرينتش|غرينتش)(?!\\p{L})\\)?)?';
const time = `${clock}${half}${zone}`;
/** Month names are read by readDate; here a day is "23 <word> 2015", "<word> 23, 2015", "2015-12-23" or "23.12.2015". */
const day = `(?:${digit}{4}[-/.]${digit}{1,2}[-/.]${digit}{1,2}|${digit}{1,2}[./]${digit}{1,2}[./]${digit}{4}|(?:\\p{L}{3,12},?\\s)?${digit}{1,2}(?:st|nd|rd|th)?\\s\\p{L}{3,12}\\.?(?:\\s\\p{L}{4,6})?,?(?:\\s${digit}{4}(?:\\sг(?:ода|\\.)?)?)?(?:,?\\s\\p{L}{4,10}(?=\\s*$))?|(?:\\p{L}{3,10},?\\s)?\\p{L}{3,10}\\.?\\s${digit}{1,2}(?:st|nd|rd|th)?(?:,?\\s${digit}{4})?)`;
/** "Today, 3:05 pm": the day that the page was copied on. */
const today = "(?:today|сегодня|bugün|اليوم|aujourd['’]hui)(?:,?\\s(?:at\\s|в\\s|à\\s|saat\\s|الساعة\\s)?)";
const join = '(?:\\s*[,|·•/–—-]?\\s*|,?\\s(?:at|à|в|الساعة|saat)\\s)';
const ago = `(?:(?:about\\s)?(?:${digit}{1,2}|an?|one|two|three|a few)\\s?(?:m|min|mins|minutes?|s|secs?|seconds?|h|hrs?|hours?|d|days?)\\sago|${digit}{1,2}\\s?(?:m|mins?|h|hrs?|d|dk|мин\\.?|ч\\.?)(?=\\s*$)|just now|moments ago|yesterday|il y a (?:${digit}{1,2}|une)\\s(?:minutes?|heures?|min|h)|(?:${digit}{1,2}\\s)?(?:минут[уы]?|мин\\.?|час(?:а|ов)?|дн(?:я|ей)|день)\\sназад|только что|вчера|(?:${digit}{1,2}|bir)\\s(?:dakika|dk\\.?|saat|gün)\\sönce|az önce|şimdi|dün|(?:منذ|قبل)\\s(?:${digit}{1,2}\\s)?\\p{L}{3,8}|الآن)`;
const label =
  '(?:(?:(last updated|updated|обновлено|güncellendi|güncelleme|تم التحديث|mis à jour)|update|posted|published|entry|yayınlandı|опубликовано|نشر|تحديث|publié)(?: at| on| в| في| à| le|:)?:?\\s(?:[:|–—-]\\s)?)?';
const stampAtStart = new RegExp(
  `^\\s*${label}[\\[(]?\\s?(${ago}(?!\\p{L})|${day}${join}${time}|${time}${join}${day}|(?:${today})?${time}|${day})\\s?[\\])]?(\\s*[:|–—-]+\\s*|\\s*$|\\s+)`,
  'iu',
);
const relativeWords = new RegExp(`^(?:${ago})$`, 'iu');
const clockInside = new RegExp(`(?<!${digit}|${digit}[./-])${clock}(?![./-]?${digit})`, 'iu');
const timeInside = new RegExp(`(?<!${digit}|${digit}[./-])${time}(?![./-]?${digit})`, 'iu');

const western = (text: string) =>
  text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (c) => String(c.charCodeAt(0) & 15))
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '');

/**
 * The time stamp that opens `line`, or undefined. A bare number is none; whether a stamp opens a post is for the page to decide,
 * since a report, too, may begin with a date.
 */
export function readStamp(line: string): Stamp | undefined {
  const head = line.slice(0, 120);
  if (
    !/[0-9\u0660-\u0669\u06f0-\u06f9]|منذ|قبل|الآن|ago|now|yesterday|today|назад|что|вчера|önce|şimdi|dün/i.test(
      head.slice(0, 40),
    )
  )
    return undefined;
  const found = stampAtStart.exec(head);
  if (!found) return undefined;
  const words = western(found[2]!.trim());
  const end = found[0].length;
  const alone = line.slice(end).trim() === '';
  const updated = found[1] !== undefined;
  if (relativeWords.test(words)) return alone ? { end, alone, zone: '', relative: true, updated } : undefined;

  const hour = clockInside.exec(words);
  const whole = timeInside.exec(words);
  const stated = whole && hour ? whole[0].slice(whole[0].indexOf(hour[0]) + hour[0].length) : '';
  let minutes: number | undefined;
  if (hour) {
    let hours = Number(hour[1] ?? hour[3] ?? hour[4]);
    const past = Number(hour[2] ?? hour[5] ?? 0);
    if (hours > 23 || past > 59) return undefined;
    const afternoon = /^\s?(?:p\.?\s?m\.?|مساءً?|ظهرا|م|ös)(?!\p{L})/iu.test(stated);
    const forenoon = /^\s?(?:a\.?\s?m\.?|صباح\p{L}*|ص|öö)(?!\p{L})/iu.test(stated);
    if ((afternoon || forenoon) && hours <= 12) hours = (hours % 12) + (afternoon ? 12 : 0);
    minutes = hours * 60 + past;
  }
  // Only words that readDate can place on the calendar are a day: "5 people" is not.
  const calendar = (whole ? words.replace(whole[0], ' ') : words).trim();
  const dated = /\d/.test(calendar) ? readDate(calendar) : undefined;
  const yearless =
    dated === undefined && /\d/.test(calendar) && !/\d{3}/.test(calendar) && readDate(`${calendar} 2000`) !== undefined
      ? calendar
      : undefined;
  if (minutes === undefined && dated === undefined && yearless === undefined) return undefined;
  if (minutes === undefined && !alone) return undefined;
  const mark = /[:|–—-]\s*$/.test(found[3]!) || /[\])]\s*(?:[:|–—-]\s*)?$/.test(found[0]);
  if (!alone && !mark) {
    // "14.30" may be a sum of money or a version: alone, or followed by a mark, it is a time.
    if (dated === undefined && !/[:h٫]|^\d{4}$/.test(hour?.[0] ?? '')) return undefined;
    // "12:30 was the hour": the sentence goes on, so the hour is its subject.
    if (/^["“«„]?\p{Ll}/u.test(line.slice(end))) return undefined;
  }
  return {
    end,
    alone,
    minutes,
    zone: stated
      .replace(/^\s?(?:[ap]\.?\s?m\.?|مساءً?|ظهرا|صباح\p{L}*|[صم](?!\p{L})|ö[sö])(?!\p{L})/iu, '')
      .replace(/[()]/g, '')
      .trim(),
    day: dated?.slice(0, 10),
    yearlessDay: yearless,
    relative: false,
    updated,
  };
}
