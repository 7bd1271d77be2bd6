/** A delivery: one digest to one subscriber, once. PENDING → SENDING (with a lease and an owner) → SENT, or FAILED, or SKIPPED. */

import { EditionId } from './edition.ts';
import * as z from './schema.ts';
import { Instant } from './time.ts';

export const Delivery = z.object({
  editionId: EditionId,
  subscriberId: z.string(),
  state: z.enum(['SENDING', 'SENT', 'FAILED', 'SKIPPED']),
  /** Who holds the lease: a fresh token an attempt, so that a write whose answer was lost is told from someone else's. */
  owner: z.optional(z.string()),
  leaseUntilEpochMs: z.optional(z.number()),
  messageId: z.optional(z.string()),
  sentAt: z.optional(Instant),
  feedback: z.optional(z.enum(['delivered', 'bounced', 'complained'])),
  reason: z.optional(z.string()),
});
export type Delivery = z.infer<typeof Delivery>;
