import type { EnrichedEntry } from '../model/entry.ts';
import type { Why } from '../model/inferred.ts';
import { hashWords } from '../text/hashWords.ts';
import type { OpenStories } from './OpenStories.ts';
import { readEvidence } from './readEvidence.ts';
import { joinAt, type Match, weighMatch, whyOf } from './weighMatch.ts';

export interface Assignment {
  storyId: string;
  /** True when the entry founds the story: there is no row yet. */
  founded: boolean;
  why: Why[];
  /** 1 is the threshold at which an entry joins; 0 when it founds a story without a rival. */
  score: number;
}

/**
 * Says which story an entry belongs to: one of the open ones, or a new one.
 *
 * `duplicateStoryId` is the story of the entry that this one repeats, where it repeats one. An entry that was filed before goes
 * back to its story, however its words were revised. The decision follows from the entry and the rows in `open` alone; equal
 * scores go to the smaller id.
 */
export function assignStory(
  entry: EnrichedEntry,
  open: OpenStories,
  options: { duplicateStoryId?: string } = {},
): Assignment {
  const filedIn = open.storyOf(entry.entryId);
  if (filedIn) return { storyId: filedIn.storyId, founded: false, why: [{ rule: 'story-filed-before' }], score: 1 };
  if (options.duplicateStoryId !== undefined) {
    return { storyId: options.duplicateStoryId, founded: false, why: [{ rule: 'story-of-copied' }], score: 1 };
  }
  const evidence = readEvidence(entry);
  let best: { storyId: string; match: Match } | undefined;
  const crowds = open.crowds(evidence);
  for (const candidate of open.candidates(evidence)) {
    const { storyId } = candidate.story;
    const match = weighMatch(evidence, candidate, crowds);
    const order = best === undefined ? 1 : match.total - best.match.total;
    if (best === undefined || order > 0 || (order === 0 && storyId < best.storyId)) best = { storyId, match };
  }
  if (best !== undefined && best.match.total >= joinAt) {
    return { storyId: best.storyId, founded: false, why: whyOf(best.match), score: best.match.total };
  }
  return {
    storyId: storyIdOf(entry.entryId),
    founded: true,
    why: [{ rule: 'story-new' }],
    score: best?.match.total ?? 0,
  };
}

/** A story is named for the entry that founded it: `s-` and the first 16 hex digits of its id, or of its id's hash. */
export function storyIdOf(entryId: string): string {
  const hex = /^e-([0-9a-f]{16})/.exec(entryId)?.[1];
  return `s-${hex ?? hexOf(hashWords(entryId)) + hexOf(hashWords(`${entryId} story`))}`;
}

function hexOf(hash: number): string {
  return hash.toString(16).padStart(8, '0');
}
