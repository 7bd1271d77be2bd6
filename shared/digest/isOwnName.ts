/**
 * Whether a name is the outlet's own, so that it cites nobody by it: "Levant News Agency", or "LNA", the capitals of its words.
 */
export function isOwnName(name: string, outlet: string): boolean {
  const own = wordsOf(outlet);
  const said = wordsOf(name);
  if (said.length === 0) return false;
  if (said.join(' ').toLowerCase() === own.join(' ').toLowerCase()) return true;
  return said.length === 1 && own.length > 1 && initialsOf(own) === said[0];
}

/** "LNA" of "Levant News Agency"; short words between them give no letter. */
export function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !small.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

const small = new Set(['the', 'of', 'for', 'and', 'de', 'du', 'des', 'la', 'le', 'et']);

export function wordsOf(name: string): string[] {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words[0]?.toLowerCase() === 'the' ? words.slice(1) : words;
}
