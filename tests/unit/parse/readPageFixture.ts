import { readFileSync } from 'node:fs';

/** A post as the fixture says it must be cut. `starts` is its first printed line. */
export interface ExpectedPost {
  starts: string;
  headline?: string;
  bodyText?: string;
  publishedAt?: string;
  byline?: string;
  credits?: string[];
}

export interface PageFixture {
  page: string;
  title?: string;
  hints: { fileName?: string; timeZone?: string };
  posts: ExpectedPost[];
}

/**
 * Reads a page with a gutter: what stands before `|` says what the line is, so that a page and its right cuts are one text.
 *
 * `post [INSTANT] [text|head]` opens an entry, `text` and `head` are its words, `by NAME` and `credit A, B` its byline and credits, `title`
 * is the page's own; an empty gutter is no part of any entry's words. Words before `‖` in a line are a printed mark. `#file` and `#zone` are hints.
 */
export function readPageFixture(path: string): PageFixture {
  const fixture: PageFixture = { page: '', hints: {}, posts: [] };
  const lines: string[] = [];
  for (const raw of readFileSync(path, 'utf8').trimEnd().split('\n')) {
    const hint = /^#(file|zone) (.+)$/.exec(raw);
    if (hint) {
      if (hint[1] === 'file') fixture.hints.fileName = hint[2] ?? '';
      else fixture.hints.timeZone = hint[2] ?? '';
      continue;
    }
    const bar = raw.indexOf('|');
    const gutter = raw.slice(0, bar).trim();
    const printed = raw.slice(bar + 2);
    lines.push(printed.replace('‖', ''));
    const words = printed.slice(printed.indexOf('‖') + 1);
    if (gutter === 'title') fixture.title = words;
    if (gutter.startsWith('post')) {
      const instant = /\d{4}-\S+Z/.exec(gutter)?.[0];
      fixture.posts.push({
        starts: printed.replace('‖', ''),
        ...(instant === undefined ? {} : { publishedAt: instant.replace('Z', '.000Z') }),
      });
    }
    const post = fixture.posts.at(-1);
    if (!post) continue;
    if (/\btext$/.test(gutter)) post.bodyText = post.bodyText === undefined ? words : `${post.bodyText}\n${words}`;
    if (/\bhead$/.test(gutter)) post.headline = words;
    if (gutter.startsWith('by ')) post.byline = gutter.slice(3);
    if (gutter.startsWith('credit ')) post.credits = gutter.slice(7).split(', ');
  }
  fixture.page = lines.join('\n');
  return fixture;
}
