/** A subscriber: an address that asked, twice, to be sent the digest. */
import * as z from './schema.ts';
import { Instant } from './time.ts';

/** One bare mailbox: no display name, comma, bracket or control character can come in, so no header can be injected. */
export const EmailAddress = z.email().check(z.maxLength(254));

/** What stories are about, as readers choose it; each stands for kinds of event, see shared/subscribers/topics. */
export const Topic = z.enum(['fighting', 'chemical', 'civilians', 'prisoners', 'talks']);
export type Topic = z.infer<typeof Topic>;

/**
 * How sure a story must be: `any`; `checked` leaves out what its own reports say could not be checked; `confirmed` keeps what two independent
 * sources report, and what is disputed, for a dispute is news of its own.
 */
export const LeastStatus = z.enum(['any', 'checked', 'confirmed']);

/** Numbers of killed from which a reader may ask to be told at once. */
export const leastKilled = [10, 25, 50, 100] as const;

/** What a reader wants to be told of at once, within their places, actors and topics; at most so many times a day. */
export const AlertWishes = z.object({
  killed: z.optional(z.literal(leastKilled)),
  chemical: z._default(z.boolean(), false),
  mostADay: z._default(z.literal([1, 3, 5]), 3),
});
export type AlertWishes = z.infer<typeof AlertWishes>;

export const Preferences = z.object({
  /** Place ids, governorates included; empty means everywhere. */
  placeIds: z._default(z.array(z.string()), []),
  actorIds: z._default(z.array(z.string()), []),
  languages: z._default(z.array(z.string()), []),
  topics: z._default(z.array(Topic), []),
  leastStatus: z._default(LeastStatus, 'any'),
  frequency: z._default(z.enum(['daily', 'weekdays', 'weekly']), 'daily'),
  frame: z._default(z.enum(['en', 'ar']), 'en'),
  timeZone: z._default(z.string(), 'UTC'),
  /** The hour of the day, in `timeZone`, at which the digest is mailed. */
  hour: z._default(z.int().check(z.gte(0), z.lte(23)), 6),
  quietDays: z._default(z.enum(['send', 'skip']), 'send'),
  /** Absent: none. */
  alerts: z.optional(AlertWishes),
});
export type Preferences = z.infer<typeof Preferences>;

export const Subscriber = z.object({
  /** `u-` and 24 hex digits, keyed hash of the address in lower case. */
  subscriberId: z.string(),
  /** Absent when the address was erased: its keyed hash stays, so that no backup brings it back, and a suppressed one is not mailed again. */
  email: z.optional(EmailAddress),
  status: z.enum(['pending', 'active', 'unsubscribed', 'suppressed']),
  statusReason: z.optional(z.string()),
  preferences: Preferences,
  createdAt: Instant,
  /** When a confirmation was last mailed and how often before: anybody can type anybody's address, see shared/subscribers/mayAskAgain. */
  asked: z.optional(z.object({ at: Instant, times: z.int() })),
  confirmedAt: z.optional(Instant),
  endedAt: z.optional(Instant),
  /** When the next digest is due; only while the subscription is active. */
  dueAt: z.optional(Instant),
  /** When the digest queued last was due, and where its edition was cut: the next one begins there. */
  lastDueAt: z.optional(Instant),
  lastCutAt: z.optional(Instant),
});
export type Subscriber = z.infer<typeof Subscriber>;
