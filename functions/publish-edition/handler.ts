import { ScheduleEvent } from '../../shared/model/messages.ts';
import { publishDue } from '../../shared/pipeline/publishDue.ts';
import {
  archive,
  bundledFile,
  deliveriesQueue,
  deskTimeZone,
  dropped,
  editionFiles,
  editions,
  entries,
  feeds,
  siteUrl,
  stories,
  subscribers,
} from '../../shared/runtime/builders.ts';
import { onSchedule } from '../../shared/runtime/onSchedule.ts';
import { services } from '../../shared/runtime/services.ts';

/** Cuts the editions that are due, and queues a delivery for each reader whose hour has come. */
export const handler = onSchedule(
  ScheduleEvent,
  publishDue,
  services({
    archive,
    entries,
    stories,
    feeds,
    dropped,
    editions,
    editionFiles,
    subscribers,
    deliveriesQueue,
    siteUrl,
    deskTimeZone,
    bundledFile,
  }),
);
