/** `npm run check`: types, lint, layers, regular expressions, dead code. Says what is wrong under a heading each; exits 1 when anything is. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readLayers } from './layers.ts';
import { checkRegexes } from './regexes.ts';

const repository = fileURLToPath(new URL('..', import.meta.url));

interface Finding {
  ok: boolean;
  /** What was looked at, or what is wrong. */
  words: string;
}

const sections: { name: string; look: () => Promise<Finding> }[] = [
  { name: 'types', look: () => tool('typescript/bin/tsc', ['--noEmit', '--pretty', 'false']) },
  { name: 'lint', look: () => tool('@biomejs/biome/bin/biome', ['ci', '--colors=off', '.']) },
  { name: 'layers', look: layers },
  { name: 'regexes', look: regexes },
  { name: 'dead code', look: () => tool('knip/bin/knip.js', ['--no-progress']) },
];

async function layers(): Promise<Finding> {
  const { modules, violations } = await readLayers(repository);
  if (modules.length === 0) return { ok: false, words: 'No module was read, so nothing was checked.' };
  if (violations.length === 0) return { ok: true, words: `${modules.length} modules` };
  return { ok: false, words: violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`).join('\n') };
}

async function regexes(): Promise<Finding> {
  const { counted, judged, problems } = await checkRegexes(repository);
  if (counted === 0) return { ok: false, words: 'No regular expression was read, so nothing was checked.' };
  if (problems.length === 0) return { ok: true, words: `${counted} expressions, ${judged} judged afresh` };
  return { ok: false, words: problems.join('\n') };
}

function tool(script: string, args: string[]): Promise<Finding> {
  const path = fileURLToPath(new URL(`../node_modules/${script}`, import.meta.url));
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path, ...args],
      { cwd: repository, maxBuffer: 64 * 2 ** 20 },
      (error, stdout, stderr) => {
        resolve(error ? { ok: false, words: `${stdout}${stderr}`.trim() || error.message } : { ok: true, words: '' });
      },
    );
  });
}

const startedAt = performance.now();
const findings = await Promise.all(
  sections.map(async ({ name, look }) => {
    const finding = await look();
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(
      `${finding.ok ? 'ok  ' : 'FAIL'}  ${name.padEnd(10)} ${seconds.padStart(5)} s  ${finding.ok ? finding.words : ''}`,
    );
    return { name, ...finding };
  }),
);
for (const { name, ok, words } of findings) if (!ok) console.log(`\n== ${name}\n${words}`);
process.exitCode = findings.every(({ ok }) => ok) ? 0 : 1;
