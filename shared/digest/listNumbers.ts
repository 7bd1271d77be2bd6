import type { Digest } from '../model/edition.ts';
import type { Counted, Words } from './words.ts';

/** A number of the day: what it counts, and what may be said beside it. */
export interface DayNumber extends Counted {
  number: number;
  note: string | undefined;
}

/** The day in numbers, as every rendering gives it. */
export function listNumbers({ numbers }: Digest, { numbers: words }: Words): DayNumber[] {
  const { reports, outlets, stories, oneSidedStories } = numbers;
  const difference = numbers.reportsDayBefore === null ? undefined : reports - numbers.reportsDayBefore;
  const languages = Object.keys(numbers.languages).length;
  return [
    {
      number: reports,
      ...words.reports(reports),
      note: difference === undefined ? undefined : words.comparedWithDayBefore(difference),
    },
    {
      number: outlets,
      ...words.outlets(outlets),
      note: languages > 1 ? words.inLanguages(languages) : undefined,
    },
    {
      number: stories,
      ...words.stories(stories),
      note: stories === 0 ? undefined : words.newStories(numbers.newStories, stories),
    },
    {
      number: oneSidedStories,
      ...words.oneSided(oneSidedStories),
      note: words.unverified(numbers.unverifiedReports),
    },
  ];
}
