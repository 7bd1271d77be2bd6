import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeRegistry } from '../../../shared/feeds/writeRegistry.ts';
import { alarmTexts } from '../../../shared/model/alarmTexts.ts';
import { sweep } from '../../../shared/pipeline/sweep.ts';
import { markup } from '../../../shared/text/markup.ts';
import { closingOf, receiptOf } from './deskPapers.ts';
import { contextAt, type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openStores('tables', 'objects', 'queues');
  const feed = { feedId: 'levant-wire', outlet: 'Levant Wire', url: 'https://levant.example/rss' };
  await desk.archive.keepRegistry(writeRegistry([feed]));
});
afterAll(() => desk.close());

const bundledFile = async () => {
  throw new Error('the registry in the archive comes first');
};
const sweepAt = async (now: string, deskTimeZone = 'UTC') => {
  const context = contextAt(now);
  await sweep({}, { ...desk, bundledFile, deskTimeZone }, context);
  return context;
};
const deskPage = async () =>
  new TextDecoder().decode((await desk.editionFiles.readArchiveFile(`desk/${desk.deskPage}`))?.bytes);
async function taken(queue: string): Promise<string[]> {
  const messages = (await desk.sqs?.receive(queue, 10, 0)) ?? [];
  await desk.sqs?.remove(queue, messages);
  return messages.map((message) => message.body);
}
/** The wall clock, an hour on: what was kept just now has been held for an hour. */
async function anHourLater<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  vi.useFakeTimers({ now: Date.now() + 3_600_000, toFake: ['Date'] });
  try {
    return await work();
  } finally {
    vi.useRealTimers();
  }
}

describe('the hourly sweep', () => {
  it('announces again what the archive holds without a mark, as S3 would, and nothing else', async () => {
    const kept = (words: string, more = {}) =>
      desk.archive.keep(new TextEncoder().encode(words), receiptOf(words, more));
    const lost = await kept('lost');
    const wire = await kept('wire', {
      feedId: undefined,
      fileName: 'عاجل + raid 1.txt',
      receivedAt: '2016-07-02T23:00:00.000Z',
    });
    const marked = await kept('marked');
    await kept('long ago', { receivedAt: '2016-06-01T09:00:00.000Z' });
    await desk.reports.close(closingOf({ reportKey: marked.reportKey }), '2016-07-04T09:01:00.000Z');
    expect((await sweepAt('2016-07-04T07:00:00.000Z')).counted.get('ReportsAnnouncedAgain')).toBeUndefined();
    expect(await taken('reports')).toEqual([]);
    await anHourLater(() => sweepAt('2016-07-04T07:00:00.000Z'));
    const keys = (await taken('reports')).map((body) =>
      decodeURIComponent(JSON.parse(body).Records[0].s3.object.key.replaceAll('+', ' ')),
    );
    expect(keys.sort()).toEqual([lost.reportKey, wire.reportKey].sort());
  });

  it('queues again a delivery whose worker died, by the clock on the wall, and leaves the others be', async () => {
    await taken('deliveries');
    const claim = (day: string, who: string, leaseMs: number) => desk.deliveries.claim(day, who, 'worker', leaseMs);
    await claim('2016-07-04', 'u-died', -1);
    await claim('2016-07-03', 'u-died-yesterday', -1);
    await claim('2016-07-04', 'u-at-work', 60_000);
    await claim('2016-07-04', 'u-done', 60_000);
    await desk.deliveries.close('2016-07-04', 'u-done', 'worker', { state: 'SENT', at: '2016-07-04T06:00:00.000Z' });
    // A desk that replays July 2016 sweeps by that day's clock; leases are about processes of today.
    await sweepAt('2016-07-04T07:00:00.000Z');
    expect(
      (await taken('deliveries'))
        .map((body) => JSON.parse(body))
        .sort((a, b) => (a.subscriberId < b.subscriberId ? -1 : 1)),
    ).toEqual([
      { editionId: '2016-07-04', subscriberId: 'u-died' },
      { editionId: '2016-07-03', subscriberId: 'u-died-yesterday' },
    ]);
  });

  it('says of an edition queued half an hour ago how many of its mails wait for SES’s quota, and no more when they went', async () => {
    const editionId = '2016-07-14';
    const cutAt = '2016-07-14T06:00:00.000Z';
    await desk.editions.record({
      editionId,
      dataFrom: '2016-07-13T06:00:00.000Z',
      dataUntil: cutAt,
      frozenAt: cutAt,
      digestSha256: 'a'.repeat(64),
      storyCount: 1,
      entryCount: 1,
    });
    const readers = ['u-first', 'u-second', 'u-third'];
    for (const who of readers) {
      await desk.deliveries.claim(editionId, who, 'worker', 60_000);
      await desk.deliveries.postpone(editionId, who, 'worker', 900);
    }
    const waiting = async (now: string) => (await sweepAt(now)).said.filter((line) => line.endsWith('wait for SES.'));
    // Not queued whole yet: publish-edition is at it still.
    expect(await waiting('2016-07-14T07:30:00.000Z')).toEqual([]);
    await desk.editions.markQueued(editionId, '2016-07-14T07:31:00.000Z', readers.length);
    expect(await waiting('2016-07-14T08:00:00.000Z')).toEqual([]);
    expect(await waiting('2016-07-14T08:01:00.000Z')).toEqual([`3 mails of ${editionId} wait for SES.`]);
    const { counted } = await sweepAt('2016-07-14T08:02:00.000Z');
    expect(counted.get('NeedsSomebody')).toBeGreaterThanOrEqual(1);
    const page = await deskPage();
    expect(page).toContain(`3 mails of ${editionId} wait for SES.`);
    expect(page).toContain(markup`${alarmTexts.MailsOverQuota.remedy}`.html);
    // They wait, and are not taken for a dead worker's.
    expect((await taken('deliveries')).filter((body) => body.includes(editionId))).toEqual([]);
    const [first = '', ...others] = readers;
    const close = (who: string) =>
      desk.deliveries.close(editionId, who, 'worker', { state: 'SENT', at: '2016-07-14T08:10:00.000Z' });
    await close(first);
    expect(await waiting('2016-07-14T09:00:00.000Z')).toEqual([`2 mails of ${editionId} wait for SES.`]);
    for (const who of others) await close(who);
    expect(await waiting('2016-07-14T10:00:00.000Z')).toEqual([]);
  });

  it('says of a queue that nobody works on, at the second look, which, since when and what to do', async () => {
    for (const queue of ['reports', 'deliveries', 'collect', 'feedback', 'entries.fifo']) await taken(queue);
    const standing = async (now: string) => {
      const { counted, said } = await sweepAt(now);
      return {
        count: counted.get('QueuesStanding') ?? 0,
        said: said.filter((line) => line.startsWith('Nobody takes')),
      };
    };
    await desk.deliveriesQueue.send([{ editionId: '2016-07-11', subscriberId: 'u-waits' }]);
    expect(await standing('2016-07-11T01:00:00.000Z')).toEqual({ count: 0, said: [] });
    // A second run of the same hour is no second look.
    expect((await standing('2016-07-11T01:01:00.000Z')).count).toBe(0);
    const { count, said } = await standing('2016-07-11T02:01:00.000Z');
    expect(count).toBe(1);
    expect(said.join()).toMatch(/queue deliveries: about 1 wait, since 2016-07-11T01:00:00.000Z.*deliver-digest/);
    expect((await standing('2016-07-11T03:01:00.000Z')).said.join()).toContain('since 2016-07-11T01:00:00.000Z');
    // In somebody's hands, however often they fail, it does not stand still: its dead letters tell of that.
    const inHand = (await desk.sqs?.receive('deliveries', 10, 0)) ?? [];
    expect((await standing('2016-07-11T04:01:00.000Z')).count).toBe(0);
    await desk.sqs?.remove('deliveries', inHand);
    expect((await standing('2016-07-11T05:01:00.000Z')).count).toBe(0);
    await desk.deliveriesQueue.send([{ editionId: '2016-07-11', subscriberId: 'u-later' }]);
    expect((await standing('2016-07-11T06:01:00.000Z')).count).toBe(0);
    expect((await standing('2016-07-11T07:01:00.000Z')).said.join()).toContain('since 2016-07-11T06:01:00.000Z');
    await taken('deliveries');
  });

  it('complains of an edition that is late by the desk’s own clock, and not before', async () => {
    const late = async (now: string, zone: string) => (await sweepAt(now, zone)).counted.get('EditionsLate') ?? 0;
    expect(await late('2016-07-10T07:59:00.000Z', 'UTC')).toBe(0);
    expect(await late('2016-07-10T08:01:00.000Z', 'UTC')).toBe(1);
    expect(await late('2016-07-10T05:01:00.000Z', 'Asia/Baghdad')).toBe(1);
    expect(await late('2016-07-10T08:01:00.000Z', 'America/New_York')).toBe(0);
    await desk.editions.record({
      editionId: '2016-07-10',
      dataFrom: '2016-07-09T06:00:00.000Z',
      dataUntil: '2016-07-10T06:00:00.000Z',
      frozenAt: '2016-07-10T06:00:00.000Z',
      digestSha256: 'a'.repeat(64),
      storyCount: 1,
      entryCount: 1,
    });
    expect(await late('2016-07-10T09:00:00.000Z', 'UTC')).toBe(1);
    await desk.editions.markQueued('2016-07-10', '2016-07-10T06:01:00.000Z', 3);
    expect(await late('2016-07-10T09:00:00.000Z', 'UTC')).toBe(0);
  });

  it('counts the feeds that fail, and says which', async () => {
    await desk.feeds.saveState({
      feedId: 'levant-wire',
      consecutiveFailures: 40,
      consecutiveUnchanged: 0,
      failingSince: '2016-07-01T00:00:00.000Z',
      lastCheckedAt: '2016-07-04T06:55:00.000Z',
      lastOutcome: 'failed',
      lastProblem: 'The server answered 503.',
    });
    const { counted, said } = await sweepAt('2016-07-04T07:00:00.000Z');
    expect(counted.get('FeedsFailing')).toBe(1);
    expect(said.join('\n')).toContain('503');
    // Told as fallen silent once, when it has been broken for a day.
    const fallen = async (now: string) => (await sweepAt(now)).counted.get('FeedsFallenSilent');
    expect(await fallen('2016-07-01T23:30:00.000Z')).toBe(0);
    expect(await fallen('2016-07-02T00:30:00.000Z')).toBe(1);
    expect(await fallen('2016-07-02T01:30:00.000Z')).toBe(0);
  });

  it('counts a feed that may have lost items, and one that falls silent, in the hour it happens and not after', async () => {
    const well = { feedId: 'levant-wire', consecutiveFailures: 0, consecutiveUnchanged: 0 };
    await desk.feeds.saveState({ ...well, lastCheckedAt: '2016-07-06T06:55:00.000Z', lastOutcome: 'unchanged' });
    const gap = {
      from: '2016-07-04T18:00:00.000Z',
      to: '2016-07-04T20:00:00.000Z',
      foundAt: '2016-07-04T20:10:00.000Z',
    };
    const news = { at: '2016-07-04T20:10:00.000Z', rhythmSeconds: 3600 };
    await desk.feeds.rememberSeen('levant-wire', ['0'.repeat(22)], { gap, news });
    const counts = async (now: string) => {
      const { counted } = await sweepAt(now);
      return [counted.get('FeedsGapped'), counted.get('FeedsFallenSilent'), counted.get('FeedsSilent')];
    };
    expect(await counts('2016-07-04T21:00:00.000Z')).toEqual([1, 0, 0]);
    expect(await counts('2016-07-04T22:00:00.000Z')).toEqual([0, 0, 0]);
    expect(await counts('2016-07-05T20:30:00.000Z')).toEqual([0, 1, 1]);
    expect(await counts('2016-07-05T21:30:00.000Z')).toEqual([0, 0, 1]);
  });

  it('finds what was given up and what piles up, says what readers notice and what to do, and rings once for all of it', async () => {
    await desk.deadLettersOf('entries-dead-letters.fifo').bury('{}', 'it is no entry', 'desk', 'm-1');
    await desk.collectQueue.send(
      Array.from({ length: 1001 }, () => ({ feeds: [], dueAt: '2016-07-10T09:10:00.000Z' })),
    );
    const { counted, said } = await sweepAt('2016-07-10T09:20:00.000Z');
    expect(counted.get('NeedsSomebody')).toBeGreaterThanOrEqual(2);
    expect(said).toContain('1 of entries given up: each waits for a person.');
    expect(said).toContain('1001 messages wait in collect.');
    const page = await deskPage();
    expect(page).toContain('As it stood at 2016-07-10 09:20 UTC');
    expect(page).toContain(markup`${alarmTexts.EntriesDeadLetters.notice}`.html);
    expect(page).toContain(markup`${alarmTexts.CollectDeep.remedy}`.html);
    expect(page).toContain('entries: 0 wait, 1 given up');
  });

  it('keeps a page of how the desk stands: outlets by name, editions with what became of their mails, and no reader', async () => {
    const failing = {
      feedId: 'levant-wire',
      consecutiveFailures: 40,
      consecutiveUnchanged: 0,
      failingSince: '2016-07-01T00:00:00.000Z',
      lastCheckedAt: '2016-07-10T08:55:00.000Z',
      lastOutcome: 'failed',
      lastProblem: 'The server <b>answered</b> 503.',
    } as const;
    await desk.feeds.saveState(failing);
    await desk.deliveries.claim('2016-07-10', 'u-page', 'worker', 60_000);
    await desk.deliveries.close('2016-07-10', 'u-page', 'worker', { state: 'SENT', at: '2016-07-10T06:02:00.000Z' });
    await sweepAt('2016-07-10T09:30:00.000Z');
    const page = await deskPage();
    expect(page).toContain('0 of 1 feeds answer');
    expect(page).toContain('The server &lt;b&gt;answered&lt;/b&gt; 503.');
    expect(page).toMatch(/2016-07-10: cut at 2016-07-10 06:00 UTC; mails: 1 sent/);
    expect(page).not.toContain('u-page');
    expect(page).not.toContain('<script');
  });
});
