import type { Story } from '../model/story.ts';
import type { TermVector } from '../text/termVector.ts';

const mostTerms = 56;

/**
 * The centroid: the heaviest terms, in ten-thousandths. Every vector has unit length, so that a long text weighs no more. Of terms
 * that weigh the same at the edge, those first in the alphabet stay.
 */
export function blendTerms(terms: Story['terms'], added: TermVector, share: number): Story['terms'] {
  const before = listTerms(terms);
  const count = before.terms.length;
  const names = before.terms.slice();
  const sums: number[] = [];
  placeOf.clear();
  for (let at = 0; at < added.terms.length; at++) placeOf.set(added.terms[at] as string, at);
  for (let at = 0; at < count; at++) {
    const term = names[at] as string;
    const place = placeOf.get(term);
    const more = place === undefined ? 0 : (added.weights[place] as number);
    if (place !== undefined) placeOf.delete(term);
    sums.push(Math.round(((before.weights[at] as number) * (1 - share) + more * share) * 1e4));
  }
  for (const [term, place] of placeOf) {
    names.push(term);
    sums.push(Math.round((added.weights[place] as number) * share * 1e4));
  }
  const least = sums.length > mostTerms ? (Float64Array.from(sums).sort()[sums.length - mostTerms] as number) : 0;
  const kept: TermVector = { terms: [], weights: [] };
  const atEdge: string[] = [];
  for (let at = 0; at < names.length; at++) {
    const sum = sums[at] as number;
    if (sum > least) keep(kept, names[at] as string, sum / 1e4);
    else if (sum === least && sum > 0) atEdge.push(names[at] as string);
  }
  const room = mostTerms - kept.terms.length;
  if (atEdge.length > room) atEdge.sort();
  for (let at = 0; at < atEdge.length && at < room; at++) keep(kept, atEdge[at] as string, least / 1e4);
  const centroid: Story['terms'] = {};
  for (let at = 0; at < kept.terms.length; at++) centroid[kept.terms[at] as string] = kept.weights[at] as number;
  lists.set(centroid, kept);
  return centroid;
}

/** Term → its place in the vector that is blended in. */
const placeOf = new Map<string, number>();

function keep({ terms, weights }: TermVector, term: string, weight: number): void {
  terms.push(term);
  weights.push(weight);
}

const lists = new WeakMap<Story['terms'], TermVector>();

/** A row's terms as lists, in no order: each is read three times, and to walk the row itself costs more than all else that is done with it. */
export function listTerms(terms: Story['terms']): Readonly<TermVector> {
  let listed = lists.get(terms);
  if (listed === undefined) {
    listed = { terms: [], weights: [] };
    for (const term in terms) keep(listed, term, terms[term] as number);
    lists.set(terms, listed);
  }
  return listed;
}
