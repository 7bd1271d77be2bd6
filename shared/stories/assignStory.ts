import type { EnrichedEntry } from '../model/entry.ts';
import type { Why } from '../model/inferred.ts';
import type { Story } from '../model/story.ts';
import { hashWords } from '../text/hashWords.ts';
import { findSameEvent } from './findSameEvent.ts';
import type { OpenStories } from './OpenStories.ts';
import { readEvidence } from './readEvidence.ts';
import { type Weighed, weighMatch, whyOf } from './weighMatch.ts';

export interface Assignment {
  storyId: string;
  /** Another open story, which the entry shows to be one with this. See mergeStories. */
  absorbs?: { storyId: string; why: Why[] };
  /** True when the entry founds the story: there is no row yet. */
  founded: boolean;
  why: Why[];
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
  if (filedIn) return { storyId: filedIn.storyId, founded: false, why: whyBefore(filedIn, entry) };
  if (options.duplicateStoryId !== undefined) {
    return {
      storyId: open.survivorOf(options.duplicateStoryId),
      founded: false,
      why: [{ rule: 'story-of-copied' }],
    };
  }
  const evidence = readEvidence(entry);
  const weighed: Weighed[] = [];
  let best: Weighed | undefined;
  for (const slot of open.candidates(evidence)) {
    const match = weighMatch(evidence, slot, open);
    if (match === undefined) continue;
    const one = { slot, match };
    weighed.push(one);
    if (best === undefined || goesBefore(one, best, open)) best = one;
  }
  if (best !== undefined) {
    const joined = { founded: false, why: whyOf(best.match) };
    const same = findSameEvent(evidence, best, weighed, open);
    if (same === undefined) return { storyId: open.storyAt(best.slot).storyId, ...joined };
    return { storyId: same.survivor.storyId, absorbs: { storyId: same.absorbed.storyId, why: same.why }, ...joined };
  }
  return {
    storyId: storyIdOf(entry.entryId),
    founded: true,
    why: [{ rule: 'story-new' }],
  };
}

function whyBefore({ lastFiled }: Story, { entryId }: EnrichedEntry): Why[] {
  return lastFiled?.entryId === entryId ? lastFiled.why : [{ rule: 'story-filed-before' }];
}

function goesBefore(one: Weighed, other: Weighed, open: OpenStories): boolean {
  const order = one.match.total - other.match.total;
  return order > 0 || (order === 0 && open.storyAt(one.slot).storyId < open.storyAt(other.slot).storyId);
}

/** A story is named for the entry that founded it: `s-` and the first 16 hex digits of its id, or of its id's hash. */
export function storyIdOf(entryId: string): string {
  const hex = /^e-([0-9a-f]{16})/.exec(entryId)?.[1];
  return `s-${hex ?? hexOf(hashWords(entryId)) + hexOf(hashWords(`${entryId} story`))}`;
}

function hexOf(hash: number): string {
  return hash.toString(16).padStart(8, '0');
}
