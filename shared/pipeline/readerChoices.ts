/** What a reader may choose from: both countries, their governorates, the actors of this war, the languages the desk reads. */
import { knownNames } from '../enrich/knownNames.ts';
import type { Choice, Choices } from '../subscribers/choices.ts';

const languages: Choice[] = [
  { id: 'en', en: 'English', ar: 'الإنجليزية' },
  { id: 'ar', en: 'Arabic', ar: 'العربية' },
  { id: 'ru', en: 'Russian', ar: 'الروسية' },
  { id: 'tr', en: 'Turkish', ar: 'التركية' },
  { id: 'fr', en: 'French', ar: 'الفرنسية' },
  { id: 'de', en: 'German', ar: 'الألمانية' },
  { id: 'fa', en: 'Persian', ar: 'الفارسية' },
  { id: 'ku', en: 'Kurdish (Kurmanji)', ar: 'الكردية (الكرمانجية)' },
  { id: 'ckb', en: 'Kurdish (Sorani)', ar: 'الكردية (السورانية)' },
];

/** Zones the list offers first: where the desk's readers are. Any zone that exists may be written in. */
const timeZones = [
  'UTC',
  'Asia/Damascus',
  'Asia/Baghdad',
  'Asia/Beirut',
  'Asia/Amman',
  'Europe/Istanbul',
  'Europe/Moscow',
  'Asia/Dubai',
  'Europe/London',
  'Europe/Paris',
  'Europe/Berlin',
  'America/New_York',
];

let choices: Choices | undefined;

export function readerChoices(): Choices {
  choices ??= listChoices();
  return choices;
}

function listChoices(): Choices {
  const { places, actors } = knownNames();
  const offered = [...places.values()].filter(
    (place) =>
      place.placeId === 'country-sy' ||
      place.placeId === 'country-iq' ||
      (place.precision === 'governorate' && (place.country === 'SY' || place.country === 'IQ')),
  );
  const byName = (one: Choice, other: Choice) => (one.en < other.en ? -1 : 1);
  return {
    places: offered
      .map((place) => ({ id: place.placeId, en: place.name, ar: place.names.ar || place.name }))
      .sort(byName),
    actors: [...actors.values()]
      .filter((actor) => actor.theatre)
      .map((actor) => ({ id: actor.actorId, en: actor.name, ar: actor.nameAr }))
      .sort(byName),
    languages,
    timeZones,
  };
}
