/** How much of a page says whose it is. */
const headBytes = 32 * 1024;

/** The element that a feed or a wire report begins with, under any prefix. */
export const feedRoot = /<(?:[a-z][a-z0-9]{0,10}:)?(?:rss|feed|rdf|newsmessage|newsitem|newsml|nitf)[\s>]/i;

/** The beginning of a page as UTF-8, whatever it is: the words looked for are ASCII. */
export function readPageHead(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: false }).decode(bytes.subarray(0, headBytes));
}
