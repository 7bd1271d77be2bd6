import { readC1 } from '../text/readC1.ts';
import { contradictLabel, detectCharset } from './detectCharset.ts';

/** Labels that TextDecoder does not know by that name. */
const aliases: Record<string, string> = {
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  utf_8: 'utf-8',
  'cp-1251': 'windows-1251',
  'win-1251': 'windows-1251',
  'cp-1252': 'windows-1252',
  macroman: 'macintosh',
  'mac-cyrillic': 'x-mac-cyrillic',
  maccyrillic: 'x-mac-cyrillic',
  cp949: 'euc-kr',
  cp932: 'shift_jis',
  cp936: 'gbk',
  'gb_2312-80': 'gbk',
  big5hkscs: 'big5-hkscs',
};

/** `label` as TextDecoder knows it. */
function nameCharset(label: string): string {
  const wanted = label
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, '');
  return aliases[wanted] ?? wanted;
}

function decode(bytes: Uint8Array, label: string, fatal: boolean): string | undefined {
  const wanted = nameCharset(label);
  if (wanted === '') return undefined;
  try {
    const decoder = new TextDecoder(wanted, { fatal });
    const text = decoder.decode(bytes);
    // Node 20 reads windows-1252 as ISO 8859-1, and every dash and curly quotation mark would be a control character.
    return decoder.encoding === 'windows-1252' && /[\u0080-\u009f]/.test(text) ? decode1252(bytes) : text;
  } catch {
    return undefined;
  }
}

/** Bytes that are zero tell UTF-16 and UTF-32 apart from everything else: news in any script uses spaces and full stops. */
function wideCharset(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const size = Math.min(bytes.length & ~3, 4096);
  if (size < 4 || !bytes.subarray(0, size).includes(0)) return undefined;
  const zeros = [0, 0, 0, 0];
  for (let at = 0; at < size; at++) if (bytes[at] === 0) zeros[at & 3]!++;
  const [z0, z1, z2, z3] = zeros as [number, number, number, number];
  const quarter = size / 4;
  // No letter of the news lies beyond the first plane: half of every unit is zero, whatever the script.
  if (z2 > quarter * 0.95 && z3 > quarter * 0.95 && z0 < quarter * 0.1) return 'utf-32le';
  if (z0 > quarter * 0.95 && z1 > quarter * 0.95 && z3 < quarter * 0.1) return 'utf-32be';
  const even = z0 + z2;
  const odd = z1 + z3;
  if (odd > size * 0.05 && even < odd * 0.05) return 'utf-16le';
  if (even > size * 0.05 && odd < even * 0.05) return 'utf-16be';
  return undefined;
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const code = view.getUint32(at, littleEndian);
    parts.push(code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code));
  }
  return parts.join('');
}

/** The charset that the document itself declares, in an XML declaration or an HTML meta element. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048)).toString('latin1');
  return (
    /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head)?.[1] ??
    /<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(head)?.[1]
  );
}

function replacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  return count;
}

/** `bytes` in a charset that fits all but a few of them. What does not fit is let go at once: 5 MB of it are 10 MB of text. */
function decodeNearly(bytes: Uint8Array, charset: string, beyondAscii: number): string | undefined {
  const text = decode(bytes, charset, false);
  return text !== undefined && replacements(text) * 20 < beyondAscii ? text : undefined;
}

/** How many letters beyond ASCII `bytes` write in UTF-8, how many bytes fit none, and where a letter begins that the end cuts off. */
function weighUtf8(bytes: Uint8Array): { wellFormed: number; illFormed: number; end: number } {
  let wellFormed = 0;
  let illFormed = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at]!;
    const size = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (size === 1) {
      at++;
      continue;
    }
    let next = at + 1;
    while (next < at + size && next < bytes.length && (bytes[next]! & 0xc0) === 0x80) next++;
    if (size > 0 && next === bytes.length && next < at + size) return { wellFormed, illFormed, end: at };
    if (size > 0 && next === at + size) wellFormed++;
    else illFormed++;
    at = next;
  }
  return { wellFormed, illFormed, end: bytes.length };
}

/** A unit a byte, since a callback for each of millions of matches costs twenty times the text. */
function decode1252(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    units[at] = byte >= 0x80 && byte <= 0x9f ? readC1(byte).charCodeAt(0) : byte;
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
}

export interface DecodedText {
  text: string;
  charset: string;
  /** The label that the letters contradict, where one was given and not followed. */
  mislabelled?: string;
}

/**
 * The bytes of a report as text, and the charset that was used.
 *
 * Order: byte order mark or zero bytes; then valid UTF-8 with non-ASCII in it, which beats any label (three of the real wires we met
 * were UTF-8 under another name, and no other charset makes valid UTF-8 by chance), a letter cut off by the end aside; then the HTTP label, the
 * document's own declaration, each unless the letters contradict it; detection, and windows-1252. What is labelled UTF-8 stays so while it
 * writes more letters than it breaks. Ill-formed bytes become U+FFFD; NULs and a leading mark are dropped; lone surrogates
 * cannot come out. Never throws.
 */
export function decodeText(bytes: Uint8Array, contentType?: string): DecodedText {
  const decoded = decodeBytes(bytes, contentType);
  const unmarked = decoded.text.startsWith('\ufeff') ? decoded.text.slice(1) : decoded.text;
  return { ...decoded, text: unmarked.includes('\0') ? unmarked.replaceAll('\0', '') : unmarked };
}

function decodeBytes(bytes: Uint8Array, contentType: string | undefined): DecodedText {
  const wide = wideCharset(bytes);
  if (wide === 'utf-32le' || wide === 'utf-32be')
    return { text: decodeUtf32(bytes, wide === 'utf-32le'), charset: wide };
  if (wide) return { text: new TextDecoder(wide).decode(bytes), charset: wide };

  const labels = [
    /charset\s*[=:]\s*["']?\s*([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1],
    declaredCharset(bytes),
  ].filter((label): label is string => label !== undefined);
  const { wellFormed, illFormed, end } = weighUtf8(bytes);
  const saysUtf8 = labels.some((label) => /^utf[-_]?8/i.test(label));
  // A letter that the end cuts off is no letter, and says nothing about the others.
  const cutOff = end < bytes.length && (saysUtf8 || wellFormed > 0);
  const whole = cutOff ? bytes.subarray(0, end) : bytes;
  const utf8 = illFormed > 0 ? undefined : decode(whole, 'utf-8', true);
  // Shift sequences are ASCII bytes: only a label can tell.
  const shifted = utf8 !== undefined && labels.some((label) => /^(iso-2022|hz-gb)/i.test(label));
  if (utf8 !== undefined && !shifted) return { text: utf8, charset: 'utf-8' };

  for (const label of labels) {
    if (/^(utf-?8|us-?ascii|ascii|utf-?16|ucs)/i.test(label)) continue;
    const text = decode(bytes, label, true);
    if (text === undefined) continue;
    const contradicting = contradictLabel(bytes, new TextDecoder(nameCharset(label)).encoding);
    const other = contradicting === undefined ? undefined : decode(bytes, contradicting, true);
    if (contradicting !== undefined && other !== undefined)
      return { text: other, charset: contradicting, mislabelled: label.toLowerCase() };
    return { text, charset: label.toLowerCase() };
  }
  // A few bad bytes in what is otherwise UTF-8: a cut document, or one pasted quotation.
  const beyondAscii = bytes.reduce((count, byte) => count + (byte > 127 ? 1 : 0), 0);
  const lenient =
    saysUtf8 && wellFormed > 0 && wellFormed >= illFormed
      ? decode(whole, 'utf-8', false)
      : decodeNearly(whole, 'utf-8', beyondAscii);
  if (lenient !== undefined) return { text: lenient, charset: 'utf-8' };
  for (const label of labels) {
    if (/^(utf-?8|us-?ascii|ascii|utf-?16|ucs)/i.test(label)) continue;
    const text = decodeNearly(bytes, label, beyondAscii);
    if (text !== undefined) return { text, charset: label.toLowerCase() };
  }
  const guess = detectCharset(bytes);
  const guessed = guess === undefined ? undefined : decodeNearly(bytes, guess, beyondAscii);
  if (guess !== undefined && guessed !== undefined) return { text: guessed, charset: guess.toLowerCase() };
  return { text: decode(bytes, 'windows-1252', false) ?? '', charset: 'windows-1252' };
}
