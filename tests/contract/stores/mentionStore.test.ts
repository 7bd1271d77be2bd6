import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../../shared/model/entry.ts';
import { type MentionRow, mentionKey } from '../../../shared/stores/mentionStore.ts';
import { hurried, leaveUnprocessed, loseAnswer } from './faults.ts';
import { arriving, filed } from './newsCopy.ts';
import { type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openStores('tables');
});
afterAll(() => desk.close());

const creditId = (name: string) => name.toLowerCase();
let told = 0;
const fresh = (more: Partial<Entry> = {}): Entry => ({ ...filed(arriving({ guid: `named-${++told}` })), ...more });
const named = (entry: Entry, placeIds: string[]): Entry => ({
  ...entry,
  inferred: {
    ...entry.inferred,
    places: placeIds.map((placeId) => ({
      placeId,
      name: placeId,
      span: [0, 1],
      country: 'SY',
      latitude: 35,
      longitude: 39,
      precision: 'town',
    })),
  },
});
const pageOf = (mention: string, more: object = {}) => desk.mentions.page(mention, { limit: 100, ...more });
const idsOf = async (mention: string) => (await pageOf(mention)).rows.map((row) => row.entryId);

describe('the index of mentions', () => {
  it('finds an entry by its place, the place around it, its credit, its outlet, its language and its kind', async () => {
    const entry = fresh();
    await desk.mentions.replace(entry, undefined, creditId);
    for (const mention of [
      'place#sy-raqqa',
      'place#sy-raqqa-gov',
      'credit#afp',
      'outlet#levant-wire',
      'language#en',
      'kind#air-strike',
    ])
      expect(await idsOf(mention), mention).toContain(entry.entryId);
    expect(await idsOf('place#iq-mosul')).toEqual([]);
  });

  it('follows a correction: what it no longer names no longer finds it', async () => {
    const first = named(fresh(), ['sy-palmyra', 'sy-homs']);
    await desk.mentions.replace(first, undefined, creditId);
    const corrected = named(first, ['sy-homs', 'sy-hama']);
    await desk.mentions.replace(corrected, first, creditId);
    await desk.mentions.replace(corrected, first, creditId);
    expect(await idsOf('place#sy-palmyra')).toEqual([]);
    for (const placeId of ['sy-homs', 'sy-hama']) expect(await idsOf(`place#${placeId}`)).toEqual([first.entryId]);
  });

  it('moves with the time of an entry that is dated anew', async () => {
    const first = named(fresh(), ['sy-manbij']);
    const moved = { ...first, publishedAt: '2016-07-05T10:00:00.000Z', day: '2016-07-05' };
    await desk.mentions.replace(first, undefined, creditId);
    await desk.mentions.replace(moved, first, creditId);
    const { rows } = await pageOf('place#sy-manbij');
    expect(rows.map((row) => row.at)).toEqual([`2016-07-05T10:00:00.000Z#${first.entryId}`]);
  });

  it('forgets an entry that is killed', async () => {
    const first = named(fresh(), ['sy-kobani']);
    await desk.mentions.replace(first, undefined, creditId);
    await desk.mentions.replace({ ...first, status: 'canceled' }, first, creditId);
    expect(await idsOf('place#sy-kobani')).toEqual([]);
  });

  it('writes what DynamoDB left over, and what a lost answer left in doubt', async () => {
    const places = Array.from({ length: 24 }, (_, at) => `sy-village-${at}`);
    const entry = named(fresh(), places);
    const left = leaveUnprocessed(desk.tables, 'BatchWriteItemCommand', 3, 2);
    loseAnswer(desk.tables, 'BatchWriteItemCommand');
    await desk.mentions.replace(entry, undefined, creditId);
    expect(left.left()).toBe(0);
    for (const placeId of places) expect(await idsOf(`place#${placeId}`)).toEqual([entry.entryId]);
  });

  it('throws when mentions stay unwritten, so that the entry is not marked as filed', async () => {
    leaveUnprocessed(desk.tables, 'BatchWriteItemCommand', 0, 9);
    await expect(hurried(() => desk.mentions.replace(fresh(), undefined, creditId))).rejects.toThrow(
      /left \d+ mentions unwritten after nine tries/,
    );
  });

  it('pages from the newest to the oldest, each once, within the time asked for', async () => {
    for (let hour = 0; hour < 10; hour++) {
      const publishedAt = `2016-07-09T0${hour}:00:00.000Z`;
      await desk.mentions.replace(named(fresh({ publishedAt }), ['iq-fallujah']), undefined, creditId);
    }
    const hours: string[] = [];
    let after: MentionRow | undefined;
    do {
      const page = await pageOf('place#iq-fallujah', { limit: 3, after });
      hours.push(...page.rows.map((row) => row.at.slice(11, 13)));
      after = page.more ? page.rows.at(-1) : undefined;
    } while (after);
    expect(hours).toEqual(['09', '08', '07', '06', '05', '04', '03', '02', '01', '00']);
    const between = { since: '2016-07-09T03:00:00.000Z', until: '2016-07-09T05:00:00.000Z' };
    expect((await pageOf('place#iq-fallujah', between)).rows.map((row) => row.at.slice(11, 13))).toEqual([
      '05',
      '04',
      '03',
    ]);
  });

  it('takes an outlet, a headline and a credit of ten thousand letters', async () => {
    const entry = fresh({ outlet: `صوت ${'الفرات '.repeat(1500)}`, headline: 'ر'.repeat(10_000) });
    entry.inferred = { ...entry.inferred, credits: ['وكالة '.repeat(2000)] };
    await desk.mentions.replace(entry, undefined, creditId);
    expect(await idsOf(mentionKey('outlet', entry.outlet))).toEqual([entry.entryId]);
    expect(await idsOf('language#en')).toContain(entry.entryId);
  });

  it('expires after four hundred days, while the entry stays', async () => {
    const entry = named(fresh(), ['sy-idlib']);
    await desk.mentions.replace(entry, undefined, creditId);
    const Key = { mention: 'place#sy-idlib', at: `${entry.publishedAt}#${entry.entryId}` };
    const { Item } = await desk.tables.send(new GetCommand({ TableName: 'mentions', Key }));
    expect(Item?.expiresAtEpochSeconds).toBe(Date.UTC(2017, 7, 8) / 1000);
  });
});
