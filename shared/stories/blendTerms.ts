import { openingOf, type TermVector } from '../text/termVector.ts';
import { lexicon, numbersOf, numberTerms } from './lexicon.ts';

/** What a story's centroid holds. */
export const mostTerms = 56;

/** By number of a term, its place among those blended in and one; empty between two calls. */
let places = new Uint16Array(1024);

/**
 * The centroid: the heaviest terms, in ten-thousandths, in no order. Every vector has unit length, so that a long text weighs no more. Of
 * terms that weigh the same at the edge, those first in the alphabet stay.
 */
export function blendTerms(centroid: Readonly<TermVector>, added: Readonly<TermVector>, share: number): TermVector {
  const before = numbersOf(centroid);
  const arriving = numbersOf(added);
  if (places.length < lexicon.idfs.length) places = new Uint16Array(lexicon.idfs.length);
  for (let at = 0; at < arriving.length; at++) places[arriving[at] as number] = at + 1;
  const numbers: number[] = [];
  const sums: number[] = [];
  for (let at = 0; at < before.length; at++) {
    const number = before[at] as number;
    const place = (places[number] as number) - 1;
    const more = place < 0 ? 0 : (added.weights[place] as number);
    if (place >= 0) places[number] = 0;
    numbers.push(number);
    sums.push(Math.round(((centroid.weights[at] as number) * (1 - share) + more * share) * 1e4));
  }
  for (let at = 0; at < arriving.length; at++) {
    const number = arriving[at] as number;
    if (places[number] === 0) continue;
    places[number] = 0;
    numbers.push(number);
    sums.push(Math.round((added.weights[at] as number) * share * 1e4));
  }
  return heaviest(numbers, sums);
}

function heaviest(numbers: number[], sums: number[]): TermVector {
  const least = sums.length > mostTerms ? nthGreatest(sums, mostTerms) : 0;
  const { terms: words } = lexicon;
  const terms: string[] = [];
  const weights: number[] = [];
  const kept: number[] = [];
  const atEdge: number[] = [];
  for (let at = 0; at < numbers.length; at++) {
    const sum = sums[at] as number;
    const number = numbers[at] as number;
    if (sum > least) {
      terms.push(words[number] as string);
      weights.push(sum / 1e4);
      kept.push(number);
    } else if (sum === least && sum > 0) atEdge.push(number);
  }
  const room = mostTerms - kept.length;
  for (const number of atEdge.length > room ? firstInAlphabet(atEdge, room) : atEdge) {
    terms.push(words[number] as string);
    weights.push(least / 1e4);
    kept.push(number);
  }
  const vector = { terms, weights };
  numberTerms(vector, kept);
  return vector;
}

/** Ten-thousandths, 0 to 10,000, so that they are counted and not sorted. */
const tallies = new Uint16Array(10_002);

function nthGreatest(sums: readonly number[], nth: number): number {
  let greatest = 0;
  for (let at = 0; at < sums.length; at++) {
    const sum = Math.min(10_001, sums[at] as number);
    tallies[sum] = (tallies[sum] as number) + 1;
    if (sum > greatest) greatest = sum;
  }
  let found = greatest;
  for (let seen = tallies[found] as number; seen < nth; seen += tallies[--found] as number);
  for (let at = 0; at < sums.length; at++) tallies[Math.min(10_001, sums[at] as number)] = 0;
  return found;
}

/** Of those that `firstInAlphabet` has found so far: `openingOf` their terms. No text has more terms at the edge than it has room for. */
const openings = new Float64Array(mostTerms + 1);

function firstInAlphabet(numbers: readonly number[], most: number): number[] {
  const first: number[] = [];
  for (let each = 0; each < numbers.length; each++) {
    const number = numbers[each] as number;
    const term = lexicon.terms[number] as string;
    const opening = openingOf(term);
    let at = first.length;
    for (; at > 0; at--) {
      const before = openings[at - 1] as number;
      if (before < opening || (before === opening && (lexicon.terms[first[at - 1] as number] as string) < term)) break;
    }
    if (at >= most) continue;
    if (first.length < most) first.push(number);
    for (let to = first.length - 1; to > at; to--) {
      first[to] = first[to - 1] as number;
      openings[to] = openings[to - 1] as number;
    }
    first[at] = number;
    openings[at] = opening;
  }
  return first;
}
