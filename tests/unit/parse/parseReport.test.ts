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
