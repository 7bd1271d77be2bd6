/**
 * Measures: `npm run bench -- run|annotate|group [--times N]`.
 *
 * `run` starts the desk on the sample newsroom as a user would, in a process of its own each time, and prints the stages, what each
 * function took, and the peak of resident memory of the whole process. `annotate` and `group` time the judgement of entries and the
 * decision of copy and story, in this process, on the sample newsroom's own items told over and over.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { GroupingDesk } from '../../cli/GroupingDesk.ts';
import { type RunSummary, sampleNewsroom } from '../../local/runDesk.ts';
import { enrichEntry } from '../../shared/enrich/enrichEntry.ts';
import { addSeconds } from '../../shared/model/time.ts';
import { parseReport } from '../../shared/parse/parseReport.ts';

const cli = fileURLToPath(new URL('../../cli/dateline.js', import.meta.url));
const cache = fileURLToPath(new URL('../../node_modules/.cache/dateline', import.meta.url));
const benches: Record<string, (times: number) => Promise<void>> = { run, annotate, group };

const { values, positionals } = parseArgs({
  options: { times: { type: 'string', default: '3' } },
  allowPositionals: true,
});
const bench = benches[positionals[0] ?? ''];
const times = Number(values.times);
if (!bench || !Number.isInteger(times) || times < 1) {
  console.error(`Say what to measure: npm run bench -- ${Object.keys(benches).join('|')} [--times N]`);
  process.exit(2);
}
await bench(times);

async function run(count: number): Promise<void> {
  console.log(
    `Node ${process.versions.node}, ${cpus().length} processors. The first run synthesizes the stacks, as after an install.`,
  );
  await rm(cache, { recursive: true, force: true });
  const summaries: RunSummary[] = [];
  for (let at = 0; at < count; at++) {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
    try {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [cli, 'run', '--json', '--data', join(folder, 'data')],
        {
          maxBuffer: 1 << 26,
        },
      );
      const summary = JSON.parse(stdout) as RunSummary;
      summaries.push(summary);
      const { synthesizing, booting, working, total } = summary.seconds;
      console.log(
        `run ${at + 1}: ${total} s (synthesize ${synthesizing}, boot ${booting}, work ${working}), peak ${summary.peakMemoryMb} MB`,
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  const last = summaries.at(-1);
  for (const each of last?.functions ?? []) {
    if (each.invocations === 0) continue;
    console.log(
      `  ${each.functionName.padEnd(20)} ${String(each.invocations).padStart(4)} invocations, ${each.busyMs} ms, cold start ${each.coldStartMs} ms`,
    );
  }
  console.log(
    `  ${last?.reports} reports, ${last?.entries.kept} entries, ${last?.stories} stories, ${last?.mails.sent} mails`,
  );
}

interface SampleEntry {
  id: string;
  publishedAt: string;
  headline: string | undefined;
  text: string;
  language: string | undefined;
  outlet: string;
}

async function sampleEntries(): Promise<SampleEntry[]> {
  const entries: SampleEntry[] = [];
  for (const name of await readdir(join(sampleNewsroom, 'feeds'))) {
    const { items } = await parseReport(await readFile(join(sampleNewsroom, 'feeds', name)), { fileName: name });
    for (const { headline, bodyText, summary, publishedAt, language } of items) {
      const text = bodyText ?? summary ?? '';
      if (publishedAt && text)
        entries.push({ id: `${name} ${entries.length}`, publishedAt, headline, text, language, outlet: name });
    }
  }
  return entries;
}

async function annotate(count: number): Promise<void> {
  const entries = await sampleEntries();
  const startedAt = performance.now();
  enrichEntry(entries[0] as SampleEntry);
  console.log(`loaded, and the first entry read, in ${Math.round(performance.now() - startedAt)} ms`);
  const ledes = entries.map((entry) => ({ ...entry, text: entry.text.split('\n', 1)[0] ?? '' }));
  for (const [what, told] of [
    ['headline and lede', ledes],
    ['whole text', entries],
  ] as const) {
    const units = told.reduce((sum, entry) => sum + entry.text.length, 0) / told.length;
    for (let at = 0; at < count; at++) {
      const cpu = process.cpuUsage();
      for (let round = 0; round < 10; round++) for (const entry of told) enrichEntry(entry);
      const { user, system } = process.cpuUsage(cpu);
      const perSecond = (told.length * 10) / ((user + system) / 1e6);
      console.log(
        `${what}, ${Math.round(units)} letters on average: ${Math.round(perSecond)} entries a second of one core`,
      );
    }
  }
}

async function group(count: number): Promise<void> {
  const entries = (await sampleEntries()).sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1));
  for (let at = 0; at < count; at++) {
    const desk = new GroupingDesk();
    const startedAt = performance.now();
    const days = 20;
    for (let day = 0; day < days; day++) {
      for (const entry of entries) {
        desk.group({
          ...entry,
          id: `${entry.id} ${day}`,
          publishedAt: addSeconds(entry.publishedAt, day * 3 * 86_400),
        });
      }
    }
    const seconds = (performance.now() - startedAt) / 1000;
    console.log(
      `${entries.length * days} entries read, compared and grouped: ${Math.round((entries.length * days) / seconds)} a second`,
    );
  }
}
