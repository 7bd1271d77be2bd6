/**
 * The desk of the fault sweep: the functions' own doors and steps over the stores they are deployed with, and beneath the SDK's clients the
 * engines of this process. One copy for thousands of runs: `snapshot` answers what puts it back.
 */
import './environment.ts';

import type { SQSEvent } from 'aws-lambda';
import { readTemplates } from '../../local/readTemplates.ts';
import {
  CollectMessage,
  DeliveryMessage,
  FilingMessage,
  MailEvent,
  type ObjectCreated,
  ScheduleEvent,
} from '../../shared/model/messages.ts';
import type { FunctionName } from '../../shared/model/names.ts';
import { closeDay } from '../../shared/pipeline/closeDay.ts';
import { collectFeeds } from '../../shared/pipeline/collectFeeds.ts';
import { deliverDigest } from '../../shared/pipeline/deliverDigest.ts';
import { fileBatch } from '../../shared/pipeline/fileBatch.ts';
import { ingestReport } from '../../shared/pipeline/ingestReport.ts';
import { manageSubscription } from '../../shared/pipeline/manageSubscription.ts';
import { publishDue } from '../../shared/pipeline/publishDue.ts';
import { recordFeedback } from '../../shared/pipeline/recordFeedback.ts';
import type { RehearsalSpan, ScratchStores } from '../../shared/pipeline/rehearse.ts';
import { replay } from '../../shared/pipeline/replay.ts';
import { scheduleFeeds } from '../../shared/pipeline/scheduleFeeds.ts';
import { sweep } from '../../shared/pipeline/sweep.ts';
import { onFifoQueue, onObjects, onQueue } from '../../shared/runtime/onQueue.ts';
import { onRequest } from '../../shared/runtime/onRequest.ts';
import { onSchedule } from '../../shared/runtime/onSchedule.ts';
import { bucketClient, mailClient, queueClient, tableClient } from '../../shared/stores/clients.ts';
import { DeliveryLedger } from '../../shared/stores/deliveryLedger.ts';
import { DroppedStore } from '../../shared/stores/droppedStore.ts';
import { EditionFiles } from '../../shared/stores/editionFiles.ts';
import { EditionStore } from '../../shared/stores/editionStore.ts';
import { EntryStore } from '../../shared/stores/entryStore.ts';
import { ExportStore } from '../../shared/stores/exportStore.ts';
import { FeedStore } from '../../shared/stores/feedStore.ts';
import { Mailer } from '../../shared/stores/mailer.ts';
import { MailPace } from '../../shared/stores/mailPace.ts';
import { ManifestStore } from '../../shared/stores/manifestStore.ts';
import { MentionStore } from '../../shared/stores/mentionStore.ts';
import { QueueGauge } from '../../shared/stores/queueGauge.ts';
import { Queue } from '../../shared/stores/queues.ts';
import { ReportArchive } from '../../shared/stores/reportArchive.ts';
import { ReportStore } from '../../shared/stores/reportStore.ts';
import { StoryStore } from '../../shared/stores/storyStore.ts';
import { SubscriberStore } from '../../shared/stores/subscriberStore.ts';
import { TokenSecret } from '../../shared/stores/tokenSecret.ts';
import { templatesOnce } from '../contract/stores/templatesOnce.ts';
import { CallSites, type Invocation, type Seat } from './callSites.ts';
import { secretWords } from './canaries.ts';
import { openMail } from './cloud/mail.ts';
import { openObjects } from './cloud/objects.ts';
import { openQueues } from './cloud/queues.ts';
import { openTables } from './cloud/tables.ts';
import { type Answerer, type Direct, handOver } from './cloud/wire.ts';
import { clock } from './virtualClock.ts';

export const siteUrl = 'https://desk.example';

/** Which function reads a queue, and how many messages it is given at most. */
export interface Consumer {
  step: FunctionName;
  queue: string;
  batchSize: number;
}

/** The functions, and what an operator runs beside them. */
export type StepName = FunctionName | 'replay';

/** One warm function: what it remembers dies with it. */
export interface Worker {
  step: StepName;
  /** `died`: it is gone, and all of its messages come again. `threw`: they come again to the same one. */
  invoke(event: unknown): Promise<{ kind: 'died' | 'threw' } | { kind: 'answered'; failed: string[]; answer: unknown }>;
}

export type FaultDesk = Awaited<ReturnType<typeof openDesk>>;

export async function openDesk() {
  const definition = readTemplates(await templatesOnce());
  const consumers: Consumer[] = definition.eventSources.map(({ functionName, queue: name, batchSize }) => ({
    step: functionName,
    queue: name,
    batchSize,
  }));

  const sites = new CallSites();
  const tables = await openTables(definition.tables);
  const queues = openQueues(definition.queues);
  const objects = openObjects((bucket, key) => {
    if (bucket !== 'archive' || !/^(?:reports|wires)\//.test(key)) return;
    const body: ObjectCreated = {
      Records: [
        { eventName: 'ObjectCreated:Put', s3: { object: { key: encodeURIComponent(key).replaceAll('%2F', '/') } } },
      ],
    };
    queues.send('reports', JSON.stringify(body));
  });
  const mail = openMail((event) => queues.send('feedback', JSON.stringify(event)));

  const bundledFile = async (name: string): Promise<Uint8Array> => {
    throw new Error(`${name} is not bundled with the sweep: editions of it have no pictures`);
  };
  const connect = <Client extends object>(client: Client, answer: Answerer, direct: Direct, seat: Seat): Client => {
    Object.assign((client as unknown as { config: object }).config, { requestHandler: handOver(answer) });
    const { middlewareStack } = client as unknown as { middlewareStack: { remove(name: string): boolean } };
    for (const name of formalities) middlewareStack.remove(name);
    sites.watch(client, seat, direct);
    return client;
  };
  const openStores = (seat: Seat) => {
    const rows = hasten(connect(tableClient(), tables.answer, tables.ask, seat));
    const buckets = hasten(connect(bucketClient(), objects.answer, objects.ask, seat));
    const sending = hasten(connect(queueClient(), queues.answer, queues.ask, seat));
    const mailing = connect(mailClient(), mail.answer, () => undefined, seat);
    const urlOf = (name: string) => `http://sqs.local/000000000000/${name}`;
    const queue = <Message>(name: string) => new Queue<Message>(sending, urlOf(name));
    return () => ({
      archive: new ReportArchive(buckets, 'archive'),
      manifests: new ManifestStore(buckets, 'archive'),
      exports: new ExportStore(buckets, 'archive'),
      ...newsStores(rows, buckets),
      deliveries: new DeliveryLedger(rows, 'deliveries'),
      subscribers: new SubscriberStore(rows, 'subscribers'),
      collectQueue: queue<CollectMessage>('collect'),
      reportsQueue: queue<ObjectCreated>('reports'),
      entriesQueue: queue<FilingMessage>('entries.fifo'),
      deliveriesQueue: queue<DeliveryMessage>('deliveries'),
      queueGauge: new QueueGauge(
        sending,
        Object.fromEntries(consumers.map(({ queue: name }) => [name.replace('.fifo', ''), urlOf(name)])),
      ),
      letterGauge: new QueueGauge(sending, { collect: urlOf('collect-dead-letters') }),
      deskPage: '00000000-0000-4000-8000-000000000000.html',
      mailer: new Mailer(mailing, 'desk@dateline.example', definition.configurationSets[0]?.name ?? ''),
      mailPace: new MailPace(rows, 'deliveries', mailing, async (ms) => clock.advanceMs(ms)),
      mailDoubtMs: desk.mailDoubtMs,
      pause: async () => undefined,
      secret: new TokenSecret(secretWords),
      operatorContact: 'https://desk.example/about',
      siteUrl,
      pagesUrl: siteUrl,
      deskTimeZone: 'UTC',
      loopbackOrigins: desk.loopbackOrigins,
      bundledFile,
    });
  };
  const desk = { loopbackOrigins: [] as string[], mailDoubtMs: 900_000 };
  const seats = { a: {} as Seat, b: {} as Seat };
  const storesOf = { a: openStores(seats.a), b: openStores(seats.b) };

  const scratchTables = await openTables(definition.tables);
  const scratchObjects = openObjects(() => undefined);
  const emptyScratch = [scratchTables.snapshot(), scratchObjects.snapshot()];
  /** What a rehearsal files into, on the operator's own machine: empty, and out of any fault's reach. */
  const openScratch = (): ScratchStores => {
    for (const restore of emptyScratch) restore();
    const rows = connect(tableClient(), scratchTables.answer, scratchTables.ask, {});
    const buckets = connect(bucketClient(), scratchObjects.answer, scratchObjects.ask, {});
    return newsStores(rows, buckets);
  };

  /** A worker new to the step: it remembers nothing. */
  const hire = (step: StepName, place: keyof typeof seats): Worker => {
    const stores = storesOf[place]();
    const doors: Record<StepName, (event: never) => Promise<unknown>> = {
      'schedule-feeds': onSchedule(ScheduleEvent, scheduleFeeds, stores),
      'collect-feeds': onQueue(CollectMessage, collectFeeds, stores),
      'ingest-report': onObjects(ingestReport, stores),
      'file-entries': onFifoQueue(FilingMessage, fileBatch, stores),
      'publish-edition': onSchedule(ScheduleEvent, publishDue, stores),
      'deliver-digest': onQueue(DeliveryMessage, deliverDigest, stores),
      'record-feedback': onQueue(MailEvent, recordFeedback, stores),
      'manage-subscription': onRequest(manageSubscription, stores),
      sweep: onSchedule(ScheduleEvent, sweep, stores),
      'close-day': onSchedule(ScheduleEvent, closeDay, stores),
      replay: (span: RehearsalSpan) => replay(span, stores, openScratch(), { applyAt: new Date().toISOString() }),
    };
    const door = doors[step] as (event: unknown) => Promise<unknown>;
    return {
      step,
      async invoke(event) {
        const invocation: Invocation = { step, isDead: false, underWay: new Set() };
        try {
          const { answer, died } = await sites.run(seats[place], invocation, () => door(event));
          if (died) return { kind: 'died' };
          const { batchItemFailures = [] } = (answer ?? {}) as { batchItemFailures?: { itemIdentifier: string }[] };
          return { kind: 'answered', failed: batchItemFailures.map(({ itemIdentifier }) => itemIdentifier), answer };
        } catch {
          return { kind: 'threw' };
        }
      },
    };
  };

  return Object.assign(desk, {
    sites,
    tables,
    objects,
    queues,
    mail,
    consumers,
    /** Of nobody's invocation: for a scenario's own hands, and for looking. */
    stores: openStores({})(),
    hire,
    snapshot() {
      const back = [tables, objects, queues, mail].map((engine) => engine.snapshot());
      return () => {
        for (const restore of back) restore();
      };
    },
  });
}

/** Retries at once: a run has no time to wait, and its clock stands still. The mail client makes one attempt, as it is told to. */
function hasten<Client extends object>(client: Client): Client {
  Object.assign((client as unknown as { config: object }).config, { retryStrategy: async () => hastyRetries });
  return client;
}

/** What the SDK does with each request for nobody who stands here: half of a run's time. */
const formalities = [
  'httpAuthSchemeMiddleware',
  'httpSigningMiddleware',
  'getUserAgentMiddleware',
  'recursionDetectionMiddleware',
  'loggerMiddleware',
  'hostHeaderMiddleware',
];

const mostAttempts = 3;

/** The SDK's standard strategy without its pauses: three attempts where an error may pass. */
const hastyRetries = {
  acquireInitialRetryToken: async () => token(0),
  async refreshRetryTokenForRetry(before: { getRetryCount(): number }, error: { errorType: string }) {
    if (before.getRetryCount() + 1 >= mostAttempts || error.errorType === 'CLIENT_ERROR')
      throw new Error('no more retries');
    return token(before.getRetryCount() + 1);
  },
  recordSuccess: () => undefined,
};

function token(count: number) {
  return { getRetryCount: () => count, getRetryDelay: () => 0 };
}

/** `received`: how often it was given out before. */
export function sqsEvent(messages: { id: string; body: string; group?: string; received: number }[]): SQSEvent {
  return {
    Records: messages.map(({ id, body, group, received }) => ({
      messageId: id,
      body,
      attributes: { MessageGroupId: group, ApproximateReceiveCount: String(received + 1) },
    })) as SQSEvent['Records'],
  };
}

/** The stores of what the desk knows of the news: what a rehearsal files into as well. */
function newsStores(rows: ReturnType<typeof tableClient>, buckets: ReturnType<typeof bucketClient>): ScratchStores {
  return {
    entries: new EntryStore(rows, 'entries'),
    mentions: new MentionStore(rows, 'mentions'),
    stories: new StoryStore(rows, 'stories'),
    feeds: new FeedStore(rows, 'feeds'),
    reports: new ReportStore(rows, 'reports'),
    dropped: new DroppedStore(rows, 'dropped'),
    editions: new EditionStore(rows, 'editions'),
    editionFiles: new EditionFiles(buckets, 'editions'),
  };
}
