import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FeedState } from '../../../shared/model/feed.ts';
import { leaveUnprocessed, loseAnswer, overtake } from './faults.ts';
import { type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openStores('tables');
});
afterAll(() => desk.close());

const polled = (feedId: string, more: Partial<FeedState> = {}): FeedState => ({
  feedId,
  lastCheckedAt: '2016-07-04T09:00:00.000Z',
  nextCheckAt: '2016-07-04T09:10:00.000Z',
  consecutiveFailures: 0,
  consecutiveUnchanged: 0,
  etag: '"v1"',
  rhythmSeconds: 733.25,
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
    await desk.feeds.rememberSeen('apart', ['a1']);
    await desk.feeds.saveState(polled('apart', { seenItems: ['a lie of the poll'] }));
    expect(await desk.feeds.get('apart')).toMatchObject({ etag: '"v1"', seenItems: ['a1'] });
    overtake(desk.tables, 'UpdateItemCommand', () => desk.feeds.saveState(polled('apart', { etag: '"v2"' })));
    await desk.feeds.rememberSeen('apart', ['a1', 'a2']);
    expect(await desk.feeds.get('apart')).toMatchObject({ etag: '"v2"', seenItems: ['a1', 'a2'] });
  });

  it('remembers all that the longest report has shown: what is forgotten would be filed again', async () => {
    const long = Array.from({ length: 10_000 }, (_, at) => at.toString(16).padStart(16, '0'));
    await desk.feeds.rememberSeen('endless', long);
    expect((await desk.feeds.get('endless'))?.seenItems).toEqual(long);
  });

  it('remembers once though the answer was lost', async () => {
    loseAnswer(desk.tables, 'UpdateItemCommand');
    await desk.feeds.rememberSeen('lossy', ['a', 'b']);
    expect((await desk.feeds.get('lossy'))?.seenItems).toEqual(['a', 'b']);
  });

  it('reads the state of many feeds by name', async () => {
    const ids = Array.from({ length: 120 }, (_, at) => `feed-${at}`);
    await Promise.all(ids.map((feedId) => desk.feeds.saveState(polled(feedId))));
    leaveUnprocessed(desk.tables, 'BatchGetItemCommand', 99);
    const states = await desk.feeds.getMany([...ids, 'feed-0', 'never-polled']);
    expect([...states.keys()].sort()).toEqual([...ids].sort());
    expect(states.get('feed-119')).toEqual(polled('feed-119'));
  });
});
