/**
 * The places, actors and outlets the desk knows, by id. Read once a process from what `npm run bake` made of the tables.
 */
import type { PlaceMention } from '../model/inferred.ts';
import { foldText } from '../text/foldText.ts';
import { readWords } from '../text/readWords.ts';
import { bakedNames } from './data/bakedNames.ts';
import { foldName } from './foldName.ts';
import { unpack } from './unpack.ts';

export interface Place {
  placeId: string;
  name: string;
  names: { en: string; ar: string };
  /** ISO 3166-1 alpha-2; the empty string for land that belongs to several countries. */
  country: string;
  latitude: number;
  longitude: number;
  precision: PlaceMention['precision'];
  /** What it is: town, airbase, crossing, dam, camp, oilfield … */
  kind: string;
  governorateId?: string;
  /** Of a quarter: its city. */
  cityId?: string;
}

export type Side =
  | 'damascus'
  | 'opposition'
  | 'is'
  | 'sdf'
  | 'baghdad'
  | 'krg'
  | 'pkk'
  | 'turkey'
  | 'russia'
  | 'iran'
  | 'coalition'
  | 'usa'
  | 'israel'
  | 'un'
  | 'monitor'
  | 'other';

export interface Actor {
  actorId: string;
  name: string;
  /** As an Arabic reader knows it; its English name where no Arabic one is held. */
  nameAr: string;
  kind: string;
  side: Side;
  /** Of this war alone: its name places a text in the theatre. */
  theatre: boolean;
  /** What it called itself, oldest first, and since which day (or month); empty where it was never renamed. */
  names: { name: string; since: string }[];
}

export interface Outlet {
  creditId: string;
  name: string;
  kind: string;
  /** As printed; `~` before one that counts only with its capitals, `=` before one that is an outlet's name and no credit. */
  spellings: string[];
}

export interface KnownNames {
  places: Map<string, Place>;
  actors: Map<string, Actor>;
  outlets: Map<string, Outlet>;
}

let known: KnownNames | undefined;

/** Reads them once, then answers from memory. */
export function knownNames(): KnownNames {
  known ??= readNames(unpack(bakedNames));
  return known;
}

/** Takes the names from `written` (see bakeNames) instead of those that were baked: an editor's tables as they stand. */
export function useNames(written: string): void {
  known = readNames(written);
  outletIds = undefined;
  creditIds.clear();
}

function readNames(written: string): KnownNames {
  const [places = '', actors = '', outlets = ''] = written.split('\n\n');
  return {
    places: readLines(places, readPlace, ({ placeId }) => placeId),
    actors: readLines(actors, readActor, ({ actorId }) => actorId),
    outlets: readLines(outlets, readOutlet, (outlet) => outlet.creditId),
  };
}

function readLines<T>(lines: string, read: (cells: string[]) => T, idOf: (value: T) => string): Map<string, T> {
  const values = new Map<string, T>();
  for (const line of lines.split('\n')) {
    const value = read(line.split('|'));
    values.set(idOf(value), value);
  }
  return values;
}

function readPlace(cells: string[]): Place {
  const [placeId = '', name = '', ar = '', country = '', latitude, longitude, precision, kind = ''] = cells;
  const place: Place = {
    placeId,
    name,
    names: { en: name, ar },
    country,
    latitude: Number(latitude),
    longitude: Number(longitude),
    precision: precision as Place['precision'],
    kind,
  };
  if (cells[8]) place.governorateId = cells[8];
  if (cells[9]) place.cityId = cells[9];
  return place;
}

function readActor([actorId = '', name = '', nameAr = '', kind = '', side, theatre, names]: string[]): Actor {
  return {
    actorId,
    name,
    nameAr,
    kind,
    side: side as Side,
    theatre: theatre === '*',
    names: (names ? names.split(';') : []).map((cell) => {
      const at = cell.lastIndexOf(' ');
      return { name: cell.slice(0, at), since: cell.slice(at + 1) };
    }),
  };
}

function readOutlet([creditId = '', name = '', kind = '', spellings = '']: string[]): Outlet {
  return { creditId, name, kind, spellings: spellings.split(';') };
}

/** A place by id. */
export function placeById(placeId: string): Place | undefined {
  return knownNames().places.get(placeId);
}

/** An actor by id. */
export function actorById(actorId: string): Actor | undefined {
  return knownNames().actors.get(actorId);
}

/** Which side of the war an actor stands on, for setting a claim beside its denial. */
export function sideOf(actorId: string): Side | undefined {
  return knownNames().actors.get(actorId)?.side;
}

const outletKey = (name: string) =>
  readWords(name)
    .map((word) => foldName(word.folded, word.script))
    .join(' ');

let outletIds: Map<string, { id: string; exactly?: string }[]> | undefined;

function readOutletIds(): Map<string, { id: string; exactly?: string }[]> {
  const ids = new Map<string, { id: string; exactly?: string }[]>();
  for (const { creditId, spellings } of knownNames().outlets.values())
    for (const spelling of spellings) {
      const strict = spelling.startsWith('~');
      const key = outletKey(spelling.replace(/^[~=]/, ''));
      ids.set(key, [...(ids.get(key) ?? []), { id: creditId, ...(strict && { exactly: spelling.slice(1) }) }]);
    }
  return ids;
}

/** The key under which a credited outlet is filed: "AFP" and "Agence France-Presse" are `afp`; an unknown name is made into a key. */
export function creditId(name: string): string {
  const known = creditIds.get(name);
  if (known !== undefined) return known;
  const id = creditIdAfresh(name);
  if (creditIds.size >= 5_000) creditIds.clear();
  creditIds.set(name, id);
  return id;
}

/** A feed's outlet comes with each of its entries. */
const creditIds = new Map<string, string>();

function creditIdAfresh(name: string): string {
  outletIds ??= readOutletIds();
  const held = outletIds.get(outletKey(name))?.find(({ exactly }) => exactly === undefined || exactly === name.trim());
  if (held !== undefined) return held.id;
  return foldText(name)
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .split('-')
    .filter((part) => part !== '')
    .join('-');
}
