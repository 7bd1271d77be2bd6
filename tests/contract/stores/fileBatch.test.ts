import '../../faults/environment.ts';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTemplates } from '../../../local/readTemplates.ts';
import type { EnrichedEntry } from '../../../shared/model/entry.ts';
import type { Delivered, FilingMessage } from '../../../shared/model/messages.ts';
import { fileBatch } from '../../../shared/pipeline/fileBatch.ts';
import { type FilingStores, fileEntry } from '../../../shared/pipeline/fileEntry.ts';
import { tableClient } from '../../../shared/stores/clients.ts';
import { EntryStore } from '../../../shared/stores/entryStore.ts';
import { FeedStore } from '../../../shared/stores/feedStore.ts';
import { MentionStore } from '../../../shared/stores/mentionStore.ts';
import { unpack } from '../../../shared/stores/packed.ts';
import { ReportStore } from '../../../shared/stores/reportStore.ts';
import { StoryStore } from '../../../shared/stores/storyStore.ts';
import { burstCorpus, filingCorpus } from '../../bench/filingCorpus.ts';
import { openTables, type Tables } from '../../faults/cloud/tables.ts';
import { handOver } from '../../faults/cloud/wire.ts';
import { closingOf } from './deskPapers.ts';
import { contextAt } from './openStores.ts';
import { templatesOnce } from './templatesOnce.ts';

let tables: Tables;
let client: ReturnType<typeof tableClient>;
let emptyTables: () => void;
let batch: FilingMessage[];
/** What stands when all was filed one by one. */
let undisturbed: Record<string, string>;
beforeAll(async () => {
  tables = await openTables(readTemplates(await templatesOnce()).tables);
  client = tableClient();
  Object.assign((client as unknown as { config: object }).config, { requestHandler: handOver(tables.answer) });
  emptyTables = tables.snapshot();
  const entries: EnrichedEntry[] = [];
  for await (const entry of filingCorpus(26)) entries.push(entry);
  batch = entries.map((entry): FilingMessage => ({ type: 'entry', entry }));
  // A later wording, a kill and an item told twice, which are filed alone between windows; a report closed in the middle, another at the end.
  const [first, second] = entries as [EnrichedEntry, EnrichedEntry];
  const update = { ...first, version: 7, contentHash: 'later', text: `${first.text} Nine more were hurt.` };
  const kill = { ...second, version: 9, contentHash: 'killed', status: 'canceled' as const, text: '' };
  batch.splice(12, 0, { type: 'entry', entry: update }, { type: 'entry', entry: kill });
  batch.splice(18, 0, { type: 'entry', entry: entries[5] as EnrichedEntry });
  batch.splice(20, 0, { type: 'report-closed', report: closingOf({ reportKey: 'reports/one' }) });
  batch.push({ type: 'report-closed', report: closingOf({ reportKey: 'reports/two' }) });
  const stores = newWorker();
  for (const message of batch) await fileEntry(message, stores, contextAt(now));
  undisturbed = standing();
  expect(Object.keys(undisturbed).length).toBeGreaterThan(60);
}, 120_000);
afterAll(() => client.destroy());

const now = '2016-12-24T10:00:00.000Z';
const keysOf = { entries: ['entryId'], stories: ['storyId'], mentions: ['mention', 'at'], reports: ['reportKey'] };

/** All rows but the desk's own, with what is packed in them, by their keys. */
function standing(): Record<string, string> {
  const standing: Record<string, string> = {};
  for (const [table, keys] of Object.entries(keysOf)) {
    for (const row of tables.rows(table)) {
      if (row.storyId === 'desk') continue;
      standing[`${table} ${keys.map((key) => row[key]).join(' ')}`] = inOrder(row);
    }
  }
  return standing;
}

/** Rows come back with their names in an order of their own. */
function inOrder(value: unknown): string {
  if (value instanceof Uint8Array)
    return value[0] === 0x1f ? inOrder(unpack(value)) : Buffer.from(value).toString('hex');
  if (Array.isArray(value)) return `[${value.map(inOrder).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const names = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${names
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, each]) => `${name}: ${inOrder(each)}`)
    .join()}}`;
}

/** Which rows stand otherwise than when all was filed one by one. */
function differences(wanted = undisturbed): string[] {
  const found = standing();
  return [...new Set([...Object.keys(wanted), ...Object.keys(found)])].filter((key) => wanted[key] !== found[key]);
}

/** Another worker over the same tables, that remembers nothing. */
const newWorker = (): FilingStores => ({
  entries: new EntryStore(client, 'entries'),
  mentions: new MentionStore(client, 'mentions'),
  stories: new StoryStore(client, 'stories'),
  feeds: new FeedStore(client, 'feeds'),
  reports: new ReportStore(client, 'reports'),
});
const deliver = (messages: FilingMessage[], isAgain = false): Delivered<FilingMessage>[] =>
  messages.map((message) => ({ message, isAgain }));

/** Fails every write and read from the call of this number on, before it is made or after, as for a worker that is killed there. */
function killAt(call: number, when: 'before' | 'after'): { calls: () => number; end(): void } {
  let calls = 0;
  let isDead = false;
  const killed = () => Object.assign(new Error('killed'), { name: 'Killed', $metadata: {} });
  client.middlewareStack.add(
    (next) => async (args) => {
      if (isDead) throw killed();
      const isLast = calls++ === call;
      if (isLast) isDead = true;
      if (isLast && when === 'before') throw killed();
      const answer = await next(args);
      if (isLast) throw killed();
      return answer;
    },
    { step: 'initialize', name: 'killAt' },
  );
  return { calls: () => calls, end: () => void client.middlewareStack.remove('killAt') };
}

describe('a batch', () => {
  it('leaves the very rows that its messages leave one by one, in less than two requests each', async () => {
    emptyTables();
    const counted = killAt(Number.POSITIVE_INFINITY, 'before');
    const context = contextAt(now);
    expect(await fileBatch(deliver(batch), newWorker(), () => context)).toEqual({ done: batch.length });
    counted.end();
    expect(differences()).toEqual([]);
    expect(context.counted.get('EntriesFiled')).toBe(26);
    expect(counted.calls()).toBeLessThan(2 * batch.length);
  });

  it('changes nothing when all of it comes again', async () => {
    expect(await fileBatch(deliver(batch), newWorker(), () => contextAt(now))).toEqual({ done: batch.length });
    expect(await fileBatch(deliver(batch, true), newWorker(), () => contextAt(now))).toEqual({ done: batch.length });
    expect(differences()).toEqual([]);
  });

  it('ends the same when a worker is killed at any of its requests, before it or after, and another is given what was not done', async () => {
    const part = batch.slice(0, 20);
    emptyTables();
    const stores = newWorker();
    for (const message of part) await fileEntry(message, stores, contextAt(now));
    const wanted = standing();
    // Every third request, one way or the other; the fault sweep takes every one.
    let call = 0;
    for (let isKilled = true; isKilled; call += 3) {
      const when = call % 2 === 0 ? 'after' : 'before';
      emptyTables();
      const fault = killAt(call, when);
      const { done } = await fileBatch(deliver(part), newWorker(), () => contextAt(now));
      fault.end();
      isKilled = fault.calls() > call;
      // SQS may cut the batch elsewhere the second time.
      const left = part.slice(done);
      const cut = Math.min(left.length, 1 + ((call * 7) % 12));
      for (const again of [left.slice(0, cut), left.slice(cut)])
        expect((await fileBatch(deliver(again, true), newWorker(), () => contextAt(now))).error).toBeUndefined();
      expect(differences(wanted), `call ${call} ${when}`).toEqual([]);
    }
    expect(call).toBeGreaterThan(20);
  }, 120_000);

  it('is let go of when another worker has taken the desk meanwhile, and that one completes it', async () => {
    emptyTables();
    const [one, other] = [newWorker(), newWorker()];
    const half = batch.slice(0, 10);
    expect(await fileBatch(deliver(half), one, () => contextAt(now))).toEqual({ done: half.length });
    await other.stories.takeDesk('another');
    const { done, error } = await fileBatch(deliver(batch.slice(10)), one, () => contextAt(now));
    expect(done).toBe(0);
    expect(String(error)).toContain('Another worker');
    expect(await fileBatch(deliver(batch.slice(10)), other, () => contextAt(now))).toEqual({ done: batch.length - 10 });
    expect(differences()).toEqual([]);
  });

  it('ends the same when two workers are given all of it at once', async () => {
    for (let round = 0; round < 4; round++) {
      emptyTables();
      const workers = [newWorker(), newWorker()];
      const ends = await Promise.all(workers.map((stores) => fileBatch(deliver(batch), stores, () => contextAt(now))));
      const done = Math.min(...ends.map((end) => end.done));
      expect(await fileBatch(deliver(batch.slice(done), true), newWorker(), () => contextAt(now))).toEqual({
        done: batch.length - done,
      });
      expect(differences(), `round ${round}`).toEqual([]);
    }
  }, 60_000);

  it('ends in one state, entries, names and stories, in whatever order the deliveries of several items come and wherever they are cut', async () => {
    const items = await unlikeItems(4);
    const told = fc.record({
      item: fc.nat(items.length - 1),
      version: fc.nat(3),
      killed: fc.integer({ min: 3, max: 9 }),
      minute: fc.nat(59),
      status: fc.constantFrom('usable' as const, 'usable' as const, 'usable' as const, 'canceled' as const),
    });
    const deliveries = fc
      .array(told, { minLength: 6, maxLength: 20 })
      .chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length }),
          fc.array(fc.integer({ min: 1, max: 24 }), { minLength: 24, maxLength: 24 }),
        ),
      );
    const messageOf = ({
      item,
      version,
      killed,
      minute,
      status,
    }: typeof told extends fc.Arbitrary<infer Told> ? Told : never): FilingMessage => {
      const entry = items[item] as EnrichedEntry;
      const isKilled = status === 'canceled';
      const said = {
        ...entry,
        version,
        status,
        receivedAt: entry.receivedAt.replace(/:\d\d:/, `:${String(minute).padStart(2, '0')}:`),
      };
      const toll = { killed: { min: killed, max: killed }, injured: null };
      return {
        type: 'entry',
        entry: isKilled
          ? { ...said, headline: undefined, text: '', contentHash: 'killed' }
          : {
              ...said,
              text: `${entry.text} ${killed}`,
              contentHash: String(killed),
              inferred: { ...entry.inferred, toll },
            },
      };
    };
    await fc.assert(
      fc.asyncProperty(deliveries, async ([all, shuffled, cuts]) => {
        emptyTables();
        const oneByOne = newWorker();
        for (const each of all) await fileEntry(messageOf(each), oneByOne, contextAt(now));
        const wanted = comparable();
        emptyTables();
        const inWindows = newWorker();
        for (let from = 0, cut = 0; from < shuffled.length; from += cuts[cut++] as number) {
          const part = shuffled.slice(from, from + (cuts[cut] as number)).map(messageOf);
          expect(await fileBatch(deliver(part), inWindows, () => contextAt(now))).toEqual({ done: part.length });
        }
        expect(comparable()).toEqual(wanted);
      }),
      { numRuns: 5 },
    );
  }, 120_000);
});

/** One report told of so many events, each with words and a town of its own: none joins another, whichever comes first. */
async function unlikeItems(count: number): Promise<EnrichedEntry[]> {
  const all: EnrichedEntry[] = [];
  for await (const entry of burstCorpus(1_000)) all.push(entry);
  const nameOf = ({ guid }: EnrichedEntry) => guid.replace(/ \d+$/, '');
  for (const first of all) {
    if (first.inferred.relevance.label !== 'core' || first.inferred.toll.killed === null) continue;
    const items = all.filter((entry) => nameOf(entry) === nameOf(first)).slice(0, count);
    emptyTables();
    const stores = newWorker();
    for (const entry of items) await fileEntry({ type: 'entry', entry }, stores, contextAt(now));
    const stories = Object.keys(standing()).filter((key) => key.startsWith('stories '));
    if (items.length === count && stories.length === count) return items;
  }
  throw new Error('No report is of so many events when it is told so often.');
}

/** What stands, but for how often it was written, and when it was told of changes. */
function comparable(): Record<string, string> {
  const rows = Object.entries(standing()).filter(([key]) => !key.startsWith('mentions changed '));
  const counted = /(?:revisionCount|revisions|revision): \d+/g;
  return Object.fromEntries(rows.map(([key, row]) => [key, row.replace(counted, '')]));
}
