import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../shared/parse/decodeText.ts';
import { parseReport } from '../../../shared/parse/parseReport.ts';
import { htmlToText } from '../../../shared/text/htmlToText.ts';

const rss = (inner: string) => `<rss version="2.0"><channel><item><title>One</title>${inner}</item></channel></rss>`;
const described = (inner: string) => rss(`<description>${inner}</description>`);

const bombs: [string, string][] = [
  ['50,000 nested tags', described(`${'<a>'.repeat(50_000)}x${'</a>'.repeat(50_000)}`)],
  ['a million open tags and nothing else', '<a>'.repeat(1_000_000)],
  ['a million end tags that close nothing', described(`${'<a>'.repeat(200)}${'</b>'.repeat(1_000_000)}`)],
  [
    'entities that unfold a billion times',
    `<!DOCTYPE r [<!ENTITY l0 "lol">${Array.from({ length: 30 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')}]>${rss('<author>&l30;</author>')}`,
  ],
  [
    'one long entity 200,000 times',
    `<!DOCTYPE r [<!ENTITY a "${'x'.repeat(2_000)}">]>${described('&a;'.repeat(200_000))}`,
  ],
  ['300,000 attributes', rss(`<x ${Array.from({ length: 300_000 }, (_, at) => `a${at}="1"`).join(' ')}/>`)],
  [
    '100,000 namespaces',
    `<rss version="2.0" ${Array.from({ length: 100_000 }, (_, at) => `xmlns:a${at}="1"`).join(' ')}><channel><item><title>One</title></item></channel></rss>`,
  ],
  ['235 KB that a snippet regex cannot finish', described('x&lt;p'.repeat(40_000))],
  ['a million times <', described('<'.repeat(1_000_000))],
  ['a million times &', described('&'.repeat(1_000_000))],
  ['open quotes without end', `${rss('')}${'<a b="'.repeat(300_000)}`],
  ['single quotes in double', `<rss version="2.0"><channel><item>${"<a b='".repeat(300_000)}">`],
  ['CDATA that never closes', `<rss version="2.0"><channel><item>${'<![CDATA['.repeat(300_000)}`],
  ['comments that never close', `<rss version="2.0"><channel><item>${'<!--'.repeat(600_000)}>`],
  ['instructions that close at the very end', `<rss version="2.0"><channel><item>${'<?x>'.repeat(500_000)}?>`],
  ['document types without end', `<rss version="2.0"><channel>${'<!DOCTYPE r ['.repeat(150_000)}<x>`],
  ['100,000 invented entities', described(Array.from({ length: 100_000 }, (_, at) => `&n${at};`).join(''))],
  ['60,000 items', `<rss version="2.0"><channel>${'<item><title>a</title></item>'.repeat(60_000)}</channel></rss>`],
  ['100,000 titles in one item', rss('<title>a</title>'.repeat(100_000))],
  ['five million NULs', described(`${'\0'.repeat(4_900_000)}x`)],
  ['five million spaces', described(' '.repeat(4_900_000))],
  ['lone surrogates', described(`${'\ud800'.repeat(300_000)}&#xD800;&#0;`)],
  ['a date of two million numbers', rss(`<pubDate>${'1 '.repeat(2_000_000)}</pubDate>`)],
  ['JSON nested a million deep', '{"a":'.repeat(1_000_000)],
  ['a JSON Feed of nothing', `{"version":"https://jsonfeed.org/version/1","items":[${'{},'.repeat(200_000)}{}]}`],
  [
    'mail in half a million parts',
    `From: a\nContent-Type: multipart/mixed; boundary=x\nSubject: a\n\n${'--x\n'.repeat(500_000)}`,
  ],
  ['mail headers that open encoded words', `From: a\nSubject: ${'=?utf-8?q?a'.repeat(200_000)}\n\nwords`],
  ['a 1312 message of marks', `\x16\x16\x01a1234\x1fx\r\n${'\x02^'.repeat(1_000_000)}`],
  ['a 7901 message of empty lines', `abc1234 4 i 100 x\r\n${'\r\n\r\n'.repeat(500_000)}`],
  ['NITF of open paragraphs', `<nitf><body><body.content>${'<p>'.repeat(500_000)}`],
  ['a news message of open items', `<newsMessage><itemSet>${'<newsItem guid="x">'.repeat(100_000)}`],
  ['one line of a million words', 'word '.repeat(800_000)],
  ['80,000 equal paragraphs', 'Fighting went on in the town on Monday, officials said.\n'.repeat(60_000)],
  [
    '40,000 ministers',
    Array.from(
      { length: 40_000 },
      (_, at) => `Minister Aa${at}b Bb${at}c said on Monday that w${at}x fell to q${at}z.`,
    ).join('\n'),
  ],
  [
    '100,000 stamps',
    Array.from({ length: 100_000 }, (_, at) => `${String(at % 24).padStart(2, '0')}:15 Shelling in town.`).join('\n'),
  ],
  ['four million line ends', `Words stand here and there, nine of them.${'\n'.repeat(4_000_000)}The end is here.`],
  ['two million quotation marks', `${'"'.repeat(2_000_000)} said eight words of which none was new`],
  ['a rule without end', `${'- '.repeat(1_500_000)}word word word word word word word word word`],
  [
    'a feed cut inside a character',
    Buffer.from(described('كلمات'.repeat(100)))
      .subarray(0, 301)
      .toString('latin1'),
  ],
  ['two feeds in one document', rss('') + rss('')],
];

/** CPU seconds, not the clock's: the machine that runs this may be busy with other things. */
async function cpuSeconds(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

describe('a hostile report', () => {
  it.each(bombs)('of %s is done within two seconds', { timeout: 30_000 }, async (_, text) => {
    const bytes = Buffer.from(text);
    let answered: unknown;
    const seconds = await cpuSeconds(async () => {
      answered = await parseReport(bytes);
    });
    expect(answered).toHaveProperty('ok');
    expect(JSON.stringify(answered).length).toBeLessThan(30_000_000);
    expect(seconds).toBeLessThan(2);
  });

  it('keeps the good items beside a bad one', async () => {
    const report = await parseReport(
      Buffer.from(
        '<rss version="2.0"><channel><item><title>One</title></item><item><link/><guid/><pubDate>?</pubDate></item><item><title>Three</title></item></channel></rss>',
      ),
    );
    expect(report.items.map((item) => item.headline)).toEqual(['One', undefined, 'Three']);
  });

  it('never makes the reader throw, and its spans and positions stay in order, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const report = await parseReport(bytes);
        expect(report.issues.every((issue) => issue.code !== 'reader-failed')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('never makes the reader throw when made of the pieces of real formats', async () => {
    const piece = fc.constantFrom(
      '<rss>',
      '<item>',
      '</item>',
      '<entry>',
      '<title>',
      '</title>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '&amp;',
      '&#x0;',
      '<link href="',
      '"',
      '>',
      '<',
      'words of news. ',
      '\n',
      '\n\n',
      '12:30 ',
      'Based on reporting by AFP',
      'LIVE: ',
      '{"items":[',
      ']}',
      '"uri":"a"',
      '\x01',
      '\x02',
      '\x03',
      'From: a\n',
      'Subject: b\n',
      '<nitf>',
      '<newsItem guid="a">',
      'Title Case Line Without Stop\n',
      '“',
      'Минобороны сообщило. ',
      'قال مصدر. ',
      '\ud83d',
      '\0',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const bytes = Buffer.from(pieces.join(''));
        const page = decodeText(bytes).text;
        const report = await parseReport(bytes, { fileName: 'x-20151223.txt' });
        expect(report.issues.every((issue) => issue.code !== 'reader-failed')).toBe(true);
        let end = 0;
        let position = -1;
        for (const item of report.items) {
          expect(item.position).toBeGreaterThan(position);
          position = item.position;
          if (item.sourceSpan === undefined) continue;
          expect(item.sourceSpan[0]).toBeGreaterThanOrEqual(end);
          expect(item.sourceSpan[1]).toBeGreaterThan(item.sourceSpan[0]);
          end = item.sourceSpan[1];
          expect(end).toBeLessThanOrEqual(page.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is told as words without a tag left, and plain words come through unchanged', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<p>',
            '</p>',
            '<b>',
            '<br>',
            'word',
            ' ',
            '&amp;',
            '<script>',
            '</script>',
            '<!-- c -->',
            '<a href="x>y">',
            '< 5',
          ),
          { maxLength: 40 },
        ),
        (pieces) => {
          expect(htmlToText(pieces.join(''))).not.toMatch(/<\/?(?:p|b|br|a|script)\b/);
        },
      ),
    );
    expect(htmlToText('3 < 5 & 6 > 2')).toBe('3 < 5 & 6 > 2');
  });
});
