import type { DatePlace } from '../reportHints.ts';
import type { Moment } from './moment.ts';
import { monthByName } from './monthNames.ts';
import { readOffset } from './readOffset.ts';
import { readZone } from './readZone.ts';

const fullYear = (digits: string) =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);

/** A date in words or numbers, in lower case, in any order that cannot be misread. A zone that cannot be told is added to `place.unclear`. */
export function readWords(text: string, place: DatePlace): Moment | undefined {
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
  const monthAt = words.indexOf('|');
  const numbers = words.flatMap((word, at) => (/^\d+$/.test(word) ? [{ word, distance: at - monthAt }] : []));
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
