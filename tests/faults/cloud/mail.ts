/** SES for thousands of short runs: takes a mail, keeps it, and tells what became of it. */
import * as z from 'zod';
import type { WireAnswer, WireRequest } from './wire.ts';

const Sending = z.object({
  Destination: z.object({ ToAddresses: z.array(z.string()).length(1) }),
  Content: z.object({ Raw: z.object({ Data: z.string() }) }),
  EmailTags: z.array(z.object({ Name: z.string(), Value: z.string() })).default([]),
});

export interface SentMail {
  messageId: string;
  to: string;
  tags: Record<string, string>;
  raw: string;
}

export interface Mail {
  answer(request: WireRequest): WireAnswer;
  sent: SentMail[];
  /** What SES lets the account do; it does not insist on it. */
  quota: { mailsASecond: number; mailsADay: number };
  snapshot(): () => void;
}

/** Event types after Send, by how an address begins: SES's own mailbox simulator names them so. */
const fates = { 'bounce@': ['Bounce'], 'complaint@': ['Delivery', 'Complaint'] } as const;

/** `onEvent` is given each event as EventBridge hands it on. */
export function openMail(onEvent: (event: object) => void): Mail {
  const mail: Mail = {
    sent: [],
    quota: { mailsASecond: 14, mailsADay: -1 },
    answer({ method, body }) {
      if (method === 'GET') {
        const { mailsASecond, mailsADay } = mail.quota;
        const SendQuota = { MaxSendRate: mailsASecond, Max24HourSend: mailsADay, SentLast24Hours: mail.sent.length };
        const account = JSON.stringify({ SendingEnabled: true, SendQuota });
        return { status: 200, headers: { 'content-type': 'application/json' }, body: account };
      }
      const read = Sending.parse(JSON.parse(body.toString('utf8')));
      const to = read.Destination.ToAddresses[0] ?? '';
      const messageId = `mail-${mail.sent.length + 1}`;
      const tags = Object.fromEntries(read.EmailTags.map(({ Name, Value }) => [Name, Value]));
      mail.sent.push({ messageId, to, tags, raw: Buffer.from(read.Content.Raw.Data, 'base64').toString('utf8') });
      const fate = Object.entries(fates).find(([start]) => to.startsWith(start))?.[1] ?? ['Delivery'];
      for (const eventType of ['Send', ...fate]) {
        const listed = Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]]));
        const bounce = eventType === 'Bounce' ? { bounce: { bounceType: 'Permanent' } } : {};
        onEvent({
          detail: { eventType, mail: { messageId, timestamp: new Date().toISOString(), tags: listed }, ...bounce },
        });
      }
      return {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ MessageId: messageId }),
      };
    },
    snapshot() {
      const kept = [...mail.sent];
      return () => {
        mail.sent = [...kept];
      };
    },
  };
  return mail;
}
