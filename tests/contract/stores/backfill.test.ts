import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerQuery } from '../../../shared/pipeline/answerQuery.ts';
import { backfillReport, type OldReport, stampIn } from '../../../shared/pipeline/backfill.ts';
import { dieAfter } from './faults.ts';
import { contextAt, type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openStores('tables', 'objects');
});
afterAll(() => desk.close());

const feeds = [{ feedId: 'levant-wire', outlet: 'Levant Wire', url: 'https://levant.example/rss', language: 'en' }];
const feedOf = (words: string, date?: string) =>
  Buffer.from(
    `<rss version="2.0"><channel><title>Levant Wire</title><item><guid isPermaLink="false">${words}</guid><title>Air strike on ${words} kills five, medics say</title><description>An air strike hit ${words} in Syria, killing five people, medics said.</description>${date ? `<pubDate>${date}</pubDate>` : ''}</item></channel></rss>`,
  );
const old = (path: string, bytes: Uint8Array, modifiedAt = '2020-01-01T00:00:00.000Z'): OldReport => ({
  path,
  bytes,
  modifiedAt,
});
const fill = (report: OldReport, now: string, files = true) =>
  backfillReport(report, { feeds, files }, desk, contextAt(now));
const receiptsOn = async (day: string) => {
  const found = [];
  for await (const { reportKey } of desk.archive.keysOn(day)) found.push((await desk.archive.read(reportKey)).receipt);
  return found;
};
const onDay = async (day: string) => {
  const found = [];
  for await (const row of desk.entries.publishedOn(day)) found.push(row);
  return found;
};

describe('a back-fill', () => {
  it('files an old report at its own date, and says both when it came and when it was first kept', async () => {
    const report = old('levant-wire/2016-02-03T10-30.xml', feedOf('Raqqa', 'Wed, 03 Feb 2016 08:00:00 GMT'));
    expect(await fill(report, '2017-05-01T12:00:00.000Z')).toBe('filed');
    expect(await onDay('2016-02-03')).toMatchObject([
      { outlet: 'Levant Wire', publishedAt: '2016-02-03T08:00:00.000Z' },
    ]);
    expect(await receiptsOn('2017-05-01')).toMatchObject([
      { receivedAt: '2017-05-01T12:00:00.000Z', datedAt: '2016-02-03T10:30:00.000Z', feedId: 'levant-wire' },
    ]);
  });

  it('dates what states no date by its file’s stamp, else by its newest item, else by the file’s own time', async () => {
    await fill(old('levant-wire/20160310.xml', feedOf('Homs')), '2017-05-02T12:00:00.000Z');
    expect(await onDay('2016-03-10')).toHaveLength(1);
    await fill(old('a/levant-wire/b.xml', feedOf('Hama', 'Mon, 04 Apr 2016 08:00:00 GMT')), '2017-05-02T12:00:01.000Z');
    await fill(old('a/levant-wire/c.xml', feedOf('Idlib'), '2016-05-05T05:05:05.000Z'), '2017-05-02T12:00:02.000Z');
    expect((await receiptsOn('2017-05-02')).map(({ datedAt }) => datedAt).sort()).toEqual([
      '2016-03-10T23:59:00.000Z',
      '2016-04-04T08:00:00.000Z',
      '2016-05-05T05:05:05.000Z',
    ]);
    expect(stampIn('feeds/2016/11/14/page.txt')).toBe('2016-11-14T23:59:00.000Z');
    expect(stampIn('feeds/20161114183005.xml')).toBe('2016-11-14T18:30:05.000Z');
    expect(stampIn('feeds/page-120161199.txt')).toBeUndefined();
  });

  it('keeps the newer words when older ones of the same item come later', async () => {
    const at = 'Thu, 02 Jun 2016 08:00:00 GMT';
    const newer = Buffer.from(feedOf('Azaz', at).toString().replaceAll('five', 'nine'));
    await fill(old('levant-wire/2016-06-03.xml', newer), '2017-05-03T12:00:00.000Z');
    await fill(old('levant-wire/2016-06-02.xml', feedOf('Azaz', at)), '2017-05-03T12:01:00.000Z');
    expect((await onDay('2016-06-02')).map(({ headline }) => headline)).toEqual([
      'Air strike on Azaz kills nine, medics say',
    ]);
  });

  it('keeps what is in no format that is read, and does not call it filed', async () => {
    const nothing = old('levant-wire/2016-06-05.bin', Buffer.from([0, 1, 2, 3, 255, 254]));
    expect(await fill(nothing, '2017-05-05T12:00:00.000Z')).toBe('unread');
    expect(await receiptsOn('2017-05-05')).toHaveLength(1);
    expect(await fill(nothing, '2017-05-05T13:00:00.000Z')).toBe('held');
  });

  it('does it once: on another day too, and when it was cut off between keeping and filing', async () => {
    const report = old('levant-wire/2016-07-07.xml', feedOf('Manbij', 'Thu, 07 Jul 2016 08:00:00 GMT'));
    dieAfter(desk.buckets, 'PutObjectCommand');
    await expect(fill(report, '2017-05-04T12:00:00.000Z')).rejects.toThrow('killed');
    expect(await onDay('2016-07-07')).toEqual([]);
    expect(await fill(report, '2017-05-04T13:00:00.000Z')).toBe('filed');
    expect(await fill(report, '2017-05-09T13:00:00.000Z')).toBe('held');
    expect(await onDay('2016-07-07')).toHaveLength(1);
    expect(await receiptsOn('2017-05-04')).toHaveLength(1);
    expect(await receiptsOn('2017-05-09')).toEqual([]);
  });

  it('finds a report of 2012 by its place, and keeps its rows from the day it was filed', async () => {
    const report = old(
      'levant-wire/2012-07-13T10-30.xml',
      feedOf('Treimseh near Hama', 'Thu, 12 Jul 2012 08:00:00 GMT'),
    );
    expect(await fill(report, '2026-11-22T12:00:00.000Z')).toBe('filed');
    const found: string[] = [];
    const question = { placeId: 'sy-hama-gov', since: '2012-07-01T00:00:00.000Z', until: '2012-08-01T00:00:00.000Z' };
    for await (const { entry } of answerQuery(question, desk, (name) => name)) found.push(entry.publishedAt);
    expect(found).toEqual(['2012-07-12T08:00:00.000Z']);
    const [row] = await onDay('2012-07-12');
    const rowsOf = async (table: string, key: string, value: string | undefined) => {
      const asked = { TableName: table, KeyConditionExpression: '#key = :value' };
      const names = { ExpressionAttributeNames: { '#key': key }, ExpressionAttributeValues: { ':value': value } };
      return (await desk.tables.send(new QueryCommand({ ...asked, ...names }))).Items ?? [];
    };
    const standing = [
      ...(await rowsOf('entries', 'entryId', row?.entryId)),
      ...(await rowsOf('stories', 'storyId', row?.storyId)),
      ...(await rowsOf('mentions', 'mention', 'place#sy-hama-gov')).filter(({ entryId }) => entryId === row?.entryId),
    ];
    expect(standing).toHaveLength(3);
    for (const each of standing) expect(each.expiresAtEpochSeconds).toBeGreaterThan(Date.UTC(2027, 11, 1) / 1000);
  });

  it('leaves reading and filing to the functions where they listen', async () => {
    const report = old('levant-wire/2016-08-08.xml', feedOf('Jarablus', 'Mon, 08 Aug 2016 08:00:00 GMT'));
    expect(await fill(report, '2017-05-05T12:00:00.000Z', false)).toBe('kept');
    expect(await fill(report, '2017-05-06T12:00:00.000Z', false)).toBe('held');
    expect(await onDay('2016-08-08')).toEqual([]);
  });

  it('teaches a feed nothing: what it shows today is another matter', async () => {
    expect((await desk.feeds.get('levant-wire'))?.seenItems ?? []).toEqual([]);
  });
});
