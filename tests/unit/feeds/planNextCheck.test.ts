import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followPlan } from '../../../shared/feeds/followPlan.ts';
import { nextFeedState } from '../../../shared/feeds/nextFeedState.ts';
import { planNextCheck } from '../../../shared/feeds/planNextCheck.ts';
import type { Feed, FeedState } from '../../../shared/model/feed.ts';
import type { FetchOutcome } from '../../../shared/model/outcome.ts';
import { addSeconds, type Instant, secondsBetween } from '../../../shared/model/time.ts';
import { failed, fetched, stateOf, unchanged, wire } from './sampleFeeds.ts';

const now = '2015-12-23T18:00:00.000Z';
const day = 86_400;
const ago = (seconds: number) => addSeconds(now, -seconds);
const minutes = (state: Partial<FeedState>, feed: Feed = wire, from = now) =>
  secondsBetween(from, planNextCheck(feed, stateOf(state), from)) / 60;
const minutesAfter = (outcome: FetchOutcome, state?: FeedState) =>
  secondsBetween(now, nextFeedState(wire, state, outcome, now).nextCheckAt ?? '') / 60;

describe('planNextCheck', () => {
  it('asks a feed of two items an hour about every quarter of an hour', () => {
    expect(minutes({ lastChangedAt: now })).toBeGreaterThanOrEqual(15);
    expect(minutes({ lastChangedAt: now })).toBeLessThan(17);
  });

  it('asks a busy feed every minute or so, and never oftener', () => {
    const busy = { ...wire, expectedItemsPerDay: 5000 };
    const wait = minutes({ lastChangedAt: now, news: { at: now, rhythmSeconds: 60 } }, busy);
    expect(wait).toBeGreaterThanOrEqual(1);
    expect(wait).toBeLessThan(1.2);
  });

  it('asks twice while a list turns over, however slow the rhythm seemed', () => {
    const list = { at: now, rhythmSeconds: 7200, spanSeconds: 1800 };
    expect(minutes({ news: list })).toBeLessThan(17);
    expect(minutes({ news: { at: now, rhythmSeconds: 7200 } })).toBeGreaterThanOrEqual(60);
  });

  it('asks the longer a feed is silent the more rarely, and once a day at least', () => {
    const silentFor = (hours: number) => minutes({ lastChangedAt: ago(hours * 3600) });
    expect(silentFor(1)).toBeLessThan(silentFor(8));
    expect(silentFor(8)).toBeLessThan(silentFor(48));
    expect(silentFor(24 * 365)).toBe(24 * 60);
  });

  it('counts silence from the last news, not from the last answer that differed', () => {
    const restless = { lastChangedAt: ago(60), news: { at: ago(2 * day), rhythmSeconds: 1800 } };
    expect(minutes(restless)).toBeGreaterThanOrEqual(6 * 60);
  });

  it('does not ask before an answer goes stale, up to an hour', () => {
    expect(minutesAfter(fetched({ maxAgeSeconds: 1800 }))).toBeGreaterThanOrEqual(30);
    expect(minutesAfter(fetched({ maxAgeSeconds: 10 * day }))).toBeLessThanOrEqual(66);
    expect(minutesAfter(fetched({ hints: { ttlSeconds: 2400 } }))).toBeGreaterThanOrEqual(40);
  });

  it('waits as long as Retry-After says, up to a day', () => {
    expect(minutesAfter(failed('x.', 7200))).toBeGreaterThanOrEqual(120);
    expect(
      minutesAfter({ kind: 'throttled', status: 429, problem: 'x.', retryAfterSeconds: 3600 }),
    ).toBeGreaterThanOrEqual(60);
    expect(minutesAfter(failed('x.', 10 * day))).toBe(24 * 60);
  });

  it('expects of an unknown feed what it says of itself', () => {
    const { expectedItemsPerDay: _, ...unknown } = wire;
    const stated = (updateEverySeconds: number) =>
      secondsBetween(
        now,
        nextFeedState(unknown, undefined, fetched({ hints: { updateEverySeconds } }), now).nextCheckAt ?? '',
      );
    expect(stated(3600)).toBeLessThan(2000);
    expect(stated(day)).toBeGreaterThanOrEqual(12 * 3600);
  });

  it('leaves out the hours and days that a feed asks to be skipped, but asks once a day', () => {
    const nights = { lastChangedAt: now, skipHours: [18, 19, 20, 21, 22, 23] };
    expect(planNextCheck(wire, stateOf(nights), now)).toBe('2015-12-24T00:00:00.000Z');
    // 23 December 2015 was a Wednesday.
    expect(planNextCheck(wire, stateOf({ lastChangedAt: now, skipDays: [3] }), now)).toBe('2015-12-24T00:00:00.000Z');
    expect(minutes({ lastChangedAt: now, skipDays: [3, 4, 5] })).toBe(24 * 60);
    const always = { lastChangedAt: now, skipHours: Array.from({ length: 24 }, (_, hour) => hour) };
    expect(minutes(always)).toBeLessThan(17);
  });

  it('asks four times as often for a day after a possible gap, whatever ttl was asked for', () => {
    const calm = { lastChangedAt: now, patienceSeconds: 3600 };
    const gap = { from: ago(7200), to: ago(3600), foundAt: ago(600) };
    expect(minutes(calm)).toBeGreaterThanOrEqual(60);
    expect(minutes({ ...calm, gap })).toBeLessThanOrEqual(11);
    expect(minutes({ ...calm, gap: { ...gap, foundAt: ago(2 * day) } })).toBeGreaterThanOrEqual(60);
    expect(minutes({ lastChangedAt: now, gap })).toBeLessThan(5);
  });

  it('backs off from a failing feed by doubling, to a day, and never stops', () => {
    const waits = [1, 2, 3, 4, 9, 50, 5000].map((consecutiveFailures) => minutes({ consecutiveFailures }));
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits[0]).toBeLessThan(6);
    expect(waits.at(-1)).toBe(24 * 60);
  });

  it('keeps the bounds the registry sets', () => {
    const bounded = { ...wire, minIntervalSeconds: 3600, maxIntervalSeconds: 7200 };
    expect(minutes({ lastChangedAt: now }, bounded)).toBeGreaterThanOrEqual(60);
    expect(minutes({ lastChangedAt: ago(day * 30) }, bounded)).toBeLessThanOrEqual(132);
  });

  it('spreads feeds that start together, and gives each the same answer every time', () => {
    const plans = Array.from({ length: 40 }, (_, i) =>
      minutes({ lastChangedAt: now }, { ...wire, feedId: `wire-${i}` }),
    );
    expect(new Set(plans).size).toBeGreaterThan(20);
    const shares = Array.from({ length: 40 }, (_, i) =>
      minutes({ lastChangedAt: addSeconds(now, i * 960) }, wire, addSeconds(now, i * 960)),
    );
    expect(new Set(shares).size).toBeGreaterThan(20);
    expect(minutes({ lastChangedAt: now })).toBe(minutes({ lastChangedAt: now }));
  });
});

const seconds = (max: number) => fc.option(fc.nat(max), { nil: undefined });
const instants = fc.option(
  fc.integer({ min: -(10 ** 8), max: 10 ** 8 }).map((s) => addSeconds(now, s)),
  { nil: undefined },
);
const feeds: fc.Arbitrary<Feed> = fc
  .record({
    expectedItemsPerDay: fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }), { nil: undefined }),
    minIntervalSeconds: fc.option(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), { nil: undefined }),
    maxIntervalSeconds: fc.option(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), { nil: undefined }),
  })
  .map((extra) => ({ ...wire, ...extra }));
const outcomes: fc.Arbitrary<FetchOutcome> = fc.oneof(
  fc
    .record({
      maxAgeSeconds: seconds(10 ** 9),
      hints: fc.record({
        ttlSeconds: seconds(10 ** 9),
        skipHours: fc.array(fc.nat(23)),
        skipDays: fc.array(fc.nat(6)),
        updateEverySeconds: fc.option(fc.integer({ min: 60, max: 10 ** 9 }), { nil: undefined }),
      }),
    })
    .map((extra) => fetched(extra)),
  seconds(10 ** 9).map((maxAgeSeconds) => unchanged({ maxAgeSeconds })),
  seconds(10 ** 9).map((wait) => failed('x.', wait)),
  seconds(10 ** 9).map(
    (retryAfterSeconds): FetchOutcome => ({ kind: 'throttled', status: 429, problem: 'x.', retryAfterSeconds }),
  ),
);
const states = fc.record({
  consecutiveFailures: fc.nat(100_000),
  lastOutcome: fc.constantFrom('failed', 'throttled'),
  expectedRhythmSeconds: fc.option(fc.double({ min: 1e-9, max: 1e12, noNaN: true }), { nil: undefined }),
  lastChangedAt: instants,
  patienceSeconds: seconds(10 ** 9),
  skipHours: fc.array(fc.nat(23)),
  skipDays: fc.array(fc.nat(6)),
  news: fc.option(
    fc.record({
      at: instants.map((at) => at ?? now),
      rhythmSeconds: fc.double({ min: 60, max: 604_800, noNaN: true }),
      spanSeconds: fc.double({ min: 0, max: 1e9, noNaN: true }),
    }),
    { nil: undefined },
  ),
  gap: fc.option(
    instants.map((at) => ({ from: at ?? now, to: at ?? now, foundAt: at ?? now })),
    { nil: undefined },
  ),
});

describe('whatever happens to a feed', () => {
  it('its next check is between one minute and one day away', () => {
    fc.assert(
      fc.property(feeds, states, (feed, state) => {
        const wait = minutes(state, feed);
        expect(wait).toBeGreaterThanOrEqual(1);
        expect(wait).toBeLessThanOrEqual(24 * 60);
      }),
    );
  });

  it('and however its outcomes follow one another, it is planned again within a day', () => {
    fc.assert(
      fc.property(
        feeds,
        fc.array(fc.tuple(outcomes, fc.nat(10 ** 6)), { minLength: 1, maxLength: 12 }),
        (feed, story) => {
          let state: FeedState | undefined;
          let at: Instant = now;
          for (const [outcome, wait] of story) {
            state = nextFeedState(feed, state, outcome, at);
            const planned = secondsBetween(at, state.nextCheckAt ?? '');
            expect(planned).toBeGreaterThanOrEqual(60);
            expect(planned).toBeLessThanOrEqual(day);
            at = addSeconds(at, wait);
          }
        },
      ),
    );
  });

  it('one more failure never brings its next check nearer', () => {
    fc.assert(
      fc.property(feeds, states, fc.integer({ min: 1, max: 40 }), (feed, state, failures) => {
        const waitAfter = (consecutiveFailures: number) => minutes({ ...state, consecutiveFailures }, feed);
        expect(waitAfter(failures + 1)).toBeGreaterThanOrEqual(waitAfter(failures));
      }),
    );
  });

  it('one good answer ends its failures, its retirement and its back-off', () => {
    fc.assert(
      fc.property(fc.array(outcomes, { maxLength: 8 }), (story) => {
        const gone: FetchOutcome = { kind: 'gone', status: 410, problem: 'x.' };
        let state: FeedState | undefined;
        for (const [at, outcome] of [...story, gone].entries())
          state = nextFeedState(wire, state, outcome, addSeconds(now, at * 60));
        const well = nextFeedState(wire, state, fetched(), addSeconds(now, 6000));
        expect(well).toMatchObject({ consecutiveFailures: 0 });
        expect(well).not.toHaveProperty('retired');
        expect(well).not.toHaveProperty('failingSince');
        expect(secondsBetween(addSeconds(now, 6000), well.nextCheckAt ?? '')).toBeLessThan(1100);
      }),
    );
  });

  it('its checks go on for ever without anything being written, each once', () => {
    fc.assert(
      fc.property(feeds, states, fc.integer({ min: 1, max: 3 * day }), (feed, extra, wait) => {
        const state = stateOf({ ...extra, lastCheckedAt: now, nextCheckAt: addSeconds(now, 600) });
        const until = addSeconds(now, wait);
        const { nextDueAt, count } = followPlan(feed, state, until);
        expect(nextDueAt > until).toBe(true);
        expect(secondsBetween(until, nextDueAt)).toBeLessThanOrEqual(day);
        // Cut anywhere, the two halves hold the same checks as the whole.
        const half = addSeconds(now, Math.floor(wait / 2));
        const first = followPlan(feed, state, half);
        if (first.nextDueAt <= until) expect(count).toBeGreaterThan(first.count);
        else expect(count).toBe(first.count);
      }),
      { numRuns: 30 },
    );
  });
});
