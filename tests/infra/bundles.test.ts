import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundleFunctions } from '../../infra/bundleFunctions.ts';

const nodeModules = fileURLToPath(new URL('../../node_modules', import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-bundles-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A repository of one function, anywhere on the disk. */
async function repositoryAt(name: string, code: string): Promise<string> {
  const root = join(folder, name);
  await mkdir(join(root, 'functions/sweep'), { recursive: true });
  await symlink(nodeModules, join(root, 'node_modules'));
  await writeFile(join(root, 'functions/sweep/handler.ts'), code);
  return root;
}

const usesCommonJs = `import MailComposer from 'nodemailer/lib/mail-composer/index.js';
export const handler = (to: string) => new MailComposer({ to, text: 'ق' }).compile().getEnvelope();`;

describe('a bundle', () => {
  it('is the same bytes wherever the repository lies, so that an unchanged function is not deployed again', async () => {
    const bytes: string[] = [];
    for (const name of ['here', 'somewhere/quite/else']) {
      const root = await repositoryAt(name, usesCommonJs);
      const { sweep } = await bundleFunctions(join(root, 'out'), { root, names: ['sweep'], beside: {} });
      bytes.push(await readFile(join(sweep.folder, 'index.mjs'), 'utf8'));
      expect(sweep.codeBytes).toBe(Buffer.byteLength(bytes.at(-1)!));
    }
    expect(bytes[0]).toBe(bytes[1]);
    expect(bytes[0]).not.toContain(folder);
  });

  it('carries CommonJS packages into an ES module', async () => {
    const root = await repositoryAt('here', usesCommonJs);
    const { sweep } = await bundleFunctions(join(root, 'out'), { root, names: ['sweep'], beside: {} });
    const { handler } = await import(join(sweep.folder, 'index.mjs'));
    expect(handler('reader@newsroom.example').to).toEqual(['reader@newsroom.example']);
  });

  it('says which file is missing beside it', async () => {
    const root = await repositoryAt('here', 'export const handler = () => 1;');
    const bundling = bundleFunctions(join(root, 'out'), {
      root,
      names: ['sweep'],
      beside: { sweep: ['shared/nowhere.opml'] },
    });
    await expect(bundling).rejects.toThrow('sweep needs shared/nowhere.opml beside it');
  });
});
