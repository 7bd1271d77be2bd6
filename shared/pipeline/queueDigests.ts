/**
 * Queues an edition for some readers, and notes when each is due next.
 *
 * Queued first, noted then: whoever dies in between leaves readers who are still due, and queueing them again is harmless, for the same hour gives the
 * same edition and the ledger lets it through once.
 */
import type { Edition } from '../model/edition.ts';
import type { DeliveryMessage } from '../model/messages.ts';
import type { Subscriber } from '../model/subscriber.ts';
import type { Instant } from '../model/time.ts';
import type { Queue } from '../stores/queues.ts';
import type { SubscriberStore } from '../stores/subscriberStore.ts';
import { nextDigestAt } from '../subscribers/nextDigestAt.ts';

export interface QueueingStores {
  subscribers: SubscriberStore;
  deliveriesQueue: Queue<DeliveryMessage>;
}

const writesAtOnce = 25;
/** A reader who saves other choices in the very moment is looked at again. */
const attempts = 3;

export async function queueDigests(
  { editionId, dataUntil }: Pick<Edition, 'editionId' | 'dataUntil'>,
  readers: readonly Subscriber[],
  now: Instant,
  stores: QueueingStores,
): Promise<void> {
  await stores.deliveriesQueue.send(readers.map(({ subscriberId }) => ({ editionId, subscriberId })));
  for (let at = 0; at < readers.length; at += writesAtOnce) {
    await Promise.all(
      readers.slice(at, at + writesAtOnce).map((reader) => noteQueued(reader, dataUntil, now, stores.subscribers)),
    );
  }
}

/** `cutAt`: where what the reader has been told of ends. */
export async function noteQueued(
  reader: Subscriber,
  cutAt: Instant,
  now: Instant,
  subscribers: SubscriberStore,
): Promise<void> {
  const lastDueAt = reader.dueAt !== undefined && reader.dueAt < now ? reader.dueAt : now;
  let held: Subscriber | undefined = reader;
  for (let attempt = 1; held?.status === 'active' && attempt <= attempts; attempt++) {
    const next = nextDigestAt(held.preferences, now, lastDueAt);
    if ((await subscribers.plan(held, next, { lastDueAt, lastCutAt: cutAt })) === 'planned') return;
    held = await subscribers.getPlan(reader.subscriberId);
    // Another worker queued the same edition and has noted it.
    if (held?.lastCutAt !== undefined && held.lastCutAt >= cutAt) return;
  }
}
