/** What a labelled set of our own is; ownSets lists them. */
import { readFileSync } from 'node:fs';

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

/** The lines of a set: `tests/fixtures/NAME.jsonl`, one JSON object a line. */
export function readSet<Line>(name: string): Line[] {
  return readFileSync(new URL(`../fixtures/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}
