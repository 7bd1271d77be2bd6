import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRegexes, findRegexes } from '../regexes.ts';

describe('the check of regular expressions', () => {
  it('finds literals and those put together, and nothing in comments or strings', () => {
    const found = findRegexes(
      'a.ts',
      "// /no/\nconst s = '/no/'; const a = /yes+/gu; const b = new RegExp('x' + s, 'i'); RegExp('z');",
    );
    expect(found.map(({ source, flags }) => [source, flags])).toEqual([
      ['yes+', 'gu'],
      [undefined, 'i'],
      ['z', ''],
    ]);
  });

  it('catches a planted expression that a hostile feed could stop the desk with', async () => {
    const repository = await mkdtemp(join(tmpdir(), 'dateline-regexes-'));
    try {
      for (const folder of ['shared', 'functions', 'cli']) await mkdir(join(repository, folder));
      await writeFile(
        join(repository, 'shared', 'planted.ts'),
        'export const planted = /^(a+)+$/;\nexport const safe = /^a+$/;\n',
      );
      const { counted, problems } = await checkRegexes(repository, {});
      expect(counted).toBe(2);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(/^shared\/planted\.ts:1 .*\n.*vulnerable: exponential/s);
    } finally {
      await rm(repository, { recursive: true, force: true });
    }
  });

  it('says so when a review outlives its expression', async () => {
    const repository = await mkdtemp(join(tmpdir(), 'dateline-regexes-'));
    try {
      for (const folder of ['shared', 'functions', 'cli']) await mkdir(join(repository, folder));
      const { problems } = await checkRegexes(repository, { 'shared/gone.ts /x/': { units: 80, why: 'one line' } });
      expect(problems).toEqual([
        'tests/reviewedRegexes.ts reviews what no longer stands in the code: shared/gone.ts /x/',
      ]);
    } finally {
      await rm(repository, { recursive: true, force: true });
    }
  });
});
