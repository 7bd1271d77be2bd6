import { type EntryToRead, enrichEntry } from '../../../shared/enrich/enrichEntry.ts';
import type { Inferred } from '../../../shared/model/inferred.ts';

/** Reads invented copy of Wednesday 14 September 2016 unless a test says otherwise. */
export function read(text: string, more: Partial<EntryToRead> = {}): Inferred {
  return enrichEntry({ publishedAt: '2016-09-14T15:00:00Z', text, ...more });
}

export const label = (text: string, more: Partial<EntryToRead> = {}) => read(text, more).relevance.label;
export const killed = (text: string) => read(text).toll.killed;
export const injured = (text: string) => read(text).toll.injured;
export const placeIds = (text: string) => read(text).places.map((place) => place.placeId);
export const actorIds = (text: string) => read(text).actors.map((actor) => actor.actorId);
export const statuses = (text: string) => read(text).claims.map((claim) => claim.status);
