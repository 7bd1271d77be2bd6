/** A subscriber: an address that asked, twice, to be sent the digest. */
import * as z from 'zod';
import { Instant } from './time.ts';

/** One bare mailbox: no display name, comma, bracket or control character can come in, so no header can be injected. */
export const EmailAddress = z.email().max(254);

export const Preferences = z.object({
  /** Place ids, governorates included; empty means everywhere. */
  placeIds: z.array(z.string()).default([]),
  actorIds: z.array(z.string()).default([]),
  languages: z.array(z.string()).default([]),
  frequency: z.enum(['daily', 'weekdays', 'weekly']).default('daily'),
  frame: z.enum(['en', 'ar']).default('en'),
  timeZone: z.string().default('UTC'),
  quietDays: z.enum(['send', 'skip']).default('send'),
});
export type Preferences = z.infer<typeof Preferences>;

export const Subscriber = z.object({
  /** `u-` and 24 hex digits, keyed hash of the address in lower case. */
  subscriberId: z.string(),
  email: EmailAddress,
  status: z.enum(['pending', 'active', 'unsubscribed', 'suppressed']),
  statusReason: z.string().optional(),
  preferences: Preferences,
  createdAt: Instant,
  confirmedAt: Instant.optional(),
  endedAt: Instant.optional(),
});
export type Subscriber = z.infer<typeof Subscriber>;
