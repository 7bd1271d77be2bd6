/** The median of all days but the last, the lower one of two; 0 when there is only one day. */
export function medianBefore(reports: readonly number[]): number {
  const before = reports.slice(0, -1).sort((one, other) => one - other);
  return before[(before.length - 1) >> 1] ?? 0;
}
