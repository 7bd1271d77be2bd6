import type { Item } from '../model/item.ts';
import { unknownOutlet } from '../model/names.ts';
import type { Format, Receipt } from '../model/report.ts';
import { cleanLine } from './cleanText.ts';

const longestName = 120;
const feedFormats = new Set<Format | null>(['rss2', 'rss1', 'atom', 'jsonfeed']);

/**
 * Who an item is from: the feed's outlet; of a file in the wire drop, whoever the document names as its provider or the holder of its rights,
 * else the first that its credit line names, else the feed whose title it carries. `unknownOutlet` where it names nobody: two such files may
 * be of two agencies, and are never taken for one desk's.
 */
export function readSupplier(
  item: Item,
  { receipt, format, title }: { receipt: Receipt; format: Format | null; title?: string },
): string {
  const registered = receipt.outlet ?? receipt.feedId;
  if (registered !== undefined) return registered;
  const stated = [item.supplier, item.credits?.[0], feedFormats.has(format) ? title : undefined];
  for (const name of stated) {
    const plain = plainName(name);
    if (plain !== undefined) return plain;
  }
  return unknownOutlet;
}

/** "Copyright 2015 by Agence Exemple. All rights reserved." is Agence Exemple. */
function plainName(name: string | undefined): string | undefined {
  const line = cleanLine(name)?.slice(0, 4 * longestName) ?? '';
  const rightsAt = /all rights reserved/i.exec(line)?.index;
  const named = line.slice(0, rightsAt).replace(/^(?:copyright|©|\(c\)|[\s,:]|\b(?:19|20)\d\d\b|by\b)+/i, '');
  let end = named.length;
  while (end > 0 && ' ,.;'.includes(named.charAt(end - 1))) end--;
  return end === 0 ? undefined : named.slice(0, Math.min(end, longestName)).toWellFormed();
}

/**
 * In what an item's own name is to be understood: a name is its supplier's. Of a supplier that is not known, files named alike
 * (`flash-0114.xml`, `flash-0115.xml`) are one's, so that a kill still meets what it kills.
 */
export function supplierSpace(
  supplier: string,
  { receipt, format }: { receipt: Receipt; format: Format | null },
): string {
  if (receipt.feedId !== undefined) return receipt.feedId;
  if (supplier !== unknownOutlet) return supplier.toLowerCase();
  const named = (receipt.fileName ?? '').slice(0, 200).split('/').at(-1) ?? '';
  return `${format ?? ''} ${named.toLowerCase().replace(/[^\p{L}]/gu, '')}`;
}
