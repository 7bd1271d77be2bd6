/** A delivery: one digest to one subscriber, once. PENDING → SENDING (with a lease and an owner) → SENT, or FAILED, or SKIPPED. */
import * as z from 'zod';
import { EditionId } from './edition.ts';
import { Instant } from './time.ts';

export const Delivery = z.object({
  editionId: EditionId,
  subscriberId: z.string(),
  state: z.enum(['SENDING', 'SENT', 'FAILED', 'SKIPPED']),
  /** Who holds the lease: a fresh token an attempt, so that a write whose answer was lost is told from someone else's. */
  owner: z.string().optional(),
  leaseUntilEpochMs: z.number().optional(),
  messageId: z.string().optional(),
  sentAt: Instant.optional(),
  feedback: z.enum(['delivered', 'bounced', 'complained']).optional(),
  reason: z.string().optional(),
});
export type Delivery = z.infer<typeof Delivery>;
