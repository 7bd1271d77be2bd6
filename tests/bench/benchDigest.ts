/**
 * Times what a reader waits for, in this process: composing an edition of sixty stories' day, rendering it as mail, plain text and page once the code is
 * warm; and, in a process of its own each time, the loading of deliver-digest's bundle and its first rendering.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { composeDigest } from '../../shared/digest/composeDigest.ts';
import type { Frame } from '../../shared/digest/frame.ts';
import { renderHtml } from '../../shared/digest/renderHtml.ts';
import { renderPage } from '../../shared/digest/renderPage.ts';
import { renderText } from '../../shared/digest/renderText.ts';
import type { Digest } from '../../shared/model/edition.ts';
import { environmentNames } from '../../shared/model/names.ts';
import { gazetteer, inventDay } from '../unit/digest/inventedDay.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const frame: Frame = {
  siteUrl: 'https://desk.example',
  archiveUrl: 'https://desk.example/editions/2015-12-23/',
  pictures: {},
  correctionsFor: 'all',
  locale: 'en',
};

export async function measure(times = 3): Promise<void> {
  const material = inventDay({}, 60);
  const digest = composeDigest(material, gazetteer);
  const shown = digest.stories.length + digest.brief.length;
  console.log(
    `An invented day of ${material.entries.length} entries; ${shown} stories shown, ${digest.related.length} related.`,
  );
  const works: [string, () => unknown][] = [
    ['compose', () => composeDigest(material, gazetteer)],
    ['mail', () => renderHtml(digest, frame)],
    ['text', () => renderText(digest, frame)],
    ['page', () => renderPage(digest, frame)],
  ];
  for (const [what, work] of works) {
    for (let warm = 0; warm < 20; warm++) work();
    const took = Array.from({ length: 20 * times }, () => {
      const startedAt = performance.now();
      work();
      return performance.now() - startedAt;
    }).sort((one, other) => one - other);
    console.log(`${what.padEnd(8)} warm: median ${at(took, 0.5)} ms, p99 ${at(took, 0.99)} ms`);
  }
  await measureCold(digest, times);
}

/** The bundle as it is deployed, but for an entry that renders once instead of waiting for a message. */
async function measureCold(digest: Digest, times: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  try {
    await writeFile(join(folder, 'digest.json'), JSON.stringify(digest));
    await build({
      stdin: {
        contents: `
          const startedAt = performance.now();
          await import('./functions/deliver-digest/handler.ts');
          const loaded = performance.now();
          const { renderHtml } = await import('./shared/digest/renderHtml.ts');
          const { renderText } = await import('./shared/digest/renderText.ts');
          const { composeMail } = await import('./shared/subscribers/composeMail.ts');
          const { readFileSync } = await import('node:fs');
          const digest = JSON.parse(readFileSync(new URL('./digest.json', import.meta.url), 'utf8'));
          const frame = ${JSON.stringify(frame)};
          await composeMail({ from: 'desk@desk.example', to: 'reader@desk.example', subject: 'Syria and Iraq', text: renderText(digest, frame), html: renderHtml(digest, frame), sentAt: digest.dataUntil, language: 'en' });
          console.log(JSON.stringify({ load: loaded - startedAt, first: performance.now() - loaded }));`,
        resolveDir: repository,
        loader: 'ts',
      },
      outfile: join(folder, 'index.mjs'),
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      mainFields: ['module', 'main'],
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
      logLevel: 'error',
    });
    for (let each = 0; each < times; each++) {
      const resources = Object.fromEntries(
        Object.values(environmentNames).map((name) => [name, 'https://desk.example/x']),
      );
      const environment = { ...process.env, ...resources, AWS_REGION: 'us-east-1', POWERTOOLS_LOG_LEVEL: 'SILENT' };
      const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'index.mjs')], { env: environment });
      const { load, first } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as { load: number; first: number };
      console.log(
        `cold: deliver-digest loads in ${Math.round(load)} ms, renders and composes its first mail in ${Math.round(first)} ms, ${Math.round(load + first)} ms together`,
      );
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function at(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}
