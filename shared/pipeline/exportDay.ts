/**
 * Exports the entries of a UTC day, as NDJSON and as Parquet, to the archive bucket or to whoever asked.
 *
 * The same entries give the same files. One pass, a batch of entries at a time: what is held is a batch and the encoded files.
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Day, Instant } from '../model/time.ts';
import type { EntryStore } from '../stores/entryStore.ts';
import type { ExportFormat, ExportStore } from '../stores/exportStore.ts';
import { type ExportRow, exportRow } from './exportColumns.ts';
import { ParquetFile } from './ParquetFile.ts';

export interface ExportStores {
  entries: EntryStore;
  exports: ExportStore;
}

/** Entries read at a time; a row group of Parquet is four batches, so that columns are long enough to compress. */
const batchSize = 500;
const rowGroupSize = 2_000;

/** Writes the day's files into the archive bucket where they say something else than what stands there; `written` names those. */
export async function exportDay(
  day: Day,
  stores: ExportStores,
  at: Instant,
): Promise<{ rows: number; written: ExportFormat[] }> {
  const { files, rowsSha256, rows } = await encodeDay(day, ['parquet', 'ndjson'], stores, at);
  const written: ExportFormat[] = [];
  for (const [format, bytes] of files) {
    if ((await stores.exports.keep(day, format, bytes, rowsSha256)) === 'written') written.push(format);
  }
  return { rows, written };
}

/** The files of a day. NDJSON is gzipped, without a time in it. `rowsSha256` is of the rows as plain NDJSON. */
export async function encodeDay(
  day: Day,
  formats: ExportFormat[],
  stores: Pick<ExportStores, 'entries'>,
  at: Instant,
): Promise<{ files: Map<ExportFormat, Uint8Array>; rowsSha256: string; rows: number }> {
  const hash = createHash('sha256');
  const parquet = formats.includes('parquet') ? new ParquetFile() : undefined;
  const members: Uint8Array[] = [];
  let group: ExportRow[] = [];
  let count = 0;
  for await (const rows of exportRows(day, stores, at)) {
    count += rows.length;
    const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    hash.update(text);
    // Gzip members may follow each other in one file (RFC 1952, 2.2): no need to hold the day's text whole.
    if (formats.includes('ndjson')) members.push(gzipSync(text));
    group.push(...rows);
    if (group.length >= rowGroupSize) {
      await parquet?.add(group);
      group = [];
    }
  }
  await parquet?.add(group);
  const files = new Map<ExportFormat, Uint8Array>();
  if (parquet) files.set('parquet', await parquet.finish());
  if (formats.includes('ndjson')) files.set('ndjson', members.length > 0 ? Buffer.concat(members) : gzipSync(''));
  return { files, rowsSha256: hash.digest('hex'), rows: count };
}

/** The rows of a day by time of publication, then by id, in batches. */
export async function* exportRows(
  day: Day,
  { entries }: Pick<ExportStores, 'entries'>,
  at: Instant,
): AsyncGenerator<ExportRow[]> {
  const listed: { entryId: string; publishedAt: Instant }[] = [];
  for await (const { entryId, publishedAt } of entries.publishedOn(day)) listed.push({ entryId, publishedAt });
  listed.sort((a, b) => compare(a.publishedAt, b.publishedAt) || compare(a.entryId, b.entryId));
  for (let start = 0; start < listed.length; start += batchSize) {
    const ids = listed.slice(start, start + batchSize).map(({ entryId }) => entryId);
    const found = new Map((await entries.getMany(ids)).map((entry) => [entry.entryId, entry]));
    yield ids.flatMap((entryId) => {
      const entry = found.get(entryId);
      return entry ? [exportRow(entry, at)] : [];
    });
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
