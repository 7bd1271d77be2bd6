import type { Delivery } from '../../shared/model/delivery.ts';
import { openDesk } from '../openDesk.ts';
import { readEditionId } from '../readEditionId.ts';
import { type Column, shortMoment, writeAnswer } from '../writeAnswer.ts';
import type { QueryOptions } from './query.ts';

/** No address: the ledger knows readers by an id that only the desk's secret can make of one. */
const columns: Column<Delivery>[] = [
  { name: 'subscriber', show: (delivery) => delivery.subscriberId },
  { name: 'state', show: (delivery) => delivery.state },
  { name: 'sent', show: (delivery) => (delivery.sentAt ? shortMoment(delivery.sentAt) : '') },
  { name: 'feedback', show: (delivery) => delivery.feedback ?? '' },
  { name: 'reason', width: 60, show: (delivery) => delivery.reason ?? '' },
];

export async function queryDeliveries(options: QueryOptions): Promise<void> {
  const editionId = readEditionId('--deliveries', options.deliveries ?? '');
  const desk = await openDesk(options, ['deliveries']);
  try {
    await writeAnswer<Delivery>(
      options,
      {
        question: { noun: 'deliveries', editionId },
        columns,
        json: (delivery) => delivery,
        nothing: `No delivery of the edition of ${editionId} is in the ledger.`,
      },
      async function* (position) {
        for await (const delivery of desk.stores.deliveries.ofEdition(editionId))
          if (delivery.subscriberId > (position ?? '')) yield { row: delivery, position: delivery.subscriberId };
      },
    );
  } finally {
    await desk.close();
  }
}
