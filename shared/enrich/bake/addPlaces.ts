/**
 * Reads the tables of places into the index: their spellings as written, then those made by rule where no table holds them.
 */
import type { PlaceMention } from '../../model/inferred.ts';
import { commonWords } from '../data/commonWords.ts';
import { districts } from '../data/districts.ts';
import { gazetteer } from '../data/gazetteer.ts';
import { geonamesPlaces } from '../data/geonamesPlaces.ts';
import { quarters } from '../data/quarters.ts';
import { villages } from '../data/villages.ts';
import { worldPlaces } from '../data/worldPlaces.ts';
import { foldName, isArticle } from '../foldName.ts';
import type { Place } from '../knownNames.ts';
import type { Name } from '../nameIndex.ts';
import type { Baking } from './bakeNames.ts';
import { acronym, list, nameKey, spellingWords } from './cells.ts';
import { arabicVariant, cyrillicVariant, latinVariants, russianVariants } from './spellingVariants.ts';

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

function countryOf(placeId: string, parent: string, places: Map<string, Place>): string {
  if (placeId.startsWith('country-')) return placeId.slice(8).toUpperCase();
  if (parent.startsWith('country-')) return parent.slice(8).toUpperCase();
  if (parent.endsWith('-gov')) return parent.slice(0, 2).toUpperCase();
  return places.get(parent)?.country ?? '';
}

function isCommonWord(name: string): boolean {
  const [word, second] = spellingWords(name);
  if (word === undefined) return false;
  const [last, more] =
    second === undefined ? [word] : isArticle(word.folded) ? [second, spellingWords(name)[2]] : [word, second];
  return more === undefined && commonWords.has(foldName(last.folded, last.script));
}

/** `minor`: villages and towns whose one-word names want their context or surroundings. `quarter`: they want their city besides. */
type Table = 'main' | 'minor' | 'quarter';

interface Spelled {
  spelling: string;
  name: Name;
  /** How further spellings are made of it. */
  made: (spelling: string) => string[];
}

export function addPlaces(baking: Baking): void {
  const spelled: Spelled[] = [];
  const tables: [string, Table][] = [
    [gazetteer, 'main'],
    [worldPlaces, 'main'],
    [villages, 'minor'],
    [geonamesPlaces, 'minor'],
    [quarters, 'quarter'],
  ];
  for (const [lines, table] of tables)
    for (const line of lines.split('\n')) if (line !== '') spelled.push(...addPlace(baking, line, table));
  for (const line of districts.split('\n')) if (line !== '') addDistrict(baking, line);
  for (const one of spelled) addVariants(baking, one);
}

/** A spelling made by rule stands only where no place of a table is spelled so. */
function addVariants(baking: Baking, { spelling, name, made }: Spelled): void {
  for (const variant of made(spelling)) {
    const weak = name.weak || isCommonWord(variant) || undefined;
    baking.addWhereFree(variant, { ...name, weak, article: undefined, rank: name.rank + 50 });
  }
}

const madeArabic = (spelling: string): string[] => {
  const joined = arabicVariant(spelling);
  return joined === undefined ? [] : [joined];
};
const madeOfLatin = (spelling: string): string[] => {
  const cyrillic = cyrillicVariant(spelling);
  return cyrillic === undefined ? latinVariants(spelling) : [...latinVariants(spelling), cyrillic];
};

/** `Name (Where)`: shared with another place, and meant only where its surroundings are named. `(town)`: no name of its own. */
function readSpelling(written: string): { bare: string; near: boolean } | undefined {
  const weakless = written.startsWith('~') ? written.slice(1) : written;
  const at = weakless.indexOf(' (');
  if (at < 0) return { bare: weakless, near: false };
  if (weakless.endsWith('(town)')) return undefined;
  return { bare: weakless.slice(0, at), near: true };
}

function addPlace(baking: Baking, line: string, table: Table): Spelled[] {
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
  const printed = name.replace(/ \([^()]{1,40}\)$/, '');
  const city = table === 'quarter' ? baking.places.get(parent) : undefined;
  const place: Place = {
    placeId,
    name: printed,
    names: { en: printed, ar: (arabic[0] ?? printed).replace(/ \([^()]{1,40}\)$/, '').replace('~', '') },
    country: city?.country ?? countryOf(placeId, parent, baking.places),
    latitude,
    longitude,
    precision,
    kind,
  };
  if (city !== undefined) place.cityId = city.placeId;
  const governorateId =
    city?.governorateId ?? (parent.endsWith('-gov') ? parent : placeId.endsWith('-gov') ? placeId : undefined);
  if (governorateId !== undefined) place.governorateId = governorateId;
  if (baking.places.has(placeId))
    throw new Error(`Two lines of the gazetteer have the id "${placeId}"; each wants its own.`);
  baking.places.set(placeId, place);
  const local = place.country === 'SY' || place.country === 'IQ';
  const turkish = new Set(list(tr));
  const doubtful = new Set(
    [...arabic, ...list(others)].filter((spelling) => spelling.startsWith('~')).map((spelling) => nameKey(spelling)),
  );
  const english = new Set([name, ...list(others)].map(nameKey));
  const latin = new Set([name, ...list(others)]);
  const russian = list(ru);
  const varies = local && precision !== 'country' && precision !== 'region' && precision !== 'governorate';
  const forVariants: Spelled[] = [];
  let rank = 0;
  for (const spelling of [name, ...arabic, ...russian, ...turkish, ...list(others)]) {
    const read = readSpelling(spelling);
    if (read === undefined) continue;
    const { bare } = read;
    const oneWord = !/[ -]/.test(bare.replace(/^al-/i, ''));
    const common = spelling.startsWith('~') || doubtful.has(nameKey(bare)) || isCommonWord(bare);
    const minor = table !== 'main' && oneWord;
    const first = bare.replace(/^al-/i, '')[0] ?? '';
    const shortTurkish = turkish.has(spelling) && bare.length <= 6 && !english.has(nameKey(bare));
    const entry: Name = {
      kind: 'place',
      article: /^ال/.test(bare) || undefined,
      only: shortTurkish ? 'tr' : undefined,
      id: placeId,
      weak: common || minor || undefined,
      near: read.near || table === 'quarter' || undefined,
      soft: (!common && table === 'minor' && minor && bare.length >= 5) || undefined,
      exactly: acronym.test(bare) ? bare : undefined,
      capital: first !== first.toLowerCase() || undefined,
      rank: rank++,
    };
    baking.add(bare, entry);
    // "Sukhna" where the table says "al-Sukhna": with its article a name, without it often a word.
    const unarticled = /^al-(?=[A-Z].{3})/i.exec(bare);
    if (unarticled !== null) {
      const short = bare.slice(unarticled[0].length);
      const doubtful = entry.weak || table === 'main' || isCommonWord(short);
      baking.add(short, { ...entry, weak: doubtful || undefined });
    }
    if (!varies || (common && !minor)) continue;
    if (arabic.includes(spelling)) forVariants.push({ spelling: bare, name: entry, made: madeArabic });
    else if (russian.includes(spelling)) forVariants.push({ spelling: bare, name: entry, made: russianVariants });
    else if (spelling === name && russian.length === 0)
      forVariants.push({ spelling: bare, name: entry, made: madeOfLatin });
    else if (latin.has(spelling)) forVariants.push({ spelling: bare, name: entry, made: latinVariants });
  }
  for (const spelling of list(demonyms)) {
    baking.add(spelling, { kind: 'demonym', id: placeId, rank: rank++ });
  }
  return forVariants;
}

function addDistrict(baking: Baking, line: string): void {
  const [placeId = '', governorateId = '', names, arabic = '', position = ''] = line.split('|');
  const [latitude = Number.NaN, longitude = Number.NaN] = position.split(' ').map(Number);
  const [name = ''] = list(names);
  if (Number.isNaN(latitude + longitude) || name === '')
    throw new Error(
      `The line of the district "${placeId}" cannot be read: it wants id | lies in | names | Arabic | position.`,
    );
  const head = placeId.startsWith('sy-') ? 'منطقة' : 'قضاء';
  baking.places.set(placeId, {
    placeId,
    name: `${name} District`,
    names: { en: `${name} District`, ar: `${head} ${arabic}` },
    country: placeId.slice(0, 2).toUpperCase(),
    latitude,
    longitude,
    precision: 'district',
    kind: 'district',
    governorateId,
  });
  const spellings = list(names).flatMap((spelling) => [`${spelling} district`, `district of ${spelling}`]);
  spellings.push(`${head} ${arabic}`);
  for (const [rank, spelling] of spellings.entries()) {
    // "the Mansour district" of a city is a quarter: a table's own line for the words comes first.
    baking.addWhereFree(spelling, {
      kind: 'place',
      id: placeId,
      capital: /^[A-Z]/.test(spelling) || undefined,
      rank,
    });
  }
}
