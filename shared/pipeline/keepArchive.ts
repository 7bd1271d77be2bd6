/**
 * Keeps the archive's pages that belong to no one edition: the front and a page a year with its calendar, the corrections, and the feeds of
 * the digests.
 *
 * All of them follow from the rows of the editions and the frozen digests, so keeping twice keeps the same, and an edition published late puts
 * itself in its place.
 */
import { renderCorrections } from '../digest/archive/renderCorrections.ts';
import { renderAtom, renderJsonFeed } from '../digest/archive/renderFeeds.ts';
import { renderIndex } from '../digest/archive/renderIndex.ts';
import { addDays, type Day, type Instant } from '../model/time.ts';
import type { EditionFiles } from '../stores/editionFiles.ts';
import type { EditionStore } from '../stores/editionStore.ts';

export interface ArchiveStores {
  editions: EditionStore;
  editionFiles: EditionFiles;
  siteUrl: string;
}

const html = 'text/html; charset=utf-8';
const locales = ['en', 'ar'] as const;
const inFeeds = 30;
const correctionsFromDays = 30;

export async function keepArchive(editionId: Day, now: Instant, stores: ArchiveStores): Promise<void> {
  const { editions, editionFiles, siteUrl } = stores;
  const year = Number(editionId.slice(0, 4));
  // A year's page is complete whenever one of its editions is published, late ones too.
  const ofYear = await editions.before(`${year + 1}-01-01`, 366);
  const newest = ofYear[0]?.editionId ?? editionId;
  const yearBefore = (await hasYear(year - 1, editionFiles)) ? String(year - 1) : undefined;
  let isNewestYear = true;
  for (let later = year + 1; isNewestYear && later <= Number(now.slice(0, 4)); later++)
    isNewestYear = !(await hasYear(later, editionFiles));
  for (const locale of locales) {
    const suffix = locale === 'en' ? '' : `.${locale}`;
    const page = renderIndex(String(year), ofYear, { siteUrl, locale, yearBefore, path: `${year}/` });
    await editionFiles.keepArchiveFile(`${year}/index${suffix}.html`, page, html);
    if (isNewestYear) {
      const front = renderIndex(String(year), ofYear, { siteUrl, locale, yearBefore, path: '' });
      await editionFiles.keepArchiveFile(`index${suffix}.html`, front, html);
    }
  }
  if (!isNewestYear) return;

  const recent = await editions.before(addDays(newest, 1), Math.max(inFeeds, correctionsFromDays));
  await editionFiles.keepArchiveFile(
    'feed.xml',
    renderAtom(recent.slice(0, inFeeds), siteUrl),
    'application/atom+xml; charset=utf-8',
  );
  await editionFiles.keepArchiveFile(
    'feed.json',
    renderJsonFeed(recent.slice(0, inFeeds), siteUrl),
    'application/feed+json; charset=utf-8',
  );
  const corrected = await Promise.all(
    recent
      .filter(({ summary }) => summary !== undefined && summary.corrections > 0)
      .map((edition) => editionFiles.readDigest(edition.editionId)),
  );
  for (const locale of locales) {
    const suffix = locale === 'en' ? '' : `.${locale}`;
    const page = renderCorrections(corrected, { siteUrl, locale, path: 'corrections.html' });
    await editionFiles.keepArchiveFile(`corrections${suffix}.html`, page, html);
  }
}

async function hasYear(year: number, files: EditionFiles): Promise<boolean> {
  return (await files.readArchiveFile(`${year}/index.html`)) !== undefined;
}
