/**
 * Reads the data tables into one index of names. Done once a process; everything after it is lookup.
 *
 * The tables are text so that an editor can correct a line and see what changed; a line that cannot be read throws here, at load,
 * and never on an entry.
 */
import type { PlaceMention } from '../model/inferred.ts';
import { foldText } from '../text/foldText.ts';
import { readWords } from '../text/readWords.ts';
import { addPlaces } from './addPlaces.ts';
import { acronym, list, nameKey } from './cells.ts';
import { actors as actorLines } from './data/actors.ts';
import { lexicon as lexiconLines } from './data/lexicon.ts';
import { outlets as outletLines } from './data/outlets.ts';
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
}

export interface Enricher {
  index: NameIndex;
  places: Map<string, Place>;
  actors: Map<string, Actor>;
  outlets: Map<string, Outlet>;
  placeIdByName: Map<string, string>;
  actorIdByName: Map<string, string>;
}

let loaded: Enricher | undefined;

/** Loads once, then answers from memory. Synchronous; `npm run bench -- annotate` says how long it takes. */
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
  addPlaces(enricher);
  for (const line of actorLines.split('\n')) if (line !== '') addActor(enricher, line);
  for (const line of outletLines.split('\n')) if (line !== '') addOutlet(enricher, line);
  for (const line of lexiconLines.split('\n')) if (line !== '') addTerms(enricher, line);
  loaded = enricher;
  return enricher;
}

function addActor(enricher: Enricher, line: string): void {
  const [actorId = '', name = '', kind = '', side = 'other', aliases, renamings] = line.split('|');
  enricher.actors.set(actorId, {
    actorId,
    name,
    kind: kind.replace('*', ''),
    side: side as Side,
    theatre: kind.endsWith('*'),
    names: list(renamings).map((cell) => {
      const at = cell.lastIndexOf(' ');
      return { name: cell.slice(0, at), since: cell.slice(at + 1) };
    }),
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
    .split('-')
    .filter((part) => part !== '')
    .join('-');
}

/** Which side of the war an actor stands on, for setting a claim beside its denial. */
export function sideOf(actorId: string): Side | undefined {
  return loadEnricher().actors.get(actorId)?.side;
}
