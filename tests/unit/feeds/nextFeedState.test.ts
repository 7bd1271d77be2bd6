import { describe, expect, it } from 'vitest';
import { composeRequest } from '../../../shared/feeds/composeRequest.ts';
import { feedHealth } from '../../../shared/feeds/feedHealth.ts';
import { nextFeedState } from '../../../shared/feeds/nextFeedState.ts';
import { FeedState } from '../../../shared/model/feed.ts';
import type { FetchOutcome } from '../../../shared/model/outcome.ts';
import { addSeconds } from '../../../shared/model/time.ts';
import { failed, fetched, stateOf, unchanged, wire } from './sampleFeeds.ts';

const at = (hours: number) => addSeconds('2015-12-23T00:00:00.000Z', hours * 3600);
const gone: FetchOutcome = {
  kind: 'gone',
  status: 410,
  problem: 'The server says that this feed is gone for good (410).',
};

/** The state after one outcome an hour. */
const stateAfter = (outcomes: FetchOutcome[], feed = wire, start?: FeedState): FeedState =>
  outcomes.reduce<FeedState | undefined>(
    (state, outcome, hour) => nextFeedState(feed, state, outcome, at(hour)),
    start,
  ) ?? stateOf();

describe('nextFeedState', () => {
  it('remembers etag, date and hash of what it fetched, and asks with them', () => {
    const state = stateAfter([fetched({ etag: '"1"', lastModified: 'Wed, 23 Dec 2015 00:00:00 GMT' })]);
    expect(FeedState.parse(state)).toEqual(state);
    expect(composeRequest(wire, state, at(3))).toEqual({
      url: wire.url,
      etag: '"1"',
      lastModified: 'Wed, 23 Dec 2015 00:00:00 GMT',
    });
  });

  it('forgets an etag that a new answer no longer carries, and keeps it over a 304', () => {
    expect(stateAfter([fetched({ etag: '"1"' }), fetched()])).not.toHaveProperty('etag');
    expect(stateAfter([fetched({ etag: '"1"' }), unchanged()])).toMatchObject({ etag: '"1"' });
  });

  it('leaves the items already seen to their owner', () => {
    for (const outcome of [fetched(), unchanged(), failed(), gone]) {
      expect(stateAfter([outcome], wire, stateOf({ seenItems: ['a', 'b'] })).seenItems).toEqual(['a', 'b']);
    }
  });

  it('counts failures from the first, keeps what it holds, and recovers by itself', () => {
    const failing = stateAfter([fetched({ etag: '"1"' }), failed(), failed('The name has lapsed.')]);
    expect(failing).toMatchObject({
      consecutiveFailures: 2,
      failingSince: at(1),
      lastProblem: 'The name has lapsed.',
      etag: '"1"',
    });
    const well = stateAfter([fetched(), failed(), unchanged()]);
    expect(well.consecutiveFailures).toBe(0);
    expect(well).not.toHaveProperty('failingSince');
    expect(well).not.toHaveProperty('lastProblem');
  });

  it('asks a failing feed without conditions, lest an old etag be what it chokes on', () => {
    expect(composeRequest(wire, stateAfter([fetched({ etag: '"1"' }), failed()]), at(2))).toEqual({ url: wire.url });
  });

  it('asks for the whole body once in 24 unchanged answers, lest a server say so for ever', () => {
    const requests = Array.from({ length: 48 }, (_, i) =>
      composeRequest(
        wire,
        stateOf({ etag: '"1"', lastCheckedAt: at(0), nextCheckAt: at(1), consecutiveUnchanged: i }),
        at(1),
      ),
    );
    expect(requests.filter((request) => request.etag === undefined)).toHaveLength(2);
  });

  it('asks where a permanent redirect led, from then on', () => {
    const moved = stateAfter([fetched({ movedTo: 'https://new.example/feed' }), unchanged()]);
    expect(composeRequest(wire, moved, at(2)).url).toBe('https://new.example/feed');
  });

  it('tries the registered address in turn when the new one keeps failing, and returns to it when it answers', () => {
    let state = stateAfter([fetched({ movedTo: 'https://new.example/feed' }), failed(), failed(), failed()]);
    expect(composeRequest(wire, state, at(4)).url).toBe(wire.url);
    state = nextFeedState(wire, state, failed(), at(5));
    expect(composeRequest(wire, state, at(4)).url).toBe('https://new.example/feed');
    state = nextFeedState(wire, state, failed(), at(6));
    state = nextFeedState(wire, state, fetched(), at(7));
    expect(state).not.toHaveProperty('movedTo');
  });

  it('retires a feed that is gone: it is looked at once a week, and comes back when it answers or the registry moves it', () => {
    const state = stateAfter([fetched(), gone]);
    expect(state).toMatchObject({ retired: true, lastProblem: gone.problem, nextCheckAt: at(1 + 7 * 24) });
    expect(nextFeedState(wire, state, failed(), at(170))).toMatchObject({
      retired: true,
      nextCheckAt: at(170 + 7 * 24),
    });
    expect(nextFeedState(wire, state, unchanged(), at(170))).not.toHaveProperty('retired');
    const elsewhere = { ...wire, url: 'https://other.example/feed' };
    expect(composeRequest(elsewhere, state, at(3))).toEqual({ url: elsewhere.url });
    expect(nextFeedState(elsewhere, state, fetched(), at(3))).not.toHaveProperty('retired');
  });
});

describe('feedHealth', () => {
  const health = (state: FeedState | undefined, hours: number) => feedHealth(wire, state, at(hours));

  it('says in a sentence what is wrong and since when', () => {
    expect(health(undefined, 0)).toMatchObject({ condition: 'unasked' });
    expect(health(stateAfter([fetched()]), 1)).toMatchObject({
      condition: 'well',
      sentence: expect.stringContaining('Euphrates Wire'),
    });
    const failing = health(
      stateAfter([
        fetched(),
        failed('The certificate of wire.example has expired.'),
        failed('The certificate of wire.example has expired.'),
      ]),
      30,
    );
    expect(failing).toMatchObject({ condition: 'failing', since: at(1) });
    expect(failing.sentence).toMatch(
      /^Euphrates Wire has failed 2 times in a row since 2015-12-23 01:00 UTC \(29 hours\): The certificate of wire\.example has expired\. Next try 2015-12-23 02:\d\d UTC\.$/,
    );
  });

  it('tells a throttled, a retired and a silent feed apart', () => {
    expect(health(stateAfter([{ kind: 'throttled', status: 429, problem: 'Less often.' }]), 1).condition).toBe(
      'throttled',
    );
    expect(health(stateAfter([gone]), 1)).toMatchObject({
      condition: 'retired',
      sentence: expect.stringContaining('410'),
    });
    expect(health(stateAfter([fetched(), unchanged()]), 20).condition).toBe('well');
    expect(health(stateAfter([fetched(), unchanged()]), 60)).toMatchObject({ condition: 'silent', since: at(0) });
  });
});
