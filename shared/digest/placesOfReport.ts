import type { DigestGazetteer, GazetteerPlace } from '../model/edition.ts';
import type { Entry } from '../model/entry.ts';
import { isPlaceSpeaking } from '../text/isPlaceSpeaking.ts';

/** A report that names so many places is of none of them, unless its headline names one. */
const placesOfRoundup = 6;
/** Fewer are enough where they lie in both countries. */
const placesInBoth = 4;
/** So much of what a roundup names lies in one governorate: then it is that governorate's. */
const mostOfIt = 0.6;

export interface PlacesOfReport {
  /** Where its event was, as far as it can be put anywhere: a governorate for a roundup of its towns, nothing finer than the country for one of the country. */
  event?: GazetteerPlace;
  /** Places that it names otherwise; none of a roundup. */
  named: GazetteerPlace[];
  /** All that a roundup names. */
  roundup?: GazetteerPlace[];
}

/**
 * Where a report's event was, and what else it names. A seat of government that speaks or is silent is no scene. A survey of six places or more (a siege
 * report, a day's strike releases) is put under none of them.
 */
export function placesOfReport({ inferred, text, headline = '' }: Entry, gazetteer: DigestGazetteer): PlacesOfReport {
  const mentions = inferred.places.filter(
    (place) => !isPlaceSpeaking(place.in === 'headline' ? headline : text, place.span),
  );
  const named = unique(mentions.map(({ placeId }) => placeId)).flatMap((id) => gazetteer.placeById(id) ?? []);
  const event = gazetteer.placeById(inferred.event.placeId ?? '');
  const towns = named.filter(isTownOfTheWar);
  const heads = mentions.some(
    (place) => place.in === 'headline' && towns.some(({ placeId }) => placeId === place.placeId),
  );
  const least = unique(towns.map(({ country }) => country)).length > 1 ? placesInBoth : placesOfRoundup;
  if (towns.length < least || heads) return { ...(event && { event }), named };
  const governorates = new Map<string, number>();
  for (const { governorateId } of towns)
    if (governorateId !== undefined) governorates.set(governorateId, (governorates.get(governorateId) ?? 0) + 1);
  const [most] = [...governorates].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  const [area] = most && most[1] >= mostOfIt * towns.length ? most : [];
  const countries = unique(towns.map(({ country }) => `country-${country.toLowerCase()}`)).sort();
  const wide = (area === undefined ? countries : [area]).flatMap((id) => gazetteer.placeById(id) ?? []);
  return { ...(wide[0] && { event: wide[0] }), named: wide, roundup: towns };
}

function isTownOfTheWar({ country, precision }: GazetteerPlace): boolean {
  return (country === 'SY' || country === 'IQ') && !['country', 'region', 'governorate'].includes(precision);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
