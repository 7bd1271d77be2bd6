/**
 * Seconds until a server wants to be asked again; undefined when it does not say, or says it unreadably.
 *
 * RFC 9110 §10.2.3: seconds, or a date. A date is counted from the server's own `Date`, so that neither its clock nor ours matters; one
 * without `Date` beside it is left unread.
 */
export function readRetryAfter(headers: Readonly<Record<string, string>>): number | undefined {
  const value = headers['retry-after']?.trim();
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  return secondsAfterDate(value, headers);
}

/**
 * Seconds for which an answer stays fresh by Cache-Control's max-age (less its Age), else by Expires; undefined when neither says so.
 * `no-cache` and `no-store` count as 0. RFC 9111 §4.2.1.
 */
export function readMaxAge(headers: Readonly<Record<string, string>>): number | undefined {
  const control = headers['cache-control']?.toLowerCase() ?? '';
  if (/(?:^|[\s,])no-(?:cache|store)(?=$|[\s,=])/.test(control)) return 0;
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/.exec(control)?.[1];
  if (maxAge !== undefined) {
    const age = /^\d{1,9}$/.test(headers.age ?? '') ? Number(headers.age) : 0;
    return Math.max(0, Number(maxAge) - age);
  }
  const expires = headers.expires;
  return expires === undefined ? undefined : secondsAfterDate(expires, headers);
}

function secondsAfterDate(value: string, headers: Readonly<Record<string, string>>): number | undefined {
  // Date.parse reads "-5" as a month; an HTTP date names its month in letters.
  const until = /[a-z]{3}/i.test(value) ? Date.parse(value) : Number.NaN;
  const since = Date.parse(headers.date ?? '');
  if (Number.isNaN(until) || Number.isNaN(since)) return undefined;
  return Math.max(0, Math.round((until - since) / 1000));
}
