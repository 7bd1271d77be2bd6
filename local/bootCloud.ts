/**
 * The embedded cloud: boots the synthesized stacks on this machine and runs them.
 *
 * Tables, indexes, buckets, queues, triggers, notifications, schedules, URLs and environment are those of the templates, and every
 * function is the bundle CDK would deploy. Everything listens on 127.0.0.1 only, on ports the system chooses, and ends with `stop`.
 */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import {
  environmentNames,
  type FunctionName,
  loopbackOriginsVariable,
  mailDoubtVariable,
} from '../shared/model/names.ts';
import type { Instant } from '../shared/model/time.ts';
import { checkWiring, missingIndex } from './checkWiring.ts';
import { accessKeyIdOf, awsVariables } from './cloud/awsVariables.ts';
import { type Dynamo, type MissingFromTables, startDynamo } from './cloud/dynamo.ts';
import { DeskFunction, FunctionFailure } from './cloud/functions.ts';
import { serveFunctionUrl } from './cloud/functionUrl.ts';
import type { UsedGrant } from './cloud/gatekeeper.ts';
import { keepSchedules } from './cloud/keepSchedules.ts';
import type { Loopback } from './cloud/listenOnLoopback.ts';
import { matchesEventPattern } from './cloud/matchesEventPattern.ts';
import { Outbox, toS3Event } from './cloud/outbox.ts';
import { QueuePoller } from './cloud/queuePoller.ts';
import { openRunLog } from './cloud/runLog.ts';
import { type S3, type StoredObject, startS3 } from './cloud/s3.ts';
import { type Secrets, startSecrets } from './cloud/secrets.ts';
import { type BusEvent, type KeptMail, type Ses, startSes } from './cloud/ses.ts';
import { type QueueCounts, type Sqs, startSqs } from './cloud/sqs.ts';
import { type DataFolder, defaultDataFolder, openDataFolder } from './dataFolder.ts';
import { DeskGuard } from './deskGuard.ts';
import { findUnmarked } from './findUnmarked.ts';
import { LocalProblem, WiringProblem } from './localProblem.ts';
import { type DeskDefinition, readTemplates } from './readTemplates.ts';
import { type LiveValues, localAccount, localRegion } from './templates/resolver.ts';
import { readWire, wireReceipt } from './wireReceipt.ts';

export interface BootOptions {
  /** The folder of the synthesized stacks: `cdk.out`, or wherever synthesizeDesk put them. */
  assemblyDir: string;
  /** Kept between runs. Without it `.dateline/` in the current folder, emptied first. */
  dataDir?: string;
  /** The desk's clock, asked before each invocation. Undefined, or answering undefined, is now. */
  clock?: () => Instant | undefined;
  /** Loopback origins that the functions may fetch from, `http://127.0.0.1:PORT`: the feed server's. */
  loopbackOrigins?: string[];
  onProgress?: (progress: CloudProgress) => void;
}

export type CloudProgress =
  | { type: 'batch'; functionName: FunctionName; queue: string; done: number; failed: number }
  | { type: 'object'; bucket: string; key: string }
  | { type: 'mail'; event: string; to: string[] }
  | { type: 'announced'; count: number }
  | { type: 'schedule'; functionName: FunctionName; scheduledAt: Instant }
  | { type: 'problem'; message: string }
  | { type: 'waiting'; queues: ({ queue: string } & QueueCounts)[]; running: FunctionName[] };

export interface DeadLetter {
  queue: string;
  messageId: string;
  body: string;
  receivedTimes: number;
  /** Why, where the function said it: with the message, or as the error of its last invocation. */
  reason?: string;
}

export interface Cloud {
  /** What a store or a step would find in its environment, the SDK's endpoints included; for a process that reads what was filed. */
  environment: Record<string, string>;
  /** Where manage-subscription answers, without a slash at the end. */
  siteUrl: string;
  dataFolder: string;
  /** Every line the functions printed. */
  logFile: string;
  mailDir: string;
  /** Invokes a scheduled function as its schedule would have at `scheduledAt`, and waits for it. Throws LocalProblem. */
  tick(functionName: FunctionName, scheduledAt: Instant): Promise<void>;
  /** Keeps the templates' schedules in real time if it goes `byClock`, and announces what comes as it comes. Answers how to end it. */
  runSchedules(how: { byClock: boolean }): () => void;
  /** Announces what the archive holds and nobody ingested, once nothing is being collected. Answers how many were announced. */
  announcePending(): Promise<number>;
  /**
   * Resolves when all is done: no message in any queue but the dead-letter queues, no function running, nothing left to announce. Throws
   * WiringProblem when a function finds something missing.
   */
  drain(): Promise<void>;
  deadLetters(): Promise<DeadLetter[]>;
  /** Puts a wire file into the archive, as a supplier would. `held`: the archive had it already. */
  dropWire(
    wire: string | Uint8Array,
    about: { receivedAt: Instant; name?: string; supplier?: string },
  ): Promise<{ reportKey: string; outcome: 'kept' | 'held' }>;
  mails(): KeptMail[];
  /** Loads the code of functions (all, unless named) without giving them an event, so that what is missing is known now. */
  startFunctions(names?: FunctionName[]): Promise<void>;
  /** Hands a function an event of one's own, once; the answer as JSON would carry it. Throws LocalProblem. */
  invoke(functionName: FunctionName, event: unknown): Promise<unknown>;
  /** What each function was allowed by its role and made use of so far. */
  grantsUsed(): UsedGrant[];
  /** What each function has cost so far. */
  usage(): { functionName: FunctionName; invocations: number; busyMs: number; coldStartMs: number }[];
  /** Resolves when the cloud can no longer run, with the reason; never rejects. */
  broken: Promise<LocalProblem>;
  /** For a listener of one's own, such as the feed server: what rememberedPort answers at the next start in this data folder. */
  rememberPort(name: string, port: number): void;
  stop(): Promise<void>;
}

/** The embedded SES has told of a mail before it answers; longer than a function may run. */
const mailDoubtSeconds = 20;
/** How long one look at the queues lasts until the next, milliseconds. */
const lookEveryMs = 25;
/** Above this size, idle functions give up their threads when another is started: the whole desk is to stay under 600 MB. */
const crowdedBytes = 420_000_000;
const sayWaitingEveryMs = 250;
/** Lambda tries an asynchronous event twice more. */
const scheduleAttempts = 3;

/** Throws LocalProblem: no assembly, a data folder that cannot be used, stacks that do not hold together. */
export async function bootCloud(options: BootOptions): Promise<Cloud> {
  const desk = readTemplates(options.assemblyDir);
  checkWiring(desk);
  const folder = openDataFolder(options.dataDir ?? defaultDataFolder, { keep: options.dataDir !== undefined });
  const cloud = new RunningCloud(desk, folder, options);
  try {
    await cloud.start();
    return cloud;
  } catch (error) {
    await cloud.stop();
    throw error;
  }
}

class RunningCloud implements Cloud {
  environment: Record<string, string> = {};
  siteUrl = '';
  readonly dataFolder: string;
  readonly logFile: string;
  readonly mailDir: string;
  readonly broken: Promise<LocalProblem>;

  private readonly functions = new Map<FunctionName, DeskFunction>();
  private readonly urls = new Map<string, Loopback>();
  private readonly pollers: QueuePoller[] = [];
  private readonly outbox = new Outbox();
  /** By message: what the function last failed with. */
  private readonly reasons = new Map<string, string>();
  private readonly log;
  private queueUrls = new Map<string, string>();
  private dynamo: Dynamo | undefined;
  private s3: S3 | undefined;
  private sqs: Sqs | undefined;
  private ses: Ses | undefined;
  private secrets: Secrets | undefined;
  private readonly guard: DeskGuard;
  private failure: LocalProblem | undefined;
  private declareBroken: (problem: LocalProblem) => void = () => undefined;
  private announcing: Promise<number> = Promise.resolve(0);
  private stopped = false;
  private endSchedules: (() => void) | undefined;

  constructor(
    private readonly desk: DeskDefinition,
    private readonly folder: DataFolder,
    private readonly options: BootOptions,
  ) {
    this.dataFolder = folder.root;
    this.logFile = folder.logFile;
    this.mailDir = folder.mailDir;
    this.log = openRunLog(folder.logFile);
    this.guard = new DeskGuard(desk, (problem) => this.fail(problem));
    this.broken = new Promise((resolve) => {
      this.declareBroken = resolve;
    });
  }

  async start(): Promise<void> {
    const { desk, folder } = this;
    const { gate } = this.guard;
    const onMissing = (missing: MissingFromTables) => {
      const stack = desk.tables.find((table) => table.name === missing.table)?.stack ?? desk.stacks.join(' or ');
      this.fail(
        missing.index === undefined
          ? new WiringProblem(
              `A function asked for the table ${missing.table}, which the ${stack} template does not define.`,
            )
          : missingIndex(missing.table, missing.index, stack),
      );
    };
    const [dynamo, s3, sqs, ses, secrets] = await Promise.all([
      startDynamo(folder.tablesDir, onMissing, gate),
      startS3(folder.objectsDir, (bucket, stored) => this.onObject(bucket, stored), gate),
      startSqs(localRegion, gate),
      startSes({
        mailDir: folder.mailDir,
        region: localRegion,
        account: localAccount,
        configurationSets: desk.configurationSets.map((set) => set.name),
        now: () => this.now(),
        onEvent: (event) => this.route(event),
        identities: desk.identities,
        gate,
      }),
      startSecrets((arn) => folder.secretFor(arn.split(':').at(-1) ?? arn), gate),
      this.guard.checkServices(),
    ]);
    Object.assign(this, { dynamo, s3, sqs, ses, secrets });

    await Promise.all([
      dynamo.createTables(desk.tables),
      s3.createBuckets(desk.buckets.map((bucket) => bucket.name)),
      sqs.createQueues(desk.queues).then((urls) => {
        this.queueUrls = urls;
      }),
      ...desk.urls.map((name) => this.listen(name)),
    ]);
    this.siteUrl = this.urls.get('manage-subscription')?.url ?? '';
    this.defineFunctions();
    this.definePollers();

    await this.findPending();
    // What became of earlier mails is settled before anything new is done: a delivery whose answer was lost learns it was sent.
    if ((await ses.repeatEvents()) > 0) {
      for (const poller of this.pollers) if (poller.functionName === 'record-feedback') poller.start();
      await this.drainQueue('record-feedback');
    }
    for (const poller of this.pollers) poller.start();
    folder.announce({ dynamodb: dynamo.endpoint, s3: s3.endpoint, ses: ses.endpoint });
  }

  private get engines(): { dynamo: Dynamo; s3: S3; sqs: Sqs; ses: Ses } {
    const { dynamo, s3, sqs, ses } = this;
    if (!dynamo || !s3 || !sqs || !ses) throw new Error('the cloud has not started');
    return { dynamo, s3, sqs, ses };
  }

  private now(): Instant {
    return this.options.clock?.() ?? new Date().toISOString();
  }

  private say(progress: CloudProgress): void {
    this.options.onProgress?.(progress);
  }

  private fail(problem: LocalProblem): void {
    if (this.stopped) return;
    this.failure ??= problem;
    this.declareBroken(this.failure);
  }

  private async listen(name: FunctionName): Promise<void> {
    const loopback = await serveFunctionUrl(() => this.functionOf(name), this.folder.portOf(name));
    this.folder.rememberPort(name, loopback.port);
    this.urls.set(name, loopback);
  }

  private defineFunctions(): void {
    const { dynamo, s3, sqs, ses } = this.engines;
    const live: LiveValues = {
      queueUrl: (name) => this.queueUrls.get(name) ?? '',
      functionUrl: (name) => `${this.urls.get(name)?.url ?? ''}/`,
      secret: (name) => `arn:aws:secretsmanager:${localRegion}:${localAccount}:secret:${name}`,
    };
    // The verbs that read later have no Secrets Manager to ask: they are told the secret itself.
    const told: LiveValues = { ...live, secret: (name) => this.folder.secretFor(name) };
    const aws = awsVariables(this.folder.root, {
      dynamodb: dynamo.endpoint,
      s3: s3.endpoint,
      sqs: sqs.endpoint,
      ses: ses.endpoint,
      secrets: this.secrets?.endpoint,
    });
    const known: Record<string, string> = {};
    const variables = new Set<string>(Object.values(environmentNames));
    for (const definition of this.desk.functions) {
      const own = this.desk.environmentOf(definition.functionName, live);
      for (const [variable, value] of Object.entries(this.desk.environmentOf(definition.functionName, told))) {
        if (variables.has(variable)) known[variable] = value;
      }
      const environment = {
        PATH: process.env.PATH ?? '',
        TZ: 'UTC',
        LANG: 'en_US.UTF-8',
        LAMBDA_TASK_ROOT: definition.assetDir,
        AWS_LAMBDA_FUNCTION_NAME: definition.functionName,
        AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(definition.memoryMb),
        POWERTOOLS_SERVICE_NAME: definition.functionName,
        POWERTOOLS_TRACE_ENABLED: 'false',
        ...(this.options.loopbackOrigins?.length
          ? { [loopbackOriginsVariable]: this.options.loopbackOrigins.join(',') }
          : {}),
        [mailDoubtVariable]: String(mailDoubtSeconds),
        ...own,
        ...aws,
        AWS_ACCESS_KEY_ID: accessKeyIdOf(definition.functionName),
      };
      this.functions.set(
        definition.functionName,
        new DeskFunction(definition, {
          environment,
          clock: () => this.options.clock?.(),
          onLine: (line) => this.log.line(definition.functionName, line),
          makeRoom: () => this.makeRoom(),
        }),
      );
    }
    this.folder.rememberEnvironment(known);
    this.environment = { ...known, ...aws };
  }

  /** Lets functions rest that have nothing to do, the longest idle first, while the desk is larger than it should be. */
  private async makeRoom(): Promise<void> {
    while (process.memoryUsage.rss() > crowdedBytes) {
      const idle = [...this.functions.values()].filter((deskFunction) => deskFunction.isIdle);
      const longest = idle.sort((a, b) => a.lastUsedAtMs - b.lastUsedAtMs)[0];
      if (longest === undefined) return;
      await longest.rest();
    }
  }

  private definePollers(): void {
    for (const source of this.desk.eventSources) {
      const { functionName, queue } = source;
      this.pollers.push(
        new QueuePoller(this.engines.sqs, this.functionOf(functionName), {
          ...source,
          queueArn: `arn:aws:sqs:${localRegion}:${localAccount}:${queue}`,
          region: localRegion,
          onBroken: (failure) => this.fail(problemOf(failure, this.logFile)),
          onBatch: ({ done, failed, failure }) => {
            for (const message of failed) if (failure) this.reasons.set(message.messageId, failure.message);
            this.say({ type: 'batch', functionName, queue, done, failed: failed.length });
          },
        }),
      );
    }
  }

  private functionOf(name: FunctionName): DeskFunction {
    const found = this.functions.get(name);
    if (!found) throw new Error(`no function ${name}`);
    return found;
  }

  private onObject(bucket: string, stored: StoredObject): void {
    this.announceLater(bucket, stored, this.now());
    this.say({ type: 'object', bucket, key: stored.key });
  }

  private announceLater(bucket: string, stored: StoredObject, at: Instant, notBefore?: Instant): void {
    const notifications = this.desk.buckets.find((one) => one.name === bucket)?.notifications ?? [];
    for (const { queue, prefix, suffix } of notifications) {
      if (stored.key.startsWith(prefix) && stored.key.endsWith(suffix)) {
        this.outbox.hold({ bucket, object: stored, queue, at, notBefore });
      }
    }
  }

  /** The archive is the outbox: what it holds without an ingestion mark was announced to a queue that is gone. */
  private async findPending(): Promise<void> {
    const { s3, dynamo } = this.engines;
    const marks = this.desk.tables.find((table) => table.name === this.environment[environmentNames.reportsTable]);
    if (!marks) return;
    for (const bucket of this.desk.buckets) {
      for await (const { stored, receivedAt } of findUnmarked({ s3, dynamo }, bucket, marks.name))
        this.announceLater(bucket.name, stored, receivedAt ?? stored.lastModified, receivedAt);
    }
  }

  /** Brings an event to the queues of the rules it matches. */
  private async route(event: BusEvent): Promise<void> {
    const published = this.desk.configurationSets.some((set) =>
      set.publishes.includes(String(event.detail.eventType).toLowerCase().replaceAll(' ', '_')),
    );
    if (!published) return;
    const mail = event.detail.mail as { destination: string[] };
    this.say({ type: 'mail', event: String(event.detail.eventType), to: mail.destination });
    for (const rule of this.desk.rules) {
      if (!matchesEventPattern(rule.pattern, event)) continue;
      for (const queue of rule.queues) await this.engines.sqs.send(queue, JSON.stringify(event));
    }
  }

  async tick(functionName: FunctionName, scheduledAt: Instant): Promise<void> {
    const schedule = this.desk.schedules.find((one) => one.functionName === functionName);
    if (!schedule) throw new WiringProblem(`Nothing schedules ${functionName}.`);
    const event: unknown = JSON.parse(fillInput(schedule.input, scheduledAt));
    this.say({ type: 'schedule', functionName, scheduledAt });
    for (let attempt = 1; ; attempt++) {
      try {
        await this.invoke(functionName, event);
        return;
      } catch (error) {
        if (this.stopped || this.failure) throw error;
        if (attempt < scheduleAttempts) continue;
        await this.keepFailedRun(functionName, event, error instanceof Error ? error.message : String(error));
        throw error;
      }
    }
  }

  /** Lambda developer guide, "Retaining records of asynchronous invocations": the queue behind a function gets what it was asked. */
  private async keepFailedRun(
    functionName: FunctionName,
    requestPayload: unknown,
    errorMessage: string,
  ): Promise<void> {
    const { failedRuns, arn } = this.desk.functions.find((one) => one.functionName === functionName) ?? {};
    if (failedRuns === undefined) return;
    const record = {
      version: '1.0',
      timestamp: this.now(),
      requestContext: {
        requestId: randomUUID(),
        functionArn: `${arn}:$LATEST`,
        condition: 'RetriesExhausted',
        approximateInvokeCount: scheduleAttempts,
      },
      requestPayload,
      responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
      responsePayload: { errorType: 'Error', errorMessage },
    };
    await this.engines.sqs.send(failedRuns, JSON.stringify(record));
  }

  runSchedules({ byClock }: { byClock: boolean }): () => void {
    const endTimers = keepSchedules(byClock ? this.desk.schedules : [], ({ functionName }, dueAt) => {
      this.tick(functionName, dueAt).catch((error: unknown) => {
        this.say({ type: 'problem', message: error instanceof Error ? error.message : String(error) });
      });
    });
    let ended = false;
    const announcer = setInterval(() => {
      if (!ended && this.outbox.countDue(this.now()) > 0) {
        this.announcePending().catch((error: unknown) => this.say({ type: 'problem', message: String(error) }));
      }
    }, 500);
    const end = () => {
      ended = true;
      clearInterval(announcer);
      endTimers();
    };
    this.endSchedules = end;
    return end;
  }

  announcePending(): Promise<number> {
    // One at a time: two releases side by side would mix their keys.
    this.announcing = this.announcing.catch(() => 0).then(() => this.announceNow());
    return this.announcing;
  }

  private async announceNow(): Promise<number> {
    while (await this.isCollecting()) {
      if (this.failure) throw this.failure;
      if (this.stopped) return 0;
      await pause(lookEveryMs);
    }
    const due = this.outbox.takeDue(this.now());
    for (const announcement of due) {
      await this.engines.sqs.send(announcement.queue, JSON.stringify(toS3Event(announcement, localRegion)));
    }
    if (due.length > 0) this.say({ type: 'announced', count: due.length });
    return due.length;
  }

  private async isCollecting(): Promise<boolean> {
    if (this.functionOf('schedule-feeds').pending > 0 || this.functionOf('collect-feeds').pending > 0) return true;
    const queue = this.desk.eventSources.find((source) => source.functionName === 'collect-feeds')?.queue ?? '';
    const counts = (await this.engines.sqs.counts()).get(queue);
    return counts !== undefined && total(counts) > 0;
  }

  async drain(): Promise<void> {
    let quietLooks = 0;
    let saidAt = Date.now();
    while (!this.stopped) {
      if (this.failure) throw this.failure;
      if (this.outbox.countDue(this.now()) > 0) await this.announcePending();
      const queues = await this.busyQueues();
      const running = [...this.functions].filter(([, deskFunction]) => deskFunction.pending > 0).map(([name]) => name);
      const isQuiet = queues.length === 0 && running.length === 0 && this.outbox.countDue(this.now()) === 0;
      quietLooks = isQuiet ? quietLooks + 1 : 0;
      if (quietLooks === 2) return;
      if (Date.now() - saidAt >= sayWaitingEveryMs) {
        saidAt = Date.now();
        this.say({ type: 'waiting', queues, running });
      }
      await pause(isQuiet ? 1 : lookEveryMs);
    }
  }

  private async busyQueues(): Promise<({ queue: string } & QueueCounts)[]> {
    const counts = await this.engines.sqs.counts();
    return this.desk.queues
      .filter((queue) => !queue.isDeadLetters)
      .map((queue) => ({ queue: queue.name, ...(counts.get(queue.name) ?? { ready: 0, delayed: 0, inFlight: 0 }) }))
      .filter((queue) => total(queue) > 0);
  }

  private async drainQueue(reader: FunctionName): Promise<void> {
    const queue = this.desk.eventSources.find((source) => source.functionName === reader)?.queue;
    while ((await this.busyQueues()).some((busy) => busy.queue === queue)) {
      if (this.failure) throw this.failure;
      await pause(lookEveryMs);
    }
  }

  async deadLetters(): Promise<DeadLetter[]> {
    const letters: DeadLetter[] = [];
    for (const queue of this.desk.queues) {
      if (!queue.isDeadLetters) continue;
      for (const message of await this.engines.sqs.look(queue.name)) {
        letters.push({ queue: queue.name, ...message, reason: message.reason ?? this.reasons.get(message.messageId) });
      }
    }
    return letters;
  }

  async dropWire(
    wire: string | Uint8Array,
    about: { receivedAt: Instant; name?: string; supplier?: string },
  ): Promise<{ reportKey: string; outcome: 'kept' | 'held' }> {
    const bytes = typeof wire === 'string' ? readWire(wire) : wire;
    const fileName = about.name ?? (typeof wire === 'string' ? path.basename(wire) : 'wire');
    const { reportKey, metadata } = wireReceipt(bytes, { ...about, fileName });
    const bucket = this.environment[environmentNames.archiveBucket] ?? '';
    const outcome = await this.engines.s3.put(bucket, reportKey, bytes, { metadata, ifNoneMatch: true });
    return { reportKey, outcome: outcome === 'stored' ? 'kept' : 'held' };
  }

  mails(): KeptMail[] {
    return this.engines.ses.mails();
  }

  async startFunctions(names: FunctionName[] = [...this.functions.keys()]): Promise<void> {
    for (const name of names) {
      try {
        await this.functionOf(name).start();
      } catch (error) {
        if (!(error instanceof FunctionFailure)) throw error;
        this.fail(problemOf(error, this.logFile));
        throw this.failure ?? error;
      }
    }
  }

  async invoke(functionName: FunctionName, event: unknown): Promise<unknown> {
    if (this.failure) throw this.failure;
    try {
      return await this.functionOf(functionName).invoke(event);
    } catch (error) {
      if (!(error instanceof FunctionFailure)) throw error;
      if (this.stopped)
        throw new LocalProblem(`The desk was stopped before ${functionName} was done.`, 'Run it again.');
      const problem = problemOf(error, this.logFile);
      if (error.phase === 'cold start') this.fail(problem);
      throw problem;
    }
  }

  rememberPort(name: string, port: number): void {
    this.folder.rememberPort(name, port);
  }

  grantsUsed(): UsedGrant[] {
    return this.guard.used();
  }

  usage() {
    return [...this.functions].map(([functionName, { invocations, busyMs, coldStartMs }]) => ({
      functionName,
      invocations,
      busyMs: Math.round(busyMs),
      coldStartMs: Math.round(coldStartMs),
    }));
  }

  async stop(): Promise<void> {
    if (this.stopped) return;
    this.stopped = true;
    this.endSchedules?.();
    const ending = this.pollers.map((poller) => poller.stop());
    await this.sqs?.stop();
    await Promise.all([...this.functions.values()].map((deskFunction) => deskFunction.stop()));
    await Promise.all(ending);
    await Promise.all([...this.urls.values()].map((loopback) => loopback.stop()));
    await Promise.all([this.ses?.stop(), this.secrets?.stop(), this.s3?.stop(), this.dynamo?.stop()]);
    this.log.close();
    this.folder.release();
  }
}

/** What a person is told when a function could not go on. */
function problemOf(failure: FunctionFailure, logFile: string): LocalProblem {
  if (failure.errorName === 'MissingEnvironment') return new WiringProblem(failure.message);
  const what = failure.phase === 'cold start' ? 'could not be started' : 'failed';
  return new LocalProblem(
    `The function ${failure.functionName} ${what}: ${failure.message}`,
    `Its own words are in ${logFile}.`,
  );
}

/** EventBridge Scheduler user guide, "Context attributes": the instant in whole seconds where it has no others. */
function fillInput(input: string, scheduledAt: Instant): string {
  return input
    .replaceAll('<aws.scheduler.scheduled-time>', scheduledAt.replace(/\.000Z$/, 'Z'))
    .replaceAll('<aws.scheduler.attempt-number>', '1')
    .replaceAll('<aws.scheduler.execution-id>', 'local')
    .replaceAll(
      '<aws.scheduler.schedule-arn>',
      `arn:aws:scheduler:${localRegion}:${localAccount}:schedule/default/local`,
    );
}

function total(counts: QueueCounts): number {
  return counts.ready + counts.delayed + counts.inFlight;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
