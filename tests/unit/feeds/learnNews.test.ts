import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideWriting } from '../../../shared/feeds/decideWriting.ts';
import { findGap } from '../../../shared/feeds/findGap.ts';
import { learnNews } from '../../../shared/feeds/learnNews.ts';
import { markItem } from '../../../shared/feeds/markItem.ts';
import { measureSilence } from '../../../shared/feeds/measureSilence.ts';
import { nextFeedState } from '../../../shared/feeds/nextFeedState.ts';
import type { FeedState } from '../../../shared/model/feed.ts';
import type { FetchOutcome } from '../../../shared/model/outcome.ts';
import { addSeconds } from '../../../shared/model/time.ts';
import { failed, fetched, stateOf, unchanged, wire } from './sampleFeeds.ts';

const at = (minutes: number) => addSeconds('2016-11-16T00:00:00.000Z', minutes * 60);
const marks = (names: string[], words = 'as filed') => names.map((name) => markItem(name, `${words}`.padEnd(16, '0')));

describe('what a report teaches about its feed', () => {
  const report = (minutes: number, newItems: number, dates: number[] = []) => ({
    receivedAt: at(minutes),
    newItems,
    publishedAt: dates.map(at),
  });

  it('its rhythm, in items and not in reports, within a few of them', () => {
    let state: FeedState = stateOf({ expectedRhythmSeconds: 86_400 });
    for (let hour = 0; hour < 12; hour++) state = { ...state, news: learnNews(state, report(hour * 60, 6)) };
    expect(state.news?.rhythmSeconds).toBeGreaterThan(590);
    expect(state.news?.rhythmSeconds).toBeLessThan(800);
  });

  it('how long its list lives, when its items say', () => {
    expect(learnNews(undefined, report(300, 5, [10, 200, 90, 60, 130])).spanSeconds).toBe(190 * 60);
    expect(learnNews(undefined, report(300, 5, [10, 200]))).toEqual({ at: at(300) });
    expect(learnNews(undefined, report(300, 5, [10, 10, 10, 10, 10]))).toEqual({ at: at(300) });
  });

  it('nothing when it is told twice or late', () => {
    const state = stateOf({ news: { at: at(60), rhythmSeconds: 700 } });
    expect(learnNews(state, report(60, 3))).toBe(state.news);
    expect(learnNews(state, report(30, 3))).toBe(state.news);
  });

  it('a rhythm between a minute and a week, whatever comes', () => {
    const step = fc.tuple(fc.integer({ min: 1, max: 10 ** 6 }), fc.integer({ min: 1, max: 10 ** 5 }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let state: FeedState = stateOf();
        let minutes = 0;
        for (const [wait, newItems] of steps) {
          minutes += wait;
          state = { ...state, news: learnNews(state, report(minutes, newItems)) };
          expect(state.news?.rhythmSeconds ?? 60).toBeGreaterThanOrEqual(60);
          expect(state.news?.rhythmSeconds ?? 60).toBeLessThanOrEqual(604_800);
        }
      }),
    );
  });
});

describe('a possible gap', () => {
  const seen = { seenItems: marks(['a', 'b', 'c']), lookedAt: at(60) };
  const list = (names: string[], dates: number[], words?: string) => ({
    marks: marks(names, words),
    publishedAt: dates.map(at),
    receivedAt: at(120),
  });

  it('is a list that shares no item with the last, and is younger than our last look', () => {
    expect(findGap(seen, list(['x', 'y'], [100, 90]))).toEqual({ from: at(60), to: at(90), foundAt: at(120) });
    expect(findGap(seen, list(['x', 'y'], []))).toEqual({ from: at(60), to: at(120), foundAt: at(120) });
  });

  it('is none while one item is still there, reworded or not', () => {
    expect(findGap(seen, list(['x', 'c'], [100, 50]))).toBeUndefined();
    expect(findGap(seen, list(['x', 'c'], [100, 90], 'reworded'))).toBeUndefined();
  });

  it('is none when the list reaches back before our last look: the supplier renamed its items', () => {
    expect(findGap(seen, list(['x', 'y'], [100, 59]))).toBeUndefined();
  });

  it('is none before anything was seen, nor in an empty list, nor in one told again', () => {
    expect(findGap({ ...seen, seenItems: [] }, list(['x'], [100]))).toBeUndefined();
    expect(findGap(seen, list([], []))).toBeUndefined();
    expect(findGap({ ...seen, lookedAt: at(120) }, list(['x'], [110]))).toBeUndefined();
  });
});

describe('silence', () => {
  it('begins after eight times the feed’s own rhythm, and not before a day', () => {
    const quick = stateOf({ news: { at: at(0), rhythmSeconds: 600 } });
    const slow = stateOf({ news: { at: at(0), rhythmSeconds: 86_400 } });
    expect(measureSilence(wire, quick, at(1440))).toBeUndefined();
    expect(measureSilence(wire, quick, at(1441))).toBe(at(0));
    expect(measureSilence(wire, slow, at(8 * 1440))).toBeUndefined();
    expect(measureSilence(wire, slow, at(8 * 1440 + 1))).toBe(at(0));
  });

  it('is written down once when it begins, and ends with the next news', () => {
    const before = { ...nextFeedState(wire, undefined, fetched(), at(0)), lastCheckedAt: at(1400) };
    const silent = nextFeedState(wire, before, unchanged(), at(1445));
    expect(silent.silentSince).toBe(at(0));
    expect(decideWriting(before, silent, unchanged())).toBe('write');
    expect(decideWriting(silent, nextFeedState(wire, silent, unchanged(), at(1500)), unchanged())).toBe('leave');
    expect(nextFeedState(wire, silent, fetched(), at(1500))).not.toHaveProperty('silentSince');
  });
});

describe('an unchanged answer', () => {
  const start = nextFeedState(wire, undefined, fetched({ etag: '"1"', maxAgeSeconds: 60 }), at(0));
  const decide = (outcome: FetchOutcome, minutes: number, before = start) =>
    decideWriting(before, nextFeedState(wire, before, outcome, at(minutes)), outcome);

  it('writes nothing, also when the server gave it a new stamp', () => {
    expect(decide(unchanged(), 20)).toBe('leave');
    expect(
      decide(unchanged({ etag: '"2"', lastModified: 'Wed, 16 Nov 2016 00:20:00 GMT', maxAgeSeconds: 50 }), 20),
    ).toBe('leave');
  });

  it('is witnessed once a day, so that an edition can say who was heard', () => {
    const day = Array.from({ length: 24 * 4 }, (_, quarter) => (quarter + 1) * 15);
    let state = start;
    let written = 0;
    for (const minutes of day) {
      if (decide(unchanged(), minutes, state) === 'leave') continue;
      written += 1;
      state = nextFeedState(wire, state, unchanged(), at(minutes));
    }
    // Once because a day has gone by; once more would be when it falls silent.
    expect(written).toBe(1);
  });

  it('writes when it says something new: recovered, moved, more patience, another address', () => {
    const failing = nextFeedState(wire, start, failed(), at(20));
    expect(decide(unchanged(), 40, failing)).toBe('write');
    expect(decide(unchanged({ movedTo: 'https://new.example/feed' }), 20)).toBe('write');
    expect(decide(unchanged({ maxAgeSeconds: 900 }), 20)).toBe('write');
    expect(decide(failed(), 20)).toBe('write');
    expect(decide(fetched(), 20)).toBe('write');
    const { lastCheckedAt: _, ...elsewhere } = start;
    expect(decide(unchanged(), 20, elsewhere)).toBe('write');
  });

  it('is counted all the same: after a day the whole body has been asked for', () => {
    const later = nextFeedState(wire, start, unchanged(), at(600));
    expect(later.consecutiveUnchanged).toBeGreaterThan(5);
  });

  it('is what the next change is measured from: the list was last seen then', () => {
    const changed = nextFeedState(wire, start, fetched(), at(300));
    expect((changed.heardBeforeAt ?? '') > at(200)).toBe(true);
    expect((changed.heardBeforeAt ?? '') < at(300)).toBe(true);
    const failing = nextFeedState(wire, start, failed(), at(300));
    const back = nextFeedState(wire, nextFeedState(wire, failing, failed(), at(310)), fetched(), at(400));
    expect((back.heardBeforeAt ?? '') < at(300)).toBe(true);
  });
});
