import { Failure } from './Failure.ts';
import { writeTable } from './writeTable.ts';

export interface Rendering {
  table?: boolean;
  json?: boolean;
  csv?: boolean;
}

export function requireOneRendering({ table, json, csv }: Rendering): void {
  if ([table, json, csv].filter(Boolean).length > 1) {
    throw new Failure('Only one of --table, --json and --csv can be given.', 'Choose one.', 2);
  }
}

/** Cells a terminal is wide; undefined when stdout is none, and lines may be as long as they are. */
export function terminalWidth(): number | undefined {
  return process.stdout.isTTY ? Math.max(40, process.stdout.columns || 80) : undefined;
}

/** RFC 4180; a cell that a spreadsheet would take for a formula is made text, because words come from strangers. */
export function csvLine(cells: readonly string[]): string {
  const escaped = cells.map((value) => {
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  });
  return `${escaped.join(',')}\r\n`;
}

/**
 * A table whose last column is a sentence, broken between words so that it stays in its column. On no terminal every row is one line,
 * for grep.
 */
export function writeSentences(head: string[], rows: string[][]): void {
  const width = terminalWidth();
  const last = head.length - 1;
  const before = head
    .slice(0, last)
    .map((name, at) => Math.max(name.length, ...rows.map((row) => [...(row[at] ?? '')].length)))
    .reduce((sum, cells) => sum + cells + 2, 0);
  const room = width === undefined ? Number.POSITIVE_INFINITY : Math.max(30, width - before);
  writeTable(
    head,
    rows.flatMap((row) => {
      const [first = '', ...others] = wrap(row[last] ?? '', room);
      return [[...row.slice(0, last), first], ...others.map((line) => [...row.slice(0, last).map(() => ''), line])];
    }),
  );
}

/** Lines of at most `room` characters; a longer word stays whole, because an address that is broken cannot be copied. */
function wrap(text: string, room: number): string[] {
  if (text.length <= room) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
