/**
 * Keeps what is read of an edition beside its digest: the archive page in English and Arabic, the plain text, the pictures.
 *
 * All of it follows from the frozen digest, so keeping twice keeps the same. An edition without pictures is complete: when drawing
 * fails, that is said and nothing else fails.
 */
import { type PictureAssets, renderPictures } from '../digest/renderPictures.ts';
import type { Digest } from '../model/edition.ts';
import type { Log } from '../model/step.ts';
import type { EditionFiles } from '../stores/editionFiles.ts';
import { listRenderings, mapSizeOf } from './listRenderings.ts';

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

function isShown(plan: { size: 'phone' | 'desktop'; locale: (typeof locales)[number] }): boolean {
  return plan.size === 'phone' || plan.size === mapSizeOf(plan.locale);
}

export async function keepRenderings(digest: Digest, stores: RenderingStores, log: Log): Promise<void> {
  const { editionFiles, siteUrl } = stores;
  // One story needs no map of the day.
  if (digest.alert === undefined) await keepPictures(digest, stores, log);
  for (const { name, body, contentType } of listRenderings(digest, siteUrl))
    await editionFiles.keepFile(digest.editionId, name, body, contentType);
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
