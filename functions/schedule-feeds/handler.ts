import { ScheduleEvent } from '../../shared/model/messages.ts';
import { scheduleFeeds } from '../../shared/pipeline/scheduleFeeds.ts';
import { archive, bundledFile, collectQueue, feeds } from '../../shared/runtime/builders.ts';
import { onSchedule } from '../../shared/runtime/onSchedule.ts';
import { services } from '../../shared/runtime/services.ts';

/** Picks the feeds that are due, every minute, and queues them for collect-feeds, one host together. */
export const handler = onSchedule(
  ScheduleEvent,
  scheduleFeeds,
  services({ archive, feeds, collectQueue, bundledFile }),
);
