import { EditionId } from '../shared/model/edition.ts';
import { Failure } from './Failure.ts';
import { findDay } from './readMoment.ts';

/** An edition as `digest list` writes it: a day, a day with its hour, an alert; or a day in words. Throws Failure naming the option. */
export function readEditionId(option: string, words: string, now = new Date()): EditionId {
  // What has an edition's form and is no day of the calendar was never published.
  const editionId = findDay(words, now) ?? EditionId.safeParse(words).data;
  if (editionId !== undefined && (editionId.startsWith('alert-') || findDay(editionId.slice(0, 10), now) !== undefined))
    return editionId;
  throw new Failure(
    `${option} ${words} is no edition.`,
    'Write a day, like 2015-12-23 or yesterday, or an edition as digest list names it, like 2015-12-23T0330.',
    2,
  );
}
