import { openers } from './phrases.ts';

const escapeForPattern = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Turkish has two letters I, which case folding keeps apart. */
const foldI = (text: string) => text.replace(/\u0130/g, 'I').replace(/\u0131/g, 'i');
const opener = new RegExp(
  `^(${openers
    .map(foldI)
    .sort((a, b) => b.length - a.length)
    .map(escapeForPattern)
    .join('|')})(?!\\p{L})\\s*(?:#|№|no\\.?\\s?)?(\\d{1,3}(?![\\d:.]\\d))?\\s*([:|–—-]+|\\s/\\s|\\.(?=\\s))?\\s*`,
  'iu',
);

/** "UPDATE 3:", "LIVE |", "عاجل:" at the head of a line. `end` is where the post's own words begin. */
export interface Opener {
  end: number;
  number?: number;
}

/** "Update on the talks" and "Live fire was heard" are sentences: a mark, a number, or a shout makes an opener. */
export function readOpener(text: string): Opener | undefined {
  const found = opener.exec(foldI(text));
  if (!found) return undefined;
  const [whole, word, number, mark] = found;
  const cased = word!.toUpperCase() !== word!.toLowerCase();
  const shouted = cased && word === word!.toUpperCase();
  if ((!mark || mark === '.') && number === undefined && !shouted) return undefined;
  return { end: whole.length, ...(number === undefined ? {} : { number: Number(number) }) };
}

/** "#12", "12.", "3)", "(3)", "4/", "٤-": a number that opens a post if its neighbours count on. */
export function readNumber(text: string): { end: number; number: number } | undefined {
  const head = text.slice(0, 16).replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (each) => String(each.charCodeAt(0) & 15));
  const found =
    /^(?:[#№]\s?(\d{1,3})|[[(](\d{1,3})[\])]|(\d{1,3})(?:[.)]|\s?[-–—]|\s?\/\s?(?:\d{1,3}(?!\d|\/))?))(?:[:.)]|\s|$)\s*/u.exec(
      head,
    );
  return found ? { end: found[0].length, number: Number(found[1] ?? found[2] ?? found[3]) } : undefined;
}

const lead =
  "(?:(?:text|story|words|report(?:ing|ed)?|written|posted|edited)\\s)?by:?|reporting from|(?:from|with) (?:our|\\S+['’]s)(?:\\s(?:special|senior|chief|own|correspondent|reporter|editor|team|bureau|colleague))*|автор:?|корреспондент:?|muhabir:?|yazan:|haber:|par|بقلم:?|تقرير:|مراسلنا:?|كتب:";
const bylineLead = new RegExp(`^(?:${lead})\\s(\\p{Lu}[\\p{L}.’'-]+.{0,60}|\\p{Lo}.{2,60})$`, 'iu');

/** The names in "By Nadia Karam and Yusuf Said", "From our correspondent Nadia Karam"; undefined for a line that is no byline. */
export function readByline(text: string): string | undefined {
  if (text.length > 100 || /[.!?:]$/.test(text)) return undefined;
  const names =
    bylineLead.exec(text)?.[1] ?? /^from (\p{Lu}.{2,50}) (?:staff|team|reporters|correspondents)$/iu.exec(text)?.[1];
  if (names === undefined || /^\p{Ll}/u.test(names) || names.split(/\s+/).length > 9) return undefined;
  const cased = names.match(/(?<![\p{L}’'-])\p{L}{4,}/gu) ?? [];
  return cased.every((word) => !/^\p{Ll}/u.test(word)) ? names : undefined;
}

/**
 * The name in "Nadia Karam", "Nadia Karam in Beirut", "Nadia Karam, Levant News, Erbil": a line that may name the writer of what stands
 * below. A headline in title case may look the same, so the page as a whole decides.
 */
export function readWriter(text: string): string | undefined {
  if (text.length > 90) return undefined;
  if (isName(text)) return text;
  const placed = /^(.{5,50}?)\s(?:in|à|в|en|reporting from)\s\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,2}$/u.exec(
    text,
  )?.[1];
  const titled =
    /^([^,]{5,40}),\s(?:[^,]{2,40},\s)?[^,]{0,30}(?:News|TV|Radio|Agency|[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Bb]ureau|[Pp]roducer)[^,]{0,20}(?:,\s\p{Lu}[^,]{1,20})?$/u.exec(
      text,
    )?.[1];
  const name = placed ?? titled;
  return name !== undefined && isName(name) ? name : undefined;
}

/** "Nadia Karam @nadiak · 3h": the name over a tweet; `rest` is what stands after the handle. */
export function readHandle(text: string): { name?: string; rest: string } | undefined {
  if (text.length > 120 || !text.includes('@')) return undefined;
  const found = /^([^@.!?]{0,50}?)\s?\(?@\w{2,30}\)?(?:\s?[·•|–—-]\s?|\s|$)(.{0,40})$/u.exec(text);
  if (!found) return undefined;
  const name = found[1]!.replace(/(?:[\s✔✓☑]|\ufe0f)+$/u, '');
  return { ...(name === '' ? {} : { name }), rest: found[2]!.trim() };
}

/**
 * "Nadia Karam24 December 2015 16:20", "By Nadia Karam, 16:20": a writer before the time of the post. "Monitor, [24.12.2015 16:20]": the channel
 * that a post was copied from, which signs nothing. `rest` is what may be the time.
 */
export function readSignedTime(text: string): { name?: string; rest: string } | undefined {
  if (text.length > 120) return undefined;
  const channel = /^[^[\].!?]{2,60}, \[(\d[^[\]]{6,40})\]:?$/u.exec(text)?.[1];
  if (channel !== undefined) return { rest: channel };
  const found = /^(?:by\s)?(\p{Lu}[\p{L}\p{M}’'. -]{2,50}?)(?:\s?[,|·•–—-]\s|\s)?(\d.{3,60})$/iu.exec(text);
  return found && isName(found[1]!) ? { name: found[1]!, rest: found[2]! } : undefined;
}

/** A person's name on a line of its own: two to four words with capitals and nothing else. */
export function isName(text: string): boolean {
  return /^\p{Lu}[\p{Ll}\p{M}’'.-]+(?:\s(?:al|el|bin|ibn|abu|van|von|de)|\s(?:al-|el-|ad-|ash-)?\p{Lu}[\p{L}’'.-]*){1,3}$/u.test(
    text,
  );
}
