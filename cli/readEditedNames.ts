import { type Baked, bakeNames, SharedAlias } from '../shared/enrich/bake/bakeNames.ts';
import { digestTables } from '../shared/enrich/bake/digestTables.ts';
import { bakedFrom } from '../shared/enrich/data/bakedNames.ts';
import { useBaked } from '../shared/enrich/loadEnricher.ts';
import { Failure } from './Failure.ts';

/**
 * Reads by the tables of names as they stand, where somebody edited one and has not baked them: who corrects an alias wants to see at
 * once what it changes. Functions read what was baked, so it says that too.
 */
export function readEditedNames(): void {
  if (digestTables() === bakedFrom) return;
  useBaked(bakeEdited());
  process.stderr.write(
    'dateline: A table of names was edited since the names were baked; this reads it as it stands. Run `npm run bake` before you deploy or run the tests, or the functions go on reading the old names.\n',
  );
}

function bakeEdited(): Baked {
  try {
    return bakeNames();
  } catch (error) {
    if (error instanceof SharedAlias) throw new Failure(error.message, error.remedy);
    throw error;
  }
}
