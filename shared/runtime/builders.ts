/**
 * How each service is made from a function's environment: one export a service, so that a function's bundle holds the stores and the
 * AWS clients of those it names and no others.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { S3Client } from '@aws-sdk/client-s3';
import type { SQSClient } from '@aws-sdk/client-sqs';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { CollectMessage, DeliveryMessage, FilingMessage, ObjectCreated } from '../model/messages.ts';
import { loopbackOriginsVariable, mailDoubtVariable } from '../model/names.ts';
import { bucketClient, mailClient, queueClient, tableClient } from '../stores/clients.ts';
import { DeliveryLedger } from '../stores/deliveryLedger.ts';
import { DroppedStore } from '../stores/droppedStore.ts';
import { EditionFiles } from '../stores/editionFiles.ts';
import { EditionStore } from '../stores/editionStore.ts';
import { EntryStore } from '../stores/entryStore.ts';
import { ExportStore } from '../stores/exportStore.ts';
import { FeedStore } from '../stores/feedStore.ts';
import { KeptRows } from '../stores/keptRows.ts';
import { Mailer } from '../stores/mailer.ts';
import { MailPace } from '../stores/mailPace.ts';
import { ManifestStore } from '../stores/manifestStore.ts';
import { MentionStore } from '../stores/mentionStore.ts';
import { QueueGauge } from '../stores/queueGauge.ts';
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

export const archive = () => new ReportArchive(bucketsOnce(), requireEnvironment('archiveBucket'));
export const manifests = () => new ManifestStore(bucketsOnce(), requireEnvironment('archiveBucket'));
export const exports = () => new ExportStore(bucketsOnce(), requireEnvironment('archiveBucket'));
export const entries = () => new EntryStore(tablesOnce(), requireEnvironment('entriesTable'));
export const mentions = () => new MentionStore(tablesOnce(), requireEnvironment('mentionsTable'));
export const stories = () => new StoryStore(tablesOnce(), requireEnvironment('storiesTable'));
export const feeds = () => new FeedStore(tablesOnce(), requireEnvironment('feedsTable'));
export const reports = () => new ReportStore(tablesOnce(), requireEnvironment('reportsTable'));
export const dropped = () => new DroppedStore(tablesOnce(), requireEnvironment('droppedTable'));
export const editions = () => new EditionStore(tablesOnce(), requireEnvironment('editionsTable'));
export const editionFiles = () => new EditionFiles(bucketsOnce(), requireEnvironment('editionsBucket'));
export const deliveries = () => new DeliveryLedger(tablesOnce(), requireEnvironment('deliveriesTable'));
export const subscribers = () => new SubscriberStore(tablesOnce(), requireEnvironment('subscribersTable'));
/** For `restore` alone: no function puts rows back. */
export const keptRows = () =>
  new KeptRows(tablesOnce(), {
    deliveries: requireEnvironment('deliveriesTable'),
    subscribers: requireEnvironment('subscribersTable'),
    editions: requireEnvironment('editionsTable'),
    feeds: requireEnvironment('feedsTable'),
  });
export const collectQueue = () => new Queue<CollectMessage>(queuesOnce(), requireEnvironment('collectQueue'));
export const reportsQueue = () => new Queue<ObjectCreated>(queuesOnce(), requireEnvironment('reportsQueue'));
export const entriesQueue = () => new Queue<FilingMessage>(queuesOnce(), requireEnvironment('entriesQueue'));
export const deliveriesQueue = () => new Queue<DeliveryMessage>(queuesOnce(), requireEnvironment('deliveriesQueue'));
/** The queues that sweep looks into, by the names that alarms and `redrive` give them. */
export const queueGauge = () =>
  new QueueGauge(queuesOnce(), {
    collect: requireEnvironment('collectQueue'),
    reports: requireEnvironment('reportsQueue'),
    entries: requireEnvironment('entriesQueue'),
    deliveries: requireEnvironment('deliveriesQueue'),
    feedback: requireEnvironment('feedbackQueue'),
  });
/** What was given up, by the same names, and the clock's missed runs. */
export const letterGauge = () =>
  new QueueGauge(
    queuesOnce(),
    Object.fromEntries(
      requireEnvironment('deadLetterQueues')
        .split(';')
        .map((line) => line.split(' ') as [string, string]),
    ),
  );
export const deskPage = () => requireEnvironment('deskPage');
export const mailer = () =>
  new Mailer(mailClient(), requireEnvironment('senderAddress'), requireEnvironment('configurationSet'));
export const mailPace = () => new MailPace(tablesOnce(), requireEnvironment('deliveriesTable'), mailClient());
/**
 * How long nobody may send again what may have gone out: SES's events come within seconds, and when they are late within minutes. No longer than a
 * queue can delay a message.
 */
export const pause = () => (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
export const mailDoubtMs = () => 1000 * Number(process.env[mailDoubtVariable] ?? 900);
export const secret = () => new TokenSecret(requireEnvironment('tokenSecret'));
export const operatorContact = () => requireEnvironment('operatorContact');
export const siteUrl = () => requireEnvironment('siteUrl').replace(/\/$/, '');
export const pagesUrl = () => requireEnvironment('pagesUrl').replace(/\/$/, '');
export const deskTimeZone = () => requireEnvironment('deskTimeZone');
/** A file that infra puts beside the bundle: the registry, fonts, the picture engine. */
export const bundledFile = () => readBundledFile;
/** Loopback origins a fetch may reach: the embedded cloud's own newsroom. None on AWS. */
export const loopbackOrigins = () => (process.env[loopbackOriginsVariable] ?? '').split(',').filter(Boolean);

async function readBundledFile(name: string): Promise<Uint8Array> {
  const folder = process.env.LAMBDA_TASK_ROOT ?? dirname(fileURLToPath(import.meta.url));
  return readFile(join(folder, name));
}
