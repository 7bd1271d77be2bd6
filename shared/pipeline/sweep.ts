/**
 * Every hour: what should have happened and did not.
 *
 * | found | done |
 * | --- | --- |
 * | a report in the archive without an ingestion mark | announced to the reports queue again |
 * | a delivery whose worker died | queued again; the ledger and SES's Send event keep it from being sent twice |
 * | a queue whose messages wait while nobody works on any, at two looks in a row | reported: which, since when, what to do |
 * | no edition two hours after its time | reported; publish-edition makes up for it by itself |
 * | feeds that fail, fall silent, or may have listed what we never saw | reported |
 * | queues in which too much waits, and messages that were given up | reported; `dateline redrive` sends them round |
 *
 * What is reported stands in the log and on the desk's page, with what readers notice and what to do, and rings the one alarm NeedsSomebody.
 */
import { type DeskStanding, renderDeskPage, type Trouble } from '../digest/renderDeskPage.ts';
import { feedHealth } from '../feeds/feedHealth.ts';
import { measureSilence } from '../feeds/measureSilence.ts';
import { type AlarmText, alarmTexts, type SweptAlarm } from '../model/alarmTexts.ts';
import type { EditionId } from '../model/edition.ts';
import type { Feed, FeedState } from '../model/feed.ts';
import type { DeliveryMessage, ObjectCreated, ScheduleEvent } from '../model/messages.ts';
import type { StepContext } from '../model/step.ts';
import { addDays, addSeconds, dayOf, daysFromTo, type Instant, secondsBetween, secondsPerDay } from '../model/time.ts';
import type { DeliveryLedger } from '../stores/deliveryLedger.ts';
import type { EditionFiles } from '../stores/editionFiles.ts';
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
  /** Of the dead letters of each queue, and of the clock's missed runs. */
  letterGauge: Pick<QueueGauge, 'read'>;
  /** Where the desk's page is kept, and under which name. */
  editionFiles: EditionFiles;
  deskPage: string;
  deskTimeZone: string;
}

/** The day before yesterday was looked at for a whole day already: from now on every so many hours. */
const oldDayEveryHours = 6;
/** A report is usually filed within a minute; after this long it is not on its way, it is lost. */
const patienceSeconds = 1800;
/** The hour, in the desk's zone, by which the day's edition must stand. */
const editionDueHour = 8;
/** More than this is no morning's work but a flood, or a number of readers that SES's quota no longer fits. */
const mostWaiting: Record<string, { alarm: SweptAlarm; messages: number }> = {
  collect: { alarm: 'CollectDeep', messages: 1000 },
  reports: { alarm: 'ReportsDeep', messages: 5000 },
  entries: { alarm: 'EntriesDeep', messages: 50_000 },
  deliveries: { alarm: 'DeliveriesDeep', messages: 50_000 },
  feedback: { alarm: 'FeedbackDeep', messages: 50_000 },
};
const givenUpAlarms: Record<string, SweptAlarm> = {
  collect: 'CollectDeadLetters',
  reports: 'ReportsDeadLetters',
  entries: 'EntriesDeadLetters',
  deliveries: 'DeliveriesDeadLetters',
  feedback: 'FeedbackDeadLetters',
  'missed-runs': 'MissedRuns',
};

export async function sweep(_event: ScheduleEvent, stores: SweepStores, context: StepContext): Promise<void> {
  const levels = await stores.queueGauge.read();
  await announceUnmarked(stores, context);
  const { editions, putOff } = await requeueDeliveries(stores, context);
  const late = await findLateEdition(stores, context);
  const feeds = await lookAtFeeds(stores, context);
  const standing = await findStandingQueues(levels, stores, context);
  const letters = await stores.letterGauge.read();
  const troubles = [
    ...late,
    ...letters.flatMap(findGivenUp),
    ...standing,
    ...levels.flatMap(findDeep),
    ...feeds.troubles,
    ...putOff,
  ];
  const page = renderDeskPage({ at: context.now, troubles, feeds, queues: queuesOf(levels, letters), editions });
  await stores.editionFiles.keepArchiveFile(`desk/${stores.deskPage}`, page, 'text/html; charset=utf-8');
  for (const { alarm, says } of troubles) {
    const { notice, remedy }: AlarmText = alarmTexts[alarm];
    context.log.error(says, { alarm, notice, remedy });
  }
  context.log.count('NeedsSomebody', troubles.length);
}

function findGivenUp({ queue, waiting }: QueueLevel): Trouble[] {
  const alarm = givenUpAlarms[queue];
  const says = `${waiting} of ${queue.replace('-', ' ')} given up: each waits for a person.`;
  return alarm !== undefined && waiting > 0 ? [{ alarm, says }] : [];
}

function findDeep({ queue, waiting }: QueueLevel): Trouble[] {
  const most = mostWaiting[queue];
  return most !== undefined && waiting > most.messages
    ? [{ alarm: most.alarm, says: `${waiting} messages wait in ${queue}.` }]
    : [];
}

/** Every queue, and at the end what has dead letters alone. */
function queuesOf(levels: QueueLevel[], letters: QueueLevel[]): DeskStanding['queues'] {
  const givenUp = new Map(letters.map(({ queue, waiting }) => [queue, waiting]));
  const names = new Set([...levels, ...letters].map(({ queue }) => queue));
  return [...names].map((name) => ({
    name: name.replace('-', ' '),
    waiting: levels.find(({ queue }) => queue === name)?.waiting ?? 0,
    givenUp: givenUp.get(name) ?? 0,
  }));
}

async function announceUnmarked(stores: SweepStores, { now, log }: StepContext): Promise<void> {
  const daysBack = new Date(now).getUTCHours() % oldDayEveryHours === 1 ? 2 : 1;
  for (const day of daysFromTo(addDays(dayOf(now), -daysBack), dayOf(now))) {
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

async function requeueDeliveries(
  stores: SweepStores,
  { now, log }: StepContext,
): Promise<{ editions: DeskStanding['editions']; putOff: Trouble[] }> {
  // Leases run on the wall clock, also at a desk that replays another year.
  const wallClockMs = Date.now();
  const standing: DeskStanding['editions'] = [];
  const putOff: Trouble[] = [];
  for (const each of await cutLately(now, stores)) {
    const stuck: DeliveryMessage[] = [];
    let waiting = 0;
    const mails = new Map<string, number>();
    for await (const delivery of stores.deliveries.ofEdition(each)) {
      mails.set(delivery.state, (mails.get(delivery.state) ?? 0) + 1);
      if (delivery.state === 'SENDING' && (delivery.leaseUntilEpochMs ?? 0) < wallClockMs) {
        stuck.push({ editionId: each, subscriberId: delivery.subscriberId });
      } else if (delivery.state === 'SENDING') waiting++;
    }
    const edition = await stores.editions.get(each);
    if (edition !== undefined || mails.size > 0)
      standing.push({ editionId: each, frozenAt: edition?.frozenAt, queuedAt: edition?.queuedAt, mails });
    const isOld = edition?.queuedAt !== undefined && secondsBetween(edition.queuedAt, now) >= patienceSeconds;
    if (isOld && waiting > 0)
      putOff.push({ alarm: 'MailsOverQuota', says: `${waiting} mails of ${each} wait for SES.` });
    if (stuck.length === 0) continue;
    await stores.deliveriesQueue.send(stuck);
    log.warn('Deliveries that were never closed were queued again', { editionId: each, count: stuck.length });
    log.count('DeliveriesQueuedAgain', stuck.length);
  }
  return { editions: standing.sort((one, other) => (one.editionId < other.editionId ? 1 : -1)), putOff };
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
async function findStandingQueues(
  atFirst: QueueLevel[],
  stores: SweepStores,
  { now, log }: StepContext,
): Promise<Trouble[]> {
  const troubles: Trouble[] = [];
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
    troubles.push({
      alarm: 'QueueStands',
      says: `Nobody takes messages from the queue ${queue}: about ${waiting} wait, since ${since} at the latest; ${taker} should.`,
    });
    log.count('QueuesStanding');
  }
  await stores.feeds.keepQueueWatch({ lookedAt: now, standingSince });
  return troubles;
}

function isStanding({ waiting, inHand }: QueueLevel): boolean {
  return waiting > 0 && inHand === 0;
}

async function findLateEdition(stores: SweepStores, { now, log }: StepContext): Promise<Trouble[]> {
  const editionId = deskDay(now, stores.deskTimeZone);
  const edition = await stores.editions.get(editionId);
  if (edition?.queuedAt !== undefined || localHour(now, stores.deskTimeZone) < editionDueHour) return [];
  log.count('EditionsLate');
  const stands = edition === undefined ? 'not cut' : 'cut and not sent out';
  return [{ alarm: 'DeskEditionLate', says: `The edition of ${editionId} is ${stands}.` }];
}

async function lookAtFeeds(
  stores: SweepStores,
  { now, log }: StepContext,
): Promise<DeskStanding['feeds'] & { troubles: Trouble[] }> {
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
  log.count('FeedsGapped', gapped.length);
  // Told once, in the hour in which it becomes silence: how many are silent is on the page and in the digest, and some always are.
  const fallen = known.filter(({ feed, state }) => isLost(feed, state, now) && !isLost(feed, state, anHourAgo));
  log.count('FeedsFallenSilent', fallen.length);
  const told = (alarm: SweptAlarm, { feed, state }: (typeof known)[number]): Trouble => ({
    alarm,
    says: feedHealth(feed, state, now).sentence,
  });
  return {
    known: feeds.length,
    unwell: health.flatMap(({ condition, notice, sentence }) =>
      condition === 'retired' || (condition === 'well' && notice === undefined) ? [] : [sentence],
    ),
    troubles: [
      ...gapped.map((each) => told('FeedsGapped', each)),
      ...fallen.map((each) => told('FeedsFallenSilent', each)),
    ],
  };
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
