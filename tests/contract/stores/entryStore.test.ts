import { gunzipSync } from 'node:zlib';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EntryRow } from '../../../shared/stores/entryRow.ts';
import { hurried, leaveUnprocessed, loseAnswer, overtake, refuse } from './faults.ts';
import { arriving, filed } from './newsCopy.ts';
import { type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openStores('tables');
});
afterAll(() => desk.close());

let told = 0;
/** An entry nobody has filed before. */
const fresh = (item: Parameters<typeof arriving>[0] = {}) => arriving({ guid: `told-${++told}`, ...item });
const revised = (entry: ReturnType<typeof filed>, revisionCount: number, headline: string) => ({
  ...entry,
  headline,
  filing: {
    ...entry.filing,
    revisionCount,
    revisions: [
      ...entry.filing.revisions,
      { ...entry.filing.revisions[0]!, kind: 'update' as const, contentHash: headline },
    ],
  },
});
const list = async (rows: AsyncGenerator<EntryRow>) => {
  const all: EntryRow[] = [];
  for await (const row of rows) all.push(row);
  return all;
};

describe('the entry store', () => {
  it('gives an entry back as it was filed, reading what it just wrote', async () => {
    const entry = filed(fresh());
    expect(await desk.entries.put(entry, 0)).toBe('written');
    expect(await desk.entries.get(entry.entryId)).toEqual(entry);
    expect(await desk.entries.get('e-nobody-filed')).toBeUndefined();
  });

  it('lets one of two desks file a new entry, and tells the other', async () => {
    const entry = fresh();
    const outcomes = await Promise.all(
      ['first', 'second'].map((storyId) => desk.entries.put(filed(entry, { storyId: `s-${storyId}` }), 0)),
    );
    expect(outcomes.sort()).toEqual(['conflict', 'written']);
  });

  it('writes a revision only over the revision it was decided on', async () => {
    const first = filed(fresh());
    await desk.entries.put(first, 0);
    expect(await desk.entries.put(revised(first, 2, 'Toll rises to 15'), 1)).toBe('written');
    expect(await desk.entries.put(revised(first, 2, 'Toll rises to 14'), 1)).toBe('conflict');
    expect(await desk.entries.get(first.entryId)).toMatchObject({ headline: 'Toll rises to 15' });
  });

  it('knows its own write again when the answer to it was lost', async () => {
    const first = filed(fresh(), { similarity: 0.8731234567 });
    const lost = loseAnswer(desk.tables, 'PutItemCommand');
    expect(await desk.entries.put(first, 0)).toBe('written');
    expect(lost.left()).toBe(0);
    loseAnswer(desk.tables, 'PutItemCommand');
    expect(await desk.entries.put(revised(first, 2, 'Toll rises'), 1)).toBe('written');
  });

  it('does not take another desk’s write for its own', async () => {
    const first = filed(fresh());
    await desk.entries.put(first, 0);
    const theirs = revised(first, 2, 'Toll rises to 15, by the other desk');
    overtake(desk.tables, 'PutItemCommand', () => desk.entries.put(theirs, 1));
    expect(await desk.entries.put(revised(first, 2, 'Toll rises to 14'), 1)).toBe('conflict');
    expect(await desk.entries.get(first.entryId)).toMatchObject({ headline: theirs.headline });
  });

  it('waits out a throttle, and says so when a refusal is no throttle', async () => {
    const entry = filed(fresh());
    refuse(desk.tables, 'PutItemCommand', 'ThrottlingException', 2);
    expect(await desk.entries.put(entry, 0)).toBe('written');
    refuse(desk.tables, 'PutItemCommand', 'AccessDeniedException');
    await expect(desk.entries.put(filed(fresh()), 0)).rejects.toThrow('AccessDeniedException');
  });

  it('enters many that are new at once, whatever DynamoDB leaves over and though an answer is lost, as it puts them one by one', async () => {
    const entries = Array.from({ length: 30 }, () => filed(fresh(), { similarity: 0.8731234567 }));
    const left = leaveUnprocessed(desk.tables, 'BatchWriteItemCommand', 7);
    const lost = loseAnswer(desk.tables, 'BatchWriteItemCommand');
    await desk.entries.enter(entries);
    expect([left.left(), lost.left()]).toEqual([0, 0]);
    const standing = await desk.entries.getMany(entries.map(({ entryId }) => entryId));
    expect(new Set(standing)).toEqual(new Set(entries));
    // What was entered is a first version like any other.
    expect(await desk.entries.put(revised(entries[29]!, 2, 'Toll rises'), 1)).toBe('written');
  });

  it('lists a day by the clock, whole or in part, and the entries of a story', async () => {
    const times = ['23:59:59.999', '00:00:00.000', '12:30:00.000'];
    for (const [at, time] of times.entries()) {
      const entry = fresh({ guid: `by-day-${at}`, publishedAt: `2016-05-09T${time}Z` });
      await desk.entries.put(filed(entry, { storyId: at < 2 ? 's-may' : undefined }), 0);
    }
    const day = await list(desk.entries.publishedOn('2016-05-09'));
    expect(day.map((row) => row.publishedAt)).toEqual([...times].sort().map((time) => `2016-05-09T${time}Z`));
    const noon = { from: '2016-05-09T12:30:00.000Z', to: '2016-05-09T13:00:00.000Z' };
    expect(await list(desk.entries.publishedOn('2016-05-09', noon))).toHaveLength(1);
    expect((await list(desk.entries.ofStory('s-may'))).map((row) => row.publishedAt.slice(11, 13))).toEqual([
      '00',
      '23',
    ]);
    expect(day[0]).not.toHaveProperty('text');
    expect(await list(desk.entries.publishedOn('2016-05-10'))).toEqual([]);
  });

  it('pages a day from its newest, and goes on where it stopped though more was filed meanwhile', async () => {
    const file = (hour: string) =>
      desk.entries.put(filed(fresh({ publishedAt: `2016-05-12T${hour}:00:00.000Z` }), { storyId: 's-paged' }), 0);
    for (const hour of ['01', '02', '03', '04']) await file(hour);
    const first = await desk.entries.pageOfDay('2016-05-12', { limit: 2 });
    await file('05');
    const rest = await desk.entries.pageOfDay('2016-05-12', { limit: 9, after: first.rows.at(-1) });
    const hours = [...first.rows, ...rest.rows].map((row) => row.publishedAt.slice(11, 13));
    expect(hours).toEqual(['04', '03', '02', '01']);
    expect([first.more, rest.more]).toEqual([true, false]);
    const told = await list(desk.entries.ofStory('s-paged', first.rows.at(-1)));
    expect(told.map((row) => row.publishedAt.slice(11, 13))).toEqual(['04', '05']);
  });

  it('tells a list of what a report says, and leaves out what goes without saying', async () => {
    const entry = filed(fresh({ publishedAt: '2016-05-14T08:00:00.000Z' }), { storyId: 's-list' });
    await desk.entries.put(entry, 0);
    const [row] = await list(desk.entries.publishedOn('2016-05-14'));
    expect(row).toMatchObject({
      entryId: entry.entryId,
      kind: 'air-strike',
      toll: { killed: { min: 12, max: 12 }, injured: { min: 30, max: 30 } },
      placeIds: expect.arrayContaining(['sy-raqqa']),
      areaIds: ['sy-raqqa-gov'],
      credits: ['AFP'],
      lineageId: entry.entryId,
      changedAt: entry.filing.filedAt,
    });
    const { Item } = await desk.tables.send(new GetCommand({ TableName: 'entries', Key: { entryId: entry.entryId } }));
    expect(Item).not.toHaveProperty('lineageId');
    expect(Item).toMatchObject({ headline: entry.headline, reportKey: entry.reportKey, revisions: 1 });
    expect(JSON.parse(gunzipSync(Item?.entry).toString())).toMatchObject({ text: entry.text });
  });

  it('leaves the tables, and its index rows with it, ten years after it was filed', async () => {
    const entry = filed(fresh());
    await desk.entries.put(entry, 0);
    const { Item } = await desk.tables.send(new GetCommand({ TableName: 'entries', Key: { entryId: entry.entryId } }));
    expect(new Date(1000 * Item?.expiresAtEpochSeconds).toISOString().slice(0, 7)).toBe('2026-07');
  });

  it('keeps the sketches of a day for whoever looks for copies', async () => {
    const entry = filed(fresh(), { sketch: Buffer.from('a sketch of words').toString('base64') });
    await desk.entries.put(entry, 0);
    expect(await desk.entries.sketchesOf([entry.entryId, 'e-nobody-filed'])).toEqual(
      new Map([[entry.entryId, entry.filing.sketch]]),
    );
  });

  it('moves an entry to the day and the story it is revised into', async () => {
    const first = filed(fresh({ publishedAt: '2016-05-20T08:00:00.000Z' }), { storyId: 's-old' });
    await desk.entries.put(first, 0);
    const moved = revised(first, 2, 'Dated anew');
    await desk.entries.put(
      {
        ...moved,
        day: '2016-05-21',
        publishedAt: '2016-05-21T08:00:00.000Z',
        filing: { ...moved.filing, storyId: 's-new' },
      },
      1,
    );
    expect(await list(desk.entries.publishedOn('2016-05-20'))).toEqual([]);
    expect(await list(desk.entries.publishedOn('2016-05-21'))).toHaveLength(1);
    expect(await list(desk.entries.ofStory('s-old'))).toEqual([]);
    expect(await list(desk.entries.ofStory('s-new'))).toHaveLength(1);
  });

  it('lists a day of more than a megabyte to its end', async () => {
    const base = filed(fresh());
    // An index row is small: it takes an outlet of many names to fill a page of a megabyte with few of them.
    const outlet = 'Raqqa '.repeat(4000);
    for (let at = 0; at < 55; at++) {
      const entryId = `e-busy-${at}`;
      const publishedAt = `2016-06-01T00:00:00.${String(at).padStart(3, '0')}Z`;
      await desk.entries.put({ ...base, entryId, outlet, day: '2016-06-01', publishedAt }, 0);
    }
    const rows = await list(desk.entries.publishedOn('2016-06-01'));
    expect(rows.map((row) => row.entryId)).toEqual(Array.from({ length: 55 }, (_, at) => `e-busy-${at}`));
  });

  it('reads more entries by name than one request may ask for, once each, whatever DynamoDB leaves over', async () => {
    const base = filed(fresh());
    const ids = Array.from({ length: 120 }, (_, at) => `e-many-${String(at).padStart(3, '0')}`);
    for (let at = 0; at < ids.length; at += 25)
      await Promise.all(ids.slice(at, at + 25).map((entryId) => desk.entries.put({ ...base, entryId }, 0)));
    leaveUnprocessed(desk.tables, 'BatchGetItemCommand', 40);
    const found = await desk.entries.getMany([...ids, ...ids.slice(0, 20), 'e-nobody-filed']);
    expect(found.map((entry) => entry.entryId)).toEqual(ids);
  });

  it('gives up on rows that are never read, by name of the table', async () => {
    const given = leaveUnprocessed(desk.tables, 'BatchGetItemCommand', 0, 9);
    const reading = hurried(() => desk.entries.getMany(['e-many-000']));
    await expect(reading).rejects.toThrow('entries left 1 rows unread after nine tries');
    expect(given.left()).toBe(0);
  });

  it('holds a headline of ten thousand characters in any script', async () => {
    const script = fc.constantFrom('رقّة ', 'Ракка ', 'Rakka’da ', '🕊️', 'x');
    await fc.assert(
      fc.asyncProperty(script, fc.string({ unit: 'grapheme' }), async (unit, words) => {
        const headline = `${words}${unit.repeat(10_000)}`.slice(0, 10_000).toWellFormed();
        const entry = { ...filed(fresh()), headline };
        expect(await desk.entries.put(entry, 0)).toBe('written');
        expect((await desk.entries.get(entry.entryId))?.headline).toBe(headline);
      }),
      { numRuns: 8 },
    );
  });
});
