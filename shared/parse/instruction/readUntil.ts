import { addSeconds, type Instant, secondsPerDay } from '../../model/time.ts';
import { monthByName } from '../date/monthNames.ts';
import { persianMonthByName } from '../date/persianCalendar.ts';
import { sharedZoneNames, zoneNames } from '../date/zoneNames.ts';
import { readDate } from '../readDate.ts';
import type { DatePlace } from '../reportHints.ts';

/** Sunday first, in the languages that embargoes are written in. */
const weekdays = [
  'sunday sun dimanche sonntag domingo domenica воскресенье воскресенья الأحد الاحد pazar یکشنبه',
  'monday mon lundi montag lunes lunedì понедельник понедельника الاثنين الإثنين pazartesi دوشنبه',
  'tuesday tue tues mardi dienstag martes martedì вторник вторника الثلاثاء salı سه‌شنبه',
  'wednesday wed mercredi mittwoch miércoles mercoledì среда среды среду الأربعاء الاربعاء çarşamba چهارشنبه',
  'thursday thu thur thurs jeudi donnerstag jueves giovedì четверг четверга الخميس perşembe پنجشنبه',
  'friday fri vendredi freitag viernes venerdì пятница пятницы пятницу الجمعة cuma جمعه',
  'saturday sat samedi samstag sonnabend sábado sabato суббота субботы субботу السبت cumartesi شنبه',
];
const weekdayByName = new Map(weekdays.flatMap((names, at) => names.split(' ').map((name) => [name, at] as const)));

/** Words that stand among the numbers and names of a date without being of something else. */
const connectors = new Set(
  (
    'at on of the by local time standard summer daylight a m p am pm noon midnight hrs hours hour h o clock oclock st nd rd th and ' +
    'tomorrow today tonight further notice until till eds editors release use publication broadcast only ' +
    'le la les à a de du des heures heure locale midi minuit demain um uhr den der dem am ab mez ortszeit morgen ' +
    'las los el del horas hora alle ore del às ' +
    'в на с до г года ч час часов времени по завтра ' +
    'saat günü tarihi tarihine yarın itibarıyla e a ye ya ' +
    'الساعة يوم بتوقيت توقيت صباحا صباحاً مساء مساءً ظهرا ص م من في غدا غداً ساعت روز به وقت صبح عصر شب فردا'
  ).split(' '),
);

const isTimeWord = (word: string): boolean =>
  /^\d/.test(word) ||
  monthByName.has(word) ||
  persianMonthByName.has(word) ||
  weekdayByName.has(word) ||
  Object.hasOwn(zoneNames, word) ||
  Object.hasOwn(sharedZoneNames, word) ||
  connectors.has(word);

const wordsOf = (text: string): string[] =>
  [...text.toLowerCase().matchAll(/\p{Nd}+|\p{L}[\p{L}\p{M}\u200c]*/gu)].map(([word]) => word);

/** An hour, however written. */
const clock =
  /\p{Nd}{1,2}[:.h]\p{Nd}{2}|(?<!\p{Nd})\p{Nd}{3,4}\s?(?:gmt|utc|z|hrs|hours|h)(?!\p{L})|\p{Nd}\s?(?:am|pm|a\.m\.|p\.m\.|uhr|heures?|h|o'clock|ч|час\p{L}{0,2})(?!\p{L})|(?<!\p{L})(?:noon|midnight|midi|minuit|mitternacht|полудня|полуночи)(?!\p{L})|(?:الساعة|ساعت|saat)\s\p{Nd}/iu;

/** What ends the words of a time: a mark, or a dash or colon, behind which no more of a time stands. */
const end = /[;|*\])}"”»]|\s[-–—]{1,3}\s|[:–—]\s|\.\s/g;

/** The head of `text` that can name a time, up to the mark behind which something else begins. */
function timeWords(text: string): string {
  const plain = text.replace(/^[\s:–—\-,.|*]{1,20}/, '').slice(0, 160);
  for (const { 0: mark, index } of plain.matchAll(end)) {
    const [next] = wordsOf(plain.slice(index + mark.length, index + mark.length + 30));
    const goesOn =
      /^[.\s:–—-]/.test(mark) &&
      next !== undefined &&
      isTimeWord(next) &&
      !/^(?:the|a|le|la|les|de|das|am|um)$/.test(next);
    if (!goesOn) return plain.slice(0, index);
  }
  return plain;
}

export interface Until {
  /** What names the time, or seems to. */
  words: string;
  hasClock: boolean;
  /** A day by number and month, by numbers, or by its name. */
  hasDay: boolean;
  /** Nothing stands there but a time. */
  isTimeAlone: boolean;
  until?: Instant;
}

/** Whoever sends an embargo means the coming weekday of that name; behind these words perhaps the one after it. */
const afterNext =
  /(?<!\p{L})(?:next|prochaine?|nächsten|kommenden|próximo|следующ\p{L}{2,3}|القادم|المقبل|gelecek|آینده)(?!\p{L})/iu;

/** "0600 GMT", "0600 24 Dec", "2015 hrs" as clocks write them; a year stands before no zone. */
const militaryClock = /(?<![\d:.])([01]\d|2[0-3])([0-5]\d)(?=\s?(?:gmt|utc|z|hrs|hours|[A-Z]{3,4})(?![\p{L}]))/iu;
const leadingClock = /^([01]\d|2[0-3])([0-5]\d)(?=\s(?:on\s)?(?:\p{L}{3,9},?\s)?\d{1,2}\s)/u;

/** "10.30 мск": an hour with a dot, and no part of a date. */
const dottedClock = /(?<![\p{Nd}.])([01]?\d|2[0-4])\.([0-5]\d)(?![.\p{Nd}]|\s?%)/gu;

function asClock(words: string): string {
  const named = words
    .replace(/(?<!\p{L})(?:noon|midday)(?!\p{L})/iu, '12:00')
    // The end of the day that is named: what begins it would free the copy a day before its sender may mean.
    .replace(/(?<!\p{L})midnight(?!\p{L})/iu, '24:00');
  if (/\d[:h]\d{2}|\d\s?[ap]\.?m/i.test(named)) return named;
  return named.replace(leadingClock, '$1:$2').replace(militaryClock, (found, hour, minute, at: number) => {
    const zone = wordsOf(named.slice(at + 4))[0] ?? '';
    return zone === 'z' ||
      zone.startsWith('h') ||
      Object.hasOwn(zoneNames, zone) ||
      Object.hasOwn(sharedZoneNames, zone)
      ? `${hour}:${minute}`
      : found;
  });
}

/**
 * The time that stands at the head of `text`, behind the words of an embargo. `until` only where the day and its hour are certain: a day
 * without a year is the nearest to `publishedAt`, a weekday the first that comes after it.
 */
export function readUntil(text: string, near: { publishedAt?: Instant; place?: DatePlace }): Until {
  const words = timeWords(text.slice(0, 200).replace(dottedClock, '$1:$2'));
  const all = wordsOf(words);
  const hasClock = clock.test(words);
  const hasMonth = all.some((word) => monthByName.has(word) || persianMonthByName.has(word));
  const weekday = all.map((word) => weekdayByName.get(word)).find((day) => day !== undefined);
  const hasDate =
    (hasMonth && /\p{Nd}/u.test(words)) || /\p{Nd}{1,4}[./-]\p{Nd}{1,2}(?:[./-]\p{Nd}|[./-]?(?!\p{Nd}))/u.test(words);
  const read: Until = {
    words,
    hasClock,
    hasDay: hasDate || weekday !== undefined,
    isTimeAlone: all.length > 0 && all.every(isTimeWord),
  };
  // A day alone, with an hour further on: the hour counts.
  const hourBehind = !hasClock && clock.test(text.slice(0, 160));
  const said = asClock(hourBehind ? text.slice(0, 160).replace(dottedClock, '$1:$2') : words);
  const place = { ...near.place, unclear: new Set<string>() };
  const until =
    (hasDate ? readDate(said, place) : undefined) ??
    (read.hasDay ? readNear(said, near.publishedAt, hasMonth ? undefined : weekday, place) : undefined);
  return until === undefined || place.unclear.size > 0 ? read : { ...read, until };
}

function readNear(
  words: string,
  publishedAt: Instant | undefined,
  weekday: number | undefined,
  place: DatePlace,
): Instant | undefined {
  if (publishedAt === undefined || /\d{4}(?!\d)/.test(words.replace(/\d{1,2}:\d{2}/, ''))) return undefined;
  if (weekday !== undefined) {
    if (!/\d[:h]\d{2}|\d\s?(?:[ap]\.?m|uhr|h)/i.test(words) || afterNext.test(words)) return undefined;
    for (let days = 0; days <= 7; days++) {
      const day = addSeconds(publishedAt, days * secondsPerDay).slice(0, 10);
      if (new Date(`${day}T00:00:00Z`).getUTCDay() !== weekday) continue;
      const until = readDate(`${words} ${day}`, place);
      if (until !== undefined && until > publishedAt) return until;
    }
    return undefined;
  }
  const year = Number(publishedAt.slice(0, 4));
  const distance = (at: Instant) => Math.abs(Date.parse(at) - Date.parse(publishedAt));
  return [year - 1, year, year + 1]
    .flatMap((each) => readDate(`${words} ${each}`, place) ?? [])
    .sort((one, other) => distance(one) - distance(other))[0];
}
