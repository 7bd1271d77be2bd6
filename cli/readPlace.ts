import { type Place, placeById } from '../shared/enrich/knownNames.ts';
import { findPlaceId } from '../shared/enrich/loadEnricher.ts';
import { Failure } from './Failure.ts';

/**
 * The place of this name, in any of its spellings and scripts, or of this id. A name that a town and its governorate share means both, for nobody
 * who asks for Idlib wants to miss what befell in it: that is the governorate, in which the town lies. Ids mean what they name. Throws Failure.
 */
export function readPlace(words: string): string {
  const byId = placeById(words);
  if (byId) return byId.placeId;
  const named = placeById(findPlaceId(words) ?? '');
  if (!named)
    throw new Failure(
      `The gazetteer has no place called ${words}.`,
      'Try another spelling, or the governorate it lies in.',
    );
  const governorate = placeById(named.governorateId ?? '');
  return governorate && shareName(named, governorate) ? governorate.placeId : named.placeId;
}

function shareName(town: Place, governorate: Place): boolean {
  return governorate.name.replace(/ (Governorate|Province)$/, '') === town.name;
}
