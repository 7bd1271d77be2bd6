import type { Item, ParsedReport } from '../model/item.ts';
import type { Issue } from '../model/report.ts';
import { collapseSpace } from '../text/collapseSpace.ts';
import { htmlToText } from '../text/htmlToText.ts';
import { readDate } from './readDate.ts';
import { readLink } from './readLink.ts';
import type { ReportHints } from './reportHints.ts';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const words = (value: unknown): string | undefined => {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  return text === '' ? undefined : text;
};

export function isJsonFeed(value: unknown): value is Json & { items: unknown[] } {
  return (
    isObject(value) &&
    Array.isArray(value.items) &&
    (typeof value.version !== 'string' ||
      /jsonfeed/i.test(value.version) ||
      'home_page_url' in value ||
      'feed_url' in value)
  );
}

/** A feed of which twenty items are odd has said so. */
const mostIssues = 20;

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org). An id may be a number; `author` is 1.0's, `authors` 1.1's. */
export function readJsonFeed(feed: Json & { items: unknown[] }, hints: ReportHints): ParsedReport {
  const issues: Issue[] = [];
  const base = words(feed.home_page_url) ?? words(feed.feed_url) ?? hints.url;
  const language = words(feed.language);
  const items: Item[] = [];
  const say = (issue: Issue) => {
    if (issues.length < mostIssues) issues.push(issue);
  };
  feed.items.forEach((value, position) => {
    if (!isObject(value)) {
      say({
        code: 'unreadable-item',
        message: `Item ${position + 1} is no JSON object; it was left out.`,
        item: position,
      });
      return;
    }
    const html = words(value.content_html);
    const authors = (Array.isArray(value.authors) ? value.authors : [value.author]).flatMap((author) =>
      isObject(author) ? (words(author.name) ?? []) : [],
    );
    const link = words(value.url) ?? words(value.external_url);
    const title = words(value.title);
    const summary = words(value.summary);
    const published = words(value.date_published);
    const updated = words(value.date_modified);
    const body =
      html === undefined
        ? words(value.content_text)?.split('\n').map(collapseSpace).filter(Boolean).join('\n')
        : htmlToText(html);
    const fields: Partial<Item> = {
      guid: words(value.id),
      headline: title && collapseSpace(title),
      url: link && readLink(link, base),
      publishedAt: published && readDate(published, hints),
      updatedAt: updated && readDate(updated, hints),
      summary: summary && htmlToText(summary),
      bodyText: body || undefined,
      bodyHtml: html,
      language: words(value.language) ?? language,
      byline: authors.length > 0 ? authors.join(', ') : undefined,
      subjects: Array.isArray(value.tags) ? value.tags.flatMap((tag) => words(tag) ?? []) : undefined,
    };
    const unread = [published, updated].find((date) => date !== undefined && readDate(date, hints) === undefined);
    if (unread !== undefined)
      say({
        code: 'unreadable-date',
        message: `Item ${position + 1} has a date that cannot be read: "${unread.slice(0, 60)}".`,
        item: position,
      });
    const stated = Object.entries(fields).filter(
      ([, each]) => each !== undefined && !(Array.isArray(each) && each.length === 0),
    );
    if (stated.every(([name]) => name === 'language')) {
      say({ code: 'empty-item', message: `Item ${position + 1} is empty; it was left out.`, item: position });
      return;
    }
    items.push({ position, ...Object.fromEntries(stated) });
  });
  if (items.length === 0) issues.push({ code: 'empty-feed', message: 'The feed holds no items.' });
  const title = words(feed.title);
  return {
    ok: true,
    format: 'jsonfeed',
    ...(title ? { title } : {}),
    ...(language ? { language } : {}),
    items,
    issues,
  };
}
