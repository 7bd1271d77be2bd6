import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { mockClient } from 'aws-sdk-client-mock';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Mailer } from '../../../shared/stores/mailer.ts';
import { composeMail } from '../../../shared/subscribers/composeMail.ts';
import { anyWords } from './anyWords.ts';
import { loseAnswer } from './faults.ts';
import { type OpenDesk, openStores } from './openStores.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openStores('mail');
});
afterAll(() => desk.close());

const mailTo = (to: string, subject = 'Syria and Iraq, 4 July') =>
  composeMail({
    from: 'desk@dateline.example',
    to,
    subject,
    text: 'Raqqa.',
    sentAt: '2016-07-04T06:00:00.000Z',
    language: 'en',
  });
const raw = Buffer.from('To: rima@reader.example\r\n\r\nRaqqa.\r\n');

/** Every way in which one address can be made into two, or into a header. */
const twoAddresses = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('\r\n', '\n', '\r', ',', ';', ' ', '\t', ', ', '\r\nBcc: ', '\u2028', '\u0000', ' <', '>,<'),
      fc.boolean(),
    )
    .map(([between, ended]) => `rima@reader.example${between}omar@reader.example${ended ? between : ''}`),
  fc.constantFrom(
    '"Rima, of Raqqa" <rima@reader.example>',
    '<rima@reader.example>',
    'rima@reader.example,',
    '\r\nrima@reader.example',
    'rima@reader.example\n',
    'group: rima@reader.example;',
    '"rima\r\nBcc: omar"@reader.example',
    'rima@reader.example(omar)',
    '',
  ),
);

describe('the mailer', () => {
  it('hands SES one mail to one reader, with its edition and its reader as tags', async () => {
    const mail = await mailTo('rima@reader.example', 'عاجل: الرقة');
    const sent = await desk.mailer.send({
      to: 'rima@reader.example',
      raw: mail,
      editionId: '2016-07-04',
      subscriberId: 'u-rima',
    });
    expect(sent).toEqual({ kind: 'sent', messageId: desk.ses?.mails()[0]?.messageId });
    expect(desk.ses?.mails()[0]).toMatchObject({
      to: ['rima@reader.example'],
      from: 'desk@dateline.example',
      configurationSet: desk.configurationSet,
      tags: { 'dateline-edition': '2016-07-04', 'dateline-subscriber': 'u-rima' },
    });
    const kept = readFileSync(join(desk.mailDir, `${desk.ses?.mails()[0]?.messageId}.eml`));
    expect(kept).toEqual(Buffer.from(mail));
  });

  it('does not try again by itself when the answer is lost: the mail is out, and the ledger has to find that out', async () => {
    const before = desk.ses?.mails().length ?? 0;
    loseAnswer(desk.mail, 'SendEmailCommand');
    await expect(desk.mailer.send({ to: 'rima@reader.example', raw })).rejects.toThrow('socket hang up');
    expect(desk.ses?.mails()).toHaveLength(before + 1);
  });

  it.each([
    ['TooManyRequestsException', 'refused-for-now'],
    ['LimitExceededException', 'refused-for-now'],
    ['SendingPausedException', 'refused-for-now'],
    ['AccountSuspendedException', 'refused-for-now'],
    ['MessageRejected', 'refused'],
    ['MailFromDomainNotVerifiedException', 'refused'],
    ['BadRequestException', 'refused'],
    ['NotFoundException', 'refused'],
  ])('takes SES’s %s for %s, and asks once', async (name, kind) => {
    const ses = mockClient(SESv2Client);
    ses.on(SendEmailCommand).rejects(Object.assign(new Error('Email address is not verified.'), { name }));
    const mailer = new Mailer(new SESv2Client({}), 'desk@dateline.example', 'mail');
    expect(await mailer.send({ to: 'rima@reader.example', raw })).toMatchObject({
      kind,
      reason: expect.stringContaining(name),
    });
    expect(ses.commandCalls(SendEmailCommand)).toHaveLength(1);
    ses.restore();
  });

  it.each(['InternalFailure', 'ServiceUnavailable', 'TimeoutError', 'ECONNRESET'])(
    'does not pretend to know what became of a mail after %s',
    async (name) => {
      const ses = mockClient(SESv2Client);
      ses.on(SendEmailCommand).rejects(Object.assign(new Error('nobody knows'), { name }));
      const mailer = new Mailer(new SESv2Client({}), 'desk@dateline.example', 'mail');
      await expect(mailer.send({ to: 'rima@reader.example', raw })).rejects.toThrow('nobody knows');
      ses.restore();
    },
  );

  it('hands nothing to SES that is not one bare address', async () => {
    const ses = mockClient(SESv2Client);
    ses.on(SendEmailCommand).resolves({ MessageId: 'm' });
    const mailer = new Mailer(new SESv2Client({}), 'desk@dateline.example', 'mail');
    await fc.assert(
      fc.asyncProperty(twoAddresses, async (to) => {
        const answer = await mailer.send({ to, raw });
        expect(answer.kind).toBe('refused');
        expect(JSON.stringify(answer)).not.toContain('reader.example');
      }),
    );
    expect(ses.commandCalls(SendEmailCommand)).toHaveLength(0);
    ses.restore();
  });

  it('composes nothing to an address that is two, or none', async () => {
    await fc.assert(fc.asyncProperty(twoAddresses, async (to) => void (await expect(mailTo(to)).rejects.toThrow())));
  });

  it('makes no header of a subject, whatever the story is called', async () => {
    const hostile = fc.oneof(
      anyWords(),
      fc.constantFrom(
        'Raqqa\r\nBcc: omar@reader.example',
        'Raqqa\nTo: omar@reader.example',
        '\r\n\r\nA body',
        'م'.repeat(10_000),
      ),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (subject) => {
        const text = Buffer.from(await mailTo('rima@reader.example', subject.toWellFormed())).toString('latin1');
        const head = text.slice(0, text.indexOf('\r\n\r\n'));
        const names = head
          .split('\r\n')
          .filter((line) => !/^[ \t]/.test(line))
          .map((line) => line.slice(0, line.indexOf(':')).toLowerCase());
        expect(new Set(names).size).toBe(names.length);
        expect(names).not.toContain('bcc');
        expect(head).toMatch(/^To: rima@reader\.example$/m);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 25 },
    );
  });
});
