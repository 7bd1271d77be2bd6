/**
 * Synthesizes into the folder named, for a process that wants the stacks without the CDK's weight: `node --import tsx
 * infra/synthesizeApart.ts OUTDIR`. The functions are bundled, by esbuild's own process, while the CDK is being loaded.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleFunctions } from './bundleFunctions.ts';

const [outdir] = process.argv.slice(2);
if (outdir === undefined) throw new Error('Name the folder to synthesize into.');
const folder = mkdtempSync(join(tmpdir(), 'dateline-bundles-'));
try {
  const bundling = bundleFunctions(folder);
  const { synthesizeDesk } = await import('./synthesizeDesk.ts');
  // The templates are checked by the tests and by `cdk synth`; here the check would take longer than all the rest.
  await synthesizeDesk({ outdir, validate: false, code: await bundling });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
