/**
 * Keeps what is read of an edition beside its digest: the archive page in English and Arabic, the plain text, the pictures.
 *
 * All of it follows from the frozen digest, so keeping twice keeps the same. An edition without pictures is complete: when drawing
 * fails, that is said and nothing else fails.
 */
import type { Frame } from '../digest/frame.ts';
import { linkPictures } from '../digest/linkPictures.ts';
import { renderPage } from '../digest/renderPage.ts';
import { type PictureAssets, renderPictures } from '../digest/renderPictures.ts';
import { renderText } from '../digest/renderText.ts';
import type { Digest } from '../model/edition.ts';
import type { Log } from '../model/step.ts';
import type { EditionFiles } from '../stores/editionFiles.ts';

export interface RenderingStores {
  editionFiles: EditionFiles;
  siteUrl: string;
  bundledFile: (name: string) => Promise<Uint8Array>;
}

const locales = ['en', 'ar'] as const;
const fontFiles = [
  'IBMPlexSans_400Regular.ttf',
  'IBMPlexSans_600SemiBold.ttf',
  'IBMPlexSansArabic_400Regular.ttf',
  'IBMPlexSansArabic_600SemiBold.ttf',
];

/** The Arabic page shows the map as it is drawn for phones and mails: a larger one is a second of work that few look at. */
function mapSizeOf(locale: (typeof locales)[number]): 'phone' | 'desktop' {
  return locale === 'en' ? 'desktop' : 'phone';
}

function isShown(plan: { size: 'phone' | 'desktop'; locale: (typeof locales)[number] }): boolean {
  return plan.size === 'phone' || plan.size === mapSizeOf(plan.locale);
}

export function archiveUrlOf(siteUrl: string, digest: Pick<Digest, 'editionId'>): string {
  return `${siteUrl}/editions/${digest.editionId}/`;
}

export async function keepRenderings(digest: Digest, stores: RenderingStores, log: Log): Promise<void> {
  const { editionFiles, siteUrl } = stores;
  const { editionId } = digest;
  // One story needs no map of the day.
  if (digest.alert === undefined) await keepPictures(digest, stores, log);
  for (const locale of locales) {
    const frame: Frame = {
      siteUrl,
      archiveUrl: archiveUrlOf(siteUrl, digest),
      pictures: digest.alert !== undefined ? {} : linkPictures(digest, { siteUrl, locale, mapSize: mapSizeOf(locale) }),
      correctionsFor: 'all',
      locale,
    };
    const name = locale === 'en' ? 'index.html' : `index.${locale}.html`;
    await editionFiles.keepFile(editionId, name, renderPage(digest, frame), 'text/html; charset=utf-8');
    if (locale === 'en')
      await editionFiles.keepFile(editionId, 'digest.txt', renderText(digest, frame), 'text/plain; charset=utf-8');
  }
}

async function keepPictures(digest: Digest, stores: RenderingStores, log: Log): Promise<void> {
  const { editionId } = digest;
  const names: { name: string }[] = [];
  try {
    const [wasm, ...fonts] = await Promise.all(['index_bg.wasm', ...fontFiles].map((name) => stores.bundledFile(name)));
    const assets: PictureAssets = { wasm: wasm ?? new Uint8Array(), fonts };
    for (const picture of await renderPictures(digest, assets, { locales, chooses: isShown })) {
      const name = `${picture.name}.png`;
      await stores.editionFiles.keepFile(editionId, name, picture.bytes, 'image/png');
      names.push({ name });
    }
  } catch (error) {
    log.error('The pictures of an edition could not be drawn; it goes out without', {
      editionId,
      reason: String(error),
    });
    log.count('PicturesFailed');
  }
  await stores.editionFiles.keepFile(editionId, 'pictures.json', JSON.stringify(names), 'application/json');
}
