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

const letter = 1;
const digit = 2;
const mark = 3;
const classes = new Uint8Array(65_536);
const scripts: Script[] = ['other', 'latin', 'cyrillic', 'arabic'];
const letterScript = new Uint8Array(65_536);
for (let code = 0; code < 65_536; code++) {
  if (code >= 0xd800 && code <= 0xdfff) continue;
  if (code < 0x80) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) classes[code] = letter;
    else if (code >= 48 && code <= 57) classes[code] = digit;
  } else if (code >= 0x2000 && code <= 0x2bff) {
    continue;
  } else if (
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3)
  ) {
    // Han and Hangul are letters all; asking for each would take most of the time this table takes.
    classes[code] = letter;
  } else if (code >= 0xe000 && code <= 0xf8ff) {
    continue;
  } else {
    const unit = String.fromCharCode(code);
    if (/\p{L}/u.test(unit)) classes[code] = letter;
    else if (/\p{M}/u.test(unit)) classes[code] = mark;
    else if (/\p{Nd}/u.test(unit)) classes[code] = digit;
  }
  if (classes[code] === letter) {
    letterScript[code] =
      code < 0x250 || (code >= 0x1e00 && code < 0x1f00)
        ? 1
        : code >= 0x400 && code < 0x530
          ? 2
          : (code >= 0x600 && code < 0x780) || (code >= 0xfb50 && code < 0xff00)
            ? 3
            : 0;
  }
}
// The half rings of transliterated Arabic belong to the word.
for (const unit of 'ʿʾʻ') classes[unit.charCodeAt(0)] = mark;

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
    const kind = classes[code];
    if (kind !== letter && kind !== digit) {
      if (kind !== mark) {
        joint |= jointBit(code);
        gapUnits++;
      }
      at++;
      continue;
    }
    const start = at;
    let folded = '';
    let upper = 0;
    let letters = 0;
    let firstUpper = false;
    let script: Script = 'digit';
    let digits = 0;
    while (at < length) {
      const here = text.charCodeAt(at);
      const sort = classes[here];
      if (sort === letter) {
        const unit = text[at]!;
        const fold = foldUnit(unit);
        folded += fold;
        if (letters === 0) script = scripts[letterScript[here]!]!;
        letters++;
        if (unit !== unit.toLowerCase()) {
          upper++;
          if (at === start) firstUpper = true;
        }
      } else if (sort === digit) {
        folded += foldUnit(text[at]!);
        digits++;
      } else if (sort === mark) {
        // Part of the word, not of its folded form.
      } else if (letters === 0 && digits > 0 && grouping.has(here) && at + 3 < length && threeDigitsAt(text, at + 1)) {
        // "60,000", "60 000" with a hard space: one number.
      } else if (letters === 0 && digits > 0 && here === 0x2e && classes[text.charCodeAt(at + 1)] === digit) {
        folded += '.';
      } else break;
      at++;
    }
    if (gapUnits === 1 && (joint & (jointHyphen | jointApostrophe | jointStop)) !== 0) joint |= jointTight;
    words.push({
      start,
      end: at,
      folded,
      script,
      capitals: upper > 0 && upper === letters ? (letters > 1 ? 'all' : 'first') : firstUpper ? 'first' : 'none',
      joint,
    });
    joint = 0;
    gapUnits = 0;
  }
  return words;
}

function threeDigitsAt(text: string, at: number): boolean {
  return (
    classes[text.charCodeAt(at)] === digit &&
    classes[text.charCodeAt(at + 1)] === digit &&
    classes[text.charCodeAt(at + 2)] === digit &&
    classes[text.charCodeAt(at + 3)] !== digit
  );
}

/** The word is tied to the one before it by a hyphen, as a name is to its article: "al-Bab". */
export function isArticleJoint(word: Word): boolean {
  return (word.joint & (jointHyphen | jointTight)) === (jointHyphen | jointTight);
}
