/**
 * What file-entries takes for a full batch of packs: its own time on a processor, without any engine's, and how many times it waits for AWS one
 * after the other. Every request is answered with nothing at once, and all that were asked meanwhile are answered together: a round.
 */
import type { MeasuredUnits } from '../../cli/cost/measuredUnits.ts';
import type { FilingMessage } from '../../shared/model/messages.ts';
import type { StepContext } from '../../shared/model/step.ts';
import { fileBatch } from '../../shared/pipeline/fileBatch.ts';
import { tableClient } from '../../shared/stores/clients.ts';
import { EntryStore } from '../../shared/stores/entryStore.ts';
import { FeedStore } from '../../shared/stores/feedStore.ts';
import { MentionStore } from '../../shared/stores/mentionStore.ts';
import { ReportStore } from '../../shared/stores/reportStore.ts';
import { StoryStore } from '../../shared/stores/storyStore.ts';
import { handOver } from '../faults/cloud/wire.ts';
import { filingCorpus } from './filingCorpus.ts';

const batchEntries = 200;
const batches = 15;

export async function measureBatches(): Promise<MeasuredUnits['filing']> {
  let rounds = 0;
  let requests = 0;
  const waiting: (() => void)[] = [];
  const answerAll = () => {
    rounds++;
    for (const go of waiting.splice(0)) go();
  };
  const client = tableClient();
  Object.assign((client as unknown as { config: object }).config, {
    requestHandler: handOver(async () => {
      requests++;
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        if (waiting.length === 1) setTimeout(answerAll, 2);
      });
      return { status: 200, headers: { 'content-type': 'application/x-amz-json-1.0' }, body: '{}' };
    }),
  });
  const stores = {
    entries: new EntryStore(client, 'entries'),
    mentions: new MentionStore(client, 'mentions'),
    stories: new StoryStore(client, 'stories'),
    feeds: new FeedStore(client, 'feeds'),
    reports: new ReportStore(client, 'reports'),
  };
  const silent = () => undefined;
  const context = (): StepContext => ({
    now: '2020-01-01T00:00:00.000Z',
    log: { info: silent, warn: silent, error: silent, count: silent },
  });
  const messages: FilingMessage[] = [];
  for await (const entry of filingCorpus((1 + batches) * batchEntries)) messages.push({ type: 'entry', entry });
  let cpuMs = 0;
  for (let batch = 0; batch <= batches; batch++) {
    const part = messages.slice(batch * batchEntries, (batch + 1) * batchEntries);
    // The first one opens the desk and warms what is compiled.
    if (batch === 1) [rounds, requests, cpuMs] = [0, 0, 0];
    const before = process.cpuUsage();
    const { done, error } = await fileBatch(
      part.map((message) => ({ message, isAgain: false })),
      stores,
      context,
    );
    if (done !== part.length) throw error;
    const { user, system } = process.cpuUsage(before);
    cpuMs += (user + system) / 1000;
  }
  client.destroy();
  const entries = batches * batchEntries;
  return {
    entries: batchEntries,
    cpuMsPerEntry: Math.round((1000 * cpuMs) / entries) / 1000,
    rounds: Math.ceil(rounds / batches),
    requestsPerEntry: Math.round((1000 * requests) / entries) / 1000,
  };
}
