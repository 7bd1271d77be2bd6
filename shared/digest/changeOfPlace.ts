import type { DigestCorrection, DigestGazetteer, GazetteerPlace } from '../model/edition.ts';
import type { Entry } from '../model/entry.ts';
import { foldText } from '../text/foldText.ts';

type Change = DigestCorrection['changes'][number];

/**
 * A change of place as readers may be told it: with its Arabic names where the gazetteer has them; undefined where one of the two lies in the
 * other, for "Idlib" and "Maarat al-Numan" in Idlib are one account, told less and more closely.
 */
export function changeOfPlace(change: Change, { inferred }: Entry, gazetteer: DigestGazetteer): Change | undefined {
  const known = (name: string | undefined): GazetteerPlace | undefined => {
    const mention = name && inferred.places.find((place) => foldText(place.name) === foldText(name));
    return mention ? gazetteer.placeById(mention.placeId) : undefined;
  };
  const from = known(change.from);
  const to = known(change.to) ?? gazetteer.placeById(inferred.event.placeId ?? '');
  const around = (place: GazetteerPlace | undefined): string[] =>
    place === undefined ? [] : listNames(gazetteer, place.governorateId, `country-${place.country.toLowerCase()}`);
  if (change.from !== undefined && around(to).includes(bare(change.from))) return undefined;
  if (change.to !== undefined && around(from).includes(bare(change.to))) return undefined;
  const ar = { from: from?.names?.ar, to: change.to === undefined ? undefined : to?.names?.ar };
  return ar.from || ar.to ? { ...change, ar } : change;
}

/** Every name of these areas, bare. */
function listNames(gazetteer: DigestGazetteer, ...placeIds: (string | undefined)[]): string[] {
  return placeIds.flatMap((placeId) => {
    const place = gazetteer.placeById(placeId ?? '');
    return place ? [place.name, place.names?.en, place.names?.ar].flatMap((name) => (name ? [bare(name)] : [])) : [];
  });
}

/** Folded, and without the word that says what kind of area it is: an outlet that writes "Idlib" may mean either. */
function bare(name: string): string {
  return foldText(name)
    .replace(/^(?:the )?|\b(?:governorate|province)\b|محافظة/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
