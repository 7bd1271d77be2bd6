import type { Frame } from '../digest/frame.ts';
import { linkPictures } from '../digest/linkPictures.ts';
import { renderPage } from '../digest/renderPage.ts';
import { renderText } from '../digest/renderText.ts';
import type { Digest } from '../model/edition.ts';

export interface Rendering {
  name: string;
  body: string;
  contentType: string;
}

const locales = ['en', 'ar'] as const;

export function archiveUrlOf(siteUrl: string, { editionId }: Pick<Digest, 'editionId'>): string {
  return `${siteUrl}/editions/${editionId}/`;
}

/** The Arabic page shows the map as it is drawn for phones and mails: a larger one is a second of work that few look at. */
export function mapSizeOf(locale: Frame['locale']): 'phone' | 'desktop' {
  return locale === 'en' ? 'desktop' : 'phone';
}

/** What the archive keeps of an edition in words: its page in both languages, and the plain text. All of it follows from the frozen digest. */
export function listRenderings(digest: Digest, siteUrl: string): Rendering[] {
  return locales.flatMap((locale) => {
    const frame: Frame = {
      siteUrl,
      archiveUrl: archiveUrlOf(siteUrl, digest),
      pictures: digest.alert !== undefined ? {} : linkPictures(digest, { siteUrl, locale, mapSize: mapSizeOf(locale) }),
      correctionsFor: 'all',
      locale,
    };
    const name = locale === 'en' ? 'index.html' : `index.${locale}.html`;
    const page = { name, body: renderPage(digest, frame), contentType: 'text/html; charset=utf-8' };
    if (locale !== 'en') return [page];
    return [page, { name: 'digest.txt', body: renderText(digest, frame), contentType: 'text/plain; charset=utf-8' }];
  });
}
