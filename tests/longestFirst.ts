/**
 * The order of the test files: journeys before the rest, those that boot the whole desk first. Two files run at a time, and on a fresh clone vitest
 * knows no durations: a journey of minutes that came last would have one processor wait for it.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const longest = [
  'tests/journey/killed',
  'tests/journey/sampleNewsroom',
  'tests/journey/',
  'tests/unit/parse/hostile',
  'tests/infra/',
];

function placeOf({ moduleId }: TestSpecification): number {
  const place = longest.findIndex((path) => moduleId.includes(path));
  return place < 0 ? longest.length : place;
}

export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => placeOf(one) - placeOf(other));
  }
}
