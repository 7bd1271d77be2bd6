import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { renderCorrections } from '../../shared/digest/archive/renderCorrections.ts';
import { renderIndex } from '../../shared/digest/archive/renderIndex.ts';
import { summarizeEdition } from '../../shared/digest/archive/summarizeEdition.ts';
import { composeDigest } from '../../shared/digest/composeDigest.ts';
import { linkPictures } from '../../shared/digest/linkPictures.ts';
import { renderHtml } from '../../shared/digest/renderHtml.ts';
import { renderPage } from '../../shared/digest/renderPage.ts';
import { renderPictures } from '../../shared/digest/renderPictures.ts';
import { renderText } from '../../shared/digest/renderText.ts';
import { subjectLine } from '../../shared/digest/subjectLine.ts';
import type { Digest } from '../../shared/model/edition.ts';
import { Preferences } from '../../shared/model/subscriber.ts';
import { readerChoices } from '../../shared/pipeline/readerChoices.ts';
import { composeMail } from '../../shared/subscribers/composeMail.ts';
import { renderPreferencesPage, renderSubscribePage } from '../../shared/subscribers/renderPages.ts';
import { unsubscribeHeaders } from '../../shared/subscribers/unsubscribeHeaders.ts';
import { gazetteer, inventDay } from '../unit/digest/inventedDay.ts';
import { stretchWords } from '../unit/digest/stretchWords.ts';

export interface Showroom {
  siteUrl: string;
  /** Path → what is served there; more may be put in. */
  files: Map<string, { type: string; content: string | Uint8Array }>;
  close(): void;
}

/** Debian's Chromium, or what the variable CHROMIUM names; undefined when there is none. */
export function findChromium(): string | undefined {
  return [process.env.CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome'].find(
    (name): name is string => !!name && spawnSync(name, ['--version']).status === 0,
  );
}

/**
 * Serves on loopback everything a reader sees, rendered from the invented day in both frames: mails (HTML, text, MIME), the edition's page, the
 * archive, corrections, and the pages of a subscription.
 */
export async function serveLooks(): Promise<Showroom> {
  const require = createRequire(import.meta.url);
  const files = new Map<string, { type: string; content: string | Uint8Array }>();
  const server = createServer((request, response) => {
    const file = files.get(request.url?.split('?')[0] ?? '');
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' }).end(file?.content);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const siteUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const digest = composeDigest(inventDay(), gazetteer);
  // The story with most to show stands for what is told at once.
  const alert: Digest = {
    ...digest,
    editionId: 'alert-0123456789abcdef-25',
    alert: 25,
    stories: digest.stories.filter(({ storyId }) => storyId === 's-idlib'),
  };
  const fontFile = (name: string): Uint8Array => readFileSync(require.resolve(`@expo-google-fonts/${name}.ttf`));
  const pictures = await renderPictures(
    digest,
    {
      wasm: readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')),
      fonts: [
        fontFile('ibm-plex-sans/400Regular/IBMPlexSans_400Regular'),
        fontFile('ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold'),
        fontFile('ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular'),
        fontFile('ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold'),
      ],
    },
    { locales: ['en', 'ar'] },
  );
  for (const { name, bytes } of pictures)
    files.set(`/editions/${digest.editionId}/${name}.png`, { type: 'image/png', content: bytes });

  const choices = readerChoices();
  const sentFrame = {
    siteUrl: 'https://desk.example',
    archiveUrl: `https://desk.example/editions/${digest.editionId}/`,
    unsubscribeUrl: 'https://desk.example/subscription/unsubscribe?token=t',
    preferencesUrl: 'https://desk.example/subscription/preferences?token=t',
  };
  const editions = ['2015-10-02', '2015-11-30', '2015-12-21', '2015-12-22', digest.editionId].map((editionId) => ({
    editionId,
    dataFrom: digest.dataFrom,
    dataUntil: digest.dataUntil,
    frozenAt: digest.dataUntil,
    digestSha256: '',
    storyCount: digest.numbers.stories,
    entryCount: digest.numbers.reports,
  }));
  for (const locale of ['en', 'ar'] as const) {
    const frame = {
      siteUrl,
      archiveUrl: `${siteUrl}/editions/${digest.editionId}/`,
      unsubscribeUrl: `${siteUrl}/subscription/unsubscribe?token=t`,
      preferencesUrl: `${siteUrl}/subscription/preferences?token=t`,
      locale,
    };
    const html = { type: 'text/html; charset=utf-8' };
    const mail = renderHtml(digest, { ...frame, pictures: linkPictures(digest, { siteUrl, locale }) });
    files.set(`/mail-${locale}`, { ...html, content: mail });
    files.set(`/page-${locale}`, {
      ...html,
      content: renderPage(digest, {
        ...frame,
        pictures: linkPictures(digest, { siteUrl, locale, mapSize: 'desktop' }),
      }),
    });
    for (const [name, what] of [
      ['long', digest],
      ['alert-long', alert],
    ] as const)
      files.set(`/mail-${name}-${locale}`, {
        ...html,
        content: renderHtml(stretchWords(what), { ...frame, pictures: {} }),
      });
    files.set(`/page-long-${locale}`, {
      ...html,
      content: renderPage(stretchWords(digest), { ...frame, pictures: {} }),
    });
    files.set(`/alert-${locale}`, { ...html, content: renderHtml(alert, { ...frame, pictures: {} }) });
    files.set(`/subscribe-${locale}`, {
      ...html,
      content: renderSubscribePage({ siteUrl, locale }, { problem: 'no-address', email: 'name@' }),
    });
    files.set(`/preferences-${locale}`, {
      ...html,
      content: renderPreferencesPage(
        { siteUrl, locale, token: 't' },
        Preferences.parse({ placeIds: ['iq-anbar-gov'], alerts: { killed: 25, chemical: true } }),
        choices,
        { saved: true, next: { day: '2015-12-24', hour: 6, timeZone: 'Asia/Baghdad' } },
      ),
    });
    const edition = editions.map((each) => ({ ...each, summary: summarizeEdition(digest) }));
    files.set(`/archive-${locale}`, {
      ...html,
      content: renderIndex('2015', edition, { siteUrl, locale, path: '', yearBefore: '2014' }),
    });
    files.set(`/corrections-${locale}`, {
      ...html,
      content: renderCorrections([digest], { siteUrl, locale, path: 'corrections.html' }),
    });
    const text = renderText(digest, { ...frame, pictures: {} });
    files.set(`/mail-${locale}.txt`, { type: 'text/plain; charset=utf-8', content: text });
    // As it goes out: from a site with a name and no port.
    const sent = { ...frame, ...sentFrame, locale, pictures: linkPictures(digest, { ...sentFrame, locale }) };
    for (const [name, what] of [
      ['mail', digest],
      ['alert', alert],
    ] as const) {
      const raw = await composeMail({
        from: 'desk@desk.example',
        to: 'reader@reader.example',
        subject: subjectLine(what, locale),
        text: renderText(what, sent),
        html: renderHtml(what, { ...sent, ...(what.alert !== undefined && { pictures: {} }) }),
        sentAt: what.dataUntil,
        language: locale,
        listHeaders: unsubscribeHeaders(sentFrame.unsubscribeUrl, sentFrame.siteUrl),
      });
      files.set(`/${name}-${locale}.eml`, { type: 'message/rfc822', content: raw });
    }
  }

  return { siteUrl, files, close: () => server.close() };
}
