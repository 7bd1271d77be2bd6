/** The counts with one more of each of `added`, or with as many as it says; of them the `most` greatest, ties by name. */
export function addCounts(
  counts: Readonly<Record<string, number>>,
  added: ReadonlySet<string> | ReadonlyMap<string, number>,
  most: number,
): Record<string, number> {
  // They stand in their order as they were left here, and so do those of a row.
  if (added.size === 0) return counts as Record<string, number>;
  const names: string[] = [];
  const sums: number[] = [];
  for (const name in counts) {
    names.push(name);
    sums.push(counts[name] as number);
  }
  for (const name of added.keys()) {
    const more = added instanceof Map ? (added.get(name) as number) : 1;
    const at = names.indexOf(name);
    if (at >= 0) sums[at] = (sums[at] as number) + more;
    else {
      names.push(name);
      sums.push(more);
    }
  }
  return greatest(names, sums, most);
}

/** A dozen names at most: each takes its place sooner than a sort compares them. */
function greatest(names: string[], sums: number[], most: number): Record<string, number> {
  for (let at = 1; at < names.length; at++) {
    const name = names[at] as string;
    const sum = sums[at] as number;
    let to = at;
    for (; to > 0; to--) {
      const other = sums[to - 1] as number;
      if (other > sum || (other === sum && (names[to - 1] as string) < name)) break;
      names[to] = names[to - 1] as string;
      sums[to] = other;
    }
    names[to] = name;
    sums[to] = sum;
  }
  const kept: Record<string, number> = {};
  for (let at = 0; at < names.length && at < most; at++) kept[names[at] as string] = sums[at] as number;
  return kept;
}
