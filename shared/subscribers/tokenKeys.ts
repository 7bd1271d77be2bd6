/** The keys of tokens: `signing` names the one that signs; the others still open what they signed. */
export interface TokenKeys {
  signing: string;
  secrets: ReadonlyMap<string, string>;
}

const shortestSecret = 16;
/** A key of this name signs and opens nothing: what keys the readers' ids for life may have to stop opening links, see docs/operations.md. */
export const idKeyName = 'id';

/**
 * Reads the secret of the desk: `id:secret` pairs parted by commas or line breaks, the signing key first, or one bare secret, whose key is then
 * called `k0`. To rotate, put a new pair in front; drop the old one when its last token has expired. Throws on a short secret: a desk must
 * not start with one that can be guessed.
 */
export function readTokenKeys(text: string): TokenKeys {
  const secrets = new Map<string, string>();
  for (const part of text.split(/[,\r\n]+/)) {
    const pair = part.trim();
    if (pair === '') continue;
    const [, id = 'k0', secret = ''] = /^(?:([A-Za-z0-9_-]{1,16}):)?(.*)$/.exec(pair) ?? [];
    if (secret.length < shortestSecret)
      throw new Error(`the token secret "${id}" is shorter than ${shortestSecret} characters`);
    if (!secrets.has(id)) secrets.set(id, secret);
  }
  const [signing] = secrets.keys();
  if (signing === undefined || signing === idKeyName) throw new Error('there is no token secret that signs');
  return { signing, secrets };
}
