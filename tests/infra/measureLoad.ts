/**
 * What a cold start loads, measured: a function's bundle in a fresh process, by the processor's time, beside a yardstick that says how fast the
 * machine is just then (loadOnce.mjs).
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type EnvironmentKey, environmentNames } from '../../shared/model/names.ts';

export interface Load {
  /** Of the processor, as it was. */
  loadMs: number;
  /** The same, as it were on a machine at which the yardstick takes `quietYardMs`; never more than it was. */
  quietMs: number;
}

/** What the yardstick takes where the budget was set, with nothing else running. */
export const quietYardMs = 16;

const script = fileURLToPath(new URL('loadOnce.mjs', import.meta.url));
const run = promisify(execFile);

/** The middle one of so many processes. `node`: the binary that loads; `folder`: of a bundle. */
export async function measureLoad(node: string, folder: string, times: number): Promise<Load> {
  const loads: Load[] = [];
  for (let at = 0; at < times; at++) {
    const { stdout } = await run(node, [script, join(folder, 'index.mjs')], { env: environment() });
    const { loadMs, yardMs } = JSON.parse(stdout) as { loadMs: number; yardMs: number };
    loads.push({ loadMs, quietMs: loadMs * Math.min(1, quietYardMs / yardMs) });
  }
  loads.sort((one, other) => one.quietMs - other.quietMs);
  return loads[Math.floor(loads.length / 2)] as Load;
}

/** Every variable that a function may ask for when it is loaded. Nobody is called. */
function environment(): Record<string, string> {
  const named = Object.entries(environmentNames) as [EnvironmentKey, string][];
  return {
    ...Object.fromEntries(named.map(([, name]) => [name, 'https://desk.example/'])),
    [environmentNames.deskTimeZone]: 'UTC',
    AWS_LAMBDA_FUNCTION_NAME: 'measured',
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'nobody',
    AWS_SECRET_ACCESS_KEY: 'nothing',
  };
}
