/** The counts with one more of each of `added`, or with as many as it says; of them the `most` greatest, ties by name. */
export function addCounts(
  counts: Readonly<Record<string, number>>,
  added: Iterable<string> | ReadonlyMap<string, number>,
  most: number,
): Record<string, number> {
  const sums = new Map(Object.entries(counts));
  const more = added instanceof Map ? added : new Map([...(added as Iterable<string>)].map((name) => [name, 1]));
  for (const [name, count] of more) sums.set(name, (sums.get(name) ?? 0) + count);
  return Object.fromEntries(
    [...sums].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)).slice(0, most),
  );
}
