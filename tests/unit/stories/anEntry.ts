import type { EnrichedEntry } from '../../../shared/model/entry.ts';
import type { Inferred, PersonRange, PlaceMention } from '../../../shared/model/inferred.ts';
import { dayOf } from '../../../shared/model/time.ts';

/** Invented towns at true distances: Tell Arid lies 6 km from Qasr, Wadi Sur 90 km from both. */
export const places = {
  qasr: { name: 'Qasr', placeId: 'sy-qasr', country: 'SY', latitude: 35.9, longitude: 36.6, precision: 'town' },
  tellArid: {
    name: 'Tell Arid',
    placeId: 'sy-tell-arid',
    country: 'SY',
    latitude: 35.95,
    longitude: 36.63,
    precision: 'town',
  },
  wadiSur: {
    name: 'Wadi Sur',
    placeId: 'sy-wadi-sur',
    country: 'SY',
    latitude: 35.2,
    longitude: 37.2,
    precision: 'town',
  },
} satisfies Record<string, Omit<PlaceMention, 'span'>>;

export function persons(min: number, max: number | null = min): PersonRange {
  return { min, max };
}

interface Telling {
  entryId: string;
  headline?: string;
  text: string;
  publishedAt?: string;
  outlet?: string;
  place?: Omit<PlaceMention, 'span'>;
  on?: string;
  kind?: Inferred['event']['type'];
  killed?: PersonRange;
  actors?: string[];
  language?: string;
  credits?: string[];
  claims?: Inferred['claims'];
}

/** An entry as it comes from reading, with what the test says and nothing else. */
export function anEntry(telling: Telling): EnrichedEntry {
  const { publishedAt = '2015-12-22T10:00:00.000Z', place, text } = telling;
  return {
    entryId: telling.entryId,
    reportKey: 'wires/2015/12/22/x/page.txt',
    position: 0,
    outlet: telling.outlet ?? 'Orontes Press',
    guid: telling.entryId,
    version: 0,
    status: 'usable',
    ...(telling.headline === undefined ? {} : { headline: telling.headline }),
    text,
    publishedAt,
    publishedAtBasis: 'supplier',
    receivedAt: publishedAt,
    day: dayOf(publishedAt),
    contentHash: `${telling.headline ?? ''}|${text}`,
    inferred: {
      language: telling.language ?? 'en',
      relevance: { label: 'core', score: 1, why: [] },
      places: place ? [{ ...place, span: [0, place.name.length] }] : [],
      actors: (telling.actors ?? []).map((actorId) => ({ span: [0, 1], actorId, name: actorId })),
      credits: telling.credits ?? [],
      claims: telling.claims ?? [],
      verification: 'single_source',
      casualties: [],
      toll: { killed: telling.killed ?? null, injured: null },
      dates: [],
      event: {
        ...(telling.on === undefined ? {} : { on: telling.on, precision: 'day' }),
        ...(telling.kind === undefined ? {} : { type: telling.kind }),
        ...(place === undefined ? {} : { placeId: place.placeId }),
      },
    },
  };
}
