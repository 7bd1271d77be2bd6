/**
 * Writes shared/enrich/data/bakedNames.ts and bakedIndex.ts: what functions load of the tables of names. Run it after every change to
 * a table of places, actors, outlets or the lexicon, or to how spellings are made and folded:
 *
 *     npm run bake
 */
import { writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Baked, bakeNames, SharedAlias } from '../../shared/enrich/bake/bakeNames.ts';
import { digestTables } from '../../shared/enrich/bake/digestTables.ts';

const pack = (text: string) =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
  }).toString('base64');

const baked = bakeOrSay();

const made = '/** Made by `npm run bake` from the tables beside it; see bake/bakeNames.ts. Brotli in base64. */';
for (const [file, text, more] of [
  ['bakedNames', baked.names, `\n/** See digestTables. */\nexport const bakedFrom = '${digestTables()}';\n`],
  ['bakedIndex', baked.index, ''],
] as const) {
  const packed = pack(text);
  const path = new URL(`../../shared/enrich/data/${file}.ts`, import.meta.url);
  await writeFile(path, `${made}\nexport const ${file} =\n  '${packed}';\n${more}`);
  console.error(`${file}: ${text.length} letters, ${packed.length} packed`);
}

function bakeOrSay(): Baked {
  try {
    return bakeNames();
  } catch (error) {
    if (!(error instanceof SharedAlias)) throw error;
    console.error(`bake: ${error.message} ${error.remedy}`);
    process.exit(1);
  }
}
