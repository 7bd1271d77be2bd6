/**
 * An entry: our normalized, versioned item.
 *
 * Supplier fields are never overwritten; what we worked out stands under `inferred`; what the desk decided when filing stands
 * under `filing`.
 */

import { Inferred, PersonRange, Why } from './inferred.ts';
import { ItemStatus, Span } from './item.ts';
import * as z from './schema.ts';
import { Day, Instant } from './time.ts';

export const NormalizedEntry = z.object({
  /** `e-` and 20 hex digits, from the supplier and its guid (or link, or words): never from our clock. */
  entryId: z.string(),
  reportKey: z.string(),
  /** The item's place in its report. */
  position: z.int().check(z.nonnegative()),
  sourceSpan: z.optional(Span),
  feedId: z.optional(z.string()),
  outlet: z.string(),
  guid: z.string(),
  /**
   * The supplier's counter; where it has none, the epoch seconds of its own updatedAt; else 0. Entries of one version are ordered by
   * `receivedAt`.
   */
  version: z.number().check(z.nonnegative()),
  status: ItemStatus,
  correction: z.optional(z.boolean()),
  embargoedUntil: z.optional(Instant),
  headline: z.optional(z.string()),
  slugline: z.optional(z.string()),
  url: z.optional(z.string()),
  summary: z.optional(z.string()),
  /** The body, or the summary where there is no body: plain text, NFC, paragraphs parted by "\n", without headline. */
  text: z.string(),
  /** As the supplier declares it, else the feed's; `inferred.language` is ours. */
  language: z.optional(z.string()),
  byline: z.optional(z.string()),
  dateline: z.optional(z.string()),
  credits: z.optional(z.array(z.string())),
  note: z.optional(z.string()),
  urgency: z.optional(z.number()),
  /** The supplier's, or `receivedAt` when it gave none (`publishedAtBasis` says which). Never later than `receivedAt` + 1 day. */
  publishedAt: Instant,
  publishedAtBasis: z.enum(['supplier', 'received']),
  updatedAt: z.optional(Instant),
  receivedAt: Instant,
  /** The UTC day of `publishedAt`. */
  day: Day,
  /** Hex digest of the words (headline + text), status and embargo: changes exactly when the supplier's copy does. */
  contentHash: z.string(),
});
export type NormalizedEntry = z.infer<typeof NormalizedEntry>;

export const EnrichedEntry = z.extend(NormalizedEntry, { inferred: Inferred });
export type EnrichedEntry = z.infer<typeof EnrichedEntry>;

export const RevisionKind = z.enum(['new', 'update', 'correction', 'kill', 'stale']);
export type RevisionKind = z.infer<typeof RevisionKind>;

/** What a superseded wording told its readers: enough to say what the next one changed, whichever comes to stand next to it. */
export const Told = z.object({
  status: ItemStatus,
  headline: z.optional(z.string()),
  publishedAt: Instant,
  updatedAt: z.optional(Instant),
  killed: z.nullable(PersonRange),
  injured: z.nullable(PersonRange),
  /** The event's place, as printed. */
  place: z.optional(z.string()),
  claims: z.array(z.string()),
  /** The first sentences, cut. */
  opening: z.array(z.string()),
  /** Hashes of the sentences, parted by spaces; and of the whole text. */
  sentences: z.string(),
  whole: z.number(),
});
export type Told = z.infer<typeof Told>;

/** One delivery of the item and what it changed, old wording first; at most ten are kept with the entry, older ones are in the archive. */
export const RevisionRecord = z.object({
  kind: RevisionKind,
  /** When the desk filed it. */
  at: Instant,
  version: z.number(),
  /** When the report that holds it came. */
  receivedAt: z.optional(Instant),
  reportKey: z.string(),
  position: z.number(),
  contentHash: z.string(),
  note: z.optional(z.string()),
  changes: z.optional(
    z.array(
      z.object({
        field: z.enum(['headline', 'toll', 'text', 'status', 'place', 'claim']),
        from: z.optional(z.string()),
        to: z.optional(z.string()),
      }),
    ),
  ),
  /** Absent with the newest wording, which stands in the entry. */
  told: z.optional(Told),
});
export type RevisionRecord = z.infer<typeof RevisionRecord>;

export const CopyKind = z.enum(['same', 'relay', 'cut', 'update']);
export type CopyKind = z.infer<typeof CopyKind>;

export const Rejudgement = z.object({ at: Instant, changed: z.array(z.string()) });
export type Rejudgement = z.infer<typeof Rejudgement>;

/** One of the names under which an outlet sent an item, and the first delivery that bore it. */
export const ItemName = z.object({
  /** What the item would be called by this name alone. */
  entryId: z.string(),
  guid: z.string(),
  url: z.optional(z.string()),
  reportKey: z.string(),
  position: z.number(),
  receivedAt: Instant,
});
export type ItemName = z.infer<typeof ItemName>;

export const Filing = z.object({
  filedAt: Instant,
  storyId: z.optional(z.string()),
  storyWhy: z.optional(z.array(Why)),
  /** The earlier entry that this one repeats. */
  duplicateOf: z.optional(z.string()),
  copyKind: z.optional(CopyKind),
  similarity: z.optional(z.number()),
  /** The entry that this one's wording goes back to; its own id when it is an original. One lineage counts as one source. */
  lineageId: z.string(),
  /** Bottom-k sketch of the words, base64; see dedupe/sketch. */
  sketch: z.string(),
  /** The last ten in the supplier's order, oldest first, a kill last; `revisionCount` counts writes, and is the condition of the next. */
  revisions: z.array(RevisionRecord),
  revisionCount: z.int().check(z.positive()),
  /** Where the item came under several names: all of them, at most ten, in the order in which they came. */
  names: z.optional(z.array(ItemName)),
  /** Governorates and countries that contain the places named in Syria and Iraq, the event's own first. */
  areaIds: z.array(z.string()),
  /**
   * When `dateline replay --apply` judged this entry anew, and what came out otherwise; the last twenty, oldest first. Not the supplier's
   * doing, so it is no revision and no reader is told of a correction; `revisionCount` counts it, because it is a write.
   */
  rejudgements: z.optional(z.array(Rejudgement)),
  /** The toll as of each revision that changed it, oldest first. */
  tolls: z.optional(
    z.array(z.object({ at: Instant, killed: z.nullable(PersonRange), injured: z.nullable(PersonRange) })),
  ),
});
export type Filing = z.infer<typeof Filing>;

export const Entry = z.extend(EnrichedEntry, { filing: Filing });
export type Entry = z.infer<typeof Entry>;

/** Why something was not kept; expires. */
export const DroppedEntry = z.extend(
  z.pick(NormalizedEntry, {
    entryId: true,
    reportKey: true,
    position: true,
    sourceSpan: true,
    feedId: true,
    outlet: true,
    headline: true,
    url: true,
    publishedAt: true,
    receivedAt: true,
    day: true,
  }),
  {
    lede: z.string(),
    reason: z.enum(['off-topic', 'no-text']),
    relevance: z.optional(Inferred.shape.relevance),
    droppedAt: Instant,
  },
);
export type DroppedEntry = z.infer<typeof DroppedEntry>;
