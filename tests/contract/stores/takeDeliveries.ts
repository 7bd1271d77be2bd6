import type { DeliveryMessage } from '../../../shared/model/messages.ts';
import type { OpenDesk } from './openStores.ts';

/** The deliveries queue, emptied: what workers would be given, by reader. */
export async function takeDeliveries({ sqs }: OpenDesk): Promise<DeliveryMessage[]> {
  const found: DeliveryMessage[] = [];
  for (;;) {
    const messages = (await sqs?.receive('deliveries', 10, 0)) ?? [];
    if (messages.length === 0) return found.sort((a, b) => (a.subscriberId < b.subscriberId ? -1 : 1));
    await sqs?.remove('deliveries', messages);
    found.push(...messages.map(({ body }) => JSON.parse(body) as DeliveryMessage));
  }
}
