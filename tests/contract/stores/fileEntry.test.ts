import { DeleteCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selectShowable } from '../../../shared/digest/selectStories.ts';
import type { EnrichedEntry, Entry } from '../../../shared/model/entry.ts';
import type { Item } from '../../../shared/model/item.ts';
import { fileEntry } from '../../../shared/pipeline/fileEntry.ts';
import { fitEntry } from '../../../shared/pipeline/fitEntry.ts';
import { entriesOfStory, followStory } from '../../../shared/pipeline/followStory.ts';
import { gatherMaterial } from '../../../shared/pipeline/gatherMaterial.ts';
import { type MentionRow, mentionKey } from '../../../shared/stores/mentionStore.ts';
import { StoryStore } from '../../../shared/stores/storyStore.ts';
import { storyIdOf } from '../../../shared/stories/assignStory.ts';
import { fileIntoStory } from '../../../shared/stories/fileIntoStory.ts';
import { closingOf } from './deskPapers.ts';
import { dieAfter, loseAnswer, overtake, refuse } from './faults.ts';
import { arriving, entryMessage, filed } from './newsCopy.ts';
import { contextAt, type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openStores('tables');
});
afterAll(() => desk.close());

const now = '2016-07-04T10:00:00.000Z';
const file = (entry: EnrichedEntry, stores: Parameters<typeof fileEntry>[1] = desk) =>
  fileEntry(entryMessage(entry), stores, contextAt(now));
/** Another worker over the same tables, that remembers nothing. */
const newWorker = () => ({ ...desk, stories: new StoryStore(desk.tables, 'stories') });
const held = async (entry: EnrichedEntry): Promise<Entry> => {
  const found = await desk.entries.get(entry.entryId);
  if (!found) throw new Error(`${entry.entryId} is not filed`);
  return found;
};
const named = async (mention: string) =>
  (await desk.mentions.page(mention, { limit: 100 })).rows.map((row) => row.entryId);

/** Rows of the index under every name the entry could stand under, by key; they are taken out, so that what is filed next finds none. */
const takeMentions = async ({ entryId, inferred, filing }: Entry): Promise<MentionRow[]> => {
  const names = [
    'changed',
    ...[...filing.areaIds, ...inferred.places.map(({ placeId }) => placeId)].map((id) => mentionKey('place', id)),
    ...inferred.actors.map(({ actorId }) => mentionKey('actor', actorId)),
    ...inferred.credits.map((credit) => mentionKey('credit', credit)),
  ];
  const taken: MentionRow[] = [];
  for (const mention of new Set(names)) {
    const condition = {
      KeyConditionExpression: 'mention = :mention',
      ExpressionAttributeValues: { ':mention': mention },
    };
    const { Items } = await desk.tables.send(new QueryCommand({ TableName: 'mentions', ...condition }));
    taken.push(...((Items ?? []) as MentionRow[]).filter((row) => row.entryId === entryId));
  }
  for (const { mention, at } of taken)
    await desk.tables.send(new DeleteCommand({ TableName: 'mentions', Key: { mention, at } }));
  return taken;
};

let told = 0;
const fresh = (item: Partial<Item> = {}) => arriving({ guid: `filed-${++told}`, ...item });
/** Two reports of one day are one story or a copy of one another: each test tells of a day of its own. */
let day = 0;
const onNewDay = () => {
  const date = new Date(Date.UTC(2015, 0, 1 + 12 * ++day)).toISOString().slice(0, 10);
  return { published: `${date}T08:00:00.000Z`, received: { receivedAt: `${date}T09:00:00.000Z` } };
};

describe('filing an entry', () => {
  it('files it under its story, its names and its toll', async () => {
    const { published, received } = onNewDay();
    const entry = arriving({ guid: 'first', publishedAt: published }, received);
    await file(entry);
    const { filing } = await held(entry);
    expect(filing).toMatchObject({ revisionCount: 1, lineageId: entry.entryId, filedAt: now });
    expect(filing.tolls).toEqual([{ at: published, killed: { min: 12, max: 12 }, injured: { min: 30, max: 30 } }]);
    const story = await desk.stories.get(filing.storyId ?? '');
    expect(story).toMatchObject({ revision: 1, entryCount: 1, recentEntryIds: [entry.entryId] });
    expect(await named('place#sy-raqqa-gov')).toContain(entry.entryId);
  });

  it('changes nothing when the message comes again, to this worker or to another', async () => {
    const { published, received } = onNewDay();
    const entry = arriving({ guid: 'again', publishedAt: published }, received);
    await file(entry);
    const before = await held(entry);
    const story = await desk.stories.get(before.filing.storyId ?? '');
    const context = contextAt('2016-07-04T11:00:00.000Z');
    for (const stores of [desk, newWorker()]) await fileEntry(entryMessage(entry), stores, context);
    expect(context.counted.get('EntriesStale')).toBe(2);
    expect(await held(entry)).toEqual(before);
    expect(await desk.stories.get(before.filing.storyId ?? '')).toEqual(story);
  });

  it.each([
    ['its names', 'BatchWriteItemCommand', 0],
    ['its story', 'PutItemCommand', 1],
    ['the entry itself', 'PutItemCommand', 2],
  ])('ends the same when a worker dies at writing %s, before the write or after it', async (what, command, passed) => {
    for (const [how, fault] of Object.entries({ before: refuse, after: dieAfter })) {
      const { published, received } = onNewDay();
      const entry = arriving({ guid: `dies-${what}-${how}`, publishedAt: published }, received);
      const mark = () => desk.entries.get(entry.entryId);
      // A worker's first put takes the desk, its second writes the story, its third the entry.
      await failAfter(command, passed, fault, () => file(entry, newWorker()));
      const isFiled = what === 'the entry itself' && how === 'after';
      expect((await mark()) !== undefined).toBe(isFiled);
      await file(entry, newWorker());
      const { filing } = await held(entry);
      expect(filing).toMatchObject({ revisionCount: 1, storyWhy: [{ rule: 'story-new' }] });
      const story = await desk.stories.get(filing.storyId ?? '');
      expect(story).toMatchObject({ entryCount: 1, revision: 1, recentEntryIds: [entry.entryId] });
      expect(await named('place#sy-raqqa-gov')).toContain(entry.entryId);
    }
  });

  it('says why an entry joined its story also when a worker died between the story and the entry', async () => {
    const { published, received } = onNewDay();
    await file(arriving({ guid: 'joined', publishedAt: published }, received));
    const bodyText = 'RAQQA — Medics said the raid on the market of Raqqa killed at least 14 people on the day.';
    const later = arriving(
      { guid: 'joins', headline: 'Market raid in Raqqa', bodyText, publishedAt: published },
      received,
    );
    await failAfter('PutItemCommand', 1, dieAfter, () => file(later, newWorker()));
    expect(await desk.entries.get(later.entryId)).toBeUndefined();
    await file(later, newWorker());
    const { storyWhy } = (await held(later)).filing;
    expect(storyWhy?.map(({ rule }) => rule)).toContain('story-place-same');
  });

  describe('of an outlet’s own words with another toll', () => {
    const words = (killed: number) =>
      `RAQQA, Syria — An air strike hit a market in Raqqa on Monday, killing ${killed} people, medics told our reporter, who saw four
      burnt stalls, a row of broken windows along the main street and a fire engine that stood across the road until the evening came.`;
    const item = (guid: string, url: string, killed: number) => {
      const headline = 'Air strike on a market in Raqqa';
      return { guid, url, headline, bodyText: words(killed) };
    };

    it('sees the same item at the same address, and at another a report of its own that updates the first', async () => {
      const { published, received } = onNewDay();
      const at = (guid: string, url: string, killed: number) =>
        arriving({ ...item(guid, url, killed), publishedAt: published }, received);
      const first = at('own-1', 'https://levant.example/raqqa', 12);
      await file(first);
      const same = at('own-2', 'https://levant.example/raqqa?utm_source=rss', 14);
      await file(same);
      expect(await desk.entries.get(same.entryId)).toBeUndefined();
      expect((await held(first)).inferred.toll.killed).toEqual({ min: 14, max: 14 });
      const other = at('own-3', 'https://levant.example/raqqa-2', 19);
      await file(other);
      expect((await held(first)).inferred.toll.killed).toEqual({ min: 14, max: 14 });
      expect((await held(other)).filing).toMatchObject({ duplicateOf: first.entryId, copyKind: 'update' });
    });

    it('makes of a relay an update, when its outlet gives another toll later', async () => {
      const { published, received } = onNewDay();
      const agency = arriving({ ...item('agency', 'https://levant.example/a', 12), publishedAt: published }, received);
      await file(agency);
      const relay = (killed: number, version: number) =>
        arriving(
          { ...item('relayed', 'https://herald.example/a', killed), publishedAt: published, version },
          { ...received, outlet: 'Herald', feedId: 'herald' },
        );
      await file(relay(12, 1));
      expect((await held(relay(12, 1))).filing).toMatchObject({ duplicateOf: agency.entryId, copyKind: 'relay' });
      await file(relay(17, 2));
      expect((await held(relay(12, 1))).filing).toMatchObject({ duplicateOf: agency.entryId, copyKind: 'update' });
    });
  });

  it('does not file twice when every answer is lost once', async () => {
    const { published, received } = onNewDay();
    const entry = arriving({ guid: 'lossy', publishedAt: published }, received);
    loseAnswer(desk.tables, 'BatchWriteItemCommand');
    loseAnswer(desk.tables, 'PutItemCommand');
    await file(entry);
    const { filing } = await held(entry);
    expect((await desk.stories.get(filing.storyId ?? ''))?.entryCount).toBe(1);
  });

  it('lets go and asks to be told again when another desk was quicker, and then builds on what that one filed', async () => {
    const { published, received } = onNewDay();
    const entry = arriving({ guid: 'overtaken', publishedAt: published }, received);
    await file(entry);
    const toll = (killed: number, version: number) =>
      arriving(
        {
          guid: 'overtaken',
          version,
          headline: 'Raid on the market of Raqqa',
          publishedAt: published,
          bodyText: `RAQQA — The raid on the market killed ${killed} people, medics said.`,
        },
        received,
      );
    const other = newWorker();
    overtake(desk.tables, 'PutItemCommand', () => file(toll(15, 2), other));
    await expect(file(toll(20, 3))).rejects.toThrow('Another worker');
    await file(toll(20, 3));
    const { filing, version } = await held(entry);
    expect(version).toBe(3);
    expect(filing.tolls?.map((each) => each.killed?.min)).toEqual([12, 15, 20]);
    expect(filing.revisions.map((revision) => revision.kind)).toEqual(['new', 'update', 'update']);
  });

  it('lets go when a story’s row is gone, as by hand, and files into a story again when it is told once more', async () => {
    const { published, received } = onNewDay();
    const item = { publishedAt: published };
    const first = arriving({ ...item, guid: 'row-gone' }, received);
    await file(first);
    const storyId = (await held(first)).filing.storyId ?? '';
    await desk.tables.send(new DeleteCommand({ TableName: 'stories', Key: { storyId } }));
    const next = arriving({ ...item, guid: 'row-gone-next' }, { ...received, feedId: 'herald', outlet: 'Herald' });
    await expect(file(next)).rejects.toThrow('Another worker');
    await file(next);
    const { filing } = await held(next);
    expect(filing.storyId).toBe(storyId);
    expect(await desk.stories.get(storyId)).toMatchObject({ revision: 1, entryCount: 1 });
  });

  it('lifts an embargo by time alone: not told before its hour, told in the edition behind it, and nothing is filed again', async () => {
    const { published, received } = onNewDay();
    const at = (hour: string) => published.replace('T08', `T${hour}`);
    const under = (guid: string, embargoedUntil?: string) =>
      arriving({ guid, status: 'embargoed', embargoedUntil, publishedAt: published }, received);
    const entry = under('lifted', at('20'));
    await fileEntry(entryMessage(entry), desk, contextAt(at('09')));
    const told = async (dataFrom: string, dataUntil: string) => {
      const scope = { editionId: dataUntil.slice(0, 10), dataFrom, dataUntil, timeZone: 'UTC' };
      const material = await gatherMaterial(scope, [], desk);
      return selectShowable(material, material.entries).map(({ entryId }) => entryId);
    };
    expect(await told(at('06'), at('18'))).not.toContain(entry.entryId);
    expect(await told(at('18'), at('22'))).toContain(entry.entryId);
    expect((await held(entry)).filing.revisionCount).toBe(1);
  });

  it('keeps what a kill withdraws, takes it out of its story and its names, and never revives it', async () => {
    const { published, received } = onNewDay();
    const entry = arriving({ guid: 'killed', version: 4, publishedAt: published }, received);
    await file(entry);
    const { storyId } = (await held(entry)).filing;
    const kill = arriving(
      { guid: 'killed', version: 2, status: 'canceled', bodyText: '', note: 'Withdrawn: the place was wrong.' },
      received,
    );
    await file(kill);
    expect(await held(entry)).toMatchObject({ status: 'canceled', text: entry.text });
    await file(
      arriving(
        { guid: 'killed', version: 9, publishedAt: published, bodyText: 'RAQQA — The raid killed 90.' },
        received,
      ),
    );
    expect(await held(entry)).toMatchObject({ status: 'canceled', note: 'Withdrawn: the place was wrong.' });
    expect(await desk.stories.get(storyId ?? '')).toMatchObject({ entryCount: 0, tolls: [] });
    expect(await named('place#sy-raqqa-gov')).not.toContain(entry.entryId);
  });

  it('ends in one state, entry, names and story, in whatever order and however often the deliveries of a report come', async () => {
    const copy = fc.record({
      version: fc.integer({ min: 0, max: 3 }),
      minute: fc.integer({ min: 0, max: 59 }),
      killed: fc.integer({ min: 3, max: 9 }),
      status: fc.constantFrom('usable' as const, 'usable' as const, 'withheld' as const, 'embargoed' as const),
      correction: fc.constantFrom(undefined, true as const),
      note: fc.constantFrom(undefined, 'The number was wrong.'),
    });
    const deliveries = fc
      .tuple(fc.array(copy, { minLength: 2, maxLength: 5 }), fc.constantFrom([], [undefined], [2], [9, undefined]))
      .chain(([copies, kills]) => {
        const all = [...copies, ...kills.map((version) => ({ kill: true as const, version }))];
        return fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }));
      });
    let tries = 0;
    await fc.assert(
      fc.asyncProperty(deliveries, async ([all, shuffled]) => {
        const { published, received } = onNewDay();
        tries++;
        const endOf = async (told: typeof all, guid: string) => {
          const entries = told.map((each) => {
            if ('kill' in each)
              return arriving(
                { guid, version: each.version, status: 'canceled', headline: undefined, bodyText: '' },
                received,
              );
            const { minute, killed, ...item } = each;
            return arriving(
              {
                ...item,
                guid,
                publishedAt: published,
                embargoedUntil: item.status === 'embargoed' ? '2099-01-01T00:00:00.000Z' : undefined,
                bodyText: `RAQQA — A raid on the market of the town killed ${killed} people, medics said.`,
              },
              { receivedAt: received.receivedAt.replace(':00:00', `:${String(minute).padStart(2, '0')}:00`) },
            );
          });
          const stores = newWorker();
          for (const [at, entry] of entries.entries()) {
            await file(entry, stores);
            if (at % 2 === 0) await file(entries[at >> 1] as EnrichedEntry, newWorker());
          }
          const end = await held(entries[0] as EnrichedEntry);
          const story = await desk.stories.get(end.filing.storyId ?? 'none');
          const mentions = await takeMentions(end);
          // The other order is another report, so that each begins with empty tables; its story begins afresh with it.
          await desk.tables.send(
            new DeleteCommand({ TableName: 'stories', Key: { storyId: end.filing.storyId ?? 'none' } }),
          );
          await desk.tables.send(new DeleteCommand({ TableName: 'entries', Key: { entryId: end.entryId } }));
          return JSON.stringify([
            { ...end, filing: { ...end.filing, revisionCount: 0 } },
            story && { ...story, revision: 0 },
            mentions,
          ]);
        };
        const guid = `any-order-${tries}`;
        expect(await endOf(shuffled, guid)).toEqual(await endOf(all, guid));
      }),
      { numRuns: 4 },
    );
  });

  it('files no second entry when an outlet sends its item again under another name, and tells what it changed', async () => {
    const { published, received } = onNewDay();
    const body = (killed: number) =>
      `JARABLUS, Syria — An Islamic State shell fell on the vegetable market of Jarablus shortly after noon, killing ${killed} people and burning nine stalls, the head of the town council said.`;
    const item = { headline: 'Shell hits Jarablus market', publishedAt: published };
    const first = arriving({ ...item, guid: 'first-name', bodyText: body(4) }, received);
    await file(first);
    const again = arriving({ ...item, guid: 'second-name', bodyText: body(4) }, received);
    await file(again);
    expect(await desk.entries.get(again.entryId)).toBeUndefined();
    expect((await held(first)).filing.revisions).toHaveLength(1);
    const receivedAt = received.receivedAt.replace('T09', 'T11');
    const risen = arriving({ ...item, guid: 'third-name', bodyText: body(7) }, { receivedAt });
    await file(risen);
    await file(risen, newWorker());
    expect(await desk.entries.get(risen.entryId)).toBeUndefined();
    const { filing, guid } = await held(first);
    expect(guid).toBe('third-name');
    expect(filing.revisions.map(({ kind, changes }) => [kind, changes?.[0]])).toEqual([
      ['new', undefined],
      ['update', { field: 'toll', from: '4 killed', to: '7 killed' }],
    ]);
    expect(filing.tolls?.map(({ killed }) => killed?.min)).toEqual([4, 7]);
    expect(await desk.stories.get(filing.storyId ?? '')).toMatchObject({ entryCount: 1 });
  });

  it('files one entry of an item under three names, the same but for its id in whatever order they come', async () => {
    const names = ['first-name', 'second-name', 'third-name'];
    let tries = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(names, { minLength: 3 }),
        fc.array(fc.integer({ min: 4, max: 9 }), { minLength: 3, maxLength: 3 }),
        async (order, tolls) => {
          const { published, received } = onNewDay();
          tries++;
          const endOf = async (told: string[]) => {
            const outlet = `Jarablus Desk ${tries}`;
            const entries = told.map((name) => {
              const at = names.indexOf(name);
              const bodyText = `JARABLUS, Syria — An Islamic State shell fell on the vegetable market of Jarablus shortly after noon, killing ${tolls[at]} people and burning nine stalls, the head of the town council said.`;
              const receivedAt = received.receivedAt.replace(':00:00', `:${10 + at}:00`);
              return arriving(
                { guid: `${name} ${tries}`, headline: 'Shell hits Jarablus market', publishedAt: published, bodyText },
                { receivedAt, feedId: outlet, outlet },
              );
            });
            const stores = newWorker();
            for (const entry of entries) await file(entry, stores);
            const rows = await Promise.all(entries.map(({ entryId }) => desk.entries.get(entryId)));
            const [end, ...others] = rows.filter((row) => row !== undefined);
            expect(others).toEqual([]);
            if (end === undefined) throw new Error('Nothing was filed.');
            const mentions = await takeMentions(end);
            await desk.tables.send(
              new DeleteCommand({ TableName: 'stories', Key: { storyId: end.filing.storyId ?? 'none' } }),
            );
            for (const { entryId } of entries)
              await desk.tables.send(new DeleteCommand({ TableName: 'entries', Key: { entryId } }));
            const { guid, text, inferred, filing } = end;
            const { revisions, tolls: course, sketch } = filing;
            // When each was filed is the desk's own.
            const history = revisions.map((record) => ({ ...record, at: '' }));
            return { guid, text, inferred, history, course, sketch, mentions };
          };
          const inOrder = await endOf(names);
          const shuffled = await endOf(order);
          const comparable = (end: typeof inOrder) => ({
            ...end,
            mentions: end.mentions.map(({ mention }) => mention),
          });
          expect(comparable(shuffled)).toEqual(comparable(inOrder));
        },
      ),
      { numRuns: 4 },
    );
  });

  describe('an item under a second name', () => {
    const item = {
      headline: 'Air strike on clinic in Atarib kills four',
      bodyText:
        'ATARIB, Syria — An air strike destroyed a clinic on the western edge of Atarib on Sunday, killing four people, among them a nurse of nineteen, and wounding two guards at the gate, the head of the rescue team said.',
    };
    let tries = 0;
    const told = () => {
      const { published, received } = onNewDay();
      const desk = `Atarib Desk ${++tries}`;
      const by = (hour: string) => ({
        feedId: `atarib-${tries}`,
        outlet: desk,
        receivedAt: received.receivedAt.replace('T09', `T${hour}`),
      });
      return {
        first: arriving({ ...item, guid: 'k1', publishedAt: published }, by('09')),
        second: arriving({ ...item, guid: 'k2', publishedAt: published }, by('10')),
        kill: arriving(
          { ...item, guid: 'k2', publishedAt: published, status: 'canceled', note: 'No clinic was hit.' },
          by('12'),
        ),
        correction: arriving(
          {
            ...item,
            guid: 'k2',
            publishedAt: published,
            headline: `CORRECTED: ${item.headline}`,
            bodyText: item.bodyText.replace('four people', 'six people'),
          },
          by('13'),
        ),
      };
    };
    const orders = ['first second kill', 'first kill second', 'kill first second', 'first second kill second first'];

    it.each(orders)('is withdrawn with it: %s', async (order) => {
      const news = told();
      for (const name of order.split(' ')) await file(news[name as keyof typeof news], newWorker());
      const { status, note, filing } = await held(news.first);
      expect({ status, note }).toEqual({ status: 'canceled', note: 'No clinic was hit.' });
      expect(filing.revisions.map(({ kind }) => kind)).toEqual(['new', 'kill']);
      expect(await desk.entries.get(news.second.entryId)).toBeUndefined();
      expect(await desk.entries.follow(news.second.entryId)).toMatchObject({ entryId: news.first.entryId });
      // Both deliveries are known by name, with their reports.
      expect(filing.names?.map(({ entryId, guid }) => [entryId, guid])).toEqual([
        [news.first.entryId, 'k1'],
        [news.second.entryId, 'k2'],
      ]);
      expect(filing.names?.map(({ reportKey }) => reportKey)).toEqual(expect.arrayContaining([news.first.reportKey]));
    });

    it('is corrected under it', async () => {
      const { first, second, correction } = told();
      for (const each of [first, second, correction]) await file(each);
      const { headline, filing } = await held(first);
      expect(headline).toBe(correction.headline);
      expect(filing.revisions.map(({ kind }) => kind)).toEqual(['new', 'correction']);
      expect(await desk.entries.get(second.entryId)).toBeUndefined();
    });

    it('is known by it before it is written, wherever the worker dies', async () => {
      const news = told();
      await file(news.first, newWorker());
      await file(news.kill, newWorker());
      // After the name; then after the story and the entry that the kill reaches.
      for (let died = 0; died < 3; died++) {
        const fault = dieAfter(desk.tables, 'PutItemCommand');
        await expect(file(news.second, newWorker())).rejects.toThrow('killed');
        expect(fault.left()).toBe(0);
      }
      await file(news.second, newWorker());
      const { status, filing } = await held(news.first);
      expect(status).toBe('canceled');
      expect(filing.revisions.map(({ kind }) => kind)).toEqual(['new', 'kill']);
    });
  });

  it('knows the original by its credit when the relay came first: one lineage, and the original no copy', async () => {
    const { published, received } = onNewDay();
    const bodyText =
      'AL-BAB — Rebels took two mills on the northern edge of al-Bab after a night of fighting, a commander told AFP. He said that nine men of Islamic State were killed.';
    const item = { headline: 'Rebels take two mills at al-Bab', publishedAt: published, bodyText };
    const relay = arriving({ ...item, guid: 'relay' }, { ...received, feedId: 'herald', outlet: 'Herald' });
    const original = arriving({ ...item, guid: 'own' }, { ...received, feedId: 'afp', outlet: 'AFP' });
    await file(relay);
    await file(original);
    expect((await held(original)).filing).toMatchObject({ lineageId: relay.entryId });
    expect((await held(original)).filing.duplicateOf).toBeUndefined();
    expect((await held(original)).filing.storyId).toBe((await held(relay)).filing.storyId);
  });

  it('joins two stories that are one at the cost of two rows, whole also when the worker dies between them', async () => {
    const { published, received } = onNewDay();
    const told = (guid: string, outlet: string, headline: string, bodyText: string, hour: number) =>
      arriving(
        { guid, headline, bodyText, publishedAt: published.replace('T08', `T${String(hour).padStart(2, '0')}`) },
        { ...received, feedId: outlet, outlet },
      );
    const town = 'Jarablus';
    const one = told(
      'one',
      'Orontes',
      `Air strike on ${town} kills 17`,
      `Jets bombed a bakery in ${town} today, killing 17 people.`,
      6,
    );
    const other = told(
      'other',
      'Sada',
      `17 dead after raid`,
      `Warplanes hit ${town} today and 17 civilians died in an air strike.`,
      7,
    );
    for (const entry of [one, other]) {
      const storyId = storyIdOf(entry.entryId);
      await desk.stories.put(fileIntoStory(undefined, entry, { storyId, lineageId: entry.entryId }), now);
      await desk.entries.put(filed(entry, { storyId }), 0);
    }
    const bridge = told(
      'bridge',
      'Herald',
      `Air strike on bakery in ${town} kills 17`,
      `An air strike by warplanes on a bakery in ${town} killed 17 civilians today, doctors there said.`,
      8,
    );
    const [survivor, absorbed] = [one, other].map((entry) => storyIdOf(entry.entryId)) as [string, string];
    // A worker's first put takes the desk, the second writes the story that goes on, the third the one that ends.
    await failAfter('PutItemCommand', 2, refuse, () => file(bridge, newWorker()));
    expect((await desk.stories.get(absorbed))?.aliasOf).toBeUndefined();
    await file(bridge, newWorker());
    expect(await desk.stories.get(survivor)).toMatchObject({ aliases: [absorbed], entryCount: 3 });
    expect(await desk.stories.get(absorbed)).toMatchObject({ aliasOf: survivor, entryCount: 1 });
    expect((await held(other)).filing.storyId).toBe(absorbed);
    const story = await followStory(absorbed, desk.stories);
    const rows: string[] = [];
    for await (const row of entriesOfStory(story ?? { storyId: '' }, desk.entries)) rows.push(row.entryId);
    expect(rows).toEqual([one, other, bridge].map(({ entryId }) => entryId));
    // What was filed under the old id is revised in the story that goes on.
    await file({ ...other, version: 5, contentHash: 'revised', text: `${other.text} Two are missing.` }, newWorker());
    expect(await desk.stories.get(survivor)).toMatchObject({ entryCount: 3 });
    expect(await desk.stories.get(absorbed)).toMatchObject({ aliasOf: survivor, entryCount: 1 });
  });

  it.each([
    [
      'in the widest letters',
      'قال ناشطون إن غارة جوية على سوق في الرقة قتلت 12 شخصا وأصابت 30 آخرين يوم الاثنين. ',
      2000,
    ],
    ['that names a place with every word', 'Raqqa 🕊️ ', 12_000],
  ])('files the longest report there can be, %s', async (_how, words, times) => {
    const { published, received } = onNewDay();
    const long = words.repeat(times);
    const entry = fitEntry(
      arriving(
        {
          guid: `longest-${words}`,
          headline: long,
          bodyText: long,
          summary: long,
          byline: long,
          publishedAt: published,
        },
        received,
      ),
    );
    await file(entry);
    const end = await held(entry);
    expect(end.text.length).toBeGreaterThan(20_000);
    expect(long.trim().startsWith(end.text.slice(0, 1000))).toBe(true);
    for (const mention of [...end.inferred.places, ...end.inferred.claims, ...end.inferred.casualties])
      expect(mention.span[1]).toBeLessThanOrEqual(mention.in === 'headline' ? 1000 : end.text.length);
    // Revised, it still fits.
    for (let version = 2; version < 4; version++)
      await file({ ...entry, version, contentHash: `${version}`, text: `${version} ${entry.text}` });
    expect((await held(entry)).filing.revisionCount).toBe(3);
  });

  it('files a report whose words are names of the language the desk is written in', async () => {
    const { published, received } = onNewDay();
    const words = 'constructor prototype __proto__ toString hasOwnProperty valueOf';
    const entry = arriving(
      {
        guid: 'constructor',
        headline: `Raid on Raqqa: ${words}`,
        bodyText: `RAQQA — The ${words} of the bridge was killed in an air strike.`,
        publishedAt: published,
      },
      received,
    );
    await file(entry);
    expect((await held(entry)).filing.storyId).toBeDefined();
  });

  it('says it could not, rather than forget, when the tables refuse', async () => {
    const entry = fresh();
    refuse(desk.tables, 'GetItemCommand', 'AccessDeniedException');
    await expect(file(entry)).rejects.toThrow('AccessDenied');
    expect(await desk.entries.get(entry.entryId)).toBeUndefined();
  });
});

describe('closing a report', () => {
  const close = (report = closingOf()) => fileEntry({ type: 'report-closed', report }, desk, contextAt(now));

  it('marks the report as ingested and remembers what its feed has shown', async () => {
    const report = closingOf();
    await close(report);
    await close(report);
    expect(await desk.reports.get(report.reportKey)).toMatchObject({ items: 3, entries: 2, closedAt: now });
    expect((await desk.feeds.get('levant-wire'))?.seenItems).toEqual(report.seenItems);
  });

  it('is done again, whole, when half of it failed', async () => {
    for (const command of ['UpdateItemCommand', 'PutItemCommand']) {
      const feedId = `half-${command.toLowerCase()}`;
      const report = closingOf({ feedId, reportKey: `reports/2016/07/04/${feedId}/abc` });
      refuse(desk.tables, command, 'AccessDeniedException');
      await expect(close(report)).rejects.toThrow('AccessDenied');
      await close(report);
      expect(await desk.reports.get(report.reportKey)).toBeDefined();
      expect((await desk.feeds.get(feedId))?.seenItems).toEqual(report.seenItems);
    }
  });

  it('marks a wire that came by no feed', async () => {
    const reportKey = 'wires/2016/07/04/abc/raid.txt';
    await close(closingOf({ feedId: undefined, reportKey }));
    expect(await desk.reports.get(reportKey)).not.toHaveProperty('feedId');
  });

  it('is never dated before its report came, whatever the desk’s clock says', async () => {
    const reportKey = 'reports/2016/07/04/levant-wire/later';
    await close(closingOf({ reportKey, receivedAt: '2016-07-04T23:00:00.000Z' }));
    expect((await desk.reports.get(reportKey))?.closedAt).toBe('2016-07-04T23:00:00.000Z');
  });
});

/** Lets `passed` writes of a kind through, and puts the fault into the next one. */
async function failAfter(
  command: string,
  passed: number,
  fault: (client: object, command: string, name: string) => unknown,
  work: () => Promise<void>,
): Promise<void> {
  let left = passed;
  const arm = (): void => {
    if (left-- > 0) overtake(desk.tables, command, async () => arm());
    else fault(desk.tables, command, 'AccessDeniedException');
  };
  arm();
  await expect(work()).rejects.toThrow();
}
