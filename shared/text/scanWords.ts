import { emptyHash, finishHash, hashUnit } from './hashWords.ts';

/** Receives each word of a scan; either may be left out. */
export interface WordSink {
  words?: string[];
  /** Of each word, `hashWords` of it. */
  hashes?: HashList;
}

/** A list that is filled again for each text: to make one anew costs more than to read the words. */
export class HashList {
  count = 0;
  #hashes = new Uint32Array(1024);

  push(hash: number): void {
    if (this.count === this.#hashes.length) {
      const longer = new Uint32Array(2 * this.count);
      longer.set(this.#hashes);
      this.#hashes = longer;
    }
    this.#hashes[this.count++] = hash;
  }

  /** A copy. */
  take(): Uint32Array {
    return this.#hashes.slice(0, this.count);
  }
}

const other = 0;
const letter = 1;
const number = 2;
/** ' and ’, which end in a possessive or stand inside a word; ‘ does only the latter. */
const apostrophe = 3;
const openingMark = 4;
/** Groups the digits of a number. */
const grouping = 5;
/** Combining marks, halves of pairs, and letters that are also marks: what one unit alone does not tell. */
const unclear = 6;
const unknown = 255;

const kinds = new Uint8Array(65_536).fill(unknown);

function kindOf(unit: number): number {
  const kind = kinds[unit] as number;
  return kind === unknown ? classify(unit) : kind;
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  let kind = other;
  if (unit === 0x27 || unit === 0x2019) kind = apostrophe;
  else if (unit === 0x2018) kind = openingMark;
  else if (/[,\u066c\u00a0\u202f]/.test(character)) kind = grouping;
  else if (/[\u02bc\u0640\ud800-\udfff]|\p{M}/u.test(character) || (unit >= 0xd800 && unit <= 0xdfff)) kind = unclear;
  else if (/\p{L}/u.test(character)) kind = letter;
  else if (/\p{N}/u.test(character)) kind = number;
  kinds[unit] = kind;
  return kind;
}

/**
 * Reads the words of a folded text, in one pass and without regular expressions: every entry is read so, in full. False, with the sinks
 * half filled, where a single unit does not tell what it is (a combining mark, a letter beyond the basic plane): see `wordsOf`, which
 * defines what a word is, and which this must agree with.
 */
export function scanWords(folded: string, { words, hashes }: WordSink): boolean {
  const length = folded.length;
  let kind = other;
  let hash = emptyHash;
  /** Where the unbroken part of the word begins; what came before a mark that was taken out stands in `before`. */
  let start = 0;
  let before = '';
  let at = 0;
  while (at <= length) {
    let here = at === length ? other : kindOf(folded.charCodeAt(at));
    if (here === unclear) return false;
    if (here > number) {
      const taken = markUnits(folded, at, here, kind);
      if (taken > 0) {
        if (kind !== other && words) before += folded.slice(start, at);
        at += taken;
        start = at;
        continue;
      }
      here = other;
    }
    if (here !== kind) {
      if (kind !== other) {
        hashes?.push(finishHash(hash));
        words?.push(before === '' ? folded.slice(start, at) : before + folded.slice(start, at));
      }
      kind = here;
      hash = emptyHash;
      start = at;
      before = '';
    }
    if (here === other) at++;
    else {
      do hash = hashUnit(hash, folded.charCodeAt(at++));
      while (at < length && kinds[folded.charCodeAt(at)] === here);
    }
  }
  return true;
}

/** How many units from a mark on belong to no word and divide none; 0 where it divides. `kind`: of the word it follows. */
function markUnits(folded: string, at: number, mark: number, kind: number): number {
  if (mark === grouping) return kind === number && groupsDigits(folded, at) ? 1 : 0;
  if (mark === apostrophe) {
    if (folded.charCodeAt(at + 1) === 0x73 && !isWordUnit(folded, at + 2)) return 2;
    if (!isWordUnit(folded, at + 1)) return 1;
  }
  return kind === letter && at + 1 < folded.length && kindOf(folded.charCodeAt(at + 1)) === letter ? 1 : 0;
}

function isWordUnit(folded: string, at: number): boolean {
  if (at >= folded.length) return false;
  const kind = kindOf(folded.charCodeAt(at));
  return kind === letter || kind === number;
}

/** A digit before, three after and no fourth. */
function groupsDigits(folded: string, at: number): boolean {
  return (
    isDigit(folded, at - 1) &&
    isDigit(folded, at + 1) &&
    isDigit(folded, at + 2) &&
    isDigit(folded, at + 3) &&
    !isDigit(folded, at + 4)
  );
}

function isDigit(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}
