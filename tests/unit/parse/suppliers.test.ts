import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../shared/parse/parseReport.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');
const suppliers = [
  'amud-agency',
  'barada-post',
  'euphrates-desk',
  'karun-press',
  'levant-wire',
  'nahr-service',
  'tishrin-network',
];

describe.each(suppliers)('what %s sends', (supplier) => {
  const files = readdirSync(join(fixtures, supplier)).filter((name) => !name.endsWith('.expected.json'));
  it.each(files)('%s is read as its expected JSON says', async (name) => {
    const bytes = readFileSync(join(fixtures, supplier, name));
    const expected: unknown = JSON.parse(readFileSync(join(fixtures, supplier, `${name}.expected.json`), 'utf8'));
    expect(JSON.parse(JSON.stringify(await parseReport(bytes, { fileName: name })))).toEqual(expected);
  });
});
