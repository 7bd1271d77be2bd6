import type { Item, ParsedReport } from '../../model/item.ts';
import type { Issue } from '../../model/report.ts';
import { collapseSpace } from '../../text/collapseSpace.ts';
import { htmlToText } from '../../text/htmlToText.ts';
import { decodeText } from '../decodeText.ts';
import { heedInstructions } from '../instruction/heedInstructions.ts';
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
/** A mail within a mail within a mail: a chain of forwards ends there. */
const deepestMails = 4;
/** A mail of twenty pictures has said so. */
const mostLeftOut = 20;

/** Reads the documents that mails bring with them. */
export type ReadDocument = (bytes: Uint8Array, hints: ReportHints, mailDepth: number) => Promise<ParsedReport>;

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

/** A header's value: RFC 2047's encoded words, and letters that stand there bare (RFC 6532, or against every rule), in UTF-8 or the body's charset. */
function readHeaderWords(value: string, charset: string | undefined): string {
  return collapseSpace(
    readBareLetters(value, charset)
      .replace(/(\?=)\s+(=\?)/g, '$1$2')
      .replace(/=\?([\w.:-]{1,40})(?:\*[\w-]*)?\?([bqBQ])\?([^?\s]{0,2000})\?=/g, (_, charset, kind, words) => {
        const bytes = /b/i.test(kind) ? Buffer.from(words, 'base64') : readQuotedPrintable(words.replaceAll('_', ' '));
        return decodeText(bytes, `text/plain; charset=${charset}`).text;
      }),
  );
}

function readBareLetters(value: string, charset: string | undefined): string {
  if (!/[\x80-\xff]/.test(value)) return value;
  return decodeText(Buffer.from(value, 'latin1'), charset === undefined ? undefined : `text/plain; charset=${charset}`)
    .text;
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

/** A document that a mail brings with it: another mail, a wire's file, a text. */
interface Attachment {
  name: string;
  type: string;
  bytes: Uint8Array;
}

interface Words {
  plain: string[];
  html: string[];
  attachments: Attachment[];
  leftOut: Issue[];
}

/** Of a header's parameters. */
const parameters = {
  charset: /charset\s{0,9}=\s{0,9}"?([\w.:-]{1,40})/i,
  // Also RFC 2231's `name*=`.
  name: /(?<![a-z])name\*?=(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i,
  filename: /filename\*?=(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i,
};

/** A value among a header's parameters: `name="raid.eml"`. */
function parameter(header: string, name: keyof typeof parameters): string | undefined {
  const found = parameters[name].exec(header.slice(0, 4_000));
  return found?.[1] ?? found?.[2];
}

function decodePart({ headers, body }: Part): Buffer {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase() ?? '';
  if (encoding.includes('base64')) return Buffer.from(body, 'base64');
  return encoding.includes('quoted-printable') ? Buffer.from(readQuotedPrintable(body)) : Buffer.from(body, 'latin1');
}

/** Of what carries words; signatures and calendars of a mail program are no loss. */
const mayBeDocument = /^(?:text|message|application)\//i;
const mailMachinery = /^(?:application\/(?:pgp|pkcs|x-pkcs|ics)|text\/calendar|message\/(?:delivery|disposition))/i;

function collectWords(part: Part, into: Words, depth: number, budget: { parts: number }, digest = false): void {
  const type = part.headers.get('content-type') ?? (digest ? 'message/rfc822' : 'text/plain');
  const disposition = part.headers.get('content-disposition') ?? '';
  const name = readHeaderWords(parameter(disposition, 'filename') ?? parameter(type, 'name') ?? '', undefined);
  const boundary = /boundary\s*=\s*(?:"([^"]{1,100})"|([^\s;]{1,100}))/i.exec(type);
  const isSpent = depth > deepestParts || budget.parts-- <= 0;
  if (!isSpent && /^multipart\//i.test(type) && boundary) {
    const mark = `--${boundary[1] ?? boundary[2]}`;
    for (const piece of part.body.split(mark).slice(1)) {
      if (piece.startsWith('--') || budget.parts < 0) break;
      const isDigest = /^multipart\/digest/i.test(type);
      collectWords(readPart(piece.replace(/^[ \t]*\r?\n/, '')), into, depth + 1, budget, isDigest);
    }
    return;
  }
  const why = isSpent
    ? `a mail's parts are read ${deepestParts} deep, and ${mostParts} of them.`
    : whyNoDocument(type, name, part);
  if (why !== undefined) {
    if (why !== '' && into.leftOut.length < mostLeftOut) into.leftOut.push(sayLeftOut({ name, type }, why));
  } else if (!/^text\/(?:plain|html|enriched)/i.test(type) || /attachment/i.test(disposition)) {
    into.attachments.push({ name, type, bytes: decodePart(part) });
  } else {
    const charset = parameter(type, 'charset') ?? 'utf-8';
    const text = decodeText(decodePart(part), `text/plain; charset=${charset}`).text;
    if (/html/i.test(type)) into.html.push(htmlToText(text));
    else into.plain.push(text);
  }
}

/** Why a part carries no words; empty where that is no loss, undefined where it may. */
function whyNoDocument(type: string, name: string, part: Part): string | undefined {
  // A picture without a name is part of the letter's look.
  if (mailMachinery.test(type) || part.body.trim() === '') return '';
  if (mayBeDocument.test(type)) return undefined;
  return name === '' ? '' : 'it is no text.';
}

const callAttachment = ({ name, type }: Pick<Attachment, 'name' | 'type'>): string =>
  `The mail's attachment ${name === '' ? '' : `"${name.slice(0, 80)}" `}(${type.split(';')[0]!.trim().slice(0, 60)})`;

function sayLeftOut(attachment: Pick<Attachment, 'name' | 'type'>, why: string): Issue {
  return { code: 'left-out', message: `${callAttachment(attachment)} was left out: ${why}` };
}

function readPlain(text: string): string {
  // "-- " opens a signature (RFC 3676).
  const withoutSignature = text.split(/\r?\n-- ?\r?\n/)[0]!;
  const blocks = withoutSignature.split(/\r?\n[ \t]*\r?\n/).map((block) => collapseSpace(block));
  return blocks.filter((block) => block !== '').join('\n');
}

/**
 * Reads messages (RFC 5322, MIME), one or an mbox of them: the subject is the headline, the plain part the text, the HTML part where there
 * is no plain one. What a mail brings with it (mails, files of a wire, texts) is read by `readDocument`, each as items of its own, under the
 * mail's own status; what cannot be read is named.
 */
export async function readEmail(
  bytes: Uint8Array,
  hints: ReportHints,
  readDocument: ReadDocument,
  depth = 0,
): Promise<ParsedReport> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').trimStart();
  const messages = splitMail(text, mostMessages + 1);
  const reports: ParsedReport[] = [];
  for (const message of messages.slice(0, mostMessages))
    reports.push(await readMessage(message, hints, readDocument, depth));
  const report = mergeReports(reports);
  report.issues.push(...sayCutOff(messages.length));
  return report;
}

/** What a mail brings with it, each item after the mail's own. */
async function readAttachments(
  mail: Item,
  { attachments, leftOut }: Words,
  hints: ReportHints,
  readDocument: ReadDocument,
  depth: number,
): Promise<Pick<ParsedReport, 'items' | 'issues'>> {
  const items: Item[] = [];
  const issues = [...leftOut];
  for (const attachment of attachments) {
    const { name, type, bytes } = attachment;
    if (depth >= deepestMails) {
      issues.push(sayLeftOut(attachment, `mails within mails are read ${deepestMails} deep.`));
      continue;
    }
    const own = { ...hints, contentType: /^text\//i.test(type) ? type : undefined, fileName: name || undefined };
    const document = /^message\/(?:rfc822|global)/i.test(type)
      ? await readEmail(bytes, own, readDocument, depth + 1)
      : await readDocument(bytes, own, depth + 1);
    const read = document.format === null ? (readBriefText(bytes, type, name) ?? document) : document;
    if (read.items.length === 0) issues.push(sayLeftOut(attachment, read.issues[0]?.message ?? 'it holds no report.'));
    else
      for (const { code, message } of read.issues)
        issues.push({ code, message: `${callAttachment(attachment)}: ${message}` });
    for (const item of read.items) items.push(underMail(item, mail));
  }
  return { items: items.map((item, at) => ({ ...item, position: mail.position + 1 + at })), issues };
}

/** A text that is attached as one, and is too short, or too much a page, to be told for a report by itself. */
function readBriefText(bytes: Uint8Array, type: string, name: string): ParsedReport | undefined {
  const isHtml = /^text\/html/i.test(type) || /\.html?$/i.test(name);
  if (!isHtml && !/^text\/plain/i.test(type) && !/\.txt$/i.test(name)) return undefined;
  const { text } = decodeText(bytes, /^text\//i.test(type) ? type : undefined);
  const sample = text.slice(0, 4_000);
  const letters = (sample.match(/[\p{L}\p{M}]/gu) ?? []).length;
  const printed = (sample.match(/\S/gu) ?? []).length;
  if (/[\0-\x08\x0e-\x1f\ufffd]/.test(sample) || letters < 4 || (!isHtml && letters < printed * 0.6)) return undefined;
  const bodyText = isHtml ? htmlToText(text) : readPlain(text);
  if (bodyText === '') return undefined;
  return { ok: true, format: 'email', items: [{ position: 0, bodyText }], issues: [] };
}

/** What an attachment does not say of itself, its mail says of it; what a mail holds or takes back, it holds and takes back with all it brings. */
function underMail(item: Item, mail: Item): Item {
  const stated = {
    ...item,
    supplier: item.supplier ?? mail.supplier,
    publishedAt: item.publishedAt ?? mail.publishedAt,
  };
  if (item.status === 'canceled' || item.status === 'withheld') return keepStated(stated);
  if (mail.status === 'canceled') return keepStated({ ...stated, status: mail.status });
  if (mail.status !== 'embargoed') return keepStated(stated);
  const isOpen =
    mail.embargoedUntil === undefined || (item.status === 'embargoed' && item.embargoedUntil === undefined);
  const until = isOpen
    ? undefined
    : [mail.embargoedUntil, item.embargoedUntil]
        .filter((at) => at !== undefined)
        .sort()
        .at(-1);
  return keepStated({ ...stated, status: 'embargoed' as const, embargoedUntil: until });
}

async function readMessage(
  text: string,
  hints: ReportHints,
  readDocument: ReadDocument,
  depth: number,
): Promise<ParsedReport> {
  const message = readPart(text);
  const words: Words = { plain: [], html: [], attachments: [], leftOut: [] };
  collectWords(message, words, 0, { parts: mostParts });
  const plain = words.plain.map(readPlain).filter(Boolean).join('\n');
  const bodyText = plain === '' ? words.html.filter(Boolean).join('\n') : plain;
  const charset = parameter(message.headers.get('content-type') ?? '', 'charset');
  const from = readHeaderWords(message.headers.get('from') ?? '', charset);
  const header = (name: string) => readHeaderWords(message.headers.get(name) ?? '', charset) || undefined;
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
  const stated: Item = {
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
  const item = heedInstructions(stated, 'email', hints);
  const brought = await readAttachments(item, words, hints, readDocument, depth);
  if (item.headline === undefined && item.bodyText === undefined && item.note === undefined) {
    const items = brought.items.map((each) => ({ ...each, position: each.position - 1 }));
    const empty: Issue = { code: 'no-text', message: 'The message has neither a subject nor text.' };
    return {
      ok: items.length > 0,
      format: 'email',
      items,
      issues: items.length > 0 ? brought.issues : [empty, ...brought.issues],
    };
  }
  return { ok: true, format: 'email', items: [item, ...brought.items], issues: brought.issues };
}

/** The part behind the last @ of a From line, which names the supplier; undefined where it is no domain. */
function domainOf(from: string): string | undefined {
  const address = from.slice(-220).trimEnd();
  const domain = address.slice(address.lastIndexOf('@') + 1, address.endsWith('>') ? -1 : undefined);
  const isNamed = address.includes('@') && domain !== '' && !/[^\p{L}\p{N}.-]/u.test(domain);
  return isNamed ? domain.toLowerCase() : undefined;
}
