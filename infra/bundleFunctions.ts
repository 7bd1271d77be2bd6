import { copyFile, mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { type FunctionName, functionNames } from '../shared/model/names.ts';
import { leaveOutUnused } from './leaveOutUnused.ts';
import { readTable, tableFileOf, tablesBeside } from './tablesBeside.ts';
import { readWordsBeside, wordsBeside } from './wordsBeside.ts';

export const repositoryFolder = fileURLToPath(new URL('..', import.meta.url));

const registry = ['shared/feeds/registry.opml'];
const pictureEngine = ['node_modules/@resvg/resvg-wasm/index_bg.wasm'];
const fonts = [
  'node_modules/@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
  'node_modules/@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf',
  'node_modules/@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
  'node_modules/@expo-google-fonts/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
];

/** Files that a function reads at run time and that are no code: they lie beside its `index.mjs` under their own names. */
const filesBeside: Partial<Record<FunctionName, string[]>> = {
  'schedule-feeds': registry,
  'publish-edition': [...registry, ...pictureEngine, ...fonts],
  sweep: registry,
};

export interface BundledFunction {
  /** What Lambda is given: `index.mjs` and the files beside it. */
  folder: string;
  codeBytes: number;
  /** Folders under node_modules of which it holds code: `zod`, `rss-parser/node_modules/entities`. */
  packages: string[];
}

/** What is bundled, and from where; the defaults are the desk's own functions. */
export interface BundleInputs {
  root?: string;
  names?: readonly FunctionName[];
  beside?: Partial<Record<FunctionName, string[]>>;
}

/**
 * Bundles every function in one esbuild run: parsing the SDK once instead of ten times is most of the difference between two
 * seconds and fifteen. Each becomes `<outdir>/<name>/index.mjs`, an ES module with all it needs inside, the AWS SDK included: the one
 * Lambda brings changes under us and loads slower. Same sources, same bytes, wherever the repository lies, so that an unchanged
 * function keeps its asset hash and is not deployed again.
 */
export async function bundleFunctions(
  outdir: string,
  { root = repositoryFolder, names = functionNames, beside = filesBeside }: BundleInputs = {},
): Promise<Record<FunctionName, BundledFunction>> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(names.map((name) => [`${name}/index`, `functions/${name}/handler.ts`])),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    // The oldest Node that `npm start` runs on loads the very same file.
    target: 'node20',
    mainFields: ['module', 'main'],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    loader: { '.opml': 'text' },
    // CommonJS packages inside an ES module still call require() for Node's own modules.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
    plugins: [leaveOutUnused, tablesBeside, wordsBeside],
    metafile: true,
    logLevel: 'error',
  });
  const bundled = await Promise.all(
    names.map(async (name): Promise<[FunctionName, BundledFunction]> => {
      const folder = join(outdir, name);
      const packages = new Set<string>();
      for (const module of modulesIn(metafile, name)) {
        const file = tableFileOf(module);
        if (file) await writeFile(join(folder, file), await readTable(join(root, module)));
        const words = await readWordsBeside(join(root, module));
        if (words) await writeFile(join(folder, words.file), words.json);
        const [, packageFolder] =
          /(?:^|\/)node_modules\/((?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)/.exec(module) ?? [];
        if (packageFolder) packages.add(packageFolder);
      }
      for (const file of beside[name] ?? []) await copyBeside(root, file, folder);
      const codeBytes = (await stat(join(folder, 'index.mjs'))).size;
      return [name, { folder, codeBytes, packages: [...packages].sort() }];
    }),
  );
  return Object.fromEntries(bundled) as Record<FunctionName, BundledFunction>;
}

/** Of which anything is left in the function's bundle, by their paths from the repository. */
function modulesIn({ outputs }: Metafile, name: FunctionName): string[] {
  const [, output] = Object.entries(outputs).find(([path]) => path.endsWith(`${name}/index.mjs`)) ?? [];
  return Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
}

async function copyBeside(root: string, file: string, folder: string): Promise<void> {
  const target = join(folder, basename(file));
  await mkdir(dirname(target), { recursive: true });
  try {
    await copyFile(join(root, file), target);
  } catch (error) {
    throw new Error(`${basename(folder)} needs ${file} beside it, which cannot be read. Run npm ci.`, { cause: error });
  }
}
