import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { feedHealth } from '../../../shared/feeds/feedHealth.ts';
import type { FilingMessage } from '../../../shared/model/messages.ts';
import { fileEntry } from '../../../shared/pipeline/fileEntry.ts';
import { ingestReport } from '../../../shared/pipeline/ingestReport.ts';
import { contextAt, type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openStores('tables', 'objects');
});
afterAll(() => desk.close());

const feed = { feedId: 'flood', outlet: 'Flood', url: 'https://flood.example/rss', language: 'en' };

/** Keeps a list of so many items of no war, reads it and files what closes it. */
async function hear(count: number, at: string, name: string): Promise<void> {
  const items = Array.from(
    { length: count },
    (_, nth) => `<item><guid>${name}-${nth}</guid><title>Recipe ${nth}</title></item>`,
  );
  const bytes = Buffer.from(`<rss version="2.0"><channel><title>Flood</title>${items.join('')}</channel></rss>`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { reportKey } = await desk.archive.keep(bytes, {
    receivedAt: at,
    sha256,
    feedId: feed.feedId,
    outlet: feed.outlet,
  });
  const sent: FilingMessage[] = [];
  const entriesQueue = { send: async (messages: FilingMessage[]) => void sent.push(...messages) };
  await ingestReport(reportKey, { ...desk, entriesQueue }, contextAt(at));
  for (const message of sent) await fileEntry(message, desk, contextAt(at));
}

it('says of a feed that lists more than is read of one answer how many were left, until its list is shorter', async () => {
  await hear(10_002, '2016-11-14T09:00:00.000Z', 'first');
  const state = { ...(await desk.feeds.get('flood')), feedId: 'flood', lastCheckedAt: '2016-11-14T09:00:00.000Z' };
  expect(state.news?.cutOff).toMatch(/10002 items; only the first 10000/);
  const health = feedHealth(
    feed,
    { consecutiveFailures: 0, consecutiveUnchanged: 0, ...state },
    '2016-11-14T10:00:00.000Z',
  );
  expect(health).toMatchObject({ condition: 'well', notice: 'cut-off' });
  expect(health.sentence).toContain('10002 items');
  await hear(3, '2016-11-14T11:00:00.000Z', 'next');
  expect((await desk.feeds.get('flood'))?.news?.cutOff).toBeUndefined();
});
