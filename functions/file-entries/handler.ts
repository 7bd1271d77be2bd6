import { FilingMessage } from '../../shared/model/messages.ts';
import { fileBatch } from '../../shared/pipeline/fileBatch.ts';
import { entries, feeds, mentions, reports, stories } from '../../shared/runtime/builders.ts';
import { onFifoQueue } from '../../shared/runtime/onQueue.ts';
import { services } from '../../shared/runtime/services.ts';

/** Files enriched entries, in order, from entries.fifo: one desk, so that two reports of one event cannot miss each other. */
export const handler = onFifoQueue(FilingMessage, fileBatch, services({ entries, mentions, stories, feeds, reports }));
