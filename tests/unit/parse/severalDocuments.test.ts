import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../shared/parse/parseReport.ts';

const wires = join(import.meta.dirname, '../../fixtures/wires');
const read = (path: string) => readFileSync(join(wires, path));

async function guidsOf(...documents: (Uint8Array | string)[]) {
  const report = await parseReport(Buffer.concat(documents.map((each) => Buffer.from(each))));
  return { guids: report.items.map((item) => item.guid), positions: report.items.map((item) => item.position), report };
}

describe('a file of several documents', () => {
  it.each([
    ['newsml-g2', ['item.xml', 'update.xml', 'kill.xml']],
    ['newsml-1', ['item.xml', 'update.xml', 'kill.xml']],
    ['nitf', ['item.xml', 'correction.xml', 'kill.xml']],
    ['ninjs', ['version-1.json', 'version-2-update.json', 'version-3-kill.json']],
    ['anpa-1312', ['item.txt', 'writethru.txt', 'kill.txt']],
    ['iptc-7901', ['item.txt', 'lead.txt', 'kill.txt']],
    ['email', ['item.eml', 'correction.eml', 'kill.eml']],
  ])('of %s gives what its documents give one by one', async (format, names) => {
    const apart = await Promise.all(names.map((name) => parseReport(read(join(format, name)))));
    const { report, positions } = await guidsOf(...names.flatMap((name) => [read(join(format, name)), '\n\n']));
    expect(report.format).toBe(format);
    expect(report.items.map(({ position: _, ...item }) => item)).toEqual(
      apart.flatMap(({ items }) => items.map(({ position: _, ...item }) => item)),
    );
    expect(positions).toEqual(report.items.map((_, at) => at));
  });

  const nitf = (id: string, words: string) =>
    `<?xml version="1.0"?>\n<nitf><head><docdata><doc-id id-string="${id}"/></docdata></head><body><body.head><hedline><hl1>${words}</hl1></hedline></body.head><body.content><p>${words}.</p></body.content></body></nitf>\n`;

  it('loses only the one that breaks off', async () => {
    const broken = nitf('b', 'Bridge opens').slice(0, 70);
    const { guids, report } = await guidsOf(nitf('a', 'Gate opens'), `${broken}\n`, nitf('c', 'Silo burns'));
    expect(guids).toEqual(['a', 'c']);
    expect(report.issues.map(({ code, message }) => [code, message.slice(0, 14)])).toEqual([
      ['no-text', 'Document 2 of '],
      ['truncated', 'Document 2 of '],
    ]);
  });

  it('may mix the formats of an agency', async () => {
    const { guids } = await guidsOf(nitf('a', 'Gate opens'), read('newsml-1/item.xml'), nitf('c', 'Silo burns'));
    expect([guids.length, guids[0], guids[2]]).toEqual([3, 'a', 'c']);
  });

  it('may stand without declarations between them', async () => {
    const bare = (id: string) => nitf(id, 'Gate opens').replace(/^.*\n/, '');
    expect((await guidsOf(bare('a'), bare('b'))).guids).toEqual(['a', 'b']);
  });

  /** One item of each format, which says that the convoy `id` has left. None has a declaration. */
  const documents: Record<string, (id: string) => string> = {
    'newsml-g2': (id) =>
      `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:levant:${id}" version="2"><itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:canceled"/></itemMeta><contentMeta><headline>Convoy ${id} leaves</headline></contentMeta></newsItem>\n`,
    'newsml-g2 message': (id) =>
      `<!-- relay 4 --><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="urn:levant:${id}" version="1"><itemMeta><embargoed>2015-12-24T06:00:00Z</embargoed></itemMeta><contentMeta><headline>Convoy ${id} leaves</headline></contentMeta></newsItem></itemSet></newsMessage>`,
    'newsml-1': (id) =>
      `<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>levant.example</ProviderId><DateId>20151223</DateId><NewsItemId>${id}</NewsItemId><RevisionId>1</RevisionId></NewsIdentifier></Identification><NewsComponent><NewsLines><HeadLine>Convoy ${id} leaves</HeadLine></NewsLines></NewsComponent></NewsItem></NewsML>\n`,
    nitf: (id) =>
      `<nitf><head><docdata><doc-id id-string="${id}"/></docdata></head><body><body.head><hedline><hl1>Convoy ${id} leaves</hl1></hedline></body.head><body.content><p>It left.</p></body.content></body></nitf>\n`,
    ninjs: (id) =>
      `${JSON.stringify({ uri: id, type: 'text', versioncreated: '2015-12-23T10:00:00Z', headline: `Convoy ${id} leaves` })}\n`,
    'ninjs over lines': (id) =>
      `${JSON.stringify({ uri: id, type: 'text', versioncreated: '2015-12-23T10:00:00Z', headline: `Convoy ${id} leaves` }, null, 2)}\n`,
    'anpa-1312': (id) =>
      `\x16\x16\x01a1234\x1flevant\r\nu i\x13\x11 BC-Convoy-${id}   12-23 0100\r\n\x02^Convoy ${id} leaves<\r\n\t   It left at noon.\r\n\x03\r\n\x04\r\n`,
    'iptc-7901': (id) =>
      `\x16\x16\x01lwn0${id.charCodeAt(0)} 4 i 85 words, convoy\r\n\r\n\x02Convoy ${id} leaves =\r\n\r\n   TELL RUMMAN, Syria (LWN) - It left at noon.\r\n\x03231405 GMT Dec 15\r\n\x04\r\n`,
    rss: (id) =>
      `<rss version="2.0"><channel><title>News</title><item><title>Convoy ${id} leaves</title><guid>${id}</guid></item></channel></rss>\n`,
    atom: (id) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><title>Convoy ${id} leaves</title><id>${id}</id></entry></feed>\n`,
    jsonfeed: (id) =>
      `${JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'News', items: [{ id, title: `Convoy ${id} leaves` }] })}\n`,
  };
  const pairs = Object.keys(documents).flatMap((first) =>
    Object.keys(documents).map((second) => [first, second] as const),
  );

  it.each(pairs)('may hold %s and then %s, and says the same with a third behind them', async (first, second) => {
    const both = await guidsOf(documents[first]!('a'), documents[second]!('b'));
    expect(both.report.items.map((item) => item.headline)).toEqual(['Convoy a leaves', 'Convoy b leaves']);
    expect(both.report.issues).toEqual([]);
    const three = await guidsOf(documents[first]!('a'), documents[second]!('b'), documents[first]!('c'));
    expect(three.report.items.map((item) => item.headline)).toEqual([
      'Convoy a leaves',
      'Convoy b leaves',
      'Convoy c leaves',
    ]);
  });

  it('keeps the kill and the embargo of a document that no declaration opens', async () => {
    const { report } = await guidsOf(
      nitf('a', 'Gate opens'),
      documents['newsml-g2']!('b'),
      documents['newsml-g2 message']!('c'),
    );
    expect(report.items.map((item) => [item.status, item.embargoedUntil])).toEqual([
      [undefined, undefined],
      ['canceled', undefined],
      ['embargoed', '2015-12-24T06:00:00.000Z'],
    ]);
  });

  it.each(['newsml-g2', 'newsml-g2 message', 'newsml-1', 'nitf', 'rss'])(
    'begins the next one where %s breaks off',
    async (broken) => {
      const cut = documents[broken]!('a').slice(0, -30);
      for (const next of ['newsml-g2 message', 'newsml-1', 'anpa-1312', 'iptc-7901', 'ninjs']) {
        const { report } = await guidsOf(cut, '\n', documents[next]!('b'));
        expect(report.items.at(-1)?.headline).toBe('Convoy b leaves');
      }
    },
  );

  it('says what words stand between documents and belong to none', async () => {
    const { report } = await guidsOf(
      documents.nitf!('a'),
      'Relay restarted at noon\n',
      documents.nitf!('b'),
      '-----\nNNNN\n',
      documents.ninjs!('c'),
    );
    expect(report.items).toHaveLength(3);
    expect(report.issues).toEqual([
      {
        code: 'left-out',
        message: `Words that are of none of the file's documents were left out: "Relay restarted at noon".`,
      },
    ]);
  });

  const ninjs = (uri: string) => ({
    uri,
    type: 'text',
    versioncreated: '2015-12-23T10:00:00Z',
    headline: 'Gate opens',
  });

  it('of ninjs may be lines, or written over many lines, and one cut short costs itself', async () => {
    const lines = await guidsOf(`${JSON.stringify(ninjs('a'))}\n{"uri":"b","headl\n${JSON.stringify(ninjs('c'))}\n`);
    expect(lines.guids).toEqual(['a', 'c']);
    expect(lines.report.issues.map(({ code, message }) => [code, message.slice(0, 13)])).toEqual([
      ['broken-document', 'Document 2 of'],
    ]);
    const pretty = ['a', 'b'].map((uri) => JSON.stringify(ninjs(uri), null, 2)).join('\n');
    expect((await guidsOf(pretty)).guids).toEqual(['a', 'b']);
    expect((await guidsOf(pretty.replace('\n{', '{'))).guids).toEqual(['a', 'b']);
  });

  it('of mail may be an mbox, in which lines that begin with From are quoted', async () => {
    const mail = (id: string) =>
      `From desk@amud.example Wed Dec 23 10:00:00 2015\nFrom: Desk <desk@amud.example>\nSubject: Gate opens\nMessage-ID: <${id}>\n\n>From dawn on the gate was open.\n\n`;
    const { guids, report } = await guidsOf(mail('a@amud'), mail('b@amud'));
    expect(guids).toEqual(['a@amud', 'b@amud']);
    expect(report.items[0]?.bodyText).toBe('From dawn on the gate was open.');
  });

  it('is not a mail that forwards another, nor one that carries another', async () => {
    const forwarded =
      'From: Desk <desk@amud.example>\nSubject: FW: Gate\nMessage-ID: <a@amud>\n\nSee below.\n\nFrom: Council\nDate: Tuesday\nSubject: Gate\n\nThe gate opens at dawn.\n';
    expect((await guidsOf(forwarded)).guids).toEqual(['a@amud']);
    const carried = `From: Desk <desk@amud.example>\nSubject: FW: Gate\nMessage-ID: <a@amud>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nSee below.\n--b\nContent-Type: message/rfc822\n\nReceived: by x\nFrom: Council <c@hanin.example>\nSubject: Gate\nDate: Tue, 22 Dec 2015 10:00:00 GMT\n\nThe gate opens.\n--b--\n`;
    // The one it carries is an item behind its own.
    const { guids, report } = await guidsOf(carried);
    expect([guids, report.items[1]?.headline]).toEqual([['a@amud', undefined], 'Gate']);
  });

  it('is not a document within another’s CDATA', async () => {
    const inner =
      '<?xml version="1.0"?>\n<nitf><body><body.content><p>The gate opens.</p></body.content></body></nitf>';
    const outer = `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="g" version="1"><contentMeta><headline>Gate</headline></contentMeta><contentSet><inlineData contenttype="text/html"><![CDATA[${inner}]]></inlineData></contentSet></newsItem>`;
    expect((await guidsOf(outer)).guids).toEqual(['g']);
  });
});

describe('a document that breaks off', () => {
  const issues = async (text: string) => {
    const report = await parseReport(Buffer.from(text));
    return { ids: report.items.map((item) => item.guid), codes: report.issues.map(({ code }) => code), report };
  };
  const members = ['a', 'b', 'c'].map((id) => ({
    id,
    title: `Convoy ${id}, "leaves"`,
    content_text: 'It left at {noon} [they say].',
  }));
  const feed = (space?: number) =>
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'News', items: members }, null, space);
  const list = (space?: number) =>
    JSON.stringify(
      members.map(({ id, title }) => ({
        uri: id,
        type: 'text',
        headline: title,
        versioncreated: '2015-12-23T10:00:00Z',
      })),
      null,
      space,
    );

  it.each([
    ['a JSON Feed in one line', feed()],
    ['a JSON Feed over lines', feed(2)],
    ['a JSON Feed over lines that are not indented', feed(2).replace(/\n +/g, '\n')],
    ['a list of ninjs in one line', list()],
    ['a list of ninjs over lines', list(1)],
  ])('keeps the whole items of %s, wherever it is cut', async (_, whole) => {
    expect((await issues(whole)).codes).toEqual([]);
    const ends = [...whole.matchAll(/\}(?=\s*[,\]])/g)].map(({ index }) => index + 1);
    for (let at = ends[0]!; at < whole.lastIndexOf(']'); at += 7) {
      const { ids, codes } = await issues(whole.slice(0, at));
      expect(ids).toEqual(['a', 'b', 'c'].slice(0, ends.filter((end) => end <= at).length));
      expect(codes).toContain('truncated');
    }
  });

  it.each([
    ['a comma too many', (text: string) => text.replace('"b"', '"b",,')],
    ['a quotation mark too many', (text: string) => text.replace('Convoy b', 'Convoy "b')],
    ['a bracket too many', (text: string) => text.replace('"b",', '"b",]')],
  ])('loses one item to %s in it', async (_, spoil) => {
    for (const whole of [feed(), feed(2), list(), list(2)]) {
      const { ids, codes } = await issues(spoil(whole));
      expect(ids).toEqual(['a', 'c']);
      expect(codes[0]).toBe('unreadable-item');
    }
  });

  it('may print line ends within its strings, which JSON forbids', async () => {
    const { ids, codes } = await issues(feed().replaceAll('left at', 'left\n\tat'));
    expect([ids, codes]).toEqual([['a', 'b', 'c'], []]);
  });

  const item = (id: string) => `<item><title>Convoy ${id} leaves</title><guid>${id}</guid></item>`;
  it.each([
    ['RSS', `<rss version="2.0"><channel><title>News</title>${item('a')}${item('b')}</channel></rss>`, ['a', 'b']],
    [
      'RSS 1.0',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>News</title></channel>${item('a')}${item('b')}</rdf:RDF>`,
      ['a', 'b'],
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>a</id><title>Convoy</title></entry><entry><id>b</id><title>Convoy</title></entry></feed>',
      ['a', 'b'],
    ],
  ])('of %s gives what came, and says that it is not the whole', async (_, whole, ids) => {
    expect((await issues(whole)).codes).toEqual([]);
    for (const cut of [
      whole.slice(0, -4),
      whole.slice(0, whole.lastIndexOf('</title>')),
      whole.slice(0, whole.lastIndexOf('<title') + 3),
    ]) {
      const read = await issues(cut);
      expect(read.ids[0]).toBe(ids[0]);
      expect(read.codes).toContain('truncated');
    }
  });

  it.each(['newsml-g2/item.xml', 'newsml-1/item.xml', 'nitf/item.xml'])('of a wire says so: %s', async (path) => {
    const whole = read(path).toString();
    expect((await issues(whole)).codes).toEqual([]);
    expect((await issues(whole.slice(0, whole.lastIndexOf('</')))).codes).toContain('truncated');
  });

  it('of ninjs by lines, five megabytes long, costs the lines that are broken and no other', async () => {
    const line = (at: number, words: number) =>
      JSON.stringify({
        uri: `urn:levant:${at}`,
        type: 'text',
        versioncreated: '2015-12-23T10:00:00Z',
        body_text: 'It left at noon. '.repeat(words),
      });
    const lines = Array.from({ length: 500 }, (_, at) => line(at, at === 40 ? 60_000 : 400));
    lines[7] = lines[7]!.slice(0, 300);
    lines[9] = lines[9]!.replace('"type"', '"ty"pe"');
    lines[11] = lines[11]!.replace('{', `{"deep":${'['.repeat(900)}${']'.repeat(900)},`);
    lines[13] = '{"hello":1}';
    const { ids, codes, report } = await issues(`${lines.join('\n')}\n`);
    expect(report.items).toHaveLength(496);
    expect(ids[36]).toBe('urn:levant:40');
    expect(codes).toEqual(['broken-document', 'broken-document', 'broken-document', 'broken-document']);
  });
});

describe('IPTC 7901', () => {
  it.each([
    '\x16\x16\x01lwn0123 4 i 85 words',
    '\x16\x16\x01lwn0123 4 i 85 SYRIA-CONVOY: flour lorries reach the besieged town after three weeks, aid workers say today',
    '\x16\x16\x01\r\nlwn0123 4 i 0085 words, two takes\x1f',
    '\x01lwn0123 4 i 85\tSyria convoy (graphic)',
    'lwn0123 4 i 85',
  ])('is known by its first line, whatever stands behind the count: %j', async (first) => {
    const report = await parseReport(
      Buffer.from(
        `${first}\r\n\r\n\x02Convoy reaches town =\r\n\r\n   TELL RUMMAN, Syria (LWN) - Twelve lorries came.\r\n\x03231405 GMT Dec 15\r\n\x04`,
      ),
    );
    expect(report.format).toBe('iptc-7901');
    expect(report.items).toMatchObject([
      {
        guid: 'iptc7901:lwn0123:2015-12-23',
        headline: 'Convoy reaches town',
        publishedAt: '2015-12-23T14:05:00.000Z',
        urgency: 4,
      },
    ]);
  });
});
