/**
 * A story: entries about one event.
 *
 * `storyId` is for life. The row holds all that the next decision about it needs, so that assigning an entry costs no read of
 * other entries; how each part is computed is in stories/.
 */

import { EventKind, PersonRange, Why } from './inferred.ts';

import * as z from './schema.ts';
import { Day, Instant } from './time.ts';

/** One statement of the toll, by one lineage. Never summed; shown as ranges by source, with their course over time. */
export const TollReport = z.object({
  at: Instant,
  entryId: z.string(),
  outlet: z.string(),
  lineageId: z.string(),
  killed: z.nullable(PersonRange),
  injured: z.nullable(PersonRange),
});
export type TollReport = z.infer<typeof TollReport>;

export const Story = z.object({
  /** `s-` and 16 hex digits of the founding entry's id. */
  storyId: z.string(),
  /** The headline, or the first sentence, of the entry that founded it. */
  title: z.string(),
  /** Where the supplier took back or withholds the entry whose headline the title is. An embargo lifts by itself and is not told here. */
  titleStatus: z.optional(z.enum(['canceled', 'withheld'])),
  foundingEntryId: z.string(),
  firstReportedAt: Instant,
  lastReportedAt: Instant,
  /** The UTC day of `lastReportedAt`: key of the by-day index. */
  activeOn: Day,
  /** Counts every filing into the story; the condition of each write. */
  revision: z.int().check(z.nonnegative()),
  entryCount: z.int().check(z.nonnegative()),
  /** Ids of the entries filed last, newest last, at most 48: a redelivered entry finds its story again by these. */
  recentEntryIds: z.array(z.string()),
  /** The entry filed into it last, and why it was: a desk that died before it wrote the entry's own row says the same reason again. */
  lastFiled: z.optional(z.object({ entryId: z.string(), why: z.array(Why) })),
  /** Distinct lineages and outlets, at most 64 each. */
  lineageIds: z.array(z.string()),
  outlets: z.array(z.string()),
  /** Weighted terms of the centroid, in no order, at most 56: the same place of both lists is of one term. */
  terms: z.union([
    z.object({ terms: z.array(z.string()), weights: z.array(z.number()) }),
    // Rows of November 2026 and before hold term → weight.
    z.pipe(
      z.record(z.string(), z.number()),
      z.transform((weights) => ({ terms: Object.keys(weights), weights: Object.values(weights) })),
    ),
  ]),
  /** placeId → entries that name it as the event's place or in the headline/lede, at most 12. */
  places: z.record(z.string(), z.number()),
  /** Where those places are: latitude, longitude (WGS84 degrees) and reach in km. A village and its town may be one event's. */
  areas: z.optional(z.record(z.string(), z.tuple([z.number(), z.number(), z.number()]))),
  actors: z.record(z.string(), z.number()),
  /** First subtag → entries written in it. Words are compared only where one language is shared. */
  languages: z.optional(z.record(z.string(), z.number())),
  kinds: z.partialRecord(EventKind, z.number()),
  /** What was struck, by kind of place (`hospital`, `market`) → entries that name it in their opening, at most 8. */
  targets: z.optional(z.record(z.string(), z.number())),
  /** ISO calendar values at the precision stated, as EventGuess.on. */
  eventOn: z.array(z.string()),
  tolls: z.array(TollReport),
  /** Set when late evidence joined this story to another; lookups follow it. The row is left as it was. */
  aliasOf: z.optional(z.string()),
  /** Why this story and another were last joined; in the rows of both. */
  mergedWhy: z.optional(z.array(Why)),
  /** The stories that were joined to this one, at most 24. Their entries keep the id they were filed under. */
  aliases: z.optional(z.array(z.string())),
});
export type Story = z.infer<typeof Story>;
