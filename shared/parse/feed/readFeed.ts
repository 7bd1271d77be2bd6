import RssParser from 'rss-parser';
import type { Item, ParsedReport } from '../../model/item.ts';
import type { Issue } from '../../model/report.ts';
import { collapseSpace } from '../../text/collapseSpace.ts';
import { decodeEntities } from '../../text/decodeEntities.ts';
import { htmlToText } from '../../text/htmlToText.ts';
import { readDate } from '../readDate.ts';
import { readLink } from '../readLink.ts';
import type { DatePlace, ReportHints } from '../reportHints.ts';
import { sayTruncated } from '../sayTruncated.ts';
import { elementNames, type FieldName, fieldNames } from './feedVocabulary.ts';
import { type PlainFeed, type PlainField, writePlainFeed } from './writePlainFeed.ts';

/** An element as xml2js gives it: its text, or its text (`_`) and attributes (`$`). */
type Field = string | { _?: string; $?: Record<string, string> };
type Fields = Partial<Record<FieldName, Field[]>>;
type FeedItem = Fields & { own?: Record<string, string> };

const customFields = fieldNames.map(
  (name) => [elementNames[name], name, { keepArray: true }] as (string | { keepArray: boolean })[],
);
const parser = new RssParser<Fields, FeedItem>({
  customFields: {
    // The typings of 3.13 forbid here what its code allows: a feed field may be renamed like an item field.
    feed: customFields as unknown as (keyof Fields)[],
    item: [...customFields, ['$', 'own', { keepArray: true }]],
  },
});

/** Five times the largest feed we know; each item costs about 50 µs, and a report must be done in two seconds. */
const mostItems = 10_000;

/** A feed that dates every item badly has said so by then. */
const mostIssues = 20;

/** Puts texts and attributes back where `writePlainFeed` left their numbers. */
function restoreFields(fields: Fields, table: readonly PlainField[]): void {
  for (const name of fieldNames) {
    const named = fields[name];
    if (named === undefined) continue;
    for (const field of named) {
      if (typeof field === 'string') continue;
      const kept = table[Number(field.$?.n)];
      if (kept === undefined) continue;
      field._ = kept.text;
      field.$ = kept.attributes;
    }
  }
}

const textOf = (field: Field | undefined): string => (typeof field === 'string' ? field : (field?._ ?? ''));
const attribute = (field: Field, name: string): string | undefined =>
  typeof field === 'string' ? undefined : field.$?.[name];
const looksLikeHtml = (text: string) => /<\/?[a-z][^<]{0,2000}>|&(?:#\d+|#x[0-9a-f]+|[a-z]{2,10});/i.test(text);

/** The fields of one name: those that stand directly in the item before those in some wrapper, the feed's own vocabulary before Dublin Core. */
function ranked(fields: Field[] | undefined): Field[] {
  if (fields === undefined || fields.length < 2) return fields ?? [];
  const rank = (field: Field) => (attribute(field, 'nested') ? 2 : 0) + (attribute(field, 'of') === 'dc' ? 1 : 0);
  return [...fields].sort((a, b) => rank(a) - rank(b));
}

/** What a field says: as HTML where it is HTML, and as plain text. */
function readWords(field: Field, format: PlainFeed['format']): { text: string; html?: string } {
  let words = textOf(field);
  const type = attribute(field, 'type')?.toLowerCase();
  if (attribute(field, 'mode') === 'base64' || type === 'application/octet-stream') {
    words = Buffer.from(words, 'base64').toString('utf8');
  }
  const inline = attribute(field, 'inline') !== undefined;
  const plain =
    !inline &&
    (type === 'text' || type === 'text/plain' || (format === 'atom' && type === undefined)) &&
    !(type === undefined && looksLikeHtml(words));
  if (plain)
    return {
      text: words
        .split(/\n{1,}/)
        .map(collapseSpace)
        .filter(Boolean)
        .join('\n'),
    };
  // Plain text in an HTML field keeps its line breaks as spaces, as a browser shows it.
  return { text: htmlToText(words), html: looksLikeHtml(words) ? words.trim() : undefined };
}

function firstWords(
  fields: Field[] | undefined,
  format: PlainFeed['format'],
): { text: string; html?: string } | undefined {
  for (const field of ranked(fields)) {
    const words = readWords(field, format);
    if (words.text !== '') return words;
  }
  return undefined;
}

function firstDate(fields: Field[] | undefined, place: DatePlace): string | undefined {
  for (const field of ranked(fields)) {
    const date = readDate(textOf(field), place);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** Prefers an alternate in HTML, the last of several as readers do; then a link given as text; then any alternate. */
function readItemLink(fields: Field[] | undefined, base: string | undefined): string | undefined {
  let best: { link: string; rank: number } | undefined;
  for (const field of fields ?? []) {
    const href = attribute(field, 'href');
    const text = textOf(field);
    const rel = attribute(field, 'rel')?.toLowerCase() ?? 'alternate';
    const type = attribute(field, 'type')?.toLowerCase() ?? 'text/html';
    const link = readLink(decodeEntities(href ?? text), attribute(field, 'base') ?? base);
    if (link === undefined) continue;
    const nested = attribute(field, 'nested') ? 8 : 0;
    const alternate = rel === 'alternate' || rel.endsWith('#alternate');
    if (href !== undefined && !alternate) continue;
    const rank = nested + (href === undefined || /html/.test(type) ? 0 : 4);
    if (best === undefined || rank <= best.rank) best = { link, rank };
  }
  return best?.link;
}

function readFeedItem(
  fields: FeedItem,
  position: number,
  feed: { format: PlainFeed['format']; base?: string; hints: ReportHints },
): Item {
  const { format, hints } = feed;
  const base = fields.own?.base ?? feed.base;
  const headline = firstWords(fields.title, format)?.text;
  const idField = ranked(fields.id).findLast((field) => textOf(field).trim() !== '');
  const about = fields.own?.about?.trim();
  const guid = (idField === undefined ? '' : collapseSpace(textOf(idField))) || about || undefined;
  const link = readItemLink(fields.link, base);
  const permalink =
    link === undefined &&
    idField !== undefined &&
    attribute(idField, 'guid') !== undefined &&
    (attribute(idField, 'ispermalink') ?? 'true').toLowerCase() !== 'false'
      ? readLink(/\s/.test(guid ?? '') ? '' : textOf(idField), base)
      : undefined;

  const published = firstDate(fields.published, hints);
  const created = firstDate(fields.created, hints);
  const updated = firstDate(fields.updated, hints);
  // Dublin Core has one date: in RSS it is the day of publication.
  const dublin = format !== 'atom' && published === undefined && created === undefined ? updated : undefined;

  const summaries = firstWords(fields.summary, format);
  const content = longest(fields.content, format);
  const author = firstWords(fields.author, format)?.text;
  const subjects = [
    ...new Set(
      (fields.category ?? [])
        .map((field) => collapseSpace(attribute(field, 'label') ?? (textOf(field) || (attribute(field, 'term') ?? ''))))
        .filter(Boolean),
    ),
  ];
  const item: Item = {
    position,
    guid: guid === undefined ? undefined : resolvedGuid(idField, guid, base, format),
    headline: headline === undefined ? undefined : collapseSpace(headline),
    url: link ?? permalink,
    publishedAt: published ?? created ?? dublin,
    updatedAt: updated,
    summary: summaries?.text,
    bodyText: content?.text,
    bodyHtml: content?.html ?? (content === undefined ? summaries?.html : undefined),
    language: collapseSpace(textOf(fields.language?.[0])) || fields.own?.lang || undefined,
    byline: author === undefined ? undefined : collapseSpace(author),
    subjects: subjects.length > 0 ? subjects : undefined,
  };
  const stated: Partial<Record<keyof Item, unknown>> = {};
  for (const name of Object.keys(item) as (keyof Item)[]) if (item[name] !== undefined) stated[name] = item[name];
  return stated as Item;
}

/** A relative Atom id is an address under xml:base; all others are names and stay as written. */
function resolvedGuid(
  field: Field | undefined,
  guid: string,
  base: string | undefined,
  format: PlainFeed['format'],
): string {
  if (format !== 'atom' || field === undefined || /^[a-z][a-z0-9+.-]*:/i.test(guid)) return guid;
  return guid.startsWith('/') ? (readLink(guid, attribute(field, 'base') ?? base) ?? guid) : guid;
}

function longest(
  fields: Field[] | undefined,
  format: PlainFeed['format'],
): { text: string; html?: string } | undefined {
  let best: { text: string; html?: string } | undefined;
  for (const field of ranked(fields)) {
    const words = readWords(field, format);
    if (words.text !== '' && words.text.length > (best?.text.length ?? 0)) best = words;
  }
  return best;
}

/**
 * Reads RSS 0.9x, 1.0 and 2.0 and Atom 0.3 and 1.0: `writePlainFeed` repairs, rss-parser reads, this gives its fields their meaning.
 * Undefined when the page holds no feed. One bad item costs that item.
 */
export async function readFeed(page: string, hints: ReportHints): Promise<ParsedReport | undefined> {
  const plain = writePlainFeed(page, hints.url, mostItems);
  if (plain === undefined) return undefined;
  const issues: Issue[] = [];
  const feed = await parser.parseString(plain.xml);
  restoreFields(feed as Fields, plain.table);
  const base = readItemLink(feed.link as Field[] | undefined, hints.url);
  const items: Item[] = [];
  if (plain.itemCount > mostItems) {
    issues.push({
      code: 'cut-off',
      message: `The feed holds ${plain.itemCount} items; only the first ${mostItems} were read.`,
    });
  }
  feed.items.forEach((fields, position) => {
    if (plain.empty.has(position)) {
      if (issues.length < mostIssues)
        issues.push({
          code: 'empty-item',
          message: `Item ${position + 1} is empty; it was left out.`,
          item: position,
        });
      return;
    }
    try {
      restoreFields(fields, plain.table);
      const item = readFeedItem(fields, position, { format: plain.format, base: hints.url ?? base, hints });
      items.push(item);
      const dated = [...(fields.published ?? []), ...(fields.updated ?? []), ...(fields.created ?? [])];
      const stated = dated.map((field) => collapseSpace(textOf(field))).find((words) => words !== '');
      if (
        issues.length < mostIssues &&
        stated !== undefined &&
        item.publishedAt === undefined &&
        item.updatedAt === undefined
      ) {
        issues.push({
          code: 'unreadable-date',
          message: `Item ${position + 1} is dated "${stated.slice(0, 60)}", which names no one moment; it is filed under the time of receipt.`,
          item: position,
        });
      }
    } catch (error) {
      issues.push({
        code: 'unreadable-item',
        message: `Item ${position + 1} could not be read (${String(error).slice(0, 200)}); the others were.`,
        item: position,
      });
    }
  });
  if (items.length === 0) issues.push({ code: 'empty-feed', message: 'The feed holds no items.' });
  if (plain.truncated) issues.push(sayTruncated(items.length));
  const title = firstWords(feed.title as Field[] | undefined, plain.format)?.text;
  const language = collapseSpace(textOf((feed as Fields).language?.[0]));
  return {
    ok: true,
    format: plain.format,
    ...(title === undefined ? {} : { title: collapseSpace(title) }),
    ...(language === '' ? {} : { language }),
    items,
    issues,
  };
}
