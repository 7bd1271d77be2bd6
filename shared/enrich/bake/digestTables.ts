import { createHash } from 'node:crypto';
import { actors } from '../data/actors.ts';
import { commonWords } from '../data/commonWords.ts';
import { districts } from '../data/districts.ts';
import { exonyms } from '../data/exonyms.ts';
import { gazetteer } from '../data/gazetteer.ts';
import { geonamesPlaces } from '../data/geonamesPlaces.ts';
import { lexicon } from '../data/lexicon.ts';
import { outlets } from '../data/outlets.ts';
import { quarters } from '../data/quarters.ts';
import { villages } from '../data/villages.ts';
import { worldPlaces } from '../data/worldPlaces.ts';

/** One short word for all the tables as they stand: it differs from `bakedFrom` when somebody edited one and has not baked. */
export function digestTables(): string {
  const hash = createHash('sha256');
  for (const table of [
    gazetteer,
    worldPlaces,
    villages,
    geonamesPlaces,
    quarters,
    districts,
    actors,
    exonyms,
    outlets,
    lexicon,
    [...commonWords].join(' '),
  ])
    hash.update(table).update('\0');
  return hash.digest('hex').slice(0, 16);
}
