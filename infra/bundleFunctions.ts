import { copyFile, mkdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type FunctionName, functionNames } from '../shared/model/names.ts';
import { leaveOutUnused } from './leaveOutUnused.ts';

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
  await build({
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
    plugins: [leaveOutUnused],
    logLevel: 'error',
  });
  const bundled = await Promise.all(
    names.map(async (name): Promise<[FunctionName, BundledFunction]> => {
      const folder = join(outdir, name);
      for (const file of beside[name] ?? []) await copyBeside(root, file, folder);
      return [name, { folder, codeBytes: (await stat(join(folder, 'index.mjs'))).size }];
    }),
  );
  return Object.fromEntries(bundled) as Record<FunctionName, BundledFunction>;
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
