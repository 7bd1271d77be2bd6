/** A day of nine feeds, a run every half hour; `npm run bench -- poll` tells it of two hundred, minute by minute. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missedItems } from '../../bench/feedWorld.ts';
import { type DayOfPolls, pollDay } from '../../bench/pollDay.ts';
import { type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
let day: DayOfPolls;
beforeAll(async () => {
  desk = await openStores('tables', 'objects', 'queues');
  day = await pollDay(desk, { feeds: 9, from: '2016-11-16T00:00:00.000Z', runEverySeconds: 1800 });
});
afterAll(() => desk.close());

const requests = (name: string) => day.requests.get(name) ?? 0;
const feed = (at: number) => {
  const found = day.world.feeds[at];
  if (found === undefined) throw new Error(`The world has no feed ${at}.`);
  return found;
};

function longestQuietHours(answers: { at: string; answer: string }[]): number {
  const told = answers.filter(({ answer }) => answer !== 'unchanged').map(({ at }) => Date.parse(at));
  const ends = [...told.slice(1), Date.parse('2016-11-17T00:00:00.000Z')];
  return Math.max(...told.map((at, index) => ((ends[index] ?? at) - at) / 3_600_000));
}

describe('a day of polls', () => {
  it('costs an unchanged feed one request to its server, no parse, no write', () => {
    expect(day.unchanged.polls).toBeGreaterThan(100);
    expect(day.unchanged.objectsPut).toBe(0);
    // But for a word when a feed is heard again after a failure, and one a day at most of a feed that had nothing to say for hours.
    const recoveries = day.world.feeds.flatMap(({ requests: asked }) =>
      asked.filter(({ answer }, at) => answer === 'unchanged' && asked[at - 1]?.answer === 'error'),
    );
    const quiet = day.world.feeds.filter((each) => longestQuietHours(each.requests) >= 8);
    expect(day.unchanged.tableWrites).toBeLessThanOrEqual(recoveries.length + quiet.length);
    expect(quiet.length).toBeLessThan(day.world.feeds.length);
    const polls = day.unchanged.polls + day.changed.polls + day.failed.polls;
    expect(day.world.feeds.reduce((sum, each) => sum + each.requests.length, 0)).toBe(polls);
    expect(day.reports).toBe(day.changed.polls);
  });

  it('writes for each change one object and one row, and for each failure one row', () => {
    expect(day.changed).toEqual({ polls: day.reports, tableWrites: day.reports, objectsPut: day.reports });
    expect(day.failed.tableWrites).toBe(day.failed.polls);
    expect(day.failed.polls).toBeGreaterThan(1);
  });

  it('costs an item already seen no request at all', () => {
    expect(day.items).toBeGreaterThan(2 * day.newItems);
    // All that reading and filing ask of the tables: three requests a report, one a new item, and one a gap found.
    expect(requests('ingest GetItem feeds')).toBe(day.reports);
    expect(requests('ingest PutItem dropped')).toBe(day.newItems);
    expect(requests('file UpdateItem feeds')).toBe(day.reports);
    expect(requests('file PutItem reports')).toBe(day.reports);
    expect(requests('file GetItem feeds')).toBe(day.gaps.length);
    const all = [...day.requests].filter(([name]) => /^(?:ingest|file) .* (?!S3)/.test(name) && !name.endsWith(' S3'));
    expect(all.reduce((sum, [, count]) => sum + count, 0)).toBe(
      4 * day.reports - day.reports + day.newItems + day.gaps.length,
    );
  });

  it('reads for a run of the schedule one mark and one query, and for a message one batch', () => {
    expect(requests('schedule Query feeds')).toBe(day.runs);
    expect(requests('schedule GetItem feeds')).toBe(day.runs);
    expect(requests('schedule PutItem feeds')).toBeLessThanOrEqual(day.runs);
    expect(requests('collect BatchGetItem feeds')).toBeLessThanOrEqual(day.runs * 2);
    expect([...day.requests.keys()].filter((name) => name.includes('Scan'))).toEqual([]);
  });

  it('asks no feed twice in one run, and each as often as its own rhythm needs', () => {
    for (const { requests: asked } of day.world.feeds) {
      expect(new Set(asked.map((each) => each.at)).size).toBe(asked.length);
    }
    expect(feed(0).requests.length).toBeGreaterThan(2 * feed(5).requests.length);
    expect(feed(8).requests.length).toBeLessThan(6);
  });

  it('is told at once of a possible gap, and asks that feed oftener afterwards', () => {
    expect(day.gaps).toEqual(['feed-006']);
    expect(missedItems(feed(6))).toBeGreaterThan(0);
    const before = feed(6).requests.filter(({ at }) => at < '2016-11-16T10:00:00.000Z').length;
    const after = feed(6).requests.filter(
      ({ at }) => at >= '2016-11-16T12:00:00.000Z' && at < '2016-11-16T22:00:00.000Z',
    );
    expect(after.length).toBeGreaterThan(2 * before);
  });

  it('misses nothing of the feeds that publish no more than they list', () => {
    for (const each of day.world.feeds) if (each !== feed(6)) expect(missedItems(each)).toBe(0);
  });

  it('keeps Retry-After, leaves a feed that is gone alone, and hears again of one that was down', async () => {
    const down = feed(7).requests.filter(({ status }) => status === 503);
    for (const [at, each] of down.slice(1).entries()) {
      expect(Date.parse(each.at) - Date.parse(down[at]?.at ?? '')).toBeGreaterThanOrEqual(1_800_000);
    }
    expect(feed(7).requests.at(-1)?.status).toBe(200);
    expect(feed(8).requests.filter(({ status }) => status === 410)).toHaveLength(1);
    expect(await desk.feeds.get('feed-008')).toMatchObject({
      retired: true,
      lastProblem: expect.stringContaining('410'),
    });
  });
});
