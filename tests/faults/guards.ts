/**
 * What the sweep would see if a guard were not there. Each is taken away beneath the stores, in the request itself: a condition that is not
 * sent, an answer that is withheld, a write that is made after the one it has to precede. With any of them gone the sweep has to go red.
 */
import type { Tamper } from './callSites.ts';

export interface Guard {
  name: string;
  /** Scenarios in which its want shows. */
  scenarios: string[];
  /** What is known to go red without it, as the sweep prints it. Where the pipeline's calls have changed, the sweep looks for another. */
  caughtBy: { scenario: string; run: string };
  /** It stands against two workers at one FIFO group, which SQS and Lambda promise not to be: the second line behind theirs. */
  sharesGroups?: boolean;
  /** Made anew for each run: an order is changed by remembering. */
  remove(): Tamper;
}

type Input = Record<string, unknown>;
type Is = (command: string, target: string, input: Input) => boolean;

const writes =
  (command: string, target: string): Is =>
  (made, at) =>
    made === command && at === target;
/** Rows put one by one or many at once. */
const puts =
  (target: string): Is =>
  (made, at) =>
    (made === 'PutItem' || made === 'BatchWriteItem') && at === target;
const claims: Is = (command, target, input) =>
  command === 'UpdateItem' && target === 'deliveries' && String(input.UpdateExpression).includes(':until');
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

/** Whoever looks at a claim finds their own name on it. */
const everybodysName: Guard['remove'] = () => {
  let asker: unknown;
  return async (command, target, args, next) => {
    if (claims(command, target, args.input)) asker = (args.input.ExpressionAttributeValues as Input)[':owner'];
    const answer = await next(args);
    const { Item } = answer.output as { Item?: Input };
    if (command !== 'GetItem' || target !== 'deliveries' || Item === undefined || asker === undefined) return answer;
    return { ...answer, output: { ...answer.output, Item: { ...Item, owner: asker } } };
  };
};

const desk: Is = (command, target, input) =>
  command === 'PutItem' && target === 'stories' && (input.Item as Input).storyId === 'desk';

/** The desk's row says who sits there, and not what is about to be written. */
const nothingDecided: Guard['remove'] = () => (command, target, args, next) => {
  if (!desk(command, target, args.input)) return next(args);
  return next({ ...args, input: { ...args.input, Item: { ...(args.input.Item as Input), decided: undefined } } });
};

export const guards: Guard[] = [
  {
    name: 'an entry is written over the version it was decided on, and over no other',
    scenarios: ['versions'],
    caughtBy: { scenario: 'versions', run: 'seed 12' },
    sharesGroups: true,
    remove: unconditionally(writes('PutItem', 'entries')),
  },
  {
    name: 'a story is written over the revision it was read as',
    scenarios: ['one-event', 'versions'],
    caughtBy: { scenario: 'versions', run: 'seed 66' },
    sharesGroups: true,
    remove: unconditionally(writes('PutItem', 'stories')),
  },
  {
    name: 'the first to close a report says what came of it',
    scenarios: ['first-run'],
    caughtBy: { scenario: 'first-run', run: 'ingest-report SendMessageBatch entries.fifo #1, crash-after' },
    remove: unconditionally(writes('PutItem', 'reports')),
  },
  {
    name: 'one worker at a time claims a delivery',
    scenarios: ['unsubscribe', 'feedback'],
    caughtBy: { scenario: 'unsubscribe', run: 'seed 7' },
    remove: unconditionally(claims),
  },
  {
    name: 'a delivery that is closed stays closed',
    scenarios: ['unsubscribe', 'feedback'],
    caughtBy: { scenario: 'unsubscribe', run: 'deliver-digest SendEmail ses #1, crash-after' },
    remove: both(
      unseen((command, target) => command === 'GetItem' && target === 'deliveries'),
      unconditionally(claims),
    ),
  },
  {
    name: 'a claim bears the name of its owner, and of nobody else',
    scenarios: ['unsubscribe', 'feedback'],
    caughtBy: { scenario: 'unsubscribe', run: 'seed 7' },
    remove: everybodysName,
  },
  {
    name: 'a delivery is claimed before its mail is sent',
    scenarios: ['feedback'],
    caughtBy: { scenario: 'feedback', run: 'seed 2' },
    remove: behind(claims, writes('SendEmail', 'ses')),
  },
  {
    name: 'what is decided of several entries is written down before any of it is written out',
    scenarios: ['list'],
    caughtBy: { scenario: 'list', run: 'file-entries BatchWriteItem mentions #1, crash-after' },
    remove: nothingDecided,
  },
  {
    name: 'a story is written before its entry',
    scenarios: ['first-run', 'one-event'],
    caughtBy: { scenario: 'first-run', run: 'seed 10' },
    remove: behind(puts('stories'), puts('entries')),
  },
  {
    name: 'mentions are written before their entry',
    scenarios: ['first-run'],
    caughtBy: { scenario: 'first-run', run: 'seed 132' },
    remove: behind(puts('mentions'), puts('entries')),
  },
];
