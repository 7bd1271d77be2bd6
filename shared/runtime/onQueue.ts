/**
 * Doors for queues: a batch comes in, each message is checked and given to the step, and the failures alone go back.
 *
 * A message that no retry can help (`Poison`, or a body that is not what the queue carries) goes straight to the dead-letter queue
 * with its reason, so that it never blocks what stands behind it.
 */
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import { ObjectCreated } from '../model/messages.ts';
import { Poison } from '../model/poison.ts';
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
  schema: z.ZodType<Message>,
  step: Step<Message, Services>,
  services: Services,
  { sideBySide = false } = {},
): Handler {
  const handle = async (record: SQSRecord) => step(readBody(schema, record), services, context());
  return batchHandler(handle, sideBySide ? 'side-by-side' : 'go-on');
}

/** For FIFO queues: behind a failure nothing is tried, so that the order stands when it comes back. */
export function onFifoQueue<Message, Services>(
  schema: z.ZodType<Message>,
  step: Step<Message, Services>,
  services: Services,
): Handler {
  return batchHandler(async (record) => step(readBody(schema, record), services, context()), 'stop');
}

/** For S3's own announcements: the step is given the key of each new object. */
export function onObjects<Services>(step: Step<string, Services>, services: Services): Handler {
  return batchHandler(async (record) => {
    for (const created of readBody(ObjectCreated, record).Records ?? []) {
      await step(decodeURIComponent(created.s3.object.key.replaceAll('+', ' ')), services, context());
    }
  }, 'go-on');
}

function context(): StepContext {
  return { now: deskNow(), log };
}

function readBody<Message>(schema: z.ZodType<Message>, record: SQSRecord): Message {
  let body: unknown;
  try {
    body = JSON.parse(record.body);
  } catch {
    throw new Poison('The message is not JSON.');
  }
  const read = schema.safeParse(body);
  if (!read.success) throw new Poison(`The message is not what this queue carries: ${z.prettifyError(read.error)}`);
  return read.data;
}

function batchHandler(
  handle: (record: SQSRecord) => Promise<void>,
  manner: 'go-on' | 'stop' | 'side-by-side',
): Handler {
  return async (event) => {
    const failed: string[] = [];
    const attempt = async (record: SQSRecord) => {
      try {
        await handle(record);
      } catch (error) {
        log.error(`${functionName()} could not handle a message`, {
          messageId: record.messageId,
          ...errorFields(error),
        });
        log.count('MessagesFailed');
        if (!(error instanceof Poison && (await bury(record, error)))) failed.push(record.messageId);
      }
    };
    if (manner === 'side-by-side') await Promise.all(event.Records.map(attempt));
    else
      for (const record of event.Records) {
        if (failed.length > 0 && manner === 'stop') failed.push(record.messageId);
        else await attempt(record);
      }
    flushMetrics();
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
}

/** True when the message now lies in the dead-letter queue and may be taken off its own. */
async function bury(record: SQSRecord, poison: Poison): Promise<boolean> {
  const url = process.env.DEAD_LETTER_QUEUE_URL;
  if (!url) return false;
  try {
    const { MessageGroupId } = record.attributes;
    await new DeadLetters(queueClient(), url).bury(record.body, poison.message, MessageGroupId, record.messageId);
    return true;
  } catch (error) {
    log.error(
      'A message that cannot be handled could not be put aside either; it will be tried again',
      errorFields(error),
    );
    return false;
  }
}
