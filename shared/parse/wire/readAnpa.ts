import type { Item, ParsedReport } from '../../model/item.ts';
import { readEmbargo } from '../instruction/readEmbargo.ts';
import { isKill } from '../instruction/readKill.ts';
import { readDate } from '../readDate.ts';
import { keepStated } from './keepStated.ts';
import { readDateline } from './readDateline.ts';
import { mostMessages, sayCutOff } from './sayCutOff.ts';

/** `SYN SYN SOH` service letter, transmission number, `US` selector. */
const header = /\x16{0,2}\x01([a-zA-Z])(\d{3,4})\x1f([^\r\n]{0,40})\r?\n/;
/** Priority, category, format (`DC3`, `DC1` or `DC2`), keyword, month-day, word count. */
const keywordLine = /^\s*([a-z])\s([a-z])\s?\x13[\x11\x12]?\s?(.*?)\s{1,}(\d{1,2}-\d{1,2})\s{1,}(\d{2,5})\s*$/i;

/** The header's lines and a slug are short; what is longer is no wire's, and is not read to its end. */
const longestSlug = 200;

/** A headline or an editor's note; a longer line is text. */
const longestTagged = 2_000;

/** ANPA priority letters that every agency means alike; `f` is a flash to some and a feature to others, and is left out. */
const urgencies: Record<string, number> = { b: 2, u: 3, r: 4, d: 5 };

export function isAnpa(page: string): boolean {
  return header.test(page.slice(0, 400));
}

/** A line of nothing but marks is read in pieces, so that the list of what is to be replaced stays short. */
const longestPiece = 50_000;

function plainMarks(text: string): string {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; from += longestPiece)
    pieces.push(plainPiece(text.slice(from, from + longestPiece)));
  return pieces.join('').trim();
}

/** AP's own marks for what seven-bit wires could not send. */
function plainPiece(text: string): string {
  return text
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/ _ /g, ' — ')
    .replace(/[\x00-\x08\x0b-\x1f\x7f]/g, ' ')
    .replace(/\s+/g, ' ');
}

function readMessage(message: string, position: number): Item {
  const head = header.exec(message);
  // Some senders end the header with the message, and the keyword line stands in its own line's rest.
  const inline = head?.[3]?.includes('\x13') ? head[3] : '';
  const afterHead = inline + (head ? message.slice(head.index + head[0].length) : message);
  const keywords = keywordLine.exec((afterHead.split(/\r?\n/, 1)[0] ?? '').slice(0, longestSlug).replace(/\x1f$/, ''));
  const textStart = message.indexOf('\x02');
  const textEnd = message.indexOf('\x03', Math.max(textStart, 0));
  // Tagged lines may stand before the mark that opens the text.
  const tagged = head ? message.slice(head.index + head[0].length, Math.max(textStart, 0)).search(/^\^/m) : -1;
  const from = tagged >= 0 ? head!.index + head![0].length + tagged : textStart + 1;
  const text = message.slice(from, textEnd < 0 ? message.length : textEnd);
  const trailer = textEnd < 0 ? '' : message.slice(textEnd + 1, textEnd + 80);
  const stamp = /(\d{2})-(\d{2})-(\d{2})\s+(\d{2})(\d{2})\s?([A-Z]{2,4})/.exec(trailer);
  const publishedAt = stamp
    ? readDate(`20${stamp[3]}-${stamp[1]}-${stamp[2]} ${stamp[4]}:${stamp[5]} ${stamp[6]}`)
    : undefined;

  let slugline: string | undefined;
  let headline: string | undefined;
  let byline: string | undefined;
  const notes: string[] = [];
  const lines: string[] = [];
  let bodyMet = false;
  for (const raw of text.split(/\r?\n/)) {
    // A tagged line: `^` opens it, `<` or `=` closes it.
    const tagged = raw.length <= longestTagged ? /^[\x02\s]*\^(.*?)[<=]?$/.exec(raw.trimEnd()) : null;
    if (tagged && !(bodyMet && !/[<=]\s*$/.test(raw))) {
      const words = plainMarks(tagged[1]!);
      if (words === '') continue;
      if (slugline === undefined && /^[A-Z]{2}-/.test(words))
        slugline = words.slice(0, longestSlug).replace(/,\d+$/, '');
      else if (/^eds?:/i.test(words)) notes.push(words.replace(/^eds?:\s*/i, ''));
      else if (!bodyMet && (isKill(words) || readEmbargo([words], {}) !== undefined || /^for use in /i.test(words)))
        notes.push(words);
      else if (/^by /i.test(words)) byline ??= words.replace(/^by /i, '');
      else if (/^AP (?:Photo|Graphic|Video)/.test(words)) continue;
      // After the byline stands the writer's office, and no headline.
      else if (headline === undefined && byline === undefined) headline = words;
      else if (!bodyMet && byline === undefined && words.length > 100) continue;
      else if (bodyMet) lines.push(words);
      continue;
    }
    const words = plainMarks(raw);
    if (words === '' || /^_+$/.test(words)) continue;
    bodyMet = true;
    const opens = /^(?:\t|\s{3,})/.test(raw) || lines.length === 0;
    if (opens) lines.push(words);
    else lines[lines.length - 1] += ` ${words}`;
  }
  const keyword = keywords ? plainMarks(keywords[3]!) : undefined;
  const take = /(\d+)(?:st|nd|rd|th)\s?ld/i.exec(`${slugline ?? ''} ${keyword ?? ''}`);
  const killed =
    /\b(?:kill|withhold|eliminat)/i.test(`${keyword ?? ''} ${slugline ?? ''}`) || notes.some((note) => isKill(note));
  const dateline = /^[A-Z][A-Z.' -]{2,40}(?:, [A-Z][\p{L}. ]{2,30})? \([A-Z]{2,6}\)(?= —)/u.exec(lines[0] ?? '')?.[0];
  const day = [publishedAt?.slice(0, 4), keywords?.[4] ?? publishedAt?.slice(5, 10)].filter(Boolean).join('-');
  const story = slugline ?? keyword;
  const name = story
    ?.replace(/^(?:kill|withhold|correction|advisory)[\s-]+|,.*$/gi, '')
    .replace(/[\s-]+(?:kill|withhold|eliminat\w*|correct\w*|advisory|\d+(?:st|nd|rd|th)\s?ld)\b.*$/i, '')
    .trim();
  return {
    position,
    ...keepStated({
      // A lead, a correction and a kill go out under numbers of their own and under the story's slug, which is one story's for a day.
      guid: head
        ? `anpa:${(inline === '' ? head[3]!.trim() : '') || '-'}:${name || `${head[1]}${head[2]}`}:${day}`
        : undefined,
      version: take ? Number(take[1]) : undefined,
      status: killed ? 'canceled' : undefined,
      correction: /correct(?:ion|ive|s\b)/i.test(`${story ?? ''} ${notes.join(' ')}`) ? true : undefined,
      headline: headline ?? keyword,
      slugline: slugline ?? keyword,
      publishedAt,
      bodyText: lines.join('\n'),
      byline,
      dateline,
      ...readDateline(dateline),
      subjects: keywords ? [keywords[2]!] : [],
      urgency: keywords ? urgencies[keywords[1]!.toLowerCase()] : undefined,
      note: notes.join('\n'),
    } satisfies Partial<Item>),
  };
}

/** Reads ANPA 1312 (ANPA 84-2), one or more messages; each ends with `EOT`. */
export function readAnpa(page: string): ParsedReport {
  // Each message ends with EOT, and begins with a header whether the EOT came through or not.
  const messages = page
    .split(/\x04|(?=\x16{0,2}\x01[a-zA-Z]\d{3,4}\x1f)/)
    .filter((message) => header.test(message.slice(0, 400)));
  const items = messages.slice(0, mostMessages).map((message, position) => readMessage(message, position));
  return { ok: items.length > 0, format: 'anpa-1312', items, issues: sayCutOff(messages.length) };
}
