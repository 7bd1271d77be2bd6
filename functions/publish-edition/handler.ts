import { ScheduleEvent } from '../../shared/model/messages.ts';
import { publishEdition } from '../../shared/pipeline/publishEdition.ts';
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

/** Composes, freezes and keeps the day's edition, and queues its deliveries. */
export const handler = onSchedule(
  ScheduleEvent,
  publishEdition,
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
