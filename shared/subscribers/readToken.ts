import { timingSafeEqual } from 'node:crypto';
import type { Instant } from '../model/time.ts';
import { epochSeconds } from '../model/time.ts';
import { signatureOf, type TokenPurpose, tokenLifetimeSeconds } from './signToken.ts';
import { idKeyName, type TokenKeys } from './tokenKeys.ts';

export type TokenReading =
  | { ok: true; subscriberId: string; issuedAtEpochSeconds: number }
  | { ok: false; problem: 'malformed' | 'forged' | 'expired' | 'other-purpose' };

/**
 * What a token allows. A token of an unknown key is forged for all we know. The purpose and the expiry are looked at only after the signature,
 * which is compared in constant time. Never throws.
 */
export function readToken(
  token: string | undefined,
  purpose: TokenPurpose,
  keys: TokenKeys,
  now: Instant,
): TokenReading {
  if (token === undefined || token.length > 300) return { ok: false, problem: 'malformed' };
  const [keyId, signedFor, subscriberId, expires, signature, ...more] = token.split('.');
  if (!keyId || !signedFor || !subscriberId || !expires || !signature || more.length > 0)
    return { ok: false, problem: 'malformed' };
  if (!/^u-[0-9a-f]{24}$/.test(subscriberId) || !/^[0-9a-z]{1,9}$/.test(expires))
    return { ok: false, problem: 'malformed' };
  const secret = keys.secrets.get(keyId);
  if (secret === undefined || keyId === idKeyName) return { ok: false, problem: 'forged' };
  const given = Buffer.from(signature);
  const expected = Buffer.from(signatureOf([keyId, signedFor, subscriberId, expires].join('.'), secret));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return { ok: false, problem: 'forged' };
  if (signedFor !== purpose) return { ok: false, problem: 'other-purpose' };
  const expiresAtEpochSeconds = Number.parseInt(expires, 36);
  if (expiresAtEpochSeconds <= epochSeconds(now)) return { ok: false, problem: 'expired' };
  return { ok: true, subscriberId, issuedAtEpochSeconds: expiresAtEpochSeconds - tokenLifetimeSeconds[purpose] };
}
