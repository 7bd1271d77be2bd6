/**
 * Holds docs/query-cookbook.md against a desk that ran the sample newsroom: every line of it is run, and the rows it shows are the rows
 * that come.
 */
import { execFile, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootStores, type LocalStores } from '../../local/bootStores.ts';
import { runCli } from '../journey/runCli.ts';
import { type Recipe, recipes } from './recipes.ts';
import { preambles, rowLine, type Told, writeCookbook } from './writeCookbook.ts';
import { rowsShown, writeAwsCli, writeBoto3, writeSdk } from './writeRequest.ts';

const run = promisify(execFile);
const project = fileURLToPath(new URL('../..', import.meta.url));
const answers = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
const hasAwsCli = answers('aws', '--version');
const hasBoto3 = answers('python3', '-c', 'import boto3');

/** A market strike in Idlib, whose toll rose and was corrected. */
const entryId = 'e-87aceb77793f22d1cdba';

/** What DynamoDB's own JSON says, as plain values. */
function plain(value: Record<string, unknown>): unknown {
  if ('N' in value) return Number(value.N);
  if ('L' in value) return (value.L as Record<string, unknown>[]).map(plain);
  if ('M' in value) return plainRow(value.M as Record<string, Record<string, unknown>>);
  return Object.values(value)[0];
}
function plainRow(row: Record<string, Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]));
}

/** What differs from run to run: the port of the embedded newsroom, and ids made with a desk's secret. */
function steady(printed: string): string {
  return printed.replace(/(127\.0\.0\.1):\d+/g, '$1:…').replace(/\bu-[0-9a-f]{24}\b/g, 'u-…                      ');
}

/** `of` each of `all`, two at a time: a question is a process, and takes one of two processors. */
async function twoAtATime<One, Answer>(all: One[], of: (one: One, lane: number) => Promise<Answer>): Promise<Answer[]> {
  const answered: Answer[] = [];
  let next = 0;
  const walk = async (lane: number) => {
    for (let at = next++; at < all.length; at = next++) answered[at] = await of(all[at] as One, lane);
  };
  await Promise.all([walk(0), walk(1)]);
  return answered;
}

export function holdCookbook(dataDir: string): void {
  describe('the query cookbook, on the sample newsroom', () => {
    const scratch = mkdtempSync(join(tmpdir(), 'dateline-cookbook-'));
    let local: LocalStores;
    let environment: NodeJS.ProcessEnv;
    let asked: Recipe[];
    let printed: string[];
    let rows: Record<string, unknown>[][];
    const lines = () => rows.map((each, at) => each.map((row) => rowLine(asked[at] as Recipe, row)));

    beforeAll(async () => {
      // One desk at a time may open a folder.
      const lanes = [dataDir, join(scratch, 'lane')];
      cpSync(dataDir, lanes[1] as string, { recursive: true });
      rmSync(join(lanes[1] as string, 'lock'), { force: true });
      const [own] = await ask<{ filing: { storyId: string } }>(dataDir, ['--entry', entryId, '--json']);
      asked = recipes({ entryId, storyId: own?.filing.storyId ?? '' });
      printed = await twoAtATime(asked, async ({ dateline }, lane) => {
        const answer = await runCli(['query', '--data', lanes[lane] ?? '', ...dateline, '--limit', String(rowsShown)]);
        expect(answer.code, answer.stderr).toBe(0);
        return steady(answer.stdout);
      });
      local = await bootStores({ dataDir });
      environment = { ...process.env, ...local.environment };
      rows = await askInNode(asked, environment);
    }, 240_000);
    afterAll(async () => {
      await local?.stop();
      rmSync(scratch, { recursive: true, force: true });
    });

    it('shows what `dateline query` prints and what SDK v3 returns, line by line', async () => {
      for (const [at, each] of rows.entries()) expect(each.length, asked[at]?.title).toBeGreaterThan(0);
      const told = asked.map((recipe, at): Told => ({ recipe, printed: printed[at] ?? '', rows: rows[at] ?? [] }));
      await expect(writeCookbook(told)).toMatchFileSnapshot('../../docs/query-cookbook.md');
    });

    it.skipIf(!hasAwsCli)(
      hasAwsCli ? 'shows what the AWS CLI returns' : 'is not held against the AWS CLI: there is no `aws` here',
      async () => {
        const found = await twoAtATime(asked, async (recipe) => {
          const { stdout } = await run('bash', ['-c', writeAwsCli(recipe)], { env: environment });
          const { Items } = JSON.parse(stdout) as { Items: Record<string, Record<string, unknown>>[] };
          return Items.map((item) => rowLine(recipe, plainRow(item)));
        });
        expect(found).toEqual(lines());
      },
      120_000,
    );

    it.skipIf(!hasBoto3)(
      hasBoto3 ? 'shows what boto3 returns' : 'is not held against boto3: python3 has none here',
      async () => {
        const file = join(scratch, 'cookbook.py');
        const snippets = asked.map((recipe) => writeBoto3(recipe).replace(/^print\((.*)\)$/m, 'found.append($1)'));
        const end = 'import json\nprint(json.dumps(found, default=float))';
        writeFileSync(file, [preambles.boto3, 'found = []', ...snippets, end].join('\n'));
        const { stdout } = await run('python3', [file], { env: environment });
        const found = JSON.parse(stdout) as Record<string, unknown>[][];
        expect(found.map((each, at) => each.map((row) => rowLine(asked[at] as Recipe, row)))).toEqual(lines());
      },
      120_000,
    );
  });
}

async function ask<Row>(dataDir: string, args: string[]): Promise<Row[]> {
  const { stdout } = await runCli(['query', '--data', dataDir, ...args]);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

/** Runs the snippets as they stand in the document, in a process that has nothing but them. */
async function askInNode(asked: Recipe[], env: NodeJS.ProcessEnv): Promise<Record<string, unknown>[][]> {
  const snippets = asked.map(
    (recipe) => `{\n${writeSdk(recipe).replace(/console\.log\((.*)\);$/, 'found.push($1);')}\n}`,
  );
  const script = [preambles.sdk, 'const found = [];', ...snippets, 'console.log(JSON.stringify(found));'].join('\n');
  // From the project's folder, where the SDK is.
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], { env, cwd: project });
  return JSON.parse(stdout) as Record<string, unknown>[][];
}
