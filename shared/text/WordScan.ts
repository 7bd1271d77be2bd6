import { foldText, foldUnit } from './foldText.ts';
import { emptyHash, finishHash, hashUnit } from './hashWords.ts';

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
/** The unit folds to none or to several, or means another with its neighbours: the text is folded first. */
const unsimple = 7;

/** By unit: its kind once it is folded, and what it folds to. 0: nobody has asked yet. */
const cells = new Uint32Array(65_536);
const known = 1 << 20;
const kindShift = 16;
const kindBits = 7;
const unitBits = 0xffff;

function kindOf(unit: number): number {
  return ((cells[unit] || readCell(unit)) >>> kindShift) & kindBits;
}

/**
 * Latin, Greek, Cyrillic and Arabic letters, digits and the punctuation between them are read unit by unit: no two of these are one character
 * when they meet. All else is folded before it is read.
 */
function readCell(unit: number): number {
  const character = String.fromCharCode(unit);
  const isAlone =
    unit < 0x300 ||
    (unit >= 0x370 && unit < 0x530) ||
    (unit >= 0x600 && unit < 0x700) ||
    (unit >= 0x2000 && unit < 0x2c00);
  const folded = foldUnit(character);
  const isSimple = isAlone && folded.length === 1 && !mark.test(character) && character.normalize('NFC') === character;
  const cell = isSimple
    ? known | (classify(folded) << kindShift) | folded.charCodeAt(0)
    : known | (unsimple << kindShift) | unit;
  cells[unit] = cell;
  return cell;
}

const mark = /\p{M}/u;

function classify(character: string): number {
  const unit = character.charCodeAt(0);
  if (unit === 0x27 || unit === 0x2019) return apostrophe;
  if (unit === 0x2018) return openingMark;
  if (/[,\u066c\u00a0\u202f]/.test(character)) return grouping;
  if (unit === 0x2bc || unit === 0x640 || (unit >= 0xd800 && unit <= 0xdfff) || mark.test(character)) return unclear;
  if (/\p{L}/u.test(character)) return letter;
  return /\p{N}/u.test(character) ? number : other;
}

/** "1,000" is one number. */
const digitGroup = /(\d)[,\u066c\u00a0\u202f](?=\d{3}(?!\d))/g;
/** 's and s' belong to no word: "Syria's" and "Syrias" (as some feeds print it) meet in the stem. */
const possessive = /['\u2019\u02bc]s?(?![\p{L}\p{N}])/gu;
const innerMark = /(?<=\p{L})['\u2019\u02bc\u2018\u0640](?=\p{L})/gu;
const word = /[\p{L}\p{M}]+|\p{N}+/gu;

/** What a word is. `WordScan` is the same, faster, of nearly every text. */
function wordsByRule(folded: string): string[] {
  const plain = folded.replace(digitGroup, '$1').replace(possessive, '').replace(innerMark, '');
  return plain.match(word) ?? [];
}

/**
 * The words of one text after the other, read in one pass over arrays that are filled again for each: every entry is read so, in full, and
 * more than once. No word is made a string but where somebody asks for it.
 */
export class WordScan {
  /** How many words the text read last holds. */
  count = 0;
  /** Of each word, `hashWords` of it. */
  hashes = new Uint32Array(1024);
  /** And a second hash, of another kind: both together tell a word from all others that a desk will meet. */
  checks = new Int32Array(1024);
  /** Where each word ends in `#letters`; it begins where the one before it ends. */
  #ends = new Int32Array(1024);
  #letters = new Uint16Array(4096);
  #units = new Uint16Array(4096);
  #unitBytes = Buffer.from(this.#units.buffer);
  #letterBytes = Buffer.from(this.#letters.buffer);

  /** Folds the text and reads its words; see `wordsOf`. What was read before is gone. */
  read(text: string): void {
    if (this.#readUnits(text)) return;
    const folded = foldText(text);
    if (!this.#readUnits(folded)) this.#readByRule(folded);
  }

  #readByRule(folded: string): void {
    this.count = 0;
    this.#reserve(folded.length);
    let end = 0;
    for (const each of wordsByRule(folded)) {
      let hash = emptyHash;
      let check = 0;
      for (let at = 0; at < each.length; at++) {
        const unit = each.charCodeAt(at);
        hash = hashUnit(hash, unit);
        check = checkUnit(check, unit);
        this.#letters[end++] = unit;
      }
      this.#push(hash, check, end);
    }
  }

  /** One of the words, by its number. */
  word(at: number): string {
    const from = at === 0 ? 0 : (this.#ends[at - 1] as number);
    return this.#letterBytes.toString('utf16le', 2 * from, 2 * (this.#ends[at] as number));
  }

  /** False where a single unit does not tell what it is. */
  #readUnits(text: string): boolean {
    const { length } = text;
    this.#reserve(length);
    this.#unitBytes.write(text, 'utf16le');
    this.count = 0;
    const units = this.#units;
    const letters = this.#letters;
    let kind = other;
    let hash = emptyHash;
    let check = 0;
    let end = 0;
    let at = 0;
    while (at < length) {
      const unit = units[at] as number;
      const cell = (cells[unit] as number) || readCell(unit);
      let here = (cell >>> kindShift) & kindBits;
      if (here > number) {
        if (here >= unclear) return false;
        const taken = this.#markUnits(at, here, kind, length);
        if (taken > 0) {
          at += taken;
          continue;
        }
        here = other;
      }
      if (here !== kind) {
        if (kind !== other) this.#push(hash, check, end);
        kind = here;
        hash = emptyHash;
        check = 0;
      }
      at++;
      if (here === other) continue;
      const folded = cell & unitBits;
      hash = hashUnit(hash, folded);
      check = checkUnit(check, folded);
      letters[end++] = folded;
    }
    if (kind !== other) this.#push(hash, check, end);
    return true;
  }

  /** How many units from a mark on belong to no word and divide none; 0 where it divides. `kind`: of the word it follows. */
  #markUnits(at: number, mark: number, kind: number, length: number): number {
    if (mark === grouping) return kind === number && this.#groupsDigits(at, length) ? 1 : 0;
    if (mark === apostrophe) {
      if (at + 1 < length && foldedOf(this.#units[at + 1] as number) === 0x73 && !this.#isWordUnit(at + 2, length))
        return 2;
      if (!this.#isWordUnit(at + 1, length)) return 1;
    }
    return kind === letter && at + 1 < length && kindOf(this.#units[at + 1] as number) === letter ? 1 : 0;
  }

  #isWordUnit(at: number, length: number): boolean {
    if (at >= length) return false;
    const kind = kindOf(this.#units[at] as number);
    return kind === letter || kind === number;
  }

  /** A digit before, three after and no fourth. */
  #groupsDigits(at: number, length: number): boolean {
    return (
      this.#isDigit(at - 1, length) &&
      this.#isDigit(at + 1, length) &&
      this.#isDigit(at + 2, length) &&
      this.#isDigit(at + 3, length) &&
      !this.#isDigit(at + 4, length)
    );
  }

  #isDigit(at: number, length: number): boolean {
    const unit = at >= 0 && at < length ? foldedOf(this.#units[at] as number) : 0;
    return unit >= 0x30 && unit <= 0x39;
  }

  #push(hash: number, check: number, end: number): void {
    const at = this.count++;
    if (at === this.hashes.length) {
      this.hashes = longer(this.hashes, new Uint32Array(2 * at));
      this.checks = longer(this.checks, new Int32Array(2 * at));
      this.#ends = longer(this.#ends, new Int32Array(2 * at));
    }
    this.hashes[at] = finishHash(hash);
    this.checks[at] = check;
    this.#ends[at] = end;
  }

  /** Room for so many units; what stands in `#letters` stays. */
  #reserve(length: number): void {
    if (length <= this.#units.length) return;
    const room = 2 ** Math.ceil(Math.log2(length));
    this.#units = new Uint16Array(room);
    this.#letters = longer(this.#letters, new Uint16Array(room));
    this.#unitBytes = Buffer.from(this.#units.buffer);
    this.#letterBytes = Buffer.from(this.#letters.buffer);
  }
}

function foldedOf(unit: number): number {
  return ((cells[unit] as number) || readCell(unit)) & unitBits;
}

function checkUnit(check: number, unit: number): number {
  return (Math.imul(check, 33) + unit) | 0;
}

function longer<List extends Uint32Array | Int32Array | Uint16Array>(short: List, long: List): List {
  long.set(short);
  return long;
}
