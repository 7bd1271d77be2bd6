/**
 * Walks the public pages in Chromium as a reader does: `npm run check:pages`. A phone's width, no JavaScript, English and Arabic, light and
 * dark; the desk is the embedded cloud with its deployed bundles, and the mails are those of its outbox.
 *
 * | step | what must hold |
 * | --- | --- |
 * | subscribe, by a keyboard's or a thumb's own means | one mail, to that address |
 * | open its link | nothing has changed yet; the button begins the subscription |
 * | change preferences | what was chosen is kept, and shown when the page is opened again |
 * | the digest comes; open its link to unsubscribe | nothing has changed yet; the button ends it, and so does a mail program's one click |
 * | an expired link, a forged one, a page that is not there | a page that says so and leads on |
 * | the archive: edition, index, corrections | |
 *
 * On every page: axe finds nothing, nothing scrolls sideways, nothing is asked of another host, the policy is kept. Installs nothing: exits 3
 * when there is no Chromium, 1 when something was found.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { bootCloud, type Cloud } from '../../local/bootCloud.ts';
import { synthesizeOnce } from '../../local/synthesizeOnce.ts';
import { environmentNames, mailTags } from '../../shared/model/names.ts';
import { addDays } from '../../shared/model/time.ts';
import { deskKeys } from '../../shared/pipeline/deskKeys.ts';
import { tableClient } from '../../shared/stores/clients.ts';
import { SubscriberStore } from '../../shared/stores/subscriberStore.ts';
import { TokenSecret } from '../../shared/stores/tokenSecret.ts';
import { signToken } from '../../shared/subscribers/signToken.ts';
import { findChromium } from './serveLooks.ts';

const editionId = '2016-11-15';
const now = `${editionId}T18:00:00.000Z`;
const wires = fileURLToPath(new URL('../../local/newsroom/wires/', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const looks = (['en', 'ar'] as const).flatMap((locale) =>
  (['light', 'dark'] as const).map((colorScheme) => ({
    locale,
    colorScheme,
    email: `${locale}.${colorScheme}@reader.example`,
  })),
);
type Look = (typeof looks)[number];

const twins = new Map<Look, BrowserContext>();
const found: string[] = [];
let looked = 0;

const program = findChromium();
if (program === undefined) {
  console.log(
    'Chromium is not here, so no page was looked at. To get it: apt-get install chromium, or name it: CHROMIUM=/path/to/chrome',
  );
  process.exitCode = 3;
} else {
  const scratch = mkdtempSync(path.join(tmpdir(), 'dateline-pages-'));
  const cloud = await bootCloud({
    assemblyDir: (await synthesizeOnce()).assemblyDir,
    dataDir: scratch,
    clock: () => now,
  });
  // Playwright wants a path where a shell takes a name.
  const executablePath = program.includes('/')
    ? program
    : execFileSync('which', [program], { encoding: 'utf8' }).trim();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    await walk(cloud, browser);
  } finally {
    await browser.close();
    await cloud.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
  for (const finding of found) console.log(`FOUND  ${finding}`);
  console.log(
    `${looked} looks at pages of 360 px in ${browser.version()}, English and Arabic, light and dark, without JavaScript: ${found.length} found`,
  );
  process.exitCode = found.length > 0 || looked === 0 ? 1 : 0;
}

async function walk(cloud: Cloud, browser: Browser): Promise<void> {
  Object.assign(process.env, cloud.environment);
  const named = (key: keyof typeof environmentNames) => cloud.environment[environmentNames[key]] ?? '';
  const subscribers = new SubscriberStore(tableClient(), named('subscribersTable'));
  const keys = deskKeys(await new TokenSecret(named('tokenSecret')).read());
  const statusOf = async (email: string) => (await subscribers.get(keys.idOf(email)))?.status;
  for (const name of ['lna-20161115-samarra-2.xml', 'steppe-radio-live-2016-11-15.txt'])
    await cloud.dropWire(path.join(wires, name), { receivedAt: now, name });
  await cloud.dropWire(Buffer.from(unbreakable()), { receivedAt: now, name: 'unbreakable.xml' });
  await cloud.drain();

  const contexts = new Map<Look, BrowserContext>();
  for (const look of looks) {
    const phone = { viewport: { width: 360, height: 740 }, colorScheme: look.colorScheme };
    const context = await browser.newContext({ ...phone, javaScriptEnabled: false });
    context.setDefaultTimeout(60_000);
    twins.set(look, await browser.newContext(phone));
    contexts.set(look, context);
    const page = await openPage(context, cloud, look);
    await subscribe(page, cloud, look);
    expect(await statusOf(look.email), 'pending', `${look.email} before the link was opened`);
    await visit(page, linkIn(mailTo(cloud, look.email), 'confirm'), look);
    expect(await statusOf(look.email), 'pending', `${look.email} after the link was opened`);
    await press(page, look);
    expect(await statusOf(look.email), 'active', `${look.email} after the button was pressed`);
    await page.locator('main a[href*="/subscription/preferences"]').last().click();
    await judge(page, look);
    await choose(page, look);
    const chosen = (await subscribers.get(keys.idOf(look.email)))?.preferences;
    expect(chosen?.topics.join(), 'chemical', `the topics of ${look.email}`);
    await page.close();
  }

  await cloud.invoke('publish-edition', { editionId, scheduledAt: now });
  await cloud.drain();

  for (const [look, context] of contexts) {
    const page = await openPage(context, cloud, look);
    const ours = look.locale === 'en' ? '' : 'index.ar.html';
    for (const place of [
      `editions/${editionId}/${ours}`,
      `editions/${ours}`,
      `editions/corrections${look.locale === 'en' ? '' : '.ar'}.html`,
    ])
      await visit(page, `${cloud.siteUrl}/${place}`, look);
    const mail = mailTo(cloud, look.email);
    const link = linkIn(mail, 'unsubscribe');
    await visit(page, link, look);
    expect(await statusOf(look.email), 'active', `${look.email} after the link to unsubscribe was opened`);
    if (look.colorScheme === 'light') await press(page, look);
    else await pressOnce(context, headerLink(mail));
    expect(await statusOf(look.email), 'unsubscribed', `${look.email} in the end`);
    const longAgo = signToken(
      'confirm',
      keys.idOf(look.email),
      keys.tokens,
      `${addDays(editionId, -10)}T00:00:00.000Z`,
    );
    await visit(page, `${cloud.siteUrl}/subscription/confirm?lang=${look.locale}&token=${longAgo}`, look, 400);
    await visit(page, `${cloud.siteUrl}/subscription/preferences?lang=${look.locale}&token=forged`, look, 400);
    await visit(page, `${cloud.siteUrl}/nothing/here?lang=${look.locale}`, look, 404);
    expect((await page.locator('main a[href*="/subscription/subscribe"]').count()) > 0, true, 'an error leads on');
    await context.close();
  }
}

/** A wire that quotes an address and bears a title which no screen of 360 px can hold unbroken. */
function unbreakable(): string {
  const word = 'pfbid0Xy7Q'.repeat(30);
  return readFileSync(path.join(wires, 'lna-20161115-samarra-2.xml'), 'utf8')
    .replaceAll('samarra-0047', 'tikrit-0048')
    .replaceAll('Samarra', 'Tikrit')
    .replace('</headline>', ` ${word}</headline>`)
    .replaceAll('police said.', `police said on https://social.example/${word}`);
}

async function openPage(context: BrowserContext, cloud: Cloud, look: Look): Promise<Page> {
  const page = await context.newPage();
  const opened = new Set<string>();
  page.on('request', (request) => {
    if (request.isNavigationRequest()) opened.add(request.url());
    if (!request.url().startsWith(cloud.siteUrl)) found.push(`${nameOf(look)}: ${page.url()} asks ${request.url()}`);
  });
  page.on('console', (message) => {
    // That an expired link is answered 400 is what the walk asks for.
    const { url } = message.location();
    if (opened.has(url) && /status of 40[04]/.test(message.text())) return;
    // Browsers ask for an icon by themselves; the desk has none.
    if (url.endsWith('/favicon.ico')) return;
    found.push(`${nameOf(look)}: ${page.url()} complains of ${url}: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (!response.headers()['content-security-policy']?.startsWith("default-src 'none'"))
      found.push(`${nameOf(look)}: ${response.url()} comes without its policy`);
  });
  return page;
}

/** The form as it is; the language of the mail is the page's own unless it is changed. */
async function subscribe(page: Page, cloud: Cloud, look: Look): Promise<void> {
  await visit(page, `${cloud.siteUrl}/subscription/subscribe?lang=${look.locale}`, look);
  await page.locator('input[type=email]').fill(look.email);
  expect(
    await page.locator('input[name=frame]:checked').inputValue(),
    look.locale,
    'the language that is offered first',
  );
  await press(page, look);
  await cloud.drain();
}

async function choose(page: Page, look: Look): Promise<void> {
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  if (height > 4500) found.push(`${nameOf(look)}: the preferences are ${height} px tall`);
  const save = await page.locator('main form .save button').boundingBox();
  expect(save !== null && save.y + save.height <= 740, true, 'the button to save is on the first screen');
  await page.locator('input[name=topic][value=chemical]').check();
  await press(page, look);
  const link = page.locator('input[name=token]').first();
  const token = await link.inputValue();
  await visit(page, `${new URL(page.url()).origin}/subscription/preferences?lang=${look.locale}&token=${token}`, look);
  expect(await page.locator('input[name=topic][value=chemical]').isChecked(), true, 'a choice that was made is shown');
  expect(await page.locator('input[name=topic]:checked').count(), 1, 'choices that were not made');
}

/** Presses the page's first button, as a form without JavaScript is sent. */
async function press(page: Page, look: Look): Promise<void> {
  await page.locator('main form button').first().click();
  await judge(page, look);
}

/** What a mail program does by itself: RFC 8058. */
async function pressOnce(context: BrowserContext, link: string): Promise<void> {
  const answer = await context.request.post(link, { form: { 'List-Unsubscribe': 'One-Click' } });
  expect(answer.status(), 200, 'one click');
}

async function visit(page: Page, address: string, look: Look, status = 200): Promise<void> {
  const answer = await page.goto(address);
  expect(answer?.status(), status, address);
  await judge(page, look);
}

async function judge(page: Page, look: Look): Promise<void> {
  looked++;
  const where = `${nameOf(look)}: ${new URL(page.url()).pathname}`;
  const html = page.locator('html');
  expect(await html.getAttribute('lang'), look.locale, `the language of ${where}`);
  expect(await html.getAttribute('dir'), look.locale === 'ar' ? 'rtl' : 'ltr', `the direction of ${where}`);
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  if (width > 360) found.push(`${where} is ${width} px wide and scrolls sideways`);
  // Axe waits for timers, which a page without JavaScript never gives it: a twin of the page with them is what it looks at.
  const twin = await twins.get(look)?.newPage();
  if (twin === undefined) throw new Error(`no twin of ${where}`);
  await twin.setContent(await page.content());
  await twin.evaluate(axe);
  const violations = await twin.evaluate<string[]>(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))",
  );
  await twin.close();
  for (const violation of violations) found.push(`${where}: ${violation}`);
}

function mailTo(cloud: Cloud, email: string): string {
  // Mails of one instant come in no order: a digest is known by its edition.
  const mails = cloud.mails().filter(({ to }) => to.includes(email));
  const mail = mails.find(({ tags }) => tags[mailTags.edition] !== undefined) ?? mails[0];
  if (!mail) throw new Error(`No mail came to ${email}.`);
  return readFileSync(path.join(cloud.mailDir, `${mail.messageId}.eml`), 'utf8');
}

/** A link of the mail's text, out of quoted-printable. */
function linkIn(mail: string, purpose: string): string {
  const text = mail
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const link = new RegExp(`<(http://[^>]+/subscription/${purpose}\\?[^>]+)>`).exec(
    text.slice(text.indexOf('\r\n\r\n')),
  )?.[1];
  if (!link) throw new Error(`The mail has no link to ${purpose}.`);
  return link;
}

function headerLink(mail: string): string {
  const header = /^List-Unsubscribe: ?<([^>]+)>/m.exec(mail.replace(/\r\n[ \t]+/g, ''))?.[1];
  if (!header || !/^List-Unsubscribe-Post:\s+List-Unsubscribe=One-Click\r$/m.test(mail))
    throw new Error('The mail offers no one click.');
  return header;
}

function nameOf({ locale, colorScheme }: Look): string {
  return `${locale}, ${colorScheme}`;
}

function expect(is: unknown, wanted: unknown, what: string): void {
  if (is !== wanted) found.push(`${what}: ${is}, and not ${wanted}`);
}
