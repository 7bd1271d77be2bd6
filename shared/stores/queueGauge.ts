/** How full the desk's queues are, and whether anybody is at work on them. SQS counts in the distance: about so many. */
import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';

export interface QueueLevel {
  queue: string;
  /** Messages that wait to be taken. */
  waiting: number;
  /** Messages that somebody has taken and neither finished nor given back. */
  inHand: number;
}

export class QueueGauge {
  constructor(
    private readonly client: SQSClient,
    /** By the name a person knows the queue by. */
    private readonly urls: Record<string, string>,
  ) {}

  async read(): Promise<QueueLevel[]> {
    return Promise.all(
      Object.entries(this.urls).map(async ([queue, QueueUrl]) => {
        const { Attributes = {} } = await this.client.send(
          new GetQueueAttributesCommand({
            QueueUrl,
            AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
          }),
        );
        return {
          queue,
          waiting: Number(Attributes.ApproximateNumberOfMessages ?? 0),
          inHand: Number(Attributes.ApproximateNumberOfMessagesNotVisible ?? 0),
        };
      }),
    );
  }
}
