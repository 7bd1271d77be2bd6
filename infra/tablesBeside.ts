import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Plugin } from 'esbuild';

const baked = /[\\/]shared[\\/]enrich[\\/]data[\\/](baked\w+)\.ts$/;
/** The names of HTML's characters as the package entities holds them: 32 KB of base64 more. */
const entities = /[\\/]entities[\\/]dist[\\/]esm[\\/]generated[\\/]decode-data-html\.js$/;

/**
 * The baked tables of names are a quarter of a megabyte of base64, of which a parser of JavaScript has to look at every letter. A function
 * reads them from a file beside its code instead; everybody else imports them as they stand.
 */
export const tablesBeside: Plugin = {
  name: 'tables-beside',
  setup(build) {
    build.onLoad({ filter: entities }, () => ({
      contents: `import { readFileSync } from 'node:fs';
import { decodeBase64 } from '../internal/decode-shared.js';
export const htmlDecodeTree = decodeBase64(readFileSync(new URL('./decode-data-html.txt', import.meta.url), 'latin1'));`,
    }));
    build.onLoad({ filter: baked }, ({ path }) => {
      const [, name = ''] = baked.exec(path) ?? [];
      return {
        contents: `import { readFileSync } from 'node:fs';
export const ${name} = readFileSync(new URL('./${name}.txt', import.meta.url), 'latin1');`,
      };
    });
  },
};

/** Whether a module of a bundle is such a table, and the name of its file. */
export function tableFileOf(modulePath: string): string | undefined {
  const path = `/${modulePath}`;
  return baked.test(path) || entities.test(path) ? basename(modulePath).replace(/\.[jt]s$/, '.txt') : undefined;
}

/** What the table's one string holds. */
export async function readTable(path: string): Promise<string> {
  const [, text] = /['"]([A-Za-z0-9+/=]{99,})['"]/.exec(await readFile(path, 'utf8')) ?? [];
  if (text === undefined) throw new Error(`${path} holds no baked table: run \`npm run bake\`.`);
  return text;
}
