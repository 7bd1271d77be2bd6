import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FilingMessage } from '../../../shared/model/messages.ts';
import type { Receipt } from '../../../shared/model/report.ts';
import { deskClock } from '../../../shared/pipeline/deskClock.ts';
import { fileEntry } from '../../../shared/pipeline/fileEntry.ts';
import { ingestReport } from '../../../shared/pipeline/ingestReport.ts';
import { killEntry } from '../../../shared/pipeline/killEntry.ts';
import { ManifestStore } from '../../../shared/stores/manifestStore.ts';
import { contextAt, type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openStores('tables', 'objects');
});
afterAll(() => desk.close());

const now = '2016-11-15T12:00:00.000Z';
const later = '2016-11-15T15:00:00.000Z';

/** Keeps a report and files what it holds, as the two functions would; answers the ids that were filed. */
async function read(words: string, about: Partial<Receipt>, at = now): Promise<string[]> {
  const bytes = Buffer.from(words);
  const receipt = { receivedAt: at, sha256: createHash('sha256').update(bytes).digest('hex'), ...about };
  const { reportKey } = await desk.archive.keep(bytes, receipt);
  return readKept(reportKey, at);
}

async function readKept(reportKey: string, at: string): Promise<string[]> {
  const messages: FilingMessage[] = [];
  const entriesQueue = { send: async (sent: FilingMessage[]) => void messages.push(...sent) };
  await ingestReport(reportKey, { ...desk, entriesQueue }, contextAt(at));
  for (const message of messages) await fileEntry(message, desk, contextAt(at));
  return messages.flatMap((message) => (message.type === 'entry' ? [message.entry.entryId] : []));
}

const rss = (guid: string, link: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><item><title>Air strikes on Aleppo kill 12 people</title>${guid}${link}<pubDate>Tue, 15 Nov 2016 09:00:00 GMT</pubDate><description>Air strikes on Aleppo killed 12 people on Tuesday, rescue workers said.</description></item></channel></rss>`;
const ninjs = JSON.stringify({
  uri: 'urn:newsml:wire.example:20161115:1',
  version: '3',
  versioncreated: '2016-11-15T09:00:00Z',
  headline: 'Mortars hit Mosul as troops advance',
  body_text: 'Mortar rounds killed four people in Mosul on Tuesday, a medic said.',
});
const feed = (feedId: string) => ({ feedId, outlet: 'Outlet of the feed', contentType: 'application/rss+xml' });

describe('an entry that the desk withdraws by hand', () => {
  it.each([
    ['came by a feed that names its items', rss('<guid isPermaLink="false">item-1</guid>', ''), feed('named')],
    [
      'came by a feed and has but an address',
      rss('', '<link>https://outlet.example/a?utm_source=x</link>'),
      feed('addressed'),
    ],
    ['came by a feed and has but its words', rss('', ''), feed('worded')],
    ['came by wire under a name for all the world', ninjs, { outlet: 'Wire' }],
    ['came by wire under a name of its own', ninjs.replace('urn:newsml:wire.example:', ''), { outlet: 'Wire' }],
  ])('%s: leaves for good, by a notice that the archive holds', async (_, words, about) => {
    const [entryId = ''] = await read(words, about);
    const asked = { entryId, because: 'The statement was forged.' };
    const ready = await killEntry({ ...asked, sure: false }, desk, later);
    expect(ready.kind).toBe('ready');
    expect((await desk.entries.get(entryId))?.status).toBe('usable');
    const kept = await killEntry({ ...asked, sure: true }, desk, later);
    if (kept.kind !== 'kept') throw new Error(kept.kind);
    expect(await killEntry({ ...asked, because: 'Again.', sure: true }, desk, later)).toMatchObject({
      kind: 'waits',
      reportKey: kept.reportKey,
    });
    expect(await readKept(kept.reportKey, later)).toEqual([entryId]);
    const entry = await desk.entries.get(entryId);
    expect(entry).toMatchObject({ status: 'canceled', note: 'Withdrawn by this desk: The statement was forged.' });
    expect(entry?.headline).toBeTruthy();
    expect(entry?.filing.revisions.at(-1)).toMatchObject({ kind: 'kill', reportKey: kept.reportKey });
    expect((await killEntry({ ...asked, sure: true }, desk, later)).kind).toBe('killed-before');
    // The supplier's next version does not bring it back.
    await read(words.replace('"3"', '"9"').replace('killed', 'wounded'), about, '2016-11-15T18:00:00.000Z');
    expect((await desk.entries.get(entryId))?.status).toBe('canceled');
  });

  it('leaves what its feed was remembered to have listed as it was', async () => {
    const [entryId = ''] = await read(rss('<guid isPermaLink="false">item-2</guid>', ''), feed('named'), later);
    const marks = (await desk.feeds.get('named'))?.seenItems;
    expect(marks?.length).toBeGreaterThan(0);
    const kept = await killEntry({ entryId, because: 'Forged.', sure: true }, desk, '2016-11-15T16:00:00.000Z');
    if (kept.kind !== 'kept') throw new Error(kept.kind);
    await readKept(kept.reportKey, '2016-11-15T16:00:00.000Z');
    expect((await desk.feeds.get('named'))?.seenItems).toEqual(marks);
    expect((await desk.feeds.get('named'))?.gap).toBeUndefined();
  });

  it('has to be there', async () => {
    expect(await killEntry({ entryId: 'e-00000000000000000000', because: 'x', sure: true }, desk, now)).toEqual({
      kind: 'unknown',
    });
  });
});

describe('the time at a desk on this machine', () => {
  const stores = () => ({ ...desk, manifests: new ManifestStore(desk.buckets, 'archive') });
  const wallClock = '2026-11-30T19:00:00.000Z';

  it('is a moment after its last report, where it replays another year', async () => {
    await read(ninjs.replace(':1"', ':last"'), { outlet: 'Wire' }, '2016-11-16T16:00:00.000Z');
    expect(await deskClock(stores(), wallClock)).toBe('2016-11-16T16:00:01.000Z');
  });

  it('is never on a day whose manifest is written', async () => {
    await stores().manifests.keep('2016-11-16', '{}');
    expect(await deskClock(stores(), wallClock)).toBe('2016-11-17T00:00:00.000Z');
  });

  it('is ours, where it lives in our time', async () => {
    expect(await deskClock(stores(), '2016-11-18T09:00:00.000Z')).toBe('2016-11-18T09:00:00.000Z');
  });
});

describe('a kill notice that somebody forged', () => {
  it.each([
    ['in another feed', feed('stranger')],
    ['in the wire drop, under the outlet’s name', { outlet: 'Outlet of the feed', fileName: 'kill.json' }],
  ])('%s, withdraws nothing of a feed’s', async (_, about) => {
    const guid = `tag:outlet.example,2016:${about.outlet}-${'feedId' in about}`;
    const [entryId = ''] = await read(rss(`<guid isPermaLink="false">${guid}</guid>`, ''), feed('forged-upon'));
    const notice = JSON.stringify({
      uri: guid,
      version: '99',
      pubstatus: 'canceled',
      versioncreated: later,
      ednote: 'Kill.',
    });
    const killed = await read(notice, { ...about, contentType: 'application/json' }, later);
    expect(killed).toHaveLength(1);
    expect(killed).not.toContain(entryId);
    expect((await desk.entries.get(entryId))?.status).toBe('usable');
  });
});
