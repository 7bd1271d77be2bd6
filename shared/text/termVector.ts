/** Weighted terms of unit length: what two texts are compared by. */
export type TermVector = Map<string, number>;

/**
 * TF-IDF with a damped term frequency, (1 + ln tf)·idf, scaled to unit length; at most `limit` terms, the heaviest, ties by
 * term. Terms that weigh nothing are left out; a text of nothing else has an empty vector.
 */
export function termVector(counts: ReadonlyMap<string, number>, idf: (term: string) => number, limit = 80): TermVector {
  const weighted: [string, number][] = [];
  for (const [term, count] of counts) {
    const weight = (1 + Math.log(count)) * idf(term);
    if (weight > 0) weighted.push([term, weight]);
  }
  weighted.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (weighted.length > limit) weighted.length = limit;
  const norm = Math.sqrt(weighted.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return new Map(weighted.map(([term, weight]) => [term, weight / norm]));
}
