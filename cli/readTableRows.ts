import { readStoredRow } from '../shared/runtime/readStoredRow.ts';
import { Failure } from './Failure.ts';
import { readLines } from './readLines.ts';

/**
 * The rows of a table as AWS writes them to files: an export to S3 (`{"Item": {…}}` a line, in DynamoDB's JSON, mostly gzipped) or what
 * `aws dynamodb scan --output json` prints (`{"Items": […]}`). Throws Failure, naming file and line, at the first thing that is neither.
 */
export async function* readTableRows(files: readonly string[]): AsyncGenerator<Record<string, unknown>> {
  for (const file of files) {
    let whole: string[] | undefined;
    for await (const { text, number } of readLines([file])) {
      if (whole === undefined) {
        const row = text === undefined ? undefined : readItem(text);
        if (row !== undefined) {
          yield toRow(row, `Line ${number} of ${file}`);
          continue;
        }
        if (number > 1) throw new Failure(`Line ${number} of ${file} is no row of a table.`, shapesOfFiles, 2);
        whole = [];
      }
      if (text !== undefined) whole.push(text);
    }
    if (whole === undefined) continue;
    const items = readItems(whole.join('\n'));
    if (items === undefined) throw new Failure(`${file} holds no rows of a table.`, shapesOfFiles, 2);
    for (const [at, item] of items.entries()) yield toRow(item, `Row ${at + 1} of ${file}`);
  }
}

const shapesOfFiles =
  'Give files of an export in DynamoDB’s JSON ({"Item": …} a line, .json.gz), or what `aws dynamodb scan --output json` printed.';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readItem(line: string): unknown {
  const told = parse(line);
  return typeof told === 'object' && told !== null && 'Item' in told ? told.Item : undefined;
}

function readItems(text: string): unknown[] | undefined {
  const told = parse(text);
  if (typeof told !== 'object' || told === null || !('Items' in told) || !Array.isArray(told.Items)) return undefined;
  return told.Items;
}

function toRow(item: unknown, where: string): Record<string, unknown> {
  const row = readStoredRow(item);
  if (row === undefined) throw new Failure(`${where} is not written in DynamoDB’s JSON.`, shapesOfFiles, 2);
  return row;
}
