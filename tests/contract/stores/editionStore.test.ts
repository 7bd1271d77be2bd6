import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../../shared/model/edition.ts';
import { leaveUnprocessed, loseAnswer } from './faults.ts';
import { type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openStores('tables');
});
afterAll(() => desk.close());

const edition = (editionId: string, storyCount = 3): Edition => ({
  editionId,
  dataFrom: `${editionId}T00:00:00.000Z`,
  dataUntil: `${editionId}T06:00:00.000Z`,
  frozenAt: `${editionId}T06:00:00.000Z`,
  digestSha256: 'a'.repeat(64),
  storyCount,
  entryCount: 12,
});

describe('the edition store', () => {
  it('records an edition once: who comes second changes nothing', async () => {
    const outcomes = await Promise.all(
      [3, 4, 5].map((stories) => desk.editions.record(edition('2016-07-04', stories))),
    );
    expect(outcomes.sort()).toEqual(['held', 'held', 'recorded']);
    const standing = await desk.editions.get('2016-07-04');
    expect(await desk.editions.record(edition('2016-07-04', 9))).toBe('held');
    expect(await desk.editions.get('2016-07-04')).toEqual(standing);
  });

  it('stands recorded when the answer was lost', async () => {
    loseAnswer(desk.tables, 'PutItemCommand');
    await desk.editions.record(edition('2016-07-05'));
    expect(await desk.editions.get('2016-07-05')).toEqual(edition('2016-07-05'));
  });

  it('remembers when its deliveries were first queued, and how many were queued last', async () => {
    await desk.editions.markQueued('2016-07-05', '2016-07-05T06:01:00.000Z', 40);
    await desk.editions.markQueued('2016-07-05', '2016-07-05T07:00:00.000Z', 41);
    expect(await desk.editions.get('2016-07-05')).toMatchObject({
      queuedAt: '2016-07-05T06:01:00.000Z',
      deliveriesQueued: 41,
    });
  });

  it('finds the editions before a day, newest first, over the end of a month and without the days that had none', async () => {
    for (const day of ['2016-02-27', '2016-02-29', '2016-03-01']) await desk.editions.record(edition(day));
    leaveUnprocessed(desk.tables, 'BatchGetItemCommand', 2);
    const before = await desk.editions.before('2016-03-01', 7);
    expect(before.map(({ editionId }) => editionId)).toEqual(['2016-02-29', '2016-02-27']);
    expect(await desk.editions.before('2015-01-01', 7)).toEqual([]);
  });
});
