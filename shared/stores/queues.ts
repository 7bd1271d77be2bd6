/**
 * Sending to a queue, ten at a time and never more than a request may weigh. One class serves all: what a queue carries is its type.
 */
import { createHash } from 'node:crypto';
import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';

/** SQS takes a mebibyte a request since 2025; a quarter of that is also what it took before, and what every emulator takes. */
const mostRequestBytes = 250_000;

export class Queue<Message> {
  constructor(
    private readonly client: SQSClient,
    private readonly url: string,
  ) {}

  /**
   * Sends `messages` in order. On a FIFO queue all go into one message group, and a message sent again within five minutes under the
   * same `deduplicationId` is taken once. Throws when any was refused: the caller's own message then comes again, and sending again
   * is harmless because every reader of these queues can be told twice.
   */
  async send(
    messages: Message[],
    options: { fifoGroup?: string; deduplicationId?: (message: Message) => string; delaySeconds?: number } = {},
  ): Promise<void> {
    let batch: { body: string; message: Message }[] = [];
    let bytes = 0;
    const flush = async () => {
      if (batch.length > 0) await this.sendBatch(batch, options);
      batch = [];
      bytes = 0;
    };
    for (const message of messages) {
      const body = bodyOf(message);
      const weight = Buffer.byteLength(body);
      if (batch.length === 10 || bytes + weight > mostRequestBytes) await flush();
      batch.push({ body, message });
      bytes += weight;
    }
    await flush();
  }

  private async sendBatch(
    batch: { body: string; message: Message }[],
    options: { fifoGroup?: string; deduplicationId?: (message: Message) => string; delaySeconds?: number },
  ): Promise<void> {
    const answer = await this.client.send(
      new SendMessageBatchCommand({
        QueueUrl: this.url,
        Entries: batch.map(({ body, message }, at) => ({
          Id: String(at),
          MessageBody: body,
          DelaySeconds: options.fifoGroup === undefined ? options.delaySeconds : undefined,
          MessageGroupId: options.fifoGroup,
          MessageDeduplicationId:
            options.fifoGroup === undefined
              ? undefined
              : createHash('sha256')
                  .update(options.deduplicationId?.(message) ?? body)
                  .digest('hex'),
        })),
      }),
    );
    const refused = answer.Failed?.[0];
    if (refused)
      throw new Error(
        `The queue refused ${answer.Failed?.length} of ${batch.length} messages: ${refused.Code} ${refused.Message ?? ''}`,
      );
  }
}

/**
 * JSON, with the letters that SQS or its emulators refuse written as escapes: U+FFFE and U+FFFF, which AWS takes for good as wrong, and
 * those beyond U+FFFF (an emoji, old scripts), which fauxqs does.
 */
function bodyOf(message: unknown): string {
  return JSON.stringify(message).replace(
    /[\ud800-\udfff\ufffe\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16)}`,
  );
}
