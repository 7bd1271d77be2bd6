import type { PersonRange } from '../model/inferred.ts';
import type { Day } from '../model/time.ts';
import type { Counted, Words } from './words.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = 'January February March April May June July August September October November December'.split(' ');
const languageNames: Record<string, string> = {
  ar: 'Arabic',
  ckb: 'Kurdish',
  de: 'German',
  en: 'English',
  es: 'Spanish',
  fa: 'Persian',
  fr: 'French',
  he: 'Hebrew',
  it: 'Italian',
  ku: 'Kurdish',
  kmr: 'Kurdish',
  ru: 'Russian',
  tr: 'Turkish',
};

function count(number: number, one: string, several = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : several}`;
}

function counted(number: number, one: string, several = `${one}s`): Counted {
  const name = number === 1 ? one : several;
  return { name, said: `${number === 0 ? 'No' : grouped(number)} ${name}` };
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

function range({ min, max }: PersonRange): string {
  if (max === null) return `at least ${grouped(min)}`;
  if (min === max) return grouped(min);
  return min === 0 ? `up to ${grouped(max)}` : `${grouped(min)}–${grouped(max)}`;
}

const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const weekday = (day: Day): string =>
  `${weekdays[dateOf(day).getUTCDay()]} ${dateOf(day).getUTCDate()} ${months[dateOf(day).getUTCMonth()]}`;

export const englishWords: Words = {
  locale: 'en',
  direction: 'ltr',
  title: 'Syria and Iraq',
  day: (day) => `${weekday(day)} ${dateOf(day).getUTCFullYear()}`,
  weekday,
  shortDay: (day) => `${dateOf(day).getUTCDate()} ${(months[dateOf(day).getUTCMonth()] ?? '').slice(0, 3)}`,
  marks: {
    confirmed_multi_source: '2+ sources',
    single_source: 'Single source',
    unverified: 'Unverified',
    disputed: 'Disputed',
    statement: 'Statement',
  },
  markMeanings: {
    confirmed_multi_source: 'at least two independent sources say the same; outlets relaying one agency count as one',
    single_source: 'one source says so',
    unverified: 'the report itself says that it could not be checked',
    disputed: 'somebody denies it',
    statement: 'what somebody announced, thinks or intends',
  },
  viewOnline: 'View in browser',
  minutes: (minutes) => `${minutes} min read`,
  zone: (timeZone) => timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone,
  dataUntil: (time) => `data to ${time}`,
  dataBetween: (from, until) => `data from ${from} to ${until}`,
  dayInNumbers: 'The day in numbers',
  spanInNumbers: 'These days in numbers',
  wholeEdition: 'the whole edition’s',
  reports: (number) => count(number, 'report'),
  sources: (number) => count(number, 'source'),
  numbers: {
    reports: (number) => counted(number, 'report'),
    comparedWithDayBefore: (difference) =>
      difference === 0
        ? 'as many as the day before'
        : `${grouped(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'} than the day before`,
    outlets: (number) => counted(number, 'outlet'),
    inLanguages: (number) => `in ${count(number, 'language')}`,
    stories: (number) => counted(number, 'story', 'stories'),
    newStories: (number, of) => {
      if (of === 1) return number === 0 ? 'not new' : 'new';
      if (number === 0) return 'none of them new';
      return number === of ? 'all of them new' : `${grouped(number)} of them new`;
    },
    oneSided: (number) => ({
      name: 'with one side silent',
      said: `${counted(number, 'story', 'stories').said} with one side silent`,
    }),
    unverified: (number) => (number === 0 ? 'no report unverified' : `${count(number, 'report')} unverified`),
  },
  corrections: 'Corrections to what you were sent',
  corrected: (outlet, when) => `${outlet} corrected its report, ${when}.`,
  withdrawn: (outlet, when) => `${outlet} withdrew this report, ${when}. It should not be relied on.`,
  withdrawnByDesk: (outlet, when) =>
    `This desk withdrew this report by ${outlet}, ${when}. It should not be relied on. Why:`,
  fields: { headline: 'Headline', toll: 'Toll', text: 'In the text', place: 'Place' },
  added: 'Added',
  takenOut: 'Taken out',
  was: 'was',
  mapCaption: 'Circles: reports. Solid part: confirmed by a second source. Dashed ring: claimed.',
  mapTitle: 'Where the reports come from',
  mapSubtitle: (day, reports, places) => `${day} · ${reports}, ${count(places, 'place')}`,
  mapNote: 'Natural Earth. Borders as commonly drawn; no position on status is implied.',
  mapUnit: 'reports',
  mapSolid: 'solid part: confirmed by a second source',
  areasTitle: (days) => (days === 1 ? 'Reports today, by area' : `Reports per day, last ${days} days`),
  areasNote: (usual) =>
    `${usual ? 'Dashed line: median of the days before.' : 'Too few days yet to say what is usual.'} Same scale throughout.`,
  median: (number) => `median ${number}`,
  mapAlt: (items, more) =>
    `Map of Syria and Iraq: ${items.join('; ')}${more > 0 ? `; ${count(more, 'further place')}` : ''}.`,
  mapAltItem: (name, reports, confirmed) => `${name} ${count(reports, 'report')}, ${confirmed} confirmed`,
  areasAlt: (days, items) => `Reports per day over ${count(days, 'day')}, by area: ${items.join('; ')}.`,
  areasAltItem: (name, today, median) => `${name} ${today} today${median === undefined ? '' : `, median ${median}`}`,
  dayOfStory: (number) => (number === 1 ? 'new story' : `day ${number} of this story`),
  newSince: (since) => `New since ${since ?? 'yesterday'}`,
  changes: {
    'one-story': 'what was told here as two stories is one',
    toll: 'the toll given',
    denial: 'somebody now denies it',
    'second-source': 'a second source now reports it',
    place: 'a further place',
    report: 'a report that adds to it',
  },
  sides: {
    claim: 'One side says',
    denial: 'The other side denies',
    answer: 'The other side says',
    other: 'The other side',
    silent: () => 'Silent: nothing that this side says of it was filed.',
  },
  toll: 'Toll, by source',
  tollCourse: 'Killed, as given over time',
  killed: (persons) => `${persons.max === 0 ? 'nobody' : range(persons)} killed`,
  injured: (persons) => `${persons.max === 0 ? 'nobody' : range(persons)} injured`,
  noCasualties: 'no casualties',
  range,
  unnamedWire: 'A wire that names no supplier',
  citing: (name) => `citing ${name}`,
  received: (when) => `received ${when}`,
  languages: (code) => languageNames[code.split('-')[0] ?? code] ?? code,
  brief: 'Also reported',
  unchanged: 'nothing material is new',
  related: 'Related, from outside the war',
  coverage: 'Coverage',
  heard: (heard, total) =>
    total === 0 ? 'This desk reads wires and asks no feeds.' : `${heard} of ${count(total, 'source')} heard.`,
  silent: (outlet, hours) => `${outlet} silent for ${hours} h.`,
  moreSilent: (number) => `And ${number} more ${number === 1 ? 'is' : 'are'} silent.`,
  failing: (outlet, problem) => `${outlet} could not be read: ${problem}`,
  moreFailing: (number) => `And ${number} more could not be read.`,
  missed: (outlet, from, to) =>
    `${outlet} may have carried reports between ${from} and ${to} that this desk never saw.`,
  gap: (area, reports, median) =>
    `Possible gap at ${area}: ${count(reports, 'report')}, where ${median} a day are usual. It may be quiet; it may be unheard.`,
  leftOut: 'What was left out',
  offTopic: (number) => `${count(number, 'report')} on other matters ${number === 1 ? 'was' : 'were'} not filed.`,
  moreStories: (number) => `${count(number, 'further story', 'further stories')} had no room here.`,
  moreRelated: (number) => `${count(number, 'further related item')} had no room here.`,
  withdrawnSince: (number) =>
    `${count(number, 'report')} ${number === 1 ? 'was' : 'were'} withdrawn after this edition was cut and ${number === 1 ? 'is' : 'are'} left out.`,
  copies: (number) =>
    `${count(number, 'report')} only repeated another and ${number === 1 ? 'was' : 'were'} counted, not quoted.`,
  alertsWithheld: (number) =>
    `${count(number, 'alert')} ${number === 1 ? 'was' : 'were'} not mailed to you: you had had as many that day as you asked for.`,
  onThePage: 'Everything is on the page of this edition',
  evidence: (number) => (number === 1 ? 'The report behind this' : `The ${grouped(number)} reports behind this`),
  copyOf: 'repeats another report',
  quiet: 'No report on the war was filed in these hours.',
  nothingAtLength: 'Nothing here needs more than a line.',
  notChosen: (stories) =>
    `Nothing was filed for what you chose. On other matters there ${stories === 1 ? 'was' : 'were'} ${count(stories, 'story', 'stories')}.`,
  notLeft: (stories) =>
    `Nothing of what you chose is left: some of what was filed was withdrawn since. The whole edition had ${count(stories, 'story', 'stories')}.`,
  allWithdrawn: 'All that was filed on the war in these hours was withdrawn after this edition was cut.',
  unheard: 'No source could be heard: what happened in these hours is not known here.',
  partlyHeard: (heard, total) =>
    `Only ${heard} of ${count(total, 'source')} could be read: much of what happened in these hours may be missing here.`,
  partlyHeardShort: (heard, total) => `Only ${heard} of ${count(total, 'source')} read`,
  unheardShort: 'No source could be read',
  about:
    'Every sentence above the line is one that somebody filed, word for word, with its source. Dateline adds labels and counts, nothing else.',
  preferences: 'Preferences',
  unsubscribe: 'Unsubscribe',
  comma: ', ',
  joint: ', ',
  archive: {
    all: 'All editions',
    thisLanguage: 'English',
    subscribe: 'Subscribe',
    feedTitle: 'Dateline: Syria and Iraq, day by day',
    feeds: 'The digests as a feed:',
    calendar: 'Calendar',
    weekBegins: 1,
    weekdays: weekdays.map((name) => name.slice(0, 3)),
    month: (first) => `${months[dateOf(first).getUTCMonth()]} ${dateOf(first).getUTCFullYear()}`,
    year: (year) => `Editions of ${year}`,
    editions: (number) => count(number, 'edition'),
    stories: (number) => count(number, 'story', 'stories'),
    correctionCount: (number) => count(number, 'correction'),
    corrections: 'Corrections',
    correctionsNote:
      'What outlets corrected or withdrew after an edition had told it, as the editions of the last weeks said.',
    noCorrections: 'None in the last weeks.',
  },
  alert: {
    title: 'Alert',
    chemical: 'chemical weapons reported',
    because: (crossing) =>
      `You asked to be told at once of ${crossing === 'chemical' ? 'chemical weapons' : `stories with ${crossing} or more killed`}.`,
    about:
      'First reports are often wrong. What is corrected or withdrawn of this stands in your next digest. How many alerts you get, and of what, is for you to choose:',
  },
  subject: (day) => `Syria and Iraq, ${day}`,
  preheader: ({ reports, outlets, stories, disputed, corrections }) =>
    [
      `${count(reports, 'report')} from ${count(outlets, 'outlet')}`,
      count(stories, 'story', 'stories'),
      ...(disputed > 0 ? [`${disputed} disputed`] : []),
      ...(corrections > 0 ? [count(corrections, 'correction')] : []),
    ].join(' · '),
};
