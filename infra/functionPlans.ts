/**
 * Who may do what: the one table from which each function's role, environment and size are made.
 *
 * A function is told the name of exactly what it may touch, and may touch exactly what it is told of; what it does not ask for here
 * it cannot reach. An action stands here only when the function's own code, or the service that feeds it, calls it.
 */
import {
  type EnvironmentKey,
  type FunctionName,
  type indexNames,
  readerPlanAttributes,
  registryKey,
} from '../shared/model/names.ts';

export type TableName =
  | 'entries'
  | 'mentions'
  | 'stories'
  | 'feeds'
  | 'reports'
  | 'dropped'
  | 'editions'
  | 'deliveries'
  | 'subscribers';

export type QueueName = 'collect' | 'reports' | 'entries' | 'deliveries' | 'feedback';

/** `Scan` is missing on purpose: no question of ours is answered by reading a whole table. */
export type TableAction = 'GetItem' | 'BatchGetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'BatchWriteItem';

type IndexName = (typeof indexNames)[keyof typeof indexNames];

interface TableGrant {
  /** On the table itself. */
  actions: TableAction[];
  /** Indexes it queries. */
  indexes?: IndexName[];
  /** The only attributes that its calls on the table may name and its answers carry; all of them when left out. */
  attributes?: string[];
}

interface BucketGrant {
  /** Key patterns it reads (`GetObject`, `HeadObject`) and writes. */
  reads?: string[];
  writes?: string[];
  /** Key patterns it writes with `If-None-Match` and S3 takes from it no other way: never over what stands. */
  writesOnce?: string[];
  /** Key patterns it lists. */
  lists?: string[];
  /**
   * It asks for keys that may not be there. S3 answers 404 only to whoever may list the bucket, and 403 to everyone else; and no
   * condition on the prefix can stand, because a request for one object has none. Key names alone can be read with it.
   */
  asksForMissing?: boolean;
}

export interface FunctionPlan {
  description: string;
  /** CPU comes with memory: 1,769 MB is one processor. */
  memoryMb: number;
  timeoutSeconds: number;
  tables?: Partial<Record<TableName, TableGrant>>;
  archive?: BucketGrant;
  editionFiles?: BucketGrant;
  sendsTo?: QueueName[];
  /** Asks how many messages wait there, and how many are in somebody's hands. */
  watches?: QueueName[];
  /** Counts what was given up, in every dead-letter queue, and is told the name of the desk's page. */
  keepsDeskPage?: boolean;
  /** Sends mail: the sender's identity and the configuration set. */
  mails?: boolean;
  /** Asks SES for the account's sending quota, to keep to it. */
  readsMailQuota?: true;
  /** Reads the key of tokens and of subscriber ids. */
  readsTokenSecret?: boolean;
  /** What it is told beside the names of what it may touch. */
  environment?: EnvironmentKey[];
  consumes?: {
    queue: QueueName;
    batchSize: number;
    /** Invocations at once, at least 2; what a burst may cost us or a stranger's server. Ignored by FIFO groups, which are one. */
    maximumConcurrency?: number;
  };
  /** Runs so often that X-Ray would cost more than the function itself; its log and Lambda's own metrics tell of it. */
  untraced?: true;
  /** `rate` or `cron` of EventBridge Scheduler, in the desk's zone unless `scheduleZone` names another. */
  schedule?: string;
  scheduleZone?: 'UTC';
}

/**
 * Why a grant ends in a star: the end of the resource → the reason. What is not written here is granted by its whole name; a star without a
 * reason fails the synthesis.
 */
export const wildcardReasons: Record<string, string> = {
  '*': 'X-Ray and SES’s account know no resources: their actions can be allowed on a star only. The first two can do no more than tell of this function’s own runs, ses:GetAccount no more than read the sending quota.',
  ':*': 'The streams of the function’s own log group: Lambda names one for each of its instances.',
  'reports/*':
    'The key of a report holds its day and its hash, which nobody knows before it has come; the prefix is its one place.',
  'wires/*': 'Suppliers choose the names of the files they drop; the prefix is the one place where they may.',
  'manifests/*': 'One file a day, named by it. It is written once: the condition lets S3 take none over another.',
  'exports/*': 'One file a day and format, named by the day; all of them can be made again from the tables.',
  'editions/desk/*':
    'The desk’s page stands there, and nothing else: under a name that nobody guesses, from the stack’s own id.',
  'editions/*': 'The pages and pictures of each edition stand under its day and hour; the bucket holds nothing else.',
};

export const functionPlans: Record<FunctionName, FunctionPlan> = {
  'schedule-feeds': {
    description: 'Picks the feeds that are due and queues them, one host together.',
    untraced: true,
    memoryMb: 512,
    timeoutSeconds: 30,
    tables: { feeds: { actions: ['GetItem', 'PutItem'], indexes: ['by-desk'] } },
    archive: { reads: [registryKey], asksForMissing: true },
    sendsTo: ['collect'],
    schedule: 'rate(1 minute)',
  },
  'collect-feeds': {
    description: 'Polls feeds and keeps what they answer in the archive, unparsed.',
    untraced: true,
    memoryMb: 512,
    timeoutSeconds: 120,
    tables: { feeds: { actions: ['BatchGetItem', 'UpdateItem'] } },
    archive: { writes: ['reports/*'] },
    environment: ['operatorContact'],
    // A message is some fifty hosts, polled side by side; ten invocations cover a thousand feeds in one round.
    consumes: { queue: 'collect', batchSize: 2, maximumConcurrency: 10 },
  },
  'ingest-report': {
    description: 'Parses, normalizes and enriches a kept report, and queues its entries for filing.',
    untraced: true,
    memoryMb: 1024,
    timeoutSeconds: 120,
    tables: { feeds: { actions: ['GetItem'] }, dropped: { actions: ['PutItem'] } },
    archive: { reads: ['reports/*', 'wires/*'] },
    sendsTo: ['entries'],
    // A dozen readers feed the one filer somewhat faster than it files, in a burst, and what waits for it waits in its queue.
    consumes: { queue: 'reports', batchSize: 5, maximumConcurrency: 12 },
  },
  'file-entries': {
    description: 'The one desk: decides revisions, copies and stories, in order, and files entries.',
    untraced: true,
    memoryMb: 1769,
    timeoutSeconds: 60,
    tables: {
      entries: { actions: ['GetItem', 'BatchGetItem', 'PutItem', 'BatchWriteItem'], indexes: ['by-day'] },
      stories: { actions: ['GetItem', 'BatchGetItem', 'PutItem', 'BatchWriteItem'], indexes: ['by-day'] },
      mentions: { actions: ['BatchWriteItem'] },
      feeds: { actions: ['GetItem', 'UpdateItem'] },
      reports: { actions: ['PutItem'] },
    },
    consumes: { queue: 'entries', batchSize: 10 },
  },
  'publish-edition': {
    description:
      'Cuts the editions that are due, freezes and keeps them, and queues a delivery for each reader whose hour has come.',
    memoryMb: 1769,
    timeoutSeconds: 300,
    tables: {
      entries: { actions: ['BatchGetItem'], indexes: ['by-day', 'by-story'] },
      stories: { actions: ['BatchGetItem'], indexes: ['by-gravity'] },
      dropped: { actions: [], indexes: ['by-day'] },
      feeds: { actions: ['BatchGetItem'] },
      editions: { actions: ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem'], indexes: ['by-day'] },
      // Who wants a digest, and when: neither these calls nor the indexes show it an address.
      subscribers: {
        actions: ['GetItem', 'UpdateItem'],
        indexes: ['by-status', 'by-due'],
        attributes: ['subscriberId', ...readerPlanAttributes],
      },
    },
    archive: { reads: [registryKey], asksForMissing: true },
    editionFiles: { reads: ['editions/*'], writes: ['editions/*'], asksForMissing: true },
    sendsTo: ['deliveries'],
    environment: ['siteUrl', 'deskTimeZone'],
    // On the minute, for readers' hours are; what was missed is due still.
    schedule: 'cron(0/5 * * * ? *)',
  },
  'deliver-digest': {
    description: 'Mails one edition to one subscriber, once, by the ledger of deliveries.',
    untraced: true,
    memoryMb: 512,
    // A sixth of the queue's visibility: a mail that was cut off is looked at again after two minutes, not after ten. An edition of ten thousand
    // reports takes a third of it.
    timeoutSeconds: 20,
    tables: {
      entries: { actions: ['BatchGetItem'] },
      deliveries: { actions: ['GetItem', 'UpdateItem'], indexes: ['by-subscriber'] },
      subscribers: { actions: ['GetItem'] },
    },
    editionFiles: { reads: ['editions/*'] },
    sendsTo: ['deliveries'],
    mails: true,
    readsMailQuota: true,
    readsTokenSecret: true,
    environment: ['siteUrl', 'pagesUrl'],
    // All of them together keep to SES's rate, whatever it is: ten manage some sixty mails a second. One mail an invocation, so that a wait for a
    // slot never adds up to the timeout, and a worker that dies takes one mail with it.
    consumes: { queue: 'deliveries', batchSize: 1, maximumConcurrency: 14 },
  },
  'record-feedback': {
    description: 'Closes the ledger with what became of a mail; stops mailing addresses that bounce or complain.',
    memoryMb: 512,
    timeoutSeconds: 30,
    tables: {
      deliveries: { actions: ['UpdateItem'] },
      subscribers: {
        actions: ['UpdateItem'],
        attributes: ['subscriberId', 'status', 'statusReason', 'endedAt', 'dueAt'],
      },
    },
    // No cap: with one, Lambda's pollers ask an idle queue two and a half times as often.
    consumes: { queue: 'feedback', batchSize: 10 },
  },
  'manage-subscription': {
    description:
      'The public pages: subscribe, confirm, preferences, unsubscribe, what is kept about a reader, past editions.',
    memoryMb: 512,
    timeoutSeconds: 10,
    tables: {
      editions: { actions: ['GetItem'] },
      deliveries: { actions: ['GetItem'], indexes: ['by-subscriber'] },
      subscribers: { actions: ['GetItem', 'PutItem', 'UpdateItem'] },
    },
    editionFiles: { reads: ['editions/*'], asksForMissing: true },
    mails: true,
    readsTokenSecret: true,
  },
  sweep: {
    description: 'Every hour: finds what should have happened and did not, sends it round again, reports the rest.',
    memoryMb: 512,
    timeoutSeconds: 120,
    tables: {
      reports: { actions: ['Query'] },
      editions: { actions: ['GetItem'], indexes: ['by-day'] },
      deliveries: { actions: ['Query'] },
      feeds: { actions: ['GetItem', 'BatchGetItem', 'PutItem'] },
    },
    archive: { reads: [registryKey], lists: ['reports/*', 'wires/*'], asksForMissing: true },
    editionFiles: { writes: ['editions/desk/*'] },
    sendsTo: ['reports', 'deliveries'],
    watches: ['collect', 'reports', 'entries', 'deliveries', 'feedback'],
    keepsDeskPage: true,
    environment: ['deskTimeZone'],
    schedule: 'rate(1 hour)',
  },
  'close-day': {
    description: 'Closes the UTC day that is over: the chained manifest of its reports, and the export of its entries.',
    memoryMb: 1024,
    timeoutSeconds: 900,
    tables: {
      entries: { actions: ['BatchGetItem'], indexes: ['by-day'] },
      reports: { actions: ['Query'] },
    },
    archive: {
      reads: ['reports/*', 'wires/*', 'manifests/*', 'exports/*'],
      writes: ['exports/*'],
      writesOnce: ['manifests/*'],
      asksForMissing: true,
    },
    // Reports are kept by UTC days, whatever the desk's zone.
    schedule: 'cron(20 0 * * ? *)',
    scheduleZone: 'UTC',
  },
};
