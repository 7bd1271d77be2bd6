import type { Instant } from '../model/time.ts';
import type { Moment } from './date/moment.ts';
import { monthByName } from './date/monthNames.ts';
import { fromPersian, isPersianYear } from './date/persianCalendar.ts';
import { readIso } from './date/readIso.ts';
import { readOffset } from './date/readOffset.ts';
import { readWords } from './date/readWords.ts';
import { zoneOffsetMinutes } from './date/readZone.ts';
import type { DatePlace } from './reportHints.ts';

const latinDigits: [RegExp, number][] = [
  [/[\u0660-\u0669]/g, 0x0660],
  [/[\u06f0-\u06f9]/g, 0x06f0],
];

/** Years before this one are of another calendar, or a mistake. */
const earliestYear = 1900;

function toInstant(moment: Moment, timeZone: string | undefined): Instant | undefined {
  const { hour, minute, second, millisecond } = moment;
  const calendar = isPersianYear(moment.year) ? fromPersian(moment.year, moment.month, moment.day) : moment;
  if (calendar === undefined) return undefined;
  const { year, month, day } = calendar;
  if (
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > 31 ||
    hour > 24 ||
    minute > 59 ||
    second > 61 ||
    year < earliestYear ||
    year > 9998
  )
    return undefined;
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59), millisecond);
  // The day before the first of the next month is the last of this one.
  if (day > 28 && day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  const zone = moment.zone ?? timeZone;
  let offset = typeof zone === 'number' ? zone : 0;
  if (typeof zone === 'string') {
    const first = zoneOffsetMinutes(zone, asUtc);
    offset = first === undefined ? 0 : (zoneOffsetMinutes(zone, asUtc - first * 60_000) ?? 0);
  }
  return new Date(asUtc - offset * 60_000).toISOString();
}

const rfc822 =
  /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]{0,6}\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+(?:(GMT|UTC|UT|Z)|([+-])(\d{2}):?(\d{2}))$/;

/** The form that nine dates in ten have, without the care the others need. */
function readRfc822(text: string): Moment | undefined {
  const found = rfc822.exec(text);
  const month = found ? monthByName.get(found[2]!.toLowerCase()) : undefined;
  if (!found || month === undefined) return undefined;
  return {
    year: Number(found[3]),
    month,
    day: Number(found[1]),
    hour: Number(found[4]),
    minute: Number(found[5]),
    second: Number(found[6] ?? 0),
    millisecond: 0,
    zone: found[7] === undefined ? readOffset(`${found[8]}${found[9]}${found[10]}`) : 0,
  };
}

/**
 * The instant that `text` names, or undefined when it names none or more than one.
 *
 * Reads ISO 8601, RFC 822 and what outlets really write: BST and MSK, Arabic, French, Russian, Turkish and other month names,
 * Arabic digits. `06/02/2015` is never guessed. A date without a zone is read in `place.timeZone`, else in UTC; so is one whose zone
 * cannot be told (IST without a country, +25:00), and then its name is added to `place.unclear`. A date without a time is its first moment. Years of
 * Iran's calendar are read by it; lunar years stay unread. Never throws.
 */
export function readDate(text: string, place: DatePlace = {}): Instant | undefined {
  const short = text.length < 60 ? text.trim() : '';
  const common = readRfc822(short);
  if (common) {
    if (common.zone === undefined) noteStrangeZone(text, place);
    return toInstant(common, place.timeZone);
  }
  const plain = isStamp.test(short) ? short.toLowerCase() : plainDate(text);
  if (plain === '' || !/\d/.test(plain)) return undefined;
  const moment = readIso(plain) ?? readWords(plain, place);
  if (moment === undefined) return undefined;
  if (moment.zone === undefined) noteStrangeZone(text, place);
  return toInstant(moment, place.timeZone);
}

/** An abbreviation in capitals right after the hour that no table knows, or an offset that no clock shows: it states a zone all the same. */
function noteStrangeZone(text: string, place: DatePlace): void {
  const stated = strangeZone.exec(text.slice(0, 120))?.[1];
  if (stated === undefined || place.unclear === undefined) return;
  const word = stated.toLowerCase();
  if (!monthByName.has(word) && !/^(?:sun|mon|tue|wed|thu|fri|sat|uhr)/.test(word)) place.unclear.add(stated);
}

const strangeZone =
  /\d[:.h]\d{2}(?::\d{2})?(?:[.,]\d{1,9})?\s{0,2}\(?([A-Z]{3,5}(?:[+-]\d{1,4})?(?![\p{L}\d])|[+-]\d{2}:?\d{2}(?!\d)|[+-]\d{1,2}(?![\d:]))/u;

/** Digits and signs alone, as in ISO 8601: there is nothing to rewrite. */
const isStamp = /^[\d:+.TZ-]{4,60}$/;

/** A date in lower case, with digits, hyphens and spaces of one kind each. */
function plainDate(text: string): string {
  let plain = text.slice(0, 120).normalize('NFC').toLowerCase().replace(/i̇/g, 'i');
  for (const [pattern, zero] of latinDigits)
    plain = plain.replace(pattern, (digit) => String(digit.charCodeAt(0) - zero));
  return plain
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
