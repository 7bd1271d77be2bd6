import type { Item } from '../model/item.ts';
import type { Issue } from '../model/report.ts';

/**
 * The item without a version that is no counter: negative, or so great that one more is the same number (2⁵³). Nothing newer could ever follow
 * it, and no table holds it whole. Then the item's own dates tell its versions apart.
 */
export function boundVersion(item: Item, issues: Issue[]): Item {
  const { version, ...rest } = item;
  if (version === undefined || (Number.isSafeInteger(version) && version >= 0)) return item;
  issues.push({
    code: 'version-unreadable',
    message: `Item ${item.position + 1} calls itself version ${version}, which is no counter: its dates decide which of its versions is newer. Please tell the supplier.`,
    item: item.position,
  });
  return rest;
}
