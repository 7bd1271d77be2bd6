import { describe, expect, it } from 'vitest';
import { feedHealth } from '../../../shared/feeds/feedHealth.ts';
import { nextFeedState } from '../../../shared/feeds/nextFeedState.ts';
import { worstFirst } from '../../../shared/feeds/worstFirst.ts';
import type { FeedState } from '../../../shared/model/feed.ts';
import type { FetchOutcome } from '../../../shared/model/outcome.ts';
import { addSeconds } from '../../../shared/model/time.ts';
import { failed, fetched, stateOf, unchanged, wire } from './sampleFeeds.ts';

const at = (hours: number) => addSeconds('2016-11-14T00:00:00.000Z', hours * 3600);
const after = (outcomes: FetchOutcome[]): FeedState =>
  outcomes.reduce<FeedState | undefined>(
    (state, outcome, hour) => nextFeedState(wire, state, outcome, at(hour)),
    undefined,
  ) ?? stateOf();

/** What is told of a feed, by what the desk holds of it and the desk's clock, in hours from midnight. */
const told: [what: string, state: FeedState | undefined, hours: number, health: object][] = [
  ['was never asked', undefined, 0, { condition: 'unasked', sentence: 'Euphrates Wire has not been asked yet.' }],
  [
    'has another address since',
    { ...after([fetched()]), registeredUrl: 'https://wire.example/old' },
    5,
    { condition: 'unasked', sentence: expect.stringContaining('at the address the registry has now') },
  ],
  [
    'answers',
    after([fetched(), unchanged()]),
    3,
    { condition: 'well', sentence: expect.stringMatching(/last news came 2016-11-14 00:00 UTC/) },
  ],
  [
    'fails',
    after([
      fetched(),
      failed('The certificate of wire.example has expired.'),
      failed('The certificate of wire.example has expired.'),
    ]),
    30,
    {
      condition: 'failing',
      since: at(1),
      sentence: expect.stringMatching(
        /^Euphrates Wire has failed 2 times in a row since 2016-11-14 01:00 UTC \(29 hours\): The certificate .* Next try 2016-11-14/,
      ),
    },
  ],
  [
    'holds us off',
    after([fetched(), { kind: 'throttled', status: 429, problem: 'The server asks us to come less often (429).' }]),
    2,
    { condition: 'throttled', since: at(1), sentence: expect.stringMatching(/has held us off once since/) },
  ],
  [
    'is gone for good',
    after([
      fetched(),
      { kind: 'gone', status: 410, problem: 'The server says that this feed is gone for good (410).' },
    ]),
    50,
    { condition: 'retired', since: at(1), sentence: expect.stringMatching(/is given up since .* gone for good/) },
  ],
  [
    'falls silent, though it answers',
    after([fetched(), unchanged()]),
    30,
    {
      condition: 'silent',
      since: at(0),
      sentence: expect.stringMatching(
        /nothing new since 2016-11-14 00:00 UTC \(30 hours\); it used to bring an item every 30 minutes\.$/,
      ),
    },
  ],
  [
    'is slow by nature',
    stateOf({ lastCheckedAt: at(0), lastChangedAt: at(0), news: { at: at(0), rhythmSeconds: 5 * 86_400 } }),
    24 * 20,
    { condition: 'well' },
  ],
  [
    'lists more than is read',
    stateOf({
      lastCheckedAt: at(9),
      lastChangedAt: at(9),
      news: { at: at(9), cutOff: 'The feed holds 20000 items; only the first 10000 were read.' },
    }),
    10,
    {
      condition: 'well',
      notice: 'cut-off',
      since: at(9),
      sentence: expect.stringMatching(/holds 20000 items; only the first 10000 were read\. .*whole in the archive/),
    },
  ],
  [
    'may have missed something',
    stateOf({
      lastCheckedAt: at(9),
      lastChangedAt: at(9),
      news: { at: at(9) },
      gap: { from: at(2), to: at(8), foundAt: at(9) },
    }),
    10,
    {
      condition: 'well',
      notice: 'gap',
      since: at(2),
      sentence: expect.stringMatching(/between 2016-11-14 02:00 UTC and 2016-11-14 08:00 UTC that the desk never saw/),
    },
  ],
  [
    'has moved',
    after([fetched({ movedTo: 'https://wire.example/new' })]),
    1,
    {
      condition: 'well',
      notice: 'moved',
      sentence: expect.stringContaining('moved for good to https://wire.example/new;'),
    },
  ],
];

describe('the health of a feed', () => {
  it.each(told)('is told in a sentence when it %s', (_what, state, hours, health) => {
    const answer = feedHealth(wire, state, at(hours));
    expect(answer).toMatchObject(health);
    expect(answer.sentence).toMatch(/^Euphrates Wire .*[.]$/);
  });

  it('forgets a gap once the digests it may have cost something are read', () => {
    const state = stateOf({
      lastCheckedAt: at(80),
      lastChangedAt: at(80),
      gap: { from: at(2), to: at(3), foundAt: at(3) },
    });
    expect(feedHealth(wire, state, at(82)).notice).toBeUndefined();
  });

  it('is told worst first, and the longest ill first among those alike', () => {
    const all = told.map(([what, state, hours]) => ({ what, health: feedHealth(wire, state, at(hours)) }));
    const later = { what: 'fails later', health: { ...feedHealth(wire, told[3]?.[1], at(30)), since: at(29) } };
    const order = [...all, later].reverse().sort((a, b) => worstFirst(a.health, b.health));
    expect(order.map(({ what }) => what).slice(0, 7)).toEqual([
      'fails',
      'fails later',
      'is gone for good',
      'holds us off',
      'falls silent, though it answers',
      'lists more than is read',
      'may have missed something',
    ]);
    expect(order.at(-1)?.health).toMatchObject({ condition: 'well' });
    expect(order.at(-1)?.health.notice).toBeUndefined();
  });
});
