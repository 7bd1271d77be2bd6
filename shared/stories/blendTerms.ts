import type { Story } from '../model/story.ts';

const mostTerms = 56;

/**
 * The centroid: the heaviest terms, in ten-thousandths. Every vector has unit length, so that a long text weighs no more. Of terms
 * that weigh the same at the edge, those first in the alphabet stay.
 */
export function blendTerms(terms: Story['terms'], added: ReadonlyMap<string, number>, share: number): Story['terms'] {
  const names: string[] = [];
  const sums: number[] = [];
  for (const term in terms) {
    names.push(term);
    sums.push(Math.round(((terms[term] as number) * (1 - share) + (added.get(term) ?? 0) * share) * 1e4));
  }
  for (const [term, weight] of added) {
    if (Object.hasOwn(terms, term)) continue;
    names.push(term);
    sums.push(Math.round(weight * share * 1e4));
  }
  const least = sums.length > mostTerms ? (Float64Array.from(sums).sort()[sums.length - mostTerms] as number) : 0;
  const centroid: Story['terms'] = {};
  const atEdge: string[] = [];
  let kept = 0;
  for (let at = 0; at < names.length; at++) {
    const sum = sums[at] as number;
    if (sum > least) {
      centroid[names[at] as string] = sum / 1e4;
      kept++;
    } else if (sum === least && sum > 0) atEdge.push(names[at] as string);
  }
  if (atEdge.length > mostTerms - kept) atEdge.sort();
  for (const term of atEdge.slice(0, mostTerms - kept)) centroid[term] = least / 1e4;
  return centroid;
}
