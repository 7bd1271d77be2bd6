import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GetAccountCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MailEvent } from '../../../shared/model/messages.ts';
import { Preferences, type Subscriber } from '../../../shared/model/subscriber.ts';
import { deliverDigest } from '../../../shared/pipeline/deliverDigest.ts';
import { recordFeedback } from '../../../shared/pipeline/recordFeedback.ts';
import { MailPace } from '../../../shared/stores/mailPace.ts';
import { dieAfter, loseAnswer, refuse } from './faults.ts';
import { freezeEditions } from './freezeEditions.ts';
import { contextAt, type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
/** A Monday. */
const editionId = '2016-07-04';
const now = '2016-07-04T06:00:00.000Z';

beforeAll(async () => {
  desk = await openStores('tables', 'objects', 'queues', 'mail');
  await freezeEditions(desk.editionFiles, ['2016-07-03']);
});
afterAll(() => desk.close());

let known = 0;
async function subscribed(more: Partial<Subscriber> = {}): Promise<Subscriber> {
  const hex = (++known).toString(16).padStart(24, '0');
  const reader: Subscriber = {
    subscriberId: `u-${hex}`,
    email: `reader-${known}@reader.example`,
    status: 'active',
    preferences: Preferences.parse({}),
    createdAt: '2016-07-01T00:00:00.000Z',
    ...more,
  };
  await desk.subscribers.put(reader);
  return reader;
}
const deliver = (reader: Subscriber, day = editionId, context = contextAt(now)) =>
  deliverDigest({ editionId: day, subscriberId: reader.subscriberId }, desk, context);
const mailsTo = (reader: Subscriber) => desk.ses?.mails().filter((mail) => mail.to.includes(reader.email ?? '')) ?? [];
const ledgerOf = (reader: Subscriber, day = editionId) => desk.deliveries.get(day, reader.subscriberId);
/** Says to the desk all that SES has said of a reader's mails. */
async function hearSes(reader: Subscriber): Promise<void> {
  for (const event of desk.mailEvents) {
    const read = MailEvent.parse(event);
    if (read.detail.mail.tags['dateline-subscriber']?.[0] !== reader.subscriberId) continue;
    await recordFeedback(read, desk, contextAt(now));
  }
}
/** Makes a dead worker's lease run out, as twenty seconds would. */
async function expireLease(reader: Subscriber): Promise<void> {
  const owner = (await ledgerOf(reader))?.owner ?? '';
  await desk.deliveries.postpone(editionId, reader.subscriberId, owner, 0);
}

describe('delivering a digest', () => {
  it('counts the alerts that the reader’s own limit kept back since the last, each once, and to that reader alone', async () => {
    const alerts = { killed: 10, chemical: false, mostADay: 1 } as const;
    const reader = await subscribed({ preferences: Preferences.parse({ alerts }) });
    const other = await subscribed({ preferences: Preferences.parse({ alerts }) });
    const ask = (day: string, nth: number) =>
      desk.deliveries.takeAlert(day, reader.subscriberId, {
        alert: `alert-${String(nth).padStart(16, '0')}-10`,
        storyId: `s-${nth}`,
        most: 1,
      });
    const answers: string[] = [];
    for (const nth of [1, 2, 3, 2, 1]) answers.push(await ask('2016-07-04', nth));
    expect(answers).toEqual(['taken', 'full', 'full', 'full', 'taken']);
    // Of days before the edition begins, and of today, which has not ended, other editions tell.
    for (const day of ['2016-07-03', '2016-07-05']) for (const nth of [4, 5, 6]) await ask(day, nth);
    const textTo = async (who: Subscriber) => {
      await deliver(who, editionId, contextAt('2016-07-05T06:00:00.000Z'));
      const raw = readFileSync(join(desk.mailDir, `${mailsTo(who)[0]?.messageId}.eml`), 'utf8');
      return raw.replace(/=\r\n/g, '').replace(/\s+/g, ' ');
    };
    expect(await textTo(reader)).toContain('2 alerts were not mailed to you');
    expect(await textTo(other)).not.toContain('not mailed to you');
  });

  it('mails it to the reader, with a way out, and closes the ledger', async () => {
    const reader = await subscribed();
    await deliver(reader);
    const [mail] = mailsTo(reader);
    expect(await ledgerOf(reader)).toMatchObject({ state: 'SENT', messageId: mail?.messageId, sentAt: now });
    const text = readFileSync(join(desk.mailDir, `${mail?.messageId}.eml`), 'utf8');
    expect(text).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    expect(text).toContain(`To: ${reader.email}\r\n`);
  });

  it('mails once though the message comes five times, and five workers at once', async () => {
    const reader = await subscribed();
    await Promise.allSettled(Array.from({ length: 5 }, () => deliver(reader)));
    for (let time = 0; time < 5; time++) await deliver(reader);
    expect(mailsTo(reader)).toHaveLength(1);
  });

  const delayed = async () => (await desk.sqs?.counts())?.get('deliveries')?.delayed ?? 0;

  it('looks again later while another worker holds the lease', async () => {
    const reader = await subscribed();
    await desk.deliveries.claim(editionId, reader.subscriberId, 'another', 20_000);
    const before = await delayed();
    await deliver(reader);
    expect(await delayed()).toBe(before + 1);
    expect(mailsTo(reader)).toEqual([]);
  });

  it('mails once when the worker dies after SES took the mail: the Send event closes the ledger', async () => {
    const reader = await subscribed();
    dieAfter(desk.mail, 'SendEmailCommand');
    await expect(deliver(reader)).rejects.toThrow('killed');
    expect((await ledgerOf(reader))?.state).toBe('SENDING');
    await hearSes(reader);
    await expireLease(reader);
    await deliver(reader);
    expect(mailsTo(reader)).toHaveLength(1);
    expect(await ledgerOf(reader)).toMatchObject({ state: 'SENT', messageId: mailsTo(reader)[0]?.messageId });
  });

  it('mails once when the answer of SES is lost, and does not ask it again before the lease has run out', async () => {
    const reader = await subscribed();
    loseAnswer(desk.mail, 'SendEmailCommand');
    await expect(deliver(reader)).rejects.toThrow('socket hang up');
    await deliver(reader);
    expect(mailsTo(reader)).toHaveLength(1);
  });

  it('mails when the worker died before it asked SES', async () => {
    const reader = await subscribed();
    refuse(desk.buckets, 'GetObjectCommand', 'AccessDenied');
    await expect(deliver(reader)).rejects.toThrow('AccessDenied');
    await expireLease(reader);
    await deliver(reader);
    expect(mailsTo(reader)).toHaveLength(1);
  });

  it('mails once when the answers of the ledger are lost, of the claim and of the closing', async () => {
    const reader = await subscribed();
    loseAnswer(desk.tables, 'UpdateItemCommand');
    await deliver(reader);
    const other = await subscribed();
    await desk.deliveries.claim('2000-01-01', 'u-warm', 'x', 1);
    loseAnswer(desk.tables, 'UpdateItemCommand', 1);
    await deliver(other);
    for (const each of [reader, other]) {
      expect(mailsTo(each)).toHaveLength(1);
      expect((await ledgerOf(each))?.state).toBe('SENT');
    }
  });

  it('puts a mail off for which SES is too busy, without a failed attempt, and mails it once', async () => {
    const reader = await subscribed();
    refuse(desk.mail, 'SendEmailCommand', 'TooManyRequestsException');
    const before = await delayed();
    const context = contextAt(now);
    await deliver(reader, editionId, context);
    expect(context.counted.get('MailsPostponed')).toBe(1);
    expect(await delayed()).toBe(before + 1);
    // Who comes before its time waits, and queues it again.
    await deliver(reader);
    expect(mailsTo(reader)).toEqual([]);
    await expireLease(reader);
    await deliver(reader);
    expect(mailsTo(reader)).toHaveLength(1);
  });

  it('waits, as often as it takes, while the day’s quota is used up, and mails each reader once when it has come back', async () => {
    const readers = [await subscribed(), await subscribed()];
    const account = new SESv2Client({});
    mockClient(account)
      .on(GetAccountCommand)
      .resolves({ SendQuota: { MaxSendRate: 14, Max24HourSend: 200, SentLast24Hours: 200 } });
    const spent = { ...desk, mailPace: new MailPace(desk.tables, 'deliveries', account) };
    const context = contextAt(now);
    await desk.tables.send(
      new DeleteCommand({ TableName: 'deliveries', Key: { editionId: 'mail-pace', subscriberId: 'ses' } }),
    );
    const before = await delayed();
    for (let round = 1; round <= 8; round++)
      for (const { subscriberId } of readers) await deliverDigest({ editionId, subscriberId }, spent, context);
    expect(await delayed()).toBe(before + 16);
    expect(context.counted.get('MailsOverQuota')).toBe(16);
    for (const reader of readers) expect(mailsTo(reader)).toEqual([]);
    await desk.tables.send(
      new DeleteCommand({ TableName: 'deliveries', Key: { editionId: 'mail-pace', subscriberId: 'ses' } }),
    );
    for (const reader of readers) {
      if (await ledgerOf(reader)) await expireLease(reader);
      await deliver(reader);
      expect(mailsTo(reader)).toHaveLength(1);
    }
  });

  it('gives up for good when SES rejects the mail, and says why', async () => {
    const reader = await subscribed();
    refuse(desk.mail, 'SendEmailCommand', 'MessageRejected');
    const context = contextAt(now);
    await deliver(reader, editionId, context);
    await deliver(reader);
    expect(mailsTo(reader)).toEqual([]);
    expect(await ledgerOf(reader)).toMatchObject({
      state: 'FAILED',
      reason: expect.stringContaining('MessageRejected'),
    });
    expect(context.counted.get('MailsRefused')).toBe(1);
  });

  it('mails nobody who left, complained, never confirmed or was erased after the edition was queued', async () => {
    for (const status of ['unsubscribed', 'suppressed', 'pending'] as const) {
      const reader = await subscribed({ status });
      await deliver(reader);
      expect(mailsTo(reader)).toEqual([]);
      expect(await ledgerOf(reader)).toMatchObject({ state: 'SKIPPED', reason: status });
    }
    const erased = { ...(await subscribed()), subscriberId: 'u-ffffffffffffffffffffffff' };
    await deliver(erased);
    expect(await ledgerOf(erased)).toMatchObject({ state: 'SKIPPED', reason: 'erased' });
  });

  it('keeps to the quiet that a reader asked for', async () => {
    const reader = await subscribed({ preferences: Preferences.parse({ quietDays: 'skip' }) });
    await deliver(reader, '2016-07-03');
    expect(await ledgerOf(reader, '2016-07-03')).toMatchObject({ state: 'SKIPPED', reason: 'nothing for this reader' });
    await deliver(reader);
    expect(mailsTo(reader)).toHaveLength(1);
  });
});

describe('what SES says of a mail', () => {
  const say = (reader: Subscriber, eventType: string, more: object = {}) =>
    recordFeedback(
      MailEvent.parse({
        detail: {
          eventType,
          mail: {
            messageId: 'm-1',
            tags: { 'dateline-edition': [editionId], 'dateline-subscriber': [reader.subscriberId] },
          },
          ...more,
        },
      }),
      desk,
      contextAt(now),
    );

  it('closes the delivery, and tells that it arrived', async () => {
    const reader = await subscribed();
    await deliver(reader);
    await hearSes(reader);
    expect(await ledgerOf(reader)).toMatchObject({ state: 'SENT', feedback: 'delivered' });
  });

  it.each([
    ['Bounce', { bounce: { bounceType: 'Permanent' } }, 'bounce'],
    ['Complaint', {}, 'complaint'],
  ])('stops mailing after a %s, for the next edition too', async (eventType, more, reason) => {
    const reader = await subscribed();
    await deliver(reader);
    await say(reader, eventType, more);
    await say(reader, eventType, more);
    expect(await desk.subscribers.get(reader.subscriberId)).toMatchObject({
      status: 'suppressed',
      statusReason: reason,
    });
    await deliver(reader, '2016-07-03');
    expect(mailsTo(reader)).toHaveLength(1);
  });

  it('forgives a full mailbox', async () => {
    const reader = await subscribed();
    await say(reader, 'Bounce', { bounce: { bounceType: 'Transient' } });
    expect((await desk.subscribers.get(reader.subscriberId))?.status).toBe('active');
    expect((await ledgerOf(reader))?.feedback).toBe('bounced');
  });

  it('passes by what it did not ask for, and mails that are of no edition', async () => {
    const reader = await subscribed();
    await say(reader, 'Open');
    await say(reader, 'Rendering Failure');
    expect(await ledgerOf(reader)).toBeUndefined();
    const mail = { messageId: 'm-2', tags: { 'dateline-subscriber': [reader.subscriberId] } };
    await recordFeedback({ detail: { eventType: 'Complaint', mail } }, desk, contextAt(now));
    expect((await desk.subscribers.get(reader.subscriberId))?.status).toBe('suppressed');
    await recordFeedback({ detail: { eventType: 'Send', mail: { messageId: 'm-3', tags: {} } } }, desk, contextAt(now));
  });

  it('is told again when the tables refused it', async () => {
    const reader = await subscribed();
    refuse(desk.tables, 'UpdateItemCommand', 'AccessDeniedException');
    await expect(say(reader, 'Complaint')).rejects.toThrow('AccessDenied');
  });
});
