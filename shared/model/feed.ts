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

/**
 * A wire that its supplier delivers by contract: its files are dropped under `wires/` in the archive bucket and no address is asked. The
 * registry names it so that a desk knows what it can take, and from whom.
 */
export const WireDrop = z.object({
  wireId: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  outlet: z.string().min(1),
  /** The formats it comes in, parted by spaces: "newsml-g2 nitf". */
  formats: z.string().min(1),
  country: z.string().optional(),
  /** BCP 47, parted by spaces. */
  language: z.string().optional(),
  kind: z.string().optional(),
  terms: z.string().optional(),
  note: z.string().optional(),
});
export type WireDrop = z.infer<typeof WireDrop>;

/** A stretch of time of which a feed's list told us nothing: what was listed only then, we never saw. */
export const FeedGap = z.object({
  /** The last time we saw the feed's list before it had turned over. */
  from: Instant,
  /** The oldest item of the next list we saw, or when we saw it. */
  to: Instant,
  foundAt: Instant,
});
export type FeedGap = z.infer<typeof FeedGap>;

/** One item in a feed's memory; feeds/markItem makes it. */
export const ItemMark = z.string().regex(/^[0-9a-f]{22}$/);

/** What the items of a feed's reports taught, as opposed to its server's answers. */
export const FeedNews = z.object({
  /** When the last report came that held an item not seen before. */
  at: Instant,
  /** Seconds between two items, a running geometric mean; see feeds/learnNews. */
  rhythmSeconds: z.number().positive().optional(),
  /** From the oldest to the newest item that the feed lists: what is older has fallen off. */
  spanSeconds: z.number().nonnegative().optional(),
});
export type FeedNews = z.infer<typeof FeedNews>;

/**
 * What the desk knows of a feed between two polls. collect-feeds writes what the server taught, file-entries what the items did:
 * `seenItems`, `news` and `gap`. An unchanged answer is written down only when it says something new (docs/adr/0012), so that
 * `nextCheckAt` is the first of the checks that follow; feeds/followPlan counts on from there.
 */
export const FeedState = z.object({
  feedId: z.string(),
  nextCheckAt: Instant.optional(),
  /** The last poll that was written down. */
  lastCheckedAt: Instant.optional(),
  lastChangedAt: Instant.optional(),
  /** The check before the last change: what the feed listed until then, we saw. */
  heardBeforeAt: Instant.optional(),
  lastOutcome: z.string().optional(),
  /** A sentence for the person who can act, when the last poll failed. */
  lastProblem: z.string().optional(),
  failingSince: Instant.optional(),
  consecutiveFailures: z.number().int().nonnegative().default(0),
  /** Up to `lastCheckedAt`; the checks since then that were not written down were unchanged too. */
  consecutiveUnchanged: z.number().int().nonnegative().default(0),
  /** Set when the feed brings nothing new for much longer than its rhythm: since when it has not. */
  silentSince: Instant.optional(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  bodySha256: z.string().optional(),
  /** Where a permanent redirect told us to ask from now on. */
  movedTo: z.string().optional(),
  /** Its server says it is gone for good; it is looked at once a week. */
  retired: z.boolean().optional(),
  /** The address the registry named when this was written: when it names another, what stands here about the old one is void. */
  registeredUrl: z.string().optional(),
  /** For how long the server or the feed wants not to be asked again after an answer. */
  patienceSeconds: z.number().nonnegative().optional(),
  /** Hours (0-23) and days (0 is Sunday), UTC, in which the feed says it need not be read. */
  skipHours: z.array(z.number().int()).optional(),
  skipDays: z.array(z.number().int()).optional(),
  /** What the registry, or the feed's own sy: elements, lead us to expect between two items. */
  expectedRhythmSeconds: z.number().positive().optional(),
  /** The items in the last reports that were filed, newest last: three times as many as the last of them held. */
  seenItems: z.array(ItemMark).optional(),
  news: FeedNews.optional(),
  /** The last possible gap. */
  gap: FeedGap.optional(),
});
export type FeedState = z.infer<typeof FeedState>;

/** What file-entries writes into a feed's state; the rest is collect-feeds'. */
export const filedAttributes = ['seenItems', 'news', 'gap'] as const satisfies (keyof FeedState)[];
