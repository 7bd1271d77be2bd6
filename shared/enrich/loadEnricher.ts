/**
 * Reads the data tables into one index of names. Done once a process; everything after it is lookup.
 *
 * The tables are text so that an editor can correct a line and see what changed; a line that cannot be read throws here, at load,
 * and never on an entry.
 */
import type { PlaceMention } from '../model/inferred.ts';
import { foldText } from '../text/foldText.ts';
import { readWords } from '../text/readWords.ts';
import { actors as actorLines } from './data/actors.ts';
import { gazetteer as gazetteerLines } from './data/gazetteer.ts';
import { geonamesPlaces } from './data/geonamesPlaces.ts';
import { lexicon as lexiconLines } from './data/lexicon.ts';
import { outlets as outletLines } from './data/outlets.ts';
import { worldPlaces as worldLines } from './data/worldPlaces.ts';
import { foldName } from './foldName.ts';
import { NameIndex } from './nameIndex.ts';

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
  kind: string;
  side: Side;
  /** Of this war alone: its name places a text in the theatre. */
  theatre: boolean;
}

export interface Outlet {
  creditId: string;
  name: string;
  kind: string;
}

export interface Enricher {
  index: NameIndex;
  places: Map<string, Place>;
  actors: Map<string, Actor>;
  outlets: Map<string, Outlet>;
  placeIdByName: Map<string, string>;
  actorIdByName: Map<string, string>;
}

const precisions: Record<string, PlaceMention['precision']> = {
  country: 'country',
  region: 'region',
  governorate: 'governorate',
  district: 'district',
  town: 'town',
  neighbourhood: 'neighbourhood',
  site: 'site',
  airbase: 'site',
  airport: 'site',
  crossing: 'site',
  dam: 'site',
  camp: 'site',
  oilfield: 'site',
};

let loaded: Enricher | undefined;

function list(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The key under which a name that somebody typed is looked up. */
function nameKey(words: string): string {
  return readWords(words)
    .map((word) => word.folded)
    .join(' ');
}

function countryOf(placeId: string, parent: string, places: Map<string, Place>): string {
  if (placeId.startsWith('country-')) return placeId.slice(8).toUpperCase();
  if (parent.startsWith('country-')) return parent.slice(8).toUpperCase();
  if (parent.endsWith('-gov')) return parent.slice(0, 2).toUpperCase();
  return places.get(parent)?.country ?? '';
}

/** Words of English headlines and first names that a folded place name may equal: such a place needs its context. */
const commonWords = new Set(
  'has hit tal tel rai bara dana mare dora karma harem rabia salma jasim bashir nice ana sana zap gara hass aqrab rawa wana bulbul palma rashad arak nawa marj hader khalis koya soran gold has rania raniya jaba shin'.split(
    ' ',
  ),
);

function foldedKey(words: string): string {
  return readWords(words)
    .map((word) => foldName(word.folded, word.script))
    .join(' ');
}

const acronym = /^[A-ZА-ЯÇĞİÖŞÜ]{2,4}$/;

/** Loads once, then answers from memory. Synchronous; about a tenth of a second. */
export function loadEnricher(): Enricher {
  if (loaded !== undefined) return loaded;
  const enricher: Enricher = {
    index: new NameIndex(),
    places: new Map(),
    actors: new Map(),
    outlets: new Map(),
    placeIdByName: new Map(),
    actorIdByName: new Map(),
  };
  for (const line of `${gazetteerLines}\n${worldLines}`.split('\n')) if (line !== '') addPlace(enricher, line);
  // A small town's one-word name is often a person's too: it needs its context.
  for (const line of geonamesPlaces.split('\n')) if (line !== '') addPlace(enricher, line, true);
  for (const line of actorLines.split('\n')) if (line !== '') addActor(enricher, line);
  for (const line of outletLines.split('\n')) if (line !== '') addOutlet(enricher, line);
  for (const line of lexiconLines.split('\n')) if (line !== '') addTerms(enricher, line);
  loaded = enricher;
  return enricher;
}

function addPlace(enricher: Enricher, line: string, minor = false): void {
  const [placeId = '', name = '', position = '', parent = '', kind = '', ar, ru, tr, others, demonyms] =
    line.split('|');
  const [latitude, longitude] = position.split(' ').map(Number);
  const precision = precisions[kind];
  if (
    latitude === undefined ||
    longitude === undefined ||
    Number.isNaN(latitude + longitude) ||
    precision === undefined
  ) {
    throw new Error(
      `The gazetteer's line for "${placeId}" cannot be read: it wants id | name | latitude longitude | …`,
    );
  }
  const arabic = list(ar);
  const printed = name.replace(/ \(.*\)$/, '');
  const place: Place = {
    placeId,
    name: printed,
    names: { en: printed, ar: (arabic[0] ?? printed).replace(/ \(.*\)$/, '') },
    country: countryOf(placeId, parent, enricher.places),
    latitude,
    longitude,
    precision,
    kind,
  };
  if (parent.endsWith('-gov')) place.governorateId = parent;
  else if (placeId.endsWith('-gov')) place.governorateId = placeId;
  enricher.places.set(placeId, place);
  const spellings = name.includes('(') ? [] : [name];
  let rank = 0;
  const turkish = new Set(list(tr));
  const doubtful = new Set(
    [...arabic, ...list(others)].filter((spelling) => spelling.startsWith('~')).map((spelling) => nameKey(spelling)),
  );
  const english = new Set([name, ...list(others)].map(nameKey));
  for (const spelling of [
    ...spellings,
    ...arabic.filter((s) => !s.includes('(')),
    ...list(ru),
    ...turkish,
    ...list(others),
  ]) {
    const bare = spelling.startsWith('~') ? spelling.slice(1) : spelling;
    const weak =
      (minor && !/[ -]/.test(bare)) ||
      spelling.startsWith('~') ||
      doubtful.has(nameKey(bare)) ||
      commonWords.has(foldedKey(bare));
    const strict = acronym.test(bare) ? bare : undefined;
    const first = bare.replace(/^al-/i, '')[0] ?? '';
    const turkishOnly = turkish.has(spelling) && bare.length <= 6 && !english.has(nameKey(bare));
    enricher.index.add(bare, {
      kind: 'place',
      article: /^ال/.test(bare) || undefined,
      only: turkishOnly ? 'tr' : undefined,
      id: placeId,
      weak: weak || undefined,
      exactly: strict,
      capital: first !== first.toLowerCase() || undefined,
      rank: rank++,
    });
    const key = nameKey(bare);
    if (!enricher.placeIdByName.has(key)) enricher.placeIdByName.set(key, placeId);
  }
  for (const spelling of list(demonyms)) {
    enricher.index.add(spelling, { kind: 'demonym', id: placeId, rank: rank++ });
  }
}

function addActor(enricher: Enricher, line: string): void {
  const [actorId = '', name = '', kind = '', side = 'other', aliases] = line.split('|');
  enricher.actors.set(actorId, {
    actorId,
    name,
    kind: kind.replace('*', ''),
    side: side as Side,
    theatre: kind.endsWith('*'),
  });
  let rank = 0;
  for (const spelling of list(aliases)) {
    const strict = spelling.startsWith('~');
    const bare = strict ? spelling.slice(1) : spelling;
    const first = bare[0] ?? '';
    enricher.index.add(bare, {
      kind: 'actor',
      id: actorId,
      exactly: strict || acronym.test(bare) ? bare : undefined,
      capital: (first !== first.toLowerCase() && !/\s(?:troops|soldiers|forces|army|military)/.test(bare)) || undefined,
      rank: rank++,
    });
    const key = nameKey(bare);
    if (!enricher.actorIdByName.has(key)) enricher.actorIdByName.set(key, actorId);
  }
  enricher.actorIdByName.set(nameKey(name), actorId);
}

function addOutlet(enricher: Enricher, line: string): void {
  const [creditId = '', name = '', kind = '', spellings] = line.split('|');
  enricher.outlets.set(creditId, { creditId, name, kind });
  let rank = 0;
  for (const spelling of list(spellings)) {
    const strict = spelling.startsWith('~');
    const bare = strict ? spelling.slice(1) : spelling;
    enricher.index.add(bare, {
      kind: 'outlet',
      id: creditId,
      exactly: strict ? bare : undefined,
      capital: true,
      rank: rank++,
    });
  }
}

/** Case and plural as Turkish nouns of the lexicon take them; vowel harmony makes most of these impossible for any one noun, and harmless. */
const turkishEndings = [
  ...[
    '',
    'a',
    'e',
    'ya',
    'ye',
    'i',
    'ı',
    'u',
    'ü',
    'yi',
    'yı',
    'da',
    'de',
    'ta',
    'te',
    'dan',
    'den',
    'nın',
    'nin',
    'ın',
    'in',
    'lar',
    'ler',
  ],
  ...[
    'ları',
    'leri',
    'larda',
    'lerde',
    'larına',
    'lerine',
    'larında',
    'lerinde',
    'larını',
    'lerini',
    'lara',
    'lere',
    'ların',
    'lerin',
  ],
  ...[
    'sı',
    'si',
    'sına',
    'sine',
    'sında',
    'sinde',
    'sını',
    'sini',
    'ında',
    'inde',
    'ına',
    'ine',
    'ını',
    'ini',
    'yla',
    'yle',
  ],
];

/** The endings a `*` stands for, by language; only plain ones: what is irregular is written out in the lexicon. */
function expandTerm(term: string, language: string): string[] {
  if (!term.endsWith('*')) return [term];
  const stem = term.slice(0, -1);
  if (language === 'tr') return turkishEndings.map((ending) => stem + ending);
  if (language !== 'en') return [stem];
  const forms = [stem, `${stem}s`, `${stem}ed`, `${stem}ing`, `${stem}ion`, `${stem}ions`];
  if (stem.endsWith('e')) forms.push(`${stem}d`, `${stem.slice(0, -1)}ing`);
  if (stem.endsWith('y')) forms.push(`${stem.slice(0, -1)}ies`);
  return forms;
}

function addTerms(enricher: Enricher, line: string): void {
  const [topic = '', language = '', terms] = line.split('|');
  for (const term of list(terms)) {
    for (const form of expandTerm(term, language)) enricher.index.add(form, { kind: 'term', id: topic, rank: 0 });
  }
}

/** A place by id. */
export function placeById(placeId: string): Place | undefined {
  return loadEnricher().places.get(placeId);
}

/** An actor by id. */
export function actorById(actorId: string): Actor | undefined {
  return loadEnricher().actors.get(actorId);
}

/** The place that somebody means by these words: an id, or a name in any language of the gazetteer, with or without its article. */
export function findPlaceId(words: string): string | undefined {
  const { index, places, placeIdByName } = loadEnricher();
  const asId = words.trim().toLowerCase();
  if (places.has(asId)) return asId;
  const exact = placeIdByName.get(nameKey(words));
  if (exact !== undefined) return exact;
  const capitalised = words.replace(
    /(^|[\s-])(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
  const read = readWords(capitalised);
  const hit = index.find(read, capitalised).find((found) => found.name.kind === 'place' && found.to === read.length);
  return hit !== undefined && hit.from === 0 ? hit.name.id : undefined;
}

/** The actor that somebody means by these words: an id, a name or an alias in any language. */
export function findActorId(words: string): string | undefined {
  const { index, actors, actorIdByName } = loadEnricher();
  const asId = words.trim().toLowerCase();
  if (actors.has(asId)) return asId;
  const exact = actorIdByName.get(nameKey(words));
  if (exact !== undefined) return exact;
  const read = readWords(words);
  const hit = index
    .find(read, words)
    .find((found) => found.name.kind === 'actor' && found.from === 0 && found.to === read.length);
  return hit?.name.id;
}

/** The key under which a credited outlet is filed: "AFP" and "Agence France-Presse" are `afp`; an unknown name is made into a key. */
export function creditId(name: string): string {
  const { index } = loadEnricher();
  const read = readWords(name);
  const hit = index
    .find(read, name)
    .find((found) => found.name.kind === 'outlet' && found.from === 0 && found.to === read.length);
  if (hit !== undefined) return hit.name.id;
  return foldText(name)
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** Which side of the war an actor stands on, for setting a claim beside its denial. */
export function sideOf(actorId: string): Side | undefined {
  return loadEnricher().actors.get(actorId)?.side;
}
