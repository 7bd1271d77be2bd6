import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Layers, readLayers } from '../layers.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

describe('who imports whom', () => {
  it('is as the table of layers says, in every file we have', async () => {
    const { modules, violations } = await readLayers(repository);
    expect(violations).toEqual([]);
    for (const folder of ['functions', 'infra', 'local', 'shared', 'tests']) {
      const written = await sourcesIn(folder);
      expect(modules).toEqual(expect.arrayContaining(written));
      expect(written.length).toBeGreaterThan(3);
    }
  }, 180_000);
});

/** What a hurried hand might write, and the rule that should stop it. */
// A cycle is reported once, at its first file.
const planted: { file: string; code: string; rule: string }[] = [
  {
    file: 'shared/stories/planted.ts',
    code: "export * from '../dedupe/planted.ts';",
    rule: 'skills-keep-to-themselves',
  },
  {
    file: 'shared/dedupe/planted.ts',
    code: "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;",
    rule: 'skills-touch-no-world',
  },
  {
    file: 'shared/enrich/planted.ts',
    code: 'export const today = () => new Date().toISOString();',
    rule: 'skills-touch-no-world',
  },
  {
    file: 'shared/digest/planted.ts',
    code: 'export const zone = () => process.env.TZ;',
    rule: 'skills-touch-no-world',
  },
  {
    file: 'shared/fetch/planted.ts',
    code: "import { writeFileSync } from 'node:fs';\nexport const write = writeFileSync;",
    rule: 'fetch-touches-no-disk',
  },
  { file: 'shared/model/planted.ts', code: "export * from '../stories/planted.ts';", rule: 'model-and-text' },
  { file: 'shared/text/planted.ts', code: "export * from '../stores/planted.ts';", rule: 'model-and-text' },
  { file: 'shared/stores/planted.ts', code: "export * from '../dedupe/planted.ts';", rule: 'stores' },
  { file: 'shared/pipeline/planted.ts', code: "export * from '../runtime/planted.ts';", rule: 'pipeline' },
  { file: 'shared/runtime/planted.ts', code: "export * from '../enrich/planted.ts';", rule: 'runtime' },
  {
    file: 'functions/planted/handler.ts',
    code: "export * from '../../shared/stores/planted.ts';",
    rule: 'functions-are-doors',
  },
  { file: 'infra/planted.ts', code: "export * from '../shared/model/planted.ts';", rule: 'infra' },
  { file: 'cli/planted.ts', code: "export * from '../shared/stores/planted.ts';", rule: 'cli-and-local' },
  { file: 'cli/plantedToo.ts', code: "export * from '../infra/planted.ts';", rule: 'cli-not-infra' },
  { file: 'local/planted.ts', code: "export * from '../tests/planted.ts';", rule: 'nobody-imports-tests' },
  { file: 'tests/planted.ts', code: 'export const aTest = 1;', rule: '' },
  {
    file: 'shared/pipeline/plantedSdk.ts',
    code: "import { S3Client } from '@aws-sdk/client-s3';\nexport const client = S3Client;",
    rule: 'aws-sdk-in-stores-and-runtime',
  },
  {
    file: 'shared/stores/plantedZod.ts',
    code: "import { object } from 'zod';\nexport const shape = object({});",
    rule: 'zod-through-the-model',
  },
  {
    file: 'shared/parse/planted.ts',
    code: "import { request } from 'undici';\nexport const ask = request;",
    rule: 'strangers-through-fetch-only',
  },
  {
    file: 'shared/runtime/plantedCdk.ts',
    code: "import { App } from 'aws-cdk-lib';\nexport const app = App;",
    rule: 'cdk-in-infra-only',
  },
  {
    file: 'shared/model/plantedHalf.ts',
    code: "import { other } from './plantedOther.ts';\nexport const half = () => other;",
    rule: 'no-cycles',
  },
  {
    file: 'shared/model/plantedOther.ts',
    code: "import { half } from './plantedHalf.ts';\nexport const other = () => half;",
    rule: '',
  },
  { file: 'shared/normalize/planted.ts', code: "export * from './notThere.ts';", rule: 'resolvable' },
  { file: 'shared/utils/planted.ts', code: 'export const leftover = 1;', rule: '' },
  {
    file: 'shared/subscribers/planted.ts',
    code: "export * from '../utils/planted.ts';",
    rule: 'shared-has-known-folders',
  },
];

describe('a violation planted in a copy', () => {
  let copy: string;
  let layers: Layers;

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'dateline-layers-'));
    for (const file of [
      '.dependency-cruiser.cjs',
      'tsconfig.json',
      'package.json',
      'shared/model/time.ts',
      'shared/model/schema.ts',
    ]) {
      await cp(join(repository, file), join(copy, file), { recursive: true });
    }
    await symlink(join(repository, 'node_modules'), join(copy, 'node_modules'));
    for (const { file, code } of planted) {
      await mkdir(dirname(join(copy, file)), { recursive: true });
      await writeFile(join(copy, file), `${code}\n`);
    }
    layers = await readLayers(copy);
  });
  afterAll(() => rm(copy, { recursive: true, force: true }));

  it.each(planted.filter(({ rule }) => rule !== ''))('$file is caught by $rule', ({ file, rule }) => {
    expect(layers.violations).toContainEqual(expect.objectContaining({ rule, from: file }));
  });

  it('and what keeps to its layer is left in peace', () => {
    expect(layers.modules).toContain('shared/model/time.ts');
    expect(
      layers.violations.filter(({ from }) => from === 'shared/model/time.ts' || from === 'tests/planted.ts'),
    ).toEqual([]);
  });
});

async function sourcesIn(folder: string): Promise<string[]> {
  const found = await readdir(join(repository, folder), { withFileTypes: true, recursive: true });
  return found
    .filter((each) => each.isFile() && /\.(?:ts|js)$/.test(each.name) && !each.name.endsWith('.d.ts'))
    .map((each) => join(each.parentPath, each.name).slice(repository.length))
    .filter((path) => !/^(?:tests\/fixtures|local\/newsroom)\//.test(path));
}
