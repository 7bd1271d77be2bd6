import { readWebUrl } from '../../text/readWebUrl.ts';

/**
 * A picture's address as a page of the archive names it: `/editions/…`, without the host. The same files answer at CloudFront's address and at that of
 * the public pages' function, and a page may load pictures from its own host alone.
 */
export function pictureAddress(url: string | undefined, siteUrl: string): string | undefined {
  const address = readWebUrl(url);
  if (address === undefined) return undefined;
  const { origin, pathname } = new URL(address);
  return origin === new URL(siteUrl).origin ? pathname : address;
}
