/**
 * Every hour: what should have happened and did not.
 *
 * | found | done |
 * | --- | --- |
 * | a report in the archive without an ingestion mark | announced to the reports queue again |
 * | a delivery whose worker died | queued again; the ledger and SES's Send event keep it from being sent twice |
 * | a queue whose messages wait while nobody works on any, at two looks in a row | reported: which, since when, what to do |
 * | no edition two hours after its time | reported; publish-edition makes up for it by itself |
 * | feeds that fail, are silent, or may have listed what we never saw | counted, for the alarms |
 */
import { feedHealth } from '../feeds/feedHealth.ts';
import { measureSilence } from '../feeds/measureSilence.ts';
import type { EditionId } from '../model/edition.ts';
import type { Feed, FeedState } from '../model/feed.ts';
import type { DeliveryMessage, ObjectCreated, ScheduleEvent } from '../model/messages.ts';
import type { StepContext } from '../model/step.ts';
import { addDays, addSeconds, dayOf, daysFromTo, type Instant, secondsBetween, secondsPerDay } from '../model/time.ts';
import type { DeliveryLedger } from '../stores/deliveryLedger.ts';
import type { EditionStore } from '../stores/editionStore.ts';
import type { FeedStore } from '../stores/feedStore.ts';
import type { QueueGauge, QueueLevel } from '../stores/queueGauge.ts';
import type { Queue } from '../stores/queues.ts';
import type { ReportStore } from '../stores/reportStore.ts';
import { deskDay } from './deskDay.ts';
import { deskRegistry, type RegistryStores } from './deskRegistry.ts';

export interface SweepStores extends RegistryStores {
  reports: ReportStore;
  reportsQueue: Queue<ObjectCreated>;
  editions: EditionStore;
  deliveries: DeliveryLedger;
  deliveriesQueue: Queue<DeliveryMessage>;
  feeds: FeedStore;
  queueGauge: Pick<QueueGauge, 'read'>;
  deskTimeZone: string;
}

/** A report is usually filed within a minute; after this long it is not on its way, it is lost. */
const patienceSeconds = 1800;
/** The hour, in the desk's zone, by which the day's edition must stand. */
const editionDueHour = 8;

export async function sweep(_event: ScheduleEvent, stores: SweepStores, context: StepContext): Promise<void> {
  const levels = await stores.queueGauge.read();
  await announceUnmarked(stores, context);
  await requeueDeliveries(stores, context);
  await reportLateEdition(stores, context);
  await countFeeds(stores, context);
  await reportStandingQueues(levels, stores, context);
}

async function announceUnmarked(stores: SweepStores, { now, log }: StepContext): Promise<void> {
  for (const day of daysFromTo(addDays(dayOf(now), -2), dayOf(now))) {
    const marked = new Set<string>();
    for await (const row of stores.reports.closedOn(day)) marked.add(row.reportKey);
    const unmarked: string[] = [];
    for await (const { reportKey, heldSeconds } of stores.archive.keysOn(day)) {
      if (!marked.has(reportKey) && heldSeconds > patienceSeconds) unmarked.push(reportKey);
    }
    if (unmarked.length === 0) continue;
    await stores.reportsQueue.send(
      unmarked.map((reportKey) => ({
        Records: [
          {
            eventName: 'ObjectCreated:Put',
            s3: { object: { key: encodeURIComponent(reportKey).replaceAll('%2F', '/') } },
          },
        ],
      })),
    );
    log.warn('Reports without an ingestion mark were announced again', { day, count: unmarked.length });
    log.count('ReportsAnnouncedAgain', unmarked.length);
  }
}

async function requeueDeliveries(stores: SweepStores, { now, log }: StepContext): Promise<void> {
  // Leases run on the wall clock, also at a desk that replays another year.
  const wallClockMs = Date.now();
  for (const each of await cutLately(now, stores)) {
    const stuck: DeliveryMessage[] = [];
    for await (const delivery of stores.deliveries.ofEdition(each)) {
      if (delivery.state === 'SENDING' && (delivery.leaseUntilEpochMs ?? 0) < wallClockMs) {
        stuck.push({ editionId: each, subscriberId: delivery.subscriberId });
      }
    }
    if (stuck.length === 0) continue;
    await stores.deliveriesQueue.send(stuck);
    log.warn('Deliveries that were never closed were queued again', { editionId: each, count: stuck.length });
    log.count('DeliveriesQueuedAgain', stuck.length);
  }
}

/** The editions of two days. What was queued of an older one has failed so often by now that it lies in the dead-letter queue. */
async function cutLately(now: Instant, { editions, deskTimeZone }: SweepStores): Promise<Set<EditionId>> {
  const today = deskDay(now, deskTimeZone);
  const cut = await Promise.all([addDays(dayOf(now), -1), dayOf(now)].map((day) => editions.cutOn(day)));
  return new Set([addDays(today, -1), today, ...cut.flat().map(({ editionId }) => editionId)]);
}

/** Who takes the messages of a queue, and what a person looks at first when nobody does. */
const takers: Record<string, string> = {
  collect: 'collect-feeds',
  reports: 'ingest-report',
  entries: 'file-entries',
  deliveries: 'deliver-digest',
  feedback: 'record-feedback',
};

/**
 * A message that fails comes round and ends in the dead letters, and alarms tell of it. Messages that nobody takes make no error at all: a
 * trigger that was switched off, a function that may not start. A queue that is at work can be caught between two messages, so it stands
 * still only when it did at the beginning and at the end of this sweep, and in the one before.
 */
async function reportStandingQueues(
  atFirst: QueueLevel[],
  stores: SweepStores,
  { now, log }: StepContext,
): Promise<void> {
  const before = await stores.feeds.readQueueWatch();
  const wasLookedAt = before !== undefined && secondsBetween(before.lookedAt, now) >= patienceSeconds;
  const stood = new Set(atFirst.filter(isStanding).map(({ queue }) => queue));
  const levels = stood.size === 0 ? [] : await stores.queueGauge.read();
  const standingSince: Record<string, Instant> = {};
  for (const level of levels) {
    const { queue, waiting } = level;
    if (!stood.has(queue) || !isStanding(level)) continue;
    const since = before?.standingSince[queue] ?? now;
    standingSince[queue] = since;
    if (before?.standingSince[queue] === undefined || !wasLookedAt) continue;
    const taker = takers[queue] ?? 'its function';
    log.error(
      `Nobody takes messages from the queue ${queue}: about ${waiting} wait, since ${since} at the latest. See that the trigger of ${taker} is on and that ${taker} may start (its concurrency, the budget's stop), and read its log. What waits is worked off by itself then. More: docs/alarms.md#alarm-${queue}-late`,
      { queue, waiting, since },
    );
    log.count('QueuesStanding');
  }
  await stores.feeds.keepQueueWatch({ lookedAt: now, standingSince });
}

function isStanding({ waiting, inHand }: QueueLevel): boolean {
  return waiting > 0 && inHand === 0;
}

async function reportLateEdition(stores: SweepStores, { now, log }: StepContext): Promise<void> {
  const editionId = deskDay(now, stores.deskTimeZone);
  const edition = await stores.editions.get(editionId);
  if (edition?.queuedAt === undefined && localHour(now, stores.deskTimeZone) >= editionDueHour) {
    log.error('The edition of today has not been sent out', { editionId, frozen: edition !== undefined });
    log.count('EditionsLate');
  }
}

async function countFeeds(stores: SweepStores, { now, log }: StepContext): Promise<void> {
  const feeds = await deskRegistry(stores);
  const states = await stores.feeds.getMany(feeds.map((feed) => feed.feedId));
  const health = feeds.map((feed) => feedHealth(feed, states.get(feed.feedId), now));
  for (const { condition, sentence } of health) if (condition === 'failing') log.warn(sentence);
  log.count(
    'FeedsFailing',
    health.filter(({ condition }) => condition === 'failing' || condition === 'throttled').length,
  );
  log.count('FeedsSilent', health.filter(({ condition }) => condition === 'silent').length);
  const anHourAgo = addSeconds(now, -3600);
  const known = feeds.flatMap((feed) => {
    const state = states.get(feed.feedId);
    return state === undefined ? [] : [{ feed, state }];
  });
  const gapped = known.filter(({ state }) => state.gap !== undefined && state.gap.foundAt > anHourAgo);
  for (const { feed, state } of gapped)
    log.warn('A feed may have listed items that we never saw', { outlet: feed.outlet, ...state.gap });
  log.count('FeedsGapped', gapped.length);
  // Told once, in the hour in which it becomes silence: how many are silent is in the digest, and some always are.
  const fallen = known.filter(({ feed, state }) => isLost(feed, state, now) && !isLost(feed, state, anHourAgo));
  for (const { feed, state } of fallen)
    log.warn('A feed has fallen silent', { outlet: feed.outlet, failingSince: state.failingSince });
  log.count('FeedsFallenSilent', fallen.length);
}

/** Silent for longer than it ever pauses, or broken for a day: to readers it is the same. */
function isLost(feed: Feed, state: FeedState, now: Instant): boolean {
  const { failingSince } = state;
  const isBroken = failingSince !== undefined && secondsBetween(failingSince, now) >= secondsPerDay;
  return isBroken || measureSilence(feed, state, now) !== undefined;
}

function localHour(now: Instant, timeZone: string): number {
  return Number(
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(new Date(now)),
  );
}
