/**
 * Reads every second bomb in this process, from the one whose number is given, and prints a line of JSON for each: CPU, not the clock's time,
 * since the machine may be busy with other things; and by how much resident memory at its highest stood above what the process held at the start.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseReport } from '../../../shared/parse/parseReport.ts';
import { bombs } from './bombs.ts';

export interface Explosion {
  name: string;
  bytes: number;
  answered: boolean;
  cpuSeconds: number;
  grownBytes: number;
}

/** Linux lets a process forget its high-water mark; elsewhere the mark of all bombs so far is told, which is stricter. */
function forgetHighest(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {}
}

function highest(): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}

const half = Number(process.argv[2]);
await parseReport(Buffer.from('<rss><channel><item><title>One</title></item></channel></rss>'));
globalThis.gc?.();
const held = process.memoryUsage.rss();
for (const [at, [name, make]] of bombs.entries()) {
  if (at % 2 !== half) continue;
  const bytes = Buffer.from(make());
  globalThis.gc?.();
  forgetHighest();
  const before = process.cpuUsage();
  let answered = false;
  {
    const report = await parseReport(bytes);
    answered = report.issues.every((issue) => issue.code !== 'reader-failed');
  }
  const { user, system } = process.cpuUsage(before);
  const explosion: Explosion = {
    name,
    bytes: bytes.length,
    answered,
    cpuSeconds: (user + system) / 1e6,
    grownBytes: highest() - held,
  };
  console.log(JSON.stringify(explosion));
}
