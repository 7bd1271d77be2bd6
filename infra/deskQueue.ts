import { Duration, type RemovalPolicy } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/** Attempts before a message is set aside: enough to outlast a throttle, few enough that poison does not hold a FIFO group for long. */
const attempts = 5;

export interface DeskQueueProps {
  /** How long a message stays invisible to others: at least six times its function's timeout, as Lambda's poller asks for. */
  visibility: Duration;
  fifo?: boolean;
  removalPolicy?: RemovalPolicy;
}

/** A queue and its dead-letter queue, both encrypted with SQS's own key (free, and nothing to rotate) and closed to plain HTTP. */
export class DeskQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: DeskQueueProps) {
    super(scope, id);
    const common = {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      removalPolicy: props.removalPolicy,
      // The desk derives its own deduplication ids from entry and version: two items with equal words are still two items.
      ...(props.fifo ? { fifo: true, contentBasedDeduplication: false } : {}),
    };
    this.deadLetters = new Queue(this, 'DeadLetters', { ...common, retentionPeriod: Duration.days(14) });
    endOfTheLine(this.deadLetters);
    this.queue = new Queue(this, 'Queue', {
      ...common,
      visibilityTimeout: props.visibility,
      retentionPeriod: Duration.days(7),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: attempts },
    });
  }
}

/** For queues that take what others gave up. `rules` are further findings of cdk-nag that the same sentence answers. */
export function endOfTheLine(queue: Queue, ...rules: string[]): void {
  acknowledge(
    queue,
    'Here failures end: an alarm calls a person, who reads what lies here and sends it round again with `dateline redrive`. A dead-letter queue behind it would hide it.',
    'Serverless-SQSRedrivePolicy',
    ...rules,
  );
}
