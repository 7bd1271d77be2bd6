import type { PersonRange } from '../model/inferred.ts';
import type { Instant } from '../model/time.ts';
import type { Sentence } from './listSentences.ts';
import { sameRange } from './sameRange.ts';
import type { StoryOfTheDay } from './selectStories.ts';

/** A figure that its outlet took back, and when the desk was told so. */
interface Retraction {
  entryId: string;
  killed: PersonRange;
  at: Instant;
}

/** The tolls that corrections in the story put others in the place of. */
export function listRetractions({ entries, background }: Pick<StoryOfTheDay, 'entries' | 'background'>): Retraction[] {
  return [...entries, ...background].flatMap(({ entryId, filing, inferred }) =>
    filing.revisions
      .filter(({ kind }) => kind === 'correction')
      .flatMap(({ at }) => {
        const killed = filing.tolls?.findLast((toll) => toll.at < at && toll.killed !== null)?.killed;
        const isRetracted = killed && inferred.toll.killed && !sameRange(killed, inferred.toll.killed);
        return isRetracted ? [{ entryId, killed, at }] : [];
      }),
  );
}

/**
 * Whether a sentence gives, in a report from before the correction, the very figure that was taken back. It stands among the tolls, under its hour;
 * as a sentence of today's it would set right what was wrong by what is wrong.
 */
export function givesRetracted({ entry, casualties }: Sentence, retractions: readonly Retraction[]): boolean {
  return retractions.some(
    ({ entryId, killed, at }) =>
      entry.entryId !== entryId &&
      entry.publishedAt < at &&
      casualties.some((mention) => mention.killed && sameRange(mention.killed, killed)),
  );
}
