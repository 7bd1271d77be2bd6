/** What needs no parsing to be seen as an absolute address. */
const plainAddress =
  /^https?:\/\/[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?(?::\d{1,4})?(?:[/?#][\x21\x23-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7a~]*)?$/i;

/**
 * `reference` as an absolute http(s) address under `base`, or undefined. Line ends inside are dropped with the white space
 * around them, as browsers do, and a space is written %20; what was
 * written absolute is otherwise kept as written, since an address is also an identity.
 */
export function readLink(reference: string, base?: string): string | undefined {
  const plain = reference
    .replace(/[\u200b\ufeff]+/g, '')
    .trim()
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .join('')
    .replace(/\s/g, '%20');
  if (plain === '' || plain.length > 4_000) return undefined;
  if (plainAddress.test(plain)) return plain;
  if (!URL.canParse(plain, base)) return undefined;
  const absolute = new URL(plain, base);
  if (absolute.protocol !== 'http:' && absolute.protocol !== 'https:') return undefined;
  return /^https?:\/\//i.test(plain) ? plain : absolute.href;
}
