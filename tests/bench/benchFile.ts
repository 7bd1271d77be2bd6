/**
 * Files entries that nobody filed before over the embedded engine, in batches of 200 as packs bring them, with the code that file-entries runs,
 * and says what that took: units by table and index (see meterUnits), entries a second, and the bill. Rows lie in this process, as in the
 * fault sweep, so that a hundred thousand are filed in minutes; seconds are of the processor, the engine's own among them.
 *
 * `npm run bench -- file` files 100,000 entries; `--times N` files N thousand. It tells at 1,000, at 10,000, at 100,000 and at the end what
 * an entry took since it told last: were the cost to grow with what is filed, that is where it would show.
 */
import { setFlagsFromString } from 'node:v8';
import { readTemplates } from '../../local/readTemplates.ts';
import type { FilingMessage } from '../../shared/model/messages.ts';
import { fileBatch } from '../../shared/pipeline/fileBatch.ts';
import type { FilingStores } from '../../shared/pipeline/fileEntry.ts';
import { tableClient } from '../../shared/stores/clients.ts';
import { type Meter, meterUnits, type Units } from '../contract/stores/meterUnits.ts';
import { contextAt } from '../contract/stores/openStores.ts';
import { templatesOnce } from '../contract/stores/templatesOnce.ts';
import { openTables } from '../faults/cloud/tables.ts';
import { handOver } from '../faults/cloud/wire.ts';
import { filingCorpus } from './filingCorpus.ts';
import { openDeskOver } from './openDeskOver.ts';

/** USD a million units on demand in us-east-1, as Amazon's price list states them since November 2024. */
const listPrice = { read: 0.125, written: 0.625 };
const filedTables = ['entries', 'mentions', 'stories'];
const marks = [1_000, 10_000, 100_000];
const batchEntries = 200;
const unlessTold = 100;
/** A hundred thousand entries with all their rows, and what the meter knows of each. */
const heapMegabytes = 12_000;

/**
 * Files the first `count` entries of the corpus into new tables, `together` at once. `onFiled` hears how many are filed, and how long the last
 * batch took of the processor.
 */
export async function fileCorpus(
  count: number,
  { tables, ...desk }: FilingStores & { tables: ReturnType<typeof tableClient> },
  together: number,
  onFiled: (count: number, meter: Meter, tookMs: number) => void,
): Promise<Meter> {
  const meter = await meterUnits(tables, filedTables);
  let batch: FilingMessage[] = [];
  let filed = 0;
  for await (const entry of filingCorpus(count)) {
    batch.push({ type: 'entry', entry });
    if (batch.length < together && filed + batch.length < count) continue;
    const before = process.cpuUsage();
    const delivered = batch.map((message) => ({ message, isAgain: false }));
    const { done, error } = await fileBatch(delivered, desk, () => contextAt(entry.receivedAt));
    if (done < batch.length) throw error;
    const { user, system } = process.cpuUsage(before);
    filed += batch.length;
    batch = [];
    onFiled(filed, meter, (user + system) / 1000);
  }
  return meter;
}

export async function measure(times: number, isTold: boolean): Promise<void> {
  setFlagsFromString(`--max-old-space-size=${heapMegabytes}`);
  // Nothing is dialled: requests are handed over.
  Object.assign(process.env, { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' });
  const engine = await openTables(readTemplates(await templatesOnce()).tables);
  const tables = tableClient();
  Object.assign((tables as unknown as { config: object }).config, { requestHandler: handOver(engine.answer) });
  const count = 1_000 * (isTold ? times : unlessTold);
  let took: number[] = [];
  let since = 0;
  await fileCorpus(count, { tables, ...openDeskOver(tables) }, batchEntries, (filed, meter, tookMs) => {
    took.push(tookMs);
    if (filed !== count && !marks.includes(filed)) return;
    print(filed, filed - since, meter, took);
    took = [];
    since = filed;
    meter.reset();
  });
  tables.destroy();
}

function print(filed: number, count: number, meter: Meter, took: number[]): void {
  const ascending = took.sort((a, b) => a - b);
  const at = (share: number) => (ascending[Math.floor(share * (ascending.length - 1))] ?? 0).toFixed(0);
  const perSecond = Math.round((1_000 * count) / ascending.reduce((sum, ms) => sum + ms, 0));
  const line = (name: string, { read, written }: Units) => {
    const cell = (units: number) => (units / count).toFixed(2).padStart(8);
    console.log(`  ${name.padEnd(18)} ${cell(read)} ${cell(written)}`);
  };
  const total = meter.total();
  const dollars = ((total.read * listPrice.read + total.written * listPrice.written) / 1e6 / count) * 1_000;
  console.log(
    `${filed} entries filed; of the last ${count}: ${perSecond} a second, a batch of ${batchEntries} p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`,
  );
  console.log('  units a new entry      read  written');
  for (const [name, units] of [...meter.account].sort(([a], [b]) => (a < b ? -1 : 1))) line(name, units);
  line('in all', total);
  console.log(
    `  ${dollars.toFixed(4)} USD a thousand entries, at ${listPrice.read} and ${listPrice.written} USD a million`,
  );
}
