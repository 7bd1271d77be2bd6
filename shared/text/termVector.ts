/** Weighted terms, in story rows and of an entry: what two texts are compared by. The same place of both lists is of one term. */
export interface TermVector {
  terms: string[];
  weights: number[];
}

/** The terms of a text, the same place of each list of one: how much it tells, 0 (nothing) to 1, and how often it stands there. */
export interface CountedTerms {
  terms: ArrayLike<string>;
  idfs: ArrayLike<number>;
  counts: ArrayLike<number>;
}

/** No limit is higher. */
const highestLimit = 128;
const places = new Int32Array(highestLimit);
const found = new Float64Array(highestLimit);
const openings = new Float64Array(highestLimit);

/**
 * TF-IDF with a damped term frequency, (1 + ln tf)·idf, scaled to unit length; at most `limit` terms, the heaviest first, ties by term. Terms
 * that weigh nothing are left out; a text of nothing else has an empty vector. `chosen`: their places in the lists given.
 */
export function termVector({ terms, idfs, counts }: CountedTerms, limit = 80): { weights: number[]; chosen: number[] } {
  let kept = 0;
  for (let place = 0; place < terms.length; place++) {
    const count = counts[place] as number;
    const idf = idfs[place] as number;
    const weight = count === 1 ? idf : (1 + Math.log(count)) * idf;
    if (weight <= 0) continue;
    const term = terms[place] as string;
    const opening = openingOf(term);
    if (kept === limit && !goesBefore(weight, opening, term, limit - 1, terms)) continue;
    // An insertion: the few terms of a text take their places sooner than a sort compares them.
    let seat = 0;
    for (let end = kept; seat < end; ) {
      const middle = (seat + end) >>> 1;
      if (goesBefore(weight, opening, term, middle, terms)) end = middle;
      else seat = middle + 1;
    }
    let at = kept === limit ? limit - 1 : kept++;
    for (; at > seat; at--) {
      found[at] = found[at - 1] as number;
      openings[at] = openings[at - 1] as number;
      places[at] = places[at - 1] as number;
    }
    found[at] = weight;
    openings[at] = opening;
    places[at] = place;
  }
  let squares = 0;
  for (let at = 0; at < kept; at++) squares += (found[at] as number) * (found[at] as number);
  const norm = Math.sqrt(squares);
  const weights: number[] = [];
  const chosen: number[] = [];
  for (let at = 0; at < kept; at++) {
    weights.push((found[at] as number) / norm);
    chosen.push(places[at] as number);
  }
  return { weights, chosen };
}

const base = 0x1_0001;

/** Most words of a text weigh the same, and to compare their letters costs more than all else: their first three say which comes first. */
export function openingOf(term: string): number {
  const { length } = term;
  return (
    (length > 0 ? term.charCodeAt(0) + 1 : 0) * base * base +
    (length > 1 ? term.charCodeAt(1) + 1 : 0) * base +
    (length > 2 ? term.charCodeAt(2) + 1 : 0)
  );
}

function goesBefore(weight: number, opening: number, term: string, at: number, terms: ArrayLike<string>): boolean {
  const other = found[at] as number;
  if (weight !== other) return weight > other;
  const opens = openings[at] as number;
  return opening !== opens ? opening < opens : term < (terms[places[at] as number] as string);
}
