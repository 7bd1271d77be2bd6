/**
 * SQS as its contract has it, and no kinder: a message is given out until somebody says that it is done; order holds in a FIFO group and
 * nowhere else; after so many tries it lies in the dead-letter queue. What is given out next, whoever drives the run decides.
 */
import { createHash } from 'node:crypto';
import type { QueueDefinition } from '../../../local/cloud/sqs.ts';
import type { Direct, WireAnswer, WireRequest } from './wire.ts';

export interface Message {
  id: string;
  body: string;
  group?: string;
  /** How often it was given out. */
  received: number;
  visibleAtMs: number;
}

export interface QueueState {
  name: string;
  messages: Message[];
  visibilityMs: number;
  mostReceives: number;
  deadLetters?: string;
  /** Deduplication id → until when it is remembered. */
  taken: Map<string, number>;
}

export interface Queues {
  answer(request: WireRequest): WireAnswer;
  /** The same without the wire. */
  ask: Direct;
  send(queue: string, body: string, delayMs?: number): void;
  get(queue: string): QueueState;
  names(): string[];
  snapshot(): () => void;
}

interface Sending {
  QueueUrl: string;
  Entries: {
    Id: string;
    MessageBody: string;
    DelaySeconds?: number;
    MessageGroupId?: string;
    MessageDeduplicationId?: string;
  }[];
}

const dedupeMs = 300_000;

export function openQueues(definitions: QueueDefinition[]): Queues {
  let states = new Map<string, QueueState>();
  let made = 0;
  for (const { name, attributes } of definitions) {
    const policy = JSON.parse(attributes.RedrivePolicy ?? '{}') as {
      maxReceiveCount?: number;
      deadLetterTargetArn?: string;
    };
    states.set(name, {
      name,
      messages: [],
      visibilityMs: 1000 * Number(attributes.VisibilityTimeout ?? 30),
      mostReceives: Number(policy.maxReceiveCount ?? Number.POSITIVE_INFINITY),
      deadLetters: policy.deadLetterTargetArn?.split(':').at(-1),
      taken: new Map(),
    });
  }
  const get = (name: string): QueueState => {
    const state = states.get(name);
    if (!state) throw new Error(`There is no queue ${name}.`);
    return state;
  };
  const take = (queue: QueueState, body: string, delayMs: number, group?: string, deduplicationId?: string): string => {
    const nowMs = Date.now();
    const id = `m${++made}`;
    if (deduplicationId !== undefined) {
      if ((queue.taken.get(deduplicationId) ?? 0) > nowMs) return id;
      queue.taken.set(deduplicationId, nowMs + dedupeMs);
    }
    queue.messages.push({ id, body, group, received: 0, visibleAtMs: nowMs + delayMs });
    return id;
  };

  const takeBatch = (input: Sending): object => {
    const queue = get(input.QueueUrl.slice(input.QueueUrl.lastIndexOf('/') + 1));
    const Successful = input.Entries.map((entry) => {
      const group = entry.MessageGroupId;
      const MessageId = take(
        queue,
        entry.MessageBody,
        1000 * (entry.DelaySeconds ?? 0),
        group,
        entry.MessageDeduplicationId,
      );
      const MD5OfMessageBody = createHash('md5').update(entry.MessageBody).digest('hex');
      return { Id: entry.Id, MessageId, MD5OfMessageBody };
    });
    return { Successful, Failed: [] };
  };

  const measure = ({ QueueUrl }: { QueueUrl: string }): object => {
    const { messages } = get(QueueUrl.slice(QueueUrl.lastIndexOf('/') + 1));
    const waiting = messages.filter(({ visibleAtMs }) => visibleAtMs <= Date.now()).length;
    const inHand = messages.filter(({ visibleAtMs, received }) => visibleAtMs > Date.now() && received > 0).length;
    return {
      Attributes: {
        ApproximateNumberOfMessages: String(waiting),
        ApproximateNumberOfMessagesNotVisible: String(inHand),
      },
    };
  };
  const carryOut = (action: string | undefined, input: object): object | undefined => {
    if (action === 'SendMessageBatch') return takeBatch(input as Sending);
    return action === 'GetQueueAttributes' ? measure(input as { QueueUrl: string }) : undefined;
  };

  return {
    answer({ headers, body }) {
      const done = carryOut(headers['x-amz-target']?.replace('AmazonSQS.', ''), JSON.parse(body.toString('utf8')));
      if (done === undefined) return { status: 400, body: JSON.stringify({ __type: 'UnsupportedOperation' }) };
      const answered = JSON.stringify(done);
      return { status: 200, headers: { 'content-type': 'application/x-amz-json-1.0' }, body: answered };
    },
    ask(command, input) {
      const done = carryOut(command, input);
      return done && Promise.resolve(done);
    },
    send: (queue, body, delayMs = 0) => void take(get(queue), body, delayMs),
    get,
    names: () => [...states.keys()],
    snapshot() {
      const copy = () =>
        new Map(
          [...kept].map(([name, state]) => [
            name,
            { ...state, messages: state.messages.map((each) => ({ ...each })), taken: new Map(state.taken) },
          ]),
        );
      const kept = new Map(
        [...states].map(([name, state]) => [
          name,
          { ...state, messages: state.messages.map((each) => ({ ...each })), taken: new Map(state.taken) },
        ]),
      );
      const from = made;
      return () => {
        states = copy();
        made = from;
      };
    },
  };
}
