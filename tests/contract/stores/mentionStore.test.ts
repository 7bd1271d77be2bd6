import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../../shared/model/entry.ts';
import { MentionStore, mentionKey } from '../../../shared/stores/mentionStore.ts';
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
/** The report, naming places, each of them in a governorate of its name. */
const named = (entry: Entry, placeIds: string[]): Entry => ({
  ...entry,
  filing: { ...entry.filing, areaIds: placeIds.map((placeId) => `${placeId}-gov`) },
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
  it('finds an entry by the governorate of its places, and by its credit', async () => {
    const entry = fresh();
    await desk.mentions.replace(entry, undefined, creditId);
    for (const mention of ['place#sy-raqqa-gov', 'credit#afp'])
      expect(await idsOf(mention), mention).toContain(entry.entryId);
    const [row] = (await pageOf('place#sy-raqqa-gov')).rows;
    expect(row?.placeIds).toContain('sy-raqqa');
    expect(await idsOf('place#iq-nineveh-gov')).toEqual([]);
  });

  it('follows a correction: what it no longer names no longer finds it', async () => {
    const first = named(fresh(), ['sy-palmyra', 'sy-homs']);
    await desk.mentions.replace(first, undefined, creditId);
    const corrected = named(first, ['sy-homs', 'sy-hama']);
    await desk.mentions.replace(corrected, first, creditId);
    await desk.mentions.replace(corrected, first, creditId);
    expect(await idsOf('place#sy-palmyra-gov')).toEqual([]);
    for (const placeId of ['sy-homs', 'sy-hama']) expect(await idsOf(`place#${placeId}-gov`)).toEqual([first.entryId]);
  });

  it('moves with the time of an entry that is dated anew', async () => {
    const first = named(fresh(), ['sy-manbij']);
    const moved = { ...first, publishedAt: '2016-07-05T10:00:00.000Z', day: '2016-07-05' };
    await desk.mentions.replace(first, undefined, creditId);
    await desk.mentions.replace(moved, first, creditId);
    const { rows } = await pageOf('place#sy-manbij-gov');
    expect(rows.map((row) => row.at)).toEqual([`2016-07-05T10:00:00.000Z#${first.entryId}`]);
  });

  it('forgets an entry that is killed', async () => {
    const first = named(fresh(), ['sy-kobani']);
    await desk.mentions.replace(first, undefined, creditId);
    await desk.mentions.replace({ ...first, status: 'canceled' }, first, creditId);
    expect(await idsOf('place#sy-kobani-gov')).toEqual([]);
  });

  it('writes what DynamoDB left over, and what a lost answer left in doubt', async () => {
    const places = Array.from({ length: 24 }, (_, at) => `sy-village-${at}`);
    const entry = named(fresh(), places);
    const left = leaveUnprocessed(desk.tables, 'BatchWriteItemCommand', 3, 2);
    loseAnswer(desk.tables, 'BatchWriteItemCommand');
    await desk.mentions.replace(entry, undefined, creditId);
    expect(left.left()).toBe(0);
    for (const placeId of places) expect(await idsOf(`place#${placeId}-gov`)).toEqual([entry.entryId]);
  });

  it('throws when mentions stay unwritten, so that the entry is not marked as filed', async () => {
    leaveUnprocessed(desk.tables, 'BatchWriteItemCommand', 0, 9);
    await expect(hurried(() => desk.mentions.replace(fresh(), undefined, creditId))).rejects.toThrow(
      /left \d+ rows unwritten after nine tries/,
    );
  });

  it('pages from the newest to the oldest, each once, within the time asked for', async () => {
    for (let hour = 0; hour < 10; hour++) {
      const publishedAt = `2016-07-09T0${hour}:00:00.000Z`;
      await desk.mentions.replace(named(fresh({ publishedAt }), ['iq-fallujah']), undefined, creditId);
    }
    const hours: string[] = [];
    let after: string | undefined;
    do {
      const page = await pageOf('place#iq-fallujah-gov', { limit: 3, after });
      hours.push(...page.rows.map((row) => row.at.slice(11, 13)));
      after = page.more ? page.rows.at(-1)?.at : undefined;
    } while (after);
    expect(hours).toEqual(['09', '08', '07', '06', '05', '04', '03', '02', '01', '00']);
    const between = { since: '2016-07-09T03:00:00.000Z', until: '2016-07-09T05:00:00.000Z' };
    expect((await pageOf('place#iq-fallujah-gov', between)).rows.map((row) => row.at.slice(11, 13))).toEqual([
      '05',
      '04',
      '03',
    ]);
  });

  it('takes an outlet, a headline and a credit of ten thousand letters', async () => {
    const entry = fresh({ outlet: `صوت ${'الفرات '.repeat(1500)}`, headline: 'ر'.repeat(10_000) });
    entry.inferred = { ...entry.inferred, credits: ['وكالة '.repeat(2000)] };
    await desk.mentions.replace(entry, undefined, creditId);
    expect(await idsOf(mentionKey('credit', 'وكالة '.repeat(2000)))).toEqual([entry.entryId]);
  });

  it('tells what was changed in which words, by the time of the change', async () => {
    const first = fresh();
    const { revisions } = first.filing;
    const record = { ...revisions[0]!, kind: 'correction' as const, at: '2016-07-05T06:30:00.000Z' };
    const changes = [{ field: 'toll' as const, from: '12 killed', to: '15 killed' }];
    const revised = { ...first, filing: { ...first.filing, revisions: [...revisions, { ...record, changes }] } };
    await desk.mentions.replace(first, undefined, creditId);
    expect(await idsOf('changed')).toEqual([]);
    await desk.mentions.replace(revised, first, creditId);
    expect(await idsOf('changed')).toEqual([]);
    for (let times = 0; times < 2; times++) await desk.mentions.tellChanges(revised, new Set([record.at]));
    expect((await pageOf('changed', { since: '2016-07-05T00:00:00.000Z' })).rows).toMatchObject([
      { entryId: first.entryId, at: `${record.at}#${first.entryId}`, revision: 'correction', changed: 'toll' },
    ]);
    expect((await pageOf('changed', { since: '2016-07-06T00:00:00.000Z' })).rows).toEqual([]);
  });

  it('tells a change that is told late by the headline it brought, not by the one that has taken its place', async () => {
    const first = fresh();
    const at = '2016-07-09T06:30:00.000Z';
    const told = {
      headline: 'Raid kills seven',
      opening: [],
      claims: [],
      sentences: '',
      whole: 1,
      killed: null,
      injured: null,
    };
    const brought = { ...first.filing.revisions[0]!, kind: 'update' as const, at };
    const superseded = { ...brought, told: { ...told, status: 'usable' as const, publishedAt: first.publishedAt } };
    const tellAs = async (record: typeof brought) => {
      const filing = { ...first.filing, revisions: [record] };
      await desk.mentions.tellChanges({ ...first, headline: 'Raid kills nine', filing }, new Set([at]));
      return (await pageOf('changed', { since: at, until: at })).rows.map(({ headline }) => headline);
    };
    expect(await tellAs(superseded)).toEqual(['Raid kills seven']);
    expect(await tellAs(brought)).toEqual(['Raid kills nine']);
  });

  it('tells in one row what was changed twice in one instant: DynamoDB refuses a batch that names a key twice', async () => {
    const first = fresh();
    const [record] = first.filing.revisions;
    const at = '2016-07-08T06:30:00.000Z';
    const toll = [{ field: 'toll' as const, from: '3 killed', to: '4 killed' }];
    const headline = [{ field: 'headline' as const, from: 'Raid', to: 'Raid on Raqqa' }];
    const revisions = [
      { ...record!, kind: 'update' as const, at, changes: toll },
      { ...record!, kind: 'correction' as const, at, changes: headline },
    ];
    await desk.mentions.tellChanges({ ...first, filing: { ...first.filing, revisions } }, new Set([at]));
    expect((await pageOf('changed', { since: at, until: at })).rows).toMatchObject([
      { entryId: first.entryId, revision: 'correction', changed: 'toll, headline' },
    ]);
  });

  it('knows the days on which anything was published, newest first', async () => {
    const days = ['2014-06-10', '2014-06-29', '2014-06-11'];
    const anew = new MentionStore(desk.tables, 'mentions');
    for (const day of [...days, ...days]) await anew.replace(fresh({ day }), undefined, creditId);
    const told: string[] = [];
    for await (const day of desk.mentions.days({ until: '2014-12-31' })) told.push(day);
    expect(told).toEqual(days.sort().reverse());
  });

  it('expires after four hundred days, while the entry stays', async () => {
    const entry = named(fresh(), ['sy-idlib']);
    await desk.mentions.replace(entry, undefined, creditId);
    const Key = { mention: 'place#sy-idlib-gov', at: `${entry.publishedAt}#${entry.entryId}` };
    const { Item } = await desk.tables.send(new GetCommand({ TableName: 'mentions', Key }));
    expect(Item?.expiresAtEpochSeconds).toBe(Date.UTC(2017, 7, 8) / 1000);
  });

  it('counts from the filing of an old report, and from the last judgement of one filed long ago', async () => {
    const old = fresh({ publishedAt: '2012-07-12T08:00:00.000Z', day: '2012-07-12' });
    const filing = { ...old.filing, filedAt: '2026-11-22T09:00:00.000Z', revisions: [] };
    const expiryOf = async (entry: Entry) => {
      await new MentionStore(desk.tables, 'mentions').replace(entry, undefined, creditId);
      const expiries = [`place#sy-raqqa-gov ${entry.publishedAt}#${entry.entryId}`, `days ${entry.day}`].map(
        async (key) => {
          const [mention, at] = key.split(' ');
          const { Item } = await desk.tables.send(new GetCommand({ TableName: 'mentions', Key: { mention, at } }));
          return new Date(Item?.expiresAtEpochSeconds * 1000).toISOString().slice(0, 10);
        },
      );
      return Promise.all(expiries);
    };
    expect(await expiryOf({ ...old, filing })).toEqual(['2027-12-27', '2036-11-29']);
    const rejudgements = [{ at: '2028-01-01T00:00:00.000Z', changed: ['places'] }];
    expect(await expiryOf({ ...old, filing: { ...filing, rejudgements } })).toEqual(['2029-02-04', '2038-01-08']);
  });
});
