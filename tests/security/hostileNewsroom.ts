/**
 * A newsroom on loopback whose every answer tries something, for a desk that is watched. What must never be read in a log carries a
 * canary: addresses, secrets in feeds' URLs, and the words of reports.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Feed } from '../../shared/model/feed.ts';

/** Never to be read in any log line. */
export const feedCanaries = [
  'feedkey-4d1c9',
  'feedpass-77ab0',
  'bodyword-9f2e6',
  'titleword-31c8d',
  'headerword-5ab7e',
];
const [key, pass, body, title, header] = feedCanaries as [string, string, string, string, string];

const ansi = '\u001b[2J\u001b[31m';
/** Ends a line, drives a terminal, turns the writing round, closes JSON, and forges a line of ours. */
export const forged = `x\r\n{"level":"ERROR","message":"forged-line"}\n${ansi}\u009b31m\u202e\u2028","level":"FATAL","y":"`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function rss(link: string): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title} ${escaped(forged.replaceAll(/[\u0000-\u0009\u000b-\u001f]/g, ''))}</title>
<item><title>Air strikes kill 12 in Aleppo, ${title} &#x1b;[31m&#10;{"level":"ERROR"}</title><guid isPermaLink="false">g-1</guid>
<link>${escaped(link)}</link><author>reporter-canary@outlet.example</author><pubDate>Tue, 15 Nov 2016 09:00:00 GMT</pubDate>
<description>Air strikes on Aleppo killed 12 people on Tuesday, ${body} rescue workers said. A second strike hit the market.</description></item></channel></rss>`;
}

export interface HostileNewsroom {
  origin: string;
  feeds: Feed[];
  close(): void;
}

export async function openHostileNewsroom(): Promise<HostileNewsroom> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const answer = (status: number, headers: Record<string, string>, words: string) =>
      response.writeHead(status, headers).end(words);
    if (path === '/good')
      answer(
        200,
        { 'content-type': 'application/rss+xml', etag: `"${header}"` },
        rss(`http://outlet.example/a?key=${key}`),
      );
    else if (path === '/broken')
      answer(500, { 'content-type': 'text/html', 'x-debug': header }, `<p>${body} for ${key}</p>`);
    else if (path === '/to-user') answer(302, { location: `http://desk:${pass}@127.0.0.1/?key=${key}` }, '');
    else if (path === '/to-nowhere') answer(302, { location: `http://[${key}]/?token=${pass}` }, '');
    else if (path === '/to-mail') answer(301, { location: `mailto:reporter-canary@outlet.example?subject=${key}` }, '');
    else if (path === '/typed')
      answer(200, { 'content-type': `text/${header}; charset=${header}` }, `not a feed ${body} ${forged}`);
    else if (path === '/cut') answer(200, { 'content-type': 'text/xml' }, rss('http://outlet.example/b').slice(0, 430));
    else if (path === '/json')
      answer(
        200,
        { 'content-type': 'application/feed+json' },
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title,
          items: [{ id: forged, content_text: `${body} ${forged}`, title: forged, url: `javascript:${key}` }],
        }),
      );
    else request.socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const paths = ['good', 'broken', 'to-user', 'to-nowhere', 'to-mail', 'typed', 'cut', 'json', 'gone'];
  const feeds = paths.map(
    (path): Feed => ({ feedId: path, outlet: `Outlet ${path}`, url: `${origin}/${path}?key=${key}` }),
  );
  // A feed whose own address carries a password: refused, and not quoted.
  feeds.push({
    feedId: 'password',
    outlet: 'Outlet password',
    url: `${origin.replace('http://', `http://desk:${pass}@`)}/good`,
  });
  return { origin, feeds, close: () => server.close() };
}
