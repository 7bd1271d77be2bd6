import { manageSubscription } from '../../shared/pipeline/manageSubscription.ts';
import {
  deliveries,
  editionFiles,
  editions,
  mailer,
  pause,
  secret,
  subscribers,
} from '../../shared/runtime/builders.ts';
import { onRequest } from '../../shared/runtime/onRequest.ts';
import { services } from '../../shared/runtime/services.ts';

/** The public pages: subscribe, confirm, preferences, unsubscribe, past editions. */
export const handler = onRequest(
  manageSubscription,
  services({ subscribers, editions, editionFiles, deliveries, mailer, secret, pause }),
);
