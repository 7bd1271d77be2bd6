import { createHash } from 'node:crypto';
import { pageStyles } from './pageStyles.ts';

/**
 * What the archive's pages and pictures are sent with. No script runs, nothing is loaded from elsewhere: what a feed slipped past
 * every escape would still lie there dead.
 */
export const sitePageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': `default-src 'none'; img-src 'self'; style-src 'sha256-${createHash('sha256').update(pageStyles).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  // An edition is frozen, but a page may be drawn again in a better form.
  'cache-control': 'public, max-age=300',
};
