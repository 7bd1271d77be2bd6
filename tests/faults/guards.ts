/**
 * What the sweep would see if a guard were not there. Each is taken away beneath the stores, in the request itself: a condition that is not
 * sent, an answer that is withheld, a write that is made after the one it has to precede. With any of them gone the sweep has to go red.
 */
import type { Tamper } from './callSites.ts';

export interface Guard {
  name: string;
  /** Scenarios in which its want shows. */
  scenarios: string[];
  /** Made anew for each run: an order is changed by remembering. */
  remove(): Tamper;
}

type Input = Record<string, unknown>;
type Is = (command: string, target: string, input: Input) => boolean;

const writes =
  (command: string, target: string): Is =>
  (made, at) =>
    made === command && at === target;
const claims: Is = (command, target, input) =>
  command === 'UpdateItem' && target === 'deliveries' && String(input.UpdateExpression).includes(':until');
const closes: Is = (command, target, input) =>
  command === 'UpdateItem' && target === 'deliveries' && String(input.UpdateExpression).includes(':reason');

/** Sends the request without its condition, and without the values that only the condition named. */
const unconditionally =
  (is: Is): Guard['remove'] =>
  () =>
  async (command, target, args, next) => {
    if (!is(command, target, args.input)) return next(args);
    const { ConditionExpression: _, ExpressionAttributeValues, ExpressionAttributeNames, ...rest } = args.input;
    const expression = String(rest.UpdateExpression ?? '');
    const named = (given: unknown) => {
      const kept = Object.entries((given ?? {}) as Input).filter(([name]) => new RegExp(`${name}\\b`).test(expression));
      return kept.length > 0 ? Object.fromEntries(kept) : undefined;
    };
    const values = named(ExpressionAttributeValues);
    const names = named(ExpressionAttributeNames);
    const input: Input = { ...rest };
    if (values) input.ExpressionAttributeValues = values;
    if (names) input.ExpressionAttributeNames = names;
    return next({ ...args, input });
  };

/**
 * `first` is answered at once and made only behind `second`, before whatever comes next: a worker that dies in between has made one without
 * the other.
 */
const behind =
  (first: Is, second: Is): Guard['remove'] =>
  () => {
    const held: (() => Promise<unknown>)[] = [];
    const due: (() => Promise<unknown>)[] = [];
    return async (command, target, args, next) => {
      for (const make of due.splice(0)) await make();
      if (first(command, target, args.input)) {
        held.push(() => next(args));
        return { output: {} };
      }
      const answer = await next(args);
      if (second(command, target, args.input)) due.push(...held.splice(0));
      return answer;
    };
  };

const both =
  (one: Guard['remove'], other: Guard['remove']): Guard['remove'] =>
  () => {
    const [outer, inner] = [one(), other()];
    return (command, target, args, next) =>
      outer(command, target, args, (passed) => inner(command, target, passed, next));
  };

const unseen =
  (is: Is): Guard['remove'] =>
  () =>
  async (command, target, args, next) => {
    const answer = await next(args);
    return is(command, target, args.input) ? { ...answer, output: { ...answer.output, Item: undefined } } : answer;
  };

export const guards: Guard[] = [
  {
    name: 'an entry is written over the version it was decided on, and over no other',
    scenarios: ['versions'],
    remove: unconditionally(writes('PutItem', 'entries')),
  },
  {
    name: 'a story is written over the revision it was read as',
    scenarios: ['one-event', 'versions'],
    remove: unconditionally(writes('PutItem', 'stories')),
  },
  {
    name: 'the first to close a report says what came of it',
    scenarios: ['first-run'],
    remove: unconditionally(writes('PutItem', 'reports')),
  },
  {
    name: 'one worker at a time claims a delivery',
    scenarios: ['unsubscribe', 'feedback'],
    remove: unconditionally(claims),
  },
  {
    name: 'a delivery that is closed stays closed',
    scenarios: ['unsubscribe', 'feedback'],
    remove: both(
      unseen((command, target) => command === 'GetItem' && target === 'deliveries'),
      unconditionally(claims),
    ),
  },
  {
    name: 'only the owner of a claim closes it',
    scenarios: ['unsubscribe', 'feedback'],
    remove: unconditionally(closes),
  },
  {
    name: 'a delivery is claimed before its mail is sent',
    scenarios: ['feedback'],
    remove: behind(claims, writes('SendEmail', 'ses')),
  },
  {
    name: 'a story is written before its entry',
    scenarios: ['first-run', 'one-event'],
    remove: behind(writes('PutItem', 'stories'), writes('PutItem', 'entries')),
  },
  {
    name: 'mentions are written before their entry',
    scenarios: ['first-run'],
    remove: behind(writes('BatchWriteItem', 'mentions'), writes('PutItem', 'entries')),
  },
];
