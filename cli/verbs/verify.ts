import type { Command } from 'commander';
import { type Day, dayOf, daysFromTo } from '../../shared/model/time.ts';
import { type DayVerdict, verifyDay } from '../../shared/pipeline/verifyDay.ts';
import { Failure } from '../Failure.ts';
import { type DeskChoice, openDesk } from '../openDesk.ts';
import { readDay } from '../readMoment.ts';
import { showProgress } from '../showProgress.ts';

interface VerifyOptions extends DeskChoice {
  until?: string;
  json?: boolean;
}

export function define(command: Command): void {
  command
    .argument('<DAY>', 'the UTC day, or the first of several')
    .option('--until <DAY>', 'the last of several days')
    .option('--json', 'one line of JSON a day')
    .option('--data <DIR>', 'the folder a run left its data in (default: .dateline)')
    .option('--profile <NAME>', 'ask the desk on AWS, by this profile')
    .option('--stack <NAME>', 'its name on AWS (default: Dateline)')
    .addHelpText(
      'after',
      `
Reads every report of the day again and holds its hash against the day's manifest, and the manifest against those beside it.
Exits 0 when all is as it was, 1 when a report or a manifest was changed, lost or added.

Example:
  dateline verify 2016-11-15
  dateline verify 2016-11-01 --until 2016-11-30 --profile desk`,
    )
    .action(verify);
}

async function verify(first: string, options: VerifyOptions): Promise<void> {
  const from = readDay('DAY', first);
  const until = options.until === undefined ? from : readDay('--until', options.until);
  if (until < from) throw new Failure(`--until ${until} is before ${from}.`, 'Turn them round.', 2);
  const today = dayOf(new Date().toISOString());
  if (from > today) throw new Failure(`${from} is still to come.`, 'Name a day that is over.', 2);
  const desk = await openDesk(options, ['archive', 'reports', 'manifests']);
  let faults = 0;
  let head: DayVerdict | undefined;
  try {
    for (const day of daysFromTo(from, until > today ? today : until)) {
      const verdict = await verifyWithProgress(day, desk.stores);
      faults += verdict.findings.filter((finding) => finding.level === 'fault').length;
      if (verdict.manifestSha256) head = verdict;
      if (options.json) process.stdout.write(`${JSON.stringify(verdict)}\n`);
      else print(verdict);
    }
  } finally {
    await desk.close();
  }
  if (head && !options.json) {
    process.stderr.write(`The chain's head at ${head.day}: ${head.manifestSha256}. Keep it outside of this account.\n`);
  }
  if (faults === 0) return;
  throw new Failure(
    `${faults === 1 ? 'One thing is' : `${faults} things are`} not as the desk left ${faults === 1 ? 'it' : 'them'}.`,
    'The archive bucket keeps replaced and deleted versions for a year: `aws s3api list-object-versions` shows them, with times; docs/evidence.md says how to go on.',
  );
}

async function verifyWithProgress(day: Day, stores: Parameters<typeof verifyDay>[1]): Promise<DayVerdict> {
  let progress: Awaited<ReturnType<typeof showProgress>> | undefined;
  let starting = Promise.resolve();
  try {
    return await verifyDay(day, stores, {
      onTotal: (reports) => {
        starting = showProgress(`Reading ${day}`, 'reports', reports).then((shown) => {
          progress = shown;
        });
      },
      onReport: () => progress?.advance(),
    });
  } finally {
    await starting;
    progress?.stop();
  }
}

function print({ day, reports, bytes, findings }: DayVerdict): void {
  const faults = findings.filter((finding) => finding.level === 'fault');
  const unread = findings.filter((finding) => finding.kind === 'not-read').length;
  if (faults.length === 0 && !findings.some(({ kind }) => kind === 'not-closed' || kind === 'nothing-kept')) {
    const aside = unread > 0 ? ` (${unread} without a row that says what came of ${unread === 1 ? 'it' : 'them'})` : '';
    process.stdout.write(
      `${day}  ${reports} ${reports === 1 ? 'report' : 'reports'}, ${bytes} bytes, all as they were${aside}\n`,
    );
    return;
  }
  for (const { kind, sentence } of findings) if (kind !== 'not-read') process.stdout.write(`${day}  ${sentence}\n`);
}
