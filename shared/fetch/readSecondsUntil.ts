/**
 * Whole seconds from the answer's own `Date` to the HTTP date `value`, 0 when it is past; undefined when either cannot be read. Counting
 * from the server's clock leaves ours out of it.
 */
export function readSecondsUntil(value: string, headers: Readonly<Record<string, string>>): number | undefined {
  // Date.parse reads "-5" as a month; an HTTP date names its month in letters.
  const until = /[a-z]{3}/i.test(value) ? Date.parse(value) : Number.NaN;
  const since = Date.parse(headers.date ?? '');
  if (Number.isNaN(until) || Number.isNaN(since)) return undefined;
  return Math.max(0, Math.round((until - since) / 1000));
}
