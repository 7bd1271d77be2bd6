import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isShowable } from '../../../shared/digest/isShowable.ts';
import type { Entry } from '../../../shared/model/entry.ts';
import { backfillReport } from '../../../shared/pipeline/backfill.ts';
import { contextAt, type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openStores('tables', 'objects');
});
afterAll(() => desk.close());

/** Keeps, reads and files a wire's file, as of the hour it came. */
const drop = (path: string, text: string, receivedAt: string) =>
  backfillReport(
    { path, bytes: Buffer.from(text), modifiedAt: receivedAt },
    { feeds: [], files: true },
    desk,
    contextAt('2016-04-01T12:00:00.000Z'),
  );

async function entriesOn(day: string): Promise<Entry[]> {
  const found: Entry[] = [];
  for await (const { entryId } of desk.entries.publishedOn(day)) {
    const entry = await desk.entries.get(entryId);
    if (entry) found.push(entry);
  }
  return found.sort((one, other) => (one.guid < other.guid ? -1 : 1));
}

/** One of the wire's messages: its services begin to count anew each day. */
const message = (source: string, number: string, stamp: string, ...lines: string[]) =>
  `${source}${number} 2 I 90 ${source.toUpperCase()} ${number}\n\nSyria-front/\n${lines.join('\n')}\n\n${stamp}\n`;
const raid = (place: string) => [
  `Shelling kills nine in ${place} =`,
  '',
  `   ${place} (wire) - Shelling killed nine civilians in ${place} in Syria, medics said.`,
];

describe('the kill of a message', () => {
  const orders = [
    [0, 1, 2, 3],
    [3, 2, 1, 0],
    [2, 0, 3, 1],
  ];

  it.each(orders)('takes back the number of its own day, in whatever order all come: %s %s %s %s', async (...order) => {
    const source = `o${'abcdefghij'[orders.findIndex((each) => each.every((at, place) => at === order[place]))]}k`;
    const papers = [
      ['0041', '010805 GMT MAR 16', raid('Azaz')],
      ['0041', '020805 GMT MAR 16', raid('Douma')],
      ['0042', '020905 Mar 16', raid('Palmyra')],
      [
        '0077',
        '021130 GMT MAR 16',
        ['KILL KILL KILL', '', `Please kill ${source}0041 Shelling kills nine. It was wrong.`],
      ],
    ] as const;
    for (const at of order) {
      const [number, stamp, lines] = papers[at]!;
      await drop(
        `${source}-${at}.txt`,
        message(source, number, stamp, ...lines),
        `2016-03-0${at === 0 ? 1 : 2}T13:00:00.000Z`,
      );
    }
    const held = [...(await entriesOn('2016-03-01')), ...(await entriesOn('2016-03-02'))]
      .filter(({ guid }) => guid.includes(`:${source}`))
      .map(({ guid, status, headline, filing }) => [
        guid,
        status,
        headline,
        filing.revisions.filter(({ kind }) => kind === 'kill').length,
      ]);
    expect(held).toEqual([
      [`iptc7901:${source}0041:2016-03-01`, 'usable', 'Shelling kills nine in Azaz', 0],
      [`iptc7901:${source}0041:2016-03-02`, 'canceled', 'Shelling kills nine in Douma', 1],
      [`iptc7901:${source}0042:2016-03-02`, 'usable', 'Shelling kills nine in Palmyra', 0],
    ]);
  });

  it('takes back the day before’s where the number is above its own, or where it names that day', async () => {
    await drop('n1.txt', message('nig', '0950', '032350 GMT Mar 16', ...raid('Azaz')), '2016-03-03T23:55:00.000Z');
    await drop('n2.txt', message('nig', '0003', '032310 GMT Mar 16', ...raid('Homs')), '2016-03-03T23:15:00.000Z');
    const withdraw = (words: string) => ['ATTENTION EDITORS - PLEASE DO NOT USE', '', words];
    await drop(
      'n3.txt',
      message('nig', '0002', '040010 GMT Mar 16', ...withdraw('nig0950 has been withdrawn.')),
      '2016-03-04T00:11:00.000Z',
    );
    await drop(
      'n4.txt',
      message('nig', '0021', '040030 GMT Mar 16', ...withdraw('nig0003 of 3 March has been withdrawn.')),
      '2016-03-04T00:31:00.000Z',
    );
    const held = (await entriesOn('2016-03-03')).filter(({ guid }) => guid.includes(':nig'));
    expect(held.map(({ guid, status }) => [guid, status])).toEqual([
      ['iptc7901:nig0003:2016-03-03', 'canceled'],
      ['iptc7901:nig0950:2016-03-03', 'canceled'],
    ]);
  });

  it('is of the day of receipt, as its report is, where neither carries a stamp', async () => {
    await drop('u1.txt', message('und', '0008', '', ...raid('Idlib')), '2016-03-08T09:00:00.000Z');
    await drop('u2.txt', message('und', '0008', '', ...raid('Homs')), '2016-03-09T09:00:00.000Z');
    await drop('u3.txt', message('und', '0011', '', 'MANDATORY KILL und0008'), '2016-03-09T10:00:00.000Z');
    const held = [...(await entriesOn('2016-03-08')), ...(await entriesOn('2016-03-09'))];
    expect(held.filter(({ guid }) => guid.includes(':und')).map(({ guid, status }) => [guid, status])).toEqual([
      ['iptc7901:und0008:2016-03-08', 'usable'],
      ['iptc7901:und0008:2016-03-09', 'canceled'],
    ]);
  });
});

describe('copy under embargo in words', () => {
  const mail = (name: string, subject: string, ...lines: string[]) =>
    `From: Relief Desk <desk@relief.example>\nTo: in@desk.example\nSubject: ${subject}\nDate: Thu, 10 Mar 2016 10:00:00 +0000\nMessage-ID: <${name}@relief.example>\nContent-Type: text/plain; charset=utf-8\n\n${lines.join('\n\n')}\n`;
  const lede = 'GENEVA - Shelling killed nine civilians in Aleppo in Syria, the agency said.';

  it.each([
    ['m1', mail('m1', 'Aleppo', 'SOUS EMBARGO JUSQU’AU 11 mars 2016 à 06h00 GMT', lede), '2016-03-11T06:00:00.000Z'],
    ['m2', mail('m2', 'Fwd: Aleppo - under embargo until Friday 07:00 CET', lede), '2016-03-11T06:00:00.000Z'],
    ['m3', mail('m3', 'Aleppo', '*** STRICT EMBARGO ***', lede), undefined],
    ['m4', `EMBARGOED until 0600 GMT 11 Mar 2016\n\n${lede} It gave no names.\n`, '2016-03-11T06:00:00.000Z'],
  ])('is filed, and not told before its hour: %s', async (name, text, until) => {
    const path = `${name}-embargo.txt`;
    await drop(path, text, '2016-03-10T10:05:00.000Z');
    const [entry] = (await entriesOn('2016-03-10')).filter(({ reportKey }) => reportKey.endsWith(path));
    expect([entry?.status, entry?.embargoedUntil]).toEqual(['embargoed', until]);
    expect(entry?.headline ?? '').not.toMatch(/^\W*embargo/i);
    expect(isShowable(entry!, '2016-03-11T05:59:59.000Z')).toBe(false);
    expect(isShowable(entry!, '2016-03-11T06:00:00.000Z')).toBe(until !== undefined);
  });
});
