import type { Instant } from '../model/time.ts';
import { dropTrailing } from '../text/dropTrailing.ts';
import { signToken, type TokenPurpose } from './signToken.ts';
import type { TokenKeys } from './tokenKeys.ts';

/** Where a subscriber confirms, changes preferences, unsubscribes: `<siteUrl>/subscription/<what>?token=…`, signed at `now`. */
export function subscriptionUrl(
  purpose: TokenPurpose,
  subscriberId: string,
  context: { siteUrl: string; keys: TokenKeys; now: Instant },
): string {
  const token = signToken(purpose, subscriberId, context.keys, context.now);
  return `${dropTrailing(context.siteUrl, '/')}/subscription/${purpose}?token=${encodeURIComponent(token)}`;
}
