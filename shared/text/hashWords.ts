/**
 * A 32-bit hash of a string, unsigned: FNV-1a over UTF-16 units with murmur3's finaliser, so that all bits of short words vary.
 * It stands in persisted sketches: a change of it orphans every sketch that was kept.
 */
export function hashWords(words: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index++) {
    hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
