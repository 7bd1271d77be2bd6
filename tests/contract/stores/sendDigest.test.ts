import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Preferences } from '../../../shared/model/subscriber.ts';
import { deliverDigest } from '../../../shared/pipeline/deliverDigest.ts';
import { deskKeys } from '../../../shared/pipeline/deskKeys.ts';
import { sendDigest } from '../../../shared/pipeline/sendDigest.ts';
import { loseAnswer, refuse } from './faults.ts';
import { freezeEditions } from './freezeEditions.ts';
import { contextAt, type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
let idOf: (email: string) => string;
const editionId = '2016-07-04';
const now = '2016-07-04T06:00:00.000Z';

beforeAll(async () => {
  desk = await openStores('tables', 'objects', 'queues', 'mail');
  await freezeEditions(desk.editionFiles);
  idOf = deskKeys(await desk.secret.read()).idOf;
});
afterAll(() => desk.close());

const send = (email: string, more: Partial<Parameters<typeof sendDigest>[0]> = {}) =>
  sendDigest({ editionId, email, wishes: {}, sure: true, again: false, ...more }, desk, now);
const mailsTo = (email: string) => desk.ses?.mails().filter((mail) => mail.to.includes(email)) ?? [];
const textOf = (email: string) => readFileSync(join(desk.mailDir, `${mailsTo(email)[0]?.messageId}.eml`), 'utf8');
async function subscribed(
  email: string,
  status: 'active' | 'pending' | 'suppressed' | 'unsubscribed',
  frame: 'en' | 'ar' = 'en',
) {
  const subscriberId = idOf(email);
  const preferences = Preferences.parse({ frame });
  await desk.subscribers.put({ subscriberId, email, status, preferences, createdAt: now });
  return { editionId, subscriberId };
}

describe('sending an edition by hand', () => {
  it('says first what it would send, and writes nothing', async () => {
    const asked = await send('first@desk.example', { sure: false });
    expect(asked).toMatchObject({
      kind: 'ready',
      mail: { stories: 1, isReader: false, from: 'desk@dateline.example' },
    });
    expect(mailsTo('first@desk.example')).toEqual([]);
    expect(await desk.deliveries.get(editionId, idOf('first@desk.example'))).toBeUndefined();
  });

  it('sends it once, however often it is asked, and once more only when told so', async () => {
    expect(await send('once@desk.example')).toMatchObject({ kind: 'sent' });
    expect(await send('once@desk.example')).toEqual({ kind: 'closed-before', state: 'SENT', at: now });
    await Promise.all(Array.from({ length: 5 }, () => send('five@desk.example').catch(() => undefined)));
    for (const email of ['once@desk.example', 'five@desk.example']) expect(mailsTo(email)).toHaveLength(1);
    expect(await send('once@desk.example', { again: true })).toMatchObject({ kind: 'sent' });
    expect(mailsTo('once@desk.example')).toHaveLength(2);
  });

  it('gives somebody who never subscribed nothing to unsubscribe from', async () => {
    await send('guest@desk.example');
    expect(textOf('guest@desk.example')).not.toMatch(/^List-Unsubscribe/m);
    expect(textOf('guest@desk.example')).not.toContain('/subscription/');
  });

  it('sends a subscriber their own digest, with a way out, and their hour brings no second one', async () => {
    const message = await subscribed('reader@desk.example', 'active', 'ar');
    expect(await send('reader@desk.example')).toMatchObject({ kind: 'sent', mail: { isReader: true } });
    expect(textOf('reader@desk.example')).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    expect(textOf('reader@desk.example')).toMatch(/^Content-Language: ar\r$/m);
    await deliverDigest(message, desk, contextAt(now));
    expect(mailsTo('reader@desk.example')).toHaveLength(1);
  });

  it('mails nobody who left, complained, bounced or never confirmed', async () => {
    for (const status of ['pending', 'suppressed', 'unsubscribed'] as const) {
      await subscribed(`${status}@desk.example`, status);
      expect(await send(`${status}@desk.example`, { again: true })).toEqual({ kind: 'not-to-be-mailed', status });
      expect(mailsTo(`${status}@desk.example`)).toEqual([]);
    }
  });

  it('does not send again what may have gone out, and says that it may have', async () => {
    loseAnswer(desk.mail, 'SendEmailCommand');
    await expect(send('lost@desk.example')).rejects.toThrow('socket hang up');
    expect(await send('lost@desk.example')).toMatchObject({ kind: 'in-doubt' });
    expect(mailsTo('lost@desk.example')).toHaveLength(1);
  });

  it('can be tried again at once after SES has refused, for now or for good', async () => {
    refuse(desk.mail, 'SendEmailCommand', 'TooManyRequestsException');
    expect(await send('busy@desk.example')).toMatchObject({ kind: 'refused-for-now' });
    expect(await send('busy@desk.example')).toMatchObject({ kind: 'sent' });
    refuse(desk.mail, 'SendEmailCommand', 'MessageRejected');
    expect(await send('bad@desk.example')).toMatchObject({ kind: 'refused' });
    expect(await send('bad@desk.example')).toMatchObject({ kind: 'closed-before', state: 'FAILED' });
  });

  it('knows no edition that was not cut', async () => {
    expect(await send('none@desk.example', { editionId: '2016-07-03' })).toEqual({ kind: 'unknown-edition' });
  });
});
