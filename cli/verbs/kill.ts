import type { Command } from 'commander';
import { deskClock } from '../../shared/pipeline/deskClock.ts';
import { killEntry } from '../../shared/pipeline/killEntry.ts';
import { Failure } from '../Failure.ts';
import { type DeskChoice, openDesk } from '../openDesk.ts';
import { readMoment } from '../readMoment.ts';
import { cutTo } from '../writeTable.ts';

interface KillOptions extends DeskChoice {
  because: string;
  at?: string;
  yes?: boolean;
}

export function define(command: Command): void {
  command
    .argument('<ENTRY>', 'the entry’s id (e-…)')
    .requiredOption('--because <WORDS>', 'why, in a sentence that readers will be told')
    .option('--yes', 'do it; without, it is only said what would be withdrawn')
    .option(
      '--at <INSTANT>',
      'when (default: now; of a desk on this machine that replays another time, a moment after it read its last report)',
    )
    .option('--data <DIR>', 'the folder a run left its data in (default: .dateline)')
    .option('--profile <NAME>', 'the desk on AWS, by this profile')
    .option('--stack <NAME>', 'its name on AWS (default: Dateline)')
    .addHelpText(
      'after',
      `
Drops a notice that withdraws the entry into the archive, where the desk reads it like a supplier's own. It cannot be taken back.

Example:
  dateline kill e-0a1b2c3d4e5f60718293 --because 'The statement was forged.'
  dateline kill e-0a1b2c3d4e5f60718293 --because 'The statement was forged.' --yes --profile news`,
    )
    .action(kill);
}

async function kill(entryId: string, options: KillOptions): Promise<void> {
  if (!/^e-[0-9a-f]{20}$/.test(entryId))
    throw new Failure(`${entryId} is no entry’s id.`, 'Ids begin with e- and are printed by `dateline query`.', 2);
  const because = options.because.replace(/\s+/g, ' ').trim();
  if (because === '') throw new Failure('--because says nothing.', 'Readers are told why: give a sentence.', 2);
  const onAws = options.profile !== undefined || options.stack !== undefined;
  const desk = await openDesk(options, ['archive', 'entries', 'reports', 'manifests']);
  try {
    const wallClock = new Date().toISOString();
    const now =
      options.at !== undefined
        ? readMoment('--at', options.at)
        : onAws
          ? wallClock
          : await deskClock(desk.stores, wallClock);
    const done = await killEntry({ entryId, because, sure: options.yes === true }, desk.stores, now);
    if (done.kind === 'unknown')
      throw new Failure(`Nothing that was filed has the id ${entryId}.`, 'Look for it with `dateline query`.');
    const { entry } = done;
    const named = `${entry.outlet}, ${entry.publishedAt}: “${cutTo(entry.headline ?? entry.text, 90)}”`;
    if (done.kind === 'killed-before') {
      process.stdout.write(`${named} was withdrawn before.\n`);
      return;
    }
    if (done.kind === 'not-nameable')
      throw new Failure(
        `A notice of ours cannot name ${entryId} as its supplier does.`,
        'Ask the supplier for a kill, and drop that into the wire drop.',
      );
    if (done.kind === 'waits') {
      process.stdout.write(`${named} is withdrawn already: its notice waits until the desk runs, ${done.reportKey}.\n`);
      return;
    }
    process.stdout.write(
      done.kind === 'ready'
        ? `${named} would be withdrawn, for good. Say it again with --yes.\n`
        : `${named} is withdrawn as soon as the desk has read ${done.reportKey}${onAws ? '' : ', which it does when it next runs from then on'}.\n`,
    );
  } finally {
    await desk.close();
  }
}
