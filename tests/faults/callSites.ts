/**
 * What happens at each AWS call of a run. A call site is a step, a command, its target, and the how-manyeth such call of the run it is:
 * `file-entries PutItem stories #2`. Stands in the clients' own middleware, so stores and steps are the ones that are deployed.
 */
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

type Next = (args: { input: Record<string, unknown> }) => Promise<{ output: object; response: unknown }>;
interface Context {
  commandName?: string;
  losesAnswer?: boolean;
}
/** A guard that is taken away, or the order of two writes that is changed: see guards.ts. */
export type Tamper = (
  command: string,
  target: string,
  args: { input: Record<string, unknown> },
  next: Next,
) => ReturnType<Next>;

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

  /** Puts the middleware into a client of whoever sits in `seat`. */
  watch(client: object, seat: Seat): void {
    const { middlewareStack } = client as {
      middlewareStack: { add(middleware: (next: Next, context: Context) => Next, options: object): void };
    };
    middlewareStack.add(
      (next, context) => (args) => {
        const { invocation } = seat;
        if (invocation === undefined) return next(args);
        const call = this.#call(invocation, next, context, args);
        const settled = call.then(
          () => undefined,
          () => undefined,
        );
        invocation.underWay.add(settled);
        void settled.then(() => invocation.underWay.delete(settled));
        return call;
      },
      { step: 'initialize', priority: 'high', name: 'call-sites' },
    );
    middlewareStack.add(
      (next, context) => async (args) => {
        const answer = await next(args);
        if (!context.losesAnswer) return answer;
        context.losesAnswer = false;
        throw lostAnswer();
      },
      { step: 'finalizeRequest', priority: 'low', name: 'lost-answers' },
    );
  }

  async #call(invocation: Invocation, next: Next, context: Context, args: Parameters<Next>[0]): ReturnType<Next> {
    if (invocation.isDead) throw new Killed('called by the dead');
    await this.turn?.(invocation);
    if (invocation.isDead) throw new Killed('called by the dead');
    // Every call takes its time: two messages of one batch are not filed in the same instant.
    clock.advanceMs(1);
    const command = (context.commandName ?? '').replace(/Command$/, '');
    const target = targetOf(args.input);
    const name = `${invocation.step} ${command} ${target}`;
    const nth = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, nth);
    const site = `${name} #${nth}`;
    this.reached.push(site);
    const fault = this.faults.find((each) => each.site === site);
    const carryOut = () => (this.tamper ? this.tamper(command, target, args, next) : next(args));
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
        context.losesAnswer = true;
        return carryOut();
      case 'lost-for-good':
        await carryOut().catch(() => undefined);
        throw lostAnswer();
      case 'throttle':
        throw Object.assign(new Error('Rate exceeded'), {
          name: command === 'SendEmail' ? 'TooManyRequestsException' : 'ThrottlingException',
          $metadata: { httpStatusCode: 400 },
          $fault: 'client',
        });
    }
  }
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
