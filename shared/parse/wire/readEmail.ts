import type { Item, ParsedReport } from '../../model/item.ts';
import { collapseSpace } from '../../text/collapseSpace.ts';
import { htmlToText } from '../../text/htmlToText.ts';
import { decodeText } from '../decodeText.ts';
import { mergeReports } from '../mergeReports.ts';
import { readDate } from '../readDate.ts';
import type { ReportHints } from '../reportHints.ts';
import { keepStated } from './keepStated.ts';
import { mostMessages, sayCutOff } from './sayCutOff.ts';
import { splitMail } from './splitMail.ts';

const headerName =
  /^(?:delivered-to|received|return-path|from|to|subject|date|message-id|mime-version|content-type|x-[\w-]+|dkim-signature|reply-to|sender|authentication-results):/i;
/** How desks head the mails that withdraw or revise an earlier one. */
const killSubject =
  /^(?:mandatory\s)?(?:kill|withdraw(?:n|al)?|retract(?:ion|ed)?|annul[ée]e?|аннулировано|отозвано|إلغاء|iptal)\s*[:–—-]/iu;
const revisionSubject =
  /^(?:correct(?:ion|ed|s)?|update[ds]?|rectificatif|adds?|refile|уточнение|исправление|تصحيح|تحديث|düzeltme|güncelleme)\s*(?:\(?\d+\)?)?\s*[:–—-]/iu;
/** No message's headers are longer; unfolding and decoding them costs several times their length. */
const mostHeader = 200_000;
const deepestParts = 8;
const mostParts = 60;

export function isEmail(page: string): boolean {
  const lines = page
    .slice(0, 20_000)
    .trimStart()
    .replace(/^From \S{1,200} [^\r\n]{10,100}\r?\n/, '')
    .split(/\r?\n/);
  if (!headerName.test(lines[0] ?? '')) return false;
  const end = lines.findIndex((line) => line.trim() === '');
  const head = lines.slice(0, end < 0 ? lines.length : end).join('\n');
  return /^from:/im.test(head) && /^(?:subject|date|message-id|mime-version|content-type):/im.test(head);
}

/** RFC 2045, 6.7. `text` holds a byte in each unit, as all of a message does until its charset is known. */
function readQuotedPrintable(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'latin1');
  const read = Buffer.allocUnsafe(bytes.length);
  let size = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte !== 61) {
      read[size++] = byte;
      continue;
    }
    const hex = /^[0-9A-Fa-f]{2}$/.test(text.slice(at + 1, at + 3))
      ? Number.parseInt(text.slice(at + 1, at + 3), 16)
      : -1;
    let end = at + 1;
    while (bytes[end] === 32 || bytes[end] === 9) end++;
    if (hex >= 0) {
      read[size++] = hex;
      at += 2;
    } else if (bytes[end] === 10 || (bytes[end] === 13 && bytes[end + 1] === 10))
      at = bytes[end] === 10 ? end : end + 1;
    else read[size++] = byte;
  }
  return read.subarray(0, size);
}

/** RFC 2047 encoded words. */
function readHeaderWords(value: string): string {
  return collapseSpace(
    value
      .replace(/(\?=)\s+(=\?)/g, '$1$2')
      .replace(/=\?([\w.:-]{1,40})(?:\*[\w-]*)?\?([bqBQ])\?([^?\s]{0,2000})\?=/g, (_, charset, kind, words) => {
        const bytes = /b/i.test(kind) ? Buffer.from(words, 'base64') : readQuotedPrintable(words.replaceAll('_', ' '));
        return decodeText(bytes, `text/plain; charset=${charset}`).text;
      }),
  );
}

interface Part {
  headers: Map<string, string>;
  body: string;
}

function readPart(text: string): Part {
  const headers = new Map<string, string>();
  const split = /\r?\n[ \t]*\r?\n/.exec(text);
  const head = text.slice(0, Math.min(split?.index ?? text.length, mostHeader)).replace(/\r?\n[ \t]+/g, ' ');
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: split ? text.slice(split.index + split[0].length) : '' };
}

interface Words {
  plain: string[];
  html: string[];
}

function collectWords(part: Part, into: Words, depth: number, budget: { parts: number }): void {
  if (depth > deepestParts || budget.parts-- <= 0) return;
  const type = part.headers.get('content-type') ?? 'text/plain';
  if (/attachment/i.test(part.headers.get('content-disposition') ?? '')) return;
  const boundary = /boundary\s*=\s*(?:"([^"]{1,100})"|([^\s;]{1,100}))/i.exec(type);
  if (/^multipart\//i.test(type) && boundary) {
    const mark = `--${boundary[1] ?? boundary[2]}`;
    const pieces = part.body.split(mark).slice(1);
    for (const piece of pieces) {
      if (piece.startsWith('--')) break;
      collectWords(readPart(piece.replace(/^[ \t]*\r?\n/, '')), into, depth + 1, budget);
    }
    return;
  }
  if (!/^text\//i.test(type)) return;
  const encoding = part.headers.get('content-transfer-encoding')?.toLowerCase() ?? '';
  const bytes = encoding.includes('base64')
    ? Buffer.from(part.body, 'base64')
    : encoding.includes('quoted-printable')
      ? readQuotedPrintable(part.body)
      : Buffer.from(part.body, 'latin1');
  const charset = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(type)?.[1] ?? 'utf-8';
  const text = decodeText(bytes, `text/plain; charset=${charset}`).text;
  if (/html/i.test(type)) into.html.push(htmlToText(text));
  else into.plain.push(text);
}

function readPlain(text: string): string {
  // "-- " opens a signature (RFC 3676).
  const withoutSignature = text.split(/\r?\n-- ?\r?\n/)[0]!;
  const blocks = withoutSignature.split(/\r?\n[ \t]*\r?\n/).map((block) => collapseSpace(block));
  return blocks.filter((block) => block !== '').join('\n');
}

/** Reads messages (RFC 5322, MIME), one or an mbox of them: the subject is the headline, the plain part the text, the HTML part where there is no plain one. */
export function readEmail(bytes: Uint8Array, hints: ReportHints): ParsedReport {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').trimStart();
  const messages = splitMail(text, mostMessages + 1);
  const report = mergeReports(messages.slice(0, mostMessages).map((message) => readMessage(message, hints)));
  report.issues.push(...sayCutOff(messages.length));
  return report;
}

function readMessage(text: string, hints: ReportHints): ParsedReport {
  const message = readPart(text);
  const words: Words = { plain: [], html: [] };
  collectWords(message, words, 0, { parts: mostParts });
  const plain = words.plain.map(readPlain).filter(Boolean).join('\n');
  const bodyText = plain === '' ? words.html.filter(Boolean).join('\n') : plain;
  const from = readHeaderWords(message.headers.get('from') ?? '');
  const header = (name: string) => readHeaderWords(message.headers.get(name) ?? '') || undefined;
  const subject = header('subject');
  const killed = killSubject.test(subject ?? '');
  const revises = killed || revisionSubject.test(subject ?? '');
  const original = revises ? (message.headers.get('in-reply-to') ?? message.headers.get('references')) : undefined;
  const publishedAt = readDate(
    message.headers
      .get('date')
      ?.slice(0, 200)
      .replace(/\([^)]*\)/g, '') ?? '',
    hints,
  );
  const item: Item = {
    position: 0,
    ...keepStated({
      // A kill or an update sent in reply carries the name of what it revises, or it would never meet it.
      guid: (/<([^<>\s]+)>/.exec(original ?? '') ??
        /<?([^<>\s]+)>?/.exec(message.headers.get('message-id') ?? ''))?.[1],
      status: killed ? 'canceled' : undefined,
      correction: /^(?:correct|rectif)/i.test(subject ?? '') ? true : undefined,
      headline: subject,
      publishedAt,
      bodyText,
      language: header('content-language'),
      supplier: domainOf(from),
      byline:
        from
          .slice(0, 500)
          .replace(/\s*<[^>]*>\s*$/, '')
          .replace(/^"|"$/g, '') || undefined,
    } satisfies Partial<Item>),
  };
  if (item.headline === undefined && item.bodyText === undefined) {
    return {
      ok: false,
      format: 'email',
      items: [],
      issues: [{ code: 'no-text', message: 'The message has neither a subject nor text.' }],
    };
  }
  return { ok: true, format: 'email', items: [item], issues: [] };
}

/** The part behind the last @ of a From line, which names the supplier; undefined where it is no domain. */
function domainOf(from: string): string | undefined {
  const address = from.slice(-220).trimEnd();
  const domain = address.slice(address.lastIndexOf('@') + 1, address.endsWith('>') ? -1 : undefined);
  const isNamed = address.includes('@') && domain !== '' && !/[^\p{L}\p{N}.-]/u.test(domain);
  return isNamed ? domain.toLowerCase() : undefined;
}
