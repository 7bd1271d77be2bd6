/**
 * Measures what each step of the desk asks of AWS, and writes it to cli/cost/measuredUnits.json, from which `dateline cost` and the
 * scale simulation reckon. `npm run bench -- units`; about a minute.
 *
 * The pipeline's own steps run over real engines on loopback: three hours of twenty feeds with their schedule, the sample newsroom's entries
 * filed and told again, an edition of them with fifty readers, the hourly sweep, the nightly closing. Request units are counted by the
 * rules of the developer guide (see meterUnits), requests at the SDK's own clients. Milliseconds are of this process's time on a processor, which
 * a busy machine changes little; the engines inside of it stand in for what AWS takes to answer.
 */
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MeasuredUnits, Usage } from '../../cli/cost/measuredUnits.ts';
import { sampleNewsroom } from '../../local/runDesk.ts';
import { writeRegistry } from '../../shared/feeds/writeRegistry.ts';
import { CollectMessage, DeliveryMessage, MailEvent } from '../../shared/model/messages.ts';
import { indexNames } from '../../shared/model/names.ts';
import type { StepContext } from '../../shared/model/step.ts';
import { Preferences } from '../../shared/model/subscriber.ts';
import { addDays, addSeconds, dayOf, type Instant } from '../../shared/model/time.ts';
import { closeDay } from '../../shared/pipeline/closeDay.ts';
import { collectFeeds } from '../../shared/pipeline/collectFeeds.ts';
import { deliverDigest } from '../../shared/pipeline/deliverDigest.ts';
import { exportDay } from '../../shared/pipeline/exportDay.ts';
import { fileEntry } from '../../shared/pipeline/fileEntry.ts';
import { ingestReport } from '../../shared/pipeline/ingestReport.ts';
import { publishEdition } from '../../shared/pipeline/publishEdition.ts';
import { recordFeedback } from '../../shared/pipeline/recordFeedback.ts';
import { scheduleFeeds } from '../../shared/pipeline/scheduleFeeds.ts';
import { sweep } from '../../shared/pipeline/sweep.ts';
import { ExportStore } from '../../shared/stores/exportStore.ts';
import { ManifestStore } from '../../shared/stores/manifestStore.ts';
import { openStores } from '../contract/stores/openStores.ts';
import { unpackBody } from '../unpackBody.ts';
import { openFeedWorld } from './feedWorld.ts';
import { filingCorpus } from './filingCorpus.ts';
import { measureBatches } from './measureBatches.ts';
import { meterSteps } from './meterSteps.ts';

const feeds = 20;
const hours = 3;
const from = '2016-11-16T06:00:00.000Z';
const filed = 600;
const readers = 50;
const tablesOfFiling = ['entries', 'mentions', 'stories'];
const target = fileURLToPath(new URL('../../cli/cost/measuredUnits.json', import.meta.url));

export async function measure(): Promise<void> {
  const desk = await openStores('tables', 'objects', 'queues', 'mail');
  try {
    const meter = await meterSteps(desk);
    const clock: { now: Instant } = { now: from };
    const world = await openFeedWorld(feeds, from, clock);
    const opml = new TextEncoder().encode(writeRegistry(world.feeds.map(({ feed }) => feed)));
    const stores = {
      ...desk,
      manifests: new ManifestStore(desk.buckets, 'archive'),
      exports: new ExportStore(desk.buckets, 'archive'),
      bundledFile: async (name: string) => {
        if (name.endsWith('.opml')) return opml;
        throw new Error('Pictures are not measured: a map takes a second of processor, once an edition.');
      },
      loopbackOrigins: world.origins,
      operatorContact: 'desk@dateline.example',
    };
    const { step, usageOf } = meter;
    let items = 0;
    await step('sweep: no reports', 1, (context) => sweep({}, stores, context(from)));

    const reports: string[] = [];
    desk.buckets.middlewareStack.add(
      ((next: (args: { input: { Key?: string; Body?: Uint8Array } }) => unknown) =>
        (args: { input: { Key?: string; Body?: Uint8Array } }) => {
          if (args.input.Body && args.input.Key?.startsWith('reports/')) {
            reports.push(args.input.Key);
          }
          return next(args);
        }) as never,
      { step: 'initialize', name: 'rememberReports' },
    );
    for (; clock.now < addSeconds(from, hours * 3600); clock.now = addSeconds(clock.now, 60)) {
      await step('schedule-feeds', 1, (context) => scheduleFeeds({}, stores, context(clock.now)));
      for (const { body } of await take(desk, 'collect')) {
        const message = CollectMessage.parse(JSON.parse(body));
        await step('collect-feeds', message.feeds.length, (context) =>
          collectFeeds(message, stores, context(clock.now)),
        );
      }
      for (const key of reports.splice(0))
        await step('ingest-report', 1, (context) => ingestReport(key, stores, context(clock.now)));
      for (const { body } of await take(desk, 'entries.fifo')) {
        for (const message of unpackBody(body)) {
          if (message.type === 'report-closed') items += message.report.items - message.report.seenBefore;
          const name = message.type === 'entry' ? 'file-entries' : 'file-entries: a report closed';
          await step(name, 1, (context) => fileEntry(message, stores, context(clock.now)));
        }
      }
    }
    await world.close();

    const before = meter.heldBytes(tablesOfFiling);
    const rowsBefore = meter.heldBytes(tablesOfFiling, 'without');
    let day = '';
    let dayIndexUnits = 0;
    for await (const entry of filingCorpus(filed)) {
      day = dayOf(entry.publishedAt) > day ? dayOf(entry.publishedAt) : day;
      await step('file-entries', 1, (context) =>
        fileEntry({ type: 'entry', entry }, stores, context(entry.receivedAt)),
      );
      dayIndexUnits += meter.lastWrittenOf(`entries ${indexNames.entriesByDay}`);
    }
    const after = meter.heldBytes(tablesOfFiling);
    const rowsAfter = meter.heldBytes(tablesOfFiling, 'without');

    const sendingAt = `${addDays(day, 1)}T05:30:00.000Z`;
    const editionDay = dayOf(sendingAt);
    let entriesOfEdition = 0;
    for (const each of [day, editionDay])
      entriesOfEdition += (await desk.entries.pageOfDay(each, { limit: 10_000 })).rows.length;
    const publish = (context: StepContext) => publishEdition({ editionId: editionDay }, stores, context);
    await step('publish-edition', 1, (context) => publish(context(sendingAt)));
    const readsOfEditionAnyway = ['editions', 'feeds', 'subscribers'].reduce(
      (sum, table) => sum + meter.lastReadOf(table),
      0,
    );
    for (let at = 0; at < readers; at++)
      await desk.subscribers.add({
        subscriberId: `r-${String(at).padStart(20, '0')}`,
        email: `reader${at}@newsroom.example`,
        status: 'active',
        preferences: Preferences.parse({}),
        createdAt: from,
        confirmedAt: from,
      });
    await step('publish-edition: a reader queued', readers, (context) => publish(context(sendingAt)));
    for (const { body } of await take(desk, 'deliveries')) {
      const message = DeliveryMessage.parse(JSON.parse(body));
      await step('deliver-digest', 1, (context) => deliverDigest(message, stores, context(sendingAt)));
    }
    for (const event of desk.mailEvents.splice(0))
      await step('record-feedback', 1, (context) => recordFeedback(MailEvent.parse(event), stores, context(sendingAt)));
    await step('sweep', 1, (context) => sweep({}, stores, context(addSeconds(from, hours * 3600))));
    await step('close-day', 1, (context) => closeDay({}, stores, context(`${addDays(dayOf(from), 1)}T00:20:00.000Z`)));
    const exported = (await desk.entries.pageOfDay(day, { limit: 10_000 })).rows.length;
    await step('close-day: an entry exported', exported, () => exportDay(day, stores, sendingAt));
    const closed = meter.countOf('file-entries: a report closed');

    const units: MeasuredUnits = {
      command: 'npm run bench -- units',
      measuredOn: new Date().toISOString().slice(0, 10),
      node: process.versions.node,
      steps: Object.fromEntries(meter.names().map((name) => [name, usageOf(name)])) as Record<string, Usage>,
      measuredWith: { feeds, reports: closed, readers, entriesOfEdition, readsOfEditionAnyway },
      reportsPerItem: round(closed / items),
      filing: { ...(await measureBatches()), dayIndexUnitsPerEntry: round(dayIndexUnits / filed) },
      writtenPerDropped: round((usageOf('ingest-report').written * closed) / items),
      bytesPerReport: await weighFeeds(),
      tableBytesPerEntry: Math.round((after - before) / filed),
      rowBytesPerEntry: Math.round((rowsAfter - rowsBefore) / filed),
    };
    await writeFile(target, `${JSON.stringify(units, undefined, 2)}\n`);
    console.log(JSON.stringify(units, undefined, 2));
  } finally {
    await desk.close();
  }
}

/** Bytes of a feed file of the sample newsroom, the middle one; the invented servers' lists are shorter than any real one. */
async function weighFeeds(): Promise<number> {
  const folder = join(sampleNewsroom, 'feeds');
  const sizes = await Promise.all((await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size));
  return sizes.sort((one, other) => one - other)[Math.floor(sizes.length / 2)] ?? 0;
}

/** All that lies in a queue, taken off it. */
async function take(desk: Awaited<ReturnType<typeof openStores>>, queue: string): Promise<{ body: string }[]> {
  const all: { body: string }[] = [];
  for (;;) {
    const messages = (await desk.sqs?.receive(queue, 10, 0)) ?? [];
    if (messages.length === 0) return all;
    await desk.sqs?.remove(queue, messages);
    all.push(...messages);
  }
}

const round = (number: number) => Math.round(number * 1000) / 1000;
