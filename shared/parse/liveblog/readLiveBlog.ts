import type { Item, ParsedReport } from '../../model/item.ts';
import type { Issue } from '../../model/report.ts';
import { firstLines } from '../instruction/firstLines.ts';
import { readEmbargo } from '../instruction/readEmbargo.ts';
import { readDate } from '../readDate.ts';
import type { ReportHints } from '../reportHints.ts';
import { cutPosts } from './cutPosts.ts';
import { datePage, datePosts } from './datePosts.ts';
import { findComments } from './isOneReport.ts';
import { markBylines } from './markBylines.ts';
import { readLines } from './readLines.ts';
import { markRepeats, readStyle } from './readStyle.ts';
import { admitDottedHours, setAsideStamps } from './setAsideStamps.ts';

/** A month of the busiest page we know; more is no page. */
const mostLines = 15_000;
/** An embargo stands above the words it holds. */
const mostTopLines = 3;

/**
 * Cuts a plain-text live blog into its posts; a page with a single report gives one item.
 *
 * The evidence is set out in docs/reading.md: marks that the page prints (stamps, numbers, openers, rules, markers, empty lines),
 * headlines, lines of credit, quotations with a signature, and, where nothing is printed, an opening paragraph that introduces its
 * actor anew while the topic changes. Spans count UTF-16 units in `page`, never overlap, and ascend. Never throws.
 */
export function readLiveBlog(page: string, hints: ReportHints): ParsedReport {
  const lines = readLines(page, mostLines + 1);
  const cut = lines.length > mostLines;
  if (cut) lines.pop();
  const comments = findComments(lines);
  const leftOut = comments === undefined ? 0 : lines.splice(comments).length;
  admitDottedHours(lines);
  const times = setAsideStamps(lines);
  markRepeats(lines);
  markBylines(lines);
  const { posts, title, unweighed } = cutPosts(lines, readStyle(lines, { whole: leftOut > 0 }));
  const issues: Issue[] = [];
  if (cut)
    issues.push({ code: 'cut-off', message: `The page has more than ${mostLines} lines; only those were read.` });
  if (leftOut > 0)
    issues.push({
      code: 'left-out',
      message: `Readers' comments stand below the report: they, ${leftOut} lines, were left out.`,
    });
  if (unweighed > 0)
    issues.push({
      code: 'unparted',
      message: `The page is too long for all its words to be weighed: its last ${unweighed} paragraphs stay with the post before them.`,
    });
  const heading = title === undefined ? undefined : readDate(title)?.slice(0, 10);
  const day = heading ?? dayInName(hints.fileName);
  const instants = datePosts(posts, { day, times, place: hints });
  if (posts.length === 1 && posts[0]!.stamp === undefined) instants[0] = datePage({ day, times, place: hints });
  const items = posts.map((post, position): Item => {
    const body = post.body.join('\n');
    const first = post.lines[0]!;
    const last = post.lines.at(-1)!;
    return {
      position,
      ...(post.headline === undefined ? {} : { headline: post.headline }),
      ...(instants[position] === undefined ? {} : { publishedAt: instants[position] }),
      ...(body === '' ? {} : { bodyText: body }),
      ...(post.byline === undefined ? {} : { byline: post.byline }),
      ...(post.credits.length === 0 ? {} : { credits: [...new Set(post.credits)] }),
      sourceSpan: [first.span[0], last.span[1]],
    };
  });
  // What stands over a page holds all its posts.
  const embargo = readEmbargo(firstLines(page.slice(0, 2_000).trimStart(), mostTopLines), {
    publishedAt: day === undefined ? hints.receivedAt : `${day}T00:00:00.000Z`,
    place: hints,
  });
  const held = embargo && {
    status: 'embargoed' as const,
    ...(embargo.until === undefined ? {} : { embargoedUntil: embargo.until }),
  };
  const undated = posts.filter((post, position) => post.stamp !== undefined && instants[position] === undefined);
  if (undated.some((post) => post.stamp?.relative)) {
    issues.push({
      code: 'age-without-day',
      message: 'Posts say how old they are but not when the page was copied: they are filed under the time of receipt.',
    });
  }
  if (undated.some((post) => !post.stamp?.relative && post.stamp?.minutes !== undefined)) {
    const named =
      times.updated === undefined ? 'the page names no day' : 'the page names only the day of its last change';
    issues.push({
      code: 'hour-without-day',
      message: `Posts carry an hour but ${named}: they are filed under the time of receipt.`,
    });
  }
  if (undated.some((post) => !post.stamp?.relative && post.stamp?.minutes === undefined)) {
    issues.push({
      code: 'day-without-year',
      message: 'Posts carry a day and month but the page names no year: they are filed under the time of receipt.',
    });
  }
  return {
    ok: true,
    format: 'live-blog',
    ...(title === undefined || title === embargo?.line ? {} : { title }),
    items: held ? items.map((item) => ({ ...item, ...held })) : items,
    issues,
  };
}

/** A day in a dropped file's name: `live-2015-12-23.txt`, `20151223_blog.txt`. */
function dayInName(fileName: string | undefined): string | undefined {
  const found = /(?<!\d)((?:19|20)\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(fileName ?? '');
  return found ? readDate(`${found[1]}-${found[2]}-${found[3]}`)?.slice(0, 10) : undefined;
}
