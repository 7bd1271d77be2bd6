/** A table for a person: columns as wide as their widest cell, two spaces apart. Control characters of strangers stay out of the terminal. */
export function writeTable(head: string[], rows: string[][]): void {
  if (rows.length === 0) return;
  const clean = rows.map((row) => row.map((cell) => cell.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')));
  const widths = head.map((name, at) => Math.max(name.length, ...clean.map((row) => widthOf(row[at] ?? ''))));
  const line = (cells: string[]) =>
    cells
      .map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - widthOf(cell))))
      .join('  ')
      .trimEnd();
  // A cell may be wider than the terminal, being an address that must stay whole; the rule need not follow it.
  const rule = line(widths.map((width) => '─'.repeat(width))).slice(0, process.stdout.columns || undefined);
  process.stdout.write(`${[line(head), rule, ...clean.map(line)].join('\n')}\n`);
}

/** Cells of the terminal, near enough: combining marks take none. */
function widthOf(text: string): number {
  return [...text].filter((letter) => !/\p{M}/u.test(letter)).length;
}

export function cutTo(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return [...line].length <= length ? line : `${[...line].slice(0, length - 1).join('')}…`;
}
