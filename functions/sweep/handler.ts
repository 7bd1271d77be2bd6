import { ScheduleEvent } from '../../shared/model/messages.ts';
import { sweep } from '../../shared/pipeline/sweep.ts';
import {
  archive,
  bundledFile,
  deliveries,
  deliveriesQueue,
  deskPage,
  deskTimeZone,
  editionFiles,
  editions,
  feeds,
  letterGauge,
  queueGauge,
  reports,
  reportsQueue,
} from '../../shared/runtime/builders.ts';
import { onSchedule } from '../../shared/runtime/onSchedule.ts';
import { services } from '../../shared/runtime/services.ts';

/** Finds, every hour, what should have happened and did not; sends it round again or says so. */
export const handler = onSchedule(
  ScheduleEvent,
  sweep,
  services({
    archive,
    reports,
    feeds,
    editions,
    deliveries,
    reportsQueue,
    deliveriesQueue,
    queueGauge,
    letterGauge,
    editionFiles,
    deskPage,
    deskTimeZone,
    bundledFile,
  }),
);
