import type { Instant } from '../model/time.ts';

/** Month names as outlets write them; a name ends at a letter that is not its own, so "march" is not "mars". */
const months: [number, string][] = [
  [
    1,
    'january jan januar januari janvier janv enero ene gennaio gen janeiro января январь янв ocak oca يناير كانون-الثاني ژانویه ianuarie ιαν ιανουαρίου januára leden ledna stycznia január',
  ],
  [
    2,
    'february feb februar februari février fevrier févr fevr fév febrero febbraio fevereiro февраля февраль фев şubat subat şub فبراير شباط φεβ február lutego února',
  ],
  [
    3,
    'march mar märz maerz mrz maart mars marzo março marco марта март мар mart مارس آذار اذار μαρ μάρ március marca března',
  ],
  [
    4,
    'april apr avril avr abril abr aprile апреля апрель апр nisan nis أبريل ابريل إبريل نيسان απρ április kwietnia dubna',
  ],
  [5, 'may mai mei mayo maggio maio мая май mayıs mayis مايو أيار ايار μάι μαι μαϊ május maja května'],
  [6, 'june jun juni juin junio giugno junho июня июнь июн haziran haz يونيو حزيران ιουν ιούν június czerwca června'],
  [
    7,
    'july jul juli juillet juil julio luglio julho июля июль июл temmuz tem يوليو تموز ιουλ ιούλ július lipca července',
  ],
  [
    8,
    'august aug août aout agosto ago августа август авг ağustos agustos ağu أغسطس اغسطس آب اب αυγ αύγ augusztus sierpnia srpna',
  ],
  [
    9,
    'september sept sep septembre septiembre settembre setembro сентября сентябрь сен сент eylül eylul eyl سبتمبر أيلول ايلول σεπ szeptember września září',
  ],
  [
    10,
    'october oct oktober okt octobre octubre ottobre outubro октября октябрь окт ekim eki أكتوبر اكتوبر تشرين-الأول تشرين-الاول οκτ október października října',
  ],
  [
    11,
    'november nov novembre noviembre novembro ноября ноябрь ноя kasım kasim kas نوفمبر تشرين-الثاني νοε νοέ listopada',
  ],
  [
    12,
    'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro декабря декабрь дек aralık aralik ara ديسمبر كانون-الأول كانون-الاول δεκ grudnia prosince',
  ],
];
const monthByName = new Map(
  months.flatMap(([number, names]) => names.split(' ').map((name) => [name.replace('-', ' '), number] as const)),
);

/** Minutes east of Greenwich. IST, AST and CST-in-Asia mean several zones and are left out: an unread zone is not a guess. */
const zones: Record<string, number> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  trt: 180,
  msk: 180,
  мск: 180,
  msd: 240,
  irst: 210,
  gst: 240,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  ast: -240,
  adt: -180,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  et: -300,
  ct: -360,
  mt: -420,
  pt: -480,
  جرينتش: 0,
  غرينتش: 0,
};

const latinDigits: [RegExp, number][] = [
  [/[\u0660-\u0669]/g, 0x0660],
  [/[\u06f0-\u06f9]/g, 0x06f0],
];

interface Moment {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  /** Undefined when none is stated. */
  offsetMinutes?: number;
}

/** Minutes east of Greenwich in `timeZone` at `epochMs`; undefined when there is no such zone. */
function zoneOffsetMinutes(timeZone: string, epochMs: number): number | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(epochMs);
    const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
    const found = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name);
    if (!found) return undefined;
    return found[1] === undefined ? 0 : (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3]));
  } catch {
    return undefined;
  }
}

function toInstant(moment: Moment, timeZone: string | undefined): Instant | undefined {
  const { year, month, day, hour, minute, second, millisecond } = moment;
  if (
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > 31 ||
    hour > 24 ||
    minute > 59 ||
    second > 61 ||
    year < 1000 ||
    year > 9998
  )
    return undefined;
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59), millisecond);
  // The day before the first of the next month is the last of this one.
  if (day > 28 && day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  let offset = moment.offsetMinutes;
  if (offset === undefined && timeZone !== undefined) {
    const first = zoneOffsetMinutes(timeZone, asUtc);
    offset = first === undefined ? 0 : zoneOffsetMinutes(timeZone, asUtc - first * 60_000);
  }
  return new Date(asUtc - (offset ?? 0) * 60_000).toISOString();
}

const fullYear = (digits: string) =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);

function offsetOf(text: string): number | undefined {
  const found = /^([+-])(\d{1,2}):?(\d{2})?(?::?\d{2})?$/.exec(text);
  if (!found) return undefined;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  return minutes > 16 * 60 ? undefined : found[1] === '-' ? -minutes : minutes;
}

/** ISO 8601 and its W3C profile, with or without hyphens, down to a bare year; ordinal days (2003-335). */
function readIso(text: string): Moment | undefined {
  const found =
    /^([+-]?\d{4})(?:-?(\d{2})(?:-?(\d{2}))?|-?(\d{3}))?(?:(?:\s*t\s*|\s+)(\d{1,2})(?::?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(z|utc|gmt|[+-]\d{1,2}(?::?\d{2})?)?)?$/.exec(
      text,
    );
  if (!found) return undefined;
  const [, year, month, day, ordinal, hour, minute, second, fraction, zone] = found;
  const moment: Moment = {
    year: Number(year),
    month: Number(month ?? 1),
    day: Number(day ?? 1),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    millisecond: fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000),
    offsetMinutes: zone === undefined ? undefined : /^[a-z]/.test(zone) ? 0 : offsetOf(zone),
  };
  if (ordinal !== undefined) {
    const at = new Date(Date.UTC(moment.year, 0, Number(ordinal)));
    if (at.getUTCFullYear() !== moment.year) return undefined;
    moment.month = at.getUTCMonth() + 1;
    moment.day = at.getUTCDate();
  }
  return moment;
}

/** A date in words or numbers, in any order that cannot be misread. */
function readWords(text: string): Moment | undefined {
  let rest = ` ${text} `;
  const moment: Partial<Moment> = {};
  const clock = /(?<![\d:])(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,](\d{1,6}))?)?(?![\d:])/.exec(rest);
  if (clock) {
    moment.hour = Number(clock[1]);
    moment.minute = Number(clock[2]);
    moment.second = Number(clock[3] ?? 0);
    const half = /(?:^|[^\p{L}])(am|a\.m\.|오전|ص|صباحا|öö|pm|p\.m\.|오후|م|مساء|ös)(?![\p{L}])/u.exec(rest)?.[1];
    const afternoon = half !== undefined && /^(pm|p\.m\.|오후|م|مساء|ös)$/.test(half);
    if (half !== undefined && moment.hour <= 12) moment.hour = (moment.hour % 12) + (afternoon ? 12 : 0);
    const tail = rest.slice(clock.index + clock[0].length);
    const offset = /^\s*(?:gmt|utc)?\s*([+-]\d{1,2}(?::?\d{2})?)(?!\d)/.exec(tail);
    if (offset) moment.offsetMinutes = offsetOf(offset[1]!);
    rest = rest.slice(0, clock.index) + (offset ? ` ${tail.slice(offset[0].length)}` : ` ${tail}`);
  }
  if (moment.offsetMinutes === undefined) {
    const bare = /(?:gmt|utc)\s*([+-]\d{1,2}(?::?\d{2})?)/.exec(rest);
    if (bare) {
      moment.offsetMinutes = offsetOf(bare[1]!);
      rest = rest.replace(bare[0], ' ');
    } else {
      for (const [word] of rest.matchAll(/\p{L}+/gu)) {
        if (Object.hasOwn(zones, word) && (moment.hour !== undefined || word === 'gmt' || word === 'utc')) {
          moment.offsetMinutes = zones[word];
          break;
        }
      }
    }
  }

  const ymd = /(?<!\d)(\d{4})\s*[-/.년年]\s*(\d{1,2})\s*[-/.월月]\s*(\d{1,2})(?!\d)/.exec(rest);
  if (ymd) return complete({ ...moment, year: Number(ymd[1]), month: Number(ymd[2]), day: Number(ymd[3]) });
  const dotted = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/.exec(rest);
  if (dotted) return complete({ ...moment, day: Number(dotted[1]), month: Number(dotted[2]), year: Number(dotted[3]) });
  const slashed = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/.exec(rest);
  if (slashed) {
    const [first, second] = [Number(slashed[1]), Number(slashed[2])];
    // 06/02 is February in London and June in New York: only a number that cannot be a month settles it.
    if (first > 12) return complete({ ...moment, day: first, month: second, year: Number(slashed[3]) });
    if (second > 12) return complete({ ...moment, day: second, month: first, year: Number(slashed[3]) });
    return first === second ? complete({ ...moment, day: first, month: second, year: Number(slashed[3]) }) : undefined;
  }

  const words = [...rest.matchAll(/[\p{L}\p{M}]+|\d+/gu)].map(([word]) => word);
  for (const [at, word] of words.entries()) {
    const pair = `${word} ${words[at + 1] ?? ''}`;
    const month = monthByName.get(pair) ?? monthByName.get(word);
    if (month === undefined) continue;
    moment.month = month;
    words.splice(at, monthByName.has(pair) ? 2 : 1, '|');
    break;
  }
  if (moment.month === undefined) return undefined;
  const place = words.indexOf('|');
  const numbers = words.flatMap((word, at) => (/^\d+$/.test(word) ? [{ word, distance: at - place }] : []));
  const year =
    numbers.find(({ word }) => word.length === 4) ??
    numbers.findLast(({ word, distance }) => word.length === 2 && distance > 0 && numbers.length > 1);
  const day = numbers.find(
    (each) => each !== year && each.word.length <= 2 && Number(each.word) >= 1 && Number(each.word) <= 31,
  );
  if (!year) return undefined;
  return complete({ ...moment, year: fullYear(year.word), day: Number(day?.word ?? 1) });
}

function complete(moment: Partial<Moment>): Moment {
  return { year: 0, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0, ...moment };
}

const rfc822 =
  /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]{0,6}\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+(?:(GMT|UTC|UT|Z)|([+-])(\d{2}):?(\d{2}))$/;

/** The form that nine dates in ten have, without the care the others need. */
function readRfc822(text: string): Moment | undefined {
  const found = rfc822.exec(text);
  const month = found ? monthByName.get(found[2]!.toLowerCase()) : undefined;
  if (!found || month === undefined) return undefined;
  const sign = found[8] === '-' ? -1 : 1;
  return {
    year: Number(found[3]),
    month,
    day: Number(found[1]),
    hour: Number(found[4]),
    minute: Number(found[5]),
    second: Number(found[6] ?? 0),
    millisecond: 0,
    offsetMinutes: found[7] === undefined ? sign * (Number(found[9]) * 60 + Number(found[10])) : 0,
  };
}

/**
 * The instant that `text` names, or undefined when it names none or more than one.
 *
 * Reads ISO 8601, RFC 822 and what outlets really write: BST and MSK, Arabic, French, Russian, Turkish and other month names,
 * Arabic digits. `06/02/2015` is never guessed. A date without a zone is read in `timeZone` (IANA), else in UTC; a date without a
 * time is its first moment. Never throws.
 */
export function readDate(text: string, timeZone?: string): Instant | undefined {
  const short = text.length < 60 ? text.trim() : '';
  const common = readRfc822(short);
  if (common) return toInstant(common, timeZone);
  const plain = isStamp.test(short) ? short.toLowerCase() : plainDate(text);
  if (plain === '' || !/\d/.test(plain)) return undefined;
  const moment = readIso(plain) ?? readWords(plain);
  return moment && toInstant(moment, timeZone);
}

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
