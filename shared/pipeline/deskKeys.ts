/**
 * The keys of the desk, from its one secret.
 *
 * Tokens are signed with the first key of the secret and opened with any. Subscriber ids are keyed with the last: ids are for life,
 * so whoever rotates keys puts new ones in front and leaves the last where it is.
 */

import { subscriberIdOf } from '../subscribers/subscriberIdOf.ts';
import { readTokenKeys, type TokenKeys } from '../subscribers/tokenKeys.ts';

export interface DeskKeys {
  tokens: TokenKeys;
  idOf: (email: string) => string;
}

export function deskKeys(secret: string): DeskKeys {
  const tokens = readTokenKeys(secret);
  const last = [...tokens.secrets.values()].at(-1) ?? '';
  return { tokens, idOf: (email) => subscriberIdOf(email, last) };
}
