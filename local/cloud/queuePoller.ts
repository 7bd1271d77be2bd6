/**
 * An event-source mapping: takes messages from a queue, hands them to its function, removes what was done, gives back what failed.
 *
 * One difference from AWS, in time only: a message that failed comes back after a moment instead of after the queue's visibility
 * timeout, because a person is waiting. It still counts towards the queue's maxReceiveCount and ends in its dead-letter queue. The
 * batching window is left out for the same reason.
 */
import * as z from 'zod';
import { type DeskFunction, FunctionFailure } from './functions.ts';
import type { QueueMessage, Sqs } from './sqs.ts';

export interface QueuePollerOptions {
  queue: string;
  queueArn: string;
  region: string;
  batchSize: number;
  reportsFailures: boolean;
  /** A failure that no message caused: the bundle cannot be loaded. The poller stops; nothing was taken off the queue. */
  onBroken: (failure: FunctionFailure) => void;
  /** After each batch. `failed` messages will come again or end in the dead-letter queue. */
  onBatch: (batch: { done: number; failed: QueueMessage[]; failure?: FunctionFailure }) => void;
}

/** How long a failed message waits, times the number of times it was received. */
const retryAfterMs = 150;
const longestRetryAfterMs = 2000;

const BatchAnswer = z
  .object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).default([]) })
  .nullable();

export class QueuePoller {
  private stopped = false;
  private loop: Promise<void> | undefined;

  constructor(
    private readonly sqs: Sqs,
    private readonly deskFunction: DeskFunction,
    private readonly options: QueuePollerOptions,
  ) {}

  get functionName(): string {
    return this.deskFunction.definition.functionName;
  }

  start(): void {
    this.loop ??= this.run();
  }

  /** Ends after the batch in hand; the queue must be stopped with it, or a long poll is waited for. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.loop;
  }

  private async run(): Promise<void> {
    const { queue, batchSize } = this.options;
    while (!this.stopped) {
      const messages = await this.sqs.receive(queue, Math.min(10, batchSize), 20);
      if (messages.length > 0) await this.handle(messages);
    }
  }

  private async handle(messages: QueueMessage[]): Promise<void> {
    const { queue, reportsFailures, onBatch, onBroken } = this.options;
    let failed: QueueMessage[];
    let failure: FunctionFailure | undefined;
    try {
      const answer = await this.deskFunction.invoke({ Records: messages.map((message) => this.toRecord(message)) });
      failed = reportsFailures ? failedMessages(messages, answer) : [];
    } catch (error) {
      if (this.stopped) return;
      if (!(error instanceof FunctionFailure)) throw error;
      if (error.phase === 'cold start') {
        this.stopped = true;
        onBroken(error);
        return;
      }
      failure = error;
      failed = messages;
    }
    const done = messages.filter((message) => !failed.includes(message));
    await this.sqs.remove(queue, done);
    onBatch({ done: done.length, failed, failure });
    if (failed.length === 0) return;
    const received = Math.max(...failed.map((message) => Number(message.attributes.ApproximateReceiveCount ?? 1)));
    await new Promise((resolve) => setTimeout(resolve, Math.min(longestRetryAfterMs, retryAfterMs * received)));
    await this.sqs.giveBack(queue, failed);
  }

  /** The shape of an SQS record in a Lambda event: AWS Lambda developer guide, "Using Lambda with Amazon SQS". */
  private toRecord(message: QueueMessage) {
    return {
      messageId: message.messageId,
      receiptHandle: message.receiptHandle,
      body: message.body,
      attributes: message.attributes,
      messageAttributes: Object.fromEntries(
        Object.entries(message.messageAttributes).map(([name, value]) => [
          name,
          {
            stringValue: value.StringValue,
            binaryValue: value.BinaryValue,
            stringListValues: [],
            binaryListValues: [],
            dataType: value.DataType,
          },
        ]),
      ),
      md5OfBody: message.md5OfBody,
      eventSource: 'aws:sqs',
      eventSourceARN: this.options.queueArn,
      awsRegion: this.options.region,
    };
  }
}

/** Lambda takes an answer it cannot read, or an id it does not know, for the failure of the whole batch. */
function failedMessages(messages: QueueMessage[], answer: unknown): QueueMessage[] {
  const read = BatchAnswer.safeParse(answer);
  if (!read.success) return messages;
  const ids = (read.data?.batchItemFailures ?? []).map((item) => item.itemIdentifier);
  const known = new Set(messages.map((message) => message.messageId));
  if (ids.some((id) => !known.has(id))) return messages;
  return messages.filter((message) => ids.includes(message.messageId));
}
