import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FeedState } from '../../../shared/model/feed.ts';
import { leaveUnprocessed, loseAnswer, overtake } from './faults.ts';
import { type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openStores('tables');
});
afterAll(() => desk.close());

/** As feeds/markItem makes them. */
const mark = (name: string) => Buffer.from(name).toString('hex').padStart(22, '0');

const polled = (feedId: string, more: Partial<FeedState> = {}): FeedState => ({
  feedId,
  lastCheckedAt: '2016-07-04T09:00:00.000Z',
  nextCheckAt: '2016-07-04T09:10:00.000Z',
  consecutiveFailures: 0,
  consecutiveUnchanged: 0,
  etag: '"v1"',
  expectedRhythmSeconds: 733.25,
  ...more,
});

describe('the feed store', () => {
  it('gives back what the last poll learned, and forgets what the next one did not say', async () => {
    const first = polled('sana', { lastProblem: 'The server answered 503.', failingSince: '2016-07-04T08:00:00.000Z' });
    await desk.feeds.saveState(first);
    expect(await desk.feeds.get('sana')).toEqual(first);
    await desk.feeds.saveState(polled('sana', { etag: undefined }));
    const healed = await desk.feeds.get('sana');
    expect(healed).not.toHaveProperty('lastProblem');
    expect(healed).not.toHaveProperty('failingSince');
    expect(healed).not.toHaveProperty('etag');
    expect(await desk.feeds.get('never-polled')).toBeUndefined();
  });

  it('keeps the poll and the filing apart: neither overwrites the other', async () => {
    await desk.feeds.rememberSeen('apart', [mark('a1')]);
    await desk.feeds.saveState(polled('apart', { seenItems: [mark('a lie')] }));
    expect(await desk.feeds.get('apart')).toMatchObject({ etag: '"v1"', seenItems: [mark('a1')] });
    overtake(desk.tables, 'UpdateItemCommand', () => desk.feeds.saveState(polled('apart', { etag: '"v2"' })));
    await desk.feeds.rememberSeen('apart', [mark('a1'), mark('a2')]);
    expect(await desk.feeds.get('apart')).toMatchObject({ etag: '"v2"', seenItems: [mark('a1'), mark('a2')] });
  });

  it('remembers all that the longest report has shown: what is forgotten would be filed again', async () => {
    const long = Array.from({ length: 10_000 }, (_, at) => at.toString(16).padStart(22, '0'));
    await desk.feeds.rememberSeen('endless', long);
    expect((await desk.feeds.get('endless'))?.seenItems).toEqual(long);
  });

  it('remembers once though the answer was lost', async () => {
    loseAnswer(desk.tables, 'UpdateItemCommand');
    await desk.feeds.rememberSeen('lossy', [mark('a'), mark('b')]);
    expect((await desk.feeds.get('lossy'))?.seenItems).toEqual([mark('a'), mark('b')]);
  });

  it('reads the state of many feeds by name', async () => {
    const ids = Array.from({ length: 120 }, (_, at) => `feed-${at}`);
    await Promise.all(ids.map((feedId) => desk.feeds.saveState(polled(feedId))));
    leaveUnprocessed(desk.tables, 'BatchGetItemCommand', 99);
    const states = await desk.feeds.getMany([...ids, 'feed-0', 'never-polled']);
    expect([...states.keys()].sort()).toEqual([...ids].sort());
    expect(states.get('feed-119')).toEqual(polled('feed-119'));
  });

  it('tells the schedule all it plans by, in one query, and nothing of the items', async () => {
    const gap = {
      from: '2016-07-04T07:00:00.000Z',
      to: '2016-07-04T08:00:00.000Z',
      foundAt: '2016-07-04T09:00:00.000Z',
    };
    const news = { at: '2016-07-04T09:00:00.000Z', rhythmSeconds: 600, spanSeconds: 7200 };
    await desk.feeds.saveState(polled('planned', { skipHours: [1, 2], retired: true, bodySha256: 'b'.repeat(64) }));
    await desk.feeds.rememberSeen('planned', [mark('a1')], { news, gap });
    // Filed, but its poll is not written down yet: there is nothing to plan by.
    await desk.feeds.rememberSeen('unplanned', [mark('a1')], { news });
    const plans = await desk.feeds.readPlans();
    expect(plans.get('planned')).toEqual({
      feedId: 'planned',
      lastCheckedAt: '2016-07-04T09:00:00.000Z',
      nextCheckAt: '2016-07-04T09:10:00.000Z',
      consecutiveFailures: 0,
      consecutiveUnchanged: 0,
      expectedRhythmSeconds: 733.25,
      skipHours: [1, 2],
      retired: true,
      news,
      gap,
    });
    expect(plans.has('unplanned')).toBe(false);
  });

  it('keeps a gap until another is found, and knows how far the schedule has come', async () => {
    const gap = {
      from: '2016-07-04T07:00:00.000Z',
      to: '2016-07-04T08:00:00.000Z',
      foundAt: '2016-07-04T09:00:00.000Z',
    };
    await desk.feeds.rememberSeen('gapped', [mark('a1')], { gap });
    await desk.feeds.rememberSeen('gapped', [mark('a1'), mark('a2')], { news: { at: '2016-07-04T10:00:00.000Z' } });
    expect(await desk.feeds.get('gapped')).toMatchObject({ gap, seenItems: [mark('a1'), mark('a2')] });
    expect(await desk.feeds.readScheduleMark()).toBeUndefined();
    await desk.feeds.moveScheduleMark('2016-07-04T09:00:30.000Z');
    expect(await desk.feeds.readScheduleMark()).toBe('2016-07-04T09:00:30.000Z');
    expect((await desk.feeds.readPlans()).has('-schedule')).toBe(false);
  });
});
