import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../shared/parse/parseJson.ts';
import { parseReport } from '../../../shared/parse/parseReport.ts';
import { mostMembers, mostValues, thinJson } from '../../../shared/parse/thinJson.ts';

const items = (count: number) => Array.from({ length: count }, (_, at) => ({ id: at, title: `Report ${at}` }));
const feed = (list: unknown[]) => ({ version: 'https://jsonfeed.org/version/1.1', title: 'Wire', items: list });
const read = (value: unknown) => parseReport(Buffer.from(JSON.stringify(value)));

describe('JSON that holds more than any report', () => {
  it('is left as it is where it does not', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 20 }), fc.nat(3), (text, indent) => {
        const printed = JSON.stringify(JSON.parse(text), null, indent);
        expect(thinJson(printed)).toMatchObject({ text: printed, cut: false });
        expect(parseJson(printed)?.value).toEqual(JSON.parse(text));
      }),
    );
  });

  it('is JSON still, and what is left of it stands at the beginning of what was there', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 40 }), fc.nat(60), (list, most) => {
        const text = JSON.stringify(list);
        const thin = JSON.parse(thinJson(text, most)!.text) as unknown[];
        const whole = thin.slice(0, -1);
        expect(whole).toEqual(JSON.parse(JSON.stringify(list.slice(0, whole.length))));
      }),
    );
  });

  it('gives ten thousand items of a feed, and what stands behind the list', async () => {
    const report = await read({ version: 'https://jsonfeed.org/version/1.1', items: items(10_200), title: 'Wire' });
    expect(report.items.length).toBe(mostMembers);
    expect(report.items.at(-1)?.headline).toBe('Report 9999');
    expect(report.title).toBe('Wire');
    expect(report.issues).toMatchObject([
      { code: 'cut-off', message: expect.stringContaining('10000 items were read') },
    ]);
    expect((await read(feed(items(10_000)))).issues).toEqual([]);
  });

  it('gives ten thousand of a list of ninjs, cut or whole', async () => {
    const list = Array.from({ length: 10_050 }, (_, at) => ({
      uri: `urn:x:${at}`,
      versioncreated: '2015-12-23T10:00:00Z',
      headline: 'Raid',
    }));
    const text = JSON.stringify(list);
    for (const page of [text, text.slice(0, -1), JSON.stringify({ _items: list }).slice(0, -3)]) {
      const report = await parseReport(Buffer.from(page));
      expect([report.format, report.items.length]).toEqual(['ninjs', mostMembers]);
      expect(report.issues.map(({ code }) => code)).toEqual(['cut-off']);
    }
  });

  it('keeps an item whose tags are too many, with the first of them', async () => {
    const report = await read(
      feed([
        { id: 1, title: 'One', tags: Array(20_000).fill('a') },
        { id: 2, title: 'Two' },
      ]),
    );
    expect(report.items.map(({ headline, subjects }) => [headline, subjects?.length])).toEqual([
      ['One', mostMembers],
      ['Two', undefined],
    ]);
  });

  it('stops where its values are too many in all, whole or cut', async () => {
    const each = { id: 1, title: 'One', more: Array(499).fill({}) };
    const text = JSON.stringify(feed(Array(400).fill(each)));
    for (const page of [text, text.slice(0, -1)]) {
      const report = await parseReport(Buffer.from(page));
      expect(report.items.length).toBeGreaterThan(mostValues / 600);
      expect(report.items.length).toBeLessThan(mostValues / 490);
      expect(report.issues.map(({ code }) => code)).toEqual(['cut-off']);
    }
  });
});

describe('a list of ninjs', () => {
  const list = [
    { uri: 'urn:x:1', type: 'text', versioncreated: '2015-12-23T14:05:00+03:00', headline: 'Raid', body_text: 'One.' },
    { uri: 'urn:x:2', type: 'text', versioncreated: '2015-12-23T14:05:00+03:00', headline: 'Talks', body_text: 'Two.' },
  ];
  it.each(['items', '_items', 'results', 'newsItems'])('may stand under the name %s', async (name) => {
    const report = await read({ _meta: { total: 2 }, [name]: list });
    expect([report.ok, report.format]).toEqual([true, 'ninjs']);
    expect(report.items.map(({ guid }) => guid)).toEqual(['urn:x:1', 'urn:x:2']);
  });

  it('is no JSON Feed, nor a JSON Feed one', async () => {
    expect((await read(feed([{ id: 'a', uri: 'b', title: 'One' }]))).format).toBe('jsonfeed');
  });
});
