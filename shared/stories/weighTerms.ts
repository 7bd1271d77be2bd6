import { type TermVector, termVector } from '../text/termVector.ts';
import { scan } from '../text/wordsOf.ts';
import { lexicon, numberTerms } from './lexicon.ts';

/** The heaviest terms of texts, of which each word counts `by` times. `language`: a first subtag. */
export function weighTerms(parts: { text: string; by: number }[], language: string, most: number): TermVector {
  lexicon.trim();
  const words = lexicon.wordsOf(language);
  const numbers: number[] = [];
  for (const { text, by } of parts) {
    scan.read(text);
    for (let at = 0; at < scan.count; at++) {
      const number = lexicon.numberOfWord(words, scan, at, language);
      if (number < 0) continue;
      const { counts } = lexicon;
      const before = counts[number] as number;
      if (before === 0) numbers.push(number);
      counts[number] = before + by;
    }
  }
  const terms: string[] = [];
  const idfs: number[] = [];
  const counts: number[] = [];
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] as number;
    terms.push(lexicon.terms[number] as string);
    idfs.push(lexicon.idfs[number] as number);
    counts.push(lexicon.counts[number] as number);
    lexicon.counts[number] = 0;
  }
  const { weights, chosen } = termVector({ terms, idfs, counts }, most);
  const vector = { terms: chosen.map((place) => terms[place] as string), weights };
  numberTerms(
    vector,
    chosen.map((place) => numbers[place] as number),
  );
  return vector;
}
