import { readDate } from '../readDate.ts';
import { ago, clock, day, decoration, digit, join, label, letter, time, today } from './stampPatterns.ts';

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
  /** "Updated at 14.20" tells of a change, "Published …" of the first appearance. */
  label?: 'updated' | 'published';
}

const atStart = (words: string) =>
  new RegExp(
    `^\\s*${decoration}${label}[\\[(]?\\s?(?<words>${words})\\s?[\\])]?\\*{0,2}(?<after>\\s*[:|–—·•»›-]+\\s*|,\\s+|\\.(?=\\s|$)\\s*|\\s*$|\\s+)`,
    'iu',
  );
const stampAtStart = atStart(
  `${ago}(?!${letter})|${day}${join}${time}|${time}${join}${day}|(?:${today})?${time}|${day}`,
);
const hourAtStart = atStart(`(?:${today})?${time}`);
const labelAtStart = new RegExp(`^\\s*${decoration}${label}`, 'iu');
const agoAtStart = new RegExp(`^\\s*${label}${ago}(?!${letter})[\\s,(·•|–—-]*`, 'iu');
const relativeWords = new RegExp(`^(?:${ago})$`, 'iu');
const clockInside = new RegExp(`(?<!${digit}|${digit}[./-])${clock}(?![./-]?${digit})`, 'iu');
const timeInside = new RegExp(`(?<!${digit}|${digit}[./-])${time}(?![./-]?${digit})`, 'iu');
const mayBeStamp =
  /[0-9\u0660-\u0669\u06f0-\u06f9]|منذ|قبل|الآن|پیش|ago|now|yesterday|today|назад|что|вчера|önce|şimdi|dün/i;

const western = (text: string) =>
  text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (c) => String(c.charCodeAt(0) & 15))
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '');

/** Pages print a time twice, once to be seen and once to be read aloud: "14:20 14:20", "1 Nov 201614:20 1 Nov 2016". Where the copy ends. */
function lengthOfTwin(head: string): { from: number; length: number } | undefined {
  if (!/\d{2}/.test(head.slice(0, 60))) return undefined;
  const from = labelAtStart.exec(head)?.[0].length ?? 0;
  for (let size = Math.min(45, (head.length - from) >> 1); size >= 4; size--) {
    const first = head.slice(from, from + size);
    const gap = head[from + size] === ' ' ? 1 : 0;
    if (head.startsWith(first, from + size + gap) && /^[\p{L}\d].*\d{2}|^\d{2}/u.test(first))
      return { from: from + size, length: size + gap };
  }
  return undefined;
}

/**
 * The time stamp that opens `line`, or undefined. A bare number is none; whether a stamp opens a post is for the page to decide,
 * since a report, too, may begin with a date.
 */
export function readStamp(line: string): Stamp | undefined {
  return readStampOf(line, false);
}

/** "15.42 Konvoy köprüyü geçti": an hour with a dot over words without a mark between them, which only its neighbours can tell from a sum. */
export function readDottedHour(line: string): Stamp | undefined {
  return dottedHour.test(line) ? readStampOf(line, true) : undefined;
}
const dottedHour = new RegExp(`^${digit}{1,2}\\.${digit}{2}\\s{1,3}[«"“‘']?[\\p{Lu}\\p{Lo}]`, 'u');

/** A day in numbers that is written again in words behind it, as pages print for readers of two countries: "12/24/2015December 24, 2015". */
const dayTwice = /^\s*\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?![Tt]\d)(?=\p{L})/u;
const isoInstant = /^(\s*\d{4}-\d{2}-\d{2})[Tt](?=\d{2}:\d{2})/;

/** "TSİ 16.20": the zone may stand before the hour. */
const zoneBefore = /^\s*(TS[Iİ]|GMT|UTC|МСК)\s(?=\d{1,2}[:.]\d{2})/iu;

function readStampOf(written: string, dotted: boolean): Stamp | undefined {
  const before = zoneBefore.exec(written);
  if (before) {
    const stamp = readStampOf(written.slice(before[0].length), true);
    return stamp && { ...stamp, zone: stamp.zone || before[1]!, end: stamp.end + before[0].length };
  }
  const told = dayTwice.exec(written)?.[0].length ?? 0;
  if (told > 0) {
    const stamp = readStampOf(written.slice(told), dotted);
    return stamp && { ...stamp, end: stamp.end + told };
  }
  const line = written.replace(isoInstant, '$1 ');
  const head = line.slice(0, 120);
  if (!mayBeStamp.test(head.slice(0, 40))) return undefined;
  const twin = lengthOfTwin(head);
  if (twin !== undefined) {
    const stamp = readOnce(line.slice(0, twin.from) + line.slice(twin.from + twin.length));
    return stamp && { ...stamp, end: stamp.end + twin.length };
  }
  // "2h ago 14:05 GMT": the hour says more than the age.
  const age = agoAtStart.exec(head)?.[0].length;
  const hour = age === undefined ? undefined : readOnce(line.slice(age));
  if (age !== undefined && hour !== undefined && !hour.relative) return { ...hour, end: hour.end + age };
  const stamp = readOnce(line, stampAtStart, dotted);
  return stamp && withGreenwich(stamp, line);
}

/** "16:45 (13:45 GMT)", "4:45 p.m. (1345 GMT)": the hour that names its zone says more than the one beside it. */
function withGreenwich(stamp: Stamp, line: string): Stamp {
  if (stamp.minutes === undefined || stamp.alone) return stamp;
  const beside = /^\(([^()]{6,24})\)\s*(?:[:|–—-]\s*)?/u.exec(line.slice(stamp.end, stamp.end + 40));
  const other = beside ? readOnce(beside[1]!) : undefined;
  if (!beside || other?.minutes === undefined || !other.alone || other.zone === '') return stamp;
  const end = stamp.end + beside[0].length;
  return { ...stamp, minutes: other.minutes, zone: other.zone, end, alone: line.slice(end).trim() === '' };
}

function readOnce(line: string, pattern = stampAtStart, dotted = false): Stamp | undefined {
  const head = line.slice(0, 120);
  const found = pattern.exec(head);
  if (!found) return undefined;
  const words = western(found.groups!.words!.trim());
  const end = found[0].length;
  const alone = line.slice(end).trim() === '';
  const labelled = found[1] === undefined ? (found[2] === undefined ? undefined : 'published') : 'updated';
  const mark = /[:|–—·•»›.-]\s*$/.test(found.groups!.after!) || /[\])]\s*(?:[:|–—-]\s*)?$/.test(found[0]);
  // "16h - …" over words is an hour; alone it is an age.
  if (relativeWords.test(words) && (alone || !/^\d+\s?\p{L}{1,2}$/u.test(words)))
    return alone || mark ? { end, alone, zone: '', relative: true, ...(labelled && { label: labelled }) } : undefined;

  const hour = clockInside.exec(words);
  const whole = timeInside.exec(words);
  const stated = whole && hour ? whole[0].slice(whole[0].indexOf(hour[0]) + hour[0].length) : '';
  const minutes = hour ? readMinutes(hour, stated) : undefined;
  if (hour && minutes === undefined) return undefined;
  // Only words that readDate can place on the calendar are a day: "5 people" is not.
  const calendar = (whole ? words.replace(whole[0], ' ') : words).trim();
  const dated = /\d/.test(calendar) ? readDate(calendar) : undefined;
  const yearless =
    dated === undefined && /\d/.test(calendar) && !/\d{3}/.test(calendar) && readDate(`${calendar} 2000`) !== undefined
      ? calendar
      : undefined;
  if (minutes === undefined && dated === undefined && yearless === undefined) return undefined;
  // "18:40 At least 14 killed": a word and a number that are no day are the headline's own.
  if (minutes !== undefined && /\d/.test(calendar) && dated === undefined && yearless === undefined)
    return pattern === hourAtStart ? undefined : readOnce(line, hourAtStart, dotted);
  if (minutes === undefined && !alone) return undefined;
  if (!alone && !mark) {
    // "14.30" may be a sum of money or a version: alone, or followed by a mark, it is a time.
    if (!dotted && dated === undefined && !/[:h٫]|^\d{4}$/.test(hour?.[0] ?? '')) return undefined;
    // "12:30 was the hour": the sentence goes on, so the hour is its subject.
    if (found[1] === undefined && found[2] === undefined && /^["“«„]?\p{Ll}/u.test(line.slice(end))) return undefined;
  }
  return {
    end,
    alone,
    minutes,
    zone: stated
      .replace(
        /^\s?(?:[ap]\.?\s?m\.?|(?:مساء|ظهر|صباح)[اً]*|[صم](?!\p{L})|ö[sö]|[قب]\.ظ)(?!\p{L})|(?<!\p{L})hrs(?!\p{L})/iu,
        '',
      )
      .replace(/[()]/g, '')
      .trim(),
    day: dated?.slice(0, 10),
    yearlessDay: yearless,
    relative: false,
    ...(labelled && { label: labelled }),
  };
}

/** Minutes since midnight; undefined when the numbers are no hour. */
function readMinutes(hour: RegExpExecArray, stated: string): number | undefined {
  let hours = Number(hour[1] ?? hour[3] ?? hour[4] ?? hour[5]);
  const past = Number(hour[2] ?? hour[6] ?? 0);
  if (hours > 23 || past > 59) return undefined;
  const afternoon = /^\s?(?:p\.?\s?m\.?|(?:مساء|ظهر)[اً]*|م|ös|ب\.ظ)(?!\p{L})/iu.test(stated);
  const forenoon = /^\s?(?:a\.?\s?m\.?|صباح[اً]*|ص|öö|ق\.ظ)(?!\p{L})/iu.test(stated);
  if ((afternoon || forenoon) && hours <= 12) hours = (hours % 12) + (afternoon ? 12 : 0);
  return hours * 60 + past;
}
