/** Parameters that say how a reader came, never what the page is. */
const tracking =
  /^(?:utm_\w+|at_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|ysclid|igshid|mc_cid|mc_eid|mkt_tok|cmpid|cmp|icid|ito|ncid|ocid|smid|sref|ref|ref_src|referrer|source|src|from|feature|share|ns_\w+|xtor|echobox|taid|sh|traffic_source|rss|feed|output|amp|_ga|_gl|spm|partner|campaign\w*|soc_\w+|wt\.\w+|wtrid|maca|feedtype|feedname)$/i;

/** Parameters that a server mints anew for each request. */
const perRequest =
  /^(?:phpsessid|jsessionid|sessionid|session|token|nonce|ts|timestamp|_|cb|cachebuster|rand|random|sig|signature|expires|hash|zx|nocache)$/i;

/** A long value of mixed hex or base64 is a token whatever its name, unless the address holds nothing else that tells pages apart. */
const tokenLike = /^(?=.*\d)(?=.*[a-z])[a-z0-9_-]{20,}={0,2}$/i;

/**
 * The address as an identity: two that lead to one page are the same string. Scheme, `www.`, default port, fragment, tracking and
 * per-request parameters, session paths and the last slash are dropped; parameters are sorted. Undefined for what is no web address.
 */
export function canonicalUrl(url: string): string | undefined {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return undefined;
  }
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return undefined;
  const path = address.pathname
    .replace(/;jsessionid=[^/]*/gi, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\/(?:index\.(?:html?|php))?$/i, '');
  const named = [...address.searchParams].filter(([name]) => !tracking.test(name) && !perRequest.test(name));
  const plain = named.filter(([, value]) => !tokenLike.test(value));
  // `/article.php?id=<long id>`: there the token is the page.
  const kept = plain.length > 0 || /\/[^/]*[^/.]{12,}[^/]*$|\d{3,}/.test(path) ? plain : named;
  const query = kept
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&');
  return `${address.host.replace(/^www\./, '')}${path}${query === '' ? '' : `?${query}`}`;
}
