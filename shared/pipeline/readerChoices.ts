/** What a reader may choose from: both countries, their governorates, who fights and governs in this war, the languages the desk reads. */
import { type Actor, knownNames } from '../enrich/knownNames.ts';
import type { Choice, ChoiceGroup, Choices } from '../subscribers/choices.ts';

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

const groupOfCountry: Partial<Record<string, ChoiceGroup>> = { SY: 'syria', IQ: 'iraq' };

/** Who fights and who governs here. Persons, monitors, rescuers, relief and the UN are in stories about those, and nobody follows a hostage. */
const groupOfKind: Partial<Record<string, ChoiceGroup>> = {
  government: 'governments',
  ministry: 'governments',
  party: 'governments',
  army: 'forces',
  office: 'forces',
  coalition: 'forces',
  group: 'groups',
  militia: 'militias',
};
const sidesOfNobody = new Set(['un', 'monitor']);
/** States that fight in these countries, their armed bodies and allies. */
const foreignSides = new Set(['russia', 'turkey', 'iran', 'usa', 'coalition', 'israel', 'pkk']);
const foreignKinds = new Set(['government', 'ministry', 'army', 'group', 'militia']);

function groupOfActor({ kind, side, theatre }: Actor): ChoiceGroup | undefined {
  if (sidesOfNobody.has(side)) return undefined;
  if (!theatre && foreignSides.has(side)) return foreignKinds.has(kind) ? 'foreign' : undefined;
  // Those of the two countries who are known abroad as well: the Kurdish government, Iraq's parliament.
  if (!theatre) return kind === 'government' && (side === 'krg' || side === 'baghdad') ? 'governments' : undefined;
  // Who meets to talk about the war is no side of it.
  return kind === 'coalition' && side === 'other' ? undefined : groupOfKind[kind];
}

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
      .flatMap((place) => {
        const group = place.precision === 'governorate' ? groupOfCountry[place.country] : 'countries';
        return group === undefined
          ? []
          : [{ id: place.placeId, en: place.name, ar: place.names.ar || place.name, group }];
      })
      .sort(byName),
    actors: [...actors.values()]
      .flatMap((actor) => {
        const group = groupOfActor(actor);
        return group === undefined ? [] : [{ id: actor.actorId, en: actor.name, ar: actor.nameAr, group }];
      })
      .sort(byName),
    languages,
    timeZones,
  };
}
