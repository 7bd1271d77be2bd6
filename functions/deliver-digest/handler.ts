import { DeliveryMessage } from '../../shared/model/messages.ts';
import { deliverDigest } from '../../shared/pipeline/deliverDigest.ts';
import {
  deliveries,
  deliveriesQueue,
  editionFiles,
  entries,
  mailDoubtMs,
  mailer,
  mailPace,
  pagesUrl,
  secret,
  siteUrl,
  subscribers,
} from '../../shared/runtime/builders.ts';
import { onQueue } from '../../shared/runtime/onQueue.ts';
import { services } from '../../shared/runtime/services.ts';

/** Mails one edition to one subscriber, once, by the ledger. */
export const handler = onQueue(
  DeliveryMessage,
  deliverDigest,
  services({
    editionFiles,
    entries,
    deliveries,
    subscribers,
    mailer,
    mailPace,
    mailDoubtMs,
    deliveriesQueue,
    secret,
    siteUrl,
    pagesUrl,
  }),
);
