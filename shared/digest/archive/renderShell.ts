import { dropTrailing } from '../../text/dropTrailing.ts';
import { Markup, markup } from '../../text/markup.ts';
import { readWebUrl } from '../../text/readWebUrl.ts';
import { pageStyles } from '../pageStyles.ts';
import { type Locale, wordsOf } from '../words.ts';

/** Where the archive answers and in which language its pages are labelled. */
export interface ArchiveFrame {
  /** Absolute, as in Frame. */
  siteUrl: string;
  locale: Locale;
  /** The year before this page's, when it has editions. */
  yearBefore?: string;
  /** The page's own file below `/editions/`, for the link to its twin in the other language: `2016/`, `corrections.html`. */
  path: string;
}

/** The frame of every page of the archive that is not an edition: one style sheet, no script, links to both feeds. */
export function renderShell(title: string, body: Markup, frame: ArchiveFrame): string {
  const words = wordsOf(frame.locale);
  const nav = markup`${archiveLink(frame, frame.locale === 'en' ? '' : 'index.ar.html', words.archive.all)} · ${twinLink(frame)} · ${subscribeLink(frame.siteUrl, frame.locale)}`;
  const footer = markup`<footer><p>${words.archive.feeds} ${archiveLink(frame, 'feed.xml', 'Atom')} · ${archiveLink(frame, 'feed.json', 'JSON Feed')}</p><p>${words.about}</p></footer>`;
  return renderDocument({ title, nav, body: markup`${body}\n${footer}` }, frame);
}

/** The document that every page of the archive is, editions too. */
export function renderDocument(
  { title, nav, body }: { title: string; nav: Markup; body: Markup },
  { siteUrl, locale }: Pick<ArchiveFrame, 'siteUrl' | 'locale'>,
): string {
  const words = wordsOf(locale);
  return markup`<!DOCTYPE html>
<html lang="${words.locale}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${feedLinks(siteUrl, words.archive.feedTitle)}
<style>${new Markup(pageStyles)}</style>
</head>
<body>
<main>
<nav>${nav}</nav>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`.html;
}

/** How programs find the feeds of the digests. */
function feedLinks(siteUrl: string, title: string): Markup {
  const atom = readWebUrl(archiveAddress(siteUrl, 'feed.xml'));
  const json = readWebUrl(archiveAddress(siteUrl, 'feed.json'));
  if (!atom || !json) return markup``;
  return markup`<link rel="alternate" type="application/atom+xml" title="${title}" href="${atom}"><link rel="alternate" type="application/feed+json" title="${title}" href="${json}">`;
}

export function archiveAddress(siteUrl: string, path: string): string {
  return `${dropTrailing(siteUrl, '/')}/editions/${path}`;
}

/** A link below `/editions/`; the words alone where the site has no address that can be trusted. */
export function archiveLink(frame: Pick<ArchiveFrame, 'siteUrl'>, path: string, words: string, label?: string): Markup {
  const address = readWebUrl(archiveAddress(frame.siteUrl, path));
  if (address === undefined) return markup`${words}`;
  return label === undefined
    ? markup`<a href="${address}">${words}</a>`
    : markup`<a href="${address}" aria-label="${label}">${words}</a>`;
}

function twinLink(frame: ArchiveFrame): Markup {
  const other = frame.locale === 'en' ? 'ar' : 'en';
  const [folder, file] = frame.path.endsWith('.html') || !frame.path ? ['', frame.path] : [frame.path, ''];
  const bare = file.replace(/\.html$/, '');
  const path = bare
    ? `${bare}${other === 'en' ? '' : '.ar'}.html`
    : `${folder}${other === 'en' ? '' : 'index.ar.html'}`;
  return archiveLink(frame, path, wordsOf(other).archive.thisLanguage);
}

function subscribeLink(siteUrl: string, locale: Locale): Markup {
  const address = readWebUrl(
    `${dropTrailing(siteUrl, '/')}/subscription/subscribe${locale === 'en' ? '' : '?lang=ar'}`,
  );
  const words = wordsOf(locale).archive.subscribe;
  return address === undefined ? markup`${words}` : markup`<a href="${address}">${words}</a>`;
}
