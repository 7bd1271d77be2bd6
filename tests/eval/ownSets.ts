/**
 * The repository's own labelled sets: invented copy of our own writing, scored by `npm run eval -- --own` and held to their floors by
 * tests/unit/enrich/ownSets.test.ts. A set is a file of this folder that exports an OwnSet, a fixture in tests/fixtures, and a line below.
 */
import { readFileSync } from 'node:fs';
import { headlines } from './scoreHeadlines.ts';
import { toponyms } from './scoreToponyms.ts';

export interface Measure {
  name: string;
  /** Between 0 and 1. */
  value: number;
  /** Below this the test fails. */
  floor: number;
  /** How many judgements the value is a share of. */
  of: number;
}

export interface Score {
  measures: Measure[];
  /** What was judged wrongly, a line each, for the person who mends it. */
  misses: string[];
}

export interface OwnSet {
  name: string;
  score: () => Score;
}

export const ownSets: OwnSet[] = [toponyms, headlines];

/** The lines of a set: `tests/fixtures/NAME.jsonl`, one JSON object a line. */
export function readSet<Line>(name: string): Line[] {
  return readFileSync(new URL(`../fixtures/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}

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
