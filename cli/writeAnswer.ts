import type { Instant } from '../shared/model/time.ts';
import { readPageToken, writePageToken } from '../shared/pipeline/pageToken.ts';
import { Failure } from './Failure.ts';
import { writeLine } from './writeLine.ts';
import { csvLine, type Rendering, requireOneRendering } from './writeRows.ts';
import { cutTo, writeTable } from './writeTable.ts';

export interface PageChoice extends Rendering {
  limit: string;
  page?: string;
}

/** A column: its name, what a table shows in so many letters at most, and what CSV says where that is more. */
export interface Column<Row> {
  name: string;
  show(row: Row): string;
  width?: number;
  /** In CSV alone. */
  csvOnly?: boolean;
}

interface Asked<Row> {
  /** What is asked, without its page: a token of another question is refused. */
  question: object;
  columns: Column<Row>[];
  json(row: Row): object;
  /** Said when nothing answers. */
  nothing: string;
}

/** A table is measured before it is written, so it is written in parts of so many rows. */
const rowsMeasured = 500;

/**
 * Writes a page of an answer as it streams, and says how to ask for the next one. `answer` is given the place where the page before
 * ended. Throws Failure when a choice makes no sense.
 */
export async function writeAnswer<Row>(
  choice: PageChoice,
  { question, columns, json, nothing }: Asked<Row>,
  answer: (position: string | undefined) => AsyncGenerator<{ row: Row; position: string }>,
): Promise<void> {
  const limit = readLimit(choice.limit);
  requireOneRendering(choice);
  const position = choice.page === undefined ? undefined : positionOf(question, choice.page);
  const shown = columns.filter((column) => !column.csvOnly);
  const heads = shown.map((column) => column.name);
  let rows: string[][] = [];
  let count = 0;
  let last = '';
  let more = false;
  for await (const each of answer(position)) {
    if (count === limit) {
      more = true;
      break;
    }
    count++;
    last = each.position;
    if (choice.json) await writeLine(json(each.row));
    else if (choice.csv) {
      const head = count === 1 ? csvLine(columns.map((column) => column.name)) : '';
      await writeText(head + csvLine(columns.map((column) => column.show(each.row))));
    } else {
      rows.push(shown.map((column) => cutTo(column.show(each.row), column.width ?? 200)));
      if (rows.length === rowsMeasured) {
        writeTable(heads, rows);
        rows = [];
      }
    }
  }
  writeTable(heads, rows);
  if (more) process.stderr.write(`There is more. Go on with --page ${writePageToken(question, last)}\n`);
  if (count === 0) process.stderr.write(`${position === undefined ? nothing : 'There is no more.'}\n`);
}

export function readLimit(words: string): number {
  const limit = Number(words);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new Failure(`--limit ${words} is no number of rows.`, 'Give a whole number, like 50.', 2);
}

function positionOf(question: object, token: string): string {
  const read = readPageToken(question, token);
  if (read === 'unreadable')
    throw new Failure('--page is no token that this desk gave.', 'Copy it whole from the end of the page before.', 2);
  if (read === 'other-question') {
    throw new Failure(
      '--page continues another question.',
      'Ask with the very conditions of the page before, or leave --page out.',
      2,
    );
  }
  return read.position;
}

async function writeText(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

export function shortMoment(instant: Instant): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)}`;
}
