/** The questions of docs/query-cookbook.md: each as `dateline query` and as one request to one table or index. */

export type Value = string | number;

export interface Condition {
  /** An attribute, or a path into a map: `toll.killed.min`. */
  attribute: string;
  is: '=' | '>=' | 'between' | 'contains';
  value: Value;
  /** With `between`. */
  to?: Value;
}

export interface Recipe {
  title: string;
  says: string;
  /** Arguments of `dateline query`. */
  dateline: string[];
  table: 'ENTRIES' | 'MENTIONS' | 'STORIES' | 'FEEDS' | 'DROPPED' | 'EDITIONS' | 'DELIVERIES';
  index?: string;
  keys: Condition[];
  filter?: Condition;
  newestFirst?: boolean;
  /** Attributes of the rows shown. */
  shows: string[];
}

const day = '2016-11-16';
const byDay = {
  table: 'ENTRIES',
  index: 'by-day',
  keys: [{ attribute: 'day', is: '=', value: day }],
  newestFirst: true,
} as const;
const equals = (attribute: string, value: Value): Condition => ({ attribute, is: '=', value });
const mentioned = (mention: string) => ({
  table: 'MENTIONS' as const,
  keys: [equals('mention', mention)],
  newestFirst: true,
  shows: ['at', 'outlet', 'headline'],
});
const listed = ['entryId', 'outlet', 'headline'];

export interface Examples {
  entryId: string;
  storyId: string;
}

export function recipes({ entryId, storyId }: Examples): Recipe[] {
  return [
    {
      title: 'An entry',
      says: 'The attributes that say what it is stand apart; `entry` is all of it, gzipped JSON: `… | base64 -d | gunzip`.',
      dateline: ['--entry', entryId],
      table: 'ENTRIES',
      keys: [equals('entryId', entryId)],
      shows: ['entryId', 'storyId', 'headline', 'url', 'reportKey'],
    },
    {
      title: 'A day',
      says: 'By the hour of publication, in UTC; newest first.',
      dateline: ['--day', day],
      ...byDay,
      keys: [...byDay.keys],
      shows: listed,
    },
    {
      title: 'The days there are',
      says: 'One row for each day on which anything was published. `dateline query` walks it when no period is given.',
      dateline: ['--language', 'fr'],
      table: 'MENTIONS',
      keys: [equals('mention', 'days')],
      newestFirst: true,
      shows: ['at'],
    },
    {
      title: 'A governorate and all places in it',
      says: 'Every place of Syria and Iraq is found under its governorate.',
      dateline: ['--place', 'sy-idlib-gov'],
      ...mentioned('place#sy-idlib-gov'),
    },
    {
      title: 'A place',
      says: 'Its governorate’s rows say which places were named.',
      dateline: ['--place', 'Maarat al-Numan'],
      ...mentioned('place#sy-idlib-gov'),
      filter: { attribute: 'placeIds', is: 'contains', value: 'sy-maarrat-al-numan' },
    },
    {
      title: 'An actor',
      says: '`at` begins with the time of publication, so a period is a range of the key.',
      dateline: ['--actor', 'IS', '--since', '2016-11-15', '--until', '2016-11-15'],
      ...mentioned('actor#is'),
      keys: [equals('mention', 'actor#is'), { attribute: 'at', is: 'between', value: '2016-11-15', to: '2016-11-16' }],
    },
    {
      title: 'A credited agency',
      says: 'Whom the copy credits, whoever carried it.',
      dateline: ['--credit', 'Levant News Agency'],
      ...mentioned('credit#levant-news-agency'),
    },
    {
      title: 'An outlet',
      says: 'What many entries share is looked for in the index of days, which carries it.',
      dateline: ['--outlet', 'Orontes Daily', '--day', day],
      ...byDay,
      keys: [...byDay.keys],
      filter: equals('outlet', 'Orontes Daily'),
      shows: listed,
    },
    {
      title: 'A language',
      says: 'The language of the text, as the desk read it.',
      dateline: ['--language', 'ar', '--day', day],
      ...byDay,
      keys: [...byDay.keys],
      filter: equals('language', 'ar'),
      shows: listed,
    },
    {
      title: 'A story',
      says: 'From its first report to its last.',
      dateline: ['--story', storyId],
      table: 'ENTRIES',
      index: 'by-story',
      keys: [equals('storyId', storyId)],
      shows: ['publishedAt', 'outlet', 'headline'],
    },
    {
      title: 'A kind of event',
      says: '`air-strike`, `shelling`, `bombing`, `displacement` …: `dateline query --help` has them all.',
      dateline: ['--kind', 'air-strike', '--day', day],
      ...byDay,
      keys: [...byDay.keys],
      filter: equals('kind', 'air-strike'),
      shows: listed,
    },
    {
      title: 'A verification status',
      says: '`confirmed_multi_source`, `single_source`, `unverified`, `disputed`, `statement`.',
      dateline: ['--status', 'disputed', '--day', day],
      ...byDay,
      keys: [...byDay.keys],
      filter: equals('verification', 'disputed'),
      shows: listed,
    },
    {
      title: 'At least so many killed',
      says: 'By the lower bound of the toll: “at least ten” and “ten to fourteen” both are ten.',
      dateline: ['--killed', '10', '--day', day],
      ...byDay,
      keys: [...byDay.keys],
      filter: { attribute: 'toll.killed.min', is: '>=', value: 10 },
      shows: [...listed, 'toll'],
    },
    {
      title: 'Words changed since',
      says: 'Updates, corrections and kills, by the time the desk filed them, with what they changed.',
      dateline: ['--changed-since', '2016-11-15'],
      table: 'MENTIONS',
      keys: [equals('mention', 'changed'), { attribute: 'at', is: '>=', value: '2016-11-15' }],
      newestFirst: true,
      shows: ['at', 'revision', 'changed', 'headline'],
    },
    {
      title: 'What was dropped, and why',
      says: 'Kept for ninety days. `relevance` holds the score and the rules.',
      dateline: ['--dropped', '--day', day],
      table: 'DROPPED',
      index: 'by-day',
      keys: [equals('day', day)],
      newestFirst: true,
      shows: ['entryId', 'headline', 'reason'],
    },
    {
      title: 'Stories active in a period',
      says: 'Those with a report in it: the stories that the entries of its days name. The index `by-day` of the stories has each under the last day on which it was reported.',
      dateline: ['--stories', '--since', '2016-11-15', '--until', '2016-11-16'],
      table: 'STORIES',
      index: 'by-day',
      keys: [equals('activeOn', '2016-11-15')],
      shows: ['storyId', 'title'],
    },
    {
      title: 'Feeds and their health',
      says: 'The registry says which feeds there are, the table how each is.',
      dateline: ['--feeds'],
      table: 'FEEDS',
      keys: [equals('feedId', 'hasakah-today')],
      shows: ['feedId', 'failingSince', 'lastProblem'],
    },
    {
      title: 'Editions',
      says: 'An edition’s key is its day.',
      dateline: ['--editions'],
      table: 'EDITIONS',
      keys: [equals('editionId', day)],
      shows: ['editionId', 'storyCount', 'deliveriesQueued'],
    },
    {
      title: 'Deliveries',
      says: 'To whom an edition was sent. The index `by-subscriber` (`subscriberId`, `editionId`) tells which editions a reader was sent.',
      dateline: ['--deliveries', day],
      table: 'DELIVERIES',
      keys: [equals('editionId', day)],
      shows: ['editionId', 'state', 'feedback'],
    },
  ];
}
