/**
 * Sending to a queue, ten at a time and never more than a request may weigh. One class serves all: what a queue carries is its type.
 */
import { createHash } from 'node:crypto';
import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';

/** SQS takes a mebibyte a request since 2025; a quarter of that is also what it took before, and what every emulator takes. */
const mostRequestBytes = 250_000;
/** What is packed together: some twenty reports of an agency's length. A message beyond that goes alone. */
const mostPackBytes = 90_000;

interface Sending<Message> {
  fifoGroup?: string;
  deduplicationId?: (message: Message) => string;
  delaySeconds?: number;
  /** Several messages in one, which the reader takes apart: see Pack. */
  isPacked?: boolean;
}

/** What goes as one message. */
interface Parcel {
  body: string;
  bytes: number;
  deduplicationId: string;
}

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
  async send(messages: Message[], options: Sending<Message> = {}): Promise<void> {
    let batch: Parcel[] = [];
    let bytes = 0;
    for (const parcel of parcelsOf(messages, options)) {
      if (batch.length === 10 || (batch.length > 0 && bytes + parcel.bytes > mostRequestBytes)) {
        await this.#sendBatch(batch, options);
        batch = [];
        bytes = 0;
      }
      batch.push(parcel);
      bytes += parcel.bytes;
    }
    if (batch.length > 0) await this.#sendBatch(batch, options);
  }

  async #sendBatch(batch: Parcel[], { fifoGroup, delaySeconds }: Sending<Message>): Promise<void> {
    const answer = await this.client.send(
      new SendMessageBatchCommand({
        QueueUrl: this.url,
        Entries: batch.map(({ body, deduplicationId }, at) => ({
          Id: String(at),
          MessageBody: body,
          DelaySeconds: fifoGroup === undefined ? delaySeconds : undefined,
          MessageGroupId: fifoGroup,
          MessageDeduplicationId:
            fifoGroup === undefined ? undefined : createHash('sha256').update(deduplicationId).digest('hex'),
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

/** In order; each as heavy as it may be, where they are packed. */
function* parcelsOf<Message>(
  messages: readonly Message[],
  { deduplicationId, isPacked }: Sending<Message>,
): Generator<Parcel> {
  let parcels: Parcel[] = [];
  let bytes = 0;
  for (const message of messages) {
    const body = bodyOf(message);
    const parcel = { body, bytes: Buffer.byteLength(body), deduplicationId: deduplicationId?.(message) ?? body };
    if (parcels.length > 0 && (!isPacked || bytes + parcel.bytes > mostPackBytes)) {
      yield packed(parcels, bytes);
      parcels = [];
      bytes = 0;
    }
    parcels.push(parcel);
    bytes += parcel.bytes + 1;
  }
  if (parcels.length > 0) yield packed(parcels, bytes);
}

function packed(parcels: Parcel[], bytes: number): Parcel {
  const [only] = parcels;
  if (parcels.length === 1 && only) return only;
  const body = `{"type":"pack","messages":[${parcels.map((parcel) => parcel.body).join()}]}`;
  return { body, bytes: bytes + 40, deduplicationId: parcels.map((parcel) => parcel.deduplicationId).join('\n') };
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
