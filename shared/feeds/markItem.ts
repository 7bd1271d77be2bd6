import { createHash } from 'node:crypto';

const nameLength = 6;

/**
 * How a feed's state remembers an item: six hex digits of what the item is called, and its fingerprint. The whole says that not a word
 * of it changed; the name alone that it is the same item, reworded or not.
 */
export function markItem(name: string, fingerprint: string): string {
  return `${createHash('sha256').update(name).digest('hex').slice(0, nameLength)}${fingerprint}`;
}

/** The name in a mark. */
export function nameInMark(mark: string): string {
  return mark.slice(0, nameLength);
}
