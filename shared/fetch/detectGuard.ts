import { feedRoot, readPageHead } from './readPageHead.ts';

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

/** A sentence when a content network's guard answered in the site's stead and wants a human or a browser. */
export function detectGuard(bytes: Uint8Array, headers: Readonly<Record<string, string>>): string | undefined {
  const name = headers['cf-mitigated'] === 'challenge' ? 'Cloudflare' : nameOnPage(readPageHead(bytes));
  if (name === undefined) return undefined;
  return `${name} stands before this site and answers with a page for browsers instead of the feed; ask the site’s owner to let feed readers in.`;
}

/** Words on a page only: a feed may well report on Cloudflare. */
function nameOnPage(head: string): string | undefined {
  if (!/<(?:!doctype\s+html|html)[\s>]/i.test(head.slice(0, 1024)) || feedRoot.test(head)) return undefined;
  return guards.find(({ words }) => words.test(head))?.name;
}
