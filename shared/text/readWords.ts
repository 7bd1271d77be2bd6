/**
 * Words of a text with their places in it: what every reading rule works on, so that no rule scans the text twice and no regular
 * expression meets a page.
 *
 * `start` and `end` are UTF-16 units in the text as given. Apostrophes and hyphens part words, and `joint` remembers them, so
 * that "al-Nusra", "Sina'a" and "Halep'te" can be put together again by whoever must.
 */
import { foldUnit } from './foldText.ts';

export type Script = 'latin' | 'cyrillic' | 'arabic' | 'digit' | 'other';

export interface Word {
  start: number;
  end: number;
  /** See foldText. Digits without their grouping: "60,000" is `60000`. */
  folded: string;
  script: Script;
  /** `none`, `first` letter or `all` letters capital. */
  capitals: 'none' | 'first' | 'all';
  /** What stands between this word and the one before it; see the `joint…` bits. 0 is plain space. */
  joint: number;
}

export const jointComma = 1;
export const jointStop = 2;
export const jointQuote = 4;
export const jointLine = 8;
export const jointHyphen = 16;
export const jointApostrophe = 32;
export const jointParenthesis = 64;
export const jointColon = 128;
export const jointDash = 256;
/** Set with hyphen, apostrophe or stop when nothing else stands there: "al-Nusra", "Halep'te", "U.S.". */
export const jointTight = 512;

/** What a unit is: two bits of class, two of script, and what it needs to be folded. 0 until somebody asks. */
const units = new Uint8Array(65_536);
const known = 1;
const classBits = 6;
const gap = 0;
const letter = 2;
const digit = 4;
const mark = 6;
const scriptShift = 3;
const scripts: Script[] = ['other', 'latin', 'cyrillic', 'arabic'];
/** Lower case alone does not fold it. */
const odd = 32;
const capital = 64;

/** Asked once for each unit that is met: a newsroom's texts hold some hundreds of the 65,536. */
function readUnit(code: number): number {
  const kind = classOf(code);
  const unit = String.fromCharCode(code);
  const script = kind === letter ? scriptOf(code) : 0;
  let bits = known | kind | (script << scriptShift);
  const lower = unit.toLowerCase();
  // Greek lower case depends on the neighbours, so a unit alone may answer only for letters of Latin and Cyrillic.
  if (foldUnit(unit) !== lower || (lower !== unit && script !== 1 && script !== 2)) bits |= odd;
  if (lower !== unit) bits |= capital;
  units[code] = bits;
  return bits;
}

function classOf(code: number): number {
  if (code < 0x80) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return letter;
    return code >= 48 && code <= 57 ? digit : gap;
  }
  // The half rings of transliterated Arabic belong to the word.
  if (code === 0x2bf || code === 0x2be || code === 0x2bb) return mark;
  if (code >= 0x2000 && code <= 0x2bff) return gap;
  if ((code >= 0xd800 && code <= 0xdfff) || (code >= 0xe000 && code <= 0xf8ff)) return gap;
  const unit = String.fromCharCode(code);
  if (/\p{L}/u.test(unit)) return letter;
  if (/\p{M}/u.test(unit)) return mark;
  return /\p{Nd}/u.test(unit) ? digit : gap;
}

function scriptOf(code: number): number {
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return 1;
  if (code >= 0x400 && code < 0x530) return 2;
  return (code >= 0x600 && code < 0x780) || (code >= 0xfb50 && code < 0xff00) ? 3 : 0;
}

function unitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return units[code] || readUnit(code);
}

function jointBit(code: number): number {
  switch (code) {
    case 0x2c: // ,
    case 0x60c: // ،
      return jointComma;
    case 0x2e:
    case 0x21:
    case 0x3f:
    case 0x61f:
    case 0x6d4:
    case 0x2026:
      return jointStop;
    case 0x22:
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0xab:
    case 0xbb:
      return jointQuote;
    case 0x0a:
    case 0x0d:
      return jointLine;
    case 0x2d:
    case 0x2010:
    case 0x2011:
      return jointHyphen;
    case 0x27:
    case 0x2019:
    case 0x2018:
    case 0x60:
      return jointApostrophe;
    case 0x28:
    case 0x29:
    case 0x5b:
    case 0x5d:
      return jointParenthesis;
    case 0x3a:
    case 0x3b:
    case 0x61b:
      return jointColon;
    case 0x2013:
    case 0x2014:
      return jointDash;
    default:
      return 0;
  }
}

const grouping = new Set([0x2c, 0x2e, 0xa0, 0x202f, 0x2009, 0x66b, 0x66c, 0x60c]);

/** Reads at most `limit` words; a page beyond that is no news item. Linear in length. */
export function readWords(text: string, limit = 200_000): Word[] {
  const words: Word[] = [];
  const length = text.length;
  let at = 0;
  let joint = 0;
  let gapUnits = 0;
  while (at < length && words.length < limit) {
    const code = text.charCodeAt(at);
    const bits = units[code] || readUnit(code);
    const kind = bits & classBits;
    if (kind !== letter && kind !== digit) {
      if (kind !== mark) {
        if (code !== 0x20) joint |= jointBit(code);
        gapUnits++;
      }
      at++;
      continue;
    }
    const start = at;
    const firstUpper = kind === letter && (bits & capital) !== 0;
    let upper = 0;
    let letters = 0;
    let digits = 0;
    let script: Script = 'digit';
    let plain = true;
    for (; at < length; at++) {
      const here = text.charCodeAt(at);
      const unit = units[here] || readUnit(here);
      const sort = unit & classBits;
      if (sort === letter) {
        if (letters === 0) script = scripts[(unit >> scriptShift) & 3]!;
        letters++;
        if ((unit & capital) !== 0) upper++;
        if ((unit & odd) !== 0) plain = false;
      } else if (sort === digit) {
        digits++;
        if ((unit & odd) !== 0) plain = false;
      } else if (sort === mark) {
        // Part of the word, not of its folded form.
        plain = false;
      } else if (letters === 0 && digits > 0 && grouping.has(here) && at + 3 < length && threeDigitsAt(text, at + 1)) {
        // "60,000", "60 000" with a hard space: one number.
        plain = false;
      } else if (
        letters === 0 &&
        digits > 0 &&
        here === 0x2e &&
        at + 1 < length &&
        (unitAt(text, at + 1) & classBits) === digit
      ) {
        plain = false;
      } else break;
    }
    if (gapUnits === 1 && (joint & (jointHyphen | jointApostrophe | jointStop)) !== 0) joint |= jointTight;
    words.push({
      start,
      end: at,
      folded: foldedWord(text.slice(start, at), plain, upper),
      script,
      capitals: upper > 0 && upper === letters ? (letters > 1 ? 'all' : 'first') : firstUpper ? 'first' : 'none',
      joint,
    });
    joint = 0;
    gapUnits = 0;
  }
  return words;
}

/** Printed words met so far: a newsroom's come again and again, and one string for each is found in tables at once. */
const rememberedWords = 30_000;
const foldedByPrinted = new Map<string, string>();

function copyOf(printed: string): string {
  let copy = '';
  for (let at = 0; at < printed.length; at++) copy += printed[at];
  return copy;
}

function foldedWord(printed: string, plain: boolean, upper: number): string {
  const known = foldedByPrinted.get(printed);
  if (known !== undefined) return known;
  // A long slice of a text holds on to the whole of it; what is remembered is a copy.
  const copy = printed.length < 13 ? printed : copyOf(printed);
  const folded = plain ? (upper > 0 ? copy.toLowerCase() : copy) : foldPrinted(copy);
  if (copy.length > 40) return folded;
  if (foldedByPrinted.size >= rememberedWords) foldedByPrinted.clear();
  foldedByPrinted.set(copy, folded);
  return folded;
}

/** One word unit by unit: marks and the grouping of digits fall out, a decimal point before any letter stays. */
function foldPrinted(printed: string): string {
  let folded = '';
  for (let at = 0; at < printed.length; at++) {
    const kind = unitAt(printed, at) & classBits;
    if (kind === letter || kind === digit) folded += foldUnit(printed[at]!);
    else if (printed[at] === '.' && !threeDigitsAt(printed, at + 1)) folded += '.';
  }
  return folded;
}

function threeDigitsAt(text: string, at: number): boolean {
  return isDigitAt(text, at) && isDigitAt(text, at + 1) && isDigitAt(text, at + 2) && !isDigitAt(text, at + 3);
}

function isDigitAt(text: string, at: number): boolean {
  return at < text.length && (unitAt(text, at) & classBits) === digit;
}

/** The word is tied to the one before it by a hyphen, as a name is to its article: "al-Bab". */
export function isArticleJoint(word: Word): boolean {
  return (word.joint & (jointHyphen | jointTight)) === (jointHyphen | jointTight);
}
