import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../shared/parse/parseReport.ts';

const read = (text: string, hints = {}) => parseReport(Buffer.from(text), hints);
const rss = (items: string) => `<rss version="2.0"><channel><title>Feed</title>${items}</channel></rss>`;

describe('a feed', () => {
  it('is told by its content, not by its label', async () => {
    const report = await read(rss('<item><title>One</title></item>'), {
      contentType: 'application/json',
      fileName: 'x.pdf',
    });
    expect(report.format).toBe('rss2');
    expect(report.items[0]?.headline).toBe('One');
  });

  it.each([
    ['has no version', '<rss><channel><item><title>One</title></item></channel></rss>'],
    ['is in capitals', '<RSS VERSION="2.0"><CHANNEL><ITEM><TITLE>One</TITLE></ITEM></CHANNEL></RSS>'],
    ['is cut off', '<rss version="2.0"><channel><item><title>One</title></item><item><title>Tw'],
    [
      'has junk before its prolog',
      'Warning: mysql\n<?xml version="1.0"?><rss version="2.0"><channel><item><title>One</title></item></channel></rss>',
    ],
    [
      'stands inside HTML',
      '<html><body><rss version="2.0"><channel><item><title>One</title></item></channel></rss></body></html>',
    ],
    [
      'never closes its CDATA',
      '<rss version="2.0"><channel><item><title>One</title><description><![CDATA[words</description></item></channel></rss>',
    ],
    [
      'uses a prefix for everything',
      '<r:rss xmlns:r="http://backend.userland.com/rss2"><r:channel><r:item><r:title>One</r:title></r:item></r:channel></r:rss>',
    ],
  ])('is read although it %s', async (_, text) => {
    expect((await read(text)).items[0]?.headline).toBe('One');
  });

  it('keeps a bare & and <, and knows entities that XML does not', async () => {
    const report = await read(rss('<item><title>R&D: 3 < 5 &eacute;&nbsp;&#146;</title></item>'));
    expect(report.items[0]?.headline).toBe('R&D: 3 < 5 é ’');
  });

  it('reads a relative link against the feed’s own address, and never makes a link of javascript', async () => {
    const report = await read(
      rss('<item><link>/a?b=1&amp;c=2</link></item><item><title>x</title><link>javascript:alert(1)</link></item>'),
      { url: 'https://outlet.example/feed.xml' },
    );
    expect(report.items[0]?.url).toBe('https://outlet.example/a?b=1&c=2');
    expect(report.items[1]?.url).toBeUndefined();
  });

  it('takes the page of an entry from its HTML alternate', async () => {
    const report = await read(
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><link rel="self" href="https://a.example/x.atom"/><link rel="alternate" type="text/html" href="https://a.example/x"/><link rel="alternate" type="application/pdf" href="https://a.example/x.pdf"/></entry></feed>',
    );
    expect(report.items[0]?.url).toBe('https://a.example/x');
  });

  it('does not resolve an entity from outside', async () => {
    const report = await read(
      `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "here">]>${rss('<item><title>a &x; b &y;</title></item>')}`,
    );
    expect(report.items[0]?.headline).toBe('a &x; b here');
  });
});

describe('a feed of every version', () => {
  const named = (link: string) => `<title>Gate opens</title>${link}`;
  const plain = named('<link>https://a.example/1</link>');
  it.each([
    [
      'RSS 0.90',
      'rss1',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel/><item>${plain}</item></rdf:RDF>`,
    ],
    ['RSS 0.91', 'rss2', `<rss version="0.91"><channel><item>${plain}</item></channel></rss>`],
    ['RSS 0.92', 'rss2', `<rss version="0.92"><channel><item>${plain}</item></channel></rss>`],
    [
      'RSS 1.0',
      'rss1',
      `<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><item rdf:about="https://a.example/1">${plain}</item></rdf:RDF>`,
    ],
    ['RSS 2.0', 'rss2', `<rss version="2.0"><channel><item>${plain}</item></channel></rss>`],
    [
      'Atom 0.3',
      'atom',
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>${named('<link rel="alternate" href="https://a.example/1"/>')}</entry></feed>`,
    ],
    [
      'Atom 1.0',
      'atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${named('<link href="https://a.example/1"/>')}</entry></feed>`,
    ],
    [
      'JSON Feed 1.0',
      'jsonfeed',
      '{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"Gate opens","url":"https://a.example/1"}]}',
    ],
    [
      'JSON Feed 1.1',
      'jsonfeed',
      '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":1,"title":"Gate opens","url":"https://a.example/1"}]}',
    ],
  ])('is read: %s', async (_, format, text) => {
    const report = await read(text);
    expect(report.format).toBe(format);
    expect(report.items).toMatchObject([{ headline: 'Gate opens', url: 'https://a.example/1' }]);
  });

  it('takes links relative to the nearest xml:base, and xhtml as its words', async () => {
    const report = await read(
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/feeds/"><entry xml:base="../news/"><link href="gate"/><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Gate <b>opens</b></div></title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>At dawn.</p><p>R&amp;D stays.</p></div></content></entry></feed>',
    );
    expect(report.items).toMatchObject([
      { url: 'https://a.example/news/gate', headline: 'Gate opens', bodyText: 'At dawn.\nR&D stays.' },
    ]);
  });

  it('leaves an item undated whose day and month may be either, and says so', async () => {
    const report = await read(
      rss(
        '<item><title>One</title><pubDate>06/02/2015</pubDate></item><item><title>Two</title><pubDate>23/12/2015</pubDate></item>',
      ),
    );
    expect(report.items.map((item) => item.publishedAt)).toEqual([undefined, '2015-12-23T00:00:00.000Z']);
    expect(report.issues).toEqual([
      {
        code: 'unreadable-date',
        message: 'Item 1 is dated "06/02/2015", which names no one moment; it is filed under the time of receipt.',
        item: 0,
      },
    ]);
  });
});

describe('what is no report', () => {
  it.each([
    ['%PDF-1.4 words', /PDF/],
    [
      '<!doctype html><html><head><title>Just a moment</title></head><body><p>Checking your browser</p></body></html>',
      /HTML page/,
    ],
    ['{"a": 1}', /JSON/],
    ['{"version": "https://jsonfeed.org/version/1", "items": [{"id"', /JSON/],
    ['<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>', /root element <svg>/],
    [
      'a;b;c;d\n1;2;3;4\n5;6;7;8\n9;1;2;3\n4;5;6;7\nname;town;killed;hurt\nRaqqa;Homs;Hama;Idlib',
      /numbers or signs|table/,
    ],
    ['hello there', /too few words/],
  ])('%j is refused with a sentence that says what it looks like and what can be read', async (text, words) => {
    const report = await read(text);
    expect(report).toMatchObject({ ok: false, format: null, items: [] });
    expect(report.issues[0]?.code).toBe('unknown-format');
    expect(report.issues[0]?.message).toMatch(words);
    expect(report.issues[0]?.message).toContain('It reads RSS, Atom');
  });

  it('is named as empty when it is', async () => {
    expect((await read(' \n ')).issues[0]?.code).toBe('empty');
  });
});

describe('an item of a feed', () => {
  const read = async (inner: string) => {
    const feed = `<rss version="2.0"><channel><link>https://news.example/</link><item><title>One</title>${inner}</item></channel></rss>`;
    const { items } = await parseReport(Buffer.from(feed));
    return items[0];
  };

  it('keeps a space within its link, and loses the line ends around and within', async () => {
    expect((await read('<link>\n  https://news.example/a b/c\n</link>'))?.url).toBe('https://news.example/a%20b/c');
    expect((await read('<link>https://news.example/a\n   /b</link>'))?.url).toBe('https://news.example/a/b');
  });

  it('makes no link of a guid that is words', async () => {
    expect(await read('<guid>report no 55</guid>')).toMatchObject({ guid: 'report no 55', headline: 'One' });
    expect((await read('<guid>report no 55</guid>'))?.url).toBeUndefined();
  });

  it('is dated in a zone that is called by its name in the database of zones', async () => {
    const dated = await read('<pubDate>Wed, 06 Jul 2016 10:05:00 Asia/Damascus</pubDate>');
    expect(dated?.publishedAt).toBe('2016-07-06T07:05:00.000Z');
  });
});
