import { readSecondsUntil } from './readSecondsUntil.ts';

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
  return readSecondsUntil(value, headers);
}
