import { Parser } from 'htmlparser2';

/** A page names its feeds in its head; beyond this it is text. */
const headCharacters = 512 * 1024;
const mostLinks = 5;

const feedType = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)$|^(?:application|text)\/(?:rss|atom)$/i;

export interface FeedLink {
  /** Absolute, http or https. */
  url: string;
  title?: string;
}

/**
 * The feeds that a web page names, the likeliest first: `<link rel="alternate">` as browsers and readers understand it (RSS Board's
 * autodiscovery), or, where a page has none, its own links to addresses that end like a feed's. Feeds of comments come last.
 */
export function findFeedLinks(page: string, pageUrl: string): FeedLink[] {
  const named: FeedLink[] = [];
  const guessed: FeedLink[] = [];
  let base = pageUrl;
  const add = (to: FeedLink[], href: string | undefined, title: string | undefined) => {
    const url = href === undefined ? undefined : resolve(href, base);
    if (url === undefined || url === pageUrl || to.some((link) => link.url === url)) return;
    to.push({ url, ...(title ? { title } : {}) });
  };
  const parser = new Parser({
    onopentag(name, { href, rel, type, title }) {
      if (name === 'base' && href) base = resolve(href, pageUrl) ?? pageUrl;
      else if (name === 'link' && /(?:^|\s)alternate(?:\s|$)/i.test(rel ?? '') && feedType.test((type ?? '').trim()))
        add(named, href, title?.replace(/\s+/g, ' ').trim().slice(0, 120));
      else if (name === 'a' && guessed.length < 100 && endsLikeFeed(href)) add(guessed, href, undefined);
    },
  });
  parser.write(page.slice(0, headCharacters));
  parser.end();
  const found = named.length > 0 ? named : guessed;
  return [...found].sort((a, b) => Number(isOfComments(a)) - Number(isOfComments(b))).slice(0, mostLinks);
}

function endsLikeFeed(href: string | undefined): boolean {
  return (
    href !== undefined && /(?:^|[/.])(?:rss|feed|atom)(?:\.xml|\.php|\.aspx?)?\/?$/i.test(href.split(/[?#]/)[0] ?? '')
  );
}

function isOfComments({ url, title }: FeedLink): boolean {
  return /comment|commentaire|تعليق|yorum|коммент/i.test(`${url} ${title ?? ''}`);
}

function resolve(href: string, base: string): string | undefined {
  try {
    const url = new URL(href.trim(), base);
    url.hash = '';
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
