/**
 * The repository's own labelled sets: invented copy of our own writing, scored by `npm run eval -- --own` and held to their floors by
 * tests/unit/enrich/ownSets.test.ts. A set is a file of this folder that exports an OwnSet, a fixture in tests/fixtures, and a line below.
 */
import type { OwnSet } from './ownSet.ts';
import { headlines } from './scoreHeadlines.ts';
import { languages } from './scoreLanguages.ts';
import { readings } from './scoreReadings.ts';
import { relevance } from './scoreRelevance.ts';
import { toponyms } from './scoreToponyms.ts';

export const ownSets: OwnSet[] = [toponyms, headlines, relevance, ...languages, ...readings];

/** Prints every set, or those named: its measures beside their floors, then its misses when `withMisses`. */
export function printOwnSets(only: string[] | undefined, withMisses: boolean): void {
  for (const set of ownSets) {
    if (only && !only.includes(set.name)) continue;
    const startedAt = performance.now();
    const { measures, misses } = set.score();
    console.log(`— ${set.name} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
    for (const { name, value, floor, of } of measures)
      console.log(`${value >= floor ? 'ok  ' : 'FAIL'} ${name}: ${value.toFixed(3)} of ${of}, floor ${floor}`);
    if (withMisses) for (const miss of misses) console.log(`     ${miss}`);
  }
}
