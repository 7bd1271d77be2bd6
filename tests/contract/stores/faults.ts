/**
 * Faults of the network and of AWS, put into real clients: each waits for the next requests of one kind and then is gone.
 *
 * They stand beneath the SDK's own retries, once an attempt, so that what a store sees is what it would see on AWS.
 */

import { vi } from 'vitest';

interface Arguments {
  input: unknown;
}
type Next = (args: Arguments) => Promise<{ output: object; response: unknown }>;
interface Faulty {
  middlewareStack: {
    add(
      middleware: (next: Next, context: { commandName?: string }) => Next,
      options: { step: 'finalizeRequest' | 'initialize'; priority: 'low'; name: string },
    ): void;
    remove(name: string): boolean;
  };
}

let made = 0;

function onAttempt(
  client: object,
  command: string,
  times: number,
  step: 'finalizeRequest' | 'initialize',
  attempt: (next: Next, args: Arguments) => ReturnType<Next>,
): { left: () => number } {
  const { middlewareStack } = client as Faulty;
  const name = `fault-${++made}`;
  let left = times;
  middlewareStack.add(
    (next, context) => async (args) => {
      if (left === 0 || context.commandName !== command) return next(args);
      if (--left === 0) middlewareStack.remove(name);
      return attempt(next, args);
    },
    { step, priority: 'low', name },
  );
  return { left: () => left };
}

/** The request is carried out, and its answer never comes. The SDK tries again by itself. */
export function loseAnswer(client: object, command: string, times = 1) {
  return onAttempt(client, command, times, 'finalizeRequest', async (next, args) => {
    await next(args);
    throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET', name: 'TimeoutError', $metadata: {} });
  });
}

/** The request is carried out, and then whoever sent it is gone. */
export function dieAfter(client: object, command: string) {
  return onAttempt(client, command, 1, 'finalizeRequest', async (next, args) => {
    await next(args);
    throw Object.assign(new Error('killed'), { name: 'Killed', $metadata: {} });
  });
}

/** The request is refused, untouched, by AWS's error of this name. */
export function refuse(client: object, command: string, errorName: string, times = 1) {
  return onAttempt(client, command, times, 'finalizeRequest', async () => {
    throw Object.assign(new Error(`refused: ${errorName}`), { name: errorName, $metadata: {}, $fault: 'client' });
  });
}

/** `before` runs when the request is about to be carried out: another worker, quicker by a breath. */
export function overtake(client: object, command: string, before: () => Promise<unknown>) {
  return onAttempt(client, command, 1, 'finalizeRequest', async (next, args) => {
    await before();
    return next(args);
  });
}

/** Carries out the first `taken` of a batch and hands the rest back as unprocessed, as DynamoDB does when it is short of breath. */
export function leaveUnprocessed(
  client: object,
  command: 'BatchWriteItemCommand' | 'BatchGetItemCommand',
  taken: number,
  times = 1,
) {
  return onAttempt(client, command, times, 'initialize', async (next, args) => {
    const { RequestItems } = args.input as { RequestItems: Record<string, unknown> };
    const [table = '', asked] = Object.entries(RequestItems)[0] ?? [];
    const list = (Array.isArray(asked) ? asked : (asked as { Keys: unknown[] }).Keys) as unknown[];
    const wrap = (part: unknown[]) => ({ [table]: Array.isArray(asked) ? part : { Keys: part } });
    const answer =
      taken === 0
        ? { output: { Responses: {} }, response: undefined }
        : await next({ ...args, input: { ...(args.input as object), RequestItems: wrap(list.slice(0, taken)) } });
    const rest = list.length > taken ? wrap(list.slice(taken)) : {};
    return { ...answer, output: { ...answer.output, UnprocessedItems: rest, UnprocessedKeys: rest } };
  });
}

/** Runs `work` with every wait a millisecond long: what gives up after nine tries is not waited for. */
export async function hurried<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const realSetTimeout = globalThis.setTimeout;
  const hurry = vi
    .spyOn(globalThis, 'setTimeout')
    .mockImplementation(((callback: () => void, ms = 0) =>
      realSetTimeout(callback, Math.min(ms, 1))) as typeof setTimeout);
  try {
    return await work();
  } finally {
    hurry.mockRestore();
  }
}
