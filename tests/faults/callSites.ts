/**
 * What happens at each AWS call of a run. A call site is a step, a command, its target, and the how-manyeth such call of the run it is:
 * `file-entries PutItem stories #2`. Stands in the clients' own middleware, so stores and steps are the ones that are deployed.
 */
import type { Direct } from './cloud/wire.ts';
import { clock } from './virtualClock.ts';

export const faultKinds = ['crash-before', 'crash-after', 'lost-answer', 'lost-for-good', 'throttle'] as const;
/**
 * `crash-before`, `crash-after`: the worker is gone before the call is made, or when it has been carried out. `lost-answer`: carried out, the
 * connection breaks, the SDK tries again by itself. `lost-for-good`: carried out, and whoever asked is never told. `throttle`: refused, not
 * carried out, until the SDK gives up.
 */
export type FaultKind = (typeof faultKinds)[number];

export interface Fault {
  site: string;
  kind: FaultKind;
}

/** `file-entries PutItem entries #1, crash-after`, as the sweep prints it. */
export function readFault(words: string): Fault | undefined {
  const [, site, kind] = /^(.+ #\d+), ([a-z-]+)$/.exec(words) ?? [];
  const known = faultKinds.find((each) => each === kind);
  return site === undefined || known === undefined ? undefined : { site, kind: known };
}

/** One running invocation. What it asks after its death does not leave the machine. */
export interface Invocation {
  step: string;
  isDead: boolean;
  /** Calls under way: a run goes on when they have come back. */
  underWay: Set<Promise<unknown>>;
}

export class Killed extends Error {
  override readonly name = 'Killed';
}

type Input = Record<string, unknown>;
type Next = (args: { input: Input }) => Promise<{ output: object }>;
/** A guard that is taken away, or the order of two writes that is changed: see guards.ts. */
export type Tamper = (command: string, target: string, args: { input: Input }, next: Next) => ReturnType<Next>;

interface Command {
  input: Input;
  middlewareStack: { add(middleware: unknown, options: object): void };
}

/** Where one worker at a time sits: its clients are its own, so that each call is known to be its. */
export interface Seat {
  invocation?: Invocation;
}

export class CallSites {
  /** In the order in which they were first reached. */
  readonly reached: string[] = [];
  /** Of `faults`, those whose site was reached. */
  readonly struck: Fault[] = [];
  faults: Fault[] = [];
  tamper: Tamper | undefined;
  /** Every call takes the SDK's wire, also those that no fault strikes. */
  byWire = false;
  /** Lets one call of one of several workers go on at a time, where workers run side by side. */
  turn: ((invocation: Invocation) => Promise<void>) | undefined;
  readonly #counts = new Map<string, number>();

  reset(faults: Fault[] = []): void {
    this.reached.length = 0;
    this.struck.length = 0;
    this.faults = faults;
    this.#counts.clear();
  }

  /** Runs `work` as one invocation; `died` when a fault killed it, however it ended. */
  async run<Answer>(
    seat: Seat,
    invocation: Invocation,
    work: () => Promise<Answer>,
  ): Promise<{ answer?: Answer; died: boolean }> {
    let answer: Answer | undefined;
    seat.invocation = invocation;
    try {
      answer = await work();
    } catch (error) {
      if (!invocation.isDead) throw error;
    } finally {
      while (invocation.underWay.size > 0) await Promise.allSettled(invocation.underWay);
      seat.invocation = undefined;
    }
    return { answer, died: invocation.isDead };
  }

  /**
   * Stands at the door of a client of whoever sits in `seat`. A call that no fault strikes need not take the SDK's wire: `direct` asks the
   * same engine what the command asks, and most of a run's time is saved. What the SDK does when an answer is lost, it does itself.
   */
  watch(client: object, seat: Seat, direct: Direct): void {
    const watched = client as { send(command: Command): Promise<object> };
    const send = watched.send.bind(watched);
    const ask = async (command: Command, input: Input, how: 'direct' | 'lost-answer'): Promise<object> => {
      if (how === 'direct' && !this.byWire) {
        const output = await direct(nameOf(command), input);
        if (output !== undefined) return output;
      }
      const asked =
        input === command.input ? command : new (command.constructor as new (input: Input) => Command)(input);
      if (how === 'lost-answer') loseAnswer(asked);
      return send(asked);
    };
    watched.send = (command) => {
      const { invocation } = seat;
      if (invocation === undefined) return ask(command, command.input, 'direct');
      const call = this.#call(invocation, command, (input, how) => ask(command, input, how));
      const settled = call.then(
        () => undefined,
        () => undefined,
      );
      invocation.underWay.add(settled);
      void settled.then(() => invocation.underWay.delete(settled));
      return call;
    };
  }

  async #call(
    invocation: Invocation,
    command: Command,
    send: (input: Input, how: 'direct' | 'lost-answer') => Promise<object>,
  ): Promise<object> {
    if (invocation.isDead) throw new Killed('called by the dead');
    await this.turn?.(invocation);
    if (invocation.isDead) throw new Killed('called by the dead');
    // Every call takes its time: two messages of one batch are not filed in the same instant.
    clock.advanceMs(1);
    const name = nameOf(command);
    const target = targetOf(command.input);
    const called = `${invocation.step} ${name} ${target}`;
    const nth = (this.#counts.get(called) ?? 0) + 1;
    this.#counts.set(called, nth);
    const site = `${called} #${nth}`;
    this.reached.push(site);
    const fault = this.faults.find((each) => each.site === site);
    const go: Next = async ({ input }) => ({
      output: await send(input, fault?.kind === 'lost-answer' ? 'lost-answer' : 'direct'),
    });
    const { tamper } = this;
    const carryOut = async () =>
      (await (tamper ? tamper(name, target, { input: command.input }, go) : go({ input: command.input }))).output;
    if (fault === undefined) return carryOut();
    this.struck.push(fault);
    switch (fault.kind) {
      case 'crash-before':
        invocation.isDead = true;
        throw new Killed('before the call');
      case 'crash-after':
        await carryOut().catch(() => undefined);
        invocation.isDead = true;
        throw new Killed('after the call');
      case 'lost-answer':
        return carryOut();
      case 'lost-for-good':
        await carryOut().catch(() => undefined);
        throw lostAnswer();
      case 'throttle':
        // SES's own words name an address, and so do these.
        throw Object.assign(
          new Error(name === 'SendEmail' ? `Rate exceeded for ${addresseeOf(command)}` : 'Rate exceeded'),
          {
            name: name === 'SendEmail' ? 'TooManyRequestsException' : 'ThrottlingException',
            $metadata: { httpStatusCode: 400 },
            $fault: 'client',
          },
        );
    }
  }
}

/** The name of what is asked on the wire: the document client has shorter ones of its own. */
function nameOf(command: Command): string {
  const name = command.constructor.name.replace(/Command$/, '');
  return documentNames.get(name) ?? name;
}

const documentNames = new Map([
  ['Get', 'GetItem'],
  ['Put', 'PutItem'],
  ['Update', 'UpdateItem'],
  ['Delete', 'DeleteItem'],
  ['BatchGet', 'BatchGetItem'],
  ['BatchWrite', 'BatchWriteItem'],
]);

function addresseeOf({ input }: Command): string {
  return String((input.Destination as { ToAddresses?: string[] } | undefined)?.ToAddresses);
}

/** The first answer to `command` does not arrive. */
function loseAnswer(command: Command): void {
  let isLost = false;
  command.middlewareStack.add(
    (next: (args: object) => Promise<object>) => async (args: object) => {
      const answer = await next(args);
      if (isLost) return answer;
      isLost = true;
      throw lostAnswer();
    },
    // The document client lays a command's own stack over itself.
    { step: 'finalizeRequest', priority: 'low', name: 'lost-answers', override: true },
  );
}

function lostAnswer(): Error {
  return Object.assign(new Error('socket hang up'), { code: 'ECONNRESET', name: 'TimeoutError', $metadata: {} });
}

function targetOf(input: Record<string, unknown>): string {
  if (typeof input.TableName === 'string') {
    return typeof input.IndexName === 'string' ? `${input.TableName}/${input.IndexName}` : input.TableName;
  }
  if (typeof input.RequestItems === 'object') return Object.keys(input.RequestItems ?? {}).join('+');
  if (typeof input.Bucket === 'string') return `s3:${input.Bucket}`;
  if (typeof input.QueueUrl === 'string') return input.QueueUrl.slice(input.QueueUrl.lastIndexOf('/') + 1);
  return 'ses';
}
