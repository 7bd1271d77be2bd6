import type { Digest } from '../model/edition.ts';
import type { Words } from './words.ts';

/** The day in numbers, as every rendering gives it: the number, what it counts, and what may be said beside it. */
export function listNumbers({ numbers }: Digest, words: Words): [number, string, string | undefined][] {
  const difference = numbers.reportsDayBefore === null ? undefined : numbers.reports - numbers.reportsDayBefore;
  const languages = Object.keys(numbers.languages).length;
  return [
    [
      numbers.reports,
      words.numbers.reports(numbers.reports),
      difference === undefined ? undefined : words.numbers.comparedWithDayBefore(difference),
    ],
    [
      numbers.outlets,
      words.numbers.outlets(numbers.outlets),
      languages > 1 ? words.numbers.inLanguages(languages) : undefined,
    ],
    [
      numbers.stories,
      words.numbers.stories(numbers.stories),
      numbers.stories === 0 ? undefined : words.numbers.newStories(numbers.newStories),
    ],
    [
      numbers.oneSidedStories,
      words.numbers.oneSided(numbers.oneSidedStories),
      words.numbers.unverified(numbers.unverifiedReports),
    ],
  ];
}
