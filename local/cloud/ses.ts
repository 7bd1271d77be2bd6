/**
 * SES v2, embedded: one POST, and the account's quota. Every accepted mail stays in the mail folder as `<messageId>.eml`, the bytes as they were handed in,
 * beside `<messageId>.json`, what SES was told about it. Nothing leaves this machine.
 *
 * The .json is written last and is the acceptance: an .eml alone is a call that never got an answer, and is removed at the next
 * start, so that what the ledger sends again is there once. SES's own rewriting of Message-ID and Date is left out.
 *
 * Events come as EventBridge carries them: Send, then Delivery, or Bounce or Complaint for the addresses of SES's own mailbox
 * simulator (`bounce@`, `complaint@simulator.amazonses.com`), which ends any doubt about what an address will do.
 */
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import type { Instant } from '../../shared/model/time.ts';
import type { Gate, Question, Refusal } from './gatekeeper.ts';
import { listenOnLoopback } from './listenOnLoopback.ts';

const KeptMail = z.object({
  messageId: z.string(),
  acceptedAt: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  subject: z.string(),
  configurationSet: z.string().optional(),
  tags: z.record(z.string(), z.string()),
});
export type KeptMail = z.infer<typeof KeptMail>;

/** An event as EventBridge hands it to a rule's target. */
export interface BusEvent {
  version: '0';
  id: string;
  'detail-type': string;
  source: string;
  account: string;
  time: string;
  region: string;
  resources: string[];
  detail: Record<string, unknown>;
}

export interface Ses {
  endpoint: string;
  mails(): KeptMail[];
  /** The events of every mail kept, oldest first: those of an earlier run may have died in its queue. */
  repeatEvents(): Promise<number>;
  stop(): Promise<void>;
}

export interface SesOptions {
  mailDir: string;
  region: string;
  account: string;
  configurationSets: string[];
  now: () => Instant;
  /** Resolves once the event is where its readers find it: a mail is answered only then. */
  onEvent: (event: BusEvent) => Promise<void>;
  /** Identities that the account has verified: addresses, and domains that stand for all of theirs. */
  identities?: string[];
  gate?: Gate;
  /** As an account has it that AWS let out of the sandbox. */
  quota?: { mailsASecond: number; mailsADay: number };
}

const defaultQuota = { mailsASecond: 14, mailsADay: 50_000 };

const SendEmailRequest = z.object({
  FromEmailAddress: z.string().min(3),
  Destination: z.object({
    ToAddresses: z.array(z.string()).optional(),
    CcAddresses: z.array(z.string()).optional(),
    BccAddresses: z.array(z.string()).optional(),
  }),
  Content: z.object({ Raw: z.object({ Data: z.base64() }) }),
  ConfigurationSetName: z.string().optional(),
  EmailTags: z
    .array(
      z.object({
        Name: z.string().regex(/^[A-Za-z0-9_-]{1,256}$/),
        Value: z.string().regex(/^[A-Za-z0-9_.@-]{1,256}$/),
      }),
    )
    .optional(),
});

const address = /^[^\s@,;<>"]+@[^\s@,;<>"]+$/;

class SesRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export async function startSes(options: SesOptions): Promise<Ses> {
  const { mailDir } = options;
  removeUnaccepted(mailDir);

  const accept = async (request: z.infer<typeof SendEmailRequest>): Promise<string> => {
    const set = request.ConfigurationSetName;
    if (set !== undefined && !options.configurationSets.includes(set)) {
      throw new SesRefusal(404, 'NotFoundException', `Configuration set <${set}> does not exist.`);
    }
    const { ToAddresses = [], CcAddresses = [], BccAddresses = [] } = request.Destination;
    const to = [...ToAddresses, ...CcAddresses, ...BccAddresses];
    const bad = to.find((one) => !address.test(one));
    if (to.length === 0 || bad !== undefined) {
      throw new SesRefusal(
        400,
        'BadRequestException',
        to.length ? `Illegal address: ${bad}` : 'The mail names no recipient.',
      );
    }
    const raw = Buffer.from(request.Content.Raw.Data, 'base64');
    const acceptedAt = options.now();
    // Sorts by time in a folder listing, as SES's own ids do within a region.
    const messageId = `${acceptedAt.replace(/\D/g, '')}-${randomUUID()}-000000`;
    const mail: KeptMail = {
      messageId,
      acceptedAt,
      from: request.FromEmailAddress,
      to,
      subject: subjectOf(raw),
      configurationSet: set,
      tags: Object.fromEntries((request.EmailTags ?? []).map((tag) => [tag.Name, tag.Value])),
    };
    await writeWhole(path.join(mailDir, `${messageId}.eml`), raw);
    await writeWhole(path.join(mailDir, `${messageId}.json`), `${JSON.stringify(mail, null, 2)}\n`);
    for (const event of eventsOf(mail, options)) await options.onEvent(event);
    return messageId;
  };

  const loopback = await listenOnLoopback((request, response) => {
    const chunks: Buffer[] = [];
    request.on('error', () => response.destroy());
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const answer = (status: number, body: object, code?: string) => {
        response.writeHead(status, {
          'content-type': 'application/json',
          ...(code ? { 'x-amzn-errortype': code } : {}),
        });
        response.end(JSON.stringify(body));
      };
      const handle = async () => {
        if (request.method === 'GET' && request.url === '/v2/email/account') {
          const refusal = await options.gate?.(request.headers.authorization, [
            { action: 'ses:GetAccount', resource: '*' },
          ]);
          if (refusal) throw notAuthorized(refusal);
          return answer(200, accountOf(options, readMails(mailDir).length));
        }
        if (request.method !== 'POST' || request.url !== '/v2/email/outbound-emails') {
          throw new SesRefusal(
            501,
            'NotImplementedException',
            `${request.method} ${request.url} is not part of the embedded SES.`,
          );
        }
        const read = SendEmailRequest.safeParse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
        if (!read.success) {
          const what = `The embedded SES takes raw mail only: ${z.prettifyError(read.error)}`;
          throw new SesRefusal(400, 'BadRequestException', what);
        }
        const refusal = await options.gate?.(request.headers.authorization, readMailQuestions(read.data, options));
        if (refusal) throw notAuthorized(refusal);
        answer(200, { MessageId: await accept(read.data) });
      };
      handle().catch((error: unknown) => {
        const refusal =
          error instanceof SesRefusal ? error : new SesRefusal(500, 'InternalServiceError', String(error));
        answer(refusal.status, { message: refusal.message }, refusal.code);
      });
    });
  });

  return {
    endpoint: loopback.url,
    mails: () => readMails(mailDir),
    async repeatEvents() {
      let repeated = 0;
      for (const mail of readMails(mailDir)) {
        for (const event of eventsOf(mail, options)) {
          await options.onEvent(event);
          repeated++;
        }
      }
      return repeated;
    },
    stop: () => loopback.stop(),
  };
}

function notAuthorized({ principal, action, resource }: Refusal): SesRefusal {
  const what = `User \`${principal}' is not authorized to perform \`${action}' on resource \`${resource}'`;
  return new SesRefusal(403, 'AccessDeniedException', what);
}

/** SES v2 API reference, GetAccount. */
function accountOf({ quota = defaultQuota }: SesOptions, sent: number): object {
  return {
    ProductionAccessEnabled: true,
    SendingEnabled: true,
    EnforcementStatus: 'HEALTHY',
    SendQuota: { Max24HourSend: quota.mailsADay, MaxSendRate: quota.mailsASecond, SentLast24Hours: sent },
  };
}

/** Raw mail is asked for as SendRawEmail, whichever operation brings it: on the identity it comes from and on its configuration set. */
function readMailQuestions(request: z.infer<typeof SendEmailRequest>, options: SesOptions): Question[] {
  const from = /<([^<>]+)>\s*$/.exec(request.FromEmailAddress)?.[1] ?? request.FromEmailAddress;
  const domain = from.slice(from.lastIndexOf('@') + 1);
  const { identities = [] } = options;
  // SES takes the identity that says most; one that nobody named here was verified by hand, as the sender's address.
  const identity = !identities.includes(from) && identities.includes(domain) ? domain : from;
  const set = request.ConfigurationSetName;
  return [`identity/${identity}`, ...(set === undefined ? [] : [`configuration-set/${set}`])].map((name) => ({
    action: 'ses:SendRawEmail',
    resource: `arn:aws:ses:${options.region}:${options.account}:${name}`,
    context: { 'ses:FromAddress': from },
  }));
}

/** Oldest first. */
export function readMails(mailDir: string): KeptMail[] {
  return readdirSync(mailDir)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => KeptMail.parse(JSON.parse(readFileSync(path.join(mailDir, name), 'utf8'))));
}

/** Shapes of the detail: Amazon SES developer guide, "Contents of event data"; detail-types: EventBridge's reference of SES events. */
function eventsOf(mail: KeptMail, options: SesOptions): BusEvent[] {
  if (mail.configurationSet === undefined) return [];
  const event = (detailType: string, eventType: string, more: Record<string, unknown>): BusEvent => ({
    version: '0',
    id: randomUUID(),
    'detail-type': detailType,
    source: 'aws.ses',
    account: options.account,
    time: mail.acceptedAt,
    region: options.region,
    resources: [`arn:aws:ses:${options.region}:${options.account}:configuration-set/${mail.configurationSet}`],
    detail: {
      eventType,
      mail: {
        timestamp: mail.acceptedAt,
        source: mail.from,
        sendingAccountId: options.account,
        messageId: mail.messageId,
        destination: mail.to,
        headersTruncated: false,
        headers: [],
        commonHeaders: { from: [mail.from], to: mail.to, subject: mail.subject, messageId: mail.messageId },
        tags: {
          'ses:configuration-set': [mail.configurationSet],
          'ses:from-domain': [mail.from.slice(mail.from.lastIndexOf('@') + 1).replace('>', '')],
          ...Object.fromEntries(Object.entries(mail.tags).map(([name, value]) => [name, [value]])),
        },
      },
      ...more,
    },
  });
  const sent = event('Email Sent', 'Send', { send: {} });
  const simulated = (box: string) =>
    mail.to.some((to) => to.startsWith(box) && to.endsWith('@simulator.amazonses.com'));
  if (simulated('bounce')) {
    const bouncedRecipients = mail.to.map((emailAddress) => ({ emailAddress, action: 'failed', status: '5.1.1' }));
    const bounce = {
      bounceType: 'Permanent',
      bounceSubType: 'General',
      bouncedRecipients,
      timestamp: mail.acceptedAt,
      feedbackId: mail.messageId,
    };
    return [sent, event('Email Bounced', 'Bounce', { bounce })];
  }
  const delivery = { timestamp: mail.acceptedAt, processingTimeMillis: 0, recipients: mail.to, smtpResponse: '250 ok' };
  const delivered = event('Email Delivered', 'Delivery', { delivery });
  if (!simulated('complaint')) return [sent, delivered];
  const complainedRecipients = mail.to.map((emailAddress) => ({ emailAddress }));
  const complaint = {
    complainedRecipients,
    timestamp: mail.acceptedAt,
    feedbackId: mail.messageId,
    complaintFeedbackType: 'abuse',
  };
  return [sent, delivered, event('Email Complaint Received', 'Complaint', { complaint })];
}

function removeUnaccepted(mailDir: string): void {
  const names = new Set(readdirSync(mailDir));
  for (const name of names) {
    const isOrphan = name.endsWith('.eml') && !names.has(name.replace(/eml$/, 'json'));
    if (isOrphan || name.startsWith('.draft-')) rmSync(path.join(mailDir, name), { force: true });
  }
}

/** The Subject header, unfolded, still encoded: enough to tell mails apart in a folder. */
function subjectOf(raw: Buffer): string {
  const head = raw.toString('latin1').split(/\r?\n\r?\n/, 1)[0] ?? '';
  return (/^subject:[ \t]*(.*(?:\r?\n[ \t].*)*)/im.exec(head)?.[1] ?? '').replace(/\r?\n[ \t]+/g, ' ').slice(0, 400);
}

async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const draft = path.join(path.dirname(file), `.draft-${randomUUID()}`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(draft, content);
  await rename(draft, file);
}
