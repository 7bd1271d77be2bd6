/**
 * The synthesized stacks, from the last time if nothing they are made of has changed since: synthesizing takes seconds, hashing our
 * own sources takes milliseconds.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LocalProblem } from './localProblem.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const cacheDir = path.join(project, 'node_modules', '.cache', 'dateline');
/** All that a template or a bundle can depend on. */
const sources = ['infra', 'functions', 'shared', 'cdk.json', 'package-lock.json', 'tsconfig.json'];

const outdatedMs = 60 * 60_000;

/** The folder of the cloud assembly. `fresh` says that it was made now. */
export async function synthesizeOnce(): Promise<{ assemblyDir: string; fresh: boolean }> {
  const assemblyDir = path.join(cacheDir, `stacks-${hashSources()}`);
  if (existsSync(path.join(assemblyDir, 'manifest.json'))) return { assemblyDir, fresh: false };
  mkdirSync(cacheDir, { recursive: true });
  // Made aside and moved into place: a synthesis that was interrupted is never taken for a whole one.
  const making = path.join(cacheDir, `making-${process.pid}`);
  rmSync(making, { recursive: true, force: true });
  await synthesizeApart(making);
  for (const name of readdirSync(cacheDir)) {
    // A run that began before the sources changed loads its functions from the stacks of then.
    const standing = path.join(cacheDir, name);
    if (name.startsWith('stacks-') && Date.now() - statSync(standing).mtimeMs > outdatedMs)
      rmSync(standing, { recursive: true, force: true });
  }
  try {
    renameSync(making, assemblyDir);
  } catch (error) {
    // Another process was quicker with the very same stacks.
    if (!existsSync(path.join(assemblyDir, 'manifest.json'))) throw error;
    rmSync(making, { recursive: true, force: true });
  }
  return { assemblyDir, fresh: true };
}

/** In a process of its own: the CDK's two hundred megabytes are gone when it has done its work. */
async function synthesizeApart(outdir: string): Promise<void> {
  const program = fileURLToPath(new URL('../infra/synthesizeApart.ts', import.meta.url));
  const args = ['--import', import.meta.resolve('tsx'), program, outdir];
  const said: Buffer[] = [];
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: project, stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', reject);
    child.on('exit', resolve);
  });
  if (code !== 0) {
    throw new LocalProblem(
      `The stacks could not be synthesized: ${lastWords(Buffer.concat(said).toString('utf8'))}`,
      'Run `npx cdk synth` to see all it says.',
    );
  }
}

/** The line of a stack trace that names the error. */
function lastWords(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.trim());
  return (
    lines.find((line) => /^(?:\w+)?Error\b|^✘|\berror:/i.test(line)) ??
    lines.find((line) => line !== '') ??
    'no reason was given.'
  );
}

function hashSources(): string {
  const hash = createHash('sha256');
  const add = (file: string) =>
    hash.update(path.relative(project, file)).update('\0').update(readFileSync(file)).update('\0');
  const walk = (dir: string) => {
    for (const entry of readdirSync(dir, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = path.join(dir, entry.name);
      if (entry.isDirectory()) walk(file);
      else if (entry.isFile()) add(file);
    }
  };
  for (const source of sources) {
    const file = path.join(project, source);
    if (/\.[a-z]+$/.test(source)) add(file);
    else walk(file);
  }
  return hash.digest('hex').slice(0, 20);
}
