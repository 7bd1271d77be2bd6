import { CollectMessage } from '../../shared/model/messages.ts';
import { collectFeeds } from '../../shared/pipeline/collectFeeds.ts';
import { archive, feeds, loopbackOrigins, operatorContact } from '../../shared/runtime/builders.ts';
import { onQueue } from '../../shared/runtime/onQueue.ts';
import { services } from '../../shared/runtime/services.ts';

/** Polls feeds and keeps what they answer in the archive, unparsed; the archive announces it to ingest-report. */
export const handler = onQueue(
  CollectMessage,
  collectFeeds,
  services({ archive, feeds, loopbackOrigins, operatorContact }),
  { sideBySide: true },
);
