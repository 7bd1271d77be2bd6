import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Preferences, type Subscriber } from '../../../shared/model/subscriber.ts';
import type { WebRequest } from '../../../shared/model/web.ts';
import { deskKeys } from '../../../shared/pipeline/deskKeys.ts';
import { manageSubscription } from '../../../shared/pipeline/manageSubscription.ts';
import { signToken, type TokenPurpose } from '../../../shared/subscribers/signToken.ts';
import { refuse } from './faults.ts';
import { contextAt, type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
let keys: ReturnType<typeof deskKeys>;
beforeAll(async () => {
  desk = await openStores('tables', 'objects', 'mail');
  keys = deskKeys(await desk.secret.read());
});
afterAll(() => desk.close());

const now = '2016-07-04T12:00:00.000Z';
const ask = (method: string, path: string, more: Partial<WebRequest> = {}, at = now) =>
  manageSubscription(
    { method, path, query: {}, headers: {}, body: '', origin: 'https://desk.example', ...more },
    desk,
    contextAt(at),
  );
const signUp = (email: string, more: Record<string, string> = {}) =>
  ask('POST', '/subscription/subscribe', { body: new URLSearchParams({ email, ...more }).toString() });
const withToken = (method: string, page: TokenPurpose, token: string | undefined, body = '') =>
  ask(method, `/subscription/${page}`, { query: token === undefined ? {} : { token }, body });
const tokenFor = (purpose: TokenPurpose, email: string, at = now) =>
  signToken(purpose, keys.idOf(email), keys.tokens, at);
const known = (email: string) => desk.subscribers.get(keys.idOf(email));
const mailsTo = (email: string) => desk.ses?.mails().filter((mail) => mail.to.includes(email)) ?? [];
async function subscribed(email: string, status: Subscriber['status'] = 'active'): Promise<string> {
  await signUp(email);
  await withToken('POST', 'confirm', tokenFor('confirm', email));
  const reader = await known(email);
  if (!reader) throw new Error(`${email} is not subscribed`);
  await desk.subscribers.put({ ...reader, status });
  return email;
}

describe('subscribing', () => {
  it('begins only when the owner of the address has pressed the button in the mail', async () => {
    const email = 'rima@reader.example';
    const asked = await signUp(email, { frame: 'ar' });
    expect(asked.status).toBe(200);
    expect(await known(email)).toMatchObject({ status: 'pending', preferences: { frame: 'ar' } });
    const mail = readFileSync(join(desk.mailDir, `${mailsTo(email)[0]?.messageId}.eml`), 'utf8').replace(/=\r\n/g, '');
    const token = /token=3D([\w.%-]+)/.exec(mail)?.[1] ?? /token=([\w.%-]+)/.exec(mail)?.[1];
    expect(token).toBeDefined();
    expect((await withToken('GET', 'confirm', decodeURIComponent(token ?? ''))).status).toBe(200);
    expect((await known(email))?.status).toBe('pending');
    await withToken('POST', 'confirm', decodeURIComponent(token ?? ''));
    expect(await known(email)).toMatchObject({ status: 'active', confirmedAt: now });
  });

  it('answers every address alike: unknown, pending, active, gone, suppressed, or one that SES refuses', async () => {
    const pages = new Map<string, string | Uint8Array>();
    for (const status of ['active', 'pending', 'unsubscribed', 'suppressed'] as const) {
      const email = await subscribed(`${status}@reader.example`, status);
      const answer = await signUp(email);
      expect(answer.status).toBe(200);
      pages.set(status, answer.body);
    }
    pages.set('unknown', (await signUp('unknown@reader.example')).body);
    for (const refusal of ['MessageRejected', 'TooManyRequestsException']) {
      refuse(desk.mail, 'SendEmailCommand', refusal);
      const answer = await signUp(`${refusal.toLowerCase()}@reader.example`);
      expect(answer.status, refusal).toBe(200);
      pages.set(refusal, answer.body);
    }
    pages.set('robot', (await signUp('robot@reader.example', { website: 'https://spam.example' })).body);
    expect(new Set(pages.values()).size).toBe(1);
    expect(await known('robot@reader.example')).toBeUndefined();
  });

  it('answers every address after the same time, mailed or not', async () => {
    const active = await subscribed('settled@reader.example');
    const suppressed = await subscribed('silenced@reader.example', 'suppressed');
    for (const email of [active, suppressed, 'somebody.new@reader.example']) {
      const waited: number[] = [];
      let isOver = false;
      let isAnswered = false;
      const pause = async (ms: number) => {
        waited.push(ms);
        await new Promise((resolve) => setTimeout(resolve, 300));
        // Nobody is answered before it is over, and SES's part of a second lies within it.
        expect(isAnswered).toBe(false);
        isOver = true;
      };
      const body = new URLSearchParams({ email }).toString();
      const request = { method: 'POST', path: '/subscription/subscribe', query: {}, headers: {}, body };
      await manageSubscription({ ...request, origin: 'https://desk.example' }, { ...desk, pause }, contextAt(now));
      isAnswered = true;
      expect([waited, isOver]).toEqual([[1500], true]);
    }
  });

  it('mails nothing to who is subscribed already, complained, or is a robot', async () => {
    const active = await subscribed('once@reader.example');
    const suppressed = await subscribed('complained@reader.example', 'suppressed');
    const before = desk.ses?.mails().length;
    await signUp(active);
    await signUp(suppressed);
    await signUp('bot@reader.example', { website: 'x' });
    expect(desk.ses?.mails()).toHaveLength(before ?? 0);
    expect((await known(suppressed))?.status).toBe('suppressed');
    expect((await known(active))?.status).toBe('active');
  });

  it('takes one bare address and mails nobody else, whatever is typed', async () => {
    const between = fc.constantFrom('\r\n', ',', ';', ' ', '\r\nBcc: ', '%0d%0a', '\u0000', '<', '>,<');
    await fc.assert(
      fc.asyncProperty(between, fc.boolean(), async (what, isName) => {
        const before = desk.ses?.mails().length ?? 0;
        const answer = await signUp(
          isName ? `"Rima${what}" <x@reader.example>` : `x@reader.example${what}y@reader.example`,
        );
        expect(answer.status).toBe(400);
        expect(desk.ses?.mails()).toHaveLength(before);
      }),
      { numRuns: 30 },
    );
  });

  it('begins again only by a mail that was asked for after the goodbye, not by the link of before', async () => {
    const email = await subscribed('came.back@reader.example');
    const first = tokenFor('confirm', email);
    const at = (hours: number) => new Date(Date.parse(now) + hours * 3_600_000).toISOString();
    const post = (path: string, token: string, hour: number) =>
      ask('POST', `/subscription/${path}`, { query: { token } }, at(hour));
    // Pressed again while it holds, it is no mistake.
    expect((await post('confirm', first, 1)).status).toBe(200);
    await post('unsubscribe', tokenFor('unsubscribe', email), 2);
    for (const method of ['GET', 'POST'])
      expect((await ask(method, '/subscription/confirm', { query: { token: first } }, at(3))).status).toBe(400);
    expect((await known(email))?.status).toBe('unsubscribed');
    await ask('POST', '/subscription/subscribe', { body: new URLSearchParams({ email }).toString() }, at(4));
    expect((await post('confirm', first, 5)).status).toBe(400);
    expect((await known(email))?.status).toBe('pending');
    expect((await post('confirm', tokenFor('confirm', email, at(4)), 5)).status).toBe(200);
    expect((await known(email))?.status).toBe('active');
  });

  it('lets the first of two mails confirm as well as the second, where nobody has said goodbye', async () => {
    const email = 'impatient@reader.example';
    await signUp(email);
    const later = '2016-07-04T13:00:00.000Z';
    await ask('POST', '/subscription/subscribe', { body: new URLSearchParams({ email }).toString() }, later);
    expect(mailsTo(email)).toHaveLength(2);
    await ask('POST', '/subscription/confirm', { query: { token: tokenFor('confirm', email) } }, later);
    expect((await known(email))?.status).toBe('active');
  });

  it('does not let a complaint be undone by a link of before', async () => {
    const email = await subscribed('complains@reader.example', 'suppressed');
    expect((await withToken('POST', 'confirm', tokenFor('confirm', email))).status).toBe(403);
    await withToken('POST', 'unsubscribe', tokenFor('unsubscribe', email));
    expect((await known(email))?.status).toBe('suppressed');
  });
});

describe('the pages of a subscription', () => {
  it('are never changed by looking: no GET writes a row or sends a mail', async () => {
    const email = await subscribed('looks@reader.example');
    const pending = 'waits@reader.example';
    await signUp(pending);
    const before = [await known(email), await known(pending), desk.ses?.mails().length];
    const paths = ['subscribe', 'confirm', 'preferences', 'unsubscribe', 'erase'];
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'])
      for (const path of paths)
        for (const purpose of ['confirm', 'preferences', 'unsubscribe'] as const)
          for (const who of [email, pending]) {
            const token = tokenFor(purpose, who);
            const fields = { token, email: who, frequency: 'weekly', website: '' };
            await ask(method, `/subscription/${path}`, { query: fields, body: new URLSearchParams(fields).toString() });
          }
    expect([await known(email), await known(pending), desk.ses?.mails().length]).toEqual(before);
  });

  it('open to a token for that page alone, unexpired and our own', async () => {
    const email = await subscribed('keys@reader.example');
    const stranger = deskKeys('another secret that is long enough').tokens;
    const pages = ['confirm', 'preferences', 'unsubscribe'] as const;
    for (const page of pages) {
      const others = pages.filter((each) => each !== page).map((purpose) => tokenFor(purpose, email));
      const tokens = [
        undefined,
        '',
        'x.y.z',
        signToken(page, keys.idOf(email), stranger, now),
        tokenFor(page, email, '2010-01-01T00:00:00.000Z'),
        `${tokenFor(page, email)}x`,
        ...others,
      ];
      for (const token of tokens)
        for (const method of ['GET', 'POST']) expect((await withToken(method, page, token)).status).toBe(400);
      expect((await withToken('GET', page, tokenFor(page, email))).status).toBe(200);
    }
    expect((await known(email))?.status).toBe('active');
  });

  it('end a subscription by one click of a mail program, and again, and for an address that is not there', async () => {
    const email = await subscribed('leaves@reader.example');
    for (let time = 0; time < 2; time++) {
      const answer = await withToken(
        'POST',
        'unsubscribe',
        tokenFor('unsubscribe', email),
        'List-Unsubscribe=One-Click',
      );
      expect(answer.status).toBe(200);
    }
    expect(await known(email)).toMatchObject({ status: 'unsubscribed', endedAt: now });
    expect(await desk.subscribers.end(keys.idOf(email), 'unsubscribed', 'by the reader', now)).toBe('unchanged');
    const never = await withToken('POST', 'unsubscribe', tokenFor('unsubscribe', 'never@reader.example'));
    expect(never.status).toBe(200);
    expect(await known('never@reader.example')).toBeUndefined();
  });

  it('answer a gateway that only asks whether the link leads anywhere, and change nothing', async () => {
    const email = await subscribed('probed@reader.example');
    for (const page of ['confirm', 'preferences', 'unsubscribe'] as const)
      expect((await withToken('HEAD', page, tokenFor(page, email))).status).toBe(200);
    expect((await known(email))?.status).toBe('active');
  });

  it('take a choice also where the desk’s clock was set back by years', async () => {
    const email = await subscribed('late@reader.example');
    const reader = await known(email);
    if (!reader) throw new Error('the reader is not there');
    await desk.subscribers.put({ ...reader, lastDueAt: '2026-11-30T06:00:00.000Z' });
    const answer = await withToken('POST', 'preferences', tokenFor('preferences', email), 'frame=ar&hour=7');
    expect(answer.status).toBe(200);
    expect((await known(email))?.dueAt?.slice(0, 10)).toBe('2026-12-01');
  });

  it('keep what a reader chose, and refuse what was not offered without changing anything', async () => {
    const email = await subscribed('chooses@reader.example');
    const token = tokenFor('preferences', email);
    const choose = (fields: Record<string, string>) =>
      withToken('POST', 'preferences', token, new URLSearchParams(fields).toString());
    expect(
      (await choose({ frequency: 'weekdays', frame: 'ar', timeZone: 'Asia/Baghdad', language: 'ar' })).status,
    ).toBe(200);
    const chosen = (await known(email))?.preferences;
    expect(chosen).toMatchObject({ frequency: 'weekdays', frame: 'ar', timeZone: 'Asia/Baghdad', languages: ['ar'] });
    for (const fields of [{ frequency: 'hourly' }, { place: 'xx-atlantis' }, { timeZone: 'Mars/Olympus' }] as Record<
      string,
      string
    >[])
      expect((await choose(fields)).status).toBe(400);
    expect((await known(email))?.preferences).toEqual(chosen);
  });

  it('tell who is mailed nothing that it is so, whatever they choose, and how to begin again', async () => {
    for (const status of ['pending', 'unsubscribed', 'suppressed'] as const) {
      const email = await subscribed(`${status}.chooses@reader.example`, status);
      const token = tokenFor('preferences', email);
      for (const method of ['GET', 'POST']) {
        const page = String((await withToken(method, 'preferences', token, 'frequency=weekly')).body);
        expect(page, status).toMatch(/<p class="bad" role="status">[^<]*othing is mailed/);
        expect(page.includes('>Subscribe again</a>'), status).toBe(status !== 'suppressed');
      }
    }
    const active = await subscribed('active.chooses@reader.example');
    const page = String((await withToken('GET', 'preferences', tokenFor('preferences', active))).body);
    expect(page).not.toMatch(/othing is mailed/);
  });

  it('say in the export when which mail went out and what became of it, and nothing of our own workings', async () => {
    const email = await subscribed('curious@reader.example');
    const id = keys.idOf(email);
    for (const [edition, feedback] of [
      ['2016-07-03', 'delivered'],
      ['alert-0123456789abcdef-25', 'bounced'],
    ] as const) {
      await desk.deliveries.claim(edition, id, 'worker', 60_000);
      await desk.deliveries.close(edition, id, 'worker', { state: 'SENT', at: now, messageId: `m-${edition}` });
      await desk.deliveries.recordFeedback(edition, id, { messageId: `m-${edition}`, at: now, feedback });
    }
    await desk.deliveries.claim('2016-07-02', id, 'worker', 60_000);
    await desk.deliveries.close('2016-07-02', id, 'worker', { state: 'SKIPPED', at: now, reason: 'a quiet day' });
    const token = tokenFor('preferences', email);
    const answer = await ask('POST', '/subscription/export', { body: new URLSearchParams({ token }).toString() });
    const { deliveries } = JSON.parse(String(answer.body));
    const sent = { state: 'SENT', sentAt: now };
    expect(deliveries).toEqual([
      {
        editionId: 'alert-0123456789abcdef-25',
        ...sent,
        messageId: 'm-alert-0123456789abcdef-25',
        feedback: 'bounced',
      },
      { editionId: '2016-07-03', ...sent, messageId: 'm-2016-07-03', feedback: 'delivered' },
      { editionId: '2016-07-02', state: 'SKIPPED', sentAt: now, reason: 'a quiet day' },
    ]);
  });

  it('show a reader everything that is kept about them, and erase it when they ask twice', async () => {
    const email = await subscribed('forget@reader.example');
    const token = tokenFor('preferences', email);
    const post = (path: string, fields: Record<string, string> = {}) =>
      ask('POST', `/subscription/${path}`, { body: new URLSearchParams({ token, ...fields }).toString() });
    const kept = JSON.parse(String((await post('export')).body));
    expect(kept.subscriber).toMatchObject({ email, status: 'active' });
    expect(kept.deliveries).toEqual([]);
    expect((await post('erase')).status).toBe(200);
    expect(await known(email)).toBeDefined();
    for (let time = 0; time < 2; time++) expect((await post('erase', { sure: 'yes' })).status).toBe(200);
    expect(await known(email)).toEqual({
      subscriberId: keys.idOf(email),
      status: 'unsubscribed',
      statusReason: 'erased',
      preferences: Preferences.parse({}),
      createdAt: now,
      endedAt: now,
    });
    expect((await post('export')).status).toBe(400);
    expect((await post('preferences', { frequency: 'weekly' })).status).toBe(400);
    await signUp(email);
    expect(await known(email)).toMatchObject({ email, status: 'pending' });
  });

  it('leave of a suppressed address nothing but its hash, so that it is not mailed again', async () => {
    const email = await subscribed('bounced@reader.example', 'suppressed');
    const token = tokenFor('preferences', email);
    await ask('POST', '/subscription/erase', { body: new URLSearchParams({ token, sure: 'yes' }).toString() });
    const left = await known(email);
    expect(left).toMatchObject({ subscriberId: keys.idOf(email), status: 'suppressed' });
    expect(JSON.stringify(left)).not.toContain('bounced');
    const before = desk.ses?.mails().length;
    await signUp(email);
    expect(desk.ses?.mails()).toHaveLength(before ?? 0);
  });

  it('do not lose an unsubscription to a choice that was on its way', async () => {
    const email = await subscribed('hasty@reader.example');
    const token = tokenFor('preferences', email);
    await Promise.all([
      withToken('POST', 'preferences', token, 'frequency=weekly'),
      withToken('POST', 'unsubscribe', tokenFor('unsubscribe', email)),
    ]);
    expect((await known(email))?.status).toBe('unsubscribed');
  });

  it('show files of an edition that are meant to be seen, and no others', async () => {
    for (const name of ['index.html', 'digest.json', 'secret.txt'])
      await desk.editionFiles.keepFile('2016-07-04', name, name, 'text/plain');
    expect((await ask('GET', '/editions/2016-07-04/')).status).toBe(200);
    for (const [path, leads] of [
      ['2016-07-04', '2016-07-04/'],
      ['2016', '2016/'],
    ])
      expect(await ask('GET', `/editions/${path}`)).toMatchObject({
        status: 302,
        headers: { location: `https://desk.example/editions/${leads}` },
      });
    for (const path of ['2016-07-04/secret.txt', '2016-07-05/', '..%2f2016-07-04/index.html', 'today/index.html'])
      expect((await ask('GET', `/editions/${path}`)).status, path).toBe(404);
  });

  it('show the desk’s page to whoever knows its name, and list it nowhere', async () => {
    await desk.editionFiles.keepArchiveFile(`desk/${desk.deskPage}`, '<p>As it stood</p>', 'text/html; charset=utf-8');
    const page = await ask('GET', `/editions/desk/${desk.deskPage}`);
    expect([page.status, page.headers['referrer-policy']]).toEqual([200, 'no-referrer']);
    for (const guess of ['', 'index.html', 'desk.html', '../desk/', `${desk.deskPage}.bak`])
      expect((await ask('GET', `/editions/desk/${guess}`)).status).toBe(404);
  });
});
