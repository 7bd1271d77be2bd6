/**
 * Times the judgement of entries on the sample newsroom's own items: bundled as the Lambdas are, in a process of its own, by the
 * processor's time and not the clock's, so that neither a loader of TypeScript nor a busy machine is measured. The first round is what
 * a process just begun does; the rounds after two seconds of warm-up are what a backlog meets.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type SampleEntry, sampleEntries } from './sampleEntries.ts';

const articleUnits = 3000;

/** Articles of exactly `articleUnits`: the sample's texts, one after another. */
function joinArticles(entries: SampleEntry[]): SampleEntry[] {
  const articles: SampleEntry[] = [];
  let text = '';
  for (const entry of entries) {
    text += `${text === '' ? '' : '\n'}${entry.text}`;
    if (text.length < articleUnits) continue;
    articles.push({ ...entry, text: text.slice(0, articleUnits) });
    text = '';
  }
  return articles;
}

export async function measure(count: number): Promise<void> {
  const entries = await sampleEntries();
  const ledes = entries.map((entry) => ({ ...entry, text: entry.text.split('\n', 1)[0] ?? '' }));
  const folder = await mkdtemp(join(tmpdir(), 'dateline-annotate-'));
  try {
    const script = join(folder, 'timeReading.mjs');
    const told = join(folder, 'told.json');
    await build({
      entryPoints: [fileURLToPath(new URL('./timeReading.ts', import.meta.url))],
      outfile: script,
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'error',
    });
    const kinds = { 'headline and lede': ledes, 'whole text': entries, 'articles of 3 KB': joinArticles(entries) };
    await writeFile(told, JSON.stringify(kinds));
    execFileSync(process.execPath, [script, told, String(count)], { stdio: 'inherit' });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
