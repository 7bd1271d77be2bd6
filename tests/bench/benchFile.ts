/**
 * Files entries that nobody filed before over the embedded engine, with the code that file-entries runs, and says what that took: units
 * by table and index (see meterUnits), entries a second, and the bill.
 *
 * `npm run bench -- file` files 1,000 and 10,000 entries, each number into tables of its own; `--times N` files N thousand instead.
 */
import { fileEntry } from '../../shared/pipeline/fileEntry.ts';
import { type Meter, meterUnits } from '../contract/stores/meterUnits.ts';
import { contextAt, openStores } from '../contract/stores/openStores.ts';
import { filingCorpus } from './filingCorpus.ts';

/** USD a million units on demand in us-east-1, as Amazon's price list states them since November 2024. */
const listPrice = { read: 0.125, written: 0.625 };
const filedTables = ['entries', 'mentions', 'stories'];

export interface Filed {
  meter: Meter;
  /** Milliseconds an entry, ascending. */
  took: number[];
}

/** Files the first `count` entries of the corpus into new tables. */
export async function fileCorpus(count: number): Promise<Filed> {
  const desk = await openStores('tables');
  try {
    const meter = await meterUnits(desk.tables, filedTables);
    const took: number[] = [];
    for await (const entry of filingCorpus(count)) {
      const startedAt = performance.now();
      await fileEntry({ type: 'entry', entry }, desk, contextAt(entry.receivedAt));
      took.push(performance.now() - startedAt);
    }
    return { meter, took: took.sort((a, b) => a - b) };
  } finally {
    await desk.close();
  }
}

/** `times` thousand entries; 1,000 and 10,000 when it is not said. */
export async function measure(times?: number): Promise<void> {
  for (const count of times === undefined ? [1_000, 10_000] : [1_000 * times]) print(count, await fileCorpus(count));
}

function print(count: number, { meter, took }: Filed): void {
  const total = meter.total();
  const each = (units: number) => (units / count).toFixed(2).padStart(8);
  const at = (share: number) => (took[Math.floor(share * (took.length - 1))] ?? 0).toFixed(1);
  const seconds = took.reduce((sum, ms) => sum + ms, 0) / 1000;
  const dollars = ((total.read * listPrice.read + total.written * listPrice.written) / 1e6 / count) * 1_000;
  console.log(
    `${count} new entries filed, ${Math.round(count / seconds)} a second, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`,
  );
  console.log(`  units a new entry      read  written`);
  for (const [name, units] of [...meter.account].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`  ${name.padEnd(18)} ${each(units.read)} ${each(units.written)}`);
  console.log(`  ${'in all'.padEnd(18)} ${each(total.read)} ${each(total.written)}`);
  console.log(
    `  ${dollars.toFixed(4)} USD a thousand entries, at ${listPrice.read} and ${listPrice.written} USD a million`,
  );
}
