/** Reads who imports whom, and what the rules of .dependency-cruiser.cjs say of it. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const cruiser = fileURLToPath(new URL('../node_modules/dependency-cruiser/bin/dependency-cruise.mjs', import.meta.url));
const folders = ['cli', 'functions', 'infra', 'local', 'shared', 'tests'];

export interface Violation {
  rule: string;
  from: string;
  to: string;
}

export interface Layers {
  /** Every source file that was read, relative to `root`. A checker that reads nothing also reports nothing. */
  modules: string[];
  violations: Violation[];
}

interface CruiseReport {
  modules: { source: string }[];
  summary: { violations: { rule: { name: string }; from: string; to: string }[] };
}

/** `root` is a repository, or a copy of a part of one with its own .dependency-cruiser.cjs and tsconfig.json. */
export async function readLayers(root: string): Promise<Layers> {
  const present = (await readdir(root, { withFileTypes: true }))
    .filter((each) => each.isDirectory() && folders.includes(each.name))
    .map((each) => each.name);
  const args = [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', '--no-progress', ...present];
  // It exits with the number of violations, which is an answer and not a failure.
  const { stdout } = await run(process.execPath, args, { cwd: root, maxBuffer: 256 * 2 ** 20 }).catch(
    (error: { stdout?: string; stderr?: string }) => {
      if (!error.stdout) throw new Error(`dependency-cruiser could not read ${root}: ${error.stderr}`);
      return { stdout: error.stdout };
    },
  );
  const report = JSON.parse(stdout) as CruiseReport;
  const modules = report.modules
    .map((module) => module.source)
    .filter((source) => present.some((folder) => source.startsWith(`${folder}/`)));
  const imports = report.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
  return { modules, violations: [...imports, ...(await findWorldlyWords(root, modules))] };
}

const pure = /^shared\/(?:feeds|parse|normalize|enrich|dedupe|stories|digest|subscribers|model|text)\//;
/** Globals that reach clock, chance, environment or network without any import. */
const worldlyWords =
  /\bDate\.now\(|\bnew Date\(\s*\)|\bprocess\.|\bMath\.random\(|\bperformance\.|(?<![.\w])fetch\(|\bcrypto\.(?:randomUUID|getRandomValues)\(/;

/** Skills, model and text are given time, words and bytes: no import shows it when they help themselves to a global instead. */
async function findWorldlyWords(root: string, modules: string[]): Promise<Violation[]> {
  const found: Violation[] = [];
  for (const source of modules.filter((module) => pure.test(module) && module.endsWith('.ts'))) {
    const code = (await readFile(join(root, source), 'utf8')).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
    const word = worldlyWords.exec(code)?.[0];
    if (word) found.push({ rule: 'skills-touch-no-world', from: source, to: word });
  }
  return found;
}
