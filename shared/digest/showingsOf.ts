import type { Digest, Showing } from '../model/edition.ts';
import { dayOfDigest } from './dayOfDigest.ts';
import { linesOfStory } from './linesOfStory.ts';

/** What this edition told of each story, for the editions after it. */
export function showingsOf(digest: Digest): Showing[] {
  const told = digest.stories.map((story): Showing => {
    return {
      storyId: story.storyId,
      editionDay: dayOfDigest(digest),
      mark: story.mark,
      tolls: story.tolls.flatMap(({ outlet, killed }) => (killed ? [{ outlet, killed }] : [])),
      denied: story.sides.some((side) => side.role === 'denial' && side.line !== undefined),
      ...(story.newSince?.kind === 'one-story' && { saidOne: true }),
      placeIds: story.placeIds,
      sentences: linesOfStory(story).map(({ line }) => line.sentence),
    };
  });
  return told;
}
