import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../shared/parse/parseReport.ts';
import { readPageFixture } from './readPageFixture.ts';

const folder = join(import.meta.dirname, '../../fixtures/live');

describe('a live page', () => {
  it.each(readdirSync(folder))('%s is cut into the posts its gutter names', async (name) => {
    const { page, hints, posts, title } = readPageFixture(join(folder, name));
    const report = await parseReport(Buffer.from(page), hints);
    expect(report.format).toBe('live-blog');
    const found = report.items.map(({ position: _, sourceSpan, ...item }) => ({
      starts: page.slice(...sourceSpan!).split('\n')[0],
      ...item,
    }));
    expect(found).toEqual(posts);
    expect(report.title).toBe(title);
  });
});
