/**
 * Every minute: which feeds are due, and on to the collect queue with them, one host's feeds together.
 *
 * Reads one mark and one query, whatever the number of feeds that are not due. The mark, how far the last run came, is moved behind the
 * sending: a run that dies between the two asks some feeds twice, and none too rarely; a run that is started twice finds nothing to do.
 */
import { selectDueFeeds } from '../feeds/selectDueFeeds.ts';
import type { CollectMessage, ScheduleEvent } from '../model/messages.ts';
import type { StepContext } from '../model/step.ts';
import { addSeconds, secondsBetween } from '../model/time.ts';
import type { FeedStore } from '../stores/feedStore.ts';
import type { Queue } from '../stores/queues.ts';
import { deskRegistry, type RegistryStores } from './deskRegistry.ts';

export interface ScheduleStores extends RegistryStores {
  feeds: FeedStore;
  collectQueue: Queue<CollectMessage>;
}

/** A message of so many feeds is far below what a queue takes. */
const mostAtOnce = 100;
/** Runs are a minute apart: what falls due before the middle of the next one is asked now. */
const halfRunSeconds = 30;
/** A mark so far ahead is another desk clock's (a replay): it says nothing about now. */
const foreignClockSeconds = 3600;

export async function scheduleFeeds(
  event: ScheduleEvent,
  stores: ScheduleStores,
  { now, log }: StepContext,
): Promise<void> {
  const until = addSeconds(now, halfRunSeconds);
  const feeds = await deskRegistry(stores);
  const [states, mark] = await Promise.all([stores.feeds.readPlans(), stores.feeds.readScheduleMark()]);
  const isForeign = mark !== undefined && secondsBetween(until, mark) > foreignClockSeconds;
  // Everything at once is what somebody asked for by hand, or a replay; on schedule a host's many feeds take turns.
  const batches = event.pollAll
    ? selectDueFeeds(feeds, states, until, { all: true, batchSize: mostAtOnce })
    : selectDueFeeds(feeds, states, until, { since: isForeign ? undefined : mark });
  if (batches.length > 0) {
    await stores.collectQueue.send(batches.map((batch) => ({ feeds: batch, dueAt: now })));
    await stores.feeds.moveScheduleMark(until);
  }
  log.info('Feeds scheduled', { known: feeds.length, due: batches.flat().length });
}
