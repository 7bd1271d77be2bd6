/**
 * A dead-letter queue: what no retry could help, with the reason where a function gave one, until somebody sends it round again.
 *
 * Letters are sent before they are taken away: whoever dies in between sends some twice, and every reader of these queues can be told twice.
 */
import { createHash } from 'node:crypto';
import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';

export interface DeadLetter {
  messageId: string;
  body: string;
  /** Absent where the queue gave up by itself, after so many tries. */
  reason?: string;
  group?: string;
  receiptHandle: string;
}

/** How long letters that were taken are kept from others: enough to send ten on. */
const heldSeconds = 60;
const mostAtOnce = 10;
const mostReasonLetters = 900;

export class DeadLetters {
  constructor(
    private readonly client: SQSClient,
    private readonly url: string,
  ) {}

  /**
   * `messageId`: of the message that is put aside. A FIFO queue takes what has the same id once in five minutes; by its body, a message that
   * was sent round and failed again would be taken for its first burial, and be gone.
   */
  async bury(body: string, reason: string, group: string | undefined, messageId: string): Promise<void> {
    await this.client.send(
      new SendMessageCommand({
        QueueUrl: this.url,
        MessageBody: body,
        MessageGroupId: group,
        MessageDeduplicationId: group === undefined ? undefined : hashOf(`${messageId} ${body}`),
        // SQS takes no control characters in attributes.
        MessageAttributes: {
          reason: {
            DataType: 'String',
            StringValue: reason.replace(/\p{C}+/gu, ' ').slice(0, mostReasonLetters) || 'unknown',
          },
        },
      }),
    );
  }

  /** About how many lie here: SQS counts in the distance. */
  async count(): Promise<number> {
    const { Attributes = {} } = await this.client.send(
      new GetQueueAttributesCommand({ QueueUrl: this.url, AttributeNames: ['ApproximateNumberOfMessages'] }),
    );
    return Number(Attributes.ApproximateNumberOfMessages ?? 0);
  }

  /** Up to ten letters; nobody else is given them for a minute. Of a FIFO group none follow until these are gone. */
  async take(): Promise<DeadLetter[]> {
    const { Messages = [] } = await this.client.send(
      new ReceiveMessageCommand({
        QueueUrl: this.url,
        MaxNumberOfMessages: mostAtOnce,
        VisibilityTimeout: heldSeconds,
        MessageSystemAttributeNames: ['MessageGroupId'],
        MessageAttributeNames: ['reason'],
      }),
    );
    return Messages.map((message) => ({
      messageId: message.MessageId ?? '',
      body: message.Body ?? '',
      reason: message.MessageAttributes?.reason?.StringValue,
      group: message.Attributes?.MessageGroupId,
      receiptHandle: message.ReceiptHandle ?? '',
    }));
  }

  /** Puts letters back as they lay. */
  async putBack(letters: DeadLetter[]): Promise<void> {
    for (let from = 0; from < letters.length; from += mostAtOnce) {
      const Entries = letters.slice(from, from + mostAtOnce).map(({ receiptHandle }, at) => ({
        Id: String(at),
        ReceiptHandle: receiptHandle,
        VisibilityTimeout: 0,
      }));
      await this.client.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl: this.url, Entries }));
    }
  }

  /** Takes a letter away for good. */
  async discard({ receiptHandle }: DeadLetter): Promise<void> {
    await this.client.send(new DeleteMessageCommand({ QueueUrl: this.url, ReceiptHandle: receiptHandle }));
  }

  /** Sends up to ten letters to the queue they came from, in order, and takes them away here. */
  async sendTo(queueUrl: string, letters: DeadLetter[]): Promise<void> {
    if (letters.length === 0) return;
    const sent = await this.client.send(
      new SendMessageBatchCommand({
        QueueUrl: queueUrl,
        Entries: letters.map(({ messageId, body, group }, at) => ({
          Id: String(at),
          MessageBody: body,
          MessageGroupId: group,
          // Each stay here has an id of its own, so that a letter may go round as often as it takes.
          MessageDeduplicationId: group === undefined ? undefined : hashOf(`round again ${messageId}`),
        })),
      }),
    );
    const refused = new Set(sent.Failed?.map(({ Id }) => Id));
    const gone = letters.flatMap(({ receiptHandle }, at) =>
      refused.has(String(at)) ? [] : [{ Id: String(at), ReceiptHandle: receiptHandle }],
    );
    if (gone.length > 0) await this.client.send(new DeleteMessageBatchCommand({ QueueUrl: this.url, Entries: gone }));
    if (refused.size > 0) throw new Error(`The queue refused ${refused.size} of ${letters.length} letters.`);
  }
}

/** A queue, and where its messages end that nothing could help. */
export interface RedrivenQueue {
  name: string;
  url: string;
  deadLetters: DeadLetters;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
