import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRegistry } from '../../../shared/feeds/readRegistry.ts';
import { writeRegistry } from '../../../shared/feeds/writeRegistry.ts';

const opml = (body: string, attributes = '') => `<opml version="2.0" ${attributes}><head/><body>${body}</body></opml>`;

/** What makes two spellings one feed. */
const addressOf = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/+(?=\?|$)/, '');

describe('readRegistry', () => {
  it('imports another reader’s list: folders, odd capitals, bare ampersands, no attribute of ours', () => {
    const { feeds, issues } = readRegistry(
      opml(`<outline text="War">
        <outline text="News &amp; Views" title="Tigris Post" type="rss" xmlUrl="https://www.tigris.example/rss?a=1&b=2" htmlUrl="https://tigris.example"/>
        <outline text="Deep"><outline TEXT="Cedar Radio" XMLURL="http://feeds.cedar.example/all.xml"/></outline>
        <outline text="Plateau" type="atom" url="https://plateau.example/atom"/>
        <outline text="Handle" xmlUrl="feed://handle.example/rss"/>
      </outline>`),
    );
    expect(issues).toEqual([]);
    expect(feeds).toEqual([
      {
        feedId: 'tigris-example-tigris-post',
        outlet: 'Tigris Post',
        title: 'Tigris Post',
        url: 'https://www.tigris.example/rss?a=1&b=2',
      },
      {
        feedId: 'cedar-example-cedar-radio',
        outlet: 'Cedar Radio',
        title: 'Cedar Radio',
        url: 'http://feeds.cedar.example/all.xml',
      },
      { feedId: 'plateau-example-plateau', outlet: 'Plateau', title: 'Plateau', url: 'https://plateau.example/atom' },
      { feedId: 'handle-example-handle', outlet: 'Handle', title: 'Handle', url: 'http://handle.example/rss' },
    ]);
  });

  it('understands our attributes under any prefix', () => {
    const { feeds } = readRegistry(
      opml(
        '<outline text="x" xmlUrl="https://a.example/f" n:feedId="a" n:outlet="A Press" n:kind="agency" n:expectedItemsPerDay="3"/>',
        'xmlns:n="https://dateline.example/ns/registry"',
      ),
    );
    expect(feeds).toEqual([
      {
        feedId: 'a',
        outlet: 'A Press',
        title: 'x',
        url: 'https://a.example/f',
        kind: 'agency',
        expectedItemsPerDay: 3,
      },
    ]);
  });

  it('gives up a bad outline and keeps the rest', () => {
    const { feeds, issues } = readRegistry(
      opml(
        [
          '<outline text="Good" xmlUrl="https://good.example/f"/>',
          '<outline text="No address" type="rss"/>',
          '<outline text="Script" xmlUrl="javascript:alert(1)"/>',
          '<outline text="File" xmlUrl="file:///etc/passwd"/>',
          '<outline text="Keys" xmlUrl="https://u:p@keys.example/"/>',
          '<outline text="Twice" xmlUrl="https://good.example/f#again"/>',
          '<outline text="Also good" xmlUrl="https://also.example/f"/>',
        ].join(''),
      ),
    );
    expect(feeds.map((feed) => feed.url)).toEqual(['https://good.example/f', 'https://also.example/f']);
    expect(issues.map(({ code, item }) => [code, item])).toEqual([
      ['no-address', 1],
      ['bad-address', 2],
      ['bad-address', 3],
      ['bad-address', 4],
      ['duplicate-feed', 5],
    ]);
  });

  it('leaves out a value it does not know and keeps the feed', () => {
    const { feeds, issues } = readRegistry(
      opml(
        '<outline text="x" xmlUrl="https://a.example/f" d:kind="rumour" d:expectedItemsPerDay="many" d:feedId="NOT OK" d:country="SY"/>',
        'xmlns:d="https://dateline.example/ns/registry"',
      ),
    );
    expect(feeds).toEqual([
      { feedId: 'a-example-x', outlet: 'x', title: 'x', url: 'https://a.example/f', country: 'SY' },
    ]);
    expect(issues.map((issue) => issue.code)).toEqual(['bad-attribute', 'bad-attribute', 'bad-attribute']);
  });

  it('gives every feed an id of its own', () => {
    const same = Array.from(
      { length: 50 },
      (_, i) => `<outline text="سانا" xmlUrl="https://sana.example/f?${i}"/>`,
    ).join('');
    const { feeds } = readRegistry(opml(same));
    expect(new Set(feeds.map((feed) => feed.feedId)).size).toBe(50);
    const claimed =
      '<outline text="a" xmlUrl="https://a.example/1" d:feedId="a"/><outline text="a" xmlUrl="https://a.example/2" d:feedId="a"/>';
    const read = readRegistry(opml(claimed, 'xmlns:d="https://dateline.example/ns/registry"'));
    expect(read.feeds.map((feed) => feed.feedId)).toEqual(['a', 'a-example-a']);
    expect(read.issues.map((issue) => issue.code)).toEqual(['duplicate-feed-id']);
  });

  it('says when a file is no OPML, or holds no feed', () => {
    expect(readRegistry('<rss><channel/></rss>').issues[0]?.code).toBe('not-opml');
    expect(readRegistry('').issues[0]?.code).toBe('not-opml');
    expect(readRegistry(opml('<outline text="empty folder"/>')).issues[0]?.code).toBe('no-feeds');
  });

  it('expands no entity that the file declares', () => {
    const bomb = `<!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>${opml(
      '<outline text="&b;&x;" xmlUrl="https://a.example/f"/>',
    )}`;
    expect(readRegistry(bomb).feeds[0]?.outlet).toBe('&b;&x;');
  });

  it('says of each outline that is no feed what it is instead', () => {
    const { feeds, issues } = readRegistry(
      opml(`<outline text="Cut by hand" type="HTML+XPath" xmlUrl="https://a.example/news"/>
        <outline text="Closed" type="rss" xmlUrl="https://user:pass@b.example/feed"/>
        <outline text="Files" type="rss" xmlUrl="ftp://c.example/feed"/>`),
    );
    expect(feeds).toEqual([]);
    expect(issues.map(({ code, item }) => [item, code])).toEqual([
      [0, 'scraped'],
      [1, 'bad-address'],
      [2, 'bad-address'],
    ]);
    expect(issues.map(({ message }) => message).join(' ')).toMatch(/cut by rules.*user name or password.*no http/s);
  });

  it('survives deep nesting, a cut file and noise', () => {
    // Twice as deep as what may be read at most: folders are not counted.
    const deep = opml(`${'<outline text="f">'.repeat(100_000)}<outline text="x" xmlUrl="https://a.example/f"/>`);
    expect(readRegistry(deep).feeds).toHaveLength(1);
    const cut = opml('<outline text="x" xmlUrl="https://a.example/f"/><outline text="y" xmlUrl="https://b.exa').slice(
      0,
      -30,
    );
    expect(readRegistry(cut).feeds).toHaveLength(1);
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        (noise) => void readRegistry(`<opml>${noise}<outline xmlUrl="${noise}"/>`),
      ),
    );
  });

  it('reads a file that is one long line in the time its length takes', { timeout: 120_000 }, () => {
    const line = Array.from(
      { length: 20_000 },
      (_, at) => `<outline type="rss" text="x" xmlUrl="https://a.example/${at}" description="${'y'.repeat(200)}"/>`,
    ).join('');
    const startedAt = performance.now();
    expect(readRegistry(opml(line)).outlines.at(-1)).toMatchObject({
      line: 1,
      feed: { url: 'https://a.example/19999' },
    });
    expect(performance.now() - startedAt).toBeLessThan(60_000);
  });

  it('says on which line each feed stands, CRLF or LF', () => {
    for (const end of ['\n', '\r\n']) {
      const lines = [
        '<opml><body>',
        '<outline text="f">',
        '',
        '<outline xmlUrl="https://a.example/"',
        ' text="a"/></outline>',
      ];
      const text = [...lines, '<outline xmlUrl="https://b.example/"/>', '</body></opml>'].join(end);
      expect(readRegistry(text).outlines.map(({ line }) => line)).toEqual([4, 6]);
    }
  });

  it('says that a file breaks off, and gives what it holds', () => {
    const { feeds, issues } = readRegistry('<opml><body><outline text="a" xmlUrl="https://a.example/f"/><outl');
    expect([feeds.length, issues.map(({ code }) => code)]).toEqual([1, ['cut-off']]);
  });

  it('reads back whatever was written', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '' && !/[\x00-\x1f\x7f\ufffe\uffff\ud800-\udfff]/.test(text));
    const feed = fc.record(
      {
        feedId: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/),
        outlet: words,
        url: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
        title: words,
        country: fc.constantFrom('SY', 'IQ'),
        language: fc.constantFrom('ar', 'kmr'),
        kind: fc.constantFrom('agency' as const, 'party' as const),
        note: words,
        expectedItemsPerDay: fc.nat(500),
        minIntervalSeconds: fc.integer({ min: 60, max: 600 }),
      },
      { requiredKeys: ['feedId', 'outlet', 'url', 'title'] },
    );
    const list = fc
      .uniqueArray(feed, { maxLength: 8, selector: (f) => f.feedId })
      .map((feeds) => [...new Map(feeds.map((f) => [addressOf(f.url), f])).values()]);
    fc.assert(
      fc.property(list, (feeds) => {
        fc.pre(feeds.length > 0);
        expect(readRegistry(writeRegistry(feeds))).toMatchObject({ feeds, issues: [] });
      }),
    );
  });
});
