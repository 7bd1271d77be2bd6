import MailComposer from 'nodemailer/lib/mail-composer';
import { EmailAddress } from '../model/subscriber.ts';
import type { Instant } from '../model/time.ts';

export interface MailParts {
  from: string;
  to: string;
  subject: string;
  text: string;
  /** A mail without HTML is a mail too: the confirmation is one. */
  html?: string;
  sentAt: Instant;
  language: 'en' | 'ar';
  /** Of a list mail: see unsubscribeHeaders. */
  listHeaders?: Record<string, string>;
}

/**
 * The mail as MIME, CRLF throughout: what SES takes as raw content.
 *
 * `to` and `from` are one bare address each, checked again here: a list or a line break would mail somebody else. Throws ZodError
 * for anything that is no address. The subject is one line whatever it was made of.
 */
export async function composeMail(parts: MailParts): Promise<Uint8Array> {
  const composer = new MailComposer({
    from: { name: 'Dateline', address: EmailAddress.parse(parts.from) },
    to: { name: '', address: EmailAddress.parse(parts.to) },
    subject: parts.subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '),
    text: withPlainBreaks(parts.text),
    html: parts.html === undefined ? undefined : withPlainBreaks(parts.html),
    date: new Date(parts.sentAt),
    headers: {
      'Content-Language': parts.language,
      // Asks holiday and out-of-office responders to stay quiet (RFC 3834).
      'Auto-Submitted': 'auto-generated',
      ...parts.listHeaders,
    },
    newline: '\r\n',
    textEncoding: 'quoted-printable',
    // Nothing in a mail of ours is a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** The composer makes CRLF of LF and leaves a CR that stands alone, which servers take for a line's end, or refuse. */
function withPlainBreaks(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
