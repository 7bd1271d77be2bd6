/** An excerpt is shown up to this many UTF-16 units: it stands in an entry's row. */
const longestExcerpt = 280;

/** Cut at a space, with an ellipsis. What was cut is not cut again. */
export function cutExcerpt(words: string): string {
  if (words.length <= longestExcerpt) return words;
  const end = words.lastIndexOf(' ', longestExcerpt - 1);
  return `${words.slice(0, end > longestExcerpt / 2 ? end : longestExcerpt - 1).trimEnd()}…`.toWellFormed();
}
