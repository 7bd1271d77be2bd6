import type { DatePlace } from '../reportHints.ts';
import type { Moment } from './moment.ts';
import { monthByName } from './monthNames.ts';
import { isPersianYear, persianMonthByName } from './persianCalendar.ts';
import { readOffset } from './readOffset.ts';
import { readZone } from './readZone.ts';

const fullYear = (digits: string) =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);

/** How an hour is written, the surest first: "18:05", "18h05", "18 h 05", "18 uhr 05"; "2015 18.05", behind a year; "18 h"; "6 pm", "الساعة 6". */
const clocks = [
  /(?<![\d:])(\d{1,2})(?::|\s?(?:heures?|uhr|h)\s?)(\d{2})(?::(\d{2})(?:[.,](\d{1,6}))?)?(?![\d:])(?!\s(?:jan|fév|mars|avr|mai|jui|août|sep|oct|nov|déc))/,
  /(?<=\d{4}[^\d]{1,20})(?<!\d\.)(\d{1,2})\.(\d{2})(?![.\d])/,
  /(?<![\d:.])(\d{1,2})\s?(?:heures?|uhr|h)(?!\p{L})/u,
  /(?<![\d:.])(\d{1,2})(?=\s?(?:am|pm|a\.m\.|p\.m\.)(?!\p{L}))/u,
  /(?<=(?:الساعة|ساعت)\s)(\d{1,2})(?![\d:./])/,
];

/** A date in words or numbers, in lower case, in any order that cannot be misread. A zone that cannot be told is added to `place.unclear`. */
export function readWords(text: string, place: DatePlace): Moment | undefined {
  let rest = ` ${text} `;
  const moment: Partial<Moment> = {};
  const clock = clocks.map((pattern) => pattern.exec(rest)).find((found) => found !== null);
  if (clock) {
    moment.hour = Number(clock[1]);
    moment.minute = Number(clock[2] ?? 0);
    moment.second = Number(clock[3] ?? 0);
    const half = /(?:^|[^\p{L}])(am|a\.m\.|오전|ص|صباحا|öö|pm|p\.m\.|오후|م|مساء|ös)(?![\p{L}])/u.exec(rest)?.[1];
    const afternoon = half !== undefined && /^(pm|p\.m\.|오후|م|مساء|ös)$/.test(half);
    if (half !== undefined && moment.hour <= 12) moment.hour = (moment.hour % 12) + (afternoon ? 12 : 0);
    const tail = rest.slice(clock.index + clock[0].length);
    const offset = /^\s*(?:gmt|utc)?\s*([+-]\d{1,2}(?::?\d{2})?)(?!\d)/.exec(tail);
    if (offset) moment.zone = readOffset(offset[1]!);
    rest = rest.slice(0, clock.index) + (offset ? ` ${tail.slice(offset[0].length)}` : ` ${tail}`);
  }
  if (moment.zone === undefined) {
    const bare = /(?:gmt|utc)\s*([+-]\d{1,2}(?::?\d{2})?)/.exec(rest);
    if (bare) {
      moment.zone = readOffset(bare[1]!);
      rest = rest.replace(bare[0], ' ');
    } else if (moment.hour !== undefined || /(?<!\p{L})(?:gmt|utc)(?!\p{L})/u.test(rest)) {
      const { zone, unclear } = readZone(rest, place);
      moment.zone = zone;
      if (unclear !== undefined) place.unclear?.add(unclear);
    }
  }

  const ymd = /(?<!\d)(\d{4})\s*[-/.년年]\s*(\d{1,2})\s*[-/.월月]\s*(\d{1,2})(?!\d)/.exec(rest);
  if (ymd) return complete({ ...moment, year: Number(ymd[1]), month: Number(ymd[2]), day: Number(ymd[3]) });
  // Years of other calendars are read only where the order of the numbers is plain.
  if (/(?<!\d)\d{1,2}[./-]\s?\d{1,2}[./-]\s?1[34]\d\d(?!\d)/.test(rest)) return undefined;
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
  return (
    readNamedMonth([...words], moment, monthByName, isOurYear) ??
    readNamedMonth(words, moment, persianMonthByName, isPersianYear)
  );
}

const isOurYear = (year: number): boolean => year >= 1900;

/** "23 December 2015", "2 دی 1394", in any order: the month by its name, a year of the same calendar, the day that stands nearest to the month. */
function readNamedMonth(
  words: string[],
  moment: Partial<Moment>,
  monthByName: ReadonlyMap<string, number>,
  isYear: (year: number) => boolean,
): Moment | undefined {
  let month: number | undefined;
  for (const [at, word] of words.entries()) {
    const pair = `${word} ${words[at + 1] ?? ''}`;
    month = monthByName.get(pair) ?? monthByName.get(word);
    if (month === undefined) continue;
    words.splice(at, monthByName.has(pair) ? 2 : 1, '|');
    break;
  }
  if (month === undefined) return undefined;
  const monthAt = words.indexOf('|');
  const numbers = words.flatMap((word, at) => (/^\d+$/.test(word) ? [{ word, distance: at - monthAt }] : []));
  const year =
    numbers.find(({ word }) => word.length === 4 && isYear(Number(word))) ??
    numbers.findLast(({ word, distance }) => word.length === 2 && distance > 0 && numbers.length > 1);
  if (!year || !isYear(fullYear(year.word))) return undefined;
  const days = numbers.filter(
    (each) => each !== year && each.word.length <= 2 && Number(each.word) >= 1 && Number(each.word) <= 31,
  );
  const day = days.reduce<(typeof days)[number] | undefined>(
    (nearest, each) => (nearest === undefined || Math.abs(each.distance) < Math.abs(nearest.distance) ? each : nearest),
    undefined,
  );
  return complete({ ...moment, month, year: fullYear(year.word), day: Number(day?.word ?? 1) });
}

function complete(moment: Partial<Moment>): Moment {
  return { year: 0, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0, ...moment };
}
