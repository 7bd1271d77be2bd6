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
  const plain = lines.filter((line) => line.stamp && line.stamp.label === undefined).length;
  for (const line of labelled) {
    const label = line.stamp!.label!;
    if (lines.every((each) => !each.stamp || each.stamp.label === label)) break;
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
      if (at - handleAt <= 6 && alone && minutes !== undefined && (day ?? yearlessDay) !== undefined) tweeted.add(line);
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
