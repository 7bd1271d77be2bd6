import { zoneNotes } from './phrases.ts';
import type { Line } from './readLines.ts';
import { readStamp, type Stamp } from './readStamp.ts';

/** What the page says of its own time, which dates its posts where they print hours alone. */
export interface PageTimes {
  /** The day over the posts, beside the page's title. */
  dated?: Stamp;
  /** When the page was begun: its oldest post is of that day. */
  published?: Stamp;
  /** Its last change. It dates the newest post only where the two hours are near each other: a page is mended days later, too. */
  updated?: Stamp;
  /** "All times are GMT": the zone of hours that state none. */
  zone?: string;
}

const zoneWord = /time|heure|времени|توقيت|saat/iu;
const isOwnWords = (line: Line): boolean => (line.closed && line.wordCount >= 6) || line.bullet || line.quoted;
const isHourOnly = (line: Line): boolean =>
  line.stamp !== undefined &&
  !line.stamp.relative &&
  line.stamp.day === undefined &&
  line.stamp.yearlessDay === undefined;

/**
 * Takes hours with a dot for stamps where at least two lines begin so, nothing else on the page tells an hour beside words, and they run forwards
 * or backwards as hours do: sums of money do not.
 */
export function admitDottedHours(lines: Line[]): void {
  const dotted = lines.filter((line) => line.dottedHour !== undefined);
  if (dotted.length < 2 || lines.some((line) => line.stamp?.minutes !== undefined && !line.stamp.alone)) return;
  const minutes = dotted.map((line) => line.dottedHour!.minutes ?? 0);
  const steps = minutes.slice(1).map((each, at) => Math.sign(each - minutes[at]!));
  const turns = steps.slice(1).filter((step, at) => step * steps[at]! < 0).length;
  if (turns > Math.max(0, Math.floor(steps.length / 8))) return;
  for (const line of dotted) line.stamp = line.dottedHour;
}

/**
 * Takes the stamps that open no post off their lines: those of the page itself, of an embedded tweet, the length of a video. Told by their
 * label, by the handle they stand with, by what the other stamps of the page are like; never by their place alone.
 */
export function setAsideStamps(lines: Line[]): PageTimes {
  const times: PageTimes = {};
  for (const line of lines) {
    const note = line.text.length <= 120 ? zoneNotes.exec(line.text)?.[1] : undefined;
    if (note === undefined || line.stamp) continue;
    times.zone ??= zoneWord.test(note) ? note.trim() : `${note.trim()} time`;
    line.furniture = true;
  }
  setAsideTweets(lines);
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const bare = line.stamp?.alone === true && line.stamp.zone === '' && isHourOnly(line);
    if (bare && before?.furniture && /video|vidéo|видео|فيديو|play/iu.test(before.text)) setAside(line);
  }
  const labelled = lines.filter((line) => line.stamp?.label !== undefined);
  let plain = lines.filter((line) => line.stamp && line.stamp.label === undefined).length;
  for (const line of labelled) {
    const label = line.stamp!.label!;
    // A page's only stamps, when all are labelled: of the page where they name the day, else a post's.
    if (lines.every((each) => !each.stamp || each.stamp.label === label)) {
      if (labelled.length > 2 || line.stamp!.day === undefined) break;
      plain = 2;
    }
    // Posts, too, say "published at": the page's own line tells the day, and posts that print none stand below it.
    if (label === 'published' && (line.stamp!.day === undefined || plain < 2)) continue;
    for (const stamp of readRow(line.text) ?? [line.stamp!])
      if (stamp.label !== undefined && stamp.day !== undefined) times[stamp.label] ??= stamp;
    setAside(line);
  }
  const dated = findPageDate(lines);
  if (dated !== undefined) {
    times.dated = dated.stamp;
    setAside(dated);
  }
  return times;
}

function setAside(line: Line): void {
  if (line.stamp?.alone || readRow(line.text) !== undefined) line.furniture = true;
  line.stamp = undefined;
}

/** "Published on … - Updated on …": a line of nothing but times. */
function readRow(text: string): Stamp[] | undefined {
  const row: Stamp[] = [];
  let rest = text;
  while (rest !== '' && row.length < 4) {
    const stamp = readStamp(rest);
    if (stamp === undefined) return undefined;
    row.push(stamp);
    rest = rest.slice(stamp.end).replace(/^[\s,;·•|/–—-]+/u, '');
  }
  return row;
}

/** A tweet's own time stands with its handle, or below it with a day that the page's other stamps do not print. */
function setAsideTweets(lines: Line[]): void {
  const tweeted = new Set<Line>();
  let handleAt = -10;
  for (const [at, line] of lines.entries()) {
    if (line.handle) {
      if (line.stamp) tweeted.add(line);
      handleAt = at;
    } else if (line.stamp) {
      const { alone, day, yearlessDay, minutes } = line.stamp;
      const dated = (day ?? yearlessDay) !== undefined;
      // A day without an hour heads the posts below it, unless words go on there.
      if (at - handleAt <= 6 && alone && dated && (minutes !== undefined || goesOn(lines, at))) tweeted.add(line);
      handleAt = -10;
    }
  }
  if (lines.filter((line) => line.stamp && !tweeted.has(line)).length < 2) return;
  for (const line of tweeted) {
    if (line.handle) {
      line.stamp = undefined;
      line.byline = undefined;
    } else setAside(line);
  }
}

/** Whether the next line that is no button, or the one after it, is words, and neither opens a post. */
function goesOn(lines: Line[], at: number): boolean {
  const below = lines
    .slice(at + 1, at + 8)
    .filter((line) => !line.furniture)
    .slice(0, 2);
  return below.length > 0 && below.every((line) => line.stamp === undefined || line.stamp.label !== undefined);
}

/** A day and hour near the top, with no words of its own, over posts that print the hour alone. */
function findPageDate(lines: Line[]): Line | undefined {
  const at = lines.findIndex((line) => line.stamp !== undefined);
  const line = lines[at];
  if (!line?.stamp?.alone || line.stamp.day === undefined || line.stamp.minutes === undefined) return undefined;
  const others = lines.slice(at + 1).filter((each) => each.stamp);
  if (others.length < 2 || !others.every(isHourOnly) || lines.slice(0, at).some(isOwnWords)) return undefined;
  const next = lines.findIndex((each, place) => place > at && each.stamp !== undefined);
  return lines.slice(at + 1, next).some(isOwnWords) || !lines.slice(next).some(isOwnWords) ? undefined : line;
}
