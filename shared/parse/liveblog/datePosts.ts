import { readDate } from '../readDate.ts';
import type { DatePlace } from '../reportHints.ts';
import type { Stamp } from './readStamp.ts';

const dayMs = 86_400_000;
const addDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** "23 Dec" in the year that puts it closest before the page's own day: on New Year's Day, "31 Dec" is of the year before. */
function readYearlessDay(words: string, pageDay: string | undefined): string | undefined {
  if (pageDay === undefined) return undefined;
  const year = Number(pageDay.slice(0, 4));
  const day = readDate(`${words} ${year}`)?.slice(0, 10);
  return day !== undefined && day > addDays(pageDay, 60) ? readDate(`${words} ${year - 1}`)?.slice(0, 10) : day;
}

/** Newest first when most printed hours fall from one post to the next. */
function isNewestFirst(stamps: (Stamp | undefined)[]): boolean {
  const minutes = stamps.flatMap((stamp) => stamp?.minutes ?? []);
  let falls = 0;
  let leaps = 0;
  for (let at = 1; at < minutes.length; at++) {
    const fall = minutes[at - 1]! - minutes[at]!;
    // A leap of more than six hours is rather a midnight between two posts, unless leaps are all there is.
    if (Math.abs(fall) <= 360) falls += Math.sign(fall);
    else leaps += Math.sign(fall);
  }
  return falls > 0 || (falls === 0 && leaps > 0);
}

/**
 * The instants of posts in the page's order. `heading` is the day named by a line over the post.
 *
 * An hour needs a day: its own, or one printed on the page or in the file's name; crossing midnight moves on by a day in the page's own
 * order. Without any day a post has no date, since the drop may come long after.
 */
export function datePosts(
  posts: { stamp?: Stamp; heading?: Stamp }[],
  page: { day?: string; place: DatePlace },
): (string | undefined)[] {
  const newestFirst = isNewestFirst(posts.map((post) => post.stamp));
  let day = page.day;
  let named: Stamp | undefined;
  let previous: number | undefined;
  const dayOf = (stamp: Stamp) =>
    stamp.day ?? (stamp.yearlessDay === undefined ? undefined : readYearlessDay(stamp.yearlessDay, day));
  return posts.map(({ stamp, heading }) => {
    if (heading !== undefined && heading !== named) {
      named = heading;
      day = dayOf(heading) ?? day;
      previous = undefined;
    }
    if (!stamp) return undefined;
    const own = dayOf(stamp);
    if (own !== undefined) {
      day = own;
      previous = undefined;
    }
    if (day === undefined || (stamp.minutes === undefined && own === undefined)) return undefined;
    if (stamp.minutes === undefined) return readDate(day, page.place);
    if (own === undefined && previous !== undefined && Math.abs(previous - stamp.minutes) > 360) {
      if (newestFirst === stamp.minutes > previous) day = addDays(day, newestFirst ? -1 : 1);
    }
    previous = stamp.minutes;
    const clock = `${String(Math.floor(stamp.minutes / 60)).padStart(2, '0')}:${String(stamp.minutes % 60).padStart(2, '0')}`;
    return readDate(`${day} ${clock} ${stamp.zone}`, page.place);
  });
}
