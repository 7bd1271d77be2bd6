const indent = '    ';

/**
 * A table for a person: columns as wide as their widest cell, two spaces apart. On a terminal that is narrower, the columns that do not fit stand on a
 * second line below, and a third, indented; a file or a pipe gets one line a row. Control characters of strangers stay out of the terminal.
 */
export function writeTable(head: string[], rows: string[][], columns = process.stdout.columns || undefined): void {
  if (rows.length > 0) process.stdout.write(`${layTable(head, rows, columns).join('\n')}\n`);
}

/** The lines of it; `columns` undefined where nothing is too wide. A cell wider than that, such as an address, stays whole. */
export function layTable(head: string[], rows: string[][], columns?: number): string[] {
  const clean = rows.map((row) => row.map((cell) => cell.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')));
  const widths = head.map((name, at) => Math.max(name.length, ...clean.map((row) => widthOf(row[at] ?? ''))));
  const lines: number[][] = [[]];
  let used = 0;
  widths.forEach((width, at) => {
    if (columns !== undefined && used > 0 && used + width > columns) {
      lines.push([]);
      used = indent.length;
    }
    lines.at(-1)?.push(at);
    used += width + 2;
  });
  const lay = (cells: string[]) =>
    lines.map((places, line) =>
      `${line === 0 ? '' : indent}${places
        .map((at) => (cells[at] ?? '') + ' '.repeat(Math.max(0, (widths[at] ?? 0) - widthOf(cells[at] ?? ''))))
        .join('  ')}`.trimEnd(),
    );
  const rule = lay(widths.map((width) => '─'.repeat(width))).at(0) ?? '';
  return [
    ...lay(head),
    rule.slice(0, columns),
    ...clean.flatMap((row) => lay(row).filter((line, at) => at === 0 || line !== '')),
  ];
}

/** Cells of the terminal, near enough: combining marks take none. */
function widthOf(text: string): number {
  return [...text].filter((letter) => !/\p{M}/u.test(letter)).length;
}

export function cutTo(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return [...line].length <= length ? line : `${[...line].slice(0, length - 1).join('')}…`;
}
