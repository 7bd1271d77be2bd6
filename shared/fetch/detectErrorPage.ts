import { detectGuard } from './detectGuard.ts';
import { feedRoot, readPageHead } from './readPageHead.ts';

const pageRoot = /^<(?:!doctype\s+html|html|head|body|script|meta)[\s>]/i;

/** Dealers in lapsed names, whose page stands on every name they hold. */
const dealers =
  /sedoparking|parkingcrew|hugedomains|dan\.com|afternic|bodis\.com|domain (?:name )?(?:is|may be) for sale|buy this domain/i;

/** A longer body of words may be a wire's report; an error is short, and says that it is one. */
const longestError = 600;
const errorWords =
  /\b(?:access denied|forbidden|not found|unauthori[sz]ed|bad request|bad gateway|gateway time-?out|(?:service|temporarily) unavailable|server error|too many requests|rate limit|(?:under|for) maintenance|database error|no such (?:feed|page)|feeds? (?:is|are) disabled)\b/i;

/**
 * A sentence when `bytes` is a web page, or an error in words or JSON, where a feed should be; undefined when it may be one.
 *
 * Only the beginning is looked at, and a page that holds a feed's root in it passes: some servers wrap feeds in HTML and the reader
 * copes. Longer JSON and plain text pass too: wires come in them.
 */
export function detectErrorPage(bytes: Uint8Array, headers: Readonly<Record<string, string>>): string | undefined {
  const guard = detectGuard(bytes, headers);
  if (guard !== undefined) return guard;
  const head = readPageHead(bytes);
  if (feedRoot.test(head)) return undefined;
  if (!pageRoot.test(firstElement(head))) return bytes.length > longestError ? undefined : readShortError(head);
  if (dealers.test(head)) {
    return 'The name belongs to a dealer in names now, and the outlet has left it; find the outlet’s new address.';
  }
  const title = /<title[^>]{0,200}>([^<]{1,120})/i.exec(head)?.[1]?.replace(/\s+/g, ' ').trim();
  const called = title === undefined || title === '' ? '' : ` (“${title}”)`;
  return `A web page${called} came instead of a feed; the feed may have moved or ended.`;
}

/** "Access denied", `{"error":"not found"}`: said with status 200 by servers that know no other. */
function readShortError(head: string): string | undefined {
  const words = head.replace(/[\s\ufeff]+/g, ' ').trim();
  const json =
    /^\{.*"(?:error|errors|message|detail|code|status)"\s*:/s.test(words) && !/"(?:items|version)"\s*:/.test(words);
  const prose = /^[\p{L}\d][^<{}\x00-\x1f]*$/u.test(words) && errorWords.test(words) && words.split(' ').length <= 20;
  if (!json && !prose) return undefined;
  const quoted = words.length > 100 ? `${words.slice(0, 99)}…` : words;
  return `The server answers with an error (“${quoted}”) instead of a feed; look at the address in a browser.`;
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
