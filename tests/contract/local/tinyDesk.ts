/**
 * The real templates with tiny functions: each answers in a few lines what a test wants to see, so that a failure here is the
 * cloud's and not the newsroom's.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { synthesizeDesk } from '../../../infra/synthesizeDesk.ts';
import { readTemplates } from '../../../local/readTemplates.ts';
import { type FunctionName, functionNames } from '../../../shared/model/names.ts';

export interface Template {
  Resources: Record<string, { Type: string; Properties: Record<string, unknown> }>;
}

export interface TinyDesk {
  assemblyDir: string;
  /** A new folder inside the desk's own. */
  folder(name: string): string;
  /** Puts the code of a function in place: the body of a module, in which clients of the AWS SDK may be imported. */
  write(name: FunctionName, source: string): Promise<void>;
  /** Puts every function back to doing nothing. */
  idle(): void;
  /** Lets a function do more than infra lets it, on any resource. */
  grant(name: FunctionName, ...actions: string[]): void;
  /** Changes a synthesized template. */
  edit(stack: 'Archive' | 'Pipeline', change: (template: Template) => void): void;
  remove(): void;
}

const idle = 'export const handler = async () => ({ batchItemFailures: [] });';

export async function makeTinyDesk(): Promise<TinyDesk> {
  const base = mkdtempSync(join(tmpdir(), 'dateline-desk-'));
  const assemblyDir = await synthesizeDesk({ outdir: join(base, 'assembly'), bundle: false, validate: false });
  const assetDirs = new Map(
    readTemplates(assemblyDir).functions.map(({ functionName, assetDir }) => [functionName, assetDir]),
  );
  const desk: TinyDesk = {
    assemblyDir,
    folder(name) {
      const dir = join(base, name);
      mkdirSync(dir, { recursive: true });
      return dir;
    },
    async write(name, source) {
      const outfile = join(assetDirs.get(name) ?? '', 'index.mjs');
      await build({
        stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'ts' },
        outfile,
        bundle: true,
        platform: 'node',
        format: 'esm',
        mainFields: ['module', 'main'],
        banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
        logLevel: 'error',
      });
    },
    idle() {
      for (const name of functionNames) writeFileSync(join(assetDirs.get(name) ?? '', 'index.mjs'), idle);
    },
    grant(name, ...actions) {
      const role = `${name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}Role`;
      desk.edit('Pipeline', ({ Resources }) => {
        const [policy] = Object.entries(Resources)
          .filter(([id, { Type }]) => Type === 'AWS::IAM::Role' && id.startsWith(role))
          .flatMap(([, { Properties }]) => Properties.Policies as { PolicyDocument: { Statement: object[] } }[]);
        policy?.PolicyDocument.Statement.push({ Effect: 'Allow', Action: actions, Resource: '*' });
      });
    },
    edit(stack, change) {
      const file = join(assemblyDir, `${stack}.template.json`);
      const template = JSON.parse(readFileSync(file, 'utf8')) as Template;
      change(template);
      writeFileSync(file, JSON.stringify(template));
    },
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
  desk.idle();
  return desk;
}
