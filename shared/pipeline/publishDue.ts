/**
 * Every five minutes: what is due by now.
 *
 * | due | done |
 * | --- | --- |
 * | a story that readers want to be told of at once | an alert: see publishAlerts |
 * | the desk's own edition, at 05:30 of its zone | cut and put into the archive; made up for whenever it is missing |
 * | readers whose hour has come | the edition that is cut before their hour and begins where their last one ended; queued |
 *
 * A run that was missed is made up for by the next: who is due stays due. Two runs at once do no harm: an edition has one name and is frozen once, and
 * the ledger lets each delivery through once.
 */
import { lastDeskCut, planEdition } from '../digest/planEdition.ts';
import type { Edition, EditionId } from '../model/edition.ts';
import type { ScheduleEvent } from '../model/messages.ts';
import type { StepContext } from '../model/step.ts';
import type { Subscriber } from '../model/subscriber.ts';
import { addSeconds, type Day, type Instant, readInstant, secondsBetween } from '../model/time.ts';
import { nextDigestAt } from '../subscribers/nextDigestAt.ts';
import { cutEdition } from './cutEdition.ts';
import { keepArchive } from './keepArchive.ts';
import { publishAlerts } from './publishAlerts.ts';
import { type PublishStores, publishEdition } from './publishEdition.ts';
import { noteQueued, queueDigests } from './queueDigests.ts';

const readersAtOnce = 200;
/** After an outage longer than this a reader gets what is newest then, not the morning's edition in the evening. */
const latestSeconds = 3 * 3600;
/** A desk that was set up during the day begins with the edition of the next. */
const firstEditionSeconds = 3 * 3600;

export async function publishDue(event: ScheduleEvent, stores: PublishStores, context: StepContext): Promise<void> {
  if (event.toEverybody || event.editionId !== undefined) return publishEdition(event, stores, context);
  const now = (event.scheduledAt && readInstant(event.scheduledAt)) || context.now;
  const { log } = context;
  await publishAlerts(now, stores, { now, log });
  await publishDesk(now, stores, { now, log });
  await mailDue(now, stores, { now, log });
}

async function publishDesk(now: Instant, stores: PublishStores, context: StepContext): Promise<void> {
  const { day, cutAt } = lastDeskCut(now, stores.deskTimeZone);
  const standing = await stores.editions.get(day);
  if (standing?.queuedAt !== undefined) return;
  const late = secondsBetween(cutAt, now) > firstEditionSeconds;
  if (!standing && late && (await stores.editions.before(day, 7)).length === 0) return;
  await cutEdition({ editionId: day, dataUntil: cutAt }, stores, context);
  await keepArchive(day, now, stores);
  await giveHours(now, stores);
  await stores.editions.countQueued(day, now, 0);
}

/** Readers whose row names no hour, because somebody put them there by hand, get one. */
async function giveHours(now: Instant, { subscribers }: PublishStores): Promise<void> {
  for await (const reader of subscribers.active())
    if (reader.dueAt === undefined) await subscribers.plan(reader, nextDigestAt(reader.preferences, now));
}

async function mailDue(now: Instant, stores: PublishStores, context: StepContext): Promise<void> {
  const editions = new EditionsOfTheRun(stores, context);
  let batch: Subscriber[] = [];
  for await (const reader of stores.subscribers.due(now)) {
    batch.push(reader);
    if (batch.length < readersAtOnce) continue;
    await mailBatch(batch, now, editions, stores, context);
    batch = [];
  }
  await mailBatch(batch, now, editions, stores, context);
}

async function mailBatch(
  readers: Subscriber[],
  now: Instant,
  editions: EditionsOfTheRun,
  stores: PublishStores,
  { log }: StepContext,
): Promise<void> {
  const byEdition = new Map<EditionId, { edition: Edition; readers: Subscriber[] }>();
  for (const due of readers) {
    const reader = await bringForward(due, now, stores);
    if (reader?.dueAt === undefined) continue;
    const edition = await editions.for(reader.dueAt, reader.lastCutAt);
    // They have had this cut already: what comes next is for their next hour.
    if (!edition) await noteQueued(reader, reader.lastCutAt ?? now, now, stores.subscribers);
    else {
      const group = byEdition.get(edition.editionId) ?? { edition, readers: [] };
      group.readers.push(reader);
      byEdition.set(edition.editionId, group);
    }
  }
  for (const { edition, readers: group } of byEdition.values()) {
    await queueDigests(edition, group, now, stores);
    await stores.editions.countQueued(edition.editionId, now, group.length);
    log.info('Deliveries queued', { editionId: edition.editionId, queued: group.length });
  }
}

/**
 * A reader as due now, when their hour was missed by long. Written before anything is queued: who comes again in the next hours finds the same hour
 * and so the same edition.
 */
async function bringForward(reader: Subscriber, now: Instant, stores: PublishStores): Promise<Subscriber | undefined> {
  if (reader.dueAt === undefined || secondsBetween(reader.dueAt, now) <= latestSeconds) return reader;
  const dueAt = addSeconds(now, 0);
  if ((await stores.subscribers.plan(reader, dueAt)) === 'planned') return { ...reader, dueAt };
  return undefined;
}

/** The editions that this run has cut or found, so that two hundred readers of one ask for it once. */
class EditionsOfTheRun {
  private readonly cut = new Map<EditionId, Edition>();
  private readonly desk = new Map<Day, Edition | undefined>();

  constructor(
    private readonly stores: PublishStores,
    private readonly context: StepContext,
  ) {}

  async for(dueAt: Instant, since: Instant | undefined): Promise<Edition | undefined> {
    const { day } = lastDeskCut(dueAt, this.stores.deskTimeZone);
    if (!this.desk.has(day)) this.desk.set(day, await this.stores.editions.get(day));
    const plan = planEdition(dueAt, since, { timeZone: this.stores.deskTimeZone, edition: this.desk.get(day) });
    if (!plan) return undefined;
    const edition = this.cut.get(plan.editionId) ?? (await cutEdition(plan, this.stores, this.context));
    this.cut.set(plan.editionId, edition);
    return edition;
  }
}
