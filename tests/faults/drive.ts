/**
 * Runs what lies in the queues to completion: as it came, when nobody disturbs; else by a seed, with duplicates, out of order where SQS
 * promises none, and by two workers at once.
 */
import type { FunctionName } from '../../shared/model/names.ts';
import type { RehearsalSpan } from '../../shared/pipeline/rehearse.ts';
import type { Replayed } from '../../shared/pipeline/replay.ts';
import type { Message, QueueState } from './cloud/queues.ts';
import { type Consumer, type FaultDesk, type StepName, sqsEvent, type Worker } from './openDesk.ts';
import type { Random } from './randomFrom.ts';
import { clock } from './virtualClock.ts';

/** Between two invocations, so that no two of them share an instant. */
const betweenMs = 700;
/** A run that is not done by then goes round in circles: the longest seen took 60 invocations and two days. */
const mostInvocations = 600;
const mostMs = 14 * 86_400_000;

/** A schedule's event, a reader's request or an operator's command, on its way to a step by no queue of ours. */
interface Errand {
  step: StepName;
  event: unknown;
  visibleAtMs: number;
  tries: number;
  /** What a reader who sees an error does: tries again. */
  isDone: (answer: unknown) => boolean;
}

type Outcome = Awaited<ReturnType<Worker['invoke']>>;

interface Delivery {
  step: StepName;
  event: unknown;
  messages: Message[];
  queue?: QueueState;
  errand?: Errand;
}

/** Lambda tries a schedule's event three times in all, a minute and two apart. */
const errandRetryMs = 60_000;

export class Driver {
  readonly #workers = new Map<string, Worker>();
  #errands: Errand[] = [];
  #only: StepName | undefined;
  readonly #endMs = Date.now() + mostMs;
  /** The reader's last answers, oldest first. */
  readonly answers: unknown[] = [];

  readonly #sharesGroups: boolean;

  /** `sharesGroups`: beyond what SQS and Lambda promise, two workers may have one message of a FIFO group at once. */
  constructor(
    private readonly desk: FaultDesk,
    private readonly random?: Random,
    { sharesGroups = false } = {},
  ) {
    this.#sharesGroups = sharesGroups;
  }

  /** What EventBridge Scheduler hands to a function. */
  schedule(step: FunctionName, event: { scheduledAt: string; editionId?: string; pollAll?: boolean }): void {
    this.#errands.push({ step, event, visibleAtMs: Date.now(), tries: 0, isDone: () => true });
  }

  /** A reader's request, sent again as long as an error is answered. */
  request(method: 'GET' | 'POST', path: string, body = ''): void {
    const [rawPath, rawQueryString = ''] = path.split('?');
    const event = {
      rawPath,
      rawQueryString,
      headers: { host: 'desk.example' },
      requestContext: { domainName: 'desk.example', http: { method } },
      body,
      isBase64Encoded: false,
    };
    const isDone = (answer: unknown) => (answer as { statusCode?: number } | undefined)?.statusCode !== 500;
    this.#errands.push({ step: 'manage-subscription', event, visibleAtMs: Date.now(), tries: 0, isDone });
  }

  /** `dateline replay --apply`, run again by whoever ran it as long as it fails or says that the desk was at work on some rows. */
  replay(span: RehearsalSpan): void {
    const isDone = (answer: unknown) => (answer as Replayed | undefined)?.applied?.conflicts.length === 0;
    this.#errands.push({ step: 'replay', event: span, visibleAtMs: Date.now(), tries: 0, isDone });
  }

  /** Moves the clock on to `instant`, never back. */
  at(instant: string): void {
    clock.reach(instant);
  }

  /** Until nothing is left to do for `step`; the others wait. */
  async finishOnly(step: StepName): Promise<void> {
    this.#only = step;
    await this.finish();
    this.#only = undefined;
  }

  /** Until nothing is left to do. */
  async finish(): Promise<void> {
    for (let count = 0; ; count++) {
      if (count > mostInvocations || Date.now() > this.#endMs)
        throw new Error(`The run does not come to an end: ${describe(this.#ready())} is still to be done.`);
      const ready = this.#ready();
      if (ready.length === 0) {
        const next = this.#nextVisibleMs();
        if (next === undefined) return;
        clock.setMs(Math.max(next, Date.now()));
        continue;
      }
      const chosen = ready[this.random ? this.random.below(ready.length) : 0];
      if (chosen) await this.#turn(chosen);
      clock.advanceMs(betweenMs);
    }
  }

  /** Puts what lies in the dead-letter queues where it came from, as `dateline redrive` does. */
  redrive(): number {
    let count = 0;
    for (const { queue } of this.desk.consumers) {
      const { deadLetters } = this.desk.queues.get(queue);
      if (deadLetters === undefined) continue;
      const dead = this.desk.queues.get(deadLetters);
      for (const message of dead.messages.splice(0)) {
        count++;
        this.desk.queues.get(queue).messages.push({ ...message, received: 0, visibleAtMs: Date.now() });
      }
    }
    return count;
  }

  async #turn(delivery: Delivery): Promise<void> {
    const other = this.random?.chance(0.3) ? this.#companion(delivery) : undefined;
    if (other === undefined || this.random === undefined) return this.#deliver(delivery, 'a');
    // Two workers at once: each AWS call of either waits for its turn, and the seed says whose it is.
    const stile = new Turnstile(this.random);
    this.desk.sites.turn = (invocation) => stile.wait(invocation);
    try {
      await stile.run([() => this.#deliver(delivery, 'a', true), () => this.#deliver(other, 'b', true)]);
    } finally {
      this.desk.sites.turn = undefined;
    }
  }

  /** The same message a second time (a worker that was believed dead is not), or another that may be worked on at the same time. */
  #companion(delivery: Delivery): Delivery | undefined {
    // Of a FIFO group SQS gives out nothing while a message of it is in somebody's hands, and Lambda ends them long before it would.
    const isGroup = delivery.messages[0]?.group !== undefined && !this.#sharesGroups;
    if (this.random?.chance(0.5)) {
      if (isGroup) return undefined;
      const again = delivery.messages.map((message) => ({ ...message, received: message.received + 1 }));
      const event = again.length > 0 ? sqsEvent(again) : delivery.event;
      return { ...delivery, event, errand: undefined, queue: undefined };
    }
    const others = this.#ready().filter(
      (each) =>
        each.messages.every((message) => !delivery.messages.includes(message)) && each.errand !== delivery.errand,
    );
    // A FIFO group is worked on by one at a time.
    const free = others.filter(
      (each) => each.queue === undefined || each.queue.name !== delivery.queue?.name || !each.messages[0]?.group,
    );
    return free.length > 0 ? free[this.random?.below(free.length) ?? 0] : undefined;
  }

  /** Everything that may be given out now; of a queue as it came, one choice, else each message that may come first. */
  #ready(): Delivery[] {
    const nowMs = Date.now();
    const due: { delivery: Delivery; at: number }[] = [];
    for (const errand of this.#errands) {
      if (errand.visibleAtMs > nowMs || !this.#isAwake(errand.step)) continue;
      due.push({ delivery: { step: errand.step, event: errand.event, messages: [], errand }, at: errand.visibleAtMs });
    }
    for (const consumer of this.desk.consumers) {
      if (!this.#isAwake(consumer.step)) continue;
      const queue = this.desk.queues.get(consumer.queue);
      for (const messages of this.#batches(queue, consumer, nowMs)) {
        due.push({
          delivery: { step: consumer.step, event: sqsEvent(messages), messages, queue },
          at: messages[0]?.visibleAtMs ?? 0,
        });
      }
    }
    return due.sort((one, other) => one.at - other.at).map(({ delivery }) => delivery);
  }

  #isAwake(step: StepName): boolean {
    return this.#only === undefined || this.#only === step;
  }

  #batches(queue: QueueState, { batchSize }: Consumer, nowMs: number): Message[][] {
    const visible = queue.messages.filter((message) => message.visibleAtMs <= nowMs);
    const [first] = visible;
    if (first === undefined) return [];
    if (first.group === undefined) {
      if (!this.random) return visible.map((message) => [message]).slice(0, 1);
      return visible.map((message, at) =>
        [message, ...visible.slice(at + 1)].slice(0, 1 + (this.random?.below(batchSize) ?? 0)),
      );
    }
    // The group waits for what was given out before.
    const blocked = queue.messages.findIndex((message) => message.visibleAtMs > nowMs);
    const inOrder = blocked === -1 ? queue.messages : queue.messages.slice(0, blocked);
    return inOrder.length > 0 ? [inOrder.slice(0, batchSize)] : [];
  }

  #nextVisibleMs(): number | undefined {
    const instants = this.#errands.filter(({ step }) => this.#isAwake(step)).map(({ visibleAtMs }) => visibleAtMs);
    for (const { queue, step } of this.desk.consumers) {
      if (!this.#isAwake(step)) continue;
      const { messages } = this.desk.queues.get(queue);
      // Behind the head of a FIFO group nothing moves.
      for (const message of messages[0]?.group === undefined ? messages : messages.slice(0, 1))
        instants.push(message.visibleAtMs);
    }
    return instants.length > 0 ? Math.min(...instants) : undefined;
  }

  async #deliver(delivery: Delivery, seat: 'a' | 'b', apart = false): Promise<void> {
    const { step, event, messages, queue, errand } = delivery;
    // Of two warm functions any may be given the next batch.
    const chair = !apart && this.random?.chance(0.2) ? 'b' : seat;
    const key = `${step} ${chair}`;
    const worker = this.#workers.get(key) ?? this.desk.hire(step, chair);
    this.#workers.set(key, worker);
    if (queue) {
      for (const message of messages) {
        message.received++;
        message.visibleAtMs = Date.now() + queue.visibilityMs;
      }
    }
    const outcome = await worker.invoke(event);
    if (outcome.kind === 'died') this.#workers.delete(key);
    if (errand) this.#settleErrand(errand, outcome);
    if (queue) this.#settleMessages(queue, messages, outcome);
  }

  #settleErrand(errand: Errand, outcome: Outcome): void {
    if (outcome.kind === 'answered' && errand.isDone(outcome.answer)) {
      this.#errands = this.#errands.filter((each) => each !== errand);
      this.answers.push(outcome.answer);
      return;
    }
    errand.tries++;
    errand.visibleAtMs = Date.now() + errandRetryMs * errand.tries;
  }

  #settleMessages(queue: QueueState, messages: Message[], outcome: Outcome): void {
    for (const message of messages) {
      if (outcome.kind === 'answered' && !outcome.failed.includes(message.id)) {
        // Once in a while SQS gives out again what was done.
        if (message.received === 1 && this.random?.chance(0.05)) continue;
        queue.messages.splice(queue.messages.indexOf(message), 1);
      } else if (message.received >= queue.mostReceives && queue.deadLetters !== undefined) {
        queue.messages.splice(queue.messages.indexOf(message), 1);
        this.desk.queues.get(queue.deadLetters).messages.push(message);
      }
    }
  }
}

function describe(deliveries: Delivery[]): string {
  return deliveries.map(({ step, messages }) => `${step} of ${messages.length || 'a call'}`).join(', ') || 'nothing';
}

/** Lets one AWS call of all workers go on at a time. */
class Turnstile {
  readonly #waiting: { who: object; go: () => void }[] = [];
  readonly #active = new Set<object>();
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  wait(invocation: object): Promise<void> {
    this.#active.add(invocation);
    return new Promise((go) => this.#waiting.push({ who: invocation, go }));
  }

  async run(works: (() => Promise<void>)[]): Promise<void> {
    let left = works.length;
    const all = works.map((work) =>
      work().finally(() => {
        left--;
      }),
    );
    let sinceMs = performance.now();
    while (left > 0) {
      await breathe();
      // Everybody who is still at work has come to a call of theirs, or to their end. What they do in between is their own, and takes the
      // machine's time, not the desk's: whoever is slower for want of a processor is waited for, and the run stays the same.
      if (this.#waiting.length === 0 || new Set(this.#waiting.map(({ who }) => who)).size < left) {
        if (performance.now() - sinceMs > mostPatienceMs)
          throw new Error('The run does not come to an end: a worker neither asks nor ends.');
        continue;
      }
      sinceMs = performance.now();
      const [next] = this.#waiting.splice(this.#random.below(this.#waiting.length), 1);
      next?.go();
    }
    await Promise.all(all);
  }
}

/** By the machine's own clock. Nothing that a worker does between two calls takes a tenth of a second of a processor. */
const mostPatienceMs = 120_000;

async function breathe(): Promise<void> {
  for (let turns = 0; turns < 3; turns++) await new Promise((resolve) => setImmediate(resolve));
}
