import { EmailAddress } from '../../shared/model/subscriber.ts';
import { type Sending, sendDigest } from '../../shared/pipeline/sendDigest.ts';
import { deskNow } from '../../shared/runtime/deskClock.ts';
import { Failure } from '../Failure.ts';
import { newestEdition } from '../newestEdition.ts';
import { type DeskChoice, openDesk } from '../openDesk.ts';
import { readWishes, type Wishes } from '../printDigest.ts';

interface SendOptions extends DeskChoice, Wishes {
  to: string;
  yes?: boolean;
  again?: boolean;
}

export async function digestSend(named: string | undefined, options: SendOptions): Promise<void> {
  const address = EmailAddress.safeParse(options.to);
  if (!address.success)
    throw new Failure(
      `--to ${options.to} is not one bare address.`,
      'Write it like rima@example.org, without a name or brackets.',
      2,
    );
  const desk = await openDesk(
    options,
    [
      'editions',
      'editionFiles',
      'entries',
      'mentions',
      'deliveries',
      'subscribers',
      'mailer',
      'mailPace',
      'mailDoubtMs',
      'secret',
      'siteUrl',
      'pagesUrl',
    ],
    { mails: true },
  );
  try {
    const { stores } = desk;
    const editionId = await newestEdition(named, stores);
    const timeZone = (await stores.editionFiles.hasDigest(editionId))
      ? (await stores.editionFiles.readDigest(editionId)).timeZone
      : 'UTC';
    const request = {
      editionId,
      email: address.data,
      wishes: readWishes(options, timeZone),
      sure: options.yes === true,
      again: options.again === true,
    };
    process.stdout.write(`${say(await sendDigest(request, stores, deskNow()), request, options)}\n`);
  } finally {
    await desk.close();
  }
}

/** What was done or would be, in a sentence. Throws Failure for what cannot be. */
function say(
  outcome: Sending,
  { editionId, email }: { editionId: string; email: string },
  options: SendOptions,
): string {
  switch (outcome.kind) {
    case 'unknown-edition':
      throw new Failure(`There is no edition ${editionId}.`, '`dateline digest list` shows which there are.');
    case 'not-to-be-mailed':
      throw new Failure(
        `${email} is ${outcome.status} at this desk and is not mailed.`,
        'Only they can change that, at the page where readers subscribe.',
      );
    case 'closed-before':
      throw new Failure(
        outcome.state === 'SENT'
          ? `${email} was sent the edition ${editionId} before${outcome.at ? `, at ${outcome.at}` : ''}.`
          : `The ledger has closed this delivery before: ${outcome.state}.`,
        'Say --again with it to send it once more.',
      );
    case 'in-doubt':
      throw new Failure(
        `The edition ${editionId} may be on its way to ${email}.`,
        `Ask again in ${Math.ceil(outcome.remainingSeconds / 60)} minutes: by then SES has said whether it left.`,
      );
    case 'refused':
      throw new Failure(
        `SES does not take the mail: ${outcome.reason}.`,
        'A sandboxed account mails confirmed addresses only.',
      );
    case 'refused-for-now':
      throw new Failure(`SES takes no mail for now: ${outcome.reason}.`, 'Nothing was sent; try again later.');
    default: {
      const { from, subject, stories, bytes, isReader } = outcome.mail;
      const onAws = options.profile !== undefined || options.stack !== undefined;
      const by = onAws
        ? `by SES, profile ${options.profile ?? 'default'}`
        : 'into the mail folder of the embedded cloud';
      const whose = isReader ? 'cut to the reader’s own preferences' : 'no subscriber: without links to unsubscribe';
      const what = `The edition ${editionId} (“${subject}”, ${stories} stories, ${Math.ceil(bytes / 1024)} KB; ${whose})`;
      return outcome.kind === 'sent'
        ? `${what} was sent from ${from} to ${email}, ${by}.`
        : `${what} would be sent from ${from} to ${email}, ${by}. Say it again with --yes.`;
    }
  }
}
