import type { ParsedReport } from '../model/item.ts';
import type { Issue } from '../model/report.ts';
import { decodeText } from './decodeText.ts';
import { readFeed } from './feed/readFeed.ts';
import { readLiveBlog } from './liveblog/readLiveBlog.ts';
import { mergeReports } from './mergeReports.ts';
import { isJsonFeed, readJsonFeed } from './readJsonFeed.ts';
import type { ReportHints } from './reportHints.ts';
import { splitJson } from './splitJson.ts';
import { isAnpa, readAnpa } from './wire/readAnpa.ts';
import { isEmail, readEmail } from './wire/readEmail.ts';
import { isIptc7901, readIptc7901 } from './wire/readIptc7901.ts';
import { readNewsml1 } from './wire/readNewsml1.ts';
import { readNewsmlG2 } from './wire/readNewsmlG2.ts';
import { isNinjs, readNinjs } from './wire/readNinjs.ts';
import { readNitf } from './wire/readNitf.ts';
import { findAll, readTree, type WireElement } from './wire/readTree.ts';
import { mostMessages, sayCutOff } from './wire/sayCutOff.ts';
import { splitMarkup } from './wire/splitMarkup.ts';

const readableFormats =
  'RSS, Atom, JSON Feed, NewsML-G2, NewsML 1, NITF, ninjs, ANPA 1312, IPTC 7901, e-mail and plain text';

/** More than this is cut off before it is read: no report of words is longer, and time and memory stay bounded. */
const mostBytes = 15_000_000;

/** No report nests deeper; JSON.parse takes 80 bytes a level, and what reads its value may recurse. */
const deepestJson = 500;

/** How deep the brackets of `page` stand inside each other, up to one more than is allowed. */
function jsonDepth(page: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < page.length && deepest <= deepestJson; at++) {
    const code = page.charCodeAt(at);
    if (code === 92 && quoted) at++;
    else if (code === 34) quoted = !quoted;
    else if (!quoted && (code === 91 || code === 123)) deepest = Math.max(deepest, ++depth);
    else if (!quoted && (code === 93 || code === 125)) depth--;
  }
  return deepest;
}

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

/** One wire document or several; what is no wire may be a feed. */
async function readMarkup(page: string, hints: ReportHints): Promise<ParsedReport | undefined> {
  if (rootName(page) === undefined) return undefined;
  const documents = splitMarkup(page, mostMessages + 1);
  const reports = documents
    .slice(0, mostMessages)
    .flatMap((document) => attempt(() => readWireDocument(document, hints)) ?? []);
  if (reports.length === 0) return readFeed(page, hints);
  const report = mergeReports(reports);
  report.issues.push(...sayCutOff(documents.length));
  return report;
}

/** A document that no reader survives costs itself. */
function attempt(read: () => ParsedReport | undefined): ParsedReport | undefined {
  try {
    return read();
  } catch (error) {
    const message = `It could not be read (${String(error).slice(0, 200)}).`;
    return { ok: false, format: null, items: [], issues: [{ code: 'broken-document', message }] };
  }
}

/** ninjs or JSON Feed: one value, or several one after the other, as services append them to a file. */
function readJson(page: string, hints: ReportHints): ParsedReport | undefined {
  const whole = parseJson(page);
  if (whole !== undefined) return readJsonValue(whole, hints) ?? refuse('is JSON, but neither JSON Feed nor ninjs');
  const values = splitJson(page, mostMessages + 1);
  const reports = values.slice(0, mostMessages).map((text) => {
    const value = parseJson(text);
    return value === undefined ? undefined : readJsonValue(value, hints);
  });
  if (!reports.some((report) => report !== undefined)) {
    if (jsonDepth(page) > deepestJson) return refuse('is JSON nested deeper than any report');
    return /^\s*[[{]\s*["\]}]/.test(page) ? refuse('looks like JSON that is cut off or broken') : undefined;
  }
  const message = 'It is no JSON that the desk can read; the others were read.';
  const broken: ParsedReport = { ok: false, format: null, items: [], issues: [{ code: 'broken-document', message }] };
  const merged = mergeReports(reports.map((report) => report ?? broken));
  merged.issues.push(...sayCutOff(values.length));
  return merged;
}

/** The value that `text` writes; undefined when it writes none, or one that nests deeper than any report. */
function parseJson(text: string): unknown {
  if (jsonDepth(text) > deepestJson) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readJsonValue(value: unknown, hints: ReportHints): ParsedReport | undefined {
  if (isNinjs(value) || (Array.isArray(value) && value.length > 0 && value.every(isNinjs)))
    return readNinjs(value as Parameters<typeof readNinjs>[0], hints);
  return isJsonFeed(value) ? readJsonFeed(value, hints) : undefined;
}

async function readText(bytes: Uint8Array, page: string, hints: ReportHints): Promise<ParsedReport> {
  const start = page.slice(0, 2_000).trimStart();
  if (start === '')
    return { ok: false, format: null, items: [], issues: [{ code: 'empty', message: 'The report is empty.' }] };
  if (isAnpa(page)) return readAnpa(page);
  if (isIptc7901(page)) return readIptc7901(page);
  if (start.startsWith('{') || start.startsWith('[')) {
    const read = readJson(page, hints);
    if (read) return read;
  }
  if (isEmail(page)) return readEmail(bytes, hints);
  const html = opensAsHtml(page.slice(0, 4_000));
  const marked = /<[A-Za-z!?/]/.test(page.slice(0, 20_000));
  if (marked) {
    const read = await readMarkup(page, hints);
    if (read && (!html || read.items.length > 0)) return read;
    if (html || /<\/(?:html|body|div|p)>/i.test(page.slice(-4_000)))
      return refuse('is an HTML page, not a feed (perhaps an error page or a check for robots)');
    if (start.startsWith('<')) return refuse(`is XML with the root element <${rootName(page) ?? '?'}>`);
  }
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
  const cut = bytes.length > mostBytes;
  const kept = cut ? bytes.subarray(0, mostBytes) : bytes;
  const binary = nameBinary(kept);
  if (binary !== undefined) return refuse(binary);
  let report: ParsedReport;
  const unclear = new Set<string>();
  try {
    report = await readText(kept, decodeText(kept, hints.contentType).text, { ...hints, unclear });
  } catch (error) {
    const issue: Issue = {
      code: 'reader-failed',
      message: `The report could not be read: ${String(error).slice(0, 200)}. Please keep it for a fix of the reader.`,
    };
    return { ok: false, format: null, items: [], issues: [issue] };
  }
  if (unclear.size > 0)
    report.issues.push({
      code: 'zone-unclear',
      message: `Dates here are in ${listZones(unclear)}, which means several zones: they are read ${hints.timeZone === undefined ? 'as UTC' : `in ${hints.timeZone}`} and may be hours off.`,
    });
  if (cut)
    report.issues.push({
      code: 'cut-off',
      message: `The report has ${bytes.length} bytes; only the first ${mostBytes} were read.`,
    });
  return report;
}
