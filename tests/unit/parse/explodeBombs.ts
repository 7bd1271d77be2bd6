/**
 * Reads every second bomb in this process, from the one whose number is given, and prints a line of JSON for each: CPU, not the clock's time,
 * since the machine may be busy with other things; and by how much resident memory at its highest stood above what the process held at the start.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseReport } from '../../../shared/parse/parseReport.ts';
import { bombs, mostMegabytes } from './bombs.ts';

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
  let explosion = await explode(name, bytes);
  // Neighbours that share the cache make a core slow, and garbage is collected when it is: what is over its bounds twice more is over them.
  for (let again = 0; again < 2 && isOver(explosion); again++) explosion = await explode(name, bytes);
  console.log(JSON.stringify(explosion));
}

function isOver({ cpuSeconds, grownBytes }: Explosion): boolean {
  return cpuSeconds >= 2 || grownBytes >= mostMegabytes * 2 ** 20;
}

async function explode(name: string, bytes: Buffer): Promise<Explosion> {
  globalThis.gc?.();
  forgetHighest();
  const before = process.cpuUsage();
  const { issues } = await parseReport(bytes);
  const { user, system } = process.cpuUsage(before);
  return {
    name,
    bytes: bytes.length,
    answered: issues.every((issue) => issue.code !== 'reader-failed'),
    cpuSeconds: (user + system) / 1e6,
    grownBytes: highest() - held,
  };
}
