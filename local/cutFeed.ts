/**
 * A feed file as it stood at an instant: its later items cut out, the rest left byte for byte.
 *
 * The file's bytes are read as Latin-1 (or UTF-16 where a byte-order mark says so), so that no encoding is ever converted: what a
 * feed's tags and dates are made of is ASCII in all of them.
 */

import type { Instant } from '../shared/model/time.ts';
import { readDate } from '../shared/parse/readDate.ts';

export interface DatedItem {
  /** `[start, end)` in the text of the feed. */
  start: number;
  end: number;
  /** What makes a reissued item the same item; undefined where the feed gives nothing. */
  guid?: string;
  /** When it was published, or last changed where the feed says so; undefined items are always there. */
  at?: Instant;
}

export interface DatedFeed {
  text: string;
  encoding: 'latin1' | 'utf16le' | 'utf16be';
  kind: 'xml' | 'json';
  items: DatedItem[];
}

/** `timeZone` is the zone of dates that name none, UTC unless given. Never throws: what holds no items is all frame. */
export function readDatedFeed(bytes: Uint8Array, timeZone?: string): DatedFeed {
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  const kind = /^[\s\u00ef\u00bb\u00bf\ufeff]*\{/.test(text) ? 'json' : 'xml';
  return {
    text,
    encoding,
    kind,
    items: kind === 'json' ? findJsonItems(text, timeZone) : findXmlItems(text, timeZone),
  };
}

/**
 * The bytes that a server would have sent at `clock`; all items when it is undefined. Of several items with one guid only the newest by
 * then is shown: a feed replaces an item that it reissues.
 */
export function cutFeed(feed: DatedFeed, clock: Instant | undefined): Uint8Array {
  const shown = new Map<string, DatedItem>();
  for (const item of feed.items) {
    if (item.at !== undefined && clock !== undefined && item.at > clock) continue;
    const id = item.guid ?? `@${item.start}`;
    const rival = shown.get(id);
    if (rival === undefined || (item.at ?? '') > (rival.at ?? '')) shown.set(id, item);
  }
  const kept = new Set(shown.values());
  if (kept.size === feed.items.length) return encode(feed.text, feed.encoding);
  return encode(feed.kind === 'json' ? joinJson(feed, kept) : joinXml(feed, kept), feed.encoding);
}

/** Instants, ascending, at which some item appears or is reissued. */
export function changesOf(feed: DatedFeed): Instant[] {
  return [...new Set(feed.items.flatMap((item) => item.at ?? []))].sort();
}

function joinXml({ text, items }: DatedFeed, kept: Set<DatedItem>): string {
  let out = '';
  let from = 0;
  for (const item of items) {
    if (kept.has(item)) continue;
    // The white space before an item goes with it: XML's own, for a byte of a longer character may look like another.
    let end = item.start;
    while (end > from && ' \t\r\n'.includes(text[end - 1] ?? '')) end--;
    out += text.slice(from, end);
    from = item.end;
  }
  return out + text.slice(from);
}

function joinJson({ text, items }: DatedFeed, kept: Set<DatedItem>): string {
  const [first, second] = items;
  const last = items.at(-1);
  if (!first || !last) return text;
  const separator = second ? text.slice(first.end, second.start) : '';
  const shown = items.filter((item) => kept.has(item)).map((item) => text.slice(item.start, item.end));
  return text.slice(0, first.start) + shown.join(separator) + text.slice(last.end);
}

/** Tags that date an item, the most telling first; names without their prefix, lower-case. */
const dateTags = ['updated', 'modified', 'pubdate', 'date', 'published', 'issued', 'created'];

/** One pass over the tags; comments, CDATA and processing instructions are stepped over, so words about `<item>` are no item. */
function findXmlItems(text: string, timeZone: string | undefined): DatedItem[] {
  const items: DatedItem[] = [];
  let open: { name: string; start: number; nested: number; depth: number; fields: Map<string, string> } | undefined;
  let field: { name: string; from: number } | undefined;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const skipTo = stepOver(text, at);
    if (skipTo !== undefined) {
      at = skipTo;
      continue;
    }
    const end = text.indexOf('>', at);
    if (end < 0) break;
    const closing = text[at + 1] === '/';
    const selfClosing = text[end - 1] === '/';
    const fullName =
      /^[^\s/>]+/.exec(text.slice(at + (closing ? 2 : 1), Math.min(end, at + 80)))?.[0].toLowerCase() ?? '';
    const name = fullName.slice(fullName.indexOf(':') + 1);
    if (open === undefined) {
      if (!closing && !selfClosing && (name === 'item' || name === 'entry')) {
        open = { name: fullName, start: at, nested: 0, depth: 0, fields: new Map() };
        const about = /\brdf:about\s*=\s*["']([^"']*)/i.exec(text.slice(at, end))?.[1];
        if (about) open.fields.set('about', about);
      }
    } else if (closing && fullName === open.name && open.nested === 0) {
      items.push(describe(open.start, end + 1, open.fields, timeZone));
      open = undefined;
      field = undefined;
    } else if (closing) {
      if (fullName === open.name) open.nested--;
      open.depth--;
      if (open.depth === 0 && field?.name === name && !open.fields.has(name))
        open.fields.set(name, plain(text.slice(field.from, at)));
    } else if (!selfClosing) {
      if (fullName === open.name) open.nested++;
      if (open.depth === 0) field = { name, from: end + 1 };
      open.depth++;
    }
    at = end + 1;
  }
  return items;
}

/** Where a comment, CDATA section, declaration or instruction at `at` ends; undefined for a tag. */
function stepOver(text: string, at: number): number | undefined {
  const skip = (close: string) => {
    const end = text.indexOf(close, at);
    return end < 0 ? text.length : end + close.length;
  };
  if (text.startsWith('<![CDATA[', at)) return skip(']]>');
  if (text.startsWith('<!--', at)) return skip('-->');
  if (text.startsWith('<?', at)) return skip('?>');
  if (text.startsWith('<!', at)) return skip('>');
  return /[a-z/_]/i.test(text[at + 1] ?? '') ? undefined : at + 1;
}

function describe(start: number, end: number, fields: Map<string, string>, timeZone: string | undefined): DatedItem {
  const guid = fields.get('guid') ?? fields.get('id') ?? fields.get('about') ?? fields.get('link');
  for (const tag of dateTags) {
    const written = fields.get(tag);
    const at = written && readDate(Buffer.from(written, 'latin1').toString('utf8'), { timeZone });
    if (at) return { start, end, guid, at };
  }
  return { start, end, guid };
}

function plain(inner: string): string {
  return inner.replace(/<!\[CDATA\[|\]\]>/g, '').trim();
}

/** Element spans of the top-level `items` array. */
function findJsonItems(text: string, timeZone: string | undefined): DatedItem[] {
  const items: DatedItem[] = [];
  const stack: string[] = [];
  let key = '';
  let start = -1;
  let inItems = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') {
      const from = at + 1;
      for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at++;
      if (stack.length === 1 && /^\s*:/.test(text.slice(at + 1, at + 20))) key = text.slice(from, at);
    } else if (character === '{' || character === '[') {
      if (stack.length === 1 && character === '[' && key === 'items') inItems = true;
      if (stack.length === 2 && inItems && character === '{') start = at;
      stack.push(character);
    } else if (character === '}' || character === ']') {
      stack.pop();
      if (stack.length === 2 && inItems && start >= 0) {
        items.push(describeJson(text.slice(start, at + 1), start, at + 1, timeZone));
        start = -1;
      }
      if (stack.length === 1) inItems = false;
    }
  }
  return items;
}

function describeJson(item: string, start: number, end: number, timeZone: string | undefined): DatedItem {
  try {
    const read = JSON.parse(Buffer.from(item, 'latin1').toString('utf8')) as Record<string, unknown>;
    const written = read.date_modified ?? read.date_published;
    const guid = read.id ?? read.url;
    return {
      start,
      end,
      guid: guid === undefined ? undefined : String(guid),
      at: typeof written === 'string' ? readDate(written, { timeZone }) : undefined,
    };
  } catch {
    return { start, end };
  }
}

function encodingOf(bytes: Uint8Array): DatedFeed['encoding'] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf16be';
  return 'latin1';
}

function decode(bytes: Uint8Array, encoding: DatedFeed['encoding']): string {
  const buffer = Buffer.from(bytes);
  if (encoding !== 'utf16be') return buffer.toString(encoding);
  return swapped(buffer).toString('utf16le');
}

function encode(text: string, encoding: DatedFeed['encoding']): Uint8Array {
  if (encoding !== 'utf16be') return Buffer.from(text, encoding);
  return swapped(Buffer.from(text, 'utf16le'));
}

/** Each two bytes the other way round; a last odd byte, which is no UTF-16 anyway, is left out. */
function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
}
