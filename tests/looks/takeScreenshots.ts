/**
 * Shows what readers see: renders the invented day as mail, page and subscription pages, on desktops and phones, light and dark, in both frames, and
 * photographs each with Chromium.
 *
 *   node --import tsx tests/looks/takeScreenshots.ts [FOLDER]     (default .dateline/looks)
 *
 * Chromium is Debian's (`apt-get install chromium`) or whatever the variable CHROMIUM names. Exits 1 when there is none.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { composeDigest } from '../../shared/digest/composeDigest.ts';
import { linkPictures } from '../../shared/digest/linkPictures.ts';
import { renderHtml } from '../../shared/digest/renderHtml.ts';
import { renderPage } from '../../shared/digest/renderPage.ts';
import { renderPictures } from '../../shared/digest/renderPictures.ts';
import { renderText } from '../../shared/digest/renderText.ts';
import { Preferences } from '../../shared/model/subscriber.ts';
import { renderPreferencesPage, renderSubscribePage } from '../../shared/subscribers/renderPages.ts';
import { gazetteer, inventDay } from '../unit/digest/inventedDay.ts';

interface Look {
  name: string;
  page: string;
  width: number;
  height: number;
  dark?: boolean;
}

const require = createRequire(import.meta.url);
const folder = resolve(process.argv[2] ?? '.dateline/looks');
const chromium = [process.env.CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome'].find(
  (name) => name && spawnSync(name, ['--version']).status === 0,
);
if (chromium === undefined) {
  console.error(
    'Chromium was not found. Install it (Debian: apt-get install chromium) or name it: CHROMIUM=/path/to/chrome.',
  );
  process.exit(1);
}
mkdirSync(folder, { recursive: true });

const files = new Map<string, { type: string; content: string | Uint8Array }>();
const server = createServer((request, response) => {
  const file = files.get(request.url?.split('?')[0] ?? '');
  response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' }).end(file?.content);
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const siteUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const digest = composeDigest(inventDay(), gazetteer);
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

const choice = (id: string, en: string, ar: string) => ({ id, en, ar });
const choices = {
  places: [
    choice('country-sy', 'Syria', 'سوريا'),
    choice('country-iq', 'Iraq', 'العراق'),
    choice('iq-anbar', 'Anbar', 'الأنبار'),
    choice('sy-rif-dimashq', 'Rif Dimashq', 'ريف دمشق'),
  ],
  actors: [choice('is', 'IS', 'تنظيم الدولة'), choice('pkk', 'PKK', 'حزب العمال')],
  languages: [choice('en', 'English', 'الإنكليزية'), choice('ar', 'Arabic', 'العربية')],
  timeZones: ['Asia/Baghdad', 'Asia/Damascus', 'Europe/Berlin', 'UTC'],
};
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
    content: renderPage(digest, { ...frame, pictures: linkPictures(digest, { siteUrl, locale, mapSize: 'desktop' }) }),
  });
  files.set(`/subscribe-${locale}`, {
    ...html,
    content: renderSubscribePage({ siteUrl, locale }, { problem: 'no-address', email: 'name@' }),
  });
  files.set(`/preferences-${locale}`, {
    ...html,
    content: renderPreferencesPage(
      { siteUrl, locale, token: 't' },
      Preferences.parse({ placeIds: ['iq-anbar'] }),
      choices,
      { saved: true },
    ),
  });
  writeFileSync(join(folder, `mail-${locale}.html`), mail);
  writeFileSync(join(folder, `mail-${locale}.txt`), renderText(digest, { ...frame, pictures: {} }));
}

const looks: Look[] = [
  { name: 'mail-600-light', page: 'mail-en', width: 600, height: 3600 },
  { name: 'mail-600-dark', page: 'mail-en', width: 600, height: 3600, dark: true },
  { name: 'mail-360-light', page: 'mail-en', width: 360, height: 4600 },
  { name: 'mail-360-dark', page: 'mail-en', width: 360, height: 4600, dark: true },
  { name: 'mail-arabic', page: 'mail-ar', width: 600, height: 3600 },
  { name: 'page-desktop', page: 'page-en', width: 1100, height: 3200 },
  { name: 'page-phone-dark', page: 'page-en', width: 360, height: 3200, dark: true },
  { name: 'subscribe', page: 'subscribe-en', width: 360, height: 760 },
  { name: 'subscribe-arabic-dark', page: 'subscribe-ar', width: 360, height: 760, dark: true },
  { name: 'preferences', page: 'preferences-en', width: 600, height: 1100 },
  { name: 'preferences-arabic', page: 'preferences-ar', width: 360, height: 1300 },
];

for (const { name, page, width, height, dark } of looks) {
  // A window cannot be as narrow as a phone; a frame inside one can.
  const framed = `<!DOCTYPE html><body style="margin:0"><iframe src="/${page}" style="border:0;width:${width}px;height:${height}px"></iframe>`;
  files.set('/look', { type: 'text/html', content: framed });
  await photograph(name, width, height, dark ?? false);
  console.log(join(folder, `${name}.png`));
}
server.close();

/** Chromium runs beside this process, which must go on serving: hence no synchronous call. */
async function photograph(name: string, width: number, height: number, dark: boolean): Promise<void> {
  const child = spawn(
    chromium as string,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--force-device-scale-factor=1',
      `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`,
      '--virtual-time-budget=4000',
      `--window-size=${Math.max(width, 500)},${height}`,
      `--screenshot=${join(folder, `${name}.png`)}`,
      `${siteUrl}/look`,
    ],
    { stdio: 'ignore' },
  );
  const code = await new Promise<number | null>((done) => child.on('exit', done));
  if (code !== 0) throw new Error(`Chromium failed on ${name} with code ${code}`);
}
