import type { Command } from 'commander';
import type { Restoration } from '../../shared/pipeline/restoreRows.ts';
import { Failure } from '../Failure.ts';
import { type DeskChoice, openDesk } from '../openDesk.ts';
import { showProgress } from '../showProgress.ts';

interface RestoreOptions extends DeskChoice {
  yes?: boolean;
}

/** Tables whose rows follow from nothing else. */
const tableNames = ['deliveries', 'subscribers', 'editions', 'feeds'] as const;
/** Tables that are made anew from the archive. */
const replayed = ['entries', 'mentions', 'stories', 'reports', 'dropped'];

export function define(command: Command): void {
  command
    .argument('<TABLE>', `whose rows: ${tableNames.join(', ')}`)
    .argument('<FILES...>', 'the rows as they were: an export to S3, or what `aws dynamodb scan` printed; .gz too')
    .option('--yes', 'do it; without, it is only said what would be put back')
    .option('--data <DIR>', 'the folder a run left its data in (default: .dateline)')
    .option('--profile <NAME>', 'the desk on AWS, by this profile')
    .option('--stack <NAME>', 'its name on AWS (default: Dateline)')
    .addHelpText(
      'after',
      `
Puts back the rows that the table has no more. What stands is never written over: whoever unsubscribed or was erased since stays so, and what
was sent stays sent. Doing it twice changes nothing. Deliveries first, then subscribers.

Example:
  dateline restore deliveries export/*.json.gz --profile news
  dateline restore deliveries export/*.json.gz --profile news --yes`,
    )
    .action(restore);
}

async function restore(name: string, files: string[], options: RestoreOptions): Promise<void> {
  const table = tableNames.find((one) => one === name);
  if (table === undefined) {
    throw new Failure(
      `No table ${name} is restored from rows.`,
      replayed.includes(name)
        ? 'It follows from the archive: `dateline replay --since DAY --until DAY --apply` makes it anew.'
        : `Name one of: ${tableNames.join(', ')}.`,
      2,
    );
  }
  const sure = options.yes === true;
  const [{ readTableRows }, { restoreRows }] = await Promise.all([
    import('../readTableRows.ts'),
    import('../../shared/pipeline/restoreRows.ts'),
  ]);
  const desk = await openDesk(options, ['keptRows']);
  const progress = await showProgress('Comparing', 'rows');
  let done: Restoration;
  try {
    const rows = counted(readTableRows(files), () => progress.advance());
    done = await restoreRows(rows, { table, sure, now: new Date().toISOString() }, desk.stores);
  } finally {
    progress.stop();
    await desk.close();
  }
  process.stdout.write(`${describe(table, done, sure)}\n`);
  if (done.strange > 0)
    throw new Failure(
      `${rowsOf(done.strange)} of these files ${done.strange === 1 ? 'is none' : 'are none'} of the table ${table}.`,
      'They were passed over. Is it the export of another table?',
    );
}

async function* counted<Row>(rows: AsyncIterable<Row>, onRow: () => void): AsyncGenerator<Row> {
  for await (const row of rows) {
    onRow();
    yield row;
  }
}

function describe(table: string, { rows, missing, same, changed, expired }: Restoration, sure: boolean): string {
  if (rows === 0) return 'The files hold no rows.';
  const parts = [
    sure ? `${missing} put back` : `${missing} would be put back`,
    `${same} stand as they were`,
    `${changed} stand otherwise by now and are left`,
    expired > 0 && `${expired} past their time`,
  ].filter(Boolean);
  const again = !sure && missing > 0 ? ' Say it again with --yes.' : '';
  return `${table}: ${rowsOf(rows)} in the files: ${parts.join(', ')}.${again}`;
}

function rowsOf(count: number): string {
  return count === 1 ? 'One row' : `${count} rows`;
}
