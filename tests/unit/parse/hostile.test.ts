import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeText } from '../../../shared/parse/decodeText.ts';
import { parseReport } from '../../../shared/parse/parseReport.ts';
import { htmlToText } from '../../../shared/text/htmlToText.ts';
import { bombs, mostMegabytes } from './bombs.ts';
import type { Explosion } from './explodeBombs.ts';

const script = fileURLToPath(new URL('./explodeBombs.ts', import.meta.url));
const megabyte = 2 ** 20;

/** Half of the bombs in a process of its own, whose heap may hold no more than a bomb is allowed. */
async function explode(half: 0 | 1): Promise<Map<string, Explosion>> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=128', '--max-semi-space-size=4', '--import', 'tsx', script, String(half)],
    { maxBuffer: megabyte },
  );
  const explosions = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Explosion);
  return new Map(explosions.map((each) => [each.name, each]));
}

describe.each([0, 1] as const)('a hostile report (half %i)', (half) => {
  let explosions = new Map<string, Explosion>();
  beforeAll(async () => {
    explosions = await explode(half);
  }, 120_000);

  it.each(bombs.filter((_, at) => at % 2 === half).map(([name]) => name))(
    'of %s is done within two seconds and its memory',
    (name) => {
      const explosion = explosions.get(name);
      expect(explosion?.answered).toBe(true);
      expect(explosion?.bytes).toBeLessThanOrEqual(5 * megabyte);
      expect(explosion?.cpuSeconds).toBeLessThan(2);
      expect(explosion?.grownBytes).toBeLessThan(mostMegabytes * megabyte);
    },
  );
});

describe('a hostile report', () => {
  it('keeps the good items beside a bad one', async () => {
    const report = await parseReport(
      Buffer.from(
        '<rss version="2.0"><channel><item><title>One</title></item><item><link/><guid/><pubDate>?</pubDate></item><item><title>Three</title></item></channel></rss>',
      ),
    );
    expect(report.items.map((item) => item.headline)).toEqual(['One', undefined, 'Three']);
  });

  it.each([
    '<rss version="2.0"><channel><item><title>One</title></item><item> </item><item/><item><title/><link></link></item><item><title>Three</title></item></channel></rss>',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>One</title></entry><entry> </entry><entry/><entry><title/><summary></summary></entry><entry><title>Three</title></entry></feed>',
    '{"version":"https://jsonfeed.org/version/1.1","items":[{"title":"One"},{},{"id":""},{"title":"","tags":[]},{"title":"Three"}]}',
  ])('makes no entry of an empty item, and says so: %s', async (feed) => {
    const report = await parseReport(Buffer.from(feed));
    expect(report.items.map((item) => [item.position, item.headline])).toEqual([
      [0, 'One'],
      [4, 'Three'],
    ]);
    expect(report.issues.map(({ code, item }) => [code, item])).toEqual([
      ['empty-item', 1],
      ['empty-item', 2],
      ['empty-item', 3],
    ]);
  });

  it('never makes the reader ask anybody for what stands outside it', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end('<!ENTITY leak "leaked">');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const outside = `http://127.0.0.1:${port}`;
    const own = new URL(import.meta.url).href;
    const types = [
      `<!DOCTYPE r SYSTEM "${outside}/a.dtd">`,
      `<!DOCTYPE r PUBLIC "-//x//y" "${outside}/b.dtd" [<!ENTITY leak SYSTEM "${outside}/c">]>`,
      `<!DOCTYPE r [<!ENTITY % p SYSTEM "${outside}/d.dtd"> %p;]>`,
      `<!DOCTYPE r [<!ENTITY leak SYSTEM "${own}">]>`,
      `<!DOCTYPE r [<!ENTITY leak SYSTEM "/etc/passwd">]>`,
      `<?xml-stylesheet href="${outside}/e.xsl"?><!DOCTYPE r [<!NOTATION n SYSTEM "${outside}/f"><!ENTITY leak SYSTEM "${outside}/g" NDATA n>]>`,
    ];
    const include = `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${own}" parse="text"/>`;
    const bodies = [
      `<rss version="2.0"><channel><item><title>words &leak; end</title><description>${include}</description></item></channel></rss>`,
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>words &leak; end</title><content src="${outside}/h"/></entry></feed>`,
      '<rdf:RDF><item><title>words &leak; end</title></item></rdf:RDF>',
      `<nitf><body><body.head><hedline><hl1>words &leak; end</hl1></hedline></body.head><body.content><p>${include}</p></body.content></body></nitf>`,
      '<newsItem guid="a"><contentMeta><headline>words &leak; end</headline></contentMeta></newsItem>',
      '<NewsML><NewsItem><Identification/><NewsComponent><NewsLines><HeadLine>words &leak; end</HeadLine></NewsLines></NewsComponent></NewsItem></NewsML>',
    ];
    for (const type of types) {
      for (const body of bodies) {
        const report = await parseReport(Buffer.from(`${type}${body}`));
        expect(report.items.map((item) => item.headline)).toEqual(['words &leak; end']);
        expect(JSON.stringify(report)).not.toMatch(/root:|describe\(/);
      }
    }
    await new Promise((done) => server.close(done));
    expect(asked).toEqual([]);
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
