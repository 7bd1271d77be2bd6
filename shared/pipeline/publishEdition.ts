/**
 * Publishes the desk's edition of a day to everybody at once, whatever their hour: a run on one machine, or a person who makes up for a day.
 * By the schedule, editions go out by each reader's hour: see publishDue.
 *
 * Whoever comes again finds the edition frozen and queues the deliveries again; the ledger sees to it that nobody is mailed twice.
 */
import type { DeliveryMessage, ScheduleEvent } from '../model/messages.ts';
import type { StepContext } from '../model/step.ts';
import type { Subscriber } from '../model/subscriber.ts';
import { readInstant } from '../model/time.ts';
import type { Queue } from '../stores/queues.ts';
import type { SubscriberStore } from '../stores/subscriberStore.ts';
import { wantsDay } from '../subscribers/wantsDay.ts';
import { type CuttingStores, cutEdition } from './cutEdition.ts';
import { deskDay } from './deskDay.ts';
import { keepArchive } from './keepArchive.ts';
import { queueDigests } from './queueDigests.ts';

export interface PublishStores extends CuttingStores {
  subscribers: SubscriberStore;
  deliveriesQueue: Queue<DeliveryMessage>;
}

const readersAtOnce = 200;

export async function publishEdition(event: ScheduleEvent, stores: PublishStores, context: StepContext): Promise<void> {
  const { log } = context;
  const now = (event.scheduledAt && readInstant(event.scheduledAt)) || context.now;
  const editionId = event.editionId ?? deskDay(now, stores.deskTimeZone);
  const edition = await cutEdition({ editionId, dataUntil: now }, stores, { now, log });
  let queued = 0;
  let batch: Subscriber[] = [];
  const flush = async () => {
    await queueDigests(edition, batch, now, stores);
    queued += batch.length;
    batch = [];
  };
  for await (const reader of stores.subscribers.active()) {
    if (!wantsDay(reader.preferences, editionId)) continue;
    batch.push(reader);
    if (batch.length === readersAtOnce) await flush();
  }
  await flush();
  await stores.editions.markQueued(editionId, now, queued);
  log.info('Deliveries queued', { editionId, queued });
  await keepArchive(editionId, now, stores);
}
