import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { functionNames } from '../../shared/model/names.ts';

const run = promisify(execFile);
const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Whoever tries to leave this machine meets a port that nobody listens on; there is no account to ask either. */
const offline: NodeJS.ProcessEnv = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  HTTP_PROXY: 'http://127.0.0.1:9',
  HTTPS_PROXY: 'http://127.0.0.1:9',
  AWS_EC2_METADATA_DISABLED: 'true',
  CDK_DISABLE_CLI_TELEMETRY: 'true',
};

/**
 * What a function's code may weigh before somebody has to look at what came in. Those that read, file or draw carry gazetteer, word
 * lists and detection tables; the others are little more than the AWS SDK.
 */
const heavy = new Set(['ingest-report', 'file-entries', 'publish-edition', 'deliver-digest', 'manage-subscription']);
const mostCodeBytes = (name: string) => (heavy.has(name) ? 6_000_000 : 1_000_000);

describe('npx cdk synth, offline and without an account', () => {
  let outdir: string;
  beforeAll(async () => {
    outdir = await mkdtemp(join(tmpdir(), 'dateline-synth-'));
    const cdk = join(repository, 'node_modules/aws-cdk/bin/cdk');
    await run(process.execPath, [cdk, 'synth', '--quiet', '--output', outdir], { cwd: repository, env: offline });
  }, 120_000);
  afterAll(() => rm(outdir, { recursive: true, force: true }));

  it('passes CloudFormation’s validator and cdk-nag’s two packs, whose findings are fatal', async () => {
    const { context } = JSON.parse(await readFile(join(repository, 'cdk.json'), 'utf8'));
    expect(context['@aws-cdk/core:validateAgainstDefaultRules']).toBe(true);
    const report = JSON.parse(await readFile(join(outdir, 'validation-report.json'), 'utf8'));
    expect(report.pluginReports).toEqual([]);
  });

  it('gives every function a bundle of its own that loads as an ES module', async () => {
    for (const [name, folder] of await bundles()) {
      const { size } = await stat(join(folder, 'index.mjs'));
      expect(size, `${name} weighs ${size} bytes`).toBeLessThan(mostCodeBytes(name));
      // Without its environment a function must fail at once and say which variable it lacks.
      const script = `import(${JSON.stringify(join(folder, 'index.mjs'))}).then((module) => console.log(typeof module.handler), (error) => console.log(error.name))`;
      const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], {
        env: { PATH: process.env.PATH },
      });
      expect([name, stdout.trim()]).toEqual([name, 'MissingEnvironment']);
    }
  });

  it('takes none of the tools of the local run along: the IAM simulator’s licence stays on the desk', async () => {
    for (const [name, folder] of await bundles()) {
      const code = await readFile(join(folder, 'index.mjs'), 'utf8');
      for (const tool of ['iam-simulate', 'cloud-copilot', 'dynalite', 'fauxqs', 'cdk-nag'])
        expect(code.includes(tool), `${name} carries ${tool}`).toBe(false);
    }
  });

  it('puts the registry, the fonts and the picture engine beside the code that reads them', async () => {
    const beside = new Map<string, string[]>();
    for (const [name, folder] of await bundles()) beside.set(name, (await readdir(folder)).sort());
    expect(beside.get('schedule-feeds')).toEqual(['decode-data-html.txt', 'index.mjs', 'registry.opml']);
    expect(beside.get('file-entries')).toEqual(['bakedNames.txt', 'index.mjs']);
    expect(beside.get('record-feedback')).toEqual(['index.mjs']);
    expect(beside.get('publish-edition')).toEqual(expect.arrayContaining(['index_bg.wasm', 'registry.opml']));
  });

  /** Function → the folder that would be deployed for it, found by the way CloudFormation finds it. */
  async function bundles(): Promise<[string, string][]> {
    const template = JSON.parse(await readFile(join(outdir, 'Pipeline.template.json'), 'utf8'));
    return functionNames.map((name) => {
      const construct = name.replace(/(^|-)([a-z])/g, (_all, _dash, letter: string) => letter.toUpperCase());
      const id = Object.keys(template.Resources).find(
        (each) => each.startsWith(`${construct}Function`) && template.Resources[each].Type === 'AWS::Lambda::Function',
      );
      const hash = template.Resources[id!].Properties.Code.S3Key.replace(/\.zip$/, '');
      return [name, join(outdir, `asset.${hash}`)];
    });
  }
});
