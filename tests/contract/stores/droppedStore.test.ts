import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DroppedEntry } from '../../../shared/model/entry.ts';
import { loseAnswer, refuse } from './faults.ts';
import { type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openStores('tables');
});
afterAll(() => desk.close());

const offTopic = (entryId: string, publishedAt: string): DroppedEntry => ({
  entryId,
  reportKey: 'wires/2016/07/04/abc/live-blog.txt',
  position: 3,
  sourceSpan: [120, 480],
  outlet: 'Karun Press',
  headline: 'Blast at an airport far from the war',
  publishedAt,
  receivedAt: '2016-07-04T09:00:00.000Z',
  day: publishedAt.slice(0, 10),
  lede: 'A blast was heard near the airport.',
  reason: 'off-topic',
  relevance: { label: 'off', score: 0.12, why: [{ rule: 'place-elsewhere', span: [2, 9], text: 'airport' }] },
  droppedAt: '2016-07-04T09:00:30.000Z',
});
const onDay = async (day: string) => {
  const ids: string[] = [];
  for await (const entry of desk.dropped.onDay(day)) ids.push(entry.entryId);
  return ids;
};

describe('what was dropped', () => {
  it('can be asked for with its reason and the words it rests on', async () => {
    const entry = offTopic('e-airport', '2016-07-04T08:00:00.000Z');
    await desk.dropped.put(entry);
    expect(await desk.dropped.get('e-airport')).toEqual(entry);
    expect(await desk.dropped.get('e-kept')).toBeUndefined();
  });

  it('is counted once a day, however often its report is read again', async () => {
    loseAnswer(desk.tables, 'PutItemCommand');
    for (let time = 0; time < 2; time++)
      for (const at of [2, 0, 1]) await desk.dropped.put(offTopic(`e-${at}`, `2016-07-05T0${at}:00:00.000Z`));
    expect(await desk.dropped.countOn('2016-07-05')).toBe(3);
    expect(await onDay('2016-07-05')).toEqual(['e-0', 'e-1', 'e-2']);
    expect(await desk.dropped.countOn('2016-07-06')).toBe(0);
  });

  it('is counted to the end of a day of more than a megabyte', async () => {
    const lede = 'ا'.repeat(400);
    const entries = Array.from({ length: 60 }, (_, at) => ({
      ...offTopic(`e-long-${String(at).padStart(3, '0')}`, '2016-07-07T08:00:00.000Z'),
      lede: lede.repeat(25),
    }));
    for (let at = 0; at < entries.length; at += 40)
      await Promise.all(entries.slice(at, at + 40).map((entry) => desk.dropped.put(entry)));
    expect(await desk.dropped.countOn('2016-07-07')).toBe(60);
    expect((await onDay('2016-07-07')).sort()).toEqual(entries.map((entry) => entry.entryId));
  });

  it('is forgotten ninety days after it was dropped', async () => {
    const { Item } = await desk.tables.send(new GetCommand({ TableName: 'dropped', Key: { entryId: 'e-airport' } }));
    expect(Item?.expiresAtEpochSeconds).toBe(Date.UTC(2016, 9, 2) / 1000);
  });

  it('is not lost silently', async () => {
    refuse(desk.tables, 'PutItemCommand', 'AccessDeniedException');
    await expect(desk.dropped.put(offTopic('e-lost', '2016-07-04T08:00:00.000Z'))).rejects.toThrow('AccessDenied');
  });
});
