import type { Item } from '../model/item.ts';
import { canonicalUrl } from './canonicalUrl.ts';

/** What tells the items apart that a report gives one address. */
export type SharedAddresses = ReadonlyMap<string, 'fragment' | 'headline'>;

/** A supplier's fragment: the part behind "#", without what campaigns put there. */
export function fragmentOf(url: string): string {
  const at = url.indexOf('#');
  const fragment = at < 0 ? '' : url.slice(at + 1);
  return /^(?:xtor|utm_|ref|at_)/i.test(fragment) ? '' : fragment;
}

/**
 * The addresses, as `canonicalUrl` writes them, that items without a guid share in one report though they say different things: a live
 * page's, a channel's. There the address names the page, and the item's own name is its fragment where each has another, else its headline.
 */
export function findSharedAddresses(items: readonly Item[]): SharedAddresses {
  const groups = new Map<string, { fragments: Set<string>; headlines: Set<string> }>();
  for (const item of items) {
    if (item.url === undefined || (item.guid ?? '').trim() !== '') continue;
    const address = canonicalUrl(item.url);
    if (address === undefined) continue;
    const group = groups.get(address) ?? { fragments: new Set(), headlines: new Set() };
    groups.set(address, group);
    group.fragments.add(fragmentOf(item.url));
    group.headlines.add(item.headline ?? item.bodyText ?? item.summary ?? '');
  }
  return new Map(
    [...groups].flatMap(([address, { fragments, headlines }]) =>
      headlines.size < 2
        ? []
        : [[address, fragments.size >= headlines.size && !fragments.has('') ? 'fragment' : 'headline'] as const],
    ),
  );
}

/**
 * The guids that one report gives to items at several addresses and under several headlines: a constant of the supplier's software, and no
 * item's name. An item that is listed twice keeps its address or its headline.
 */
export function findSharedGuids(items: readonly Item[]): ReadonlySet<string> {
  const groups = new Map<string, { addresses: Set<string>; headlines: Set<string> }>();
  for (const { guid = '', url, headline, bodyText, summary } of items) {
    const name = guid.trim();
    const address = url === undefined ? undefined : canonicalUrl(url);
    if (name === '' || address === undefined) continue;
    const group = groups.get(name) ?? { addresses: new Set(), headlines: new Set() };
    groups.set(name, group);
    group.addresses.add(address);
    group.headlines.add(headline ?? bodyText ?? summary ?? '');
  }
  return new Set(
    [...groups].flatMap(([name, { addresses, headlines }]) => (addresses.size > 1 && headlines.size > 1 ? [name] : [])),
  );
}
