import { Parser } from 'htmlparser2';
import { readC1 } from './readC1.ts';

const common: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const known = new Map<string, string | undefined>();

/** A page of nothing but references is read in pieces, so that the list of what is to be replaced stays short. */
const longestChunk = 50_000;
const longestReference = 50;

/** Bounds the memory that a page of invented names can take. */
const mostNames = 4_000;

function namedCharacter(name: string): string | undefined {
  const plain = common[name];
  if (plain !== undefined && Object.hasOwn(common, name)) return plain;
  if (known.has(name)) return known.get(name);
  if (known.size >= mostNames) return undefined;
  let text = '';
  const parser = new Parser({ ontext: (part) => (text += part) }, { decodeEntities: true });
  parser.end(`&${name};`);
  const found = text.endsWith(';') && text.startsWith('&') ? undefined : text;
  known.set(name, found);
  return found;
}

/** The character that a number stands for: C1 read as windows-1252, and no surrogate, NUL or other control may come in this way. */
function numberedCharacter(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return readC1(code);
  if (code === 9 || code === 10 || code === 13) return String.fromCharCode(code);
  if (!(code >= 0x20 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff)
    return '\ufffd';
  return String.fromCodePoint(code);
}

/**
 * `text` with character references resolved once: numbers, HTML's names, and `own` (a document's internal entities, whose values
 * are not read again, so that no bomb can unfold). A reference nobody knows stays as written.
 */
export function decodeEntities(text: string, own?: { get(name: string): string | undefined }): string {
  if (!text.includes('&')) return text;
  if (text.length <= longestChunk) return decodeChunk(text, own);
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    let end = Math.min(from + longestChunk, text.length);
    const open = end < text.length ? text.lastIndexOf('&', end - 1) : -1;
    if (open > from && open > end - longestReference) end = open;
    parts.push(decodeChunk(text.slice(from, end), own));
    from = end;
  }
  return parts.join('');
}

const reference = /&(?:#[xX]([0-9a-fA-F]{1,8})|#(\d{1,9})|([A-Za-z][\w.-]{0,40}));?/y;

/** Nine references in ten are these: they need no expression to be seen. */
function escapedMark(text: string, at: number): string | undefined {
  switch (text.charCodeAt(at + 1)) {
    case 108:
      return text.startsWith('t;', at + 2) ? '<' : undefined;
    case 103:
      return text.startsWith('t;', at + 2) ? '>' : undefined;
    case 97:
      return text.startsWith('mp;', at + 2) ? '&' : undefined;
    case 113:
      return text.startsWith('uot;', at + 2) ? '"' : undefined;
    default:
      return undefined;
  }
}
const markLengths: Record<string, number> = { '<': 4, '>': 4, '&': 5, '"': 6 };

function decodeChunk(text: string, own: { get(name: string): string | undefined } | undefined): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at)) {
    let read = own === undefined ? escapedMark(text, at) : undefined;
    let end = at;
    if (read !== undefined) end += markLengths[read]!;
    else {
      reference.lastIndex = at;
      const found = reference.exec(text);
      if (found) {
        read = readReference(found, own);
        end += found[0].length;
      }
    }
    if (read === undefined) {
      at = Math.max(end, at + 1);
      continue;
    }
    if (at > from) parts.push(text.slice(from, at));
    parts.push(read);
    from = at = end;
  }
  if (from === 0) return text;
  parts.push(text.slice(from));
  return parts.join('');
}

/** The character of one reference, by its parts; undefined when it stays as written. */
function readReference(
  [whole, hex, decimal, name]: RegExpExecArray,
  own: { get(name: string): string | undefined } | undefined,
): string | undefined {
  if (hex !== undefined) return numberedCharacter(Number.parseInt(hex, 16));
  if (decimal !== undefined) return numberedCharacter(Number(decimal));
  return own?.get(name!) ?? (whole.endsWith(';') ? namedCharacter(name!) : undefined);
}
