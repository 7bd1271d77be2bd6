/** What the queues carry. Each is checked at the door by the handler that reads it. */

import { EditionId } from './edition.ts';
import { EnrichedEntry } from './entry.ts';
import { Feed, FeedGap, FeedNews, ItemMark } from './feed.ts';
import * as z from './schema.ts';
import { Day, Instant } from './time.ts';

/** collect queue: feeds that are due, one host's feeds together. */
export const CollectMessage = z.object({ feeds: z.array(Feed).check(z.minLength(1)), dueAt: Instant });
export type CollectMessage = z.infer<typeof CollectMessage>;

/** Totals of one report, as ingest-report counted them: every item has exactly one outcome. */
export const ReportClosing = z.object({
  reportKey: z.string(),
  sha256: z.string(),
  receivedAt: Instant,
  feedId: z.optional(z.string()),
  outlet: z.optional(z.string()),
  format: z.nullable(z.string()),
  items: z.number(),
  entries: z.number(),
  dropped: z.number(),
  seenBefore: z.number(),
  refused: z.number(),
  issues: z.array(z.object({ code: z.string(), message: z.string(), item: z.optional(z.number()) })),
  /** All items of the feed that are filed once this report is, those of earlier reports included; none when it brought nothing new. */
  seenItems: z.array(ItemMark),
  /** What its items taught about the feed. */
  news: z.optional(FeedNews),
  /** Between the feed's list before and this one something may have come and gone. */
  gap: z.optional(FeedGap),
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

/** A message of a queue. `isAgain`: it was given out before, and came back. */
export interface Delivered<Message> {
  message: Message;
  isAgain: boolean;
}

/**
 * Several messages of a FIFO queue in one: a batch holds no more than ten of them, and each is paid for. A reader takes it apart, so that a bad
 * one among them costs itself.
 */
export const Pack = z.object({ type: z.literal('pack'), messages: z.array(z.unknown()).check(z.minLength(1)) });

/** deliveries queue. */
export const DeliveryMessage = z.object({ editionId: EditionId, subscriberId: z.string() });
export type DeliveryMessage = z.infer<typeof DeliveryMessage>;

/** What a schedule hands to its function. */
export const ScheduleEvent = z.object({
  scheduledAt: z.optional(z.string()),
  /** publish-edition: the desk's edition of this day, to everybody at once. */
  editionId: z.optional(Day),
  /** publish-edition: today's edition of the desk as it is cut now, to everybody at once, whatever their hour. */
  toEverybody: z.optional(z.boolean()),
  /** schedule-feeds: every feed now, whatever the plan says. */
  pollAll: z.optional(z.boolean()),
});
export type ScheduleEvent = z.infer<typeof ScheduleEvent>;

/**
 * What SES says of a mail, as EventBridge hands it on. Only what the ledger needs; an event of a kind we did not ask for is passed by.
 * Source: "Examples of event data that Amazon SES sends to EventBridge", SES developer guide.
 */
export const MailEvent = z.object({
  detail: z.object({
    eventType: z.string(),
    mail: z.object({
      messageId: z.string(),
      timestamp: z.optional(z.string()),
      tags: z.record(z.string(), z.array(z.string())),
    }),
    bounce: z.optional(z.object({ bounceType: z.optional(z.string()) })),
  }),
});
export type MailEvent = z.infer<typeof MailEvent>;

/** The part of S3's event notification that says which object is new. Keys are form-encoded in it. */
export const ObjectCreated = z.object({
  Records: z.optional(
    z.array(z.object({ eventName: z.optional(z.string()), s3: z.object({ object: z.object({ key: z.string() }) }) })),
  ),
  Event: z.optional(z.string()),
});
export type ObjectCreated = z.infer<typeof ObjectCreated>;
