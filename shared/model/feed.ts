/** A feed: one endpoint of a supplier. Its definition is a file in the repo; its state lives in the feeds table. */
import * as z from './schema.ts';
import { Instant } from './time.ts';

export const Feed = z.object({
  /** Stable, short, of `a-z0-9-`; the key of the feed's state and part of every report's key. */
  feedId: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,62}$/)),
  /** The name readers see: "SANA". */
  outlet: z.string().check(z.minLength(1)),
  url: z.url({ protocol: /^https?$/ }),
  title: z.optional(z.string()),
  /** ISO 3166-1 alpha-2 of the supplier's seat. */
  country: z.optional(z.string()),
  /** BCP 47 of what it usually writes; a fallback when an entry does not say. */
  language: z.optional(z.string()),
  kind: z.optional(
    z.enum([
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
    ]),
  ),
  owner: z.optional(z.string()),
  terms: z.optional(z.string()),
  note: z.optional(z.string()),
  /** IANA zone the outlet's bare times are in. */
  timeZone: z.optional(z.string()),
  expectedItemsPerDay: z.optional(z.number().check(z.nonnegative())),
  /** Lower and upper bound of the polling interval, seconds; defaults stand in planNextCheck. */
  minIntervalSeconds: z.optional(z.number().check(z.positive())),
  maxIntervalSeconds: z.optional(z.number().check(z.positive())),
});
export type Feed = z.infer<typeof Feed>;

/**
 * A wire that its supplier delivers by contract: its files are dropped under `wires/` in the archive bucket and no address is asked. The
 * registry names it so that a desk knows what it can take, and from whom.
 */
export const WireDrop = z.object({
  wireId: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,62}$/)),
  outlet: z.string().check(z.minLength(1)),
  /** The formats it comes in, parted by spaces: "newsml-g2 nitf". */
  formats: z.string().check(z.minLength(1)),
  country: z.optional(z.string()),
  /** BCP 47, parted by spaces. */
  language: z.optional(z.string()),
  kind: z.optional(z.string()),
  terms: z.optional(z.string()),
  note: z.optional(z.string()),
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
export const ItemMark = z.string().check(z.regex(/^[0-9a-f]{22}$/));

/** What the items of a feed's reports taught, as opposed to its server's answers. */
export const FeedNews = z.object({
  /** When the last report came that held an item not seen before. */
  at: Instant,
  /** Seconds between two items, a running geometric mean; see feeds/learnNews. */
  rhythmSeconds: z.optional(z.number().check(z.positive())),
  /** From the oldest to the newest item that the feed lists: what is older has fallen off. */
  spanSeconds: z.optional(z.number().check(z.nonnegative())),
  /** Its list was longer than a report may be: a sentence that counts what was left unread. */
  cutOff: z.optional(z.string()),
});
export type FeedNews = z.infer<typeof FeedNews>;

/**
 * What the desk knows of a feed between two polls. collect-feeds writes what the server taught, file-entries what the items did:
 * `seenItems`, `news` and `gap`. An unchanged answer is written down only when it says something new (docs/adr/0012), so that
 * `nextCheckAt` is the first of the checks that follow; feeds/followPlan counts on from there.
 */
export const FeedState = z.object({
  feedId: z.string(),
  nextCheckAt: z.optional(Instant),
  /** The last poll that was written down. */
  lastCheckedAt: z.optional(Instant),
  lastChangedAt: z.optional(Instant),
  /** The check before the last change: what the feed listed until then, we saw. */
  heardBeforeAt: z.optional(Instant),
  lastOutcome: z.optional(z.string()),
  /** A sentence for the person who can act, when the last poll failed. */
  lastProblem: z.optional(z.string()),
  failingSince: z.optional(Instant),
  consecutiveFailures: z._default(z.int().check(z.nonnegative()), 0),
  /** Up to `lastCheckedAt`; the checks since then that were not written down were unchanged too. */
  consecutiveUnchanged: z._default(z.int().check(z.nonnegative()), 0),
  /** Set when the feed brings nothing new for much longer than its rhythm: since when it has not. */
  silentSince: z.optional(Instant),
  etag: z.optional(z.string()),
  lastModified: z.optional(z.string()),
  bodySha256: z.optional(z.string()),
  /** Where a permanent redirect told us to ask from now on. */
  movedTo: z.optional(z.string()),
  /** Its server says it is gone for good; it is looked at once a week. */
  retired: z.optional(z.boolean()),
  /** The address the registry named when this was written: when it names another, what stands here about the old one is void. */
  registeredUrl: z.optional(z.string()),
  /** For how long the server or the feed wants not to be asked again after an answer. */
  patienceSeconds: z.optional(z.number().check(z.nonnegative())),
  /** Hours (0-23) and days (0 is Sunday), UTC, in which the feed says it need not be read. */
  skipHours: z.optional(z.array(z.int())),
  skipDays: z.optional(z.array(z.int())),
  /** What the registry, or the feed's own sy: elements, lead us to expect between two items. */
  expectedRhythmSeconds: z.optional(z.number().check(z.positive())),
  /** The items in the last reports that were filed, newest last: three times as many as the last of them held. */
  seenItems: z.optional(z.array(ItemMark)),
  news: z.optional(FeedNews),
  /** The last possible gap. */
  gap: z.optional(FeedGap),
});
export type FeedState = z.infer<typeof FeedState>;

/** What file-entries writes into a feed's state; the rest is collect-feeds'. */
export const filedAttributes = ['seenItems', 'news', 'gap'] as const satisfies (keyof FeedState)[];
