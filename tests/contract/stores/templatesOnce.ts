import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/** The templates of both stacks, synthesized when infra has changed since the last time: twenty files read the same ones. */
export async function templatesOnce(): Promise<string> {
  const cache = join(project, 'node_modules', '.cache', 'dateline-templates');
  const assembly = join(cache, hashInfra());
  if (existsSync(join(assembly, 'manifest.json'))) return assembly;
  mkdirSync(cache, { recursive: true });
  const making = mkdtempSync(join(cache, 'making-'));
  // Loading the CDK takes a second that most files can do without.
  const { synthesizeDesk } = await import('../../../infra/synthesizeDesk.ts');
  await synthesizeDesk({ outdir: making, bundle: false, validate: false });
  try {
    renameSync(making, assembly);
  } catch (error) {
    // Another file was quicker with the very same stacks.
    if (!existsSync(join(assembly, 'manifest.json'))) throw error;
    rmSync(making, { recursive: true, force: true });
  }
  return assembly;
}

function hashInfra(): string {
  const hash = createHash('sha256');
  const folder = join(project, 'infra');
  const files = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
  for (const file of [...files, join(project, 'cdk.json'), join(project, 'shared', 'model', 'names.ts')]) {
    hash.update(relative(project, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 20);
}
