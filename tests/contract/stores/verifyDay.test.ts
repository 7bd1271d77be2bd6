import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '../../../shared/model/time.ts';
import { closeDay } from '../../../shared/pipeline/closeDay.ts';
import { type DayVerdict, verifyDay } from '../../../shared/pipeline/verifyDay.ts';
import { readManifest, writeManifest } from '../../../shared/pipeline/writeManifest.ts';
import { ExportStore } from '../../../shared/stores/exportStore.ts';
import { ManifestStore } from '../../../shared/stores/manifestStore.ts';
import { ReportArchive } from '../../../shared/stores/reportArchive.ts';
import { closingOf, receiptOf, sha256Of } from './deskPapers.ts';
import { contextAt, type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
let bucket: string;
let stores: Parameters<typeof closeDay>[1];

beforeAll(async () => {
  desk = await openStores('tables', 'objects');
});
afterAll(() => desk.close());

/** A fresh archive with three reports on each of the 1st and 2nd, one on the 4th, all of them closed on the 5th. */
async function closedArchive(name: string): Promise<void> {
  bucket = name;
  await desk.s3?.createBuckets([bucket]);
  stores = {
    archive: new ReportArchive(desk.buckets, bucket),
    reports: desk.reports,
    manifests: new ManifestStore(desk.buckets, bucket),
    exports: new ExportStore(desk.buckets, bucket),
    entries: desk.entries,
  };
  for (const [day, words] of [
    ['2016-08-01', ['bridge shelled', 'market reopens', 'convoy waits']],
    ['2016-08-02', ['dam repaired', 'school hit', 'talks resume']],
    ['2016-08-04', ['road cut']],
  ] as const) {
    for (const each of words) await keep(day, each);
  }
  await closeDay({ scheduledAt: '2016-08-05T00:20:00.000Z' }, stores, contextAt('2016-08-05T00:20:01.000Z'));
}

async function keep(day: Day, words: string): Promise<string> {
  const receipt = receiptOf(words, { receivedAt: `${day}T09:00:00.000Z` });
  const { reportKey } = await stores.archive.keep(Buffer.from(words), receipt);
  await stores.reports.close(
    closingOf({ reportKey, sha256: receipt.sha256, receivedAt: receipt.receivedAt }),
    receipt.receivedAt,
  );
  return reportKey;
}

const keyOf = (day: Day, words: string) => `reports/${day.replaceAll('-', '/')}/levant-wire/${sha256Of(words)}`;
/** What stood under each key before a test tampered with it. */
const before = new Map<string, { body: string; metadata: Record<string, string> } | undefined>();
async function remember(key: string): Promise<void> {
  const found = await desk.buckets.send(new GetObjectCommand({ Bucket: bucket, Key: key })).catch(() => undefined);
  before.set(key, found && { body: (await found.Body?.transformToString()) ?? '', metadata: found.Metadata ?? {} });
}
async function put(Key: string, Body: string): Promise<void> {
  await remember(Key);
  await desk.buckets.send(new PutObjectCommand({ Bucket: bucket, Key, Body }));
}
async function remove(Key: string): Promise<void> {
  await remember(Key);
  await desk.buckets.send(new DeleteObjectCommand({ Bucket: bucket, Key }));
}
async function undo(): Promise<void> {
  for (const [Key, stood] of before) {
    if (stood === undefined) await desk.buckets.send(new DeleteObjectCommand({ Bucket: bucket, Key }));
    else
      await desk.buckets.send(
        new PutObjectCommand({ Bucket: bucket, Key, Body: stood.body, Metadata: stood.metadata }),
      );
  }
  before.clear();
}
const manifestKey = (day: Day) => `manifests/${day.replaceAll('-', '/')}.json`;
const manifestOf = async (day: Day) => readManifest((await stores.manifests.read(day)) ?? '') ?? expect.fail();
const verify = (day: Day) => verifyDay(day, stores);
const faults = ({ findings }: DayVerdict) =>
  findings.filter(({ level }) => level === 'fault').map(({ kind, reportKey }) => [kind, reportKey]);

describe('a day is closed', () => {
  beforeAll(() => closedArchive('closing'));

  it('with a manifest a day, chained to the day before, quiet days included', async () => {
    const days = ['2016-08-01', '2016-08-02', '2016-08-04'];
    expect(await Promise.all(days.map(async (day) => (await manifestOf(day)).reports.length))).toEqual([3, 3, 1]);
    expect((await manifestOf('2016-08-01')).previous).toBeNull();
    const first = (await stores.manifests.read('2016-08-01')) ?? '';
    expect((await manifestOf('2016-08-02')).previous).toEqual({ day: '2016-08-01', sha256: sha256Of(first) });
    for (const day of days) expect(faults(await verify(day))).toEqual([]);
  });

  it('once: closing again, late or twice at once, changes nothing', async () => {
    const before = await stores.manifests.read('2016-08-04');
    const again = () =>
      closeDay({ scheduledAt: '2016-08-05T02:00:00.000Z' }, stores, contextAt('2016-08-05T02:00:00.000Z'));
    await Promise.all([again(), again()]);
    expect(await stores.manifests.read('2016-08-04')).toBe(before);
  });

  it('not before it is over, and missed days are made up in order', async () => {
    await keep('2016-08-05', 'power back');
    await closeDay({}, stores, contextAt('2016-08-06T00:05:00.000Z'));
    expect(await stores.manifests.read('2016-08-05')).toBeUndefined();
    expect((await verify('2016-08-05')).findings).toMatchObject([
      {
        kind: 'not-closed',
        level: 'note',
        sentence: '2016-08-05 is not closed yet: 1 report of it stand in no manifest.',
      },
    ]);
    await closeDay({}, stores, contextAt('2016-08-09T11:00:00.000Z'));
    for (const day of ['2016-08-05', '2016-08-06', '2016-08-07', '2016-08-08']) {
      expect(faults(await verify(day))).toEqual([]);
    }
    expect((await manifestOf('2016-08-07')).previous?.day).toBe('2016-08-06');
  });

  it('with a report that somebody dropped under a key without a day', async () => {
    await put('wires/by-hand.txt', 'a fax, typed in');
    const sha256 = sha256Of('a fax, typed in');
    const receivedAt = '2016-08-09T12:00:00.000Z';
    await stores.reports.close(closingOf({ reportKey: 'wires/by-hand.txt', sha256, receivedAt }), receivedAt);
    await closeDay({}, stores, contextAt('2016-08-10T00:20:00.000Z'));
    expect((await manifestOf('2016-08-09')).reports).toEqual([
      { reportKey: 'wires/by-hand.txt', sha256, sizeBytes: 15, receiptSha256: sha256Of('[]') },
    ]);
    await put('wires/by-hand.txt', 'a fax, typed in again');
    expect(faults(await verify('2016-08-09'))).toEqual([['report-changed', 'wires/by-hand.txt']]);
  });

  it('after a long silence only for the days on which something was heard', async () => {
    await keep('2016-12-24', 'snow on the road');
    await closeDay({}, stores, contextAt('2016-12-26T00:20:00.000Z'));
    expect((await manifestOf('2016-12-24')).previous?.day).toBe('2016-08-09');
    expect(faults(await verify('2016-12-24'))).toEqual([]);
    expect((await verify('2016-10-01')).findings).toMatchObject([{ kind: 'nothing-kept', level: 'note' }]);
  });
});

describe('verify tells when', () => {
  beforeAll(() => closedArchive('tampered'));
  afterEach(undo);
  const tamper = (sentence: string, act: () => Promise<unknown>, day: Day, expected: unknown[]) =>
    it(sentence, async () => {
      expect(faults(await verify(day))).toEqual([]);
      await act();
      expect(faults(await verify(day))).toEqual(expected);
    });
  const hit = keyOf('2016-08-02', 'school hit');

  tamper('a report was changed', () => put(hit, 'school repaired'), '2016-08-02', [['report-changed', hit]]);
  const forgeReceipt = async (field: string, value: string) => {
    await remember(hit);
    const { body = '', metadata = {} } = before.get(hit) ?? {};
    expect(metadata).toHaveProperty(field);
    await desk.buckets.send(
      new PutObjectCommand({ Bucket: bucket, Key: hit, Body: body, Metadata: { ...metadata, [field]: value } }),
    );
  };
  for (const [field, value] of [
    ['received-at', encodeURIComponent('2016-08-01T05:00:00.000Z')],
    ['outlet', 'Somebody'],
  ] as const)
    tamper(`the ${field} of a receipt was changed`, () => forgeReceipt(field, value), '2016-08-02', [
      ['receipt-changed', hit],
    ]);
  it('nothing of a receipt that an older manifest does not know', async () => {
    const manifest = await manifestOf('2016-08-04');
    const lines = manifest.reports.map(({ receiptSha256: _, ...line }) => line);
    const old = writeManifest('2016-08-04', manifest.previous, lines);
    expect(old).not.toContain('receiptSha256');
    await put(manifestKey('2016-08-04'), old);
    expect(faults(await verify('2016-08-04'))).toEqual([]);
  });
  tamper('a report was deleted', () => remove(hit), '2016-08-02', [['report-lost', hit]]);
  const late = keyOf('2016-08-02', 'never happened');
  tamper('a report was added', () => put(late, 'never happened'), '2016-08-02', [['report-added', late]]);

  const rewrite = async (day: Day, change: (text: string) => string) =>
    put(manifestKey(day), change((await stores.manifests.read(day)) ?? ''));
  const forge = async (day: Day) => {
    const manifest = await manifestOf(day);
    await put(manifestKey(day), writeManifest(day, manifest.previous, manifest.reports.slice(1)));
  };

  tamper(
    'a line of the manifest was changed to fit changed bytes',
    async () => {
      await put(hit, 'school repaired');
      await rewrite('2016-08-02', (text) =>
        text
          .replace(`"sha256":"${sha256Of('school hit')}"`, `"sha256":"${sha256Of('school repaired')}"`)
          .replace('"sizeBytes":10,', '"sizeBytes":15,'),
      );
    },
    '2016-08-02',
    [
      ['manifest-changed', undefined],
      ['link-broken', undefined],
      ['receipt-changed', hit],
      ['report-not-as-received', hit],
    ],
  );
  tamper(
    'lines of the manifest change places',
    () =>
      rewrite('2016-08-02', (text) => {
        const lines = text.split('\n');
        [lines[4], lines[5]] = [lines[5] ?? '', lines[4] ?? ''];
        return lines.join('\n');
      }),
    '2016-08-02',
    [
      ['manifest-changed', undefined],
      ['manifest-changed', expect.any(String)],
      ['link-broken', undefined],
    ],
  );
  tamper('a whole manifest is made anew, seal and all', () => forge('2016-08-02'), '2016-08-02', [
    ['link-broken', undefined],
    ['report-added', expect.any(String)],
  ]);
  tamper('the day before is not what it was chained to', () => forge('2016-08-01'), '2016-08-02', [
    ['link-broken', undefined],
  ]);
  tamper('a manifest is missing', () => remove(manifestKey('2016-08-02')), '2016-08-02', [
    ['manifest-missing', undefined],
  ]);
  tamper(
    'its own link points elsewhere',
    async () => {
      const { previous, reports } = await manifestOf('2016-08-04');
      const to = previous && { ...previous, sha256: sha256Of('another history') };
      await put(manifestKey('2016-08-04'), writeManifest('2016-08-04', to, reports));
    },
    '2016-08-04',
    [['link-broken', undefined]],
  );
  tamper('a manifest is no manifest any more', () => put(manifestKey('2016-08-02'), '{'), '2016-08-02', [
    ['manifest-changed', undefined],
    ['link-broken', undefined],
  ]);
  tamper(
    'a report was changed before the day was closed',
    async () => {
      await put(keyOf('2016-08-05', 'power back'), 'power gone');
      const context = contextAt('2016-08-06T00:20:00.000Z');
      await closeDay({}, stores, context);
      expect(context.said).toContain('Reports are not what they were when they came');
    },
    '2016-08-05',
    [['report-not-as-received', keyOf('2016-08-05', 'power back')]],
  );
});
