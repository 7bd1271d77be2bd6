/** The first lines of a text, without a look at the rest. */
export function firstLines(text: string | undefined, most: number): string[] {
  const lines: string[] = [];
  for (let from = 0; text !== undefined && lines.length < most && from < text.length; ) {
    const end = text.indexOf('\n', from);
    lines.push(text.slice(from, end < 0 ? text.length : end));
    from = end < 0 ? text.length : end + 1;
  }
  return lines;
}
