/** Weighted terms of unit length, heaviest first: what two texts are compared by. The same place of both lists is of one term. */
export interface TermVector {
  terms: string[];
  weights: number[];
}

/** A term with how often it stands in a text, and how much it tells: 0 (nothing) to 1. */
export interface CountedTerm {
  term: string;
  idf: number;
  count: number;
}

/**
 * TF-IDF with a damped term frequency, (1 + ln tf)·idf, scaled to unit length; at most `limit` terms, the heaviest, ties by
 * term. Terms that weigh nothing are left out; a text of nothing else has an empty vector.
 */
export function termVector(counted: Iterable<CountedTerm>, limit = 80): TermVector {
  const terms: string[] = [];
  const weights: number[] = [];
  for (const { term, idf, count } of counted) {
    const weight = count === 1 ? idf : (1 + Math.log(count)) * idf;
    if (weight <= 0) continue;
    // An insertion: the few terms of a text take their places sooner than a sort compares them.
    let at = terms.length;
    if (at === limit) {
      if (!goesBefore(weight, term, weights[at - 1] as number, terms[at - 1] as string)) continue;
      at--;
    }
    for (; at > 0 && goesBefore(weight, term, weights[at - 1] as number, terms[at - 1] as string); at--) {
      terms[at] = terms[at - 1] as string;
      weights[at] = weights[at - 1] as number;
    }
    terms[at] = term;
    weights[at] = weight;
  }
  let squares = 0;
  for (let at = 0; at < weights.length; at++) squares += (weights[at] as number) * (weights[at] as number);
  const norm = Math.sqrt(squares);
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] as number) / norm;
  return { terms, weights };
}

function goesBefore(weight: number, term: string, otherWeight: number, other: string): boolean {
  return weight > otherWeight || (weight === otherWeight && term < other);
}
