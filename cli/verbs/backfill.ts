import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { readRegistry } from '../../shared/feeds/readRegistry.ts';
import type { Feed } from '../../shared/model/feed.ts';
import { type BackfillOutcome, backfillReport } from '../../shared/pipeline/backfill.ts';
import { Failure } from '../Failure.ts';
import { type DeskChoice, openDesk } from '../openDesk.ts';
import { openOldReports } from '../openOldReports.ts';
import { showProgress } from '../showProgress.ts';

interface BackfillOptions extends DeskChoice {
  feed?: string;
  outlet?: string;
  json?: boolean;
}

export function define(command: Command): void {
  command
    .argument('<SOURCE>', 'a folder of old reports, or s3://bucket/prefix')
    .option('--feed <ID>', 'whose they are: a feed of the registry')
    .option('--outlet <NAME>', 'whose they are, in words: for wires and for outlets that are no feed')
    .option('--json', 'the counts as JSON')
    .option('--data <DIR>', 'the folder a run left its data in (default: .dateline)')
    .option('--profile <NAME>', 'the desk on AWS, by this profile')
    .option('--stack <NAME>', 'its name on AWS (default: Dateline)')
    .addHelpText(
      'after',
      `
Files what was kept elsewhere, oldest first, each entry at its own date; nobody is mailed. A file is dated by the stamp in its path, else by
its newest item, else by the file's time. A folder named like a feed of the registry says whose reports lie in it. Cut off, run it again:
what is done is passed over. On this machine --data is a folder that a desk has run in: \`npm start -- --data DIR\` makes one. On AWS the functions read and file what it puts into the archive.

Example:
  dateline backfill old-feeds/ --data ~/desk
  dateline backfill s3://my-bucket/feeds/2015/ --feed sana-en --profile desk`,
    )
    .action(backfill);
}

async function backfill(source: string, options: BackfillOptions): Promise<void> {
  // Before the desk is opened: a local desk's S3 takes the place of the real one in this process.
  const old = await openOldReports(source);
  if (old.files.length === 0) {
    throw new Failure(`There is no file in ${source}.`, 'Name a folder, or s3://bucket/prefix, that holds reports.');
  }
  const desk = await openDesk(options, ['archive', 'feeds', 'dropped', 'entries', 'mentions', 'stories', 'reports']);
  const files = options.profile === undefined && options.stack === undefined;
  const progress = await showProgress('Filing', 'reports', old.files.length);
  const counts: Record<BackfillOutcome, number> = { kept: 0, filed: 0, unread: 0, held: 0 };
  const unread: string[] = [];
  const failed: string[] = [];
  try {
    const feeds = await feedsOf(desk.stores);
    if (options.feed !== undefined && !feeds.some((feed) => feed.feedId === options.feed)) {
      throw new Failure(
        `The desk's registry has no feed ${options.feed}.`,
        '`dateline feeds list` names them; --outlet says it in words.',
        2,
      );
    }
    for (const file of old.files) {
      const context = { now: new Date().toISOString(), log: { info() {}, warn() {}, error() {}, count() {} } };
      try {
        const report = { ...file, ...(await old.read(file)) };
        const how = { feeds, feedId: options.feed, outlet: options.outlet, files };
        const outcome = await backfillReport(report, how, desk.stores, context);
        counts[outcome]++;
        if (outcome === 'unread') unread.push(file.path);
      } catch (error) {
        failed.push(`${file.path}: ${error instanceof Error ? error.message : String(error)}`);
      }
      progress.advance();
    }
  } finally {
    progress.stop();
    await desk.close();
  }
  if (options.json) process.stdout.write(`${JSON.stringify({ ...counts, unreadFiles: unread, failed })}\n`);
  else {
    const done = files
      ? `${counts.filed} reports filed`
      : `${counts.kept} reports put into the archive, where the functions read them`;
    process.stdout.write(`${done}, ${counts.held} were there before\n`);
  }
  for (const path of unread) {
    process.stderr.write(`dateline: ${path} is kept, but in no format that the desk reads: nothing was filed of it.\n`);
  }
  for (const sentence of failed) process.stderr.write(`dateline: ${sentence}\n`);
  if (failed.length > 0) {
    throw new Failure(`${failed.length} files could not be filed.`, 'Run it again: what is done is passed over.');
  }
}

async function feedsOf({ archive }: { archive: { readRegistry(): Promise<string | undefined> } }): Promise<Feed[]> {
  const bundled = fileURLToPath(new URL('../../shared/feeds/registry.opml', import.meta.url));
  return readRegistry((await archive.readRegistry()) ?? (await readFile(bundled, 'utf8'))).feeds;
}
