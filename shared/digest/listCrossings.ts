import type { AlertCrossing, DigestStory } from '../model/edition.ts';
import { leastKilled } from '../model/subscriber.ts';

/**
 * What in a story somebody may have asked to be told of at once: each number of killed that it has reached, and chemical weapons.
 *
 * Reached means by the median of the least that each outlet gives, as in ranking: a lone claim among several does not raise an alarm, and two numbers
 * are never added.
 */
export function listCrossings(story: Pick<DigestStory, 'tolls' | 'kinds'>): AlertCrossing[] {
  const given = story.tolls.flatMap(({ killed }) => (killed ? [killed.min] : [])).sort((one, other) => one - other);
  const killed = given[(given.length - 1) >> 1] ?? 0;
  return [
    ...(story.kinds.includes('chemical-attack') ? (['chemical'] as const) : []),
    ...leastKilled.filter((least) => killed >= least),
  ];
}
