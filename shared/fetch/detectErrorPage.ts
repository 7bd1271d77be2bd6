import { detectGuard } from './detectGuard.ts';
import { feedRoot, readPageHead } from './readPageHead.ts';

const pageRoot = /^<(?:!doctype\s+html|html|head|body|script|meta)[\s>]/i;

/**
 * A sentence when `bytes` is a web page where a feed should be; undefined when it may be one.
 *
 * Only the beginning is looked at, and a page that holds a feed's root in it passes: some servers wrap feeds in HTML and the reader
 * copes. JSON and plain text pass too.
 */
export function detectErrorPage(bytes: Uint8Array, headers: Readonly<Record<string, string>>): string | undefined {
  const guard = detectGuard(bytes, headers);
  if (guard !== undefined) return guard;
  const head = readPageHead(bytes);
  if (!pageRoot.test(firstElement(head)) || feedRoot.test(head)) return undefined;
  const title = /<title[^>]{0,200}>([^<]{1,120})/i.exec(head)?.[1]?.replace(/\s+/g, ' ').trim();
  const called = title === undefined || title === '' ? '' : ` (“${title}”)`;
  return `A web page${called} came instead of a feed; the feed may have moved or ended.`;
}

/** What follows white space, comments and the XML declaration. A loop, since a pattern that does this can be made to run for ever. */
function firstElement(head: string): string {
  let at = 0;
  for (;;) {
    while (at < head.length && /[\s\ufeff]/.test(head.charAt(at))) at += 1;
    const close = head.startsWith('<!--', at) ? '-->' : head.startsWith('<?', at) ? '?>' : undefined;
    const end = close === undefined ? -1 : head.indexOf(close, at + 2);
    if (close === undefined || end < 0) return head.slice(at, at + 200);
    at = end + close.length;
  }
}
