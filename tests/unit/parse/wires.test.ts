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
