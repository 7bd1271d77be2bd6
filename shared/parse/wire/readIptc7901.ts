import type { Item, ParsedReport } from '../../model/item.ts';
import { readDate } from '../readDate.ts';
import { keepStated } from './keepStated.ts';
import { readDateline } from './readDateline.ts';
import { readEmbargo } from './readEmbargo.ts';
import { mostMessages, sayCutOff } from './sayCutOff.ts';

/** Source and message number, priority, category, word count, words to the end of the line. */
const header =
  /(?:^|\x01|\n)\s*\x01?([a-z]{2,4})(\d{3,4})\s([1-9])\s([a-z]{1,3})\s(\d{1,5})(?![\w.,:])([^\r\n]{0,200})\r?\n/i;
/** Day, hour and minute, zone, month, year: `131137 GMT Nov 13`. */
const stampLine = /(\d{2})(\d{2})(\d{2})\s([A-Z]{2,5})\s([A-Z][a-z]{2})\s(\d{2})(?!\d)/;
const strippedEnd = /^(?:NNNN|(?:[a-z]{2,4} )?\d{6} [A-Z]{2,5} [A-Z][a-z]{2} \d{2})$/;

/** The text without the stamp and the sign of a message's end, which stand behind it where the sender stripped the controls. */
function withoutEnd(text: string): string {
  for (let kept = text.trimEnd(); ; ) {
    const from = kept.lastIndexOf('\n') + 1;
    if (from === 0 || kept.length - from > 60 || !strippedEnd.test(kept.slice(from).trim())) return kept;
    kept = kept.slice(0, from).trimEnd();
  }
}

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

/** One message: header, slug, text between `STX` and `ETX`, and the stamp after it. Some senders strip the controls. */
function readMessage(page: string, position: number): Item {
  const head = header.exec(page)!;
  const start = head.index + head[0].length;
  const stx = page.indexOf('\x02', start);
  const etx = page.indexOf('\x03', Math.max(start, stx));
  const before = page.slice(start, stx < 0 ? start : stx);
  const whole = page.slice(stx < 0 ? start : stx + 1, etx < 0 ? page.length : etx);
  const text = etx < 0 ? withoutEnd(whole) : whole;
  const tail = etx < 0 ? page.slice(-400) : page.slice(etx, etx + 80);
  const stamp = stampLine.exec(tail);
  const publishedAt = stamp
    ? readDate(`${stamp[1]} ${stamp[5]} 20${stamp[6]} ${stamp[2]}:${stamp[3]} ${stamp[4]}`)
    : undefined;

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
    ) ?? titles.find((line) => /^[\p{L}\d.-]+(?:\/[\p{L}\d. -]+)+\/?$/u.test(line));
  const byline = titles.find((line) => /^(?:by|von|par|por)\s/i.test(line));
  const takes = [...headLines, ...titles].filter((line) =>
    /^(?:\d+(?:ST|ND|RD|TH) LEAD|REFILE|LEAD|CORRECT\w*|KILL\w*|URGENT|UPDATE ?\d*|EMBARGO\w*|SPERRFRIST)\b/i.test(
      line,
    ),
  );
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
  const day = publishedAt?.slice(0, 10) ?? (head[6] ?? '').trim();
  // A kill or a correction goes out under a number of its own and names the number it is about.
  const about = takes
    .filter((line) => /^(?:KILL|CORRECT|REFILE)/i.test(line))
    .map((line) => /(?<![\p{L}\d])([a-z]{2,4})\s?(\d{3,4})(?!\d)/iu.exec(line))
    .find(Boolean);
  const embargo = readEmbargo([...takes, ...headLines, ...titles, ...paragraphs.slice(0, 2)], { publishedAt });
  return {
    position,
    ...keepStated({
      guid: `iptc7901:${about ? `${about[1]!.toLowerCase()}${about[2]}` : `${head[1]}${head[2]}`}:${day}`,
      version: lead === undefined ? undefined : Number(lead),
      status: takes.some((line) => /^KILL/i.test(line)) ? 'canceled' : embargo ? 'embargoed' : undefined,
      embargoedUntil: embargo?.until,
      correction: takes.some((line) => /^(?:CORRECT|REFILE)/i.test(line)) ? true : undefined,
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
export function readIptc7901(page: string): ParsedReport {
  const messages = page
    .split(
      /\x04|(?=\x01[a-zA-Z]{2,4}\d{3,4}\s[1-9]\s)|(?<=\n(?:NNNN|\r?)\r?\n)(?=[a-zA-Z]{2,4}\d{3,4}\s[1-9]\s[a-zA-Z]{1,3}\s\d{1,5}[ \t\r\n])/,
    )
    .filter((message) => header.test(message.slice(0, 400)));
  const items = (messages.length > 0 ? messages.slice(0, mostMessages) : [page]).map((message, position) =>
    readMessage(message, position),
  );
  return { ok: true, format: 'iptc-7901', items, issues: sayCutOff(messages.length) };
}
