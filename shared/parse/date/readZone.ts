import type { DatePlace } from '../reportHints.ts';
import { placeZones, sharedZoneNames, type Zone, zoneNames } from './zoneNames.ts';

/** Minutes east of Greenwich in `timeZone` at `epochMs`; undefined when there is no such zone. */
export function zoneOffsetMinutes(timeZone: string, epochMs: number): number | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(epochMs);
    const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
    const found = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name);
    if (!found) return undefined;
    return found[1] === undefined ? 0 : (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3]));
  } catch {
    return undefined;
  }
}

/** "Erbil time", "heure de Damas", "بتوقيت دمشق", "по московскому времени", "Şam saatiyle": the word for the place. */
const named = [
  /(\p{L}[\p{L}’'-]{1,20})(?:\s(?:standard|summer|daylight|mean))?\stime(?!\p{L})/u,
  /(?<!\p{L})heure\s(?:de\s|d['’])(\p{L}{2,20})/u,
  /(?:بتوقيت|توقيت|به وقت|بە کاتی)\s(?:مدينة\s)?(\p{L}{2,20})/u,
  /(?<!\p{L})(?:по\s)?(\p{L}{3,20})\sвремени/u,
  /(?<!\p{L})по\s(гринвичу)/u,
  /(?<!\p{L})(\p{L}{2,20})\ssaati(?:yle|\sile)/u,
];
const localWords =
  /(?<!\p{L})(?:local(?:\stime)?|heure locale|по местному времени|местного времени|yerel saatle|بالتوقيت المحلي|التوقيت المحلي|به وقت محلی)(?!\p{L})/u;

/** "Asia/Damascus": a zone by its name in the database of zones. */
const zoneOfDatabase =
  /(?<![\p{L}/])(?:africa|america|antarctica|asia|atlantic|australia|europe|indian|pacific|etc)\/[a-z_+\d-]{2,30}/u;

/**
 * The zone that `words` (lower case, the day and hour may stand among them) state.
 *
 * `unclear` names what is stated and cannot be told: an abbreviation of several zones without its writer's country, "local time" without a
 * place. An hour so stated is not known to a zone, and the reader of the report must be told.
 */
export function readZone(words: string, place: DatePlace): { zone?: Zone; unclear?: string } {
  if (localWords.test(words))
    return place.timeZone === undefined ? { unclear: 'local time' } : { zone: place.timeZone };
  const name = zoneOfDatabase.exec(words)?.[0];
  if (name !== undefined) return zoneOffsetMinutes(name, 0) === undefined ? { unclear: name } : { zone: name };
  for (const pattern of named) {
    const name = pattern.exec(words)?.[1];
    if (name === undefined) continue;
    const zone = placeZones.find(([, beginnings]) => beginnings.split(' ').some((each) => name.startsWith(each)))?.[0];
    if (zone !== undefined) return { zone };
  }
  for (const [word] of words.matchAll(/\p{L}+/gu)) {
    const zone = Object.hasOwn(zoneNames, word) ? zoneNames[word] : undefined;
    if (zone !== undefined) return { zone };
    const shared = Object.hasOwn(sharedZoneNames, word) ? sharedZoneNames[word] : undefined;
    if (shared === undefined) continue;
    const own = shared.meanings.find(([countries]) => place.country !== undefined && countries.includes(place.country));
    const near = own ?? shared.meanings.find(([, meaning]) => isUsedIn(place.timeZone, meaning));
    const meant = near?.[1] ?? shared.usual;
    return meant === undefined ? { unclear: word.toUpperCase() } : { zone: meant };
  }
  return {};
}

/** A winter's and a summer's day: a zone's clocks show nothing else in a year. */
const sampleDays = [Date.UTC(2016, 0, 15), Date.UTC(2016, 6, 15)];

function isUsedIn(timeZone: string | undefined, meaning: Zone): boolean {
  if (timeZone === undefined) return false;
  if (typeof meaning === 'string') return meaning === timeZone;
  return sampleDays.some((day) => zoneOffsetMinutes(timeZone, day) === meaning);
}
