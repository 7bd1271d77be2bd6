import type { Edition } from '../../model/edition.ts';
import { type Markup, markup, printable } from '../../text/markup.ts';
import { englishWords } from '../words.en.ts';
import { archiveAddress } from './renderShell.ts';

/** One digest in a feed: what an item says is the edition's headlines with their marks, each leading to its story. */
interface DigestItem {
  url: string;
  title: string;
  html: string;
  text: string;
  publishedAt: string;
}

/** An Atom 1.0 feed (RFC 4287) of the digests themselves, newest first; the same bytes for the same editions. */
export function renderAtom(editions: readonly Edition[], siteUrl: string): string {
  const items = listItems(editions, siteUrl);
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>${englishWords.archive.feedTitle}</title>
<id>${archiveAddress(siteUrl, '')}</id>
<updated>${items[0]?.publishedAt ?? '1970-01-01T00:00:00.000Z'}</updated>
<author><name>Dateline</name></author>
<link rel="self" type="application/atom+xml" href="${archiveAddress(siteUrl, 'feed.xml')}"/>
<link rel="alternate" type="text/html" href="${archiveAddress(siteUrl, '')}"/>
${items.map(
  ({
    url,
    title,
    html,
    publishedAt,
  }) => markup`<entry><title>${title}</title><id>${url}</id><link href="${url}"/><published>${publishedAt}</published><updated>${publishedAt}</updated><content type="html">${html}</content></entry>
`,
)}</feed>
`.html;
}

/** The same as a JSON Feed 1.1. */
export function renderJsonFeed(editions: readonly Edition[], siteUrl: string): string {
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: englishWords.archive.feedTitle,
      home_page_url: archiveAddress(siteUrl, ''),
      feed_url: archiveAddress(siteUrl, 'feed.json'),
      language: 'en',
      authors: [{ name: 'Dateline' }],
      items: listItems(editions, siteUrl).map(({ url, title, html, text, publishedAt }) => ({
        id: url,
        url,
        title,
        content_html: html,
        content_text: text,
        date_published: publishedAt,
      })),
    },
    undefined,
    1,
  )}\n`;
}

function listItems(editions: readonly Edition[], siteUrl: string): DigestItem[] {
  const newest = [...editions].sort((a, b) => (a.editionId < b.editionId ? 1 : -1));
  return newest.map((edition) => {
    const { editionId, frozenAt, entryCount, storyCount, summary } = edition;
    const words = englishWords;
    const url = archiveAddress(siteUrl, `${editionId}/`);
    const counts = `${words.reports(entryCount)}, ${words.archive.stories(storyCount)}`;
    const headlines = summary?.headlines ?? [];
    const body: Markup = markup`<p>${counts}</p><ul>${headlines.map(
      ({ storyId, sentence, outlet, mark, language, direction }) =>
        markup`<li dir="${direction}" lang="${language}"><a href="${url}#${storyId}">${sentence}</a> [${words.marks[mark]}] ${outlet}</li>`,
    )}</ul>`;
    return {
      url,
      title: `${words.title}, ${words.day(editionId)}`,
      html: body.html,
      text: [
        counts,
        ...headlines.map(({ sentence, outlet, mark }) => printable(`- ${sentence} [${words.marks[mark]}] ${outlet}`)),
      ].join('\n'),
      publishedAt: frozenAt,
    };
  });
}
