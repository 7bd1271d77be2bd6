/**
 * Finds every regular expression of the code that reads what strangers wrote, and asks recheck whether its time grows faster than the text
 * it is given. What recheck cannot decide, or decides for a text far longer than the expression ever meets, stands in `reviewed`, with
 * the reason and the bound on its input.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { type Review, reviewedRegexes } from './reviewedRegexes.ts';

export interface FoundRegex {
  file: string;
  line: number;
  /** Undefined when the expression is put together at run time. */
  source: string | undefined;
  flags: string;
  /** As written. */
  written: string;
}

/** Where text from outside is read. */
const folders = ['shared', 'functions', 'cli'];

/** Every regular expression literal and `RegExp(…)` in one file's text. */
export function findRegexes(file: string, text: string): FoundRegex[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const found: FoundRegex[] = [];
  const visit = (node: ts.Node): void => {
    const line = () => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({
        file,
        line: line(),
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
        written: node.text,
      });
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'RegExp'
    ) {
      const [pattern, flags] = node.arguments ?? [];
      const source =
        pattern && (ts.isStringLiteral(pattern) || ts.isNoSubstitutionTemplateLiteral(pattern))
          ? pattern.text
          : undefined;
      const said = flags && ts.isStringLiteral(flags) ? flags.text : '';
      found.push({ file, line: line(), source, flags: said, written: node.getText(tree) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

export type Verdict = { status: 'safe' } | { status: 'vulnerable' | 'unknown'; words: string };

/** recheck's verdict, by its pure JavaScript build: no Java, no native binary. */
async function judge(source: string, flags: string): Promise<Verdict> {
  process.env.RECHECK_BACKEND = 'pure';
  const { check } = await import('recheck');
  let told = await check(source, flags, { timeout: 10_000, attackTimeout: 500 });
  // On a machine that has much else to do, seconds pass without work: what took too long is given more of them once.
  if (told.status === 'unknown' && told.error.kind === 'timeout')
    told = await check(source, flags, { timeout: 60_000, attackTimeout: 3_000 });
  if (told.status === 'safe') return { status: 'safe' };
  if (told.status === 'vulnerable')
    return { status: 'vulnerable', words: `${told.complexity.summary}, by ${told.attack.pattern.slice(0, 120)}` };
  return { status: 'unknown', words: `recheck cannot say: ${told.error.kind}` };
}

export interface RegexReport {
  counted: number;
  /** Put to recheck in this run; the others were known. */
  judged: number;
  problems: string[];
}

/**
 * Checks all of them. Verdicts are kept by the hash of the expression under node_modules/.cache, so that only what changed is judged
 * again; `tests/regexVerdicts.json` holds the hashes found safe.
 */
export async function checkRegexes(
  repository: string,
  reviewed: Record<string, Review> = reviewedRegexes,
): Promise<RegexReport> {
  const cachePath = join(repository, 'node_modules', '.cache', 'dateline', 'regexes.json');
  const cache: Record<string, Verdict> = await readFile(cachePath, 'utf8').then(
    (text) => JSON.parse(text) as Record<string, Verdict>,
    () => ({}),
  );
  // Verdicts depend on the expression alone, so those once found safe are kept in the repository: a first run takes seconds, not minutes.
  const safe = new Set(
    JSON.parse(await readFile(join(repository, 'tests', 'regexVerdicts.json'), 'utf8').catch(() => '[]')) as string[],
  );
  const kept: Record<string, Verdict> = {};
  let judged = 0;
  const problems: string[] = [];
  const needed = new Set<string>();
  let counted = 0;
  for (const folder of folders) {
    for (const name of await readdir(join(repository, folder), { recursive: true })) {
      if (!/\.[jt]s$/.test(name)) continue;
      const file = `${folder}/${name}`;
      for (const regex of findRegexes(file, await readFile(join(repository, file), 'utf8'))) {
        counted++;
        const key = `${file} ${regex.written}`;
        if (Object.hasOwn(reviewed, key)) {
          needed.add(key);
          continue;
        }
        const where = `${file}:${regex.line} ${regex.written.slice(0, 160)}`;
        if (regex.source === undefined) {
          problems.push(
            `${where}\n    is put together at run time: review it in tests/reviewedRegexes.ts, with the bound on its parts`,
          );
          continue;
        }
        const hash = createHash('sha256').update(`${regex.flags}/${regex.source}`).digest('hex').slice(0, 24);
        if (safe.has(hash)) continue;
        if (cache[hash] === undefined && kept[hash] === undefined) judged++;
        const verdict = cache[hash] ?? kept[hash] ?? (await judge(regex.source, regex.flags));
        // What could not be decided in time is asked again the next time.
        if (verdict.status !== 'unknown') kept[hash] = verdict;
        if (verdict.status !== 'safe') problems.push(`${where}\n    ${verdict.status}: ${verdict.words}`);
      }
    }
  }
  for (const key of Object.keys(reviewed))
    if (!needed.has(key)) problems.push(`tests/reviewedRegexes.ts reviews what no longer stands in the code: ${key}`);
  await mkdir(dirname(cachePath), { recursive: true });
  await writeFile(cachePath, JSON.stringify(kept));
  return { counted, judged, problems };
}
