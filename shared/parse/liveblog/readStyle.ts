import { isListOfReport, isOneReport } from './isOneReport.ts';
import type { Line } from './readLines.ts';
import { readByline } from './readOpening.ts';

/** How the page as a whole parts its posts. Printed marks beat reasoning: where they are used, words are not weighed. */
export interface PageStyle {
  /** Where a post's stamp stands: over it, at its end, or under its headline. */
  stamps: 'head' | 'tail' | 'under-headline' | undefined;
  /** One stamp alone dates a report and parts nothing. */
  stampsPart: boolean;
  /** Some stamps tell the hour, so that a day on a line of its own is a heading for the posts below it. */
  hours: boolean;
  numbers: boolean;
  openers: boolean;
  /** So many empty lines, or more, part two posts. */
  gap: number | undefined;
  /** It is one report, so that neither numbers nor empty lines nor words part it. */
  whole: boolean;
  /** Paragraphs end with a full stop here, so that a short line without one is a headline in any script. */
  stopsKept: boolean;
}

const isProse = (line: Line | undefined): boolean => line?.closed === true && line.wordCount >= 6;
const isShort = (line: Line): boolean =>
  !line.closed &&
  line.wordCount <= 18 &&
  !line.signature &&
  !line.quoted &&
  !line.handle &&
  !line.stamp &&
  !line.furniture &&
  !line.rule &&
  !line.credit &&
  !line.marker;

/** Marks what only the page as a whole can tell: the same short line at every post is a button, a kicker or its author's name, and no headline. */
export function markRepeats(lines: Line[]): void {
  const places = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    if (line.wordCount > 6 || line.wordCount === 0 || line.text.length > 60 || line.closed || line.stamp) continue;
    if (line.marker || line.credit || line.rule || line.opener || line.numbered || line.quoted) continue;
    const key = line.text.toLowerCase();
    places.set(key, [...(places.get(key) ?? []), at].slice(0, 200));
  }
  const stamped = lines.filter((line) => line.stamp).length >= 2;
  // A list over the first post names the headlines below it: once there and once here is no button.
  const first = stamped ? lines.findIndex((line) => line.stamp) : -1;
  for (const all of places.values()) {
    const found = all.some((at) => lines[at]!.furniture) ? all : all.filter((at) => at > first);
    if (found.length < 2) continue;
    const overProse = found.filter((at) => isProse(lines[at + 1])).length;
    for (const at of found) {
      const line = lines[at]!;
      if (line.furniture) line.closing = overProse < found.length;
      else if (line.name && overProse > 0) line.byline ??= readByline(`By ${line.text}`) ?? line.text;
      else if (overProse === found.length && !stamped) line.marker = true;
      else if (overProse === 0 || found.length >= 3) {
        line.furniture = true;
        line.closing = overProse === 0;
      }
    }
  }
}

function readStamps(lines: Line[]): PageStyle['stamps'] {
  const hours = lines.some((line) => line.stamp?.minutes !== undefined || line.stamp?.relative);
  // A day alone, on a page of hours, heads the posts below it.
  const opens = ({ stamp }: Line) => stamp !== undefined && (!hours || stamp.minutes !== undefined || stamp.relative);
  const stamped = lines.filter(opens);
  const first = lines.findIndex(opens);
  if (first < 0) return undefined;
  const before = lines.slice(0, first).filter((line) => !line.furniture && !line.stamp);
  if (stamped.length === 1)
    return before.length <= 4 && before.every(isShort) && lines.some((line) => line.wordCount >= 12)
      ? 'head'
      : undefined;
  if (stamped.some((line) => line.tail)) return 'under-headline';
  const aloneOnly = stamped.every((line) => line.stamp!.alone);
  if (!aloneOnly) return 'head';
  const last = lines.findLast((line) => !line.furniture);
  if (last?.stamp !== undefined && before.some((line) => !isShort(line))) return 'tail';
  let under = 0;
  let heads = 0;
  for (const [at, line] of lines.entries()) {
    if (!line.stamp || lines[at + 1]?.stamp) continue;
    const over = lines[at - 1];
    const below = lines.slice(at + 1).find((each) => !each.furniture && each.byline === undefined);
    if (over && isShort(over) && over.wordCount >= 3 && isProse(below)) under++;
    else heads++;
  }
  return under >= 2 && under >= heads * 2 ? 'under-headline' : 'head';
}

/** `whole`: it is known to be one report, whatever it looks like. */
export function readStyle(lines: Line[], { whole: known = false } = {}): PageStyle {
  const proseLines = lines.filter((line) => line.wordCount >= 12);
  let run = 1;
  let longest = 1;
  let previous: number | undefined;
  for (const line of lines) {
    const number = line.numbered?.number ?? line.opener?.number;
    if (number === undefined) continue;
    run = previous !== undefined && Math.abs(number - previous) === 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    previous = number;
  }
  const gaps = lines.slice(1).map((line) => line.gap);
  const tight = gaps.filter((gap) => gap === 0).length;
  const single = gaps.filter((gap) => gap === 1).length;
  const wide = gaps.filter((gap) => gap >= 2).length;
  const stamps = readStamps(lines);
  const stampsPart = stamps !== undefined && lines.filter((line) => line.stamp).length >= 2;
  const whole = !stampsPart && (known || isOneReport(lines));
  const list = !stampsPart && isListOfReport(lines);
  return {
    stamps,
    stampsPart,
    hours: lines.some((line) => line.stamp?.minutes !== undefined || line.stamp?.relative),
    whole: whole || list,
    numbers: !whole && !list && (longest >= 3 || (longest === 2 && lines[0]?.numbered !== undefined)),
    openers: lines.filter((line) => line.opener).length >= 2,
    // Where some paragraphs touch and some do not, an empty line means something; so does a double one among single ones.
    gap: whole || list ? undefined : single + wide > 0 && tight > 0 ? 1 : wide > 0 && single > 0 ? 2 : undefined,
    stopsKept:
      proseLines.length >= 2
        ? proseLines.filter((line) => line.closed).length >= proseLines.length * 0.75
        : lines.length > 1 && lines.slice(1).every((line) => line.closed || line.furniture || line.credit),
  };
}

/** A day on a line of its own, over posts that print their hour. */
export const isDayLine = (line: Line, style: PageStyle): boolean =>
  style.hours &&
  line.stamp?.alone === true &&
  line.stamp.minutes === undefined &&
  (line.stamp.day ?? line.stamp.yearlessDay) !== undefined;
