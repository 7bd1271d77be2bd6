/** Puts aside what no retry can help, with the reason, where `dateline redrive` finds it. */
import { createHash } from 'node:crypto';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';

export class DeadLetters {
  constructor(
    private readonly client: SQSClient,
    private readonly url: string,
  ) {}

  async bury(body: string, reason: string, group: string | undefined): Promise<void> {
    await this.client.send(
      new SendMessageCommand({
        QueueUrl: this.url,
        MessageBody: body,
        MessageGroupId: group,
        MessageDeduplicationId: group === undefined ? undefined : createHash('sha256').update(body).digest('hex'),
        // SQS takes no control characters in attributes.
        MessageAttributes: {
          reason: { DataType: 'String', StringValue: reason.replace(/\p{C}+/gu, ' ').slice(0, 900) || 'unknown' },
        },
      }),
    );
  }
}
