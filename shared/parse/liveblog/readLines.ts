import type { Span } from '../../model/item.ts';
import { chrome, creditLeads, furniture, linkHeadings } from './phrases.ts';
import {
  isName,
  type Opener,
  readByline,
  readHandle,
  readNumber,
  readOpener,
  readSignedTime,
  readWriter,
} from './readOpening.ts';
import { readDottedHour, readStamp, type Stamp } from './readStamp.ts';

/** One printed line of a page, without the white space around it. */
export interface Line {
  span: Span;
  text: string;
  /** Empty lines before it. */
  gap: number;
  stamp?: Stamp;
  /** "15.42 Konvoy köprüyü geçti": a stamp where other lines of the page begin so, too. */
  dottedHour?: Stamp;
  /** The stamp was printed at the end of the headline above. */
  tail: boolean;
  /** Opens a post: "UPDATE 3:", "LIVE |". `end` is where the post's own words begin. */
  opener?: Opener;
  /** Opens a post if its neighbours count on: "#12", "12." */
  numbered?: { end: number; number: number };
  /** A line that only introduces: "From our correspondent in Erbil:". */
  marker: boolean;
  /** A rule drawn between posts. */
  rule: boolean;
  /** The line that says whose reporting a post rests on: the names, and a byline where it names persons. */
  credit?: { names: string[]; byline?: string };
  /** Belongs to the page and to no report: a button, an advertisement, a link to another page. */
  furniture: boolean;
  /** Recurs below posts, as buttons do: where nothing else is printed it closes the post. */
  closing?: boolean;
  /** Stands over a list of links to other pages. */
  linkHeading: boolean;
  /** "By Nadia Karam": the names. */
  byline?: string;
  /** A person's name and nothing else. */
  name: boolean;
  /** The name, where the line may be its writer's: "Nadia Karam in Beirut". */
  writer?: string;
  /** Ends with a Twitter handle, or with one and a time: stands over a tweet. */
  handle: boolean;
  bullet: boolean;
  /** "— Name, office" under a quotation. */
  signature: boolean;
  quoted: boolean;
  /** Ends as a sentence ends. */
  closed: boolean;
  wordCount: number;
  /** Share of the words that count (four letters or more) written with a capital; undefined where the script has none. */
  capitals?: number;
}

/** "14:30", "14:30 GMT)" at the end of a line. */
const closingHour =
  /(?<![\d\u0660-\u0669\u06f0-\u06f9:.])[\d\u0660-\u0669\u06f0-\u06f9]{1,2}[:.h][\d\u0660-\u0669\u06f0-\u06f9]{2}[^:]{0,12}$/u;

const sentenceEnd = /[.!?…。؟۔][)"'»”’\]]*$/u;
const escapeForPattern = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const creditLead = new RegExp(
  `^[\\[(]?(${[...creditLeads]
    .sort((a, b) => b.length - a.length)
    .map(escapeForPattern)
    .join('|')})(\\s*:)?\\s+(.{2,160}?)[\\])]?\\.?$`,
  'iu',
);
const soleLead = /^(?:sources?|credit|via|avec|selon|المصدر|المصادر|مصدر|источники?|kaynak|kaynaklar|d['’]après)$/iu;
const furnitureLine = new RegExp(
  `^(?:(?:${furniture.map(escapeForPattern).join('|')})\\s*(?:[:|>»→،,-]|$)|(?:${linkHeadings.map(escapeForPattern).join('|')})\\s*(?:[:|>»→]|$))`,
  'iu',
);
const linkHeading = new RegExp(
  `^(?:${[...linkHeadings, 'read more', 'read also', 'see also', 'اقرأ أيضا', 'читайте также', 'lire aussi', 'ayrıca okuyun'].map(escapeForPattern).join('|')})\\s*[:|>»→]?$`,
  'iu',
);

/** Names in "AFP, Reuters, and AP"; undefined when the words are no list of names. */
function readNames(words: string): string[] | undefined {
  const names = words
    .split(/\s*[,;/،]\s*(?:and\s|et\s|и\s|ve\s|و\s?)?|\s+(?:and|et|и|ve|&)\s+|\s+و\s?(?=\p{L})/u)
    .map((name) => name.replace(/^(?:the|l'|la|le)\s+(?=\p{Lu})/iu, '').trim())
    .filter((name) => name !== '');
  const isName = (name: string) =>
    name.split(/\s+/).length <= 5 &&
    name.length <= 60 &&
    (/^[\p{Lu}\p{Lo}\d"«@]/u.test(name) || /^\S+\.\p{L}{2,}$/u.test(name));
  // Some agencies write themselves small (dpa, epd); among others that do not, they are names too.
  const isSmallAgency = (name: string) => /^\p{Ll}{2,5}$/u.test(name);
  return names.some(isName) && names.every((name) => isName(name) || isSmallAgency(name)) ? names : undefined;
}

function readCredit(text: string): Line['credit'] {
  if (text.length > 220) return undefined;
  const found = creditLead.exec(text);
  if (found) {
    const [, lead, colon, rest] = found;
    if (soleLead.test(lead!) && !colon) return undefined;
    const persons = /^(?:with )?reporting by/i.test(lead!) && /\b(?:editing|writing) by\b/i.test(rest!);
    if (persons) return { names: [], byline: text.replace(/[\])]$/, '').replace(/^[[(]/, '') };
    const names = readNames(rest!);
    return names && { names };
  }
  const bracketed = /^[[(]([^()[\]]{2,80})[\])]$/u.exec(text);
  const names = bracketed && readNames(bracketed[1]!);
  return names && names.length <= 6 ? { names } : undefined;
}

function shareOfCapitals(text: string): number | undefined {
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const weighty = words.filter((word) => [...word].length >= 4);
  const cased = weighty.filter((word) => word.toLowerCase() !== word.toUpperCase());
  if (cased.length < weighty.length * 0.8 || cased.length === 0) return undefined;
  return cased.filter((word) => /^\p{Lu}/u.test(word)).length / cased.length;
}

/** The printed lines of `page`, trimmed, with the number of line ends before each; posts that were run together on one line stand apart. */
function* printedLines(page: string): Generator<{ text: string; start: number; breaks: number; tail: boolean }> {
  const tailed = hasTails(page);
  let breaks = 0;
  for (const { 0: raw, index } of page.matchAll(/[^\r\n\u2028\u2029\u0085]+|\r\n|[\r\n\u2028\u2029\u0085]/g)) {
    if (/^[\r\n\u2028\u2029\u0085]/.test(raw)) {
      breaks++;
      continue;
    }
    const whole = raw.trim();
    if (whole === '') continue;
    const start = index + (raw.length - raw.trimStart().length);
    const tail = tailed ? findTail(whole) : undefined;
    const cuts = tail === undefined ? findRunTogether(whole) : [0, tail];
    for (const [at, from] of cuts.entries()) {
      const text = whole.slice(from, at === 0 && tail !== undefined ? tailMark(whole, tail) : cuts[at + 1]).trimEnd();
      yield { text, start: start + from, breaks: at === 0 ? breaks : 1, tail: at > 0 && tail !== undefined };
    }
    breaks = 0;
  }
}

/** Whether the page prints its hours at the end of headlines: two such lines, and no hour at the head of any. */
function hasTails(page: string): boolean {
  let tails = 0;
  for (const { 0: raw } of page.slice(0, 200_000).matchAll(/[^\r\n\u2028\u2029\u0085]+/g)) {
    const text = raw.trim();
    const stamp = readStamp(text.slice(0, 300));
    if (stamp?.minutes !== undefined && stamp.day === undefined) return false;
    if (stamp === undefined && findTail(text) !== undefined) tails++;
  }
  return tails >= 2;
}

/** Where the words before a closing hour end, without the mark between the two. */
const tailMark = (text: string, tail: number): number => text.slice(0, tail).replace(/[\s|·•–—(-]+$/u, '').length;

/** "Konvoy yola çıktı | 14:30", "Trucks move again (14:30)": a short line that ends with an hour. Where the hour begins. */
function findTail(text: string): number | undefined {
  if (text.length > 140) return undefined;
  const window = text.slice(-24);
  const hour = closingHour.exec(window);
  if (!hour) return undefined;
  const from = text.length - window.length + hour.index;
  const before = text.slice(0, from).trimEnd();
  if (!/[|·•–—(]$|\s-$/u.test(before) || (before.match(/\p{L}{2,}/gu) ?? []).length < 2) return undefined;
  return readStamp(text.slice(from))?.alone ? from : undefined;
}

/** Where posts begin in a line that holds several: at its own stamp, and at each later one of the same form that follows a full stop. */
function findRunTogether(text: string): number[] {
  const stamp = text.length < 60 ? undefined : readStamp(text.slice(0, 300));
  if (stamp === undefined || stamp.alone || stamp.minutes === undefined) return [0];
  const form = text
    .slice(0, stamp.end)
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\d/g, '\\d');
  const later = [...text.matchAll(new RegExp(`(?<=[.!?…؟»"”)]\\s{1,3})${form}(?=\\s)`, 'gu'))].map(
    ({ index }) => index,
  );
  return later.length >= 2 ? [0, ...later.slice(0, 5_000)] : [0];
}

/** The stamp at the head of a line, or the day that stands between dashes, as separators of days are drawn: "— 24 December —". */
function readLineStamp(head: string, text: string): Stamp | undefined {
  const drawn = /^[=*_~#—–-]{1,5}\s(.{4,60}?)\s[=*_~#—–-]{1,5}$/u.exec(head)?.[1];
  const inner = drawn === undefined ? undefined : readStamp(drawn);
  return inner?.alone ? { ...inner, end: text.length } : readStamp(head);
}

/** The lines of `page` that carry anything, each with what it looks like taken alone; what it is, the page as a whole decides. */
export function readLines(page: string, mostLines: number): Line[] {
  const lines: Line[] = [];
  for (const { text, start, breaks, tail } of printedLines(page)) {
    if (lines.length === mostLines) break;
    const head = text.slice(0, 300);
    const wordCount = (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
    const rule = /^(?:[-–—_*=~•·.#]\s*){3,}$/u.test(head) && text.length <= 200;
    const opener = readOpener(head);
    const handle = readHandle(text);
    const tweeted = handle === undefined || handle.rest === '' ? undefined : readStamp(handle.rest);
    const isTweet = handle !== undefined && (handle.rest === '' || tweeted?.alone === true);
    const signed = rule || isTweet ? undefined : readSignedTime(text);
    const signedAt = signed && readStamp(signed.rest);
    const isSigned = signedAt?.alone === true && signedAt.minutes !== undefined;
    const stamp = rule
      ? undefined
      : isTweet
        ? tweeted && { ...tweeted, end: text.length }
        : isSigned
          ? { ...signedAt, end: text.length }
          : readLineStamp(head, text);
    lines.push({
      span: [start, start + text.length],
      text,
      gap: Math.max(0, breaks - 1),
      stamp,
      dottedHour: stamp === undefined && !rule ? readDottedHour(head) : undefined,
      tail,
      opener,
      numbered: stamp?.relative ? undefined : readNumber(head),
      marker:
        /:$/.test(text) &&
        text.length <= 70 &&
        wordCount >= 2 &&
        wordCount <= 9 &&
        !/[.!?؟]\s/.test(text) &&
        !/["“«]/.test(text),
      rule,
      credit: readCredit(text),
      furniture: text.length <= 160 && opener === undefined && (furnitureLine.test(text) || chrome.test(text)),
      linkHeading: text.length <= 40 && linkHeading.test(text),
      byline: isTweet && tweeted ? handle.name : isSigned ? signed?.name : readByline(text),
      name: isName(text),
      writer: readWriter(stamp && !stamp.alone ? text.slice(stamp.end) : text),
      handle: isTweet,
      bullet: /^[•●▪◦‣·*–-]\s/u.test(text),
      signature: /^[–—-]{1,2}\s?\p{Lu}|^[–—]\s?\p{Lo}/u.test(text) && wordCount <= 14,
      quoted: /^["“«„]/u.test(text) && /["”»“][.!?]?$/u.test(text),
      closed: sentenceEnd.test(text.slice(-8)),
      wordCount,
      capitals: text.length <= 200 ? shareOfCapitals(text) : undefined,
    });
  }
  return lines;
}
