import type { Command } from 'commander';
import { openScratch } from '../../local/openScratch.ts';
import type { Day } from '../../shared/model/time.ts';
import { isTimeZone } from '../../shared/model/zone.ts';
import { type Replayed, replay } from '../../shared/pipeline/replay.ts';
import { Failure } from '../Failure.ts';
import { type DeskChoice, openDesk } from '../openDesk.ts';
import { printReplay } from '../printReplay.ts';
import { readEditedNames } from '../readEditedNames.ts';
import { readDay } from '../readMoment.ts';
import { showProgress } from '../showProgress.ts';

interface ReplayOptions extends DeskChoice {
  since?: string;
  until?: string;
  diff?: boolean;
  apply?: boolean;
  zone?: string;
  json?: boolean;
}

export function define(command: Command): void {
  command
    .option('--since <DAY>', 'run the reports again that were received from this UTC day …')
    .option('--until <DAY>', '… to this one (default: the same day)')
    .option('--diff', 'say what would change, and change nothing (the default)')
    .option('--apply', 'change it: entries and stories, never editions, never a mail')
    .option('--zone <ZONE>', 'the desk’s time zone, for its editions’ days', 'UTC')
    .option('--json', 'the whole comparison as JSON')
    .option('--data <DIR>', 'the folder a run left its data in (default: .dateline)')
    .option('--profile <NAME>', 'the desk on AWS, by this profile')
    .option('--stack <NAME>', 'its name on AWS (default: Dateline)')
    .addHelpText(
      'after',
      `
Runs past reports again under the rules and data files as they are in this folder now. Change an alias or a cue in
shared/enrich/data, and --diff shows which entries, stories and digest lines it changes. docs/evidence.md says more.

Example:
  dateline replay --since 2016-11-14 --until 2016-11-16
  dateline replay --since 2016-11-14 --until 2016-11-16 --apply --profile desk`,
    )
    .action(replayReports);
}

async function replayReports(options: ReplayOptions): Promise<void> {
  const { since, until } = readSpan(options);
  readEditedNames();
  const deskTimeZone = options.zone ?? 'UTC';
  if (!isTimeZone(deskTimeZone)) {
    throw new Failure(`--zone ${deskTimeZone} is no time zone.`, 'Write it like Asia/Baghdad.', 2);
  }
  const desk = await openDesk(options, [
    'archive',
    'reports',
    'entries',
    'stories',
    'mentions',
    'dropped',
    'editions',
    'editionFiles',
  ]);
  try {
    const stores = { ...desk.stores, deskTimeZone };
    const replayed = await rehearseApart(
      { since, until },
      stores,
      options.apply ? new Date().toISOString() : undefined,
    );
    if (replayed.reports === 0) {
      throw new Failure(
        `The archive holds no report of ${since === until ? since : `${since} to ${until}`}.`,
        'Days are those on which reports were received, in UTC; `dateline verify DAY` tells what a day holds.',
      );
    }
    if (options.json) process.stdout.write(`${JSON.stringify(replayed, null, 2)}\n`);
    else await printReplay(replayed);
    const conflicts = replayed.applied?.conflicts ?? [];
    if (conflicts.length > 0) {
      throw new Failure(
        `The desk was at work on ${conflicts.length} of these rows, and they were left as they are.`,
        'Run the same again: what is done is not done twice.',
      );
    }
  } finally {
    await desk.close();
  }
}

async function rehearseApart(
  span: { since: Day; until: Day },
  stores: Parameters<typeof replay>[1],
  applyAt: string | undefined,
): Promise<Replayed> {
  const scratch = await openScratch();
  const progress = await showProgress('Running again', 'reports');
  try {
    return await replay(span, stores, scratch.stores, { applyAt, onReport: () => progress.advance() });
  } finally {
    progress.stop();
    await scratch.close();
  }
}

function readSpan({ since, until, diff, apply }: ReplayOptions): { since: Day; until: Day } {
  if (diff && apply) throw new Failure('--diff changes nothing and --apply does.', 'Choose one.', 2);
  if (since === undefined) {
    throw new Failure('Nothing says which reports.', 'Give --since, and --until for more than a day.', 2);
  }
  const from = readDay('--since', since);
  const to = until === undefined ? from : readDay('--until', until);
  if (to < from) throw new Failure(`--until ${to} is before --since ${from}.`, 'Turn them round.', 2);
  return { since: from, until: to };
}
