import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storyOf } from './deskPapers.ts';
import { leaveUnprocessed, loseAnswer, overtake } from './faults.ts';
import { type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openStores('tables');
});
afterAll(() => desk.close());

const now = '2016-07-04T12:00:00.000Z';
let told = 0;
const fresh = () => storyOf({ storyId: `s-told-${++told}` });
const toll = (entryId: string, min: number) => ({
  at: '2016-07-04T10:00:00.000Z',
  entryId,
  outlet: 'Levant Wire',
  lineageId: entryId,
  killed: { min, max: null },
  injured: null,
});

describe('the story store', () => {
  it('gives a story back with its weights, its places and its tolls', async () => {
    const story = {
      ...fresh(),
      tolls: [toll('e-1', 12)],
      terms: { terms: ['الرقة', 'constructor', 'ракка'], weights: [0.3333, 0.1, 1e-4] },
    };
    expect(await desk.stories.put(story, now)).toBe('written');
    expect(await desk.stories.get(story.storyId)).toEqual(story);
    expect(await desk.stories.get('s-nobody-told')).toBeUndefined();
  });

  it('lets each revision be written once, over the one before it', async () => {
    const story = fresh();
    await desk.stories.put(story, now);
    const grown = { ...story, revision: 2, entryCount: 2, recentEntryIds: ['e-1', 'e-2'] };
    expect(await desk.stories.put(grown, now)).toBe('written');
    expect(await desk.stories.put({ ...grown, recentEntryIds: ['e-1', 'e-3'] }, now)).toBe('conflict');
    expect(await desk.stories.put({ ...grown, revision: 4 }, now)).toBe('conflict');
    expect((await desk.stories.get(story.storyId))?.recentEntryIds).toEqual(['e-1', 'e-2']);
  });

  it('knows its own write again when the answer was lost, for a new story and a grown one', async () => {
    const story = fresh();
    loseAnswer(desk.tables, 'PutItemCommand');
    expect(await desk.stories.put(story, now)).toBe('written');
    const lost = loseAnswer(desk.tables, 'PutItemCommand');
    const grown = {
      ...story,
      revision: 2,
      recentEntryIds: ['e-1', 'e-2'],
      terms: { terms: ['zeta', 'alpha'], weights: [0.25, 0.1234] },
    };
    expect(await desk.stories.put(grown, now)).toBe('written');
    expect(lost.left()).toBe(0);
  });

  it('keeps a story for ten years from its last report, and one of long ago for ten years from its filing', async () => {
    const expiryOf = async (activeOn: string, writtenAt: string) => {
      const story = { ...fresh(), activeOn };
      await desk.stories.put(story, writtenAt);
      const { Item } = await desk.tables.send(
        new GetCommand({ TableName: 'stories', Key: { storyId: story.storyId } }),
      );
      return new Date(Item?.expiresAtEpochSeconds * 1000).toISOString().slice(0, 10);
    };
    expect(await expiryOf('2016-07-04', '2016-07-04T12:00:00.000Z')).toBe('2026-07-12');
    expect(await expiryOf('2012-07-12', '2026-11-22T12:00:00.000Z')).toBe('2036-11-29');
  });

  it('is not deceived by another desk that raised the toll of another entry at the same moment', async () => {
    const story = { ...fresh(), recentEntryIds: ['e-1', 'e-2'] };
    await desk.stories.put(story, now);
    const theirs = { ...story, revision: 2, tolls: [toll('e-1', 15)] };
    const ours = { ...story, revision: 2, tolls: [toll('e-2', 40)] };
    overtake(desk.tables, 'PutItemCommand', () => desk.stories.put(theirs, now));
    expect(await desk.stories.put(ours, now)).toBe('conflict');
    expect((await desk.stories.get(story.storyId))?.tolls).toEqual(theirs.tolls);
  });

  it('finds the stories that were last reported on a day, and no longer on the day before', async () => {
    const story = { ...fresh(), activeOn: '2016-08-01', lastReportedAt: '2016-08-01T10:00:00.000Z' };
    await desk.stories.put(story, now);
    await desk.stories.put(
      {
        ...story,
        revision: 2,
        activeOn: '2016-08-02',
        lastReportedAt: '2016-08-02T07:00:00.000Z',
      },
      now,
    );
    const onDay = async (day: string) => {
      const ids: string[] = [];
      for await (const each of desk.stories.activeOn(day)) ids.push(each.storyId);
      return ids;
    };
    expect(await onDay('2016-08-01')).toEqual([]);
    expect(await onDay('2016-08-02')).toEqual([story.storyId]);
  });

  it('reads many stories, each once, in the order of their names', async () => {
    const ids = Array.from({ length: 120 }, (_, at) => `s-many-${String(at).padStart(3, '0')}`);
    await Promise.all(ids.map((storyId) => desk.stories.put(storyOf({ storyId }), now)));
    leaveUnprocessed(desk.tables, 'BatchGetItemCommand', 7);
    const found = await desk.stories.getMany([...[...ids].reverse(), ...ids, 's-nobody-told']);
    expect(found.map((story) => story.storyId)).toEqual(ids);
  });

  it('says who sits at the desk, and shows the desk’s row to nobody as a story of a day', async () => {
    const holder = async () => (await desk.stories.readDesk())?.holder;
    expect(await holder()).toBeUndefined();
    await desk.stories.takeDesk('morning');
    expect(await holder()).toBe('morning');
    await desk.stories.takeDesk('evening');
    expect(await holder()).toBe('evening');
    for await (const story of desk.stories.activeOn('2016-07-04')) expect(story.storyId).not.toBe('desk');
  });
});
