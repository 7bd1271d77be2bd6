import { placeById } from '../shared/enrich/knownNames.ts';
import { findPlaceId } from '../shared/enrich/loadEnricher.ts';
import { Failure } from './Failure.ts';

/** The place of this name, in any of its spellings and scripts, or of this id. Throws Failure. */
export function readPlace(words: string): string {
  const placeId = placeById(words)?.placeId ?? findPlaceId(words);
  if (placeId) return placeId;
  throw new Failure(
    `The gazetteer has no place called ${words}.`,
    'Try another spelling, or the governorate it lies in.',
  );
}
