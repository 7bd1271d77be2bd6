import type { Command } from 'commander';
import { discardLetter } from '../../shared/pipeline/discardLetter.ts';
import { redriveQueue } from '../../shared/pipeline/redriveQueue.ts';
import { Failure } from '../Failure.ts';
import type { DeskChoice } from '../openDesk.ts';

interface RedriveOptions extends DeskChoice {
  queue?: string;
  dryRun?: boolean;
  discard?: string;
  json?: boolean;
}

const queueNames = ['collect', 'reports', 'entries', 'deliveries', 'feedback'];
const longestShown = 160;

export function define(command: Command): void {
  command
    .option('--queue <NAME>', `one queue only: ${queueNames.join(', ')}`)
    .option('--dry-run', 'tell what lies there and leave it')
    .option('--discard <ID>', 'take this one letter away for good, and send none')
    .option('--json', 'one line of JSON a letter')
    .option('--data <DIR>', 'the folder of a desk that is running on this machine (default: .dateline)')
    .option('--profile <NAME>', 'the desk on AWS, by this profile')
    .option('--stack <NAME>', 'its name on AWS (default: Dateline)')
    .addHelpText(
      'after',
      `
Sends what lies in the dead-letter queues to the queues it came from, and tells each letter with its reason.
Doing it twice changes nothing: what was filed meanwhile stays as it is, and what is still broken comes back. A letter that nothing will ever
help rings for two weeks: --discard takes it away; the report it came of stays in the archive.

Example:
  dateline redrive --dry-run --profile news
  dateline redrive --queue entries --profile news
  dateline redrive --queue reports --discard 5f0c… --profile news`,
    )
    .action(redrive);
}

async function redrive(options: RedriveOptions): Promise<void> {
  if (options.queue !== undefined && !queueNames.includes(options.queue)) {
    throw new Failure(`There is no queue ${options.queue}.`, `Name one of: ${queueNames.join(', ')}.`, 2);
  }
  if (options.discard !== undefined) return discard(options.discard, options);
  const { dryRun = false } = options;
  let letters = 0;
  for (const queue of await openQueues(options)) {
    if (options.queue !== undefined && queue.name !== options.queue) continue;
    letters += await redriveQueue(queue, {
      dryRun,
      onLetter: ({ messageId, reason, body }) => {
        // A letter that no function gave a reason to has failed as often as its queue allows.
        const told = {
          queue: queue.name,
          messageId,
          reason: reason ?? 'failed too often',
          bytes: Buffer.byteLength(body),
        };
        process.stdout.write(
          options.json
            ? `${JSON.stringify(told)}\n`
            : `${told.queue.padEnd(10)} ${messageId}  ${told.reason.slice(0, longestShown)}\n`,
        );
      },
    });
  }
  const count = letters === 1 ? 'One letter' : `${letters === 0 ? 'No' : letters} letters`;
  process.stderr.write(dryRun ? `${count} would be sent round.\n` : `${count} sent round.\n`);
}

async function discard(messageId: string, options: RedriveOptions): Promise<void> {
  if (options.dryRun)
    throw new Failure('--dry-run leaves every letter, and --discard takes one away.', 'Choose one.', 2);
  for (const { name, deadLetters } of await openQueues(options)) {
    if (options.queue !== undefined && name !== options.queue) continue;
    if (await discardLetter(deadLetters, messageId)) {
      process.stderr.write(`Letter ${messageId} of ${name} is gone for good.\n`);
      return;
    }
  }
  throw new Failure(
    `No letter ${messageId} lies in ${options.queue === undefined ? 'a dead-letter queue' : `that of ${options.queue}`}.`,
    'See what does with --dry-run; a letter that somebody else is looking at shows again after a minute.',
  );
}

async function openQueues(choice: DeskChoice) {
  const onAws = choice.profile !== undefined || choice.stack !== undefined;
  if (onAws && choice.data !== undefined) {
    throw new Failure(
      '--data asks the desk on this machine, --profile and --stack one on AWS.',
      'Give one or the other.',
      2,
    );
  }
  if (!onAws) {
    const { findLocalQueues } = await import('../../local/findLocalQueues.ts');
    const { environment, queues } = await findLocalQueues(choice.data ?? '.dateline');
    Object.assign(process.env, environment);
    const { pairLocalQueues } = await import('../../shared/runtime/findQueues.ts');
    return pairLocalQueues(queues);
  }
  if (choice.profile) process.env.AWS_PROFILE = choice.profile;
  const stack = choice.stack ?? 'Dateline';
  const { findQueues } = await import('../../shared/runtime/findQueues.ts');
  try {
    return await findQueues(stack);
  } catch (error) {
    throw new Failure(
      `AWS did not tell which queues the desk ${stack} has: ${error instanceof Error ? error.message : String(error)}`,
      'Check --profile, the region (AWS_REGION) and --stack, and that you may call cloudformation:ListStackResources and sqs:GetQueueAttributes.',
    );
  }
}
