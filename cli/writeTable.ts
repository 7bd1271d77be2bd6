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
  process.stdout.write(
    `${[line(head), line(widths.map((width) => '─'.repeat(width))), ...clean.map(line)].join('\n')}\n`,
  );
}

/** Cells of the terminal, near enough: combining marks take none. */
function widthOf(text: string): number {
  return [...text].filter((letter) => !/\p{M}/u.test(letter)).length;
}

export function cutTo(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return [...line].length <= length ? line : `${[...line].slice(0, length - 1).join('')}…`;
}
