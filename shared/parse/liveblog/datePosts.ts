import { readDate } from '../readDate.ts';
import type { DatePlace } from '../reportHints.ts';
import type { Stamp } from './readStamp.ts';
import type { PageTimes } from './setAsideStamps.ts';

interface DatedPost {
  stamp?: Stamp;
  /** The day named by a line over the post. */
  heading?: Stamp;
  /** Held at the top of the page, out of its order. */
  pinned?: boolean;
}

const dayMs = 86_400_000;
const addDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** A leap of more minutes than this is rather a midnight between two posts. */
const longestPause = 360;

/** A page is last changed so many minutes after its newest post, where the change tells that post's day. */
const freshMinutes = 90;

/** "23 Dec" in the year that puts it closest before the page's own day: on New Year's Day, "31 Dec" is of the year before. */
function readYearlessDay(words: string, pageDay: string | undefined): string | undefined {
  if (pageDay === undefined) return undefined;
  const year = Number(pageDay.slice(0, 4));
  const day = readDate(`${words} ${year}`)?.slice(0, 10);
  return day !== undefined && day > addDays(pageDay, 60) ? readDate(`${words} ${year - 1}`)?.slice(0, 10) : day;
}

/** Newest first when most printed hours fall from one post to the next. */
function isNewestFirst(minutes: number[]): boolean {
  let falls = 0;
  let leaps = 0;
  for (let at = 1; at < minutes.length; at++) {
    const fall = minutes[at - 1]! - minutes[at]!;
    // Leaps are midnights, unless they are all there is.
    if (Math.abs(fall) <= longestPause) falls += Math.sign(fall);
    else leaps += Math.sign(fall);
  }
  return falls > 0 || (falls === 0 && leaps > 0);
}

/** Whether a midnight lies between two posts that stand in the page's order. */
const isMidnight = (from: number, to: number, newestFirst: boolean): boolean =>
  Math.abs(from - to) > longestPause && newestFirst === to > from;

/** The day of the first post in the page's order, as far as the page or the file's name tells it. */
function firstDayOf(
  minutes: number[],
  newestFirst: boolean,
  times: PageTimes,
  day: string | undefined,
): string | undefined {
  const { dated, published, updated } = times;
  const midnights = minutes.filter((each, at) => at > 0 && isMidnight(minutes[at - 1]!, each, newestFirst)).length;
  const oldest = newestFirst ? minutes.at(-1) : minutes[0];
  const newest = newestFirst ? minutes[0] : minutes.at(-1);
  if (day !== undefined) return day;
  if (published?.day !== undefined) {
    const nextDay =
      oldest !== undefined && published.minutes !== undefined && published.minutes - oldest > longestPause;
    return addDays(published.day, (nextDay ? 1 : 0) + (newestFirst ? midnights : 0));
  }
  if (dated?.day !== undefined) return dated.day;
  if (updated?.day === undefined || updated.minutes === undefined || newest === undefined) return undefined;
  if ((updated.minutes - newest + 1440) % 1440 > freshMinutes) return undefined;
  return addDays(updated.day, (updated.minutes < newest ? -1 : 0) - (newestFirst ? 0 : midnights));
}

/**
 * The instants of posts in the page's order.
 *
 * An hour needs a day: its own, or one printed on the page or in the file's name (`day`); crossing midnight moves on by a day in the
 * page's own order. Without any day a post has no date, since the drop may come long after.
 */
export function datePosts(
  posts: DatedPost[],
  page: { day?: string; times: PageTimes; place: DatePlace },
): (string | undefined)[] {
  const minutes = posts.flatMap((post) => (post.pinned ? [] : (post.stamp?.minutes ?? [])));
  const newestFirst = isNewestFirst(minutes);
  let day = firstDayOf(minutes, newestFirst, page.times, page.day);
  let named: Stamp | undefined;
  let previous: number | undefined;
  const dayOf = (stamp: Stamp) =>
    stamp.day ?? (stamp.yearlessDay === undefined ? undefined : readYearlessDay(stamp.yearlessDay, day));
  return posts.map(({ stamp, heading, pinned }) => {
    if (heading !== undefined && heading !== named) {
      named = heading;
      day = dayOf(heading) ?? day;
      previous = undefined;
    }
    if (!stamp) return undefined;
    const own = dayOf(stamp);
    if (pinned) return instantOf(stamp, own ?? day, page);
    if (own !== undefined) {
      day = own;
      previous = undefined;
    }
    if (day === undefined || (stamp.minutes === undefined && own === undefined)) return undefined;
    if (stamp.minutes !== undefined) {
      if (own === undefined && previous !== undefined && isMidnight(previous, stamp.minutes, newestFirst))
        day = addDays(day, newestFirst ? -1 : 1);
      previous = stamp.minutes;
    }
    return instantOf(stamp, day, page);
  });
}

/** The moment of a page that is one report without a stamp of its own: what the page says of its first appearance, of its hour, or else of its last change. */
export function datePage(page: { day?: string; times: PageTimes; place: DatePlace }): string | undefined {
  const own = page.times.published ?? page.times.dated ?? page.times.updated;
  return own?.day === undefined ? undefined : instantOf(own, own.day, page);
}

function instantOf(
  stamp: Stamp,
  day: string | undefined,
  { times, place }: { times: PageTimes; place: DatePlace },
): string | undefined {
  if (day === undefined) return undefined;
  if (stamp.minutes === undefined) return readDate(day, place);
  const clock = `${String(Math.floor(stamp.minutes / 60)).padStart(2, '0')}:${String(stamp.minutes % 60).padStart(2, '0')}`;
  return readDate(`${day} ${clock} ${stamp.zone === '' ? (times.zone ?? '') : stamp.zone}`, place);
}
