import { createHmac } from 'node:crypto';
import type { Instant } from '../model/time.ts';
import { addSeconds, epochSeconds, secondsPerDay } from '../model/time.ts';
import type { TokenKeys } from './tokenKeys.ts';

export type TokenPurpose = 'confirm' | 'preferences' | 'unsubscribe' | 'erase';

/** A confirmation is for days; the links in a mail must work as long as somebody may keep the mail. RFC 8058 asks that of unsubscribing. */
export const tokenLifetimeSeconds: Record<TokenPurpose, number> = {
  confirm: 3 * secondsPerDay,
  preferences: 90 * secondsPerDay,
  unsubscribe: 400 * secondsPerDay,
  erase: secondsPerDay,
};

/**
 * A token that lets its bearer do one thing for one subscriber until it expires: `key.purpose.subscriber.expiry.signature`, HMAC-SHA256 over what stands
 * before the signature, base64url. It holds no address. Deterministic, so that an edition rebuilt gives the same links.
 */
export function signToken(purpose: TokenPurpose, subscriberId: string, keys: TokenKeys, now: Instant): string {
  const expires = epochSeconds(addSeconds(now, tokenLifetimeSeconds[purpose]));
  const claim = [keys.signing, purpose, subscriberId, expires.toString(36)].join('.');
  return `${claim}.${signatureOf(claim, keys.secrets.get(keys.signing) ?? '')}`;
}

export function signatureOf(claim: string, secret: string): string {
  if (secret === '') throw new Error('a token cannot be signed without a secret');
  return createHmac('sha256', secret).update(`token\n${claim}`).digest('base64url');
}
