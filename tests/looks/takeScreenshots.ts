/**
 * Shows what readers see: renders the invented day as mail, pages and forms, on desktops and phones, light and dark, in both frames, and
 * photographs each with Chromium.
 *
 *   node --import tsx tests/looks/takeScreenshots.ts [FOLDER]     (default .dateline/looks)
 *
 * Chromium is Debian's (`apt-get install chromium`) or whatever the variable CHROMIUM names. Exits 1 when there is none.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findChromium, serveLooks } from './serveLooks.ts';

interface Look {
  name: string;
  page: string;
  width: number;
  height: number;
  dark?: boolean;
}

const folder = resolve(process.argv[2] ?? '.dateline/looks');
const chromium = findChromium();
if (chromium === undefined) {
  console.error(
    'Chromium was not found. Install it (Debian: apt-get install chromium) or name it: CHROMIUM=/path/to/chrome.',
  );
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
const { siteUrl, files, close } = await serveLooks();
for (const locale of ['en', 'ar']) {
  writeFileSync(join(folder, `mail-${locale}.html`), files.get(`/mail-${locale}`)?.content ?? '');
  writeFileSync(join(folder, `mail-${locale}.txt`), files.get(`/mail-${locale}.txt`)?.content ?? '');
}

const looks: Look[] = [
  { name: 'mail-600-light', page: 'mail-en', width: 600, height: 3600 },
  { name: 'mail-600-dark', page: 'mail-en', width: 600, height: 3600, dark: true },
  { name: 'mail-360-light', page: 'mail-en', width: 360, height: 4600 },
  { name: 'mail-360-dark', page: 'mail-en', width: 360, height: 4600, dark: true },
  { name: 'mail-arabic', page: 'mail-ar', width: 600, height: 3600 },
  { name: 'alert', page: 'alert-en', width: 360, height: 1500 },
  { name: 'alert-arabic-dark', page: 'alert-ar', width: 600, height: 1300, dark: true },
  { name: 'page-desktop', page: 'page-en', width: 1100, height: 3200 },
  { name: 'page-phone-dark', page: 'page-en', width: 360, height: 3200, dark: true },
  { name: 'archive-phone', page: 'archive-en', width: 360, height: 2600 },
  { name: 'archive-arabic-dark', page: 'archive-ar', width: 600, height: 2400, dark: true },
  { name: 'corrections', page: 'corrections-en', width: 600, height: 1000 },
  { name: 'subscribe', page: 'subscribe-en', width: 360, height: 760 },
  { name: 'subscribe-arabic-dark', page: 'subscribe-ar', width: 360, height: 760, dark: true },
  { name: 'preferences', page: 'preferences-en', width: 600, height: 2500 },
  { name: 'preferences-arabic', page: 'preferences-ar', width: 360, height: 3300 },
];

for (const { name, page, width, height, dark } of looks) {
  // A window cannot be as narrow as a phone; a frame inside one can.
  const framed = `<!DOCTYPE html><body style="margin:0"><iframe src="/${page}" style="border:0;width:${width}px;height:${height}px"></iframe>`;
  files.set('/look', { type: 'text/html', content: framed });
  await photograph(name, width, height, dark ?? false);
  console.log(join(folder, `${name}.png`));
}
close();

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
