/**
 * The synthesized stacks, from the last time if nothing they are made of has changed since: synthesizing takes seconds, hashing our
 * own sources takes milliseconds.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const cacheDir = path.join(project, 'node_modules', '.cache', 'dateline');
/** All that a template or a bundle can depend on. */
const sources = ['infra', 'functions', 'shared', 'cdk.json', 'package-lock.json', 'tsconfig.json'];

/** The folder of the cloud assembly. `fresh` says that it was made now. */
export async function synthesizeOnce(): Promise<{ assemblyDir: string; fresh: boolean }> {
  const assemblyDir = path.join(cacheDir, `stacks-${hashSources()}`);
  if (existsSync(path.join(assemblyDir, 'manifest.json'))) return { assemblyDir, fresh: false };
  mkdirSync(cacheDir, { recursive: true });
  // Made aside and moved into place: a synthesis that was interrupted is never taken for a whole one.
  const making = path.join(cacheDir, `making-${process.pid}`);
  rmSync(making, { recursive: true, force: true });
  const { synthesizeDesk } = await import('../infra/synthesizeDesk.ts');
  await synthesizeDesk({ outdir: making, validate: false });
  for (const name of readdirSync(cacheDir)) {
    if (name.startsWith('stacks-')) rmSync(path.join(cacheDir, name), { recursive: true, force: true });
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
