import { isHeadline } from './isHeadline.ts';
import { pinnedMark } from './phrases.ts';
import type { Line } from './readLines.ts';
import { readOpener } from './readOpening.ts';
import { readPreamble } from './readPreamble.ts';
import { readStamp, type Stamp } from './readStamp.ts';
import { isDayLine, type PageStyle } from './readStyle.ts';
import { type Paragraph, RunningText, readParagraph, weighOpening } from './weighOpening.ts';

/** UTF-16 units of a page whose words are weighed: twice the longest live page we know. */
const mostWeighed = 300_000;

type Head = 'marker' | 'stamp' | 'opener' | 'number' | 'headline';

/** A post under construction: its lines, and what its head says. */
export interface Post {
  lines: Line[];
  headline?: string;
  stamp?: Stamp;
  /** The line that named the day for this post and those after it. */
  heading?: Stamp;
  body: string[];
  credits: string[];
  byline?: string;
  /** Kinds of head line met so far, so that a second of one kind opens the next post. */
  heads: Set<Head>;
  pinned?: boolean;
  /** Nothing may follow: a credit line or a signature has closed it. */
  ended: boolean;
  said: RunningText;
}

/** Cuts the lines of a page into posts. What each rule rests on is told in docs/reading.md. */
export function cutPosts(lines: Line[], style: PageStyle): { posts: Post[]; title?: string; unweighed: number } {
  const preamble = readPreamble(lines, style);
  const cutter = new Cutter(lines, style);
  for (const [at, line] of lines.entries()) {
    if (!preamble.skipped.has(at)) cutter.take(line, at);
  }
  const posts = withoutContents(cutter.posts.filter((each) => each.body.length > 0 || each.headline !== undefined));
  markPinned(posts, lines);
  const only = posts.length === 1 ? posts[0] : undefined;
  if (only && preamble.title) {
    // A page of one report: its title is the report's headline.
    only.byline ??= preamble.byline;
    if (only.headline === undefined) {
      only.headline = preamble.title.text;
      only.lines.unshift(preamble.title);
      return { posts, unweighed: cutter.unweighed };
    }
  }
  return { posts, title: preamble.title?.text, unweighed: cutter.unweighed };
}

const foldTitle = (title: string) =>
  title
    .slice(0, 200)
    .toLowerCase()
    .replace(/^[•●▪*·–—-]\s+|[\s.:…]+$/gu, '');

/** A table of contents repeats the headlines of posts that stand below it. */
function withoutContents(posts: Post[]): Post[] {
  const titled = posts.filter((post) => post.headline !== undefined && post.body.length > 0);
  const told = new Set(titled.map((post) => foldTitle(post.headline!)));
  return posts.filter((post) => {
    const words = post.headline === undefined || titled.includes(post) ? post.body : [post.headline, ...post.body];
    return !words.every((each) => told.has(foldTitle(each)));
  });
}

/** A button over a post says that it is held at the top, out of the page's order. */
function markPinned(posts: Post[], lines: Line[]): void {
  for (const post of posts) {
    for (let at = lines.indexOf(post.lines[0]!) - 1; at >= 0 && lines[at]!.furniture; at--)
      if (pinnedMark.test(lines[at]!.text)) post.pinned = true;
  }
}

class Cutter {
  readonly posts: Post[] = [];
  private readonly lines: Line[];
  private readonly style: PageStyle;
  /** Marks that the page prints part its posts: no words are weighed. */
  private readonly printed: boolean;
  /** How telling each stem is on this page; undefined where empty lines or printed marks part the posts. */
  private readonly weights: ReadonlyMap<string, number> | undefined;
  /** Lines met behind the part of the page whose words are weighed: they stay with the post before them. */
  unweighed = 0;
  private post: Post | undefined;
  private heading: Stamp | undefined;
  private linking = false;
  /** A rule drawn between posts stands right above. */
  private ruled: boolean;

  constructor(lines: Line[], style: PageStyle) {
    this.lines = lines;
    this.style = style;
    this.ruled = lines.filter((line) => line.rule).length >= 2;
    this.printed = style.stampsPart || style.numbers || style.openers || style.whole;
    this.weights = this.printed || style.whole || style.gap !== undefined ? undefined : weighStems(lines);
  }

  private begin(): Post {
    const post: Post = {
      heading: this.heading,
      lines: [],
      body: [],
      credits: [],
      heads: new Set(),
      ended: false,
      said: new RunningText(),
    };
    this.post = post;
    this.posts.push(post);
    return post;
  }

  private underway(): boolean {
    return this.post !== undefined && (this.post.body.length > 0 || this.post.ended);
  }

  /** The post to which a head line belongs: the one being headed, or a new one. */
  private head(kind: Head): Post {
    const current = this.post === undefined || this.underway() || this.post.heads.has(kind) ? this.begin() : this.post;
    current.heads.add(kind);
    return current;
  }

  /** The next line that may be words of a report: buttons, and who wrote it, stand between a headline and its text. */
  private after(at: number): Line | undefined {
    let named = false;
    for (let next = at + 1; next < this.lines.length && next < at + 8; next++) {
      const line = this.lines[next]!;
      if (line.furniture) continue;
      const below = this.lines[next + 1];
      if (line.byline === undefined && !(line.name && below) && !(named && isRole(line, below))) return line;
      named = true;
    }
    return undefined;
  }

  take(line: Line, at: number): void {
    const { style } = this;
    if (line.rule) {
      if (this.post) this.post.ended = true;
      this.ruled = true;
      return;
    }
    if (isDayLine(line, style)) {
      this.heading = line.stamp;
      if (this.post) this.post.ended = true;
      return;
    }
    if (line.stamp && style.stamps === 'tail') {
      const current = this.post ?? this.begin();
      current.lines.push(line);
      current.stamp = line.stamp;
      current.ended = true;
      return;
    }
    const next = this.after(at);
    const words = this.takeMarks(line, at, next);
    if (words === '') return;
    const headed = words !== undefined;
    if (!headed && this.takeFurniture(line, next)) return;
    if (!headed && this.takeCredit(line)) return;
    this.takeWords(line, words ?? line.text, headed, at, next);
  }

  /** Stamps, numbers, openers and markers at the head of a line. Answers the words after them, undefined when there is no mark. */
  private takeMarks(line: Line, at: number, next: Line | undefined): string | undefined {
    const { style } = this;
    if (line.stamp && style.stamps) {
      const followsStamp = this.post !== undefined && !this.underway() && this.post.lines.at(-1)?.stamp?.alone === true;
      const current = followsStamp ? this.post! : this.head('stamp');
      this.linking = false;
      // "2h ago" over "14:05 GMT" is one stamp told twice.
      if (current.stamp === undefined || current.stamp.relative) current.stamp = line.stamp;
      current.byline ??= line.byline;
      const words = line.text.slice(line.stamp.end).trim();
      if (words === '') current.lines.push(line);
      return words.slice(readOpener(words)?.end ?? 0);
    }
    if (line.numbered && style.numbers) {
      this.head('number');
      return this.afterNumber(line, line.text.slice(line.numbered.end));
    }
    if (
      line.opener &&
      !line.furniture &&
      (line.opener.number === undefined || !this.post?.heads.has('number')) &&
      (!style.stampsPart || !this.underway())
    ) {
      this.head('opener');
      return this.afterNumber(line, line.text.slice(line.opener.end));
    }
    if (
      line.marker &&
      !line.furniture &&
      !(next?.quoted ?? false) &&
      !/^["“«•*-]/u.test(next?.text ?? '"') &&
      (!this.printed || !this.underway())
    ) {
      this.head('marker').lines.push(line);
      return '';
    }
    if (
      style.stamps === 'under-headline' &&
      !line.furniture &&
      !line.signature &&
      !line.quoted &&
      this.lines[at + 1]?.stamp?.alone &&
      !line.closed &&
      line.wordCount >= 2
    ) {
      const current = this.head('headline');
      current.headline = line.text;
      current.lines.push(line);
      return '';
    }
    return undefined;
  }

  /** "Update #4 (15:00 GMT): …": a stamp may follow the number. */
  private afterNumber(line: Line, rest: string): string {
    const post = this.post!;
    const words = rest.trim();
    const stamp = readStamp(words);
    if (stamp) post.stamp = stamp;
    const own = stamp ? words.slice(stamp.end).trim() : words;
    if (own === '') post.lines.push(line);
    return own;
  }

  private takeFurniture(line: Line, next: Line | undefined): boolean {
    const { post, style } = this;
    const link =
      this.linking &&
      !line.closed &&
      !line.stamp &&
      line.wordCount <= 20 &&
      (style.gap === undefined || line.gap < style.gap);
    this.linking = line.linkHeading || link;
    if (line.furniture || link) {
      post?.lines.push(line);
      if (post && line.closing && !style.stampsPart && post.body.length > 0) post.ended = true;
      return true;
    }
    const heading = post !== undefined && !this.underway() && post.heads.size > 0;
    const names = line.byline ?? (line.name && post?.headline !== undefined ? line.text : undefined);
    const last = post?.lines.at(-1);
    if (heading && names !== undefined && post.byline === undefined && next !== undefined) {
      post.byline = names;
      post.lines.push(line);
      return true;
    }
    // Under a name, the writer's post or town: "Our correspondent, Sadd al-Qamar".
    if (heading && post.byline !== undefined && (last?.byline ?? last?.name) && isRole(line, next)) {
      post.lines.push(line);
      return true;
    }
    return false;
  }

  private takeCredit(line: Line): boolean {
    const { post } = this;
    if (!line.credit || !post || post.body.length === 0) return false;
    post.lines.push(line);
    post.credits.push(...line.credit.names);
    post.byline = line.credit.byline ?? post.byline;
    post.ended = true;
    return true;
  }

  private takeWords(line: Line, words: string, headed: boolean, at: number, next: Line | undefined): void {
    const { post, style, printed } = this;
    const bare = headed ? { ...line, text: words, wordCount: (words.match(/[\p{L}\p{N}]+/gu) ?? []).length } : line;
    const inHead =
      headed ||
      (style.whole && post === undefined) ||
      (post !== undefined && !this.underway() && post.heads.size > 0 && post.headline === undefined) ||
      // Behind a stamp that closes a post, or a rule, stands the head of the next.
      (style.stamps === 'tail' && post?.ended !== false) ||
      (this.ruled && !printed);
    this.ruled = false;
    if ((inHead || !printed) && isHeadline(bare, next, style, inHead)) {
      const current = this.head('headline');
      current.headline = words;
      if (this.weights) current.said.add(readParagraph(words));
      current.lines.push(line);
      return;
    }
    const card = line.quoted && next?.signature === true;
    const signed = line.signature && this.lines[at - 1]?.quoted === true;
    const paragraph = this.read(line, words);
    if (
      !headed &&
      (post === undefined ||
        post.ended ||
        opensByGap(line, post, style) ||
        (!printed &&
          this.underway() &&
          (card || (paragraph !== undefined && this.opensByWords(post, bare, paragraph)))))
    )
      this.begin();
    const current = this.post!;
    current.lines.push(line);
    current.body.push(words);
    if (paragraph) current.said.add(paragraph);
    if (signed && !printed) current.ended = true;
  }

  /** The words as they are weighed; undefined where they are not. */
  private read(line: Line, words: string): Paragraph | undefined {
    if (this.weights === undefined) return undefined;
    if (line.span[0] <= mostWeighed) return readParagraph(words);
    if (this.underway()) this.unweighed++;
    return undefined;
  }

  /** No mark parts the two paragraphs: only what they say can. */
  private opensByWords(post: Post, line: Line, paragraph: Paragraph): boolean {
    if (line.wordCount < 8) return false;
    // A headline promises more than a paragraph: the second one still belongs to it, whomever it introduces.
    if (post.headline !== undefined && post.body.length < 2) return false;
    const weighing = weighOpening(post.said, paragraph, this.weights!);
    if (weighing.introducesAgain) return true;
    return weighing.opening >= 3 && weighing.held < 0.3;
  }
}

const isRole = (line: Line, next: Line | undefined): boolean =>
  !line.closed && line.wordCount <= 8 && !line.stamp && next?.closed === true;

function opensByGap(line: Line, post: Post, style: PageStyle): boolean {
  return (
    style.gap !== undefined && line.gap >= style.gap && post.body.length > 0 && !style.stampsPart && !style.numbers
  );
}

/** How telling each stem is on this page: the logarithm of one over the share of paragraphs that hold it. */
function weighStems(lines: Line[]): Map<string, number> {
  const counts = new Map<string, number>();
  const prose = lines.filter((line) => line.wordCount >= 5 && line.span[0] <= mostWeighed);
  for (const line of prose)
    for (const stem of readParagraph(line.text).stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, count]) => [stem, Math.log((prose.length + 1) / count)]));
}
