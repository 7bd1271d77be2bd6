import type { ParsedReport } from '../model/item.ts';
import type { Issue } from '../model/report.ts';
import { collapseSpace } from '../text/collapseSpace.ts';
import { boundVersion } from './boundVersion.ts';
import { type DecodedText, decodeText } from './decodeText.ts';
import { readFeed } from './feed/readFeed.ts';
import { heedInstructions } from './instruction/heedInstructions.ts';
import { readChat } from './liveblog/readChat.ts';
import { readLiveBlog } from './liveblog/readLiveBlog.ts';
import { mergeReports } from './mergeReports.ts';
import { isTooDeep, parseJson } from './parseJson.ts';
import { readJson, readJsonValue } from './readJson.ts';
import type { ReportHints } from './reportHints.ts';
import { sayTruncated } from './sayTruncated.ts';
import { type DocumentKind, type DocumentPlace, opensWithWholeValue, splitDocuments } from './splitDocuments.ts';
import { isAnpa, readAnpa } from './wire/readAnpa.ts';
import { isEmail, readEmail } from './wire/readEmail.ts';
import { isIptc7901, readIptc7901 } from './wire/readIptc7901.ts';
import { readNewsml1 } from './wire/readNewsml1.ts';
import { readNewsmlG2 } from './wire/readNewsmlG2.ts';
import { readNitf } from './wire/readNitf.ts';
import { findAll, readTree, type WireElement } from './wire/readTree.ts';
import { mostMessages, sayCutOff } from './wire/sayCutOff.ts';

const readableFormats =
  'RSS, Atom, JSON Feed, NewsML-G2, NewsML 1, NITF, ninjs, ANPA 1312, IPTC 7901, e-mail and plain text';

/** More than this is cut off before it is read: no report of words is longer, and time and memory stay bounded. */
const mostBytes = 15_000_000;

function refuse(looksLike: string): ParsedReport {
  const message = `This ${looksLike}, which the desk cannot read. It reads ${readableFormats}.`;
  return { ok: false, format: null, items: [], issues: [{ code: 'unknown-format', message }] };
}

/** What bytes that are no text are, by their first few. */
function nameBinary(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const kinds: [RegExp, string][] = [
    [/^%PDF/, 'is a PDF'],
    [/^PK\x03\x04/, 'is a ZIP archive (or an office document)'],
    [/^\x1f\x8b/, 'is compressed (gzip)'],
    [/^\x89PNG/, 'is a PNG picture'],
    [/^\xff\xd8\xff/, 'is a JPEG picture'],
    [/^GIF8/, 'is a GIF picture'],
    [/^\xd0\xcf\x11\xe0/, 'is an old office document'],
    [/^RIFF|^.{4}ftyp|^ID3|^OggS/s, 'is a sound or video file'],
    [/^\{\\rtf/, 'is an RTF document'],
  ];
  return kinds.find(([pattern]) => pattern.test(start))?.[1];
}

/**
 * Whether an element of HTML is the first thing but white space and comments. A loop, since an expression of repeated comments has to try
 * every way to part a row of them.
 */
function opensAsHtml(head: string): boolean {
  let at = 0;
  for (;;) {
    at += /^\s*/.exec(head.slice(at))![0].length;
    if (!head.startsWith('<!--', at)) break;
    const end = head.indexOf('-->', at + 4);
    if (end < 0) return false;
    at = end + 3;
  }
  return /^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(head.slice(at, at + 200));
}

/** The name of the first element of a marked-up page, without its prefix. */
function rootName(page: string): string | undefined {
  const found = /<([A-Za-z_][\w.:-]{0,60})[\s/>]/.exec(
    page.slice(0, 20_000).replace(/<!--[\s\S]{0,2000}?-->|<\?[\s\S]{0,500}?\?>/g, ' '),
  );
  return found?.[1]?.toLowerCase().replace(/^.*:/, '');
}

/** Why a page of characters is no plain report; undefined when it may be one. */
function whyNotProse(page: string): string | undefined {
  const sample = page.slice(0, 20_000);
  const letters = (sample.match(/[\p{L}\p{M}]/gu) ?? []).length;
  const printed = (sample.match(/\S/gu) ?? []).length;
  const odd = (sample.match(/[\u0001-\u0008\u000e-\u001f\ufffd]/g) ?? []).length;
  if (odd > printed * 0.02) return 'looks like a binary file or text in a damaged encoding';
  if (letters < printed * 0.6) return 'looks like a list of numbers or signs';
  const words = sample.match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  if (words.length < 8) return 'holds too few words to be a report';
  if (/^\s*(?:#!|import |package |const |function |def |class |SELECT |BEGIN:VCALENDAR)/.test(sample))
    return 'looks like program text';
  const lines = sample.split(/\r?\n/).filter((line) => line.trim() !== '');
  const separators = lines.filter(
    (line) => (line.match(/[,;\t|]/g) ?? []).length >= 3 && !/[.!?؟]\s/.test(line),
  ).length;
  if (lines.length >= 4 && separators > lines.length * 0.8) return 'looks like a table (CSV)';
  return undefined;
}

function readWire<Read extends ParsedReport | undefined>(page: string, read: (tree: WireElement) => Read): Read {
  const tree = readTree(page);
  const report = read(tree);
  if (tree.cut)
    report?.issues.push({
      code: 'cut-off',
      message: 'The document holds more elements than any report; only the first 50,000 were read.',
    });
  if (tree.truncated) report?.issues.push(sayTruncated(report.items.length));
  return report;
}

function readWireDocument(page: string, hints: ReportHints): ParsedReport | undefined {
  const root = rootName(page) ?? '';
  const head = page.slice(0, 20_000);
  if (
    ['newsmessage', 'newsitem', 'packageitem', 'conceptitem', 'knowledgeitem', 'planningitem', 'catalogitem'].includes(
      root,
    ) &&
    !/<newsitem[^<>]*>\s*<identification/i.test(head)
  ) {
    return readWire(page, (tree) => readNewsmlG2(tree, hints));
  }
  if (root === 'newsml' || root === 'newsitem') return readWire(page, (tree) => readNewsml1(tree, hints));
  if (root === 'nitf' || head.includes('<nitf'))
    return readWire(page, (tree) => (findAll(tree, 'nitf').length > 0 ? readNitf(tree, hints) : undefined));
  return undefined;
}

/** A document of a wire; one that no reader survives costs itself. */
function readWireSafely(page: string, hints: ReportHints): ParsedReport | undefined {
  try {
    return readWireDocument(page, hints);
  } catch (error) {
    return brokenDocument(`It could not be read (${String(error).slice(0, 200)}).`);
  }
}

function brokenDocument(message: string): ParsedReport {
  return { ok: false, format: null, items: [], issues: [{ code: 'broken-document', message }] };
}

/** Fewer words than these beside a wire's documents are a line that separates them, or a server's warning. */
const fewestWords = 40;

/** Prose before, between or behind documents of a wire: undefined when it is no report. */
function readWordsBeside(page: string, hints: ReportHints): ParsedReport | undefined {
  const sample = page.slice(0, 20_000);
  const count = (sample.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []).length;
  if (count < fewestWords || /<\/?[a-z][^<>]{0,200}>/i.test(sample) || whyNotProse(page) !== undefined)
    return undefined;
  return readLiveBlog(page, hints);
}

/** The places, neighbours joined whose reader takes several at once: feeds, messages and mails. */
function joinNeighbours(places: readonly DocumentPlace[]): DocumentPlace[] {
  const joined: DocumentPlace[] = [];
  for (const place of places) {
    const last = joined.at(-1);
    if (last?.kind === place.kind && place.kind !== 'wire' && place.kind !== 'json') last.end = place.end;
    else joined.push({ ...place });
  }
  return joined;
}

async function readPlace(
  kind: DocumentKind,
  text: string,
  hints: ReportHints,
  mailDepth: number,
): Promise<ParsedReport | undefined> {
  switch (kind) {
    case 'wire':
      return readWireSafely(text, hints);
    case 'feed':
      return readFeed(text, hints);
    case 'json':
      return readJson(text, hints) ?? brokenDocument('It is no JSON that the desk can read; the others were read.');
    case 'anpa-1312':
      return readAnpa(text);
    case 'iptc-7901':
      return readIptc7901(text, hints);
    case 'email':
      return readEmail(Buffer.from(text), hints, parseDocument, mailDepth);
    case 'words':
      return readWordsBeside(text, hints);
  }
}

/** A file with so many strange lines has said so. */
const mostLeftOut = 20;

/** The issue of words beside documents; none for the marks that separate documents. */
function sayLeftOut(text: string): Issue[] {
  const words = collapseSpace(text.slice(0, 300));
  if ((words.match(/[\p{L}\p{M}]{2,}/gu) ?? []).length < 3) return [];
  const message = `Words that are of none of the file's documents were left out: "${words.slice(0, 60)}".`;
  return [{ code: 'left-out', message }];
}

/** A file of several documents, of one format or of several, each read by itself; undefined when it is rather one of something else. */
async function readSeveral(page: string, hints: ReportHints, mailDepth: number): Promise<ParsedReport | undefined> {
  const places = splitDocuments(page, mostMessages + 1);
  const joined = joinNeighbours(places.slice(0, mostMessages));
  if (joined.length < 2 || joined.every(({ kind }) => kind === 'feed' || kind === 'words')) return undefined;
  const reports: ParsedReport[] = [];
  const leftOut: Issue[] = [];
  for (const { kind, start, end } of joined) {
    const text = page.slice(start, end);
    const report = await readPlace(kind, text, hints, mailDepth);
    if (report) reports.push(report);
    else if (leftOut.length < mostLeftOut) leftOut.push(...sayLeftOut(text));
  }
  if (reports.every(({ format }) => format === null)) return undefined;
  const report = mergeReports(reports);
  report.issues.push(...leftOut, ...sayCutOff(places.length));
  return report;
}

async function readText(bytes: Uint8Array, page: string, hints: ReportHints, mailDepth: number): Promise<ParsedReport> {
  const start = page.slice(0, 2_000).trimStart();
  if (start === '')
    return { ok: false, format: null, items: [], issues: [{ code: 'empty', message: 'The report is empty.' }] };
  const isJson = start.startsWith('{') || start.startsWith('[');
  const html = opensAsHtml(page.slice(0, 4_000));
  const whole = isJson ? parseJson(page) : undefined;
  if (whole !== undefined) return readJsonValue(whole, hints) ?? refuse('is JSON, but neither JSON Feed nor ninjs');
  // A list that breaks off, or has a broken member, is one document; a line that does is one of several.
  const left = isJson && !opensWithWholeValue(page) ? readJson(page, hints) : undefined;
  if (left !== undefined) return left;
  const several = html ? undefined : await readSeveral(page, hints, mailDepth);
  if (several) return several;
  if (isAnpa(page)) return readAnpa(page);
  if (isIptc7901(page)) return readIptc7901(page, hints);
  if (isJson) {
    const read = readJson(page, hints);
    if (read !== undefined) return read;
    if (isTooDeep(page)) return refuse('is JSON nested deeper than any report');
    if (/^\s*[[{]\s*["\]}]/.test(page)) return refuse('looks like JSON that is cut off or broken');
  }
  if (isEmail(page)) return readEmail(bytes, hints, parseDocument, mailDepth);
  const marked = /<[A-Za-z!?/]/.test(page.slice(0, 20_000));
  if (marked && rootName(page) !== undefined) {
    const read = readWireSafely(page, hints) ?? (await readFeed(page, hints));
    if (read && (!html || read.items.length > 0)) return read;
  }
  if (marked) {
    if (rootName(page) === 'opml')
      return refuse('is an OPML file, a list of feeds for `dateline feeds import` and no report');
    if (html || /<\/(?:html|body|div|p)>/i.test(page.slice(-4_000)))
      return refuse('is an HTML page, not a feed (perhaps an error page or a check for robots)');
    if (start.startsWith('<')) return refuse(`is XML with the root element <${rootName(page) ?? '?'}>`);
  }
  const chat = readChat(page, hints);
  if (chat) return chat;
  const why = whyNotProse(page);
  return why === undefined ? readLiveBlog(page, hints) : refuse(why);
}

/** At most three of the names, as a sentence lists them. */
function listZones(names: ReadonlySet<string>): string {
  const shown = [...names].slice(0, 3).map((name) => (/^\p{Ll}/u.test(name) ? name : `"${name}"`));
  return names.size > shown.length ? `${shown.join(', ')} and others` : shown.join(' and ');
}

/**
 * Reads a report of any format the desk knows, told by its content, never by its label.
 *
 * Expected oddities are issues, not throws; one bad item costs that item. `ok` is false only when nothing could be read, and then the
 * issues say what it looked like. No entity outside the document is resolved, nothing is fetched, and time is linear in the size.
 */
export async function parseReport(bytes: Uint8Array, hints: ReportHints = {}): Promise<ParsedReport> {
  return parseDocument(bytes, hints, 0);
}

/** `mailDepth`: of how many mails it is an attachment. */
async function parseDocument(bytes: Uint8Array, hints: ReportHints, mailDepth: number): Promise<ParsedReport> {
  const cut = bytes.length > mostBytes;
  const kept = cut ? bytes.subarray(0, mostBytes) : bytes;
  const binary = nameBinary(kept);
  if (binary !== undefined) return refuse(binary);
  let report: ParsedReport;
  let decoded: DecodedText;
  const unclear = new Set<string>();
  try {
    decoded = decodeText(kept, hints.contentType);
    const { text } = decoded;
    // Old relays end lines with CR alone.
    report =
      /\r(?!\n)/.test(text.slice(0, 4_000)) && !text.includes('\n')
        ? await readText(
            Buffer.from(text.replaceAll('\r', '\n')),
            text.replaceAll('\r', '\n'),
            { ...hints, unclear },
            mailDepth,
          )
        : await readText(kept, text, { ...hints, unclear }, mailDepth);
  } catch (error) {
    const issue: Issue = {
      code: 'reader-failed',
      message: `The report could not be read: ${String(error).slice(0, 200)}. Please keep it for a fix of the reader.`,
    };
    return { ok: false, format: null, items: [], issues: [issue] };
  }
  report.items = report.items.map((item) => boundVersion(heedInstructions(item, report.format, hints), report.issues));
  if (decoded.mislabelled !== undefined)
    report.issues.push({
      code: 'charset-mislabelled',
      message: `The report is said to be in ${decoded.mislabelled}, which makes no words of it: it was read as ${decoded.charset}. Please tell the supplier.`,
    });
  if (unclear.size > 0)
    report.issues.push({
      code: 'zone-unclear',
      message: `Dates here are in ${listZones(unclear)}, which name no one zone: they are read ${hints.timeZone === undefined ? 'as UTC' : `in ${hints.timeZone}`} and may be hours off.`,
    });
  if (cut)
    report.issues.push({
      code: 'cut-off',
      message: `The report has ${bytes.length} bytes; only the first ${mostBytes} were read.`,
    });
  return report;
}
