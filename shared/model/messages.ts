/** What the queues carry. Each is checked at the door by the handler that reads it. */
import * as z from 'zod';
import { EnrichedEntry } from './entry.ts';
import { Feed } from './feed.ts';
import { Day, Instant } from './time.ts';

/** collect queue: feeds that are due, one host's feeds together. */
export const CollectMessage = z.object({ feeds: z.array(Feed).min(1), dueAt: Instant });
export type CollectMessage = z.infer<typeof CollectMessage>;

/** Totals of one report, as ingest-report counted them: every item has exactly one outcome. */
export const ReportClosing = z.object({
  reportKey: z.string(),
  sha256: z.string(),
  receivedAt: Instant,
  feedId: z.string().optional(),
  outlet: z.string().optional(),
  format: z.string().nullable(),
  items: z.number(),
  entries: z.number(),
  dropped: z.number(),
  seenBefore: z.number(),
  refused: z.number(),
  issues: z.array(z.object({ code: z.string(), message: z.string(), item: z.number().optional() })),
  seenItems: z.array(z.string()),
});
export type ReportClosing = z.infer<typeof ReportClosing>;

/**
 * entries.fifo: entries in order, and behind the last entry of each report the word that closes it. The closing message is the
 * report's ingestion mark: it is filed after everything before it, because the queue has one message group.
 */
export const FilingMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('entry'), entry: EnrichedEntry }),
  z.object({ type: z.literal('report-closed'), report: ReportClosing }),
]);
export type FilingMessage = z.infer<typeof FilingMessage>;

/** deliveries queue. */
export const DeliveryMessage = z.object({ editionId: Day, subscriberId: z.string() });
export type DeliveryMessage = z.infer<typeof DeliveryMessage>;

/** What a schedule hands to its function. */
export const ScheduleEvent = z.object({ scheduledAt: z.string().optional(), editionId: Day.optional() });
export type ScheduleEvent = z.infer<typeof ScheduleEvent>;
