/**
 * Every store of the desk over real engines on loopback, with the tables, buckets and queues of the synthesized templates.
 *
 * With DATELINE_DYNAMODB_ENDPOINT set, the tables stand in the DynamoDB that answers there instead: AWS's own DynamoDB Local, which
 * keeps one database an access key, so that each file has tables of its own.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand, type CreateTableCommandInput, UpdateTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import { awsVariables } from '../../../local/cloud/awsVariables.ts';
import type { TableDefinition } from '../../../local/cloud/dynamo.ts';
import type { BusEvent } from '../../../local/cloud/ses.ts';
import { readTemplates } from '../../../local/readTemplates.ts';
import { localAccount, localRegion } from '../../../local/templates/resolver.ts';
import type { CollectMessage, DeliveryMessage, FilingMessage, ObjectCreated } from '../../../shared/model/messages.ts';
import type { Log, StepContext } from '../../../shared/model/step.ts';
import type { Instant } from '../../../shared/model/time.ts';
import { bucketClient, mailClient, queueClient, tableClient } from '../../../shared/stores/clients.ts';
import { DeadLetters } from '../../../shared/stores/deadLetters.ts';
import { DeliveryLedger } from '../../../shared/stores/deliveryLedger.ts';
import { DroppedStore } from '../../../shared/stores/droppedStore.ts';
import { EditionFiles } from '../../../shared/stores/editionFiles.ts';
import { EditionStore } from '../../../shared/stores/editionStore.ts';
import { EntryStore } from '../../../shared/stores/entryStore.ts';
import { FeedStore } from '../../../shared/stores/feedStore.ts';
import { KeptRows } from '../../../shared/stores/keptRows.ts';
import { Mailer } from '../../../shared/stores/mailer.ts';
import { MailPace } from '../../../shared/stores/mailPace.ts';
import { MentionStore } from '../../../shared/stores/mentionStore.ts';
import { QueueGauge } from '../../../shared/stores/queueGauge.ts';
import { Queue } from '../../../shared/stores/queues.ts';
import { ReportArchive } from '../../../shared/stores/reportArchive.ts';
import { ReportStore } from '../../../shared/stores/reportStore.ts';
import { StoryStore } from '../../../shared/stores/storyStore.ts';
import { SubscriberStore } from '../../../shared/stores/subscriberStore.ts';
import { TokenSecret } from '../../../shared/stores/tokenSecret.ts';
import { templatesOnce } from './templatesOnce.ts';

type Engine = 'tables' | 'objects' | 'queues' | 'mail';

const senderAddress = 'desk@dateline.example';
export const siteUrl = 'https://desk.example';

/** Starts the engines named (all that a file needs, and no more: each takes its part of a second). */
export async function openStores(...engines: Engine[]) {
  const root = mkdtempSync(join(tmpdir(), 'dateline-stores-'));
  const definition = readTemplates(await templatesOnce());
  const configurationSet = definition.configurationSets[0]?.name ?? '';
  const wants = new Set(engines);
  const external = process.env.DATELINE_DYNAMODB_ENDPOINT;
  const mailDir = join(root, 'mail');
  const objectsDir = join(root, 'objects');
  for (const folder of [mailDir, objectsDir]) mkdirSync(folder);
  const mailEvents: BusEvent[] = [];

  // Each engine is loaded when it is wanted: together they take seconds that most files can do without.
  const load = {
    tables: () => import('../../../local/cloud/dynamo.ts'),
    objects: () => import('../../../local/cloud/s3.ts'),
    queues: () => import('../../../local/cloud/sqs.ts'),
    mail: () => import('../../../local/cloud/ses.ts'),
  };
  const dynamo = wants.has('tables') && !external ? await (await load.tables()).startDynamo(undefined) : undefined;
  const s3 = wants.has('objects') ? await (await load.objects()).startS3(objectsDir) : undefined;
  const sqs = wants.has('queues') ? await (await load.queues()).startSqs(localRegion) : undefined;
  const ses = wants.has('mail')
    ? await (await load.mail()).startSes({
        mailDir,
        region: localRegion,
        account: localAccount,
        configurationSets: definition.configurationSets.map(({ name }) => name),
        now: () => new Date().toISOString(),
        onEvent: async (event) => void mailEvents.push(event),
      })
    : undefined;
  Object.assign(
    process.env,
    awsVariables(root, {
      dynamodb: dynamo?.endpoint ?? external,
      s3: s3?.endpoint,
      sqs: sqs?.endpoint,
      ses: ses?.endpoint,
    }),
    external ? { AWS_ACCESS_KEY_ID: `desk${randomBytes(8).toString('hex')}` } : {},
  );

  const tables = tableClient();
  const buckets = bucketClient();
  const queues = queueClient();
  const mail = mailClient();
  if (wants.has('tables')) await createTables(tables, definition.tables, { expires: !external });
  await s3?.createBuckets(definition.buckets.map(({ name }) => name));
  const urls = (await sqs?.createQueues(definition.queues)) ?? new Map<string, string>();
  const queue = <Message>(name: string) => new Queue<Message>(queues, urls.get(name) ?? `no queue ${name}`);

  return {
    /** The SDK's own clients, for faults and for a look behind the stores. */
    tables,
    buckets,
    queues,
    mail,
    sqs,
    s3,
    ses,
    mailDir,
    mailEvents,
    urls,
    tableDefinitions: definition.tables,
    configurationSet,
    archive: new ReportArchive(buckets, 'archive'),
    entries: new EntryStore(tables, 'entries'),
    mentions: new MentionStore(tables, 'mentions'),
    stories: new StoryStore(tables, 'stories'),
    feeds: new FeedStore(tables, 'feeds'),
    reports: new ReportStore(tables, 'reports'),
    dropped: new DroppedStore(tables, 'dropped'),
    editions: new EditionStore(tables, 'editions'),
    editionFiles: new EditionFiles(buckets, 'editions'),
    deliveries: new DeliveryLedger(tables, 'deliveries'),
    subscribers: new SubscriberStore(tables, 'subscribers'),
    keptRows: new KeptRows(tables, {
      deliveries: 'deliveries',
      subscribers: 'subscribers',
      editions: 'editions',
      feeds: 'feeds',
    }),
    collectQueue: queue<CollectMessage>('collect'),
    reportsQueue: queue<ObjectCreated>('reports'),
    entriesQueue: queue<FilingMessage>('entries.fifo'),
    deliveriesQueue: queue<DeliveryMessage>('deliveries'),
    queueGauge: new QueueGauge(
      queues,
      Object.fromEntries(
        [...urls].flatMap(([name, url]) => (/dead|missed/.test(name) ? [] : [[name.replace('.fifo', ''), url]])),
      ),
    ),
    letterGauge: new QueueGauge(
      queues,
      Object.fromEntries(
        [...urls].flatMap(([name, url]) =>
          /dead/.test(name) ? [[name.replace(/-dead-letters(?:\.fifo)?$/, ''), url]] : [],
        ),
      ),
    ),
    deskPage: '00000000-0000-4000-8000-000000000000.html',
    deadLettersOf: (name: string) => new DeadLetters(queues, urls.get(name) ?? `no queue ${name}`),
    mailer: new Mailer(mail, senderAddress, configurationSet),
    mailPace: new MailPace(tables, 'deliveries', mail),
    mailDoubtMs: 20_000,
    pause: async () => undefined,
    secret: new TokenSecret('a secret of the desk that nobody guesses'),
    siteUrl,
    pagesUrl: siteUrl,
    deskTimeZone: 'UTC',
    async close(): Promise<void> {
      for (const client of [tables, buckets, queues, mail]) client.destroy();
      await Promise.all([dynamo?.stop(), s3?.stop(), sqs?.stop(), ses?.stop()]);
      rmSync(root, { recursive: true, force: true });
    },
  };
}

export type OpenDesk = Awaited<ReturnType<typeof openStores>>;

/** What a step is given: `now`, and a log that remembers what was said and counted. */
export function contextAt(now: Instant): StepContext & { said: string[]; counted: Map<string, number> } {
  const said: string[] = [];
  const counted = new Map<string, number>();
  const say = (message: string) => void said.push(message);
  const log: Log = {
    info: say,
    warn: say,
    error: say,
    count: (metric, value = 1) => void counted.set(metric, (counted.get(metric) ?? 0) + value),
  };
  return { now, log, said, counted };
}

/**
 * `expires`: DynamoDB Local deletes, every few seconds, what has expired by this machine's clock, and the tests' clock stands in 2016. The
 * embedded engine deletes nothing.
 */
async function createTables(
  client: ReturnType<typeof tableClient>,
  tables: TableDefinition[],
  { expires }: { expires: boolean },
): Promise<void> {
  for (const table of tables) {
    await client.send(
      new CreateTableCommand({
        TableName: table.name,
        KeySchema: table.keySchema,
        AttributeDefinitions: table.attributeDefinitions,
        BillingMode: 'PAY_PER_REQUEST',
        GlobalSecondaryIndexes: table.indexes.length > 0 ? table.indexes : undefined,
      } as CreateTableCommandInput),
    );
    if (expires && table.timeToLiveAttribute) {
      const TimeToLiveSpecification = { AttributeName: table.timeToLiveAttribute, Enabled: true };
      await client.send(new UpdateTimeToLiveCommand({ TableName: table.name, TimeToLiveSpecification }));
    }
  }
}
