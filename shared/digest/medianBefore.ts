/** Fewer days before today than these say nothing about what is usual: a desk that has just begun has no median. */
const fewestDays = 5;

/** The median of all days but the last, the lower one of two; undefined while too few days are known. */
export function medianBefore(reports: readonly number[]): number | undefined {
  if (reports.length - 1 < fewestDays) return undefined;
  const before = reports.slice(0, -1).sort((one, other) => one - other);
  return before[(before.length - 1) >> 1] ?? 0;
}
