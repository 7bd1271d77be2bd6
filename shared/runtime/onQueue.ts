/**
 * Doors for queues: a batch comes in, each message is checked and given to the step, and the failures alone go back.
 *
 * A message that no retry can help (`Poison`, or a body that is not what the queue carries) goes straight to the dead-letter queue
 * with its reason, so that it never blocks what stands behind it.
 */
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { type Delivered, ObjectCreated, Pack } from '../model/messages.ts';
import { Poison } from '../model/poison.ts';
import * as z from '../model/schema.ts';
import type { StepContext } from '../model/step.ts';
import { queueClient } from '../stores/clients.ts';
import { DeadLetters } from '../stores/deadLetters.ts';
import { deskNow } from './deskClock.ts';
import { functionName } from './environment.ts';
import { errorFields, flushMetrics, log } from './log.ts';

type Step<Message, Services> = (message: Message, services: Services, context: StepContext) => Promise<void>;
type Handler = (event: SQSEvent) => Promise<SQSBatchResponse>;

/**
 * For queues whose messages know nothing of each other: one that fails comes back alone. `sideBySide` is for steps that wait for strangers:
 * a function is paid for while it waits, and ten waits at once cost what one does.
 */
export function onQueue<Message, Services>(
  schema: z.ZodMiniType<Message>,
  step: Step<Message, Services>,
  services: Services,
  { sideBySide = false } = {},
): Handler {
  const handle = async (record: SQSRecord) => step(readBody(schema, record.body), services, context());
  return batchHandler(handle, sideBySide);
}

/** Does messages in order; says how many are done, from the first on, and why the next is not. */
type BatchStep<Message, Services> = (
  delivered: readonly Delivered<Message>[],
  services: Services,
  /** Asked anew for each message: two of them are not of one instant. */
  contextNow: () => StepContext,
) => Promise<{ done: number; error?: unknown }>;

interface Piece<Message> extends Delivered<Message> {
  record: SQSRecord;
}

/**
 * For FIFO queues, whose messages may be packs of several: the step is given all that came together. Behind a failure nothing counts as done, so
 * that the order stands when it comes back; what no retry can help is put aside by itself, out of its pack.
 */
export function onFifoQueue<Message, Services>(
  schema: z.ZodMiniType<Message>,
  step: BatchStep<Message, Services>,
  services: Services,
): Handler {
  return async ({ Records }) => {
    let failedFrom = Records.length;
    const fail = (record: SQSRecord, error: unknown) => {
      report(record, error);
      failedFrom = Math.min(failedFrom, Records.indexOf(record));
    };
    const pieces: Piece<Message>[] = [];
    for (const record of Records) {
      const isAgain = Number(record.attributes?.ApproximateReceiveCount ?? 1) > 1;
      for (const told of unpacked(record)) {
        try {
          pieces.push({ record, isAgain, message: readMessage(schema, told.read()) });
        } catch (error) {
          if (error instanceof Poison && (await bury(record, told.body(), error))) report(record, error);
          else fail(record, error);
        }
      }
    }
    const ready = pieces.filter(({ record }) => Records.indexOf(record) < failedFrom);
    for (let from = 0; from < ready.length; ) {
      const { done, error } = await step(ready.slice(from), services, context);
      from += done;
      const failed = ready[from];
      if (failed === undefined) break;
      if (error instanceof Poison && (await bury(failed.record, JSON.stringify(failed.message), error))) {
        report(failed.record, error);
        from++;
        continue;
      }
      fail(failed.record, error);
      break;
    }
    flushMetrics();
    return { batchItemFailures: Records.slice(failedFrom).map(({ messageId }) => ({ itemIdentifier: messageId })) };
  };
}

interface Told {
  body(): string;
  /** Throws what is Poison where the body is no JSON. */
  read(): unknown;
}

/** The messages in a message: parsed once, for a desk reads some hundred a second. */
function unpacked({ body }: SQSRecord): Told[] {
  const alone = [{ body: () => body, read: () => parseBody(body) }];
  if (!body.startsWith('{"type":"pack"')) return alone;
  try {
    return Pack.parse(JSON.parse(body)).messages.map((message) => ({
      body: () => JSON.stringify(message),
      read: () => message,
    }));
  } catch {
    return alone;
  }
}

/** For S3's own announcements: the step is given the key of each new object. */
export function onObjects<Services>(step: Step<string, Services>, services: Services): Handler {
  return batchHandler(async (record) => {
    for (const created of readBody(ObjectCreated, record.body).Records ?? []) {
      await step(decodeURIComponent(created.s3.object.key.replaceAll('+', ' ')), services, context());
    }
  });
}

function context(): StepContext {
  return { now: deskNow(), log };
}

function readBody<Message>(schema: z.ZodMiniType<Message>, body: string): Message {
  return readMessage(schema, parseBody(body));
}

function parseBody(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new Poison('The message is not JSON.');
  }
}

function readMessage<Message>(schema: z.ZodMiniType<Message>, told: unknown): Message {
  const read = schema.safeParse(told);
  if (!read.success) throw new Poison(`The message is not what this queue carries: ${z.prettifyError(read.error)}`);
  return read.data;
}

function batchHandler(handle: (record: SQSRecord) => Promise<void>, areSideBySide = false): Handler {
  return async (event) => {
    const failed: string[] = [];
    const attempt = async (record: SQSRecord) => {
      try {
        await handle(record);
      } catch (error) {
        report(record, error);
        if (!(error instanceof Poison && (await bury(record, record.body, error)))) failed.push(record.messageId);
      }
    };
    if (areSideBySide) await Promise.all(event.Records.map(attempt));
    else for (const record of event.Records) await attempt(record);
    flushMetrics();
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
}

function report(record: SQSRecord, error: unknown): void {
  log.error(`${functionName()} could not handle a message`, { messageId: record.messageId, ...errorFields(error) });
  log.count('MessagesFailed');
}

/** True when the message now lies in the dead-letter queue and may be taken off its own. */
async function bury(record: SQSRecord, body: string, poison: Poison): Promise<boolean> {
  const url = process.env.DEAD_LETTER_QUEUE_URL;
  if (!url) return false;
  try {
    const { MessageGroupId } = record.attributes;
    await new DeadLetters(queueClient(), url).bury(body, poison.message, MessageGroupId, record.messageId);
    return true;
  } catch (error) {
    log.error(
      'A message that cannot be handled could not be put aside either; it will be tried again',
      errorFields(error),
    );
    return false;
  }
}
