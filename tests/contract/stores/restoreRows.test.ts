/** What `dateline restore` does: rows of an earlier hour go back where none stands, and nothing that happened since is undone. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTableRows } from '../../../cli/readTableRows.ts';
import { Preferences, type Subscriber } from '../../../shared/model/subscriber.ts';
import { restoreRows } from '../../../shared/pipeline/restoreRows.ts';
import type { KeptTable, Row } from '../../../shared/stores/keptRows.ts';
import { type OpenDesk, openStores } from './openStores.ts';

const now = '2016-11-16T08:00:00.000Z';
const folder = mkdtempSync(join(tmpdir(), 'dateline-restore-'));
let desk: OpenDesk;
beforeAll(async () => {
  desk = await openStores('tables');
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

/** As an export to S3 writes them. */
function exported(name: string, rows: Row[]): string {
  const file = join(folder, name);
  writeFileSync(file, gzipSync(rows.map((row) => JSON.stringify({ Item: marshall(row) })).join('\n')));
  return file;
}

const restore = (table: KeptTable, file: string, sure: boolean) =>
  restoreRows(readTableRows([file]), { table, sure, now }, desk);

const reader = (subscriberId: string): Subscriber => ({
  subscriberId,
  email: `${subscriberId}@reader.example`,
  status: 'active',
  preferences: Preferences.parse({}),
  createdAt: '2016-11-01T00:00:00.000Z',
});

describe('rows of a backup', () => {
  it('bring back who is missing, and leave who said no, was erased, or chose anew', async () => {
    const before = ['u-stays', 'u-left', 'u-erased', 'u-lost', 'u-chose'].map(reader);
    for (const row of before) await desk.subscribers.put(row);
    const file = exported('subscribers.json.gz', before);
    await desk.subscribers.end('u-left', 'unsubscribed', 'by the reader', now);
    await desk.subscribers.erase('u-erased', now);
    await desk.subscribers.put({ ...reader('u-chose'), preferences: Preferences.parse({ frame: 'ar' }) });
    await desk.tables.send(new DeleteCommand({ TableName: 'subscribers', Key: { subscriberId: 'u-lost' } }));

    const counted = { rows: 5, missing: 1, same: 1, changed: 3, expired: 0, strange: 0 };
    expect(await restore('subscribers', file, false)).toEqual(counted);
    expect(await desk.subscribers.get('u-lost')).toBeUndefined();
    expect(await restore('subscribers', file, true)).toEqual(counted);
    expect(await desk.subscribers.get('u-lost')).toEqual(reader('u-lost'));
    expect(await restore('subscribers', file, true)).toEqual({ ...counted, missing: 0, same: 2 });
    const statuses = await Promise.all(
      before.map(async (row) => (await desk.subscribers.get(row.subscriberId))?.status),
    );
    expect(statuses).toEqual(['active', 'unsubscribed', 'unsubscribed', 'active', 'active']);
    expect((await desk.subscribers.get('u-erased'))?.email).toBeUndefined();
  });

  it('never unsend what was sent, nor bring back what has passed its time', async () => {
    const was = { subscriberId: 'u-1', state: 'SENDING', owner: 'w', leaseUntilEpochMs: 1 };
    const rows = [
      { ...was, editionId: '2016-11-15' },
      { ...was, editionId: '2016-11-14', state: 'SENT' },
      { ...was, editionId: '2016-11-13', expiresAtEpochSeconds: Date.parse(now) / 1000 - 1 },
    ];
    await desk.deliveries.claim('2016-11-15', 'u-1', 'worker', 60_000);
    const sent = { state: 'SENT', at: '2016-11-15T06:00:00.000Z' } as const;
    await desk.deliveries.close('2016-11-15', 'u-1', 'worker', sent);
    const done = await restore('deliveries', exported('deliveries.json.gz', rows), true);
    expect(done).toEqual({ rows: 3, missing: 1, same: 0, changed: 1, expired: 1, strange: 0 });
    const stateOf = async (editionId: string) => (await desk.deliveries.get(editionId, 'u-1'))?.state;
    expect(await Promise.all(['2016-11-15', '2016-11-14', '2016-11-13'].map(stateOf))).toEqual([
      'SENT',
      'SENT',
      undefined,
    ]);
  });

  it('of another table are told apart and passed over', async () => {
    const deliveries = exported('other.json.gz', [{ editionId: '2016-11-10', subscriberId: 'u-9', state: 'SENT' }]);
    for (const table of ['subscribers', 'editions', 'feeds'] as const)
      expect(await restore(table, deliveries, true)).toMatchObject({ strange: 1, missing: 0 });
    expect(await desk.subscribers.get('u-9')).toBeUndefined();
  });

  it('are read by the hundreds, as the AWS CLI prints them too', async () => {
    const many = Array.from({ length: 250 }, (_, at) => ({
      feedId: `feed-${at}`,
      desk: 'all',
      plan: { etag: `"${at}"` },
    }));
    const file = join(folder, 'scan.json');
    writeFileSync(file, JSON.stringify({ Items: many.map((row) => marshall(row)), Count: 250 }, undefined, 4));
    expect(await restore('feeds', file, true)).toMatchObject({ rows: 250, missing: 250 });
    expect(await restore('feeds', file, true)).toMatchObject({ rows: 250, same: 250 });
  });

  it('that are none are named by file and line', async () => {
    const write = (name: string, text: string | Buffer) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const broken: [string, RegExp][] = [
      [write('a.json', '{"Item":{"feedId":{"S":"x"}}}\nnonsense\n'), /^Line 2 of .*a\.json is no row/],
      [write('b.json', '{"Item":{"feedId":{"Q":"x"}}}\n'), /^Line 1 of .*b\.json is not written/],
      [write('c.json', 'hello\nthere'), /^Line 2|c\.json holds no rows/],
      [write('d.json.gz', 'not packed'), /d\.json\.gz ends in \.gz and is no gzip/],
      [write('e.json.gz', gzipSync('{"Item":{}}\n'.repeat(9999)).subarray(0, 40)), /e\.json\.gz ends in \.gz/],
      [join(folder, 'nowhere.json'), /There is no file/],
    ];
    for (const [file, said] of broken) await expect(restore('feeds', file, true)).rejects.toThrow(said);
  });
});
