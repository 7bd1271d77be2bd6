/**
 * The terms that this process has met, by number: what entries and stories are compared by, because to look up a word by its letters costs
 * more than all else that is done with it.
 *
 * Numbers are this process's own and stand in no row. They are given out anew when there are too many: whoever keeps some asks `edition`
 * whether they still hold.
 */
import { stem } from '../text/stem.ts';
import type { TermVector } from '../text/termVector.ts';
import type { WordScan } from '../text/WordScan.ts';
import { WordTable } from '../text/WordTable.ts';
import { termIdf } from './termIdf.ts';

/** Of a newsroom's months: names and numbers go on being new, and are seldom met again. */
const mostKnown = 120_000;

class Lexicon {
  edition = 1;
  readonly #numberOf = new Map<string, number>();
  /** By number. */
  readonly terms: string[] = [];
  idfs = new Float64Array(1024);
  /** By number, how often the text that is being read holds it. */
  counts = new Uint16Array(1024);
  /** Language → word → the number of its term and one; 0 of what is not counted. */
  readonly #words = new Map<string, WordTable>();
  #known = 0;

  /** To be called between two entries only: numbers that were given out before no longer hold where `edition` changes. */
  trim(): void {
    if (this.#known <= mostKnown && this.terms.length <= mostKnown) return;
    this.edition++;
    this.#numberOf.clear();
    this.#words.clear();
    this.terms.length = 0;
    this.#known = 0;
  }

  numberOf(term: string): number {
    let number = this.#numberOf.get(term);
    if (number === undefined) {
      number = this.terms.length;
      this.#numberOf.set(term, number);
      this.terms.push(term);
      if (number >= this.idfs.length) this.#grow();
      this.idfs[number] = termIdf(term);
    }
    return number;
  }

  wordsOf(language: string): WordTable {
    let words = this.#words.get(language);
    if (words === undefined) {
      words = new WordTable();
      this.#words.set(language, words);
    }
    return words;
  }

  /** The number of a scanned word's term; -1 of what is not counted. */
  numberOfWord(words: WordTable, scan: WordScan, at: number, language: string): number {
    const known = words.get(scan, at);
    return known < 0 ? this.#learn(words, scan, at, language) : known - 1;
  }

  #learn(words: WordTable, scan: WordScan, at: number, language: string): number {
    const word = scan.word(at);
    // A letter alone tells nothing, a digit does.
    const number = word.length < 2 && !/\d/.test(word) ? -1 : this.numberOf(stem(word, language));
    words.set(scan, at, number + 1);
    this.#known++;
    return number;
  }

  #grow(): void {
    const idfs = new Float64Array(2 * this.idfs.length);
    idfs.set(this.idfs);
    this.idfs = idfs;
    const counts = new Uint16Array(2 * this.counts.length);
    counts.set(this.counts);
    this.counts = counts;
  }
}

export const lexicon = new Lexicon();

interface Numbers {
  edition: number;
  numbers: readonly number[];
}

const numbersBefore = new WeakMap<TermVector, Numbers>();

/** The numbers of its terms, in their order. A vector is never changed in place. */
export function numbersOf(vector: Readonly<TermVector>): readonly number[] {
  const known = numbersBefore.get(vector);
  if (known?.edition === lexicon.edition) return known.numbers;
  const numbers = vector.terms.map((term) => lexicon.numberOf(term));
  numberTerms(vector, numbers);
  return numbers;
}

export function numberTerms(vector: Readonly<TermVector>, numbers: readonly number[]): void {
  numbersBefore.set(vector, { edition: lexicon.edition, numbers });
}
