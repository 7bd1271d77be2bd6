import { Filing } from './entry.ts';
import * as z from './schema.ts';

/**
 * What the desk has decided of a new entry and is about to write with others at once. Whoever finds it, and the entry's row not yet, writes
 * this and decides nothing: half of what was to be written may stand, and would be read as evidence.
 */
export const Decided = z.extend(
  z.pick(Filing, {
    storyId: true,
    storyWhy: true,
    lineageId: true,
    duplicateOf: true,
    copyKind: true,
    similarity: true,
  }),
  { entryId: z.string() },
);
export type Decided = z.infer<typeof Decided>;
