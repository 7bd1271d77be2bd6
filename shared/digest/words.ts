import type { AlertCrossing, Mark, MaterialChange } from '../model/edition.ts';
import type { PersonRange } from '../model/inferred.ts';
import type { Day } from '../model/time.ts';
import { arabicWords } from './words.ar.ts';
import { englishWords } from './words.en.ts';

export type Locale = 'en' | 'ar';

/** What is counted: below a number that stands apart, and in a sentence with it. */
export interface Counted {
  name: string;
  said: string;
}

/**
 * Everything the desk itself says in a digest, in one language: labels, dates, counts. Dates are made by hand, not by the runtime's locale
 * data, so that an edition rebuilds byte for byte on another version of Node.
 */
export interface Words {
  locale: Locale;
  direction: 'ltr' | 'rtl';
  title: string;
  /** `Wednesday 23 December 2015`. */
  day(day: Day): string;
  /** `Wednesday 23 December`. */
  weekday(day: Day): string;
  /** `23 Dec`. */
  shortDay(day: Day): string;
  marks: Record<Mark, string>;
  /** What each mark means, for the page and the foot of the mail. */
  markMeanings: Record<Mark, string>;
  viewOnline: string;
  minutes(count: number): string;
  /** Behind an hour: the city by whose clocks it is. */
  zone(timeZone: string): string;
  dataUntil(time: string): string;
  dataBetween(from: string, until: string): string;
  dayInNumbers: string;
  spanInNumbers: string;
  /** Behind these titles where a reader sees only what they chose. */
  wholeEdition: string;
  reports(count: number): string;
  sources(count: number): string;
  numbers: {
    reports(count: number): Counted;
    comparedWithDayBefore(difference: number): string;
    outlets(count: number): Counted;
    inLanguages(count: number): string;
    stories(count: number): Counted;
    /** Of so many. */
    newStories(count: number, of: number): string;
    oneSided(count: number): Counted;
    unverified(count: number): string;
  };
  corrections: string;
  corrected(outlet: string, when: string): string;
  withdrawn(outlet: string, when: string): string;
  /** This desk withdrew a report of the outlet; why stands behind it. */
  withdrawnByDesk(outlet: string, when: string): string;
  /** Of a correction. */
  fields: Record<'headline' | 'toll' | 'text' | 'place', string>;
  /** A sentence that stands in the later wording only, and one that stood in the earlier only. */
  added: string;
  takenOut: string;
  was: string;
  mapCaption: string;
  mapTitle: string;
  mapSubtitle(day: string, reports: string, places: number): string;
  mapNote: string;
  mapUnit: string;
  mapSolid: string;
  areasTitle(days: number): string;
  /** `usual`: whether the days before suffice for a median. */
  areasNote(usual: boolean): string;
  median(count: number): string;
  mapAlt(items: string[], more: number): string;
  mapAltItem(name: string, reports: number, confirmed: number): string;
  areasAlt(days: number, items: string[]): string;
  areasAltItem(name: string, today: number, median: number | undefined): string;
  dayOfStory(count: number): string;
  /** `since`: the short day of the edition that told it last; absent when that was yesterday's. */
  newSince(since?: string): string;
  changes: Record<MaterialChange['kind'], string>;
  sides: {
    claim: string;
    denial: string;
    answer: string;
    /** Heads the place of a side that is silent. */
    other: string;
    /** Of a party that the claim names: nothing of it was filed. */
    silent(party: string): string;
  };
  toll: string;
  tollCourse: string;
  killed(range: PersonRange): string;
  injured(range: PersonRange): string;
  noCasualties: string;
  range(range: PersonRange): string;
  citing(name: string): string;
  /** In the place of an outlet's name: a wire that names no supplier. */
  unnamedWire: string;
  /** Of words without an hour of their own. */
  received(when: string): string;
  languages(code: string): string;
  brief: string;
  unchanged: string;
  related: string;
  coverage: string;
  heard(heard: number, total: number): string;
  silent(outlet: string, hours: number): string;
  moreSilent(number: number): string;
  failing(outlet: string, problem: string): string;
  moreFailing(number: number): string;
  /** `from` and `to` are times of day, with the date before them where it is another day's. */
  missed(outlet: string, from: string, to: string): string;
  gap(area: string, reports: number, median: number | undefined): string;
  leftOut: string;
  offTopic(count: number): string;
  moreStories(count: number): string;
  moreRelated(count: number): string;
  withdrawnSince(count: number): string;
  copies(count: number): string;
  alertsWithheld(count: number): string;
  onThePage: string;
  evidence(count: number): string;
  copyOf: string;
  quiet: string;
  /** There are stories in a line each, and none in full. */
  nothingAtLength: string;
  /** Reports there were, and none of what this reader chose. */
  notChosen(stories: number): string;
  /** The same, where some of what was filed was withdrawn since. */
  notLeft(stories: number): string;
  /** Reports there were, and all of them were withdrawn since. */
  allWithdrawn: string;
  /** Instead of it, where no source was heard: a deaf desk is no quiet day. */
  unheard: string;
  /** Instead of a quiet day, or before its words, where a large part of the sources was not heard. */
  partlyHeard(heard: number, total: number): string;
  /** Opens the subject: a phone shows some forty characters. */
  partlyHeardShort(heard: number, total: number): string;
  unheardShort: string;
  about: string;
  preferences: string;
  unsubscribe: string;
  comma: string;
  /** Between names that stand in elements of their own. An Arabic comma right behind a tag is what spam filters take for a word cut by tags. */
  joint: string;
  archive: {
    all: string;
    /** This language's own name for itself. */
    thisLanguage: string;
    subscribe: string;
    feedTitle: string;
    feeds: string;
    calendar: string;
    /** 0 is Sunday. */
    weekBegins: number;
    /** Sunday first, short. */
    weekdays: readonly string[];
    /** `November 2016`, of the month that begins on this day. */
    month(first: Day): string;
    year(year: string): string;
    editions(count: number): string;
    stories(count: number): string;
    correctionCount(count: number): string;
    corrections: string;
    correctionsNote: string;
    noCorrections: string;
  };
  alert: {
    /** Opens the subject and the mail. */
    title: string;
    chemical: string;
    /** Why this reader gets it. */
    because(crossing: AlertCrossing): string;
    /** Where the rest is, and how to be told less. */
    about: string;
  };
  subject(day: string): string;
  preheader(parts: {
    reports: number;
    outlets: number;
    stories: number;
    disputed: number;
    corrections: number;
  }): string;
}

export function wordsOf(locale: Locale): Words {
  return locale === 'ar' ? arabicWords : englishWords;
}
