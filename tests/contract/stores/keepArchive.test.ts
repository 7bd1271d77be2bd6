import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summarizeEdition } from '../../../shared/digest/archive/summarizeEdition.ts';
import { composeDigest } from '../../../shared/digest/composeDigest.ts';
import { parseReport } from '../../../shared/parse/parseReport.ts';
import { keepArchive } from '../../../shared/pipeline/keepArchive.ts';
import { keepRenderings } from '../../../shared/pipeline/keepRenderings.ts';
import { manageSubscription } from '../../../shared/pipeline/manageSubscription.ts';
import { gazetteer, inventDay } from '../../unit/digest/inventedDay.ts';
import { contextAt, type OpenDesk, openStores } from './openStores.ts';

const siteUrl = 'https://desk.example';
const days = ['2014-12-30', '2015-12-21', '2015-12-23'];
let desk: OpenDesk;

beforeAll(async () => {
  desk = await openStores('tables', 'objects', 'mail');
  for (const day of days) await publish(day);
});
afterAll(() => desk.close());

const now = '2015-12-23T07:00:00.000Z';
async function publish(day: string): Promise<void> {
  const [previous] = await desk.editions.before(day, 7);
  const digest = {
    ...composeDigest({ ...inventDay(), previous: previous?.editionId }, gazetteer),
    editionId: day,
  };
  const stores = { ...desk, siteUrl, bundledFile: () => Promise.reject(new Error('no pictures here')) };
  await desk.editionFiles.freeze(digest);
  await keepRenderings(digest, stores, contextAt(`${day}T06:00:00.000Z`).log);
  await desk.editions.record({
    editionId: day,
    dataFrom: digest.dataFrom,
    dataUntil: digest.dataUntil,
    frozenAt: `${day}T05:30:00.000Z`,
    digestSha256: '',
    storyCount: digest.numbers.stories,
    entryCount: digest.numbers.reports,
    summary: summarizeEdition(digest),
  });
  await keepArchive(day, now, stores);
}

async function read(path: string): Promise<{ status: number; type: string; text: string }> {
  const answer = await manageSubscription(
    { method: 'GET', path, query: {}, headers: {}, body: '', origin: siteUrl },
    desk,
    contextAt(now),
  );
  const text = typeof answer.body === 'string' ? answer.body : new TextDecoder().decode(answer.body);
  return { status: answer.status, type: answer.headers['content-type'] ?? '', text };
}

describe('the archive of editions', () => {
  it('has a front with the newest year, its calendar, its headlines, and the way to the year before', async () => {
    const { status, text } = await read('/editions/');
    expect(status).toBe(200);
    expect(text).toContain('<caption>December 2015</caption>');
    expect(text).toContain('aria-label="Wednesday 23 December: 20 stories"');
    expect(text.indexOf('23 December')).toBeLessThan(text.indexOf('21 December'));
    expect(text).toContain('href="https://desk.example/editions/2014/"');
    // The map of each of the latest days, light and dark, with its numbers in words.
    expect(text).toContain('srcset="/editions/2015-12-23/map-phone-dark-en.png"');
    expect(text).toMatch(/<img src="\/editions\/2015-12-23\/map-phone-light-en\.png" alt="[^"]*Ramadi[^"]*"/);
    expect((await read('/editions/2014/')).text).toContain('<caption>December 2014</caption>');
  });

  it('leads nowhere that is not there, in either language', async () => {
    const waiting = ['/editions/', '/editions/index.ar.html', '/editions/corrections.html', '/editions/2014/'];
    const pages = new Map<string, string>();
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (pages.has(path)) continue;
      const { status, text } = await read(path);
      expect(status, path).toBe(200);
      pages.set(path, text);
      for (const [, href = ''] of text.matchAll(/href="([^"]+)"/g)) {
        const { origin, pathname } = new URL(href.replaceAll('&amp;', '&'), siteUrl + path);
        if (origin === siteUrl && pathname.startsWith('/editions/')) waiting.push(pathname);
      }
    }
    expect([...pages.keys()].sort()).toContain('/editions/2015-12-21/index.ar.html');
    for (const [path, text] of pages) {
      for (const [, href = ''] of text.matchAll(/href="([^"]+)"/g)) {
        const { origin, pathname, hash } = new URL(href.replaceAll('&amp;', '&'), siteUrl + path);
        if (origin !== siteUrl || hash === '') continue;
        expect(pages.get(pathname), `${path} → ${pathname}${hash}`).toContain(`id="${hash.slice(1)}"`);
      }
    }
  });

  it('offers the digests as feeds that a reader of feeds can read', async () => {
    for (const path of ['/editions/feed.xml', '/editions/feed.json']) {
      const { text, type } = await read(path);
      const { items, issues } = await parseReport(new TextEncoder().encode(text), {
        contentType: type,
        url: siteUrl + path,
      });
      expect(issues).toEqual([]);
      expect(items.map((item) => [item.headline, item.publishedAt, item.url])).toEqual([
        ['Syria and Iraq, Wednesday 23 December 2015', '2015-12-23T05:30:00.000Z', `${siteUrl}/editions/2015-12-23/`],
        ['Syria and Iraq, Monday 21 December 2015', '2015-12-21T05:30:00.000Z', `${siteUrl}/editions/2015-12-21/`],
      ]);
      expect(items[0]?.bodyText).toContain('[Disputed]');
    }
  });

  it('keeps a page of corrections, old words and new', async () => {
    const { text } = await read('/editions/corrections.html');
    expect(text).toContain('<del dir="ltr" lang="en">Three bridges cleared at Ramadi</del>');
    expect(text).toContain('Two Rivers Press corrected its report');
  });

  it('is the same when kept again, and takes in an edition that comes late without giving it the front', async () => {
    const before = await read('/editions/');
    await keepArchive('2015-12-23', now, { ...desk, siteUrl });
    expect(await read('/editions/')).toEqual(before);
    await publish('2014-12-31');
    expect(await read('/editions/')).toEqual(before);
    expect((await read('/editions/2014/')).text).toContain('/editions/2014-12-31/');
  });

  it('gives nothing that was not made to be read', async () => {
    for (const path of [
      '/editions/2015-12-23/pictures.json',
      '/editions/2015-12/index.html',
      '/editions/digest.json',
    ]) {
      expect((await read(path)).status, path).toBe(404);
    }
  });
});
