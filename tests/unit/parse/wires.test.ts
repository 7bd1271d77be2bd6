import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NormalizedEntry } from '../../../shared/model/entry.ts';
import { normalizeItem } from '../../../shared/normalize/normalizeItem.ts';
import { parseReport } from '../../../shared/parse/parseReport.ts';

const folder = join(import.meta.dirname, '../../fixtures/wires');
const formats = readdirSync(folder);
const files = (format: string) => readdirSync(join(folder, format)).filter((name) => !name.endsWith('.expected.json'));
const read = (format: string, name: string) => parseReport(readFileSync(join(folder, format, name)));

async function entriesOf(format: string, name: string): Promise<NormalizedEntry[]> {
  const receivedAt = '2015-12-23T18:00:00.000Z';
  const report = await read(format, name);
  return report.items.flatMap((item) => {
    const entry = normalizeItem(item, {
      reportKey: `wires/2015/12/23/a/${name}`,
      receipt: { receivedAt, sha256: 'a'.repeat(64), outlet: 'Levant Wire' },
      format: report.format,
    });
    return 'refused' in entry ? [] : [NormalizedEntry.parse(entry)];
  });
}

describe.each(formats)('a wire in %s', (format) => {
  it.each(files(format))('%s is read as its expected JSON says, and makes an entry of every item', async (name) => {
    const report = await read(format, name);
    const expected: unknown = JSON.parse(readFileSync(join(folder, format, `${name}.expected.json`), 'utf8'));
    expect(report).toEqual(expected);
    expect(await entriesOf(format, name)).toHaveLength(report.items.length);
  });
});

describe('a wire’s later word', () => {
  it.each([
    ['newsml-g2', 'item.xml', 'update.xml', 'kill.xml'],
    ['newsml-1', 'item.xml', 'update.xml', 'kill.xml'],
    ['nitf', 'item.xml', 'correction.xml', 'kill.xml'],
    ['ninjs', 'version-1.json', 'version-2-update.json', 'version-3-kill.json'],
    ['anpa-1312', 'item.txt', 'writethru.txt', 'kill.txt'],
    ['iptc-7901', 'item.txt', 'lead.txt', 'kill.txt'],
    ['email', 'item.eml', 'correction.eml', 'kill.eml'],
  ])('meets the report it revises or kills: %s', async (format, first, second, kill) => {
    const [[original], [revised], [killed]] = await Promise.all([
      entriesOf(format, first),
      entriesOf(format, second),
      entriesOf(format, kill),
    ]);
    expect(revised?.entryId).toBe(original?.entryId);
    expect(killed?.entryId).toBe(original?.entryId);
    expect(killed?.status).toBe('canceled');
    expect(revised?.contentHash).not.toBe(original?.contentHash);
  });

  it.each([
    ['newsml-g2', 'embargo.xml'],
    ['newsml-1', 'embargo.xml'],
    ['nitf', 'embargo.xml'],
    ['ninjs', 'version-3-embargo.json'],
    ['anpa-1312', 'embargo.txt'],
    ['iptc-7901', 'embargo.txt'],
    ['email', 'embargo.eml'],
  ])('is kept back until the hour it names: %s', async (format, name) => {
    const [entry] = await entriesOf(format, name);
    expect(entry).toMatchObject({ status: 'embargoed', embargoedUntil: '2015-12-24T06:00:00.000Z' });
  });
});

describe('an embargo or a kill that is oddly written', () => {
  const g2 = (meta: string) =>
    `<newsItem guid="a" version="1"><itemMeta><itemClass qcode="ninat:text"/>${meta}<pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>Gate opens</headline></contentMeta></newsItem>`;
  const ninjs = (embargoed: unknown) =>
    JSON.stringify({
      uri: 'a',
      type: 'text',
      versioncreated: '2015-12-23T10:00:00Z',
      headline: 'Gate opens',
      embargoed,
    });

  it.each([
    g2('<embargoed/>'),
    g2('<embargoed>tomorrow at dawn</embargoed>'),
    g2('<embargoed>06/02/2016</embargoed>'),
    ninjs('until further notice'),
    '<nitf><head><docdata management-status="embargoed"><doc-id id-string="a"/><date.release norm="soon"/></docdata></head><body><body.head><hedline><hl1>Gate opens</hl1></hedline></body.head></body></nitf>',
  ])('holds the report until its supplier frees it: %s', async (text) => {
    const report = await parseReport(Buffer.from(text));
    expect(report.items.map(({ status, embargoedUntil }) => [status, embargoedUntil])).toEqual([
      ['embargoed', undefined],
    ]);
  });

  it('is none where the field is empty', async () => {
    for (const none of [null, ''])
      expect((await parseReport(Buffer.from(ninjs(none)))).items[0]?.status).toBeUndefined();
  });

  const anpa = (note: string) =>
    `\x16\x16\x01a1234\x1flevant\r\nu i\x13\x11 BC-Convoy   12-23 0100\r\n\x02^Convoy leaves<\r\n^Eds: ${note}<\r\n\t   It left.\r\n\x03\r\n\x04`;

  it.each(['MANDATORY KILL. It was wrong.', 'Kill the story. It was wrong.'])(
    'kills by a note to editors: %s',
    async (note) => {
      expect((await parseReport(Buffer.from(anpa(note)))).items[0]?.status).toBe('canceled');
    },
  );

  it.each(['Kills graf 3.', 'Kill graf 3, which was wrong.', 'Updates with deaths; adds killing.'])(
    'is no kill where a note mends a part: %s',
    async (note) => {
      expect((await parseReport(Buffer.from(anpa(note)))).items[0]?.status).toBeUndefined();
    },
  );

  it('is read whatever ends its lines', async () => {
    for (const [format, name] of [
      ['anpa-1312', 'kill.txt'],
      ['iptc-7901', 'embargo.txt'],
      ['email', 'kill.eml'],
    ] as const) {
      const text = readFileSync(join(folder, format, name), 'latin1');
      const plain = await parseReport(Buffer.from(text.replace(/\r\n/g, '\n'), 'latin1'));
      const old = await parseReport(Buffer.from(text.replace(/\r?\n/g, '\r'), 'latin1'));
      expect(old).toEqual(plain);
      expect(plain.items).toHaveLength(1);
    }
  });
});

describe('a version that is no counter', () => {
  const ninjs = (version: string) =>
    parseReport(
      Buffer.from(
        JSON.stringify({
          uri: 'http://levant.example/item/7',
          pubstatus: 'usable',
          version,
          versioncreated: '2016-07-18T08:00:00Z',
          headline: 'Shells fall on the town',
          body_text: 'Shells fell on the town on Monday, residents said.',
        }),
      ),
    );

  it.each(['99999999999999999999', '9007199254740993', '1e300'])('%s is left out, and said', async (version) => {
    const { items, issues } = await ninjs(version);
    expect(items[0]).not.toHaveProperty('version');
    expect(issues.map(({ code }) => code)).toEqual(['version-unreadable']);
    expect(issues[0]?.message).toContain('Item 1 calls itself version');
  });

  it('keeps a stamp that serves as one', async () => {
    expect((await ninjs('20160718080000')).items[0]?.version).toBe(20_160_718_080_000);
  });

  it.each([
    [
      '-1',
      '<nitf><head><docdata><doc-id id-string="a"/><du-key version="-1"/></docdata></head><body><body.head><hedline><hl1>Gate opens</hl1></hedline></body.head></body></nitf>',
    ],
    [
      '1e30',
      '<newsItem guid="a" version="1e30"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta><headline>Gate opens</headline></contentMeta></newsItem>',
    ],
  ])('%s is none in XML either', async (_, page) => {
    const { items, issues } = await parseReport(Buffer.from(page));
    expect(items).toHaveLength(1);
    expect(items[0]).not.toHaveProperty('version');
    expect(issues.map(({ code }) => code)).toContain('version-unreadable');
  });
});
