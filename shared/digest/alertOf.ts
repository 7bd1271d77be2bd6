import type { AlertCrossing, EditionId } from '../model/edition.ts';

/** What the alerts of a story are called: `alert-0a1b2c3d4e5f6071-50`; without a crossing, what all of its begin with. */
export function alertOf(storyId: string, crossing?: AlertCrossing): EditionId {
  return `alert-${storyId.slice(2)}-${crossing ?? ''}`;
}
