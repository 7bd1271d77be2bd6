import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { changesOf, cutFeed, readDatedFeed } from '../../../local/cutFeed.ts';
import { type FeedServer, feedChangeInstants, startFeedServer } from '../../../local/feedServer.ts';

const item = (guid: string, at: string, title = guid) =>
  `<item><title>${title}</title><guid isPermaLink="false">${guid}</guid><pubDate>${new Date(at).toUTCString()}</pubDate></item>`;
const rss = (items: string[], title = 'Orontes Wire') =>
  `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>${title}</title><language>en</language>\n${items.join('\n')}\n</channel></rss>\n`;
const titles = (xml: string) => [...xml.matchAll(/<item>.*?<title>(.*?)<\/title>/gs)].map((match) => match[1]);

let dir: string;
let server: FeedServer | undefined;
let clock: string | undefined;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'dateline-feeds-'));
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const folder = (name: string, files: Record<string, string | Uint8Array>): string => {
  const path = join(dir, name);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(path, file, '..'), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  return path;
};
const serve = async (path: string) => {
  server = await startFeedServer(path, () => clock);
  return server;
};

describe('the feed server', () => {
  const toll = folder.bind(undefined, 'toll');
  const files = {
    'orontes-wire.xml': rss([
      item('second', '2016-07-02T08:00:00Z'),
      item('toll', '2016-07-01T12:00:00Z', 'Toll rises to 17'),
      item('toll', '2016-07-01T09:00:00Z', 'Twelve killed'),
    ]),
  };

  it('shows a feed as it stood at the clock: nothing from the future, and a reissued item in its form of then', async () => {
    const { feeds } = await serve(toll(files));
    const at = async (instant: string | undefined) => {
      clock = instant;
      return titles(await (await fetch(feeds[0]?.url ?? '')).text());
    };
    expect(await at('2016-07-01T08:59:59.000Z')).toEqual([]);
    expect(await at('2016-07-01T09:00:00.000Z')).toEqual(['Twelve killed']);
    expect(await at('2016-07-01T18:00:00.000Z')).toEqual(['Toll rises to 17']);
    expect(await at(undefined)).toEqual(['second', 'Toll rises to 17']);
  });

  it('says when it changes, so that a replay polls at those instants only', () => {
    expect(feedChangeInstants(toll(files))).toEqual([
      '2016-07-01T09:00:00.000Z',
      '2016-07-01T12:00:00.000Z',
      '2016-07-02T08:00:00.000Z',
    ]);
  });

  it('answers 304 while nothing has come, to an ETag and to a date, and 200 once something has', async () => {
    clock = '2016-07-01T10:00:00.000Z';
    const url = (await serve(toll(files))).feeds[0]?.url ?? '';
    const first = await fetch(url);
    const etag = first.headers.get('etag') ?? '';
    const lastModified = first.headers.get('last-modified') ?? '';
    expect(lastModified).toBe('Fri, 01 Jul 2016 09:00:00 GMT');
    const status = async (headers: Record<string, string>) => (await fetch(url, { headers })).status;
    expect(await status({ 'if-none-match': etag })).toBe(304);
    expect(await status({ 'if-none-match': `W/"other", W/${etag}` })).toBe(304);
    expect(await status({ 'if-modified-since': lastModified })).toBe(304);
    expect(await status({ 'if-none-match': '"other"', 'if-modified-since': lastModified })).toBe(200);
    clock = '2016-07-01T12:00:00.000Z';
    expect(await status({ 'if-none-match': etag })).toBe(200);
    expect(await status({ 'if-modified-since': lastModified })).toBe(200);
  });

  it('makes a feed of each file of a plain folder, by its name and its own title', async () => {
    const path = folder('plain', {
      'al-furat.xml': rss([], 'Al Furat &amp; Sons'),
      'notes.txt': 'not a feed',
      'package.json': '{"name": "no feed"}',
      'monitor.json': '{"title":"Jazira \\u0026 Monitor","language":"en","items":[]}',
      'Şam Postası.rss': Buffer.from(
        '<?xml version="1.0" encoding="iso-8859-9"?><rss><channel><title>\u00deam Postas\u00fd</title></channel></rss>',
        'latin1',
      ),
    });
    const { feeds, origin } = await serve(path);
    expect(feeds.map(({ feedId, outlet, url }) => [feedId, outlet, url])).toEqual([
      ['al-furat', 'Al Furat & Sons', `${origin}/al-furat.xml`],
      ['monitor', 'Jazira & Monitor', `${origin}/monitor.json`],
      ['s-am-postas', 'Şam Postası', `${origin}/${encodeURIComponent('Şam Postası.rss')}`],
    ]);
    for (const feed of feeds) expect((await fetch(feed.url)).status).toBe(200);
    expect((await fetch(`${origin}/notes.txt`)).status).toBe(404);
  });

  it('redirects and fails where a newsroom says so, and keeps its registry', async () => {
    const path = folder('newsroom', {
      'newsroom.json': JSON.stringify({
        from: '2016-07-01',
        to: '2016-07-02',
        at: '2016-07-02T18:00:00Z',
        origin: 'http://newsroom.example',
        server: {
          'old.rss': { behaviour: 'redirect', status: 301, to: 'feeds/new.xml' },
          'down.xml': { behaviour: 'broken', status: 503, contentType: 'text/html' },
        },
        wires: {
          'b.txt': { dropAt: '2016-07-02T10:00:00Z' },
          'a.txt': { dropAt: '2016-07-01T10:00:00Z', supplier: 'Steppe' },
        },
      }),
      'newsroom.opml':
        '<opml version="2.0"><body><outline type="rss" text="Old" xmlUrl="http://newsroom.example/feeds/old.rss"/>' +
        '<outline type="rss" text="Down" xmlUrl="http://newsroom.example/feeds/down.xml"/></body></opml>',
      'feeds/new.xml': rss([item('one', '2016-07-01T09:00:00Z')]),
      'feeds/down.xml': '<html>out of order</html>',
    });
    clock = '2016-07-02T00:00:00.000Z';
    const { feeds, origin, folder: read } = await serve(path);
    expect(feeds.map((feed) => feed.url)).toEqual([`${origin}/feeds/old.rss`, `${origin}/feeds/down.xml`]);
    const moved = await fetch(feeds[0]?.url ?? '');
    expect(moved.url).toBe(`${origin}/feeds/new.xml`);
    expect(titles(await moved.text())).toEqual(['one']);
    expect((await fetch(feeds[1]?.url ?? '')).status).toBe(503);
    expect(read.wires.map((wire) => [wire.file, wire.supplier])).toEqual([
      [join(path, 'wires', 'a.txt'), 'Steppe'],
      [join(path, 'wires', 'b.txt'), undefined],
    ]);
  });

  it('serves the sample newsroom: every feed of its registry answers', async () => {
    clock = undefined;
    const { feeds, folder: read } = await serve('local/newsroom');
    expect(feeds.length).toBeGreaterThanOrEqual(12);
    expect(read.wires.length).toBeGreaterThanOrEqual(4);
    for (const feed of feeds) expect([200, 503]).toContain((await fetch(feed.url)).status);
  });

  it('says in a sentence what is wrong with a folder', async () => {
    await expect(startFeedServer(join(dir, 'nowhere'))).rejects.toThrow(/cannot be read/);
    await expect(startFeedServer(folder('empty', { 'readme.md': '' }))).rejects.toThrow(/holds no feed file/);
    await expect(startFeedServer(join(folder('file', { 'x.xml': '' }), 'x.xml'))).rejects.toThrow(/is not a folder/);
  });
});

describe('cutting a feed', () => {
  const cut = (text: string | Uint8Array, at: string) =>
    Buffer.from(cutFeed(readDatedFeed(Buffer.from(text)), at)).toString('latin1');

  it('takes an update of an Atom entry by its own date, whatever its source says', () => {
    const entry = (updated: string, title: string) =>
      `<entry><id>tag:1</id><source><id>tag:other</id><updated>2001-01-01T00:00:00Z</updated></source><title>${title}</title>` +
      `<published>2016-07-01T00:00:00Z</published><updated>${updated}</updated></entry>`;
    const feed = `<feed><updated>2016-07-09T00:00:00Z</updated>${entry('2016-07-03T00:00:00Z', 'B')}${entry('2016-07-01T00:00:00Z', 'A')}</feed>`;
    expect(cut(feed, '2016-07-02T00:00:00.000Z')).toMatch(/<title>A<\/title>/);
    expect(cut(feed, '2016-07-02T00:00:00.000Z')).not.toMatch(/<title>B<\/title>/);
    expect(cut(feed, '2016-07-03T00:00:00.000Z')).toMatch(/<title>B<\/title>/);
  });

  it('is not misled by items that are only spoken of', () => {
    const spoken = item(
      'told',
      '2016-07-01T00:00:00Z',
      '<![CDATA[ <item><pubDate>Sat, 01 Jan 2050 00:00:00 GMT</pubDate></item> ]]>',
    );
    const feed = rss([`<!-- ${item('gone', '2016-07-01T00:00:00Z')} -->`, spoken]);
    expect(changesOf(readDatedFeed(Buffer.from(feed)))).toEqual(['2016-07-01T00:00:00.000Z']);
    expect(cut(feed, '2016-07-01T00:00:00.000Z')).toBe(feed);
  });

  it('leaves an item that was cut off in the middle where it is', () => {
    const feed = `${rss([item('late', '2016-07-05T00:00:00Z'), item('early', '2016-07-01T00:00:00Z')]).replace('</channel></rss>', '')}<item><title>Torn`;
    expect(cut(feed, '2016-07-02T00:00:00.000Z')).toContain('<title>Torn');
    expect(titles(cut(feed, '2016-07-02T00:00:00.000Z'))).toEqual(['early']);
  });

  it('reads JSON Feed and UTF-16, and dates of a zone that is not written', () => {
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        { id: '2', date_published: '2016-07-02T00:00:00Z' },
        { id: '1', date_published: '2016-07-01T00:00:00Z' },
      ],
    };
    expect(JSON.parse(cut(JSON.stringify(json, null, 2), '2016-07-01T12:00:00.000Z')).items).toEqual([json.items[1]]);
    expect(JSON.parse(cut(JSON.stringify(json), '2016-06-01T12:00:00.000Z')).items).toEqual([]);
    const wide = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(rss([item('late', '2016-07-05T00:00:00Z', 'خبر')]), 'utf16le'),
    ]);
    expect(Buffer.from(cutFeed(readDatedFeed(wide), '2016-07-06T00:00:00.000Z')).equals(wide)).toBe(true);
    expect(Buffer.from(cutFeed(readDatedFeed(wide), '2016-07-04T00:00:00.000Z')).toString('utf16le')).not.toContain(
      'خبر',
    );
    const zoneless = readDatedFeed(
      Buffer.from('<rss><item><pubDate>Wed, 16 Nov 2016 16:45:00</pubDate></item></rss>'),
      'Europe/Istanbul',
    );
    expect(changesOf(zoneless)).toEqual(['2016-11-16T13:45:00.000Z']);
  });

  it('shows exactly the newest form of each item by then, and keeps every other byte, whatever the bytes are', () => {
    const dated = fc.record({
      guid: fc.constantFrom('a', 'b', 'c', 'd'),
      hour: fc.integer({ min: 0, max: 99 }),
      noise: fc.uint8Array({ maxLength: 12 }).map((bytes) =>
        Buffer.from(bytes)
          .toString('latin1')
          .replace(/[<>&\]]/g, '.'),
      ),
    });
    const hourAt = (hour: number) => new Date(Date.UTC(2016, 6, 1, hour)).toISOString();
    fc.assert(
      fc.property(fc.array(dated, { maxLength: 8 }), fc.integer({ min: 0, max: 99 }), (entries, now) => {
        const feed = rss(entries.map(({ guid, hour, noise }) => item(guid, hourAt(hour), `${hour} ${noise}`)));
        const bytes = Buffer.from(feed, 'latin1');
        const shown = Buffer.from(cutFeed(readDatedFeed(bytes), hourAt(now))).toString('latin1');
        const newest = new Map<string, number>();
        for (const { guid, hour } of entries) if (hour <= now) newest.set(guid, Math.max(hour, newest.get(guid) ?? 0));
        expect(
          titles(shown)
            .map((title) => Number(title?.split(' ')[0]))
            .sort(),
        ).toEqual([...newest.values()].sort());
        expect(shown.replace(/<item>[\s\S]*<\/item>/, '').replace(/\n+/g, '\n')).toBe(rss([]).replace(/\n+/g, '\n'));
      }),
      { numRuns: 200 },
    );
  });

  it('never fails on torn or hostile bytes', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<item>',
            '</item>',
            '<!--',
            '<![CDATA[',
            ']]>',
            '<guid>',
            '</guid>',
            '<pubDate>',
            '{',
            '}',
            '"items":',
            '[',
            ']',
            '"',
            '<',
            '>',
            'x',
            '\\',
          ),
          { maxLength: 40 },
        ),
        (pieces) => {
          const feed = readDatedFeed(Buffer.from(pieces.join('')));
          cutFeed(feed, '2016-07-01T00:00:00.000Z');
        },
      ),
      { numRuns: 500 },
    );
  });
});
