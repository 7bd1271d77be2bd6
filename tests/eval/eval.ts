/**
 * Scores the three instruments on a folder of labelled data: `npm run eval -- --data DIR [--only seed,relevance,…]`, and the reading on the
 * repository's own sets, which need no folder: `npm run eval -- --own [--only toponyms,…] [--misses]`; see ownSets.ts.
 *
 * The folder brings its own score scripts; each set is run through the very command line that users run, and its script prints the
 * numbers. Nothing of the data is kept.
 */
import { spawn } from 'node:child_process';
import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printOwnSets } from './ownSets.ts';
import { scorePairs } from './scorePairs.ts';

const cli = fileURLToPath(new URL('../../cli/dateline.js', import.meta.url));

interface DataSet {
  name: string;
  /** Instrument → its input, a file of the set or the arguments it is given. */
  runs: { verb: 'parse' | 'annotate' | 'group'; input?: string; args?: string[]; as: string }[];
  score: (outputs: Record<string, string>) => { script: string; args: string[]; stdin?: string };
  /** What the set's own script does not count. */
  also?: (outputs: Record<string, string>, data: string) => string;
}

const dataSets: DataSet[] = [
  {
    name: 'seed',
    runs: [
      { verb: 'parse', args: ['seed/live-blog.txt'], as: 'parsed' },
      { verb: 'annotate', input: 'seed/items.jsonl', as: 'annotated' },
      { verb: 'group', input: 'seed/items.jsonl', as: 'grouped' },
    ],
    score: (out) => ({
      script: 'seed/score.mjs',
      args: ['--parsed', out.parsed ?? '', '--annotated', out.annotated ?? '', '--grouped', out.grouped ?? ''],
    }),
  },
  ...['relevance', 'casualties', 'claims'].map(
    (name): DataSet => ({
      name,
      runs: [{ verb: 'annotate', input: `${name}/items.jsonl`, as: 'annotated' }],
      score: (out) => ({ script: `${name}/score.mjs`, args: [], stdin: out.annotated }),
    }),
  ),
  {
    name: 'stories',
    runs: [{ verb: 'group', input: 'stories/items.jsonl', as: 'grouped' }],
    score: (out) => ({ script: 'stories/score.mjs', args: ['--gold', 'stories/gold.jsonl'], stdin: out.grouped }),
    also: (out, data) => scorePairs(join(data, 'stories/pairs.json'), out.grouped ?? ''),
  },
  {
    name: 'uci',
    runs: [{ verb: 'group', input: 'stories/uci-items.jsonl', as: 'grouped' }],
    score: (out) => ({ script: 'stories/score.mjs', args: ['--gold', 'stories/uci-gold.jsonl'], stdin: out.grouped }),
  },
  {
    name: 'feeds',
    runs: [{ verb: 'parse', input: 'feeds/expected.jsonl', as: 'parsed' }],
    score: (out) => ({ script: 'feeds/score.mjs', args: [], stdin: out.parsed }),
  },
];

const { values } = readOptions();
if (values.own) {
  printOwnSets(values.only?.split(','), values.misses ?? false);
  process.exit(0);
}
if (!values.data || !existsSync(values.data)) {
  console.error(
    'Say where the labelled data is: npm run eval -- --data DIR [--only seed,relevance,casualties,claims,stories,uci,feeds], or --own for the own sets of the repository',
  );
  process.exit(2);
}
const data = resolve(values.data);
const only = values.only?.split(',');
const scratch = await mkdtemp(join(tmpdir(), 'dateline-eval-'));
try {
  for (const set of dataSets) {
    if (only && !only.includes(set.name)) continue;
    const outputs: Record<string, string> = {};
    const startedAt = performance.now();
    for (const run of set.runs) {
      const output = join(scratch, `${set.name}-${run.as}.jsonl`);
      // `parse` reads paths from the caller's folder, and a set's lines name paths from its own.
      const folder = run.verb === 'parse' && run.input ? join(data, set.name) : data;
      await runTo(output, [cli, run.verb, ...(run.args ?? [])], folder, run.input ? join(data, run.input) : undefined);
      outputs[run.as] = output;
    }
    const { script, args, stdin } = set.score(outputs);
    const scored = join(scratch, `${set.name}-score.txt`);
    await runTo(scored, [join(data, script), ...args], data, stdin);
    console.log(`— ${set.name} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
    for await (const chunk of createReadStream(scored, 'utf8')) process.stdout.write(chunk as string);
    if (set.also) console.log(set.also(outputs, data));
  }
} finally {
  await rm(scratch, { recursive: true, force: true });
}

async function runTo(output: string, args: string[], cwd: string, stdin?: string): Promise<void> {
  const input = stdin ? await open(stdin) : undefined;
  const file = await open(output, 'w');
  try {
    await new Promise<void>((done, fail) => {
      const child = spawn(process.execPath, args, { cwd, stdio: [input?.fd ?? 'ignore', file.fd, 'inherit'] });
      child.on('error', fail);
      child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`${args.join(' ')} ended with ${code}.`))));
    });
  } finally {
    await file.close();
    await input?.close();
  }
}

/** What is no option is told like data that is not there. */
function readOptions() {
  const options = {
    data: { type: 'string' },
    only: { type: 'string' },
    own: { type: 'boolean' },
    misses: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ options });
  } catch {
    return { values: { data: undefined, only: undefined, own: undefined, misses: undefined } };
  }
}
