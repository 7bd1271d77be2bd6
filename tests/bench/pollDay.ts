/**
 * A day of polling, told by the pipeline's own steps over real engines: the schedule minute by minute, the queue, the archive, the
 * reading and the filing. Counts what each feed cost: requests to its server, requests to the tables by step and kind, puts to S3.
 */
import { writeRegistry } from '../../shared/feeds/writeRegistry.ts';
import { CollectMessage } from '../../shared/model/messages.ts';
import { addSeconds, type Instant, secondsPerDay } from '../../shared/model/time.ts';
import { collectFeeds } from '../../shared/pipeline/collectFeeds.ts';
import { fileEntry } from '../../shared/pipeline/fileEntry.ts';
import { ingestReport } from '../../shared/pipeline/ingestReport.ts';
import { scheduleFeeds } from '../../shared/pipeline/scheduleFeeds.ts';
import { meterUnits } from '../contract/stores/meterUnits.ts';
import { contextAt, type OpenDesk } from '../contract/stores/openStores.ts';
import { unpackBody } from '../unpackBody.ts';
import { type FeedWorld, openFeedWorld } from './feedWorld.ts';

type Step = 'schedule' | 'collect' | 'ingest' | 'file';

export interface DayOfPolls {
  world: FeedWorld;
  runs: number;
  reports: number;
  /** Items that were read, and those of them that were new. */
  items: number;
  newItems: number;
  gaps: string[];
  /** `collect UpdateItem feeds` → requests. */
  requests: Map<string, number>;
  /** Polls that brought nothing new, and what they caused. */
  unchanged: { polls: number; tableWrites: number; objectsPut: number };
  changed: { polls: number; tableWrites: number; objectsPut: number };
  failed: { polls: number; tableWrites: number; objectsPut: number };
  units: { read: number; written: number };
  /** Of the feeds' table and its index alone. */
  feedUnits: { read: number; written: number };
  queueRequests: number;
}

export async function pollDay(
  desk: OpenDesk,
  options: { feeds: number; from: Instant; hours?: number; runEverySeconds?: number; metered?: boolean },
): Promise<DayOfPolls> {
  const { from, hours = 24, runEverySeconds = 60 } = options;
  const clock = { now: from };
  const world = await openFeedWorld(options.feeds, from, clock);
  const opml = new TextEncoder().encode(writeRegistry(world.feeds.map(({ feed }) => feed)));
  const stores = {
    ...desk,
    bundledFile: async () => opml,
    loopbackOrigins: world.origins,
    operatorContact: 'desk@dateline.example',
  };
  const day: DayOfPolls = {
    world,
    runs: 0,
    reports: 0,
    items: 0,
    newItems: 0,
    gaps: [],
    requests: new Map(),
    unchanged: { polls: 0, tableWrites: 0, objectsPut: 0 },
    changed: { polls: 0, tableWrites: 0, objectsPut: 0 },
    failed: { polls: 0, tableWrites: 0, objectsPut: 0 },
    units: { read: 0, written: 0 },
    feedUnits: { read: 0, written: 0 },
    queueRequests: 0,
  };
  let step: Step = 'schedule';
  let written: string[] = [];
  let put: string[] = [];
  const count = (name: string) => day.requests.set(name, (day.requests.get(name) ?? 0) + 1);
  // The meter reads behind every update; those reads are its own and not the desk's.
  const meter = options.metered ? await meterUnits(desk.tables, ['feeds', 'reports', 'dropped']) : undefined;
  watch(desk.tables, (command, input) => {
    if (command === 'DescribeTable' || (meter && command === 'GetItem' && step !== 'schedule' && step !== 'ingest'))
      return;
    const table = String(input.TableName ?? Object.keys(input.RequestItems ?? {}).join());
    count(`${step} ${command} ${table}`);
    if (step === 'collect' && command === 'UpdateItem') written.push(String(input.Key?.feedId));
  });
  watch(desk.buckets, (command, input) => {
    count(`${step} ${command} S3`);
    if (command === 'PutObject') put.push(String(input.Key));
  });
  watch(desk.queues, () => {
    day.queueRequests++;
  });

  const collect = async () => {
    step = 'collect';
    const reports: string[] = [];
    for (;;) {
      const messages = (await desk.sqs?.receive('collect', 10, 0)) ?? [];
      if (messages.length === 0) return reports;
      // Each message taken and put away is two more requests than the ones the SDK sees.
      day.queueRequests += 2;
      for (const { body } of messages) {
        const message = CollectMessage.parse(JSON.parse(body));
        written = [];
        put = [];
        await collectFeeds(message, stores, contextAt(clock.now));
        for (const { feedId } of message.feeds) {
          const answer = world.feeds.find(({ feed }) => feed.feedId === feedId)?.requests.at(-1)?.answer;
          const tally = answer === 'error' ? day.failed : answer === 'unchanged' ? day.unchanged : day.changed;
          tally.polls++;
          tally.tableWrites += written.filter((each) => each === feedId).length;
          tally.objectsPut += put.filter((key) => key.includes(`/${feedId}/`)).length;
        }
        reports.push(...put);
      }
      await desk.sqs?.remove('collect', messages);
    }
  };
  const file = async () => {
    step = 'file';
    for (;;) {
      const messages = (await desk.sqs?.receive('entries.fifo', 10, 0)) ?? [];
      if (messages.length === 0) return;
      day.queueRequests += 2;
      for (const { body } of messages) {
        for (const message of unpackBody(body)) {
          if (message.type === 'report-closed') {
            day.items += message.report.items;
            day.newItems += message.report.items - message.report.seenBefore;
            if (message.report.gap && message.report.feedId) day.gaps.push(message.report.feedId);
          }
          await fileEntry(message, stores, contextAt(clock.now));
        }
      }
      await desk.sqs?.remove('entries.fifo', messages);
    }
  };

  const until = addSeconds(from, Math.min(hours * 3600, secondsPerDay));
  for (; clock.now < until; clock.now = addSeconds(clock.now, runEverySeconds)) {
    step = 'schedule';
    await scheduleFeeds({}, stores, contextAt(clock.now));
    day.runs++;
    const reports = await collect();
    step = 'ingest';
    for (const reportKey of reports) await ingestReport(reportKey, stores, contextAt(clock.now));
    day.reports += reports.length;
    if (reports.length > 0) await file();
  }
  const { read, written: spent } = meter?.total() ?? day.units;
  day.units = { read, written: spent };
  for (const [name, units] of meter?.account ?? []) {
    if (!name.startsWith('feeds')) continue;
    day.feedUnits.read += units.read;
    day.feedUnits.written += units.written;
  }
  meter?.stop();
  for (const client of [desk.tables, desk.buckets, desk.queues]) client.middlewareStack.remove('countRequests');
  await world.close();
  return day;
}

interface Input {
  TableName?: string;
  RequestItems?: Record<string, unknown>;
  Key?: { feedId?: string } & string;
}

/** Tells of every request that a client is asked for, before it is sent. */
function watch(client: object, tell: (command: string, input: Input) => void): void {
  const { middlewareStack } = client as OpenDesk['tables'];
  middlewareStack.add(
    ((next: (args: { input: Input }) => unknown, context: { commandName?: string }) => (args: { input: Input }) => {
      tell((context.commandName ?? '').replace(/Command$/, ''), args.input);
      return next(args);
    }) as never,
    { step: 'initialize', priority: 'high', name: 'countRequests' },
  );
}
