import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { type Day, dayOf, daysFromTo } from '../../shared/model/time.ts';
import { encodeDay, exportDay, exportRows } from '../../shared/pipeline/exportDay.ts';
import { Failure } from '../Failure.ts';
import { type DeskChoice, openDesk } from '../openDesk.ts';
import { readDay } from '../readMoment.ts';
import { showProgress } from '../showProgress.ts';
import { writeLine } from '../writeLine.ts';

interface ExportOptions extends DeskChoice {
  day?: string;
  since?: string;
  until?: string;
  to?: string;
  format?: string;
  archive?: boolean;
}

export function define(command: Command): void {
  command
    .option('--day <DAY>', 'the entries published on this UTC day')
    .option('--since <DAY>', 'from this day …')
    .option('--until <DAY>', '… to this one (default: today)')
    .option('--format <FORMAT>', 'ndjson or parquet', 'ndjson')
    .option('--to <FOLDER>', 'write one file a day into this folder; without it NDJSON goes to stdout')
    .option('--archive', 'write the days’ files in the desk’s archive bucket again, both formats')
    .option('--data <DIR>', 'the folder a run left its data in (default: .dateline)')
    .option('--profile <NAME>', 'ask the desk on AWS, by this profile')
    .option('--stack <NAME>', 'its name on AWS (default: Dateline)')
    .addHelpText(
      'after',
      `
The columns are explained in docs/export.md. The desk itself exports each day to its archive bucket, under exports/.

Example:
  dateline export --day 2016-11-15 | jq .headline
  dateline export --since 2016-11-01 --until 2016-11-30 --format parquet --to november/
  dateline export --since 2016-11-01 --until 2016-11-30 --archive --profile desk`,
    )
    .action(exportEntries);
}

async function exportEntries(options: ExportOptions): Promise<void> {
  const days = readDays(options);
  const { format, to, archive } = options;
  if (format !== 'ndjson' && format !== 'parquet') {
    throw new Failure(`There is no format ${format}.`, 'Choose --format ndjson or --format parquet.', 2);
  }
  if (archive && to !== undefined) throw new Failure('--to and --archive name two places.', 'Choose one.', 2);
  if (format === 'parquet' && to === undefined && !archive) {
    throw new Failure('Parquet is no text to be printed.', 'Name a folder for the files with --to.', 2);
  }
  const desk = await openDesk(options, ['entries', 'exports']);
  const progress = await showProgress('Exporting', 'days', days.length);
  const at = new Date().toISOString();
  let rows = 0;
  let written = 0;
  try {
    for (const day of days) {
      if (archive) {
        const exported = await exportDay(day, desk.stores, at);
        rows += exported.rows;
        written += exported.written.length;
      } else if (to === undefined) {
        for await (const batch of exportRows(day, desk.stores, at)) for (const row of batch) await writeLine(row);
      } else {
        const { files, rows: count } = await encodeDay(day, [format], desk.stores, at);
        for (const [each, bytes] of files) await writeWhole(path.join(to, pathOf(day, each)), bytes);
        rows += count;
        written += files.size;
      }
      progress.advance();
    }
  } finally {
    progress.stop();
    await desk.close();
  }
  if (archive)
    process.stderr.write(
      `${rows} entries of ${days.length} days; ${written} files were written, the others said the same already.\n`,
    );
  else if (to !== undefined)
    process.stderr.write(`${rows} entries of ${days.length} days in ${written} files under ${to}.\n`);
}

/** As in the bucket, so that a folder and a bucket are read alike. */
function pathOf(day: Day, format: 'ndjson' | 'parquet'): string {
  return path.join(`day=${day}`, format === 'parquet' ? 'part-0.parquet' : 'part-0.ndjson.gz');
}

async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await makeFolder(path.dirname(path.resolve(file)));
    await writeFile(file, bytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Failure(`${file} cannot be written (${code}).`, 'Name a folder with --to in which you may write.');
  }
}

/** One folder after the other: asked for all at once, Node never answers where a file system such as /proc says that there is no such thing. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || path.dirname(folder) === folder) throw error;
    await makeFolder(path.dirname(folder));
    await mkdir(folder);
  }
}

function readDays({ day, since, until }: ExportOptions): Day[] {
  if (day !== undefined) {
    if (since !== undefined || until !== undefined) {
      throw new Failure('--day is one day, --since and --until are several.', 'Choose one.', 2);
    }
    return [readDay('--day', day)];
  }
  if (since === undefined) throw new Failure('Nothing says which days.', 'Give --day, or --since and --until.', 2);
  const from = readDay('--since', since);
  const to = until === undefined ? dayOf(new Date().toISOString()) : readDay('--until', until);
  if (to < from) throw new Failure(`--until ${to} is before --since ${from}.`, 'Turn them round.', 2);
  return daysFromTo(from, to);
}
