import type { Item, ParsedReport } from '../../model/item.ts';
import type { Issue } from '../../model/report.ts';
import { readDate } from '../readDate.ts';
import type { ReportHints } from '../reportHints.ts';
import { type Line, readLines } from './readLines.ts';
import { RunningText, readParagraph, weighOpening } from './weighOpening.ts';

/** A month of the busiest page we know; more is no page. */
const mostLines = 15_000;

/** A post under construction: its lines, and what its head says. */
interface Post {
  lines: Line[];
  headline?: string;
  stamp?: Line['stamp'];
  /** The day that a line of its own named for this post and those after it. */
  day?: string;
  number?: number;
  body: string[];
  credits: string[];
  byline?: string;
  /** Kinds of head line met so far, so that a second of one kind opens the next post. */
  heads: Set<'marker' | 'stamp' | 'opener' | 'number' | 'headline'>;
  /** Nothing may follow: a credit line or a signature has closed it. */
  ended: boolean;
  said: RunningText;
}

/** How the page as a whole parts its posts. Printed marks beat reasoning: where they are used, words are not weighed. */
interface PageStyle {
  stamps: 'head' | 'tail' | undefined;
  numbers: boolean;
  openers: boolean;
  rules: boolean;
  /** So many empty lines, or more, part two posts. */
  gap: number | undefined;
  /** Paragraphs end with a full stop here, so that a short line without one is a headline in any script. */
  stopsKept: boolean;
}

function readStyle(lines: Line[]): PageStyle {
  const stamped = lines.filter((line) => line.stamp);
  const first = lines.findIndex((line) => line.stamp);
  const proseLines = lines.filter((line) => line.wordCount >= 12);
  const last = lines.at(-1);
  const aloneOnly = stamped.length > 0 && stamped.every((line) => line.stamp!.alone);
  const tail = aloneOnly && last?.stamp !== undefined && first > 0 && !isTitle(lines.slice(0, first));
  const stamps =
    stamped.length >= 2 || (stamped.length === 1 && first === 0 && proseLines.length > 0)
      ? tail
        ? 'tail'
        : 'head'
      : undefined;

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
  // Where some paragraphs touch and some do not, an empty line means something; so does a double one among single ones.
  const gap = single + wide > 0 && tight > 0 ? 1 : wide > 0 && single > 0 ? 2 : undefined;
  const stopsKept =
    proseLines.length >= 2 && proseLines.filter((line) => line.closed).length >= proseLines.length * 0.75;
  return {
    stamps,
    numbers:
      longest >= 3 ||
      (longest === 2 &&
        lines.find((line) => line.numbered)?.numbered !== undefined &&
        lines[0]?.numbered !== undefined),
    openers: lines.filter((line) => line.opener).length >= 2,
    rules: lines.some((line) => line.rule),
    gap,
    stopsKept,
  };
}

/** A few short lines without a full stop at the top of a page: its title and standfirst, not a post. */
function isTitle(lines: Line[]): boolean {
  return (
    lines.length > 0 && lines.length <= 3 && lines.every((line) => line.wordCount <= 18 && !/[.!…]$/.test(line.text))
  );
}

/**
 * Whether `line` reads as a headline over `next`: short, without a final stop, over a longer line; and written in title case, or,
 * since Arabic has no capitals and Russian and Turkish headlines use few, in a page whose paragraphs all end with a stop.
 */
function isHeadline(line: Line, next: Line | undefined, style: PageStyle, inHead: boolean): boolean {
  if (
    !next ||
    line.wordCount < (inHead ? 2 : 3) ||
    line.wordCount > 18 ||
    line.text.length > 140 ||
    line.marker ||
    line.credit ||
    line.furniture ||
    line.signature ||
    line.quoted
  )
    return false;
  if (/[.!…:;,،؛]["”»]?$/u.test(line.text)) return false;
  if (next.rule || next.credit || next.marker || next.stamp) return false;
  // At the head of a post a short line without a stop, over a sentence with one, can be nothing else.
  if (inHead && line.wordCount <= 14 && next.closed && next.wordCount >= 5) return true;
  if (next.wordCount < 8 || next.text.length < line.text.length * 1.1) return false;
  if (line.capitals !== undefined && line.capitals >= 0.85) return true;
  return style.stopsKept && line.wordCount <= 14 && next.text.length >= line.text.length * 1.3;
}

function cutPosts(lines: Line[], style: PageStyle): { posts: Post[]; title?: string } {
  const weights = weighStems(lines);
  const printed = style.stamps !== undefined || style.numbers || style.openers;
  const posts: Post[] = [];
  let post: Post | undefined;
  let day: string | undefined;
  const begin = (): Post => {
    post = { day, lines: [], body: [], credits: [], heads: new Set(), ended: false, said: new RunningText() };
    posts.push(post);
    return post;
  };
  const underway = () => post !== undefined && (post.body.length > 0 || post.ended);
  /** The post to which a head line belongs: the one being headed, or a new one. */
  const head = (kind: 'marker' | 'stamp' | 'opener' | 'number' | 'headline'): Post => {
    const current = post === undefined || underway() || post.heads.has(kind) ? begin() : post;
    current.heads.add(kind);
    return current;
  };

  let from = 0;
  let title: string | undefined;
  if (style.stamps === 'head' || style.numbers || style.openers) {
    const first = lines.findIndex(
      (line) =>
        (style.stamps && line.stamp) ||
        (style.numbers && (line.numbered ?? line.opener?.number) !== undefined) ||
        (style.openers && line.opener),
    );
    if (first > 0 && isTitle(lines.slice(0, first))) {
      title = lines[0]!.text;
      from = first;
    }
  }

  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!;
    const next = lines[at + 1];
    if (line.rule) {
      if (post) post.ended = true;
      continue;
    }
    let words = line.text;
    let headed = false;
    if (line.stamp && style.stamps === 'tail') {
      const current: Post = post ?? begin();
      current.lines.push(line);
      current.stamp = line.stamp;
      current.ended = true;
      continue;
    }
    if (
      line.stamp?.alone &&
      line.stamp.minutes === undefined &&
      line.stamp.day !== undefined &&
      (next === undefined || next.stamp?.minutes !== undefined)
    ) {
      // A day on a line of its own, over posts that print their hour.
      day = line.stamp.day;
      if (post) post.ended = true;
      continue;
    }
    if (line.stamp && style.stamps === 'head') {
      const current = head('stamp');
      current.stamp = line.stamp;
      words = line.text.slice(line.stamp.end).trim();
      headed = true;
      if (words === '') {
        current.lines.push(line);
        continue;
      }
    } else if (line.numbered && style.numbers) {
      const current = head('number');
      current.number = line.numbered.number;
      words = line.text.slice(line.numbered.end).trim();
      headed = true;
    } else if (line.opener && (line.opener.number === undefined || !post?.heads.has('number'))) {
      head('opener').number = line.opener.number;
      words = line.text.slice(line.opener.end).trim();
      headed = true;
    } else if (
      line.marker &&
      !(next?.quoted ?? false) &&
      !/^["“«•*-]/u.test(next?.text ?? '"') &&
      (!printed || !underway())
    ) {
      head('marker').lines.push(line);
      continue;
    }
    if (headed && words === '') {
      post!.lines.push(line);
      continue;
    }

    if (line.furniture) {
      post?.lines.push(line);
      continue;
    }
    if (line.credit && !headed && post && post.body.length > 0) {
      post.lines.push(line);
      post.credits.push(...line.credit.names);
      post.byline = line.credit.byline ?? post.byline;
      post.ended = true;
      continue;
    }
    const bare = headed ? { ...line, text: words, wordCount: (words.match(/[\p{L}\p{N}]+/gu) ?? []).length } : line;
    const inHead = headed || (post !== undefined && !underway() && post.heads.size > 0 && post.headline === undefined);
    if ((inHead || !printed) && isHeadline(bare, next, style, inHead)) {
      const current = head('headline');
      current.headline = words;
      current.said.add(readParagraph(words));
      current.lines.push(line);
      continue;
    }

    const card = line.quoted && next?.signature === true;
    const signed = line.signature && lines[at - 1]?.quoted === true;
    if (
      !headed &&
      (post === undefined ||
        post.ended ||
        opensByGap(line, post, style) ||
        (!printed && underway() && (card || opensByWords(post, bare, style, weights))))
    )
      begin();
    const current = post!;
    current.lines.push(line);
    current.body.push(words);
    current.said.add(readParagraph(words));
    if (signed && !printed) current.ended = true;
  }
  return { posts: posts.filter((each) => each.body.length > 0 || each.headline !== undefined), title };
}

function opensByGap(line: Line, post: Post, style: PageStyle): boolean {
  return (
    style.gap !== undefined &&
    line.gap >= style.gap &&
    post.body.length > 0 &&
    style.stamps === undefined &&
    !style.numbers
  );
}

/** No mark parts the two paragraphs: only what they say can. Where empty lines part the posts, words are not weighed. */
function opensByWords(post: Post, line: Line, style: PageStyle, weights: ReadonlyMap<string, number>): boolean {
  if (style.gap !== undefined || line.wordCount < 8) return false;
  // A headline promises more than a paragraph: the second one still belongs to it, whomever it introduces.
  if (post.headline !== undefined && post.body.length < 2) return false;
  const weighing = weighOpening(post.said, readParagraph(line.text), weights);
  if (weighing.introducesAgain) return true;
  return weighing.opening >= 3 && weighing.held < 0.3;
}

/** How telling each stem is on this page: the logarithm of one over the share of paragraphs that hold it. */
function weighStems(lines: Line[]): Map<string, number> {
  const counts = new Map<string, number>();
  const prose = lines.filter((line) => line.wordCount >= 5);
  for (const line of prose)
    for (const stem of readParagraph(line.text).stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, count]) => [stem, Math.log((prose.length + 1) / count)]));
}

/** Newest first when most printed hours fall from one post to the next. */
function isNewestFirst(posts: Post[]): boolean {
  const minutes = posts.flatMap((post) => post.stamp?.minutes ?? []);
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
 * The instants of the posts. An hour needs a day: its own, or one printed on the page or in the file's name; crossing midnight
 * moves on by a day in the page's own order. Without any day a post has no date, since the drop may come long after.
 */
function datePosts(posts: Post[], page: { day?: string; timeZone?: string }): (string | undefined)[] {
  const newestFirst = isNewestFirst(posts);
  let day = page.day;
  let named: string | undefined;
  let previous: number | undefined;
  return posts.map(({ stamp, day: own }) => {
    if (own !== undefined && own !== named) {
      named = own;
      day = own;
      previous = undefined;
    }
    if (!stamp) return undefined;
    const whole = readDate(stamp.words, page.timeZone);
    if (stamp.day !== undefined) {
      day = stamp.day;
      previous = stamp.minutes;
      return whole;
    }
    if (stamp.minutes === undefined || day === undefined) return undefined;
    if (
      previous !== undefined &&
      Math.abs(previous - stamp.minutes) > 360 &&
      newestFirst === stamp.minutes > previous
    ) {
      day = new Date(Date.parse(`${day}T00:00:00Z`) + (newestFirst ? -1 : 1) * 86_400_000).toISOString().slice(0, 10);
    }
    previous = stamp.minutes;
    return readDate(`${day} ${stamp.words}`, page.timeZone);
  });
}

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
  const style = readStyle(lines);
  const { posts, title } = cutPosts(lines, style);
  const issues: Issue[] = [];
  if (cut)
    issues.push({ code: 'cut-off', message: `The page has more than ${mostLines} lines; only those were read.` });
  const heading = title === undefined ? undefined : readDate(title, hints.timeZone)?.slice(0, 10);
  const day = heading ?? dayInName(hints.fileName);
  const instants = datePosts(posts, { day, timeZone: hints.timeZone });
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
  if (posts.some((post, position) => post.stamp !== undefined && instants[position] === undefined)) {
    issues.push({
      code: 'hour-without-day',
      message: 'Posts carry an hour but the page names no day: they are filed under the time of receipt.',
    });
  }
  return { ok: true, format: 'live-blog', ...(title === undefined ? {} : { title }), items, issues };
}

/** A day in a dropped file's name: `live-2015-12-23.txt`, `20151223_blog.txt`. */
function dayInName(fileName: string | undefined): string | undefined {
  const found = /(?<!\d)((?:19|20)\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(fileName ?? '');
  return found ? readDate(`${found[1]}-${found[2]}-${found[3]}`)?.slice(0, 10) : undefined;
}
