import { readWebUrl } from '../text/readWebUrl.ts';

/**
 * The headers by which a mail program offers to unsubscribe in one click, and files the list. RFC 8058: `List-Unsubscribe-Post`, an https address that
 * answers POST, both signed by DKIM; RFC 2369 and RFC 2919. On loopback the address is http, and no mail program will ask there.
 */
export function unsubscribeHeaders(unsubscribeUrl: string, siteUrl: string): Record<string, string> {
  const address = readWebUrl(unsubscribeUrl);
  const site = readWebUrl(siteUrl);
  if (address === undefined || site === undefined)
    throw new Error('the address to unsubscribe at must be absolute http(s)');
  return {
    'List-Unsubscribe': `<${address}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'List-Id': `Dateline daily digest <digest.${new URL(site).hostname}>`,
  };
}
