import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeDigest } from '../../../shared/digest/composeDigest.ts';
import type { Digest } from '../../../shared/model/edition.ts';
import { emptyDigestMaterial } from './deskPapers.ts';
import { loseAnswer, refuse } from './faults.ts';
import { type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openStores('objects');
});
afterAll(() => desk.close());

/** Two editors would compose two digests of one day: here they differ in how many reports were left out. */
const composed = (editionId: string, offTopic = 0): Digest =>
  composeDigest(
    { ...emptyDigestMaterial(editionId), dropped: offTopic },
    { placeById: () => undefined, actorById: () => undefined, houseOf: (outlet) => outlet },
  );

describe('the files of editions', () => {
  it('freeze what the first one composed, and give it to whoever comes later', async () => {
    const frozen = await Promise.all(
      [1, 2, 3, 4].map((offTopic) => desk.editionFiles.freeze(composed('2016-07-04', offTopic))),
    );
    expect(new Set(frozen.map((digest) => digest.leftOut.offTopic)).size).toBe(1);
    expect(await desk.editionFiles.readDigest('2016-07-04')).toEqual(JSON.parse(JSON.stringify(frozen[0])));
    expect(await desk.editionFiles.freeze(composed('2016-07-04', 99))).toEqual(
      await desk.editionFiles.readDigest('2016-07-04'),
    );
  });

  it('stand frozen when the answer was lost', async () => {
    loseAnswer(desk.buckets, 'PutObjectCommand');
    const frozen = await desk.editionFiles.freeze(composed('2016-07-05', 7));
    expect(frozen.leftOut.offTopic).toBe(7);
    expect(await desk.editionFiles.hasDigest('2016-07-05')).toBe(true);
  });

  it('say by name that an edition was never frozen', async () => {
    expect(await desk.editionFiles.hasDigest('2016-01-01')).toBe(false);
    await expect(desk.editionFiles.readDigest('2016-01-01')).rejects.toThrow('2016-01-01 has no digest.json');
    expect(await desk.editionFiles.readFile('2016-01-01', 'index.html')).toBeUndefined();
  });

  it('do not take a refusal for an edition that is not there', async () => {
    refuse(desk.buckets, 'GetObjectCommand', 'AccessDenied');
    await expect(desk.editionFiles.hasDigest('2016-07-04')).rejects.toThrow('AccessDenied');
    refuse(desk.buckets, 'PutObjectCommand', 'AccessDenied');
    await expect(desk.editionFiles.freeze(composed('2016-07-06'))).rejects.toThrow('AccessDenied');
  });

  it('keep a page over the one before, and once where that is asked', async () => {
    const page = (words: string, how?: 'once') =>
      desk.editionFiles.keepFile('2016-07-04', 'index.ar.html', words, 'text/html; charset=utf-8', how);
    expect(await page('<p>أولى</p>')).toBe('kept');
    expect(await page('<p>ثانية</p>')).toBe('kept');
    expect(await page('<p>ثالثة</p>', 'once')).toBe('held');
    const read = await desk.editionFiles.readFile('2016-07-04', 'index.ar.html');
    expect(new TextDecoder().decode(read?.bytes)).toBe('<p>ثانية</p>');
    expect(read?.contentType).toBe('text/html; charset=utf-8');
  });
});
