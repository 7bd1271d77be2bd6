/** A feed: one endpoint of a supplier. Its definition is a file in the repo; its state lives in the feeds table. */
import * as z from 'zod';
import { Instant } from './time.ts';

export const Feed = z.object({
  /** Stable, short, of `a-z0-9-`; the key of the feed's state and part of every report's key. */
  feedId: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  /** The name readers see: "SANA". */
  outlet: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  title: z.string().optional(),
  /** ISO 3166-1 alpha-2 of the supplier's seat. */
  country: z.string().optional(),
  /** BCP 47 of what it usually writes; a fallback when an entry does not say. */
  language: z.string().optional(),
  kind: z
    .enum([
      'agency',
      'newspaper',
      'broadcaster',
      'state-media',
      'monitor',
      'relief',
      'ministry',
      'military',
      'party',
      'blog',
    ])
    .optional(),
  owner: z.string().optional(),
  terms: z.string().optional(),
  note: z.string().optional(),
  /** IANA zone the outlet's bare times are in. */
  timeZone: z.string().optional(),
  expectedItemsPerDay: z.number().nonnegative().optional(),
  /** Lower and upper bound of the polling interval, seconds; defaults stand in planNextCheck. */
  minIntervalSeconds: z.number().positive().optional(),
  maxIntervalSeconds: z.number().positive().optional(),
});
export type Feed = z.infer<typeof Feed>;

/** What the desk knows of a feed between two polls. Written by collect-feeds, but for `seenItems`, which file-entries owns. */
export const FeedState = z.object({
  feedId: z.string(),
  nextCheckAt: Instant.optional(),
  lastCheckedAt: Instant.optional(),
  lastChangedAt: Instant.optional(),
  lastOutcome: z.string().optional(),
  /** A sentence for the person who can act, when the last poll failed. */
  lastProblem: z.string().optional(),
  failingSince: Instant.optional(),
  consecutiveFailures: z.number().int().nonnegative().default(0),
  consecutiveUnchanged: z.number().int().nonnegative().default(0),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  bodySha256: z.string().optional(),
  /** Where a permanent redirect told us to ask from now on. */
  movedTo: z.string().optional(),
  retired: z.boolean().optional(),
  /** The address the registry named when this was written: when it names another, what stands here about the old one is void. */
  registeredUrl: z.string().optional(),
  /** Seconds between the changes we saw, a running geometric mean; see feeds/estimateRhythm. */
  rhythmSeconds: z.number().positive().optional(),
  /** Fingerprints of the items in the last reports that were filed; see `Item.fingerprint`. Newest last, at most 400. */
  seenItems: z.array(z.string()).optional(),
});
export type FeedState = z.infer<typeof FeedState>;
