import { openers } from './phrases.ts';

const escapeForPattern = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Turkish has two letters I, which case folding keeps apart. */
const foldI = (text: string) => text.replace(/\u0130/g, 'I').replace(/\u0131/g, 'i');
const opener = new RegExp(
  `^(${openers
    .map(foldI)
    .sort((a, b) => b.length - a.length)
    .map(escapeForPattern)
    .join('|')})(?!\\p{L})\\s*(?:#|№|no\\.?\\s?)?(\\d{1,3}(?![\\d:.]\\d))?\\s*([:|–—-]+|\\s/\\s)?\\s*`,
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
  if (!mark && number === undefined && !shouted) return undefined;
  return { end: whole.length, ...(number === undefined ? {} : { number: Number(number) }) };
}

/** "#12", "12.", "3)", "4/": a number that opens a post if its neighbours count on. */
export function readNumber(text: string): { end: number; number: number } | undefined {
  const found = /^(?:[#№]\s?(\d{1,3})|(\d{1,3})(?:[.)]|\s?\/\s?(?:\d{1,3}(?!\d|\/))?))(?:[:.)]|\s|$)\s*/u.exec(text);
  return found ? { end: found[0].length, number: Number(found[1] ?? found[2]) } : undefined;
}

const lead =
  "(?:(?:text|story|words|report(?:ing|ed)?|written|posted|edited)\\s)?by:?|reporting from|(?:from|with) (?:our|\\S+['’]s)(?:\\s(?:special|senior|chief|own|correspondent|reporter|editor|team|bureau|colleague))*|автор:?|корреспондент:?|muhabir:?|yazan:|haber:|par|بقلم:?|تقرير:|مراسلنا:?|كتب:";
const bylineLead = new RegExp(`^(?:${lead})\\s(\\p{Lu}[\\p{L}.’'-]+.{0,60}|\\p{Lo}.{2,60})$`, 'iu');

/** The names in "By Nadia Karam and Yusuf Said", "From our correspondent Nadia Karam"; undefined for a line that is no byline. */
export function readByline(text: string): string | undefined {
  if (text.length > 100 || /[.!?:]$/.test(text)) return undefined;
  const names = bylineLead.exec(text)?.[1];
  if (names === undefined || /^\p{Ll}/u.test(names) || names.split(/\s+/).length > 9) return undefined;
  const cased = names.match(/(?<![\p{L}’'-])\p{L}{4,}/gu) ?? [];
  return cased.every((word) => !/^\p{Ll}/u.test(word)) ? names : undefined;
}

/** A person's name on a line of its own: two to four words with capitals and nothing else. */
export function isName(text: string): boolean {
  return /^\p{Lu}[\p{Ll}\p{M}’'.-]+(?:\s(?:al|el|bin|ibn|abu|van|von|de)|\s(?:al-|el-|ad-|ash-)?\p{Lu}[\p{L}’'.-]*){1,3}$/u.test(
    text,
  );
}
