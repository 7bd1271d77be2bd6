/**
 * Publishes the edition of a day: composes it once, freezes it, keeps it, and queues one delivery a subscriber.
 *
 * The first writer of `digest.json` decides what the edition says. Whoever comes again finds it frozen, renders the same files
 * from it and queues the deliveries again; the ledger sees to it that nobody is mailed twice.
 */
import { createHash } from 'node:crypto';
import { summarizeEdition } from '../digest/archive/summarizeEdition.ts';
import { composeDigest } from '../digest/composeDigest.ts';
import { actorById, placeById } from '../enrich/loadEnricher.ts';
import type { Digest } from '../model/edition.ts';
import type { DeliveryMessage, ScheduleEvent } from '../model/messages.ts';
import type { StepContext } from '../model/step.ts';
import { type Day, readInstant } from '../model/time.ts';
import type { Queue } from '../stores/queues.ts';
import type { SubscriberStore } from '../stores/subscriberStore.ts';
import { deskDay } from './deskDay.ts';
import { deskRegistry, type RegistryStores } from './deskRegistry.ts';
import { gatherMaterial, type MaterialStores } from './gatherMaterial.ts';
import { keepArchive } from './keepArchive.ts';
import { keepRenderings } from './keepRenderings.ts';

export interface PublishStores extends MaterialStores, RegistryStores {
  subscribers: SubscriberStore;
  deliveriesQueue: Queue<DeliveryMessage>;
  siteUrl: string;
  deskTimeZone: string;
}

const deliveriesAtOnce = 200;

export async function publishEdition(event: ScheduleEvent, stores: PublishStores, context: StepContext): Promise<void> {
  const { log } = context;
  const now = (event.scheduledAt && readInstant(event.scheduledAt)) || context.now;
  const editionId = event.editionId ?? deskDay(now, stores.deskTimeZone);
  const standing = await stores.editions.get(editionId);
  if (!standing) {
    const digest = await freeze(editionId, now, stores);
    const [previous] = await stores.editions.before(editionId, 7);
    await keepRenderings(digest, stores, log, previous?.editionId);
    const text = JSON.stringify(digest);
    await stores.editions.record({
      editionId,
      dataFrom: digest.dataFrom,
      dataUntil: digest.dataUntil,
      frozenAt: now,
      digestSha256: createHash('sha256').update(text).digest('hex'),
      storyCount: digest.numbers.stories,
      entryCount: digest.numbers.reports,
      summary: summarizeEdition(digest),
    });
    log.info('Edition frozen', { editionId, stories: digest.numbers.stories, reports: digest.numbers.reports });
    log.count('EditionsPublished');
  }
  const queued = await queueDeliveries(editionId, stores);
  await stores.editions.markQueued(editionId, now, queued);
  log.info('Deliveries queued', { editionId, queued });
  await keepArchive(editionId, now, stores);
}

async function freeze(editionId: Day, now: string, stores: PublishStores): Promise<Digest> {
  // Frozen by a worker that died before it could record the edition: what it decided stands.
  if (await stores.editionFiles.hasDigest(editionId)) return stores.editionFiles.readDigest(editionId);
  const feeds = await deskRegistry(stores);
  const material = await gatherMaterial({ editionId, dataUntil: now, timeZone: stores.deskTimeZone }, feeds, stores);
  return stores.editionFiles.freeze(composeDigest(material, { placeById, actorById }));
}

async function queueDeliveries(editionId: Day, stores: PublishStores): Promise<number> {
  let queued = 0;
  let batch: DeliveryMessage[] = [];
  for await (const { subscriberId } of stores.subscribers.active()) {
    batch.push({ editionId, subscriberId });
    queued++;
    if (batch.length === deliveriesAtOnce) {
      await stores.deliveriesQueue.send(batch);
      batch = [];
    }
  }
  await stores.deliveriesQueue.send(batch);
  return queued;
}
