import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followPlan } from '../../../shared/feeds/followPlan.ts';
import { selectDueFeeds } from '../../../shared/feeds/selectDueFeeds.ts';
import type { Feed, FeedState } from '../../../shared/model/feed.ts';
import { addSeconds, secondsBetween } from '../../../shared/model/time.ts';
import { stateOf, wire } from './sampleFeeds.ts';

const now = '2015-12-23T18:00:00.000Z';
const minute = (count: number) => addSeconds(now, count * 60);
const feedAt = (feedId: string, host: string): Feed => ({ ...wire, feedId, url: `https://${host}/${feedId}` });
const states = (entries: Record<string, Partial<FeedState>>) =>
  new Map(
    Object.entries(entries).map(([feedId, state]) => [
      feedId,
      stateOf({ feedId, lastCheckedAt: minute(-60), lastChangedAt: minute(-60), ...state }),
    ]),
  );
const ids = (batches: Feed[][]) => batches.map((batch) => batch.map((feed) => feed.feedId));
/** Wants to be left alone for an hour: one check, and the next beyond what these tests look at. */
const once = { patienceSeconds: 3600 };

describe('selectDueFeeds', () => {
  it('asks a feed that was never asked, one whose time has come, and none before its time', () => {
    const feeds = ['new', 'due', 'early'].map((id) => feedAt(id, `${id}.example`));
    const early = { ...once, lastCheckedAt: minute(-1), nextCheckAt: minute(30) };
    const known = states({ due: { ...once, nextCheckAt: now }, early });
    expect(ids(selectDueFeeds(feeds, known, now, { since: minute(-1) }))).toEqual([['due', 'new']]);
    expect(selectDueFeeds(feeds, known, minute(1), { since: now })).toEqual([]);
  });

  it('makes up for runs that were missed, and asks for no check twice', () => {
    const feed = feedAt('late', 'late.example');
    const known = states({ late: { consecutiveFailures: 9, nextCheckAt: minute(-20) } });
    expect(ids(selectDueFeeds([feed], known, now, { since: minute(-30) }))).toEqual([['late']]);
    expect(selectDueFeeds([feed], known, minute(1), { since: now })).toEqual([]);
    expect(selectDueFeeds([feed], known, now, { since: now })).toEqual([]);
    expect(selectDueFeeds([feed], known, now, { since: minute(5) })).toEqual([]);
  });

  it('looks at a feed that is gone once a week, and at once when the registry moves it', () => {
    const feed = feedAt('old', 'old.example');
    const known = states({ old: { retired: true, registeredUrl: feed.url, nextCheckAt: minute(7 * 1440) } });
    expect(selectDueFeeds([feed], known, minute(6 * 1440))).toEqual([]);
    expect(selectDueFeeds([feed], known, minute(7 * 1440))).toHaveLength(1);
    expect(selectDueFeeds([feed], known, now, { all: true })).toEqual([]);
    const moved = { ...feed, url: 'https://new.example/' };
    expect(selectDueFeeds([moved], known, now, { since: minute(-1) })).toHaveLength(1);
  });

  it('keeps the feeds of one host together, also of one that a redirect led there', () => {
    const feeds = [
      feedAt('a', 'big.example'),
      feedAt('b', 'x.example'),
      feedAt('c', 'www.big.example'),
      feedAt('d', 'y.example'),
    ];
    const known = states({ d: { movedTo: 'https://big.example/d', nextCheckAt: minute(-30) } });
    expect(ids(selectDueFeeds(feeds, known, now, { batchSize: 3 }))).toEqual([['d', 'a', 'c'], ['b']]);
  });

  it('asks all of them at once when somebody wants that, due or not', () => {
    const feeds = ['a', 'b'].map((id) => feedAt(id, 'big.example'));
    const known = states({ a: { nextCheckAt: minute(30) }, b: { nextCheckAt: minute(30) } });
    expect(ids(selectDueFeeds(feeds, known, now, { since: now, all: true }))).toEqual([['a', 'b']]);
  });

  it('asks a host in rounds three minutes apart, a batch a round, and forgets none of its feeds', () => {
    const feeds = Array.from({ length: 7 }, (_, i) => feedAt(`f${i}`, 'big.example'));
    const known = states(Object.fromEntries(feeds.map((feed) => [feed.feedId, { ...once, nextCheckAt: now }])));
    const asked = Array.from({ length: 30 }, (_, at) =>
      ids(selectDueFeeds(feeds, known, minute(at), { since: minute(at - 1), batchSize: 2 })),
    );
    const rounds = asked.flatMap((batches, at) => (batches.length === 0 ? [] : [{ at, batches }]));
    expect(rounds.map(({ batches }) => batches.length)).toEqual([1, 1, 1, 1]);
    expect(rounds.flatMap(({ batches }) => batches.flat()).sort()).toEqual(feeds.map((feed) => feed.feedId));
    for (const [at, round] of rounds.slice(1).entries())
      expect(round.at - (rounds[at]?.at ?? 0)).toBeGreaterThanOrEqual(3);
  });

  it('asks for every check once, minute by minute or after missed runs, no host in two batches, no batch over its size', () => {
    const feed = fc.record({
      id: fc.nat(60),
      host: fc.nat(12),
      rhythm: fc.integer({ min: 60, max: 7200 }),
      first: fc.integer({ min: 1, max: 20 }),
    });
    const feeds = fc.uniqueArray(feed, { selector: (f) => f.id, maxLength: 25 });
    const steps = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 20, maxLength: 30 });
    fc.assert(
      fc.property(feeds, steps, fc.integer({ min: 1, max: 9 }), (list, waits, batchSize) => {
        const registry = list.map(({ id, host }) => feedAt(`f${id}`, `h${host}.example`));
        const known = states(
          Object.fromEntries(
            list.map(({ id, rhythm, first }) => [
              `f${id}`,
              { nextCheckAt: minute(first), lastCheckedAt: now, news: { at: now, rhythmSeconds: rhythm } },
            ]),
          ),
        );
        const asked = new Map<string, number[]>();
        let since = now;
        for (const wait of waits) {
          const at = addSeconds(since, wait * 60);
          const batches = selectDueFeeds(registry, known, at, { since, batchSize });
          const hosts = batches.flatMap((batch) => [...new Set(batch.map(({ url }) => new URL(url).hostname))]);
          expect(new Set(hosts).size).toBe(hosts.length);
          if (wait === 1) for (const batch of batches) expect(batch.length).toBeLessThanOrEqual(batchSize);
          for (const { feedId } of batches.flat())
            asked.set(feedId, [...(asked.get(feedId) ?? []), secondsBetween(now, at)]);
          since = at;
        }
        for (const each of registry) {
          const state = known.get(each.feedId) ?? stateOf();
          const alone = registry.filter(({ url }) => new URL(url).hostname === new URL(each.url).hostname).length === 1;
          const times = asked.get(each.feedId) ?? [];
          const planned = followPlan(each, state, since).count;
          expect(times.length).toBeLessThanOrEqual(planned);
          // Of a host of its own, a feed is asked for in the very run in which its check falls due.
          if (alone && planned > 0) {
            const { nextDueAt } = followPlan(each, state, now);
            expect(times[0]).toBeGreaterThanOrEqual(secondsBetween(now, nextDueAt));
            expect(times[0]).toBeLessThan(secondsBetween(now, nextDueAt) + 240);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});
