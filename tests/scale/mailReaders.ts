/**
 * A digest to many readers at one hour, by the deployed step: deliverDigest, the ledger, the pace and recordFeedback over the engines of the fault
 * sweep, ten workers on a clock of their own. Workers die, answers get lost, messages come twice, and SES's events come late.
 */

import { composeDigest } from '../../shared/digest/composeDigest.ts';
import { mailTags } from '../../shared/model/names.ts';
import { Preferences } from '../../shared/model/subscriber.ts';
import { deskGazetteer } from '../../shared/pipeline/deskGazetteer.ts';
import { emptyDigestMaterial, storyOf } from '../contract/stores/deskPapers.ts';
import { arriving, filed } from '../contract/stores/newsCopy.ts';
import type { FaultKind } from '../faults/callSites.ts';
import { openDesk, sqsEvent, type Worker } from '../faults/openDesk.ts';
import { type Random, randomFrom } from '../faults/randomFrom.ts';
import { clock } from '../faults/virtualClock.ts';
import { MinHeap } from './MinHeap.ts';

export interface MailRun {
  readers: number;
  seed: number;
  /** SES's quota: mails a second. */
  mailsASecond: number;
  workers: number;
  /** Seconds after which half of SES's events are there, and 99 of a hundred. */
  eventsP50: number;
  eventsP99: number;
  /** How long a delivery in doubt is left alone; the deployed time when left out. */
  mailDoubtMs?: number;
  /** Of the deliveries: the worker dies, or SES's answer is lost, when SES has taken the mail. */
  doubtful: number;
  /** Of the deliveries: some other call of theirs goes wrong. */
  disturbed: number;
  onProgress?: (sent: number) => void;
}

/** As bad as the desk is built for: one call in a hundred fails as badly as it can, and of SES's events some come after minutes. */
export const badMorning = {
  mailsASecond: 14,
  workers: 10,
  eventsP50: 3,
  eventsP99: 120,
  doubtful: 0.01,
  disturbed: 0.01,
} as const;

export interface MailOutcome {
  sent: number;
  lost: number;
  doubled: number;
  /** Deliveries of which nobody knew whether they had gone out. */
  inDoubt: number;
  disturbed: number;
  deadLetters: number;
  /** Until all were sent that nothing disturbed, and until the very last. */
  seconds: number;
  lastSeconds: number;
  quotaSeconds: number;
  /** Mails in the busiest second of SES's. */
  mostInASecond: number;
}

const editionId = '2016-11-16';
const from = '2016-11-16T06:00:00.000Z';
const visibilityMs = 60_000;
const mostReceives = 5;
const betweenMs = 30;
const coldStartMs = 1000;
/** A mail takes so long in a function of this size: the middle one, and the slowest of a hundred. */
const mailMs = { p50: 118, p99: 216 };
const twice = 0.002;

const otherSites = [
  'deliver-digest GetItem deliveries #1',
  'deliver-digest UpdateItem deliveries #1',
  'deliver-digest GetItem subscribers #1',
  'deliver-digest UpdateItem deliveries #2',
  'deliver-digest GetObject s3:editions #1',
  'deliver-digest Query deliveries/by-subscriber #1',
  'deliver-digest UpdateItem deliveries #3',
];
const otherKinds: FaultKind[] = ['crash-before', 'crash-after', 'lost-answer', 'lost-for-good', 'throttle'];

interface Waiting {
  body: string;
  received: number;
  atMs: number;
  /** It was put off, or its delivery was in doubt. */
  again?: true;
}

export async function mailReaders(run: MailRun): Promise<MailOutcome> {
  clock.install();
  clock.set(from);
  const desk = await openDesk();
  try {
    desk.mail.quota = { mailsASecond: run.mailsASecond, mailsADay: -1 };
    if (run.mailDoubtMs !== undefined) desk.mailDoubtMs = run.mailDoubtMs;
    return await new Mailing(desk, run).finish();
  } finally {
    clock.remove();
  }
}

class Mailing {
  readonly #random: Random;
  readonly #messages = new MinHeap<Waiting>(({ atMs }) => atMs);
  readonly #events = new MinHeap<Waiting>(({ atMs }) => atMs);
  readonly #free: { atMs: number; worker: Worker }[];
  readonly #hearing: Worker;
  readonly #startMs = Date.now();
  readonly #acceptedMs: number[] = [];
  #disturbed = 0;
  #inDoubt = 0;
  #deadLetters = 0;
  #lastUndisturbedMs = 0;

  constructor(
    private readonly desk: Awaited<ReturnType<typeof openDesk>>,
    private readonly run: MailRun,
  ) {
    this.#random = randomFrom(run.seed);
    this.#free = Array.from({ length: run.workers }, () => ({
      atMs: this.#startMs + coldStartMs,
      worker: desk.hire('deliver-digest', 'a'),
    }));
    this.#hearing = desk.hire('record-feedback', 'b');
  }

  async finish(): Promise<MailOutcome> {
    const { desk, run } = this;
    await this.#prepare();
    desk.sites.tamper = async (command, _target, args, next) => {
      if (command === 'SendEmail') clock.advanceMs(this.#draw(mailMs.p50, mailMs.p99));
      return next(args);
    };
    for (let message = this.#messages.take(); message !== undefined; message = this.#messages.take()) {
      const seat = this.#free.reduce((first, each) => (each.atMs < first.atMs ? each : first));
      await this.#deliver(message, seat);
      if (this.#acceptedMs.length % 1000 === 0) run.onProgress?.(this.#acceptedMs.length);
    }
    return this.#count();
  }

  async #prepare(): Promise<void> {
    const { desk, run } = this;
    const entry = filed(arriving({ guid: 'told', publishedAt: '2016-11-16T02:00:00.000Z' }));
    const story = storyOf({ foundingEntryId: entry.entryId, recentEntryIds: [entry.entryId] });
    const material = { ...emptyDigestMaterial(editionId), entries: [entry], stories: [story] };
    await desk.stores.editionFiles.freeze(composeDigest(material, deskGazetteer));
    const preferences = Preferences.parse({});
    for (let each = 0; each < run.readers; each++) {
      const subscriberId = `u-${each.toString(16).padStart(24, '0')}`;
      await desk.stores.subscribers.put({
        subscriberId,
        email: `reader-${each}@reader.example`,
        status: 'active',
        preferences,
        createdAt: from,
      });
      this.#messages.add({ body: JSON.stringify({ editionId, subscriberId }), received: 0, atMs: this.#startMs });
    }
  }

  async #deliver(message: Waiting, seat: { atMs: number; worker: Worker }): Promise<void> {
    const { desk, run } = this;
    const atMs = Math.max(seat.atMs, message.atMs);
    await this.#hear(atMs);
    clock.setMs(atMs);
    const kind = this.#fate();
    const fault =
      kind === 'doubtful'
        ? { site: 'deliver-digest SendEmail ses #1', kind: this.#pick<FaultKind>(['crash-after', 'lost-for-good']) }
        : kind === 'disturbed'
          ? { site: this.#pick(otherSites), kind: this.#pick(otherKinds) }
          : undefined;
    desk.sites.reset(fault ? [fault] : []);
    const before = desk.mail.sent.length;
    message.received++;
    const outcome = await seat.worker.invoke(sqsEvent([{ id: 'm', body: message.body, received: message.received }]));
    const struck = desk.sites.struck.length > 0;
    if (struck && kind === 'doubtful') this.#inDoubt++;
    if (struck && kind === 'disturbed') this.#disturbed++;
    for (let sent = before; sent < desk.mail.sent.length; sent++) {
      this.#acceptedMs.push(Date.now());
      if (!struck && message.received === 1 && !message.again)
        this.#lastUndisturbedMs = Math.max(this.#lastUndisturbedMs, Date.now());
    }
    seat.atMs = Date.now() + betweenMs;
    if (outcome.kind === 'died') {
      seat.worker = desk.hire('deliver-digest', 'a');
      seat.atMs += coldStartMs;
    }
    const isDone = outcome.kind === 'answered' && outcome.failed.length === 0;
    if (isDone ? this.#random.chance(twice) : message.received < mostReceives)
      this.#messages.add({ ...message, atMs: atMs + visibilityMs });
    else if (!isDone) this.#deadLetters++;
    for (const { body, visibleAtMs } of desk.queues.get('deliveries').messages.splice(0))
      this.#messages.add({ body, received: 0, atMs: visibleAtMs, again: true });
    for (const { body } of desk.queues.get('feedback').messages.splice(0))
      this.#events.add({ body, received: 0, atMs: Date.now() + 1000 * this.#draw(run.eventsP50, run.eventsP99) });
  }

  /** What SES has said by then. */
  async #hear(untilMs: number): Promise<void> {
    this.desk.sites.reset();
    for (let next = this.#events.first(); next !== undefined && next.atMs <= untilMs; next = this.#events.first()) {
      this.#events.take();
      clock.setMs(next.atMs);
      await this.#hearing.invoke(sqsEvent([{ id: 'e', body: next.body, received: 1 }]));
    }
  }

  #fate(): 'doubtful' | 'disturbed' | 'well' {
    const drawn = this.#random.next();
    if (drawn < this.run.doubtful) return 'doubtful';
    return drawn < this.run.doubtful + this.run.disturbed ? 'disturbed' : 'well';
  }

  #pick<Thing>(things: readonly Thing[]): Thing {
    return things[this.#random.below(things.length)] as Thing;
  }

  /** Log-normal through both quantiles, by Box and Muller. */
  #draw(p50: number, p99: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.#random.next())) * Math.cos(2 * Math.PI * this.#random.next());
    return p50 * Math.exp((Math.log(p99 / p50) / 2.326) * normal);
  }

  #count(): MailOutcome {
    const { desk, run } = this;
    const mailsTo = new Map<string, number>();
    for (const { tags } of desk.mail.sent) {
      const reader = tags[mailTags.subscriber] ?? '';
      mailsTo.set(reader, (mailsTo.get(reader) ?? 0) + 1);
    }
    const inSecond = new Map<number, number>();
    let lastMs = this.#startMs;
    for (const at of this.#acceptedMs) {
      const second = Math.floor(at / 1000);
      inSecond.set(second, (inSecond.get(second) ?? 0) + 1);
      lastMs = Math.max(lastMs, at);
    }
    return {
      sent: desk.mail.sent.length,
      lost: run.readers - mailsTo.size,
      doubled: [...mailsTo.values()].filter((mails) => mails > 1).length,
      inDoubt: this.#inDoubt,
      disturbed: this.#disturbed,
      deadLetters: this.#deadLetters,
      seconds: (this.#lastUndisturbedMs - this.#startMs) / 1000,
      lastSeconds: (lastMs - this.#startMs) / 1000,
      quotaSeconds: run.readers / run.mailsASecond,
      mostInASecond: [...inSecond.values()].reduce((most, each) => Math.max(most, each), 0),
    };
  }
}
