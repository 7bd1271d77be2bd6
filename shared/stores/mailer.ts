/** Mail, through SES v2, as raw MIME that we composed. */
import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { concealed } from '../model/concealed.ts';
import { mailTags } from '../model/names.ts';
import { EmailAddress } from '../model/subscriber.ts';

export interface OutgoingMail {
  /** Exactly one validated address: a list or a line break here would mail somebody else. */
  to: string;
  raw: Uint8Array;
  editionId?: string;
  subscriberId?: string;
}

/** Refusals of SES that certainly sent nothing and may pass: by name, from the SES v2 API reference. */
const passing = new Set([
  'TooManyRequestsException',
  'LimitExceededException',
  'SendingPausedException',
  'AccountSuspendedException',
  'ThrottlingException',
]);
/** Refusals that certainly sent nothing and will not pass for this mail. */
const final = new Set([
  'MessageRejected',
  'BadRequestException',
  'MailFromDomainNotVerifiedException',
  'NotFoundException',
]);

export class Mailer {
  constructor(
    private readonly client: SESv2Client,
    private readonly sender: string,
    private readonly configurationSet: string,
  ) {}

  get senderAddress(): string {
    return this.sender;
  }

  /**
   * `refused-for-now` and `refused` mean that nothing was sent. Anything else that goes wrong throws, and then nobody knows: the
   * ledger keeps its lease, and SES's Send event tells.
   */
  async send(
    mail: OutgoingMail,
  ): Promise<{ kind: 'sent'; messageId: string } | { kind: 'refused-for-now' | 'refused'; reason: string }> {
    // The reason goes into the ledger and the log, where no address may stand.
    if (!EmailAddress.safeParse(mail.to).success)
      return { kind: 'refused', reason: 'The recipient is not one bare address.' };
    const tags = [
      ...(mail.editionId ? [{ Name: mailTags.edition, Value: mail.editionId }] : []),
      ...(mail.subscriberId ? [{ Name: mailTags.subscriber, Value: mail.subscriberId }] : []),
    ];
    try {
      const answer = await this.client.send(
        new SendEmailCommand({
          FromEmailAddress: this.sender,
          Destination: { ToAddresses: [mail.to] },
          Content: { Raw: { Data: mail.raw } },
          ConfigurationSetName: this.configurationSet,
          EmailTags: tags.length > 0 ? tags : undefined,
        }),
      );
      return { kind: 'sent', messageId: answer.MessageId ?? '' };
    } catch (error) {
      const name = error instanceof Error ? error.name : '';
      if (passing.has(name)) return { kind: 'refused-for-now', reason: name };
      // SES names the address it refuses, and the reason goes where no address may stand.
      if (final.has(name)) return { kind: 'refused', reason: `${name}: ${concealed((error as Error).message)}` };
      throw error;
    }
  }
}
