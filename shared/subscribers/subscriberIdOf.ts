import { createHmac } from 'node:crypto';

/**
 * A subscriber's id: `u-` and 24 hex digits of an HMAC-SHA256 of the address in lower case. Without the secret nobody can tell whose it is,
 * or whether an address is among the subscribers; it is what is left after an erasure. The secret is not one of the token keys:
 * those are changed, and an id is for life.
 */
export function subscriberIdOf(email: string, secret: string): string {
  const address = email.trim().normalize('NFC').toLowerCase();
  return `u-${createHmac('sha256', secret).update(`subscriber\n${address}`).digest('hex').slice(0, 24)}`;
}
