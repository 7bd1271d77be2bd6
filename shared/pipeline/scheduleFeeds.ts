/** Every few minutes: which feeds are due, and on to the collect queue with them, one host's feeds together. */
import { selectDueFeeds } from '../feeds/selectDueFeeds.ts';
import type { CollectMessage, ScheduleEvent } from '../model/messages.ts';
import type { StepContext } from '../model/step.ts';
import type { FeedStore } from '../stores/feedStore.ts';
import type { Queue } from '../stores/queues.ts';
import { deskRegistry, type RegistryStores } from './deskRegistry.ts';

export interface ScheduleStores extends RegistryStores {
  feeds: FeedStore;
  collectQueue: Queue<CollectMessage>;
}

/** A message of so many feeds is far below what a queue takes. */
const mostAtOnce = 100;

export async function scheduleFeeds(
  event: ScheduleEvent,
  stores: ScheduleStores,
  { now, log }: StepContext,
): Promise<void> {
  const feeds = await deskRegistry(stores);
  const states = await stores.feeds.getMany(feeds.map((feed) => feed.feedId));
  if (event.pollAll) {
    for (const [feedId, state] of states) states.set(feedId, { ...state, nextCheckAt: undefined });
  }
  // Everything at once is what somebody asked for by hand, or a replay; on schedule a host's many feeds take turns.
  const batches = selectDueFeeds(feeds, states, now, event.pollAll ? { batchSize: mostAtOnce } : {});
  await stores.collectQueue.send(batches.map((batch) => ({ feeds: batch, dueAt: now })));
  log.info('Feeds scheduled', { known: feeds.length, due: batches.flat().length });
}
