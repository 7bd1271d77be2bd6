import { PutObjectCommand } from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Poison } from '../../../shared/model/poison.ts';
import { receiptToMetadata, reportKeyOf } from '../../../shared/stores/reportArchive.ts';
import { anyWords } from './anyWords.ts';
import { receiptOf, sha256Of } from './deskPapers.ts';
import { loseAnswer, refuse } from './faults.ts';
import { type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openStores('objects');
});
afterAll(() => desk.close());

const bytesOf = (words: string) => new TextEncoder().encode(words);
const keysOn = async (day: string) => {
  const keys: string[] = [];
  for await (const { reportKey } of desk.archive.keysOn(day)) keys.push(reportKey);
  return keys;
};

describe('the archive of reports', () => {
  it('keeps the bytes as received, with their receipt, under their own hash', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
    const receipt = receiptOf(bytes, { url: 'https://levant.example/feed', etag: 'W/"7"', httpStatus: 200 });
    const { reportKey, outcome } = await desk.archive.keep(bytes, receipt);
    expect(outcome).toBe('kept');
    expect(reportKey).toBe(`reports/2016/07/04/levant-wire/${sha256Of(bytes)}`);
    expect(await desk.archive.read(reportKey)).toMatchObject({ reportKey, bytes, receipt });
  });

  it('keeps a report once, whoever comes again and however the first answer was lost', async () => {
    const receipt = receiptOf('resent');
    loseAnswer(desk.buckets, 'PutObjectCommand');
    const first = await desk.archive.keep(bytesOf('resent'), receipt);
    const later = await desk.archive.keep(bytesOf('resent'), { ...receipt, etag: '"later"' });
    expect([first.outcome, later.outcome]).toEqual(['held', 'held']);
    expect(await desk.archive.read(first.reportKey)).toMatchObject({ bytes: bytesOf('resent'), receipt });
  });

  it('lets one of ten pollers keep the same page', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => desk.archive.keep(bytesOf('raced'), receiptOf('raced'))),
    );
    expect(outcomes.filter(({ outcome }) => outcome === 'kept')).toHaveLength(1);
  });

  it('waits out a server that is busy, and does not call any other refusal held', async () => {
    refuse(desk.buckets, 'PutObjectCommand', 'SlowDown');
    expect((await desk.archive.keep(bytesOf('slow'), receiptOf('slow'))).outcome).toBe('kept');
    refuse(desk.buckets, 'PutObjectCommand', 'AccessDenied');
    await expect(desk.archive.keep(bytesOf('denied'), receiptOf('denied'))).rejects.toThrow('AccessDenied');
    refuse(desk.buckets, 'PutObjectCommand', 'ConditionalRequestConflict');
    await expect(desk.archive.keep(bytesOf('torn'), receiptOf('torn'))).rejects.toThrow('ConditionalRequestConflict');
  });

  it('calls a key that names nothing poison, and nothing else', async () => {
    await expect(desk.archive.read('reports/2016/07/04/levant-wire/none')).rejects.toBeInstanceOf(Poison);
    const { reportKey } = await desk.archive.keep(bytesOf('there'), receiptOf('there'));
    refuse(desk.buckets, 'GetObjectCommand', 'AccessDenied');
    await expect(desk.archive.read(reportKey)).rejects.not.toBeInstanceOf(Poison);
  });

  it('carries a receipt of any words to S3 and back', async () => {
    const words = anyWords({ maxLength: 60 });
    const optional = { requiredKeys: [] };
    const hostile = fc.record(
      {
        outlet: words,
        url: words,
        contentType: words,
        etag: words,
        lastModified: words,
        language: words,
        timeZone: words,
      },
      optional,
    );
    let at = 0;
    await fc.assert(
      fc.asyncProperty(hostile, async (said) => {
        const whole = Object.fromEntries(Object.entries(said).map(([field, value]) => [field, value.toWellFormed()]));
        const receipt = receiptOf(`hostile ${++at}`, whole);
        const { reportKey } = await desk.archive.keep(bytesOf('x'), receipt);
        const read = (await desk.archive.read(reportKey)).receipt;
        for (const [field, value] of Object.entries(receipt)) {
          const returned = String(read[field as keyof typeof read]);
          expect(String(value).startsWith(returned)).toBe(true);
          if (encodeURIComponent(String(value)).length <= 40) expect(returned).toBe(value);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('never hands S3 more metadata than it takes, nor half a letter', () => {
    const words = anyWords({ minLength: 0, maxLength: 2000 });
    const long = fc.oneof(
      words,
      fc.constantFrom('ق', '🕊️', 'x', '%').map((unit) => unit.repeat(1500)),
    );
    const receipts = fc.record({
      outlet: long,
      url: long,
      fileName: long,
      contentType: long,
      etag: long,
      lastModified: long,
    });
    fc.assert(
      fc.property(receipts, (said) => {
        const metadata = receiptToMetadata(
          receiptOf('long', { ...said, httpStatus: 200, language: 'ar', timeZone: 'Asia/Damascus' }),
        );
        let bytes = 0;
        for (const [name, value] of Object.entries(metadata)) {
          expect(value).toMatch(/^[\x20-\x7e]*$/);
          expect(decodeURIComponent(value).isWellFormed()).toBe(true);
          bytes += `x-amz-meta-${name}${value}`.length;
        }
        expect(bytes).toBeLessThanOrEqual(2048);
        expect(metadata).toMatchObject({ sha256: sha256Of('long'), 'time-zone': 'Asia%2FDamascus' });
      }),
    );
  });

  it('keeps an ordinary address whole, however long the rest of what the server said', () => {
    const url = `https://levant.example/feeds/${'northern-aleppo/'.repeat(30)}rss.xml`;
    const said = { url, contentType: 'x'.repeat(900), etag: 'y'.repeat(900), lastModified: 'z'.repeat(900) };
    expect(decodeURIComponent(receiptToMetadata(receiptOf('a', said)).url ?? '')).toBe(url);
  });

  it('files a dropped wire under any name it came with, and finds it again', async () => {
    const letters = fc.constantFrom('.', '/', '..', ' ', '\\', '%', '+', 'ن', '𐎠', '\u0000', '\ud800', 'a');
    const anyName = fc.oneof(
      anyWords({ maxLength: 200 }),
      fc.array(letters, { maxLength: 200 }).map((parts) => parts.join('')),
      fc.constantFrom('', '.', '..', '../../registry/feeds.opml'),
    );
    const dropped: string[] = [];
    await fc.assert(
      fc.asyncProperty(anyName, async (fileName) => {
        const words = `wire ${dropped.length}`;
        const receipt = receiptOf(words, { feedId: undefined, outlet: undefined, fileName });
        const { reportKey } = await desk.archive.keep(bytesOf(words), receipt);
        expect(reportKey.split('/')).toHaveLength(6);
        expect(reportKey.startsWith(`wires/2016/07/04/${sha256Of(words)}/`)).toBe(true);
        expect((await desk.archive.read(reportKey)).bytes).toEqual(bytesOf(words));
        dropped.push(reportKey);
      }),
      { numRuns: 30 },
    );
    expect(await keysOn('2016-07-04')).toEqual(expect.arrayContaining(dropped));
  });

  it('reads a wire that somebody dropped by hand, without a receipt', async () => {
    const Key = 'wires/2016/07/05/by-hand.txt';
    await desk.buckets.send(new PutObjectCommand({ Bucket: 'archive', Key, Body: 'RAQQA — A raid.' }));
    const { receipt } = await desk.archive.read(Key);
    expect(receipt).toMatchObject({ fileName: 'by-hand.txt', sha256: sha256Of('RAQQA — A raid.') });
    expect(Math.abs(Date.parse(receipt.receivedAt) - Date.now())).toBeLessThan(60_000);
  });

  it('lists what came on a day, fetched and dropped, past a thousand, and how long it has been held', async () => {
    const day = { receivedAt: '2016-07-06T10:00:00.000Z' };
    const kept = Array.from({ length: 1001 }, (_, at) => receiptOf(`listed ${at}`, day));
    for (let at = 0; at < kept.length; at += 50)
      await Promise.all(
        kept.slice(at, at + 50).map((receipt) => desk.s3?.put('archive', reportKeyOf(receipt), bytesOf('x'))),
      );
    const wire = receiptOf('a wire', { ...day, feedId: undefined, fileName: 'raid.txt' });
    await desk.archive.keep(bytesOf('a wire'), wire);
    const keys = await keysOn('2016-07-06');
    expect(new Set(keys)).toEqual(new Set([...kept, wire].map(reportKeyOf)));
    expect(keys).toHaveLength(1002);
    vi.useFakeTimers({ now: Date.now() + 3_600_000, toFake: ['Date'] });
    try {
      for await (const { heldSeconds } of desk.archive.keysOn('2016-07-06')) {
        expect(heldSeconds).toBeGreaterThan(3590);
        break;
      }
    } finally {
      vi.useRealTimers();
    }
  });

  it('holds the registry a desk put in place of the bundled one, or none', async () => {
    expect(await desk.archive.readRegistry()).toBeUndefined();
    await desk.archive.keepRegistry('<opml>الأولى</opml>');
    await desk.archive.keepRegistry('<opml>الثانية</opml>');
    expect(await desk.archive.readRegistry()).toBe('<opml>الثانية</opml>');
    refuse(desk.buckets, 'GetObjectCommand', 'AccessDenied');
    await expect(desk.archive.readRegistry()).rejects.toThrow('AccessDenied');
  });
});
