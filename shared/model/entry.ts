/**
 * An entry: our normalized, versioned item.
 *
 * Supplier fields are never overwritten; what we worked out stands under `inferred`; what the desk decided when filing stands
 * under `filing`.
 */
import * as z from 'zod';
import { Inferred, PersonRange, Why } from './inferred.ts';
import { ItemStatus, Span } from './item.ts';
import { Day, Instant } from './time.ts';

export const NormalizedEntry = z.object({
  /** `e-` and 20 hex digits, from the supplier and its guid (or link, or words): never from our clock. */
  entryId: z.string(),
  reportKey: z.string(),
  /** The item's place in its report. */
  position: z.number().int().nonnegative(),
  sourceSpan: Span.optional(),
  feedId: z.string().optional(),
  outlet: z.string(),
  guid: z.string(),
  /**
   * The supplier's counter; where it has none, the epoch seconds of its own updatedAt; else 0. Entries of one version are ordered by
   * `receivedAt`.
   */
  version: z.number().nonnegative(),
  status: ItemStatus,
  correction: z.boolean().optional(),
  embargoedUntil: Instant.optional(),
  headline: z.string().optional(),
  slugline: z.string().optional(),
  url: z.string().optional(),
  summary: z.string().optional(),
  /** The body, or the summary where there is no body: plain text, NFC, paragraphs parted by "\n", without headline. */
  text: z.string(),
  /** As the supplier declares it, else the feed's; `inferred.language` is ours. */
  language: z.string().optional(),
  byline: z.string().optional(),
  dateline: z.string().optional(),
  credits: z.array(z.string()).optional(),
  note: z.string().optional(),
  urgency: z.number().optional(),
  /** The supplier's, or `receivedAt` when it gave none (`publishedAtBasis` says which). Never later than `receivedAt` + 1 day. */
  publishedAt: Instant,
  publishedAtBasis: z.enum(['supplier', 'received']),
  updatedAt: Instant.optional(),
  receivedAt: Instant,
  /** The UTC day of `publishedAt`. */
  day: Day,
  /** Hex digest of the words (headline + text), status and embargo: changes exactly when the supplier's copy does. */
  contentHash: z.string(),
});
export type NormalizedEntry = z.infer<typeof NormalizedEntry>;

export const EnrichedEntry = NormalizedEntry.extend({ inferred: Inferred });
export type EnrichedEntry = z.infer<typeof EnrichedEntry>;

export const RevisionKind = z.enum(['new', 'update', 'correction', 'kill', 'stale']);
export type RevisionKind = z.infer<typeof RevisionKind>;

/** What a revision changed, old wording first; at most the last ten are kept with the entry, older ones are in the archive. */
export const RevisionRecord = z.object({
  kind: RevisionKind,
  at: Instant,
  version: z.number(),
  reportKey: z.string(),
  position: z.number(),
  contentHash: z.string(),
  note: z.string().optional(),
  changes: z
    .array(
      z.object({
        field: z.enum(['headline', 'toll', 'text', 'status', 'place', 'claim']),
        from: z.string().optional(),
        to: z.string().optional(),
      }),
    )
    .optional(),
});
export type RevisionRecord = z.infer<typeof RevisionRecord>;

export const CopyKind = z.enum(['same', 'relay', 'cut', 'update']);
export type CopyKind = z.infer<typeof CopyKind>;

export const Filing = z.object({
  filedAt: Instant,
  storyId: z.string().optional(),
  storyWhy: z.array(Why).optional(),
  /** The earlier entry that this one repeats. */
  duplicateOf: z.string().optional(),
  copyKind: CopyKind.optional(),
  similarity: z.number().optional(),
  /** The entry that this one's wording goes back to; its own id when it is an original. One lineage counts as one source. */
  lineageId: z.string(),
  /** Bottom-k sketch of the words, base64; see dedupe/sketch. */
  sketch: z.string(),
  /** The last ten, oldest first; `revisionCount` counts all, and is the condition of the next write. */
  revisions: z.array(RevisionRecord),
  revisionCount: z.number().int().positive(),
  /** Governorates and countries that contain the places named in Syria and Iraq, the event's own first. */
  areaIds: z.array(z.string()),
  /** The toll as of each revision that changed it, oldest first. */
  tolls: z.array(z.object({ at: Instant, killed: PersonRange.nullable(), injured: PersonRange.nullable() })).optional(),
});
export type Filing = z.infer<typeof Filing>;

export const Entry = EnrichedEntry.extend({ filing: Filing });
export type Entry = z.infer<typeof Entry>;

/** Why something was not kept; expires. */
export const DroppedEntry = NormalizedEntry.pick({
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
}).extend({
  lede: z.string(),
  reason: z.enum(['off-topic', 'no-text']),
  relevance: Inferred.shape.relevance.optional(),
  droppedAt: Instant,
});
export type DroppedEntry = z.infer<typeof DroppedEntry>;
