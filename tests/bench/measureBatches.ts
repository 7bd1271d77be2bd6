/**
 * What file-entries takes for a full batch of a burst: ten messages as ingest-report packs them, of twenty new entries and a report closed each,
 * of days that are open.
 *
 * Twice, through the function's own door. Its own time on a processor, with all that it does itself: messages read and checked, decided, packed,
 * signed and sent over loopback (without TLS) to a process that answers everything with nothing, so that no engine's time is in it. And how
 * often it waits for AWS one after the other: requests are held until there is nothing left to do but to wait for them, and then answered
 * together: a round.
 *
 * Who shares the machine takes of its caches too, so that a burst takes twice the processor's time in a busy hour: of several passes the
 * least disturbed counts. In a process of its own, on Lambda's own Node where it can be had: what measures the other steps fills its memory with engines.
 */
import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import type { MeasuredUnits } from '../../cli/cost/measuredUnits.ts';
import { FilingMessage } from '../../shared/model/messages.ts';
import { fileBatch } from '../../shared/pipeline/fileBatch.ts';
import { tableClient } from '../../shared/stores/clients.ts';
import { Queue } from '../../shared/stores/queues.ts';
import { closingOf } from '../contract/stores/deskPapers.ts';
import { handOver } from '../faults/cloud/wire.ts';
import { fetchLambdaNode } from '../lambdaNode.ts';
import { burstCorpus } from './filingCorpus.ts';
import { openDeskOver } from './openDeskOver.ts';

const itemsPerReport = 20;
const reportsABatch = 10;
const batches = 15;
const passes = 6;
const batchEntries = itemsPerReport * reportsABatch;

type Measured = Omit<MeasuredUnits['filing'], 'dayIndexUnitsPerEntry'>;

export async function measureBatches(): Promise<Measured> {
  const node = fetchLambdaNode()?.node ?? process.execPath;
  const script = fileURLToPath(new URL('measureBatchesHere.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(node, ['--no-warnings', '--import', 'tsx', script]);
  return JSON.parse(stdout) as Measured;
}

export async function measureHere(): Promise<Measured> {
  const events = await batchesOfBurst();
  const { rounds, requests } = await countRounds(events);
  const took: number[] = [];
  for (let pass = 0; pass < passes; pass++) took.push(await timeProcessor(events));
  return {
    node: process.versions.node,
    entries: batchEntries,
    cpuMsPerEntry: Math.round((1000 * Math.min(...took)) / (batches * batchEntries)) / 1000,
    rounds: Math.ceil(rounds / batches),
    requestsPerEntry: Math.round((1000 * requests) / (batches * batchEntries)) / 1000,
  };
}

/** What Lambda hands over, one more than is measured: the first opens the desk and warms what is compiled. */
async function batchesOfBurst(): Promise<SQSEvent[]> {
  const bodies: string[] = [];
  const client = {
    send: async ({ input }: SendMessageBatchCommand) => {
      for (const { MessageBody } of input.Entries ?? []) bodies.push(MessageBody as string);
      return {};
    },
  } as unknown as SQSClient;
  const queue = new Queue<FilingMessage>(client, 'entries.fifo');
  let report: FilingMessage[] = [];
  let reports = 0;
  for await (const entry of burstCorpus((1 + batches) * batchEntries)) {
    report.push({ type: 'entry', entry });
    if (report.length < itemsPerReport) continue;
    const closing = closingOf({ reportKey: `reports/2016/11/16/burst/${reports}`, feedId: `feed-${reports++}` });
    await queue.send([...report, { type: 'report-closed', report: closing }], { fifoGroup: 'desk', isPacked: true });
    report = [];
  }
  return Array.from({ length: 1 + batches }, (_, batch) => ({
    Records: bodies.slice(batch * reportsABatch, (batch + 1) * reportsABatch).map(recordOf),
  }));
}

function recordOf(body: string, at: number): SQSRecord {
  return { messageId: String(at), body, attributes: { ApproximateReceiveCount: '1' } } as SQSRecord;
}

interface RequestHandler {
  handle(request: object, options?: object): Promise<object>;
}

/** `answerBy`: what takes the place of the wire. `onOpen` hears when the first batch is done. */
async function fileAll(
  events: SQSEvent[],
  answerBy: (own: RequestHandler) => RequestHandler,
  onOpen: () => void,
): Promise<void> {
  process.env.POWERTOOLS_LOG_LEVEL = 'ERROR';
  process.env.POWERTOOLS_METRICS_DISABLED = 'true';
  const { onFifoQueue } = await import('../../shared/runtime/onQueue.ts');
  const client = tableClient();
  const { config } = client as unknown as { config: { requestHandler: RequestHandler } };
  config.requestHandler = answerBy(config.requestHandler);
  const handle = onFifoQueue(FilingMessage, fileBatch, openDeskOver(client));
  for (const [at, event] of events.entries()) {
    if (at === 1) onOpen();
    const { batchItemFailures } = await handle(event);
    if (batchItemFailures.length > 0) throw new Error('A batch of the burst was not filed.');
  }
  client.destroy();
}

async function countRounds(events: SQSEvent[]): Promise<{ rounds: number; requests: number }> {
  const counted = { rounds: 0, requests: 0 };
  const waiting: (() => void)[] = [];
  const answerAll = () => {
    counted.rounds++;
    for (const go of waiting.splice(0)) go();
  };
  const held = handOver(async () => {
    counted.requests++;
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 1) whenIdle(() => counted.requests, answerAll);
    });
    return { status: 200, headers: { 'content-type': 'application/x-amz-json-1.0' }, body: '{}' };
  });
  const onOpen = () => Object.assign(counted, { rounds: 0, requests: 0 });
  await fileAll(events, () => held as unknown as RequestHandler, onOpen);
  return counted;
}

const idleTurns = 20;

/** Calls back once `asked` has stayed the same for some turns of the loop, however slow the machine is. */
function whenIdle(asked: () => number, callBack: () => void, before = -1, turns = 0): void {
  const now = asked();
  if (turns === idleTurns) callBack();
  else setImmediate(() => whenIdle(asked, callBack, now, now === before ? turns + 1 : 0));
}

/** Milliseconds, user and system. */
async function timeProcessor(events: SQSEvent[]): Promise<number> {
  const server = fork(new URL('./answerNothing.ts', import.meta.url), { execArgv: ['--import', 'tsx'] });
  try {
    const [port] = (await once(server, 'message')) as [number];
    let before = process.cpuUsage();
    const toServer = (own: RequestHandler): RequestHandler => ({
      ...own,
      handle: (request, options) =>
        own.handle(Object.assign(request, { protocol: 'http:', hostname: '127.0.0.1', port }), options),
    });
    await fileAll(events, toServer, () => {
      before = process.cpuUsage();
    });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  } finally {
    server.disconnect();
  }
}
