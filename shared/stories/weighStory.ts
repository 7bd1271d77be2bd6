import type { EventKind } from '../model/inferred.ts';
import type { Story } from '../model/story.ts';
import { type Day, dayOf, secondsPerDay } from '../model/time.ts';
import { isLasting, type KindTraits, traitsOf } from './kindTraits.ts';
import type { NamedPlace } from './readEvidence.ts';
import type { SharedTerms } from './TermIndex.ts';

/** A story with what is computed from its row once. */
export interface WeighedStory {
  story: Story;
  /** How its words meet those of the entry that candidates were asked for last. */
  shared: SharedTerms;
  norm: number;
  /** The weight of its heaviest term. */
  heaviest: number;
  /** The kind that most of its entries have. */
  mainKind: EventKind | undefined;
  mainTraits: KindTraits;
  /** `KindTraits.bit` of each kind that any of its entries has. */
  kindBits: number;
  firstMs: number;
  lastMs: number;
  places: NamedPlace[];
  /** The least number of dead of each toll that counts any. */
  killed: number[];
  /** Of `eventOn`, the days that count: the first, and where such an event goes on for days, all of them; and their numbers. */
  days: Day[];
  dayNumbers: number[];
  /** The number of the day of its first report. */
  firstDay: number;
}

export function weighStory(story: Story): WeighedStory {
  // Whole ten-thousandths, as the row holds them: their sum is exact, in whatever order a table gives the terms back.
  let squares = 0;
  let heaviest = 0;
  for (const weight of story.terms.weights) {
    const whole = Math.round(weight * 1e4);
    squares += whole * whole;
    if (weight > heaviest) heaviest = weight;
  }
  const mainKind = mainKindOf(story.kinds);
  const days = daysOf(story.eventOn, mainKind);
  return {
    story,
    shared: { dot: 0, known: 0 },
    norm: Math.sqrt(squares) / 1e4,
    mainKind,
    mainTraits: traitsOf(mainKind),
    kindBits: bitsOf(story.kinds),
    heaviest,
    firstMs: Date.parse(story.firstReportedAt),
    lastMs: Date.parse(story.lastReportedAt),
    places: placesOf(story),
    killed: story.tolls.flatMap(({ killed }) => (killed === null ? [] : [killed.min])),
    days,
    dayNumbers: days.map(dayNumber),
    firstDay: dayNumber(dayOf(story.firstReportedAt)),
  };
}

/** Heaviest first; of those told alike, the smaller. */
function placesOf({ places, areas }: Story): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const placeId in places) {
    const [latitude, longitude, radiusKm] = areas?.[placeId] ?? nowhere;
    found.push({ placeId, latitude, longitude, radiusKm, weight: places[placeId] as number });
  }
  return found.length < 2
    ? found
    : found.sort((a, b) => b.weight - a.weight || a.radiusKm - b.radiusKm || (a.placeId < b.placeId ? -1 : 1));
}

const nowhere: [number, number, number] = [Number.NaN, Number.NaN, 0];

function daysOf(eventOn: string[], mainKind: EventKind | undefined): Day[] {
  const counted = (traitsOf(mainKind).traits & isLasting) !== 0 ? eventOn : eventOn.slice(0, 1);
  return counted.filter((on) => on.length === 10);
}

function bitsOf(kinds: Story['kinds']): number {
  let bits = 0;
  for (const kind in kinds) bits |= traitsOf(kind as EventKind).bit;
  return bits;
}

/** The kind that most of a story's entries have, ties by name. */
function mainKindOf(kinds: Story['kinds']): EventKind | undefined {
  let main: EventKind | undefined;
  for (const [kind, count] of Object.entries(kinds) as [EventKind, number][]) {
    const most = main === undefined ? 0 : (kinds[main] as number);
    if (count > most || (count === most && main !== undefined && kind < main)) main = kind;
  }
  return main;
}

const dayNumbers = new Map<string, number>();
const mostDayNumbers = 2_000;

/** Days since 1970. Reading a date costs more than the rest of a comparison, and there are few days. */
export function dayNumber(day: Day): number {
  let number = dayNumbers.get(day);
  if (number === undefined) {
    number = Date.parse(day) / (secondsPerDay * 1000);
    if (dayNumbers.size >= mostDayNumbers) dayNumbers.clear();
    dayNumbers.set(day, number);
  }
  return number;
}
