/**
 * The stores a function uses, made from its environment when its code is loaded: a variable that is missing fails the function at
 * once, not at its first message. A function names its services, and infra grants it exactly those.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { S3Client } from '@aws-sdk/client-s3';
import type { SQSClient } from '@aws-sdk/client-sqs';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { CollectMessage, DeliveryMessage, FilingMessage, ObjectCreated } from '../model/messages.ts';
import { loopbackOriginsVariable } from '../model/names.ts';
import { bucketClient, mailClient, queueClient, tableClient } from '../stores/clients.ts';
import { DeliveryLedger } from '../stores/deliveryLedger.ts';
import { DroppedStore } from '../stores/droppedStore.ts';
import { EditionFiles } from '../stores/editionFiles.ts';
import { EditionStore } from '../stores/editionStore.ts';
import { EntryStore } from '../stores/entryStore.ts';
import { ExportStore } from '../stores/exportStore.ts';
import { FeedStore } from '../stores/feedStore.ts';
import { Mailer } from '../stores/mailer.ts';
import { ManifestStore } from '../stores/manifestStore.ts';
import { MentionStore } from '../stores/mentionStore.ts';
import { Queue } from '../stores/queues.ts';
import { ReportArchive } from '../stores/reportArchive.ts';
import { ReportStore } from '../stores/reportStore.ts';
import { StoryStore } from '../stores/storyStore.ts';
import { SubscriberStore } from '../stores/subscriberStore.ts';
import { TokenSecret } from '../stores/tokenSecret.ts';
import { requireEnvironment } from './environment.ts';

let tables: DynamoDBDocumentClient | undefined;
let buckets: S3Client | undefined;
let queues: SQSClient | undefined;
const tablesOnce = () => (tables ??= tableClient());
const bucketsOnce = () => (buckets ??= bucketClient());
const queuesOnce = () => (queues ??= queueClient());

const builders = {
  archive: () => new ReportArchive(bucketsOnce(), requireEnvironment('archiveBucket')),
  manifests: () => new ManifestStore(bucketsOnce(), requireEnvironment('archiveBucket')),
  exports: () => new ExportStore(bucketsOnce(), requireEnvironment('archiveBucket')),
  entries: () => new EntryStore(tablesOnce(), requireEnvironment('entriesTable')),
  mentions: () => new MentionStore(tablesOnce(), requireEnvironment('mentionsTable')),
  stories: () => new StoryStore(tablesOnce(), requireEnvironment('storiesTable')),
  feeds: () => new FeedStore(tablesOnce(), requireEnvironment('feedsTable')),
  reports: () => new ReportStore(tablesOnce(), requireEnvironment('reportsTable')),
  dropped: () => new DroppedStore(tablesOnce(), requireEnvironment('droppedTable')),
  editions: () => new EditionStore(tablesOnce(), requireEnvironment('editionsTable')),
  editionFiles: () => new EditionFiles(bucketsOnce(), requireEnvironment('editionsBucket')),
  deliveries: () => new DeliveryLedger(tablesOnce(), requireEnvironment('deliveriesTable')),
  subscribers: () => new SubscriberStore(tablesOnce(), requireEnvironment('subscribersTable')),
  collectQueue: () => new Queue<CollectMessage>(queuesOnce(), requireEnvironment('collectQueue')),
  reportsQueue: () => new Queue<ObjectCreated>(queuesOnce(), requireEnvironment('reportsQueue')),
  entriesQueue: () => new Queue<FilingMessage>(queuesOnce(), requireEnvironment('entriesQueue')),
  deliveriesQueue: () => new Queue<DeliveryMessage>(queuesOnce(), requireEnvironment('deliveriesQueue')),
  mailer: () => new Mailer(mailClient(), requireEnvironment('senderAddress'), requireEnvironment('configurationSet')),
  secret: () => new TokenSecret(requireEnvironment('tokenSecret')),
  operatorContact: () => requireEnvironment('operatorContact'),
  siteUrl: () => requireEnvironment('siteUrl').replace(/\/$/, ''),
  deskTimeZone: () => requireEnvironment('deskTimeZone'),
  /** A file that infra puts beside the bundle: the registry, fonts, the picture engine. */
  bundledFile: () => readBundledFile,
  /** Loopback origins a fetch may reach: the embedded cloud's own newsroom. None on AWS. */
  loopbackOrigins: () => (process.env[loopbackOriginsVariable] ?? '').split(',').filter(Boolean),
} as const;

type Builders = typeof builders;
export type ServiceName = keyof Builders;
export type Services = { readonly [Name in ServiceName]: ReturnType<Builders[Name]> };

export function services<Name extends ServiceName>(...names: Name[]): Pick<Services, Name> {
  return Object.fromEntries(names.map((name) => [name, builders[name]()])) as unknown as Pick<Services, Name>;
}

async function readBundledFile(name: string): Promise<Uint8Array> {
  const folder = process.env.LAMBDA_TASK_ROOT ?? dirname(fileURLToPath(import.meta.url));
  return readFile(join(folder, name));
}
