/**
 * Starts the desk on the sample newsroom as a user would, in a process of its own each time, and prints the stages, what each function
 * took, and the peak of resident memory of the whole process.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { RunSummary } from '../../local/runDesk.ts';

const cli = fileURLToPath(new URL('../../cli/dateline.js', import.meta.url));
const cache = fileURLToPath(new URL('../../node_modules/.cache/dateline', import.meta.url));

export async function measure(count: number): Promise<void> {
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
