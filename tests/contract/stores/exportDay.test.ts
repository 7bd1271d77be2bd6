import { gunzipSync } from 'node:zlib';
import { type FileMetaData, parquetMetadata, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../../shared/model/entry.ts';
import { encodeDay, exportDay, exportRows } from '../../../shared/pipeline/exportDay.ts';
import { ExportStore } from '../../../shared/stores/exportStore.ts';
import { arriving, filed } from './newsCopy.ts';
import { type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
let stores: Parameters<typeof exportDay>[1];
const day = '2016-07-04';
const at = '2016-07-05T00:20:00.000Z';

beforeAll(async () => {
  desk = await openStores('tables', 'objects');
  stores = { entries: desk.entries, exports: new ExportStore(desk.buckets, 'archive') };
  for (const entry of told) await desk.entries.put(entry, 0);
});
afterAll(() => desk.close());

const told: Entry[] = [
  filed(arriving(), { tolls: [], copyKind: 'relay', duplicateOf: 'e-1', similarity: 0.91 }),
  filed(
    arriving({
      guid: 'bare',
      headline: 'غارة على سوق في الرقة 🕊',
      bodyText: 'قال مسعفون إن غارة أصابت سوقا.',
      language: 'ar',
      publishedAt: '2016-07-04T08:00:00.000Z',
    }),
    { storyId: undefined, areaIds: [] },
  ),
  filed(arriving({ guid: 'killed', status: 'canceled', note: 'Withdrawn: the raid did not happen.' })),
  filed(arriving({ guid: 'later', status: 'embargoed', embargoedUntil: '2016-07-05T06:00:00.000Z' })),
];

async function fileOf(format: 'parquet' | 'ndjson', of = day): Promise<Uint8Array> {
  const name = format === 'parquet' ? 'part-0.parquet' : 'part-0.ndjson.gz';
  const folder = format === 'parquet' ? 'entries' : 'entries-ndjson';
  const found = await desk.s3?.get('archive', `exports/${folder}/day=${of}/${name}`);
  return new Uint8Array(found?.body ?? expect.fail(`no ${format} of ${of}`));
}
const bufferOf = (bytes: Uint8Array) =>
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
const readParquet = (bytes: Uint8Array) => parquetReadObjects({ file: bufferOf(bytes) });
const readNdjson = (bytes: Uint8Array) =>
  gunzipSync(bytes)
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const schemaOf = ({ schema }: FileMetaData) =>
  schema.map(({ name, type, repetition_type, converted_type, logical_type }) => [
    name,
    type,
    repetition_type,
    converted_type,
    logical_type?.type,
  ]);
/** As JSON writes them: instants as text, whole numbers as numbers. */
const plain = (rows: Record<string, unknown>[]) =>
  JSON.parse(JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? Number(value) : value)));

describe('the export of a day', () => {
  it('is the same rows as Parquet and as NDJSON, by time and id', async () => {
    expect(await exportDay(day, stores, at)).toEqual({ rows: 4, written: ['parquet', 'ndjson'] });
    const rows = readNdjson(await fileOf('ndjson'));
    expect(rows.map((row) => row.entry_id)).toEqual(told.map((entry) => entry.entryId).sort());
    const fromParquet = await readParquet(await fileOf('parquet'));
    expect(plain(fromParquet)).toEqual(rows);
    expect(fromParquet[0]?.published_at).toBeInstanceOf(Date);
  });

  it('leaves empty what a column cannot hold, and writes the day', async () => {
    const odd = '2016-07-01';
    const huge = arriving({ guid: 'huge', publishedAt: `${odd}T08:00:00.000Z`, headline: 'A row of long ago' });
    const killed = { min: 4_000_000_000, max: 4_000_000_000 };
    const { inferred } = huge;
    await desk.entries.put(
      filed({ ...huge, version: 1e20, inferred: { ...inferred, toll: { ...inferred.toll, killed } } }, {}),
      0,
    );
    expect(await exportDay(odd, stores, at)).toMatchObject({ rows: 1, written: ['parquet', 'ndjson'] });
    const [row] = await readParquet(await fileOf('parquet', odd));
    expect(row).toMatchObject({ headline: 'A row of long ago', version: null, killed_min: null });
  });

  it('holds what the entry says, nulls where it says nothing, and lists that are never null', async () => {
    const rows = new Map((await readParquet(await fileOf('parquet'))).map((row) => [row.entry_id, row]));
    const [raid, bare] = told.map((entry) => rows.get(entry.entryId));
    expect(raid).toMatchObject({
      outlet: 'Levant Wire',
      killed_min: 12,
      killed_max: 12,
      injured_min: 30,
      version: 1n,
      place_id: 'sy-raqqa',
      area_ids: ['sy-raqqa-gov'],
      credits: ['AFP'],
      copy_kind: 'relay',
      duplicate_of: 'e-1',
      revision_count: 1,
      correction: false,
      rejudged_at: null,
    });
    expect(bare).toMatchObject({ headline: 'غارة على سوق في الرقة 🕊', story_id: null, area_ids: [], credits: [] });
  });

  it('tells of withdrawn and embargoed copy without spreading its words', async () => {
    const texts = async (at: string) => {
      const told: Record<string, string> = {};
      for await (const batch of exportRows(day, stores, at)) {
        for (const row of batch) told[String(row.status)] = row.text === null ? 'not told' : 'told';
      }
      return told;
    };
    expect(await texts(at)).toEqual({ usable: 'told', canceled: 'not told', embargoed: 'not told' });
    expect(await texts('2016-07-05T07:00:00.000Z')).toMatchObject({ embargoed: 'told', canceled: 'not told' });
  });

  it('is not written again while it says the same, and is when an entry comes late or an embargo ends', async () => {
    const before = await fileOf('parquet');
    expect((await exportDay(day, stores, '2016-07-05T03:00:00.000Z')).written).toEqual([]);
    await desk.entries.put(filed(arriving({ guid: 'late', headline: 'A late report from Raqqa' })), 0);
    expect(await exportDay(day, stores, at)).toEqual({ rows: 5, written: ['parquet', 'ndjson'] });
    expect(await fileOf('parquet')).not.toEqual(before);
    expect((await exportDay(day, stores, '2016-07-06T00:20:00.000Z')).written).toEqual(['parquet', 'ndjson']);
  });

  it('gives the same bytes for the same entries', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => encodeDay(day, ['parquet', 'ndjson'], stores, at)));
    expect(one?.files.get('parquet')).toEqual(other?.files.get('parquet'));
    expect(one?.files.get('ndjson')).toEqual(other?.files.get('ndjson'));
  });

  it('has the same columns and types on a day without entries', async () => {
    expect((await exportDay('2016-07-09', stores, at)).rows).toBe(0);
    const empty = await fileOf('parquet', '2016-07-09');
    const schema = schemaOf(parquetMetadata(bufferOf(empty)));
    expect(schema).toEqual(schemaOf(parquetMetadata(bufferOf(await fileOf('parquet')))));
    expect(await readParquet(empty)).toEqual([]);
    expect(readNdjson(await fileOf('ndjson', '2016-07-09'))).toEqual([]);
    const types = Object.fromEntries(schema.map(([name, ...type]) => [name, type]));
    expect(types.published_at).toEqual(['INT64', 'OPTIONAL', 'TIMESTAMP_MILLIS', 'TIMESTAMP']);
    expect(types.place_ids).toEqual([undefined, 'REQUIRED', 'LIST', 'LIST']);
    expect(types.killed_min).toEqual(['INT32', 'OPTIONAL', undefined, undefined]);
  });
});
