/**
 * The names that the stacks, the functions and the embedded cloud share. A function reads its tables, buckets and queues from the
 * environment variables named here; infra sets exactly those that a function uses.
 */

/** The outlet of a file in the wire drop that names no supplier. */
export const unknownOutlet = 'wire drop';

/** Opens the notice of an entry that the desk itself withdrew. */
export const deskWithdrew = 'Withdrawn by this desk: ';

export const functionNames = [
  'schedule-feeds',
  'collect-feeds',
  'ingest-report',
  'file-entries',
  'publish-edition',
  'deliver-digest',
  'record-feedback',
  'manage-subscription',
  'sweep',
  'close-day',
] as const;
export type FunctionName = (typeof functionNames)[number];

/** Logical resource → the environment variable that carries its name, URL or value. */
export const environmentNames = {
  entriesTable: 'ENTRIES_TABLE',
  mentionsTable: 'MENTIONS_TABLE',
  storiesTable: 'STORIES_TABLE',
  feedsTable: 'FEEDS_TABLE',
  reportsTable: 'REPORTS_TABLE',
  droppedTable: 'DROPPED_TABLE',
  editionsTable: 'EDITIONS_TABLE',
  deliveriesTable: 'DELIVERIES_TABLE',
  subscribersTable: 'SUBSCRIBERS_TABLE',
  archiveBucket: 'ARCHIVE_BUCKET',
  editionsBucket: 'EDITIONS_BUCKET',
  collectQueue: 'COLLECT_QUEUE_URL',
  reportsQueue: 'REPORTS_QUEUE_URL',
  entriesQueue: 'ENTRIES_QUEUE_URL',
  deliveriesQueue: 'DELIVERIES_QUEUE_URL',
  feedbackQueue: 'FEEDBACK_QUEUE_URL',
  /** `name url`, a `;` between one queue of dead letters and the next. */
  deadLetterQueues: 'DEAD_LETTER_QUEUES',
  /** The file name of the desk's page, which nobody guesses. */
  deskPage: 'DESK_PAGE',
  senderAddress: 'SENDER_ADDRESS',
  configurationSet: 'SES_CONFIGURATION_SET',
  /** Where the archive of editions answers; links to editions, stories and pictures begin with it. */
  siteUrl: 'SITE_URL',
  /** Where manage-subscription answers: the reader's own pages. The same place as the archive, at a desk without CloudFront. */
  pagesUrl: 'PAGES_URL',
  /** The SSM parameter or, locally, the literal that keys tokens and subscriber ids. */
  tokenSecret: 'TOKEN_SECRET',
  /** Where webmasters reach the desk's owner: a page or an address, named in every request to a feed. */
  operatorContact: 'OPERATOR_CONTACT',
  /** IANA zone of the desk: its editions' days and hours. */
  deskTimeZone: 'DESK_TIME_ZONE',
} as const;
export type EnvironmentKey = keyof typeof environmentNames;

/** Indexes by table; the question each answers stands at the head of its store. */
export const indexNames = {
  entriesByDay: 'by-day',
  entriesByStory: 'by-story',
  storiesByDay: 'by-day',
  storiesByGravity: 'by-gravity',
  droppedByDay: 'by-day',
  deliveriesBySubscriber: 'by-subscriber',
  subscribersByStatus: 'by-status',
  subscribersByDue: 'by-due',
  editionsByDay: 'by-day',
  feedsByDesk: 'by-desk',
} as const;

/**
 * What the indexes of subscribers carry beside their keys, and all that the planning of editions sees of a reader: no address is among them.
 * A map may grow; what an index carries can never change.
 */
export const readerPlanAttributes = ['status', 'preferences', 'createdAt', 'dueAt', 'lastDueAt', 'lastCutAt'] as const;

/** Key prefixes in the archive bucket whose new objects are announced to the reports queue. */
export const reportPrefixes = { fetched: 'reports/', wires: 'wires/' } as const;

/** Tags on every mail, so that SES's events find their delivery. */
export const mailTags = { edition: 'dateline-edition', subscriber: 'dateline-subscriber' } as const;

/** The desk's clock, set by the embedded cloud before each invocation (`--at`, replays); unset on AWS, where it is now. */
export const deskClockVariable = 'DATELINE_DESK_CLOCK';

/** Loopback origins that collect-feeds may fetch from: set by the embedded cloud for its own newsroom, never on AWS. */
export const loopbackOriginsVariable = 'DATELINE_LOOPBACK_ORIGINS';

/** Seconds within which SES's word of a mail is there: set by the embedded cloud, whose SES never tarries; on AWS it is a quarter of an hour. */
export const mailDoubtVariable = 'DATELINE_MAIL_DOUBT_SECONDS';

/** A registry put here replaces the one bundled with the functions, so that a desk can change its feeds without a deployment. */
export const registryKey = 'registry/feeds.opml';
