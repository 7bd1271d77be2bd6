import type { Item, ParsedReport } from '../../model/item.ts';
import { addDays, type Day, dayOf, type Instant } from '../../model/time.ts';
import { readEmbargo } from '../instruction/readEmbargo.ts';
import { isKill, saysTakenBack } from '../instruction/readKill.ts';
import { readDate } from '../readDate.ts';
import type { ReportHints } from '../reportHints.ts';
import { keepStated } from './keepStated.ts';
import { readDateline } from './readDateline.ts';
import { mostMessages, sayCutOff } from './sayCutOff.ts';

/** Source and message number, priority, category, word count, words to the end of the line. */
const header =
  /(?:^|\x01|\n)\s*\x01?([a-z]{2,4})(\d{3,4})\s([1-9])\s([a-z]{1,3})\s(\d{1,5})(?![\w.,:])([^\r\n]{0,200})\r?\n/i;
/** Day, hour and minute, zone, month, year, as services print them: `131137 GMT Nov 13`, `131137GMT NOV 13`, `131137z nov 2013`, `131137 Nov 13`. */
const stampLine = /(?<!\d)([0-3]\d)([0-2]\d)([0-5]\d)\s?(?:([a-z]{1,5})\s)?\s?(\p{L}{3,9})\.?\s(?:20)?(\d{2})(?!\d)/giu;
const strippedEnd = /^(?:NNNN|(?:[a-z]{2,4} )?\d{6}\s?(?:[a-z]{1,5} )?\s?\p{L}{3,9}\.? (?:20)?\d{2})$/iu;

/** The text without the stamp and the sign of a message's end, which stand behind it where the sender stripped the controls. */
function withoutEnd(text: string): string {
  for (let kept = text.trimEnd(); ; ) {
    const from = kept.lastIndexOf('\n') + 1;
    if (from === 0 || kept.length - from > 60 || !strippedEnd.test(kept.slice(from).trim())) return kept;
    kept = kept.slice(0, from).trimEnd();
  }
}

/** A kill says within so many paragraphs which report it takes back. */
const mostKillLines = 3;

const editorialNotes = /^(?:#{1,2}\s|\* \* \*|-{3,}|The following information is not )/;

export function isIptc7901(page: string): boolean {
  const start = page.slice(0, 500).trimStart();
  const found = header.exec(start);
  return found !== null && found.index <= 3;
}

const opening = /^[\p{Lu}\p{Lo}][\p{L}\d ,.'-]{1,60} \(\p{L}{2,8}\)\s?[-–—]/u;

/** The lines over the one that opens with a dateline, where none ends with "=": taken off the first blocks. */
function takeTitles(blocks: string[][]): string[] {
  const first = blocks[0]!;
  const within = first.findIndex((line) => opening.test(line));
  if (within > 0) return first.splice(0, within);
  const alone = within < 0 && first.length <= 2 && opening.test(blocks[1]?.[0] ?? '');
  return alone ? blocks.shift()! : [];
}

/** When the message was sent, and its day as printed, by which its service numbers; the last stamp of the tail that names a moment. */
function readStamp(tail: string, hints: ReportHints): { publishedAt?: Instant; printedOn?: Day } {
  for (const [, day, hour, minute, zone, month, year] of [...tail.matchAll(stampLine)].reverse()) {
    const date = `${day} ${month} 20${year}`;
    const publishedAt = readDate(`${date} ${hour}:${minute} ${zone ?? ''}`, hints);
    if (publishedAt !== undefined) return { publishedAt, printedOn: dayOf(readDate(date) ?? publishedAt) };
  }
  return {};
}

interface MessageName {
  source: string;
  number: string;
  /** Where neither the message nor its receipt is dated, what the header says beside the number. */
  day: string;
}

const longestKillLine = 1_000;
/** "ama0501", "ama 0501": letters of another service stand close to their number, as those of a month do not. */
const messageNumber = /(?<![\p{L}\d])([a-z]{2,4})([\s-]?)(\d{3,4})(?![\d\p{L}])/giu;
const bareNumber = /(?<![\p{L}\d])()(no\.?|nr\.?|number|item|message|#|№|n°|رقم)\s{0,2}(\d{3,4})(?!\d)/iu;
const dayOfReport =
  /(?<!\p{L})(?:of|from|dated|du|vom|del|от|за|بتاريخ)\s(\d{1,2}\.?\s\p{L}{3,10}(?:\s\d{4})?)(?!\p{L})/iu;

/**
 * What a kill or a correction is about: the number that it names, of the day it names. Services begin to count anew each day, so a number
 * above the message's own is of the day before; this asks no clock, and holds in whatever order the two arrive.
 */
function readAbout(line: string, own: MessageName): MessageName | undefined {
  const named =
    [...line.slice(0, longestKillLine).matchAll(messageNumber)].find(
      ([, letters, gap]) => letters!.toLowerCase() === own.source.toLowerCase() || gap === '',
    ) ?? bareNumber.exec(line.slice(0, longestKillLine));
  if (!named) return undefined;
  const source = named[1] || own.source;
  const number = named[3]!;
  const stated = dayOfReport.exec(line)?.[1];
  const year = own.day.slice(0, 4);
  const day = stated && (readDate(stated) ?? readDate(`${stated} ${year}`));
  if (day !== undefined && day !== '') return { source, number, day: dayOf(day) };
  const isYesterdays = source.toLowerCase() === own.source.toLowerCase() && Number(number) > Number(own.number);
  return { source, number, day: isYesterdays && /^\d{4}-/.test(own.day) ? addDays(own.day, -1) : own.day };
}

/** A desk's instruction above its report, which is no headline. */
const takeLine =
  /^(?:\d+(?:ST|ND|RD|TH) LEAD|REFILE|LEAD|CORRECT\w*|KILL\w*|URGENT|UPDATE ?\d*|EMBARGO\w*|SPERRFRIST)\b/i;

/** One message: header, slug, text between `STX` and `ETX`, and the stamp after it. Some senders strip the controls. */
function readMessage(page: string, position: number, hints: ReportHints): Item {
  const head = header.exec(page)!;
  const start = head.index + head[0].length;
  const stx = page.indexOf('\x02', start);
  const etx = page.indexOf('\x03', Math.max(start, stx));
  const before = page.slice(start, stx < 0 ? start : stx);
  const whole = page.slice(stx < 0 ? start : stx + 1, etx < 0 ? page.length : etx);
  const text = etx < 0 ? withoutEnd(whole) : whole;
  const tail = etx < 0 ? page.slice(-400) : page.slice(etx, etx + 80);
  const { publishedAt, printedOn } = readStamp(tail, hints);

  const blocks = text
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '')
    .split(/\r?\n[ \t]*\r?\n/)
    .map((block) =>
      block
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .filter((lines) => lines.length > 0);
  const headLines = [
    ...before
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean),
  ];
  const top: string[] = [];
  // What stands above the first block of prose: slug, take, headline ("… ="), byline.
  while (blocks.length > 1 && (blocks[0]!.some((line) => line.endsWith('=')) || (top.length === 0 && stx < 0)))
    top.push(...blocks.shift()!);
  if (top.length === 0 && blocks.length > 0) top.push(...takeTitles(blocks));
  if (blocks.length > 0 && top.length === 0 && blocks[0]![0]!.endsWith('=')) top.push(blocks[0]!.shift()!);
  const titles = top.map((line) => (line.endsWith('=') ? line.slice(0, -1).trimEnd() : line)).filter(Boolean);
  const slugline =
    headLines.find(
      (line) =>
        line.endsWith('/') || /^[\p{L}\d.-]{1,60}[/-][\p{L}\d. -]{1,60}(?:\/[\p{L}\d. -]{1,60}){0,8}\/?$/u.test(line),
    ) ?? titles.find((line) => /^[\p{L}\d.-]+(?:(?:\/[\p{L}\d. -]+)+\/?|\/)$/u.test(line));
  const byline = titles.find((line) => /^(?:by|von|par|por)\s/i.test(line));
  const heads = [...headLines, ...titles];
  const takes = heads.filter((line) => takeLine.test(line) || isKill(line) || readEmbargo([line], {}) !== undefined);
  const headlineLines = titles.filter((line) => line !== slugline && line !== byline && !takes.includes(line));
  const paragraphs: string[] = [];
  const notes: string[] = [];
  let inNotes = false;
  for (const lines of blocks) {
    inNotes ||= editorialNotes.test(lines[0]!);
    (inNotes ? notes : paragraphs).push(lines.join(' '));
  }
  const dateline = /^[\p{Lu}\p{Lo}][\p{L} ,.'-]{1,50} \(\p{L}{2,8}\)(?= ?[-–—])/u.exec(paragraphs[0] ?? '')?.[0];
  const lead = takes.map((line) => /(\d+)(?:ST|ND|RD|TH) LEAD/i.exec(line.slice(0, 200))?.[1]).find(Boolean);
  const own: MessageName = {
    source: head[1]!,
    number: head[2]!,
    day: printedOn ?? (hints.receivedAt === undefined ? (head[6] ?? '').trim() : dayOf(hints.receivedAt)),
  };
  // A kill or a correction goes out under a number of its own and names the number it is about, in its head or in the words below.
  const corrects = takes.some((line) => /^(?:CORRECT|REFILE)/i.test(line));
  const words = paragraphs.slice(0, mostKillLines);
  const about = [...heads, ...words]
    .filter((line) => (corrects && takes.includes(line)) || isKill(line) || saysTakenBack(line))
    .flatMap((line) => readAbout(line, own) ?? [])
    .find(({ source, number }) => source.toLowerCase() !== own.source.toLowerCase() || number !== own.number);
  const killed = !corrects && (about !== undefined || takes.some(isKill) || isKill(paragraphs[0] ?? ''));
  const { source, number, day } = about ?? own;
  return {
    position,
    ...keepStated({
      guid: `iptc7901:${source.toLowerCase()}${number}:${day}`,
      // The rest of the header ends with the service's own name and number.
      supplier: /(\p{L}{2,12})\s{1,4}\d{2,5}\s*$/u.exec(head[6] ?? '')?.[1],
      version: lead === undefined ? undefined : Number(lead),
      status: killed ? 'canceled' : undefined,
      correction: corrects ? true : undefined,
      headline: headlineLines.join(' '),
      slugline: slugline?.replace(/\/$/, ''),
      publishedAt,
      bodyText: paragraphs.join('\n'),
      byline,
      dateline,
      ...readDateline(dateline),
      subjects: [head[4]!],
      urgency: Number(head[3]),
      note: [...takes, ...notes].join('\n').slice(0, 2000),
    } satisfies Partial<Item>),
  };
}

/** Reads IPTC 7901, one or more messages; each ends with `EOT` where the sender kept the controls. */
export function readIptc7901(page: string, hints: ReportHints): ParsedReport {
  const messages = page
    .split(
      /\x04|(?=\x01[a-zA-Z]{2,4}\d{3,4}\s[1-9]\s)|(?<=\n(?:NNNN|\r?)\r?\n)(?=[a-zA-Z]{2,4}\d{3,4}\s[1-9]\s[a-zA-Z]{1,3}\s\d{1,5}[ \t\r\n])/,
    )
    .filter((message) => header.test(message.slice(0, 400)));
  const items = (messages.length > 0 ? messages.slice(0, mostMessages) : [page]).map((message, position) =>
    readMessage(message, position, hints),
  );
  return { ok: true, format: 'iptc-7901', items, issues: sayCutOff(messages.length) };
}
