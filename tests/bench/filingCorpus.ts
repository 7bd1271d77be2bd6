/**
 * As many entries as are wanted, that a desk could have been sent: the sample newsroom's own reports, told again every twelve days, when
 * the desk has forgotten them, in the order in which they come.
 *
 * What is off-topic is left out, as ingest-report does. Reading is not what is measured, so each report is read once.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleNewsroom } from '../../local/runDesk.ts';
import { enrichEntry } from '../../shared/enrich/enrichEntry.ts';
import { knownNames, type Place } from '../../shared/enrich/knownNames.ts';
import type { EnrichedEntry } from '../../shared/model/entry.ts';
import { addDays, addSeconds, dayOf, secondsPerDay } from '../../shared/model/time.ts';
import { normalizeItem } from '../../shared/normalize/normalizeItem.ts';
import { parseReport } from '../../shared/parse/parseReport.ts';

const daysApart = 12;
const receivedAt = '2016-11-16T18:00:00.000Z';

/** The first `count` entries, the same for the same count on every machine. */
export async function* filingCorpus(count: number): AsyncGenerator<EnrichedEntry> {
  const told = await readSample();
  for (let at = 0; at < count; at++) {
    const entry = told[at % told.length] as EnrichedEntry;
    yield tellAgain(entry, at, Math.floor(at / told.length) * daysApart);
  }
}

/**
 * The first `count` entries of a burst: the same reports of the same three days, in other words and of other towns each time they are told, so that
 * they are news and nobody's copy. Words keep their lengths, and so do rows. No more than some three thousand: then the words come back.
 */
export async function* burstCorpus(count: number): AsyncGenerator<EnrichedEntry> {
  const told = await readSample();
  const towns = townsOfTheatre();
  for (let at = 0; at < count; at++) {
    const times = Math.floor(at / told.length);
    yield tellOfAnother(tellAgain(told[at % told.length] as EnrichedEntry, at, 0), times, towns);
  }
}

function townsOfTheatre(): Place[] {
  return [...knownNames().places.values()]
    .filter(({ country, precision }) => (country === 'SY' || country === 'IQ') && precision === 'town')
    .sort((a, b) => (a.placeId < b.placeId ? -1 : 1));
}

/** Not a neighbour in the alphabet, and each town back only when all have had their turn. */
const townsApart = 31;

function tellOfAnother(entry: EnrichedEntry, times: number, towns: Place[]): EnrichedEntry {
  if (times === 0) return entry;
  const other = (placeId: string) => {
    const at = towns.findIndex((town) => town.placeId === placeId);
    return at < 0 ? undefined : (towns[(at + times * townsApart) % towns.length] as Place);
  };
  const { inferred } = entry;
  const { event } = inferred;
  return {
    ...entry,
    headline: entry.headline && shiftLetters(entry.headline, times),
    text: shiftLetters(entry.text, times),
    inferred: {
      ...inferred,
      places: inferred.places.map((place) => {
        const { placeId, latitude, longitude } = other(place.placeId) ?? place;
        return { ...place, placeId, latitude, longitude };
      }),
      event:
        event.placeId === undefined
          ? event
          : { ...event, placeId: (other(event.placeId) ?? { placeId: event.placeId }).placeId },
    },
  };
}

/** Latin, Cyrillic and Arabic letters, each so many places on in its alphabet. */
const alphabets = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
].map((letters) => [...letters]);

function shiftLetters(text: string, by: number): string {
  return Array.from(text.toLowerCase(), (letter) => {
    for (const letters of alphabets) {
      const at = letters.indexOf(letter);
      if (at >= 0) return letters[(at + by) % letters.length] as string;
    }
    return letter;
  }).join('');
}

async function readSample(): Promise<EnrichedEntry[]> {
  const entries: EnrichedEntry[] = [];
  const folder = join(sampleNewsroom, 'feeds');
  for (const fileName of (await readdir(folder)).sort()) {
    const { items, format } = await parseReport(await readFile(join(folder, fileName)), { fileName });
    const feedId = fileName.replace(/\..*$/, '');
    const sha256 = Buffer.from(feedId.padEnd(32)).toString('hex');
    const receipt = { receivedAt, sha256, feedId, outlet: feedId.replaceAll('-', ' ') };
    for (const item of items) {
      const normalized = normalizeItem(item, { reportKey: `reports/2016/11/16/${feedId}/${sha256}`, receipt, format });
      if ('refused' in normalized || normalized.status !== 'usable') continue;
      const inferred = enrichEntry(normalized);
      if (inferred.relevance.label !== 'off') entries.push({ ...normalized, inferred });
    }
  }
  return entries.sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1));
}

function tellAgain(told: EnrichedEntry, at: number, days: number): EnrichedEntry {
  const later = (instant: string) => addSeconds(instant, days * secondsPerDay);
  const { event } = told.inferred;
  const publishedAt = later(told.publishedAt);
  return {
    ...told,
    guid: `${told.guid} ${at}`,
    // As long and as random as an id of the desk's, which is what a compressed row is made of.
    entryId: `e-${(BigInt(at + 1) * 0x9e3779b97f4a7c15f39cn).toString(16).slice(-20).padStart(20, '0')}`,
    publishedAt,
    receivedAt: later(told.receivedAt),
    updatedAt: told.updatedAt && later(told.updatedAt),
    day: dayOf(publishedAt),
    inferred: {
      ...told.inferred,
      event: { ...event, on: event.precision === 'day' ? addDays(event.on ?? '', days) : event.on },
    },
  };
}
