/** Parameters that say how a reader came, never what the page is. */
const tracking =
  /^(?:utm_\w+|at_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|ysclid|igshid|mc_cid|mc_eid|mkt_tok|cmpid|cmp|icid|ito|ncid|ocid|smid|sref|ref|ref_src|referrer|source|src|from|feature|share|ns_\w+|xtor|echobox|taid|sh|traffic_source|rss|feed|output|amp|_ga|_gl|spm|partner|campaign\w*|soc_\w+|wt\.\w+|wtrid|maca|feedtype|feedname)$/i;

/** Parameters that a server mints anew for each request. */
const perRequest =
  /^(?:phpsessid|jsessionid|sessionid|session_id|session|sess|token|nonce|ts|_ts|timestamp|_|_t|_r|_nc|_rnd|_dc|cb|cachebuster|bust|rnd|rand|random|nocache|no_cache|sig|signature|expires|hash|zx)$/i;
/** Names that a page's own number may have, too: dropped only where the value is no number that a person could count to. */
const perRequestOrOwn = /^(?:sid|r|t)$/i;
/** "0.5137284", eight letters and digits mixed and more, ten digits of a clock. */
const randomValue = /^(?:0\.\d{3,20}|1\d{9}(?:\d{3})?|(?=[a-z0-9]{0,63}\d)(?=[a-z0-9]{0,63}[a-z])[a-z0-9]{6,64})$/i;
/** A script that shows whatever page its parameters name. */
const script = /(?:^\/?$|\.(?:php\d?|aspx?|jsp|cgi|do|pl|cfm)$)/i;

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
    // ASP.NET keeps a session in the path: /(S(dk3f…))/.
    .replace(/\/\([a-z]\([a-z0-9]{10,60}\)\)(?=\/|$)/gi, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\/(?:index\.(?:html?|php))?$/i, '');
  const isMinted = (name: string, value: string) =>
    perRequest.test(name) || (perRequestOrOwn.test(name) && randomValue.test(value) && !script.test(path));
  const named = [...address.searchParams].filter(([name, value]) => !tracking.test(name) && !isMinted(name, value));
  const plain = named.filter(([, value]) => !tokenLike.test(value));
  // `/article.php?id=<long id>`: there the token is the page.
  const kept = plain.length > 0 || /\/[^/]*[^/.]{12,}[^/]*$|\d{3,}/.test(path) ? plain : named;
  const query = kept
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&');
  return `${address.host.replace(/^www\./, '')}${path}${query === '' ? '' : `?${query}`}`;
}
