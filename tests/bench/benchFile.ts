/**
 * Files entries that nobody filed before over the embedded engine, with the code that file-entries runs, and says what that took: units
 * by table and index (see meterUnits), entries a second, and the bill.
 *
 * `npm run bench -- file` files 3,000 entries; `--times N` files N thousand. It tells at 1,000, at 10,000, at 100,000 and at the end what
 * an entry took since it told last: were the cost to grow with what is filed, that is where it would show.
 */
import { fileEntry } from '../../shared/pipeline/fileEntry.ts';
import { type Meter, meterUnits, type Units } from '../contract/stores/meterUnits.ts';
import { contextAt, openStores } from '../contract/stores/openStores.ts';
import { filingCorpus } from './filingCorpus.ts';

/** USD a million units on demand in us-east-1, as Amazon's price list states them since November 2024. */
const listPrice = { read: 0.125, written: 0.625 };
const filedTables = ['entries', 'mentions', 'stories'];
const marks = [1_000, 10_000, 100_000];

/** Files the first `count` entries of the corpus into new tables. `onFiled` hears how many are filed, and how long the last one took. */
export async function fileCorpus(
  count: number,
  onFiled: (count: number, meter: Meter, tookMs: number) => void,
): Promise<Meter> {
  const desk = await openStores('tables');
  try {
    const meter = await meterUnits(desk.tables, filedTables);
    let filed = 0;
    for await (const entry of filingCorpus(count)) {
      const startedAt = performance.now();
      await fileEntry({ type: 'entry', entry }, desk, contextAt(entry.receivedAt));
      onFiled(++filed, meter, performance.now() - startedAt);
    }
    return meter;
  } finally {
    await desk.close();
  }
}

export async function measure(times: number): Promise<void> {
  const count = 1_000 * times;
  let took: number[] = [];
  await fileCorpus(count, (filed, meter, tookMs) => {
    took.push(tookMs);
    if (filed !== count && !marks.includes(filed)) return;
    print(filed, meter, took);
    took = [];
    meter.reset();
  });
}

function print(filed: number, meter: Meter, took: number[]): void {
  const count = took.length;
  const ascending = took.sort((a, b) => a - b);
  const at = (share: number) => (ascending[Math.floor(share * (count - 1))] ?? 0).toFixed(1);
  const perSecond = Math.round((1_000 * count) / ascending.reduce((sum, ms) => sum + ms, 0));
  const line = (name: string, { read, written }: Units) => {
    const cell = (units: number) => (units / count).toFixed(2).padStart(8);
    console.log(`  ${name.padEnd(18)} ${cell(read)} ${cell(written)}`);
  };
  const total = meter.total();
  const dollars = ((total.read * listPrice.read + total.written * listPrice.written) / 1e6 / count) * 1_000;
  console.log(
    `${filed} entries filed; of the last ${count}: ${perSecond} a second, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`,
  );
  console.log('  units a new entry      read  written');
  for (const [name, units] of [...meter.account].sort(([a], [b]) => (a < b ? -1 : 1))) line(name, units);
  line('in all', total);
  console.log(
    `  ${dollars.toFixed(4)} USD a thousand entries, at ${listPrice.read} and ${listPrice.written} USD a million`,
  );
}
