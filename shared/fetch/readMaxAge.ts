import { readSecondsUntil } from './readSecondsUntil.ts';

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
  return expires === undefined ? undefined : readSecondsUntil(expires, headers);
}
