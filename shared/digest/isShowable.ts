import type { Entry } from '../model/entry.ts';
import type { Instant } from '../model/time.ts';

/**
 * Whether readers may be shown this entry at `at`. Withdrawn and withheld copy never is; embargoed copy only once its hour has
 * passed, and never when the supplier marked it embargoed without saying until when.
 */
export function isShowable(entry: Pick<Entry, 'status' | 'embargoedUntil'>, at: Instant): boolean {
  if (entry.status === 'canceled' || entry.status === 'withheld') return false;
  if (entry.embargoedUntil !== undefined) return Date.parse(entry.embargoedUntil) <= Date.parse(at);
  return entry.status !== 'embargoed';
}
