import { createHash } from 'node:crypto';
import type { Item } from '../model/item.ts';
import { canonicalUrl } from './canonicalUrl.ts';

/**
 * 16 hex digits that change exactly when the supplier changes the item: its name, version, status, embargo or words.
 *
 * A feed's state keeps these, so that what was already seen costs nothing. No date stands in it, since feeds re-date what they have
 * not touched; a link counts only where there is no guid, without what servers add to it per request.
 */
export function itemFingerprint(item: Item): string {
  const name = item.guid ?? (item.url === undefined ? '' : (canonicalUrl(item.url) ?? item.url));
  const parts = [
    name,
    item.version ?? '',
    item.status ?? '',
    item.correction ?? '',
    item.embargoedUntil ?? '',
    item.headline ?? '',
    item.bodyText ?? item.summary ?? '',
    item.note ?? '',
  ];
  return createHash('sha256')
    .update(JSON.stringify(parts.map(String)))
    .digest('hex')
    .slice(0, 16);
}
