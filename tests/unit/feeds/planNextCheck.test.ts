import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextFeedState } from '../../../shared/feeds/nextFeedState.ts';
import { planNextCheck } from '../../../shared/feeds/planNextCheck.ts';
import type { FeedState } from '../../../shared/model/feed.ts';
import type { FetchOutcome } from '../../../shared/model/outcome.ts';
import { addSeconds, secondsBetween } from '../../../shared/model/time.ts';
import { failed, fetched, stateOf, unchanged, wire } from './sampleFeeds.ts';

const now = '2015-12-23T18:00:00.000Z';
const minutes = (state: FeedState | undefined, outcome: FetchOutcome, feed = wire) =>
  secondsBetween(now, planNextCheck(feed, state, outcome, now)) / 60;

describe('planNextCheck', () => {
  it('asks a feed of two items an hour about every quarter of an hour', () => {
    expect(minutes(undefined, fetched())).toBeGreaterThanOrEqual(15);
    expect(minutes(undefined, fetched())).toBeLessThan(17);
  });

  it('asks a busy feed every minute or so, and never oftener', () => {
    const busy = { ...wire, expectedItemsPerDay: 5000 };
    const state = stateOf({ rhythmSeconds: 60, lastChangedAt: addSeconds(now, -60) });
    expect(minutes(state, fetched(), busy)).toBeGreaterThanOrEqual(1);
    expect(minutes(state, fetched(), busy)).toBeLessThan(1.2);
  });

  it('asks the longer a feed is silent the more rarely, and once a day at least', () => {
    const silentFor = (hours: number) =>
      minutes(stateOf({ lastChangedAt: addSeconds(now, -hours * 3600) }), unchanged());
    expect(silentFor(1)).toBeLessThan(silentFor(8));
    expect(silentFor(8)).toBeLessThan(silentFor(48));
    expect(silentFor(24 * 365)).toBe(24 * 60);
  });

  it('does not ask before an answer goes stale, up to an hour', () => {
    expect(minutes(undefined, fetched({ maxAgeSeconds: 1800 }))).toBeGreaterThanOrEqual(30);
    expect(minutes(undefined, fetched({ maxAgeSeconds: 10 * 86_400 }))).toBeLessThanOrEqual(66);
  });

  it('waits as long as Retry-After says, up to a day', () => {
    expect(minutes(undefined, failed('x.', 7200))).toBeGreaterThanOrEqual(120);
    expect(
      minutes(undefined, { kind: 'throttled', status: 429, problem: 'x.', retryAfterSeconds: 3600 }),
    ).toBeGreaterThanOrEqual(60);
    expect(minutes(undefined, failed('x.', 10 * 86_400))).toBe(24 * 60);
  });

  it('backs off from a failing feed by doubling, to a day, and never stops', () => {
    const waits = [0, 1, 2, 3, 8, 50, 5000].map((consecutiveFailures) =>
      minutes(stateOf({ consecutiveFailures }), failed()),
    );
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits[0]).toBeLessThan(6);
    expect(waits.at(-1)).toBe(24 * 60);
  });

  it('keeps the bounds the registry sets', () => {
    const bounded = { ...wire, minIntervalSeconds: 3600, maxIntervalSeconds: 7200 };
    expect(minutes(undefined, fetched(), bounded)).toBeGreaterThanOrEqual(60);
    expect(
      minutes(stateOf({ lastChangedAt: addSeconds(now, -86_400 * 30) }), unchanged(), bounded),
    ).toBeLessThanOrEqual(132);
  });

  it('spreads feeds that start together, and gives each the same answer every time', () => {
    const plans = Array.from({ length: 40 }, (_, i) =>
      planNextCheck({ ...wire, feedId: `wire-${i}` }, undefined, fetched(), now),
    );
    expect(new Set(plans).size).toBeGreaterThan(20);
    expect(planNextCheck(wire, undefined, fetched(), now)).toBe(planNextCheck(wire, undefined, fetched(), now));
  });

  it('always answers between one minute and one day', () => {
    const outcome = fc.oneof(
      fc.record({ maxAgeSeconds: fc.option(fc.nat(10 ** 9), { nil: undefined }) }).map((extra) => fetched(extra)),
      fc.record({ maxAgeSeconds: fc.option(fc.nat(10 ** 9), { nil: undefined }) }).map((extra) => unchanged(extra)),
      fc.option(fc.nat(10 ** 9), { nil: undefined }).map((seconds) => failed('x.', seconds)),
      fc.constant<FetchOutcome>({ kind: 'gone', status: 410, problem: 'x.' }),
    );
    const state = fc.option(
      fc.record({
        consecutiveFailures: fc.nat(100_000),
        rhythmSeconds: fc.option(fc.double({ min: 1e-9, max: 1e12, noNaN: true }), { nil: undefined }),
        lastChangedAt: fc.option(
          fc.integer({ min: -(10 ** 8), max: 10 ** 8 }).map((seconds) => addSeconds(now, seconds)),
          { nil: undefined },
        ),
      }),
      { nil: undefined },
    );
    const feed = fc.record({
      expectedItemsPerDay: fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }), { nil: undefined }),
      minIntervalSeconds: fc.option(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), { nil: undefined }),
      maxIntervalSeconds: fc.option(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), { nil: undefined }),
    });
    fc.assert(
      fc.property(outcome, state, feed, (o, s, f) => {
        const wait = minutes(s === undefined ? undefined : stateOf(s), o, { ...wire, ...f });
        expect(wait).toBeGreaterThanOrEqual(1);
        expect(wait).toBeLessThanOrEqual(24 * 60);
      }),
    );
  });

  it('finds a feed’s own rhythm, whatever the registry expected of it', () => {
    const feed = { ...wire, expectedItemsPerDay: 2 };
    const changeEverySeconds = 1200;
    let state: FeedState | undefined;
    let at = '2015-12-20T00:00:00.000Z';
    let seen = -1;
    const waits: number[] = [];
    while (at < '2015-12-23T00:00:00.000Z') {
      const version = Math.floor(Date.parse(at) / 1000 / changeEverySeconds);
      state = nextFeedState(feed, state, version === seen ? unchanged() : fetched(), at);
      seen = version;
      waits.push(secondsBetween(at, state.nextCheckAt!));
      at = state.nextCheckAt!;
    }
    const late = waits.slice(-20);
    expect(Math.max(...late)).toBeLessThan(changeEverySeconds * 1.2);
    expect(Math.min(...late)).toBeGreaterThan(changeEverySeconds / 5);
  });
});
