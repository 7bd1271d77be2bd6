import { decodeEntities } from './decodeEntities.ts';
import { squeezeSpace } from './squeezeSpace.ts';

const blocks = new Set(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);

/** Elements whose text no reader of the page sees. */
const unseen = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'svg',
  'math',
  'select',
  'textarea',
]);

/** White space that is more than one plain space between words. */
const oddSpace = /[^\S ]| {2}/;

const anySpace = /\s+/g;
const lineSpace = /[ \t\r\f\v\u00a0\u200b\u2060\ufeff]+/g;

const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isNamePart = (code: number) => isLetter(code) || (code >= 48 && code <= 58) || code === 45;

/** `XHTML:P` → `p`. */
function localName(written: string): string {
  const name = written.toLowerCase();
  return name.includes(':') ? name.slice(name.lastIndexOf(':') + 1) : name;
}

/** Where the tag that starts at `from` ends (the index of its `>`), or -1. A `>` inside a quoted attribute does not count. */
function tagEnd(html: string, from: number, lastQuote: number): number {
  let at = from;
  while (at < html.length) {
    const c = html.charCodeAt(at);
    if (c === 62) return at;
    if (c === 60) return -1;
    if ((c === 34 || c === 39) && at < lastQuote && html.charCodeAt(at - 1) === 61) {
      const close = html.indexOf(c === 34 ? '"' : "'", at + 1);
      if (close < 0) return html.indexOf('>', at);
      at = close;
    }
    at++;
  }
  return -1;
}

/**
 * The words of `html`, paragraphs and line breaks parted by "\n", white space within a line collapsed, no empty lines.
 *
 * One pass and no recursion: the time is linear in the length whatever the nesting, and what is no markup (`a < b`) stays.
 * Scripts, styles and comments are left out. Never throws.
 */
export function htmlToText(html: string): string {
  if (!html.includes('<')) return tidy(decodeEntities(oddSpace.test(html) ? squeezeSpace(html, anySpace) : html));
  const lastQuote = Math.max(html.lastIndexOf('"'), html.lastIndexOf("'"));
  const lastComment = html.lastIndexOf('-->');
  const lower = new Map<string, number>();
  let parts: string[] = [];
  const done: string[] = [];
  let at = 0;
  const words = (text: string) => parts.push(decodeEntities(oddSpace.test(text) ? squeezeSpace(text, anySpace) : text));
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      words(html.slice(at));
      break;
    }
    if (open > at) words(html.slice(at, open));
    if (parts.length > 5_000) {
      done.push(parts.join(''));
      parts = [];
    }
    if (html.startsWith('<!--', open)) {
      at = lastComment > open ? html.indexOf('-->', open + 4) + 3 : html.length;
      if (at < open + 4) at = html.length;
      continue;
    }
    if (html.startsWith('<![CDATA[', open)) {
      at = open + 9;
      continue;
    }
    let nameStart = open + 1;
    const mark = html.charCodeAt(nameStart);
    const special = mark === 33 || mark === 63;
    if (mark === 47 || special) nameStart++;
    if (!special && !isLetter(html.charCodeAt(nameStart))) {
      parts.push('<');
      at = open + 1;
      continue;
    }
    const end = tagEnd(html, open + 1, lastQuote);
    if (end < 0) {
      const next = html.indexOf('<', open + 1);
      at = next < 0 ? html.length : next;
      continue;
    }
    at = end + 1;
    if (special) continue;
    let nameEnd = nameStart + 1;
    while (nameEnd < end && nameEnd < nameStart + 40 && isNamePart(html.charCodeAt(nameEnd))) nameEnd++;
    const written = html.slice(nameStart, nameEnd);
    const tag = localName(written);
    if (blocks.has(tag)) parts.push('\n');
    if (mark !== 47 && unseen.has(tag) && html.charCodeAt(end - 1) !== 47) {
      const closing = `</${written}`;
      if (!lower.has(closing)) lower.set(closing, html.lastIndexOf(closing));
      if (lower.get(closing)! >= at) at = html.indexOf(closing, at);
    }
  }
  return tidy(done.join('') + parts.join(''));
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => (/ {2}|[\t\r\f\v\u00a0\u200b\u2060\ufeff]/.test(line) ? squeezeSpace(line, lineSpace) : line).trim())
    .filter((line) => line !== '')
    .join('\n');
}
