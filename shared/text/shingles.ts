/**
 * The hashes of all runs of `length` words, in order, given the hashes of the words (`wordHashes`). A text shorter than that is one shingle,
 * so that two equal flashes of two words are still equal. Broder, "On the resemblance and containment of documents" (1997).
 */
export function shingles(words: Uint32Array, length = 3): Uint32Array {
  const run = Math.min(length, words.length);
  const hashes = new Uint32Array(words.length === 0 ? 0 : words.length - run + 1);
  for (let start = 0; start < hashes.length; start++) {
    let hash = 0;
    // Multiplied by an odd number before each word is added, so that the order of the words counts.
    for (let next = start; next < start + run; next++) hash = Math.imul(hash ^ (words[next] as number), 0x9e3779b1);
    hashes[start] = hash ^ (hash >>> 15);
  }
  return hashes;
}
