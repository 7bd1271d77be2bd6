/** How much of a page says whose it is. */
const headBytes = 32 * 1024;

/** Guards that answer instead of the site, by words on their page. First match wins. */
const guards: { name: string; words: RegExp }[] = [
  {
    name: 'Cloudflare',
    words:
      /cf-browser-verification|cf_chl_|challenge-platform|\/cdn-cgi\/|Attention Required! \| Cloudflare|<title>Just a moment/i,
  },
  { name: 'Imperva', words: /_Incapsula_Resource|Incapsula incident/i },
  { name: 'DDoS-Guard', words: /ddos-guard/i },
  { name: 'Sucuri', words: /sucuri\.net|Sucuri WebSite Firewall/i },
  { name: 'DataDome', words: /captcha-delivery\.com|datadome/i },
  { name: 'ArvanCloud', words: /arvancloud|__arcsjs/i },
  { name: 'Akamai', words: /errors\.edgesuite\.net|akamai(?:ghost|edge)/i },
  { name: 'AWS WAF', words: /awswaf|gokuProps/i },
];

const feedRoot = /<(?:[a-z][a-z0-9]{0,10}:)?(?:rss|feed|rdf|newsmessage|newsitem|newsml|nitf)[\s>]/i;

/**
 * A sentence when `bytes` is a web page where a feed should be; undefined when it may be one.
 *
 * Only the beginning is looked at, and a page that holds a feed's root anywhere in it passes: some servers wrap feeds in HTML and the
 * reader copes. JSON and plain text pass too.
 */
export function detectErrorPage(bytes: Uint8Array, headers: Readonly<Record<string, string>>): string | undefined {
  const guard = detectGuard(bytes, headers);
  if (guard !== undefined) return guard;
  const head = decodeHead(bytes);
  if (
    !/^(?:\s|\ufeff|<!--[\s\S]{0,4096}?-->|<\?xml[^>]{0,200}>)*<(?:!doctype\s+html|html|head|body|script|meta)[\s>]/i.test(
      head,
    )
  ) {
    return undefined;
  }
  if (feedRoot.test(head)) return undefined;
  const title = /<title[^>]{0,200}>([^<]{1,120})/i.exec(head)?.[1]?.replace(/\s+/g, ' ').trim();
  const called = title === undefined || title === '' ? '' : ` (“${title}”)`;
  return `A web page${called} came instead of a feed; the feed may have moved or ended.`;
}

/** A sentence when a content network's guard answered in the site's stead and wants a human or a browser. */
export function detectGuard(bytes: Uint8Array, headers: Readonly<Record<string, string>>): string | undefined {
  const name =
    headers['cf-mitigated'] === 'challenge'
      ? 'Cloudflare'
      : headers['x-datadome'] !== undefined && isMarkup(bytes)
        ? 'DataDome'
        : isMarkup(bytes)
          ? guards.find(({ words }) => words.test(decodeHead(bytes)))?.name
          : undefined;
  if (name === undefined) return undefined;
  return `${name} stands before this site and answers with a page for browsers instead of the feed; ask the site’s owner to let feed readers in.`;
}

function isMarkup(bytes: Uint8Array): boolean {
  const head = decodeHead(bytes);
  return /<(?:!doctype\s+html|html)[\s>]/i.test(head.slice(0, 1024)) && !feedRoot.test(head);
}

function decodeHead(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: false }).decode(bytes.subarray(0, headBytes));
}
