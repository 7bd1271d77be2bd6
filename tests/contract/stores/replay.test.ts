import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openScratch } from '../../../local/openScratch.ts';
import type { Entry } from '../../../shared/model/entry.ts';
import type { FilingMessage } from '../../../shared/model/messages.ts';
import { fileEntry } from '../../../shared/pipeline/fileEntry.ts';
import { ingestReport } from '../../../shared/pipeline/ingestReport.ts';
import { publishEdition } from '../../../shared/pipeline/publishEdition.ts';
import { replay } from '../../../shared/pipeline/replay.ts';
import { dieAfter, refuse } from './faults.ts';
import { contextAt, type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
const span = { since: '2016-07-04', until: '2016-07-05' };
const now = '2016-09-01T12:00:00.000Z';

interface Told {
  guid: string;
  title: string;
  text: string;
  at: string;
}
const raid: Told = {
  guid: 'raid',
  title: 'Air strike on Raqqa market kills 12, medics say',
  text: 'An air strike hit a market in Raqqa on Monday, killing 12 people and injuring 30, medics said.',
  at: '2016-07-04T08:00:00Z',
};
const again: Told = {
  guid: 'again',
  title: 'Twelve dead as warplanes hit market in Raqqa',
  text: 'Warplanes struck a crowded market in the Syrian town of Raqqa on Monday, killing 12 people, residents said.',
  at: '2016-07-04T09:30:00Z',
};
const convoy: Told = {
  guid: 'convoy',
  title: 'Aid convoy reaches besieged Madaya',
  text: 'A convoy of 20 lorries with food reached the besieged town of Madaya in Syria on Tuesday, the Red Cross said.',
  at: '2016-07-05T07:00:00Z',
};
const match: Told = {
  guid: 'match',
  title: 'Cup final goes to penalties',
  text: 'The cup final was decided by penalties after two hours of football on Tuesday.',
  at: '2016-07-05T20:00:00Z',
};

const siege: Told = {
  guid: 'siege',
  title: 'Shells fall on besieged Daraya, two killed',
  text: 'Army shells killed two people in the besieged Syrian town of Daraya before dawn on Wednesday, its council said.',
  at: '2016-07-06T03:30:00Z',
};

const bundledFile = async () => Buffer.from('<opml version="2.0"><body/></opml>');
const publish = (editionId: string, at: string) =>
  publishEdition({ editionId, scheduledAt: at }, { ...desk, bundledFile }, contextAt(at));

/** A feed's report is received, read and filed within a minute, as the functions do it. */
async function receive(feedId: string, outlet: string, items: Told[], receivedAt: string): Promise<void> {
  const list = items.map(
    ({ guid, title, text, at }) =>
      `<item><guid isPermaLink="false">${guid}</guid><title>${title}</title><description>${text}</description><pubDate>${new Date(at).toUTCString()}</pubDate></item>`,
  );
  const bytes = Buffer.from(`<rss version="2.0"><channel><title>${outlet}</title>${list.join('')}</channel></rss>`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { reportKey } = await desk.archive.keep(bytes, { receivedAt, sha256, feedId, outlet, language: 'en' });
  const messages: FilingMessage[] = [];
  const entriesQueue = { send: async (sent: FilingMessage[]) => void messages.push(...sent) };
  const context = contextAt(receivedAt);
  await ingestReport(reportKey, { ...desk, entriesQueue }, context);
  for (const message of messages) await fileEntry(message, desk, context);
}

const rowsOf = async () => {
  const ids: string[] = [];
  for (const day of [span.since, span.until]) {
    for await (const row of desk.entries.publishedOn(day)) ids.push(row.entryId);
  }
  return desk.entries.getMany(ids);
};
const entryOf = async (told: Told): Promise<Entry> =>
  (await rowsOf()).find((entry) => entry.guid === told.guid) ?? expect.fail(`no entry of ${told.guid}`);
/** As rules of another time might have left it. */
async function rewrite(told: Told, change: (entry: Entry) => Partial<Entry>): Promise<void> {
  const entry = await entryOf(told);
  const { filing, ...rest } = { ...entry, ...change(entry) };
  const revisionCount = entry.filing.revisionCount + 1;
  await desk.entries.put({ ...rest, filing: { ...filing, revisionCount } }, entry.filing.revisionCount);
}

async function run(applyAt?: string) {
  const scratch = await openScratch(desk.tableDefinitions);
  try {
    return await replay(span, desk, scratch.stores, { applyAt });
  } finally {
    await scratch.close();
  }
}

beforeAll(async () => {
  desk = await openStores('tables', 'objects', 'queues');
  await receive('levant-wire', 'Levant Wire', [raid], '2016-07-04T08:10:00.000Z');
  await receive('orontes', 'Orontes Daily', [again], '2016-07-04T09:40:00.000Z');
  await publish('2016-07-04', '2016-07-04T18:00:00.000Z');
  await receive('levant-wire', 'Levant Wire', [raid, convoy, match], '2016-07-05T21:00:00.000Z');
  // Behind the span: what this edition tells of it rests on reports that are not run again.
  await receive('orontes', 'Orontes Daily', [siege], '2016-07-06T04:00:00.000Z');
  await publish('2016-07-06', '2016-07-06T05:30:00.000Z');
});
afterAll(() => desk.close());

describe('a replay', () => {
  it('under the rules of the day finds nothing to change', async () => {
    const found = await run();
    expect(found).toMatchObject({
      reports: 3,
      compared: 3,
      entries: [],
      stories: [],
      editions: [],
      unread: [],
      failed: [],
    });
  });

  it('tells which entries and stories would change, field by field, and changes nothing', async () => {
    await rewrite(raid, ({ inferred }) => ({ inferred: { ...inferred, toll: { killed: null, injured: null } } }));
    const strayed = 's-00000000000000ff';
    await rewrite(again, ({ filing }) => ({ filing: { ...filing, storyId: strayed } }));
    const before = await rowsOf();
    const found = await run();
    const [one, other] = [await entryOf(raid), await entryOf(again)];
    expect(found.entries).toMatchObject([
      { kind: 'judged', entryId: one.entryId, fields: [{ field: 'toll', to: 'killed 12, injured 30' }] },
      { kind: 'judged', entryId: other.entryId, fields: [{ field: 'story', from: strayed, to: one.filing.storyId }] },
    ]);
    expect(found.stories).toMatchObject([
      { storyId: strayed, leaves: [other.entryId] },
      { storyId: one.filing.storyId, joins: [other.entryId] },
    ]);
    expect(await rowsOf()).toEqual(before);
  });

  it('applied, leaves the desk as today’s rules would have it, marks what it did, and does it once', async () => {
    const digest = await desk.editionFiles.readDigest('2016-07-04');
    const queuedBefore = await desk.sqs?.receive('deliveries', 10, 0);
    const { applied } = await run(now);
    expect(applied).toMatchObject({ entries: 2, conflicts: [] });
    const one = await entryOf(raid);
    expect(one.inferred.toll).toEqual({ killed: { min: 12, max: 12 }, injured: { min: 30, max: 30 } });
    expect(one.filing.rejudgements).toEqual([{ at: now, changed: ['toll'] }]);
    expect((await entryOf(again)).filing.storyId).toBe(one.filing.storyId);
    const story = await desk.stories.get(one.filing.storyId ?? '');
    expect(story).toMatchObject({ entryCount: 2, outlets: ['Levant Wire', 'Orontes Daily'] });

    const settled = await rowsOf();
    expect(await run(now)).toMatchObject({ entries: [], stories: [], applied: { entries: 0, stories: 0 } });
    expect(await rowsOf()).toEqual(settled);
    expect(await desk.editionFiles.readDigest('2016-07-04')).toEqual(digest);
    expect(await desk.sqs?.receive('deliveries', 10, 0)).toEqual(queuedBefore);
  });

  it('is no revision: the supplier corrected nothing, and no reader is told that it did', async () => {
    const { filing } = await entryOf(raid);
    expect(filing.revisions.map(({ kind }) => kind)).toEqual(['new']);
    expect(filing.filedAt).toBe('2016-07-04T08:10:00.000Z');
  });

  it('keeps what was dropped and should not have been, and lets go of what should not have been kept', async () => {
    const convoyEntry = await entryOf(convoy);
    await rewrite(convoy, ({ inferred, filing }) => ({
      inferred: { ...inferred, relevance: { label: 'off', score: 0, why: [] } },
      filing: { ...filing, storyId: undefined },
    }));
    const story = convoyEntry.filing.storyId ?? '';
    const [cup] = await droppedOn('2016-07-05');
    const kept: Entry = {
      ...convoyEntry,
      entryId: cup?.entryId ?? '',
      guid: match.guid,
      headline: match.title,
      text: match.text,
      position: 2,
      filing: { ...convoyEntry.filing, lineageId: cup?.entryId ?? '' },
    };
    await desk.entries.put(kept, 0);
    const { entries } = await run(now);
    expect(entries.map(({ kind, headline }) => [kind, headline])).toEqual([
      ['kept', convoy.title],
      ['dropped', match.title],
    ]);
    expect(await entryOf(convoy)).toMatchObject({
      inferred: { relevance: { label: 'core' } },
      filing: { storyId: story },
    });
    const off = await entryOf(match);
    expect(off.inferred.relevance.label).toBe('off');
    expect(off.filing.storyId).toBeUndefined();
    expect((await desk.stories.get(story))?.recentEntryIds).toEqual([convoyEntry.entryId]);
    expect(await run(now)).toMatchObject({ entries: [], applied: { entries: 0, stories: 0 } });
  });

  it('that AWS fails in the middle of its reading changes nothing: what is not there yet is not judged without', async () => {
    const before = await rowsOf();
    // One attempt: it is no error that the SDK tries again by itself.
    refuse(desk.buckets, 'GetObjectCommand', 'SlowlyRefused');
    await expect(run(now)).rejects.toThrow('SlowlyRefused');
    expect(await rowsOf()).toEqual(before);
  });

  it('leaves alone what the desk has decided and not written out yet, its story with it, and says so', async () => {
    const settled = await rowsOf();
    await rewrite(raid, ({ inferred }) => ({ inferred: { ...inferred, toll: { killed: null, injured: null } } }));
    await rewrite(convoy, ({ inferred }) => ({ inferred: { ...inferred, verification: 'disputed' } }));
    const struck = await entryOf(raid);
    const { turn = 0 } = (await desk.stories.readDesk()) ?? {};
    const { storyId, lineageId } = struck.filing;
    const coming = { entryId: 'e-00000000000000000abc', storyId, lineageId };
    await desk.stories.writeDesk({ holder: 'one that is filing', turn: turn + 1, decided: [coming] });
    const { applied } = await run(now);
    expect(applied).toMatchObject({ entries: 1, conflicts: [struck.entryId] });
    expect(await entryOf(raid)).toEqual(struck);
    // Filed, or given up: then it is written like all the rest.
    await desk.stories.writeDesk({ holder: 'one that is filing', turn: turn + 3, decided: [] });
    expect((await run(now)).applied).toMatchObject({ entries: 1, conflicts: [] });
    expect((await entryOf(raid)).inferred.toll).toEqual(
      settled.find(({ entryId }) => entryId === struck.entryId)?.inferred.toll,
    );
  });

  it('that is killed after any of its writes is finished by the next', async () => {
    const settled = await rowsOf();
    const plain = (entries: Entry[]) =>
      entries.map(({ filing: { rejudgements, revisionCount, ...filing }, ...entry }) => ({ ...entry, filing }));
    for (const command of ['PutItemCommand', 'BatchWriteItemCommand']) {
      await rewrite(raid, ({ inferred }) => ({ inferred: { ...inferred, toll: { killed: null, injured: null } } }));
      await rewrite(again, ({ filing }) => ({ filing: { ...filing, storyId: 's-00000000000000ee' } }));
      dieAfter(desk.tables, command);
      await expect(run(now)).rejects.toThrow('killed');
      expect((await run(now)).applied?.conflicts).toEqual([]);
      expect(plain(await rowsOf()), command).toEqual(plain(settled));
    }
  });
});

async function droppedOn(day: string) {
  const dropped = [];
  for await (const each of desk.dropped.onDay(day)) dropped.push(each);
  return dropped;
}
