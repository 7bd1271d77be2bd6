/** A subscriber: an address that asked, twice, to be sent the digest. */
import * as z from 'zod';
import { Instant } from './time.ts';

/** One bare mailbox: no display name, comma, bracket or control character can come in, so no header can be injected. */
export const EmailAddress = z.email().max(254);

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
  killed: z.literal(leastKilled).optional(),
  chemical: z.boolean().default(false),
  mostADay: z.literal([1, 3, 5]).default(3),
});
export type AlertWishes = z.infer<typeof AlertWishes>;

export const Preferences = z.object({
  /** Place ids, governorates included; empty means everywhere. */
  placeIds: z.array(z.string()).default([]),
  actorIds: z.array(z.string()).default([]),
  languages: z.array(z.string()).default([]),
  topics: z.array(Topic).default([]),
  leastStatus: LeastStatus.default('any'),
  frequency: z.enum(['daily', 'weekdays', 'weekly']).default('daily'),
  frame: z.enum(['en', 'ar']).default('en'),
  timeZone: z.string().default('UTC'),
  /** The hour of the day, in `timeZone`, at which the digest is mailed. */
  hour: z.number().int().min(0).max(23).default(6),
  quietDays: z.enum(['send', 'skip']).default('send'),
  /** Absent: none. */
  alerts: AlertWishes.optional(),
});
export type Preferences = z.infer<typeof Preferences>;

export const Subscriber = z.object({
  /** `u-` and 24 hex digits, keyed hash of the address in lower case. */
  subscriberId: z.string(),
  /** Absent when the address was erased: a suppressed one leaves its keyed hash, so that it is not mailed again. */
  email: EmailAddress.optional(),
  status: z.enum(['pending', 'active', 'unsubscribed', 'suppressed']),
  statusReason: z.string().optional(),
  preferences: Preferences,
  createdAt: Instant,
  /** When a confirmation was last mailed and how often before: anybody can type anybody's address, see shared/subscribers/mayAskAgain. */
  asked: z.object({ at: Instant, times: z.int() }).optional(),
  confirmedAt: Instant.optional(),
  endedAt: Instant.optional(),
  /** When the next digest is due; only while the subscription is active. */
  dueAt: Instant.optional(),
  /** When the digest queued last was due, and where its edition was cut: the next one begins there. */
  lastDueAt: Instant.optional(),
  lastCutAt: Instant.optional(),
});
export type Subscriber = z.infer<typeof Subscriber>;
