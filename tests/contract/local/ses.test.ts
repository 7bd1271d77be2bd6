import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BusEvent, type Ses, type SesOptions, startSes } from '../../../local/cloud/ses.ts';
import { Mailer } from '../../../shared/stores/mailer.ts';

let mailDir: string;
let ses: Ses;
let client: SESv2Client;
let mailer: Mailer;
const events: BusEvent[] = [];
const options = (): SesOptions => ({
  mailDir,
  region: 'us-east-1',
  account: '000000000000',
  configurationSets: ['mail'],
  now: () => '2016-07-01T06:00:00.000Z',
  onEvent: async (event) => void events.push(event),
});
const raw = (subject: string) =>
  Buffer.from(`From: desk@dateline.example\r\nTo: rima@reader.example\r\nSubject: ${subject}\r\n\r\nBody\r\n`);

beforeAll(async () => {
  mailDir = mkdtempSync(join(tmpdir(), 'dateline-mail-'));
  ses = await startSes(options());
  client = new SESv2Client({
    endpoint: ses.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  mailer = new Mailer(client, 'desk@dateline.example', 'mail');
});

afterAll(async () => {
  client.destroy();
  await ses.stop();
  rmSync(mailDir, { recursive: true, force: true });
});

describe('the embedded SES', () => {
  it('keeps a mail as the bytes it was handed, with whom it went to and which edition it is', async () => {
    const sent = await mailer.send({
      to: 'rima@reader.example',
      raw: raw('Raqqa'),
      editionId: '2016-07-01',
      subscriberId: 'abc',
    });
    expect(sent.kind).toBe('sent');
    const [mail] = ses.mails();
    expect(mail).toMatchObject({
      to: ['rima@reader.example'],
      subject: 'Raqqa',
      configurationSet: 'mail',
      tags: { 'dateline-edition': '2016-07-01', 'dateline-subscriber': 'abc' },
    });
    expect(sent).toMatchObject({ messageId: mail?.messageId });
    expect(readFileSync(join(mailDir, `${mail?.messageId}.eml`))).toEqual(raw('Raqqa'));
  });

  it('tells what became of it, in the words of EventBridge, before it answers', () => {
    expect(events.map((event) => event['detail-type'])).toEqual(['Email Sent', 'Email Delivered']);
    expect(events[0]).toMatchObject({
      source: 'aws.ses',
      time: '2016-07-01T06:00:00.000Z',
      detail: {
        eventType: 'Send',
        mail: {
          destination: ['rima@reader.example'],
          tags: { 'dateline-edition': ['2016-07-01'], 'ses:configuration-set': ['mail'] },
        },
      },
    });
  });

  it('bounces and complains for the addresses of the mailbox simulator', async () => {
    events.length = 0;
    await mailer.send({ to: 'bounce@simulator.amazonses.com', raw: raw('x') });
    await mailer.send({ to: 'complaint@simulator.amazonses.com', raw: raw('x') });
    expect(events.map((event) => event.detail.eventType)).toEqual(['Send', 'Bounce', 'Send', 'Delivery', 'Complaint']);
  });

  it('refuses an address that would mail somebody else, and a configuration set that is not there', async () => {
    const kept = readdirSync(mailDir).length;
    expect(await mailer.send({ to: 'rima@reader.example,omar@reader.example', raw: raw('x') })).toMatchObject({
      kind: 'refused',
    });
    expect(
      await new Mailer(client, 'desk@dateline.example', 'gone').send({ to: 'rima@reader.example', raw: raw('x') }),
    ).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('NotFoundException'),
    });
    expect(readdirSync(mailDir)).toHaveLength(kept);
  });

  it('tells everything again after a restart, and forgets a mail that was cut off before it was accepted', async () => {
    writeFileSync(join(mailDir, 'half.eml'), 'From: de');
    const held = ses.mails().length;
    await ses.stop();
    events.length = 0;
    ses = await startSes(options());
    expect(readdirSync(mailDir)).not.toContain('half.eml');
    expect(await ses.repeatEvents()).toBe(events.length);
    expect(events.filter((event) => event.detail.eventType === 'Send')).toHaveLength(held);
  });
});
