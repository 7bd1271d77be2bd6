/**
 * SQS, embedded: fauxqs in process, in memory, behind a loopback port of ours. What a run leaves in its queues is lost when it ends;
 * the archive is the outbox from which the next run announces again (see outbox.ts).
 *
 * Why behind a port of ours: the SDK sends a message to its queue's own URL, path and all, which fauxqs takes for an object of its S3
 * under a host name that resolves nowhere; and its long polls cannot be called off when the desk stops.
 *
 * fauxqs hands out one message of a FIFO group at a time where AWS hands out up to ten, and holds the group until that one is
 * deleted: stricter than AWS, and all that the desk relies on.
 */
import { buildApp } from 'fauxqs';
import { localAccount } from '../templates/resolver.ts';
import { describeRefusal } from './describeRefusal.ts';
import type { Gate } from './gatekeeper.ts';
import { listenOnLoopback } from './listenOnLoopback.ts';

export interface QueueDefinition {
  name: string;
  /** As CloudFormation's AWS::SQS::Queue would set them, in SQS's spelling: every value a string. */
  attributes: Record<string, string>;
}

export interface QueueMessage {
  messageId: string;
  receiptHandle: string;
  body: string;
  md5OfBody: string;
  attributes: Record<string, string>;
  messageAttributes: Record<string, { DataType: string; StringValue?: string; BinaryValue?: string }>;
}

/** Messages by state: ready to be taken, delayed or waiting for a retry, in somebody's hands. */
export interface QueueCounts {
  ready: number;
  delayed: number;
  inFlight: number;
}

export interface Sqs {
  endpoint: string;
  /** Creates the queues, dead-letter queues first, and answers name → URL. */
  createQueues(queues: QueueDefinition[]): Promise<Map<string, string>>;
  send(queue: string, body: string): Promise<void>;
  /** Waits up to `waitSeconds` (0 to 20) for at most `max` (1 to 10) messages. */
  receive(queue: string, max: number, waitSeconds: number): Promise<QueueMessage[]>;
  remove(queue: string, messages: QueueMessage[]): Promise<void>;
  /** Puts messages back to be taken again at once. */
  giveBack(queue: string, messages: QueueMessage[]): Promise<void>;
  counts(): Promise<Map<string, QueueCounts>>;
  /** Everything that lies in a queue, without taking it; `reason` as whoever put it there gave it. */
  look(queue: string): Promise<{ messageId: string; body: string; receivedTimes: number; reason?: string }[]>;
  stop(): Promise<void>;
}

interface RawMessage {
  MessageId: string;
  ReceiptHandle: string;
  Body: string;
  MD5OfBody: string;
  Attributes?: Record<string, string>;
  MessageAttributes?: QueueMessage['messageAttributes'];
}

/** A message may become visible without anything being sent: its delay or its reader's time runs out. */
const lookAgainAfterMs = 100;

export async function startSqs(region: string, gate: Gate = async () => undefined): Promise<Sqs> {
  const app = buildApp({ logger: false, defaultRegion: region });
  await app.ready();
  /** Name → the URL by which fauxqs knows the queue. */
  const innerUrls = new Map<string, string>();
  const waiting = new Set<() => void>();
  let stopped = false;

  /** `body` is SQS's JSON; queues are named in it by our URLs. */
  const forward = async (
    action: string,
    body: string,
  ): Promise<{ statusCode: number; body: string; headers: object }> => {
    const input = (body ? JSON.parse(body) : {}) as Record<string, unknown>;
    if (typeof input.QueueUrl === 'string') {
      const name = input.QueueUrl.slice(input.QueueUrl.lastIndexOf('/') + 1);
      input.QueueUrl = innerUrls.get(name) ?? input.QueueUrl;
    }
    const answer = await app.inject({
      method: 'POST',
      url: '/',
      headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `AmazonSQS.${action}` },
      payload: JSON.stringify(input),
    });
    if (action.startsWith('Send') || action.startsWith('ChangeMessageVisibility')) for (const wake of waiting) wake();
    return answer;
  };

  const front = await listenOnLoopback((request, response) => {
    const chunks: Buffer[] = [];
    request.on('error', () => response.destroy());
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const action = String(request.headers['x-amz-target'] ?? '').replace('AmazonSQS.', '');
      const body = Buffer.concat(chunks).toString('utf8');
      const answering = async () => {
        const { QueueUrl = '' } = (body ? JSON.parse(body) : {}) as { QueueUrl?: string };
        const queue = QueueUrl.slice(QueueUrl.lastIndexOf('/') + 1);
        // A batch is asked for as the single action it repeats.
        const asked = {
          action: `sqs:${action.replace(/Batch$/, '')}`,
          resource: `arn:aws:sqs:${region}:${localAccount}:${queue}`,
        };
        const refusal = queue ? await gate(request.headers.authorization, [asked]) : undefined;
        if (!refusal) return forward(action, body);
        const problem = { __type: 'com.amazon.coral.service#AccessDeniedException', message: describeRefusal(refusal) };
        return { statusCode: 403, body: JSON.stringify(problem) };
      };
      answering()
        .then((answer) => {
          response.writeHead(answer.statusCode, { 'content-type': 'application/x-amz-json-1.0' });
          response.end(answer.body);
        })
        .catch((error: unknown) => response.writeHead(500).end(String(error)));
    });
  });
  const endpoint = front.url;

  const call = async (action: string, input: Record<string, unknown>): Promise<Record<string, unknown>> => {
    const response = await forward(action, JSON.stringify(input));
    const answer = (response.body ? JSON.parse(response.body) : {}) as Record<string, unknown>;
    if (response.statusCode >= 400)
      throw new Error(`SQS ${action}: ${String(answer.__type)}: ${String(answer.message)}`);
    return answer;
  };
  const urlOf = (queue: string): string => `${endpoint}/${localAccount}/${queue}`;
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      waiting.add(wake);
    });

  return {
    endpoint,
    async createQueues(queues) {
      const inOrder = [...queues].sort(
        (a, b) => Number('RedrivePolicy' in a.attributes) - Number('RedrivePolicy' in b.attributes),
      );
      for (const queue of inOrder) {
        const answer = await call('CreateQueue', { QueueName: queue.name, Attributes: queue.attributes });
        innerUrls.set(queue.name, String(answer.QueueUrl));
      }
      return new Map(queues.map((queue) => [queue.name, urlOf(queue.name)]));
    },
    async send(queue, body) {
      await call('SendMessage', { QueueUrl: urlOf(queue), MessageBody: body });
    },
    async receive(queue, max, waitSeconds) {
      const input = {
        QueueUrl: urlOf(queue),
        MaxNumberOfMessages: Math.min(10, max),
        WaitTimeSeconds: 0,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      };
      for (const until = Date.now() + waitSeconds * 1000; !stopped; ) {
        const { Messages = [] } = (await call('ReceiveMessage', input)) as { Messages?: RawMessage[] };
        const leftMs = until - Date.now();
        if (Messages.length > 0 || leftMs <= 0) return Messages.map(toQueueMessage);
        await pause(Math.min(leftMs, lookAgainAfterMs));
      }
      return [];
    },
    async remove(queue, messages) {
      if (stopped || messages.length === 0) return;
      await call('DeleteMessageBatch', {
        QueueUrl: urlOf(queue),
        Entries: messages.map((message, at) => ({ Id: String(at), ReceiptHandle: message.receiptHandle })),
      });
    },
    async giveBack(queue, messages) {
      if (stopped) return;
      for (const message of messages) {
        const input = { QueueUrl: urlOf(queue), ReceiptHandle: message.receiptHandle, VisibilityTimeout: 0 };
        // Its visibility may have run out while the function was failing: then it is back already.
        await call('ChangeMessageVisibility', input).catch(() => undefined);
      }
    },
    async counts() {
      const response = await app.inject({ method: 'GET', url: '/_fauxqs/queues' });
      const queues = JSON.parse(response.body) as {
        name: string;
        approximateMessageCount: number;
        approximateInflightCount: number;
        approximateDelayedCount: number;
      }[];
      return new Map(
        queues.map((queue) => [
          queue.name,
          {
            ready: queue.approximateMessageCount,
            delayed: queue.approximateDelayedCount,
            inFlight: queue.approximateInflightCount,
          },
        ]),
      );
    },
    async look(queue) {
      const response = await app.inject({ method: 'GET', url: `/_fauxqs/queues/${queue}` });
      interface Lying {
        messageId: string;
        body: string;
        approximateReceiveCount: number;
        messageAttributes: QueueMessage['messageAttributes'];
      }
      const { messages } = JSON.parse(response.body) as {
        messages: { ready: Lying[]; delayed: Lying[]; inflight: { message: Lying }[] };
      };
      return [...messages.ready, ...messages.delayed, ...messages.inflight.map((entry) => entry.message)].map(
        (message) => ({
          messageId: message.messageId,
          body: message.body,
          receivedTimes: message.approximateReceiveCount,
          reason: message.messageAttributes.reason?.StringValue,
        }),
      );
    },
    async stop() {
      if (stopped) return;
      stopped = true;
      for (const wake of waiting) wake();
      await front.stop();
      await app.close();
    },
  };
}

function toQueueMessage(message: RawMessage): QueueMessage {
  return {
    messageId: message.MessageId,
    receiptHandle: message.ReceiptHandle,
    body: message.Body,
    md5OfBody: message.MD5OfBody,
    attributes: message.Attributes ?? {},
    messageAttributes: message.MessageAttributes ?? {},
  };
}
