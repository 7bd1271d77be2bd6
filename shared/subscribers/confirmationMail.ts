import { Markup, markup } from '../text/markup.ts';
import { readWebUrl } from '../text/readWebUrl.ts';
import { type PageLocale, pageWordsOf } from './pageWords.ts';

/**
 * The mail that asks whether the reader asked: one link, and nothing that the person who typed the address could have put in, for it may be
 * sent to somebody who never did.
 */
export function confirmationMail(
  confirmUrl: string,
  locale: PageLocale,
): { subject: string; text: string; html: string } {
  const { mail, confirm } = pageWordsOf(locale);
  const address = readWebUrl(confirmUrl);
  if (address === undefined) throw new Error('the address to confirm at must be absolute http(s)');
  const style = new Markup(
    'font-family:-apple-system,Segoe UI,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.55;margin:0 0 16px',
  );
  return {
    subject: mail.subject,
    text: `${mail.text}\n\n<${address}>\n\n${mail.ignore}\n`,
    html: markup`<!DOCTYPE html>
<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${mail.subject}</title></head>
<body style="margin:0;padding:24px"><p style="${style}">${mail.text}</p><p style="${style}"><a href="${address}">${confirm.button}</a></p><p style="${style}">${mail.ignore}</p></body>
</html>
`.html,
  };
}
