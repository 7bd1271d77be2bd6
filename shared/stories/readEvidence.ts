/** What an entry says that bears on which event it is about: words, places, day, kind, actors, numbers. */
import type { EnrichedEntry } from '../model/entry.ts';
import type { EventKind, PlaceMention, Toll } from '../model/inferred.ts';
import { type Day, dayOf } from '../model/time.ts';
import { foldText } from '../text/foldText.ts';
import type { TermVector } from '../text/termVector.ts';
import { everydayActors } from './data/everyday.ts';
import { seats } from './data/seats.ts';
import { dayNumber } from './dayNumber.ts';
import { isStrike, type KindTraits, traitsOf } from './kindTraits.ts';
import { beforeTurningBack, readTargets } from './readTargets.ts';
import { bitsOfTargetSet } from './targetBits.ts';
import { tellsAnother, tellsHoursLater } from './tellsAnother.ts';
import { tellsSequel } from './tellsSequel.ts';
import { weighTerms } from './weighTerms.ts';

export interface NamedPlace {
  placeId: string;
  /** WGS84 degrees. */
  latitude: number;
  longitude: number;
  radiusKm: number;
  /** 3: the event's; 2: named in the headline; 1: named in the lede. */
  weight: number;
}

export interface Evidence {
  /** Unit length; empty when the entry has no telling words. */
  terms: TermVector;
  /** How many terms of equal weight would be as many as these: (Σ weight)² of the unit vector. */
  breadth: number;
  /** The words' language, first subtag. */
  language: string;
  /** Heaviest first; countries are left out: nearly every report names one. */
  places: NamedPlace[];
  /** As the entry's EventGuess says. */
  stated?: string;
  /** The day of the event as the text states it. */
  statedOn?: Day;
  /** Its number, as `dayNumber` counts; NaN where none is stated. */
  statedDay: number;
  /** The event's month or range of days, where no day is stated. */
  statedWithin?: [Day, Day];
  publishedOn: Day;
  publishedDay: number;
  outlet: string;
  headline?: string;
  publishedAtMs: number;
  kind?: EventKind;
  kindTraits: KindTraits;
  /** All but the everyday ones; and towns abroad, which tell one round of talks from another. */
  actors: Set<string>;
  toll: Toll;
  /** The headline or the opening says that the place was struck before: the event is not that one. */
  isAnother: boolean;
  /** The opening says so of an attack of the same day, hours before. */
  isLaterThatDay: boolean;
  /** The headline tells what came after the event: a denial, a later toll, a funeral. The day stated is that of the telling. */
  isSequel: boolean;
  /** Kinds of place that the headline and the opening name as struck. */
  targets: ReadonlySet<string>;
  /** The same, as `targetBits` has them. */
  targetBits: number;
}

/** The opening tells the event; what follows is other events and background. In UTF-16 units. */
const ledeUnits = 420;
const placeUnits = 300;
const datelineUnits = 24;
const dateUnits = 800;
const targetUnits = 240;
/** So much of what has no headline stands in for one. */
const headlineUnits = 120;
const headlineCount = 2;
const mostTerms = 48;

const theatre = new Set(['SY', 'IQ']);

/** Kinds that happen at a place, also outside the theatre: an attack in Istanbul. */
const happenings = new Set<EventKind>([
  'air-strike',
  'drone-strike',
  'shelling',
  'bombing',
  'clash',
  'assassination',
  'execution',
]);

/** How far from its point a place of each precision reaches; two places whose reaches meet may be one. */
/** "In Idlib" is said of the town and of its governorate: such a name may mean any place so far around. */
export const seatKm = 45;

const radiusKmByPrecision: Record<PlaceMention['precision'], number> = {
  site: 2,
  neighbourhood: 3,
  town: 6,
  district: 15,
  governorate: 60,
  region: 100,
  country: 0,
};

export function readEvidence(entry: EnrichedEntry): Evidence {
  const known = readBefore.get(entry);
  if (known) return known;
  const evidence = weighEvidence(entry);
  readBefore.set(entry, evidence);
  return evidence;
}

/** Assigning and filing both ask; an entry is never changed in place. */
const readBefore = new WeakMap<EnrichedEntry, Evidence>();

function weighEvidence(entry: EnrichedEntry): Evidence {
  const { inferred } = entry;
  const language = inferred.language.slice(0, 2);
  const terms = termsOf(entry, language);
  const stated = statedDate(entry);
  const publishedOn = dayOf(entry.publishedAt);
  const kind = inferred.event.type === 'other' ? undefined : inferred.event.type;
  return {
    terms,
    breadth: terms.weights.reduce((sum, weight) => sum + weight, 0) ** 2,
    language,
    places: placesOf(entry),
    ...stated,
    statedDay: stated.statedOn === undefined ? Number.NaN : dayNumber(stated.statedOn),
    publishedOn,
    publishedDay: dayNumber(publishedOn),
    outlet: entry.outlet,
    ...(entry.headline === undefined ? {} : { headline: entry.headline.trim() }),
    publishedAtMs: Date.parse(entry.publishedAt),
    ...(kind === undefined ? {} : { kind }),
    kindTraits: traitsOf(kind),
    actors: new Set([
      ...inferred.actors.map((actor) => actor.actorId).filter((actorId) => !everydayActors.has(actorId)),
      ...townsAbroad(entry),
    ]),
    toll: inferred.toll,
    isSequel: tellsSequel(foldText(entry.headline ?? entry.text.slice(0, headlineUnits))),
    ...struckBy(entry),
  };
}

const noTargets: ReadonlySet<string> = new Set();

/** A strike's target is told in the headline and the first words; further down stands what else was hit, and when. */
function struckBy({
  headline,
  text,
  inferred: { event },
}: EnrichedEntry): Pick<Evidence, 'targets' | 'targetBits' | 'isAnother' | 'isLaterThatDay'> {
  if ((traitsOf(event.type).traits & isStrike) === 0)
    return { targets: noTargets, targetBits: 0, isAnother: false, isLaterThatDay: false };
  const opening = foldText(text.slice(0, targetUnits));
  const title = foldText(headline ?? '');
  const isAnother = tellsAnother(title) || tellsAnother(opening);
  const targets = readTargets([beforeTurningBack(title), beforeTurningBack(opening)]);
  return {
    targets,
    targetBits: bitsOfTargetSet(targets),
    isAnother,
    isLaterThatDay: isAnother && tellsHoursLater(opening),
  };
}

function termsOf({ headline, text }: EnrichedEntry, language: string): TermVector {
  const lede = ledeOf(text);
  const parts = [
    { text: headline ?? '', by: headlineCount },
    { text: lede, by: 1 },
  ];
  // What has no headline says in its first sentence what it is about.
  if (!headline) parts.push({ text: lede.split(/[.!?\u061f]\s|\n/u, 1)[0] ?? '', by: headlineCount - 1 });
  return weighTerms(parts, language, mostTerms);
}

/** Cut at a space, so that no half word is counted. */
function ledeOf(text: string): string {
  if (text.length <= ledeUnits) return text;
  const end = text.indexOf(' ', ledeUnits);
  return end < 0 || end > ledeUnits + 40 ? text.slice(0, ledeUnits) : text.slice(0, end);
}

function placesOf(entry: EnrichedEntry): NamedPlace[] {
  const { places, event } = entry.inferred;
  // The dateline says where the correspondent sat, and a statement where its speaker stood, Beirut or Geneva: not where it happened.
  const hasTheatre = places.some((place) => theatre.has(place.country) && place.precision !== 'country');
  if (!hasTheatre && !(event.type && happenings.has(event.type))) return [];
  const byId = new Map<string, NamedPlace>();
  for (const { placeId, country, precision, latitude, longitude, span, in: where } of places) {
    if (precision === 'country' || (hasTheatre && !theatre.has(country))) continue;
    const weight = placeId === event.placeId ? 3 : where === 'headline' ? 2 : span[0] < placeUnits ? 1 : 0;
    const known = byId.get(placeId);
    if (weight === 0 || (known && known.weight >= weight)) continue;
    byId.set(placeId, {
      placeId,
      latitude,
      longitude,
      radiusKm: seats.has(placeId) ? seatKm : radiusKmByPrecision[precision],
      weight,
    });
  }
  // Of places named alike, the smaller says more.
  return sceneFirst([...byId.values()]).sort(
    (a, b) => b.weight - a.weight || a.radiusKm - b.radiusKm || (a.placeId < b.placeId ? -1 : 1),
  );
}

/**
 * One desk writes "a strike on Aleppo, in the Shaar quarter", the next "a strike on Shaar": where the event's place is a town and
 * the opening names a quarter or a site of it, that is the scene, and the town is where it lies.
 */
function sceneFirst(places: NamedPlace[]): NamedPlace[] {
  const main = places.find((place) => place.weight === 3);
  if (main === undefined) return places;
  const scene =
    places
      .filter((place) => isPartOf(place, main))
      .sort((a, b) => b.weight - a.weight || a.radiusKm - b.radiusKm || (a.placeId < b.placeId ? -1 : 1))[0] ?? main;
  return places.map((place) =>
    place === scene ? { ...place, weight: 3 } : isPartOf(scene, place) ? { ...place, weight: 1 } : place,
  );
}

/** Whether the one is a quarter or a site of the other, a town. */
export function isPartOf(part: NamedPlace, town: NamedPlace): boolean {
  return (
    part.radiusKm <= quarterKm &&
    town.radiusKm > quarterKm &&
    town.radiusKm <= seatKm &&
    areWithin(part, town, townReachKm)
  );
}

/** Quarters, air fields, crossings. */
export const quarterKm = 3;
/** From the middle of Damascus or Aleppo to the last place that is still said to be in it. */
const townReachKm = 9;

/** Whether two places are no further from one another than `km`. Most are so far apart that their latitudes tell. */
export function areWithin(one: NamedPlace, other: NamedPlace, km: number): boolean {
  return Math.abs(one.latitude - other.latitude) * leastKmOfDegree <= km && kmBetween(one, other) <= km;
}

/** Of latitude; a little less than a degree of the sphere that `kmBetween` measures on. */
const leastKmOfDegree = 111;

/** Equirectangular: within half a per cent at the distances that matter here. */
function kmBetween(one: NamedPlace, other: NamedPlace): number {
  const radians = Math.PI / 180;
  const x = (other.longitude - one.longitude) * radians * Math.cos(((one.latitude + other.latitude) / 2) * radians);
  const y = (other.latitude - one.latitude) * radians;
  return 6371 * Math.hypot(x, y);
}

/** Where talks are held or a court sits. What opens the text is the dateline: where the correspondent sat. */
function townsAbroad({ inferred: { places } }: EnrichedEntry): string[] {
  return places
    .filter(
      ({ country, precision, span, in: where }) =>
        !theatre.has(country) &&
        (precision === 'town' || precision === 'site') &&
        (where === 'headline' || (span[0] >= datelineUnits && span[0] < placeUnits)),
    )
    .map(({ placeId }) => placeId);
}

/** The event's date; where that is only a month or a span of days, the first day that the opening gives to an event. */
function statedDate({
  inferred: { event, dates },
}: EnrichedEntry): Pick<Evidence, 'stated' | 'statedOn' | 'statedWithin'> {
  const isDay = (value: string | undefined): value is Day => value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value);
  const openingDay = dates.find(
    ({ role, value, span, in: where }) =>
      role === 'event' && isDay(value) && (where === 'headline' || span[0] < dateUnits),
  )?.value;
  const stated = isDay(event.on) ? event.on : (openingDay ?? event.on);
  if (stated === undefined) return {};
  if (isDay(stated)) return { stated, statedOn: stated };
  const range = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(stated);
  if (range) return { stated, statedWithin: [range[1] as Day, range[2] as Day] };
  if (/^\d{4}-\d{2}$/.test(stated)) return { stated, statedWithin: [`${stated}-01`, `${stated}-31`] };
  return { stated };
}
