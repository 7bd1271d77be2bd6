import type { Place } from './knownNames.ts';
import type { Enricher } from './loadEnricher.ts';
import type { Name } from './nameIndex.ts';

const kmPerDegree = 111.2;
/** A place this near, or the governorate or city itself, is a place's own surroundings. */
const surroundingsKm = 30;
const regionKm = 120;

/** Fast and good to a percent at these latitudes, where a degree of longitude is four fifths of one of latitude. */
function distanceKm(one: Place, other: Place): number {
  const x = (one.longitude - other.longitude) * Math.cos((one.latitude * Math.PI) / 180);
  return kmPerDegree * Math.hypot(one.latitude - other.latitude, x);
}

export interface Support {
  /** 3: its city, governorate or close surroundings are named; 2: a place of its region is; 1: its country is; 0: nothing. */
  level: 0 | 1 | 2 | 3;
  km: number;
  /** The place named that says so. */
  by?: Place;
}

/** How far the other places that an entry names speak for `place`. */
export function supportFor(place: Place, named: Place[]): Support {
  let best: Support = { level: 0, km: Number.POSITIVE_INFINITY };
  for (const other of named) {
    if (other.placeId === place.placeId) continue;
    let level: Support['level'] = 0;
    let km = Number.POSITIVE_INFINITY;
    if (other.precision === 'country') {
      if (other.country === place.country) level = 1;
    } else if (other.placeId === place.cityId || other.placeId === place.governorateId) {
      level = 3;
      km = 0;
    } else if (other.precision !== 'governorate' && other.precision !== 'region') {
      km = distanceKm(place, other);
      if (
        km <= surroundingsKm ||
        (place.cityId === undefined && km <= 100 && other.governorateId === place.governorateId)
      )
        level = 3;
      else if (km <= regionKm) level = 2;
    } else if (other.country === place.country && place.country !== '') level = 1;
    if (level > best.level || (level === best.level && km < best.km)) best = { level, km, by: other };
  }
  return best;
}

export interface Choice {
  name: Name;
  /** Set when several places share the name, or when it counts only by its surroundings. */
  by?: Place;
}

/** How many units of text lie between the name and the nearest mention of `placeId`; infinite in another passage. */
export type TextDistance = (placeId: string) => number;

/**
 * Which of the places that share a spelling is meant. The first of the table is the best known and wins unless the entry names
 * surroundings of another and none of its own; of two whose own city or governorate is named, the one whose city stands nearer in the
 * text ("the Midan of Aleppo; in Damascus, Midan was quiet"). A name that counts only by its surroundings is nobody's where they are not named.
 *
 * @param options in the tables' order; `context` says that the sentence treats the word as a place.
 */
export function choosePlace(
  options: Name[],
  context: boolean,
  named: Place[],
  enricher: Enricher,
  away: TextDistance = () => 0,
): Choice | undefined {
  let best: (Choice & Support) | undefined;
  for (const name of options) {
    const place = enricher.places.get(name.id);
    if (place === undefined) continue;
    const support = named.length === 0 ? ({ level: 0, km: 0 } as Support) : supportFor(place, named);
    // Outside the two countries the table knows no governorates: the country named is surroundings enough.
    const wanted = place.governorateId === undefined ? 1 : 3;
    if (name.near && support.level < wanted) continue;
    if (name.weak && !context && !(name.soft && support.level === 3)) continue;
    if (
      best === undefined ||
      support.level > best.level ||
      (support.level === best.level && support.level >= 2 && support.km < best.km / 2) ||
      (support.level === 3 &&
        best.level === 3 &&
        support.km === 0 &&
        best.km === 0 &&
        awayFrom(support, away) < awayFrom(best, away))
    )
      best = { name, ...support };
  }
  if (best === undefined) return undefined;
  const decided = options.length > 1 || best.name.near || (best.name.soft && !context);
  return { name: best.name, ...(decided && best.by !== undefined && { by: best.by }) };
}

function awayFrom({ by }: Support, away: TextDistance): number {
  return by === undefined ? Number.POSITIVE_INFINITY : away(by.placeId);
}
