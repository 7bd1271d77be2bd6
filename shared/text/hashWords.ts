/**
 * A 32-bit hash of a string, unsigned: FNV-1a over UTF-16 units with murmur3's finaliser, so that all bits of short words vary.
 * It stands in persisted sketches: a change of it orphans every sketch that was kept.
 */
export function hashWords(words: string): number {
  let hash = emptyHash;
  for (let index = 0; index < words.length; index++) hash = hashUnit(hash, words.charCodeAt(index));
  return finishHash(hash);
}

/** The same, unit by unit: `finishHash` of `hashUnit` after `hashUnit`, from `emptyHash`. */
export const emptyHash = 0x811c9dc5 | 0;

export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

export function finishHash(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
