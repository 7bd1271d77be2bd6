import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectDueFeeds } from '../../../shared/feeds/selectDueFeeds.ts';
import type { Feed, FeedState } from '../../../shared/model/feed.ts';
import { addSeconds } from '../../../shared/model/time.ts';
import { stateOf, wire } from './sampleFeeds.ts';

const now = '2015-12-23T18:00:00.000Z';
const feedAt = (feedId: string, host: string): Feed => ({ ...wire, feedId, url: `https://${host}/${feedId}` });
const states = (entries: Record<string, Partial<FeedState>>) =>
  new Map(Object.entries(entries).map(([feedId, state]) => [feedId, stateOf({ feedId, ...state })]));
const ids = (batches: Feed[][]) => batches.map((batch) => batch.map((feed) => feed.feedId));

describe('selectDueFeeds', () => {
  it('asks a feed that was never asked, one whose time has come, and none before its time', () => {
    const feeds = ['new', 'due', 'early'].map((id) => feedAt(id, `${id}.example`));
    const known = states({ due: { nextCheckAt: now }, early: { nextCheckAt: addSeconds(now, 1) } });
    expect(ids(selectDueFeeds(feeds, known, now))).toEqual([['new', 'due']]);
  });

  it('never asks a retired feed again, unless the registry moves it', () => {
    const feed = feedAt('old', 'old.example');
    const known = states({ old: { retired: true, registeredUrl: feed.url, nextCheckAt: now } });
    expect(selectDueFeeds([feed], known, now)).toEqual([]);
    expect(selectDueFeeds([{ ...feed, url: 'https://new.example/' }], known, now)).toHaveLength(1);
  });

  it('keeps the feeds of one host together, also of one that a redirect led there', () => {
    const feeds = [
      feedAt('a', 'big.example'),
      feedAt('b', 'x.example'),
      feedAt('c', 'www.big.example'),
      feedAt('d', 'y.example'),
    ];
    const known = states({ d: { movedTo: 'https://big.example/d' } });
    const batches = selectDueFeeds(feeds, known, now, { batchSize: 3 });
    expect(ids(batches)).toEqual([['a', 'c', 'd'], ['b']]);
  });

  it('asks a host with too many feeds for the rest next time, longest overdue first', () => {
    const feeds = Array.from({ length: 7 }, (_, i) => feedAt(`f${i}`, 'big.example'));
    const known = states({ f3: { nextCheckAt: addSeconds(now, -900) } });
    expect(ids(selectDueFeeds(feeds, known, now, { batchSize: 2 }))).toEqual([['f0', 'f1']]);
    const rest = states({ f0: { nextCheckAt: addSeconds(now, -10) }, f1: { nextCheckAt: addSeconds(now, -20) } });
    expect(ids(selectDueFeeds(feeds.slice(0, 2), rest, now, { batchSize: 1 }))).toEqual([['f1']]);
  });

  it('puts every host in one batch, no batch over its size, no feed twice, whatever is due', () => {
    const feed = fc.record({ id: fc.nat(200), host: fc.nat(15), due: fc.boolean() });
    fc.assert(
      fc.property(
        fc.uniqueArray(feed, { selector: (f) => f.id, maxLength: 80 }),
        fc.integer({ min: 1, max: 9 }),
        (list, batchSize) => {
          const feeds = list.map(({ id, host }) => feedAt(`f${id}`, `h${host}.example`));
          const known = states(
            Object.fromEntries(
              list.filter((f) => !f.due).map((f) => [`f${f.id}`, { nextCheckAt: addSeconds(now, 60) }]),
            ),
          );
          const batches = selectDueFeeds(feeds, known, now, { batchSize });
          const chosen = batches.flat();
          expect(new Set(chosen.map((f) => f.feedId)).size).toBe(chosen.length);
          for (const batch of batches) expect(batch.length).toBeLessThanOrEqual(batchSize);
          const hostBatches = new Map<string, Set<number>>();
          batches.forEach((batch, index) => {
            for (const f of batch) {
              const host = new URL(f.url).hostname;
              hostBatches.set(host, (hostBatches.get(host) ?? new Set()).add(index));
            }
          });
          for (const where of hostBatches.values()) expect(where.size).toBe(1);
          const dueHosts = new Set(list.filter((f) => f.due).map((f) => `h${f.host}.example`));
          expect(new Set(hostBatches.keys())).toEqual(dueHosts);
        },
      ),
    );
  });
});
