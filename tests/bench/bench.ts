/**
 * Measures: `npm run bench -- run|annotate|group|parse|poll|digest|file|units|load [--times N]`. Each bench is a file of this folder that exports
 * `measure(times)`; it says in its own words what it compares, in one run and on this machine.
 */
import { parseArgs } from 'node:util';

const benches: Record<string, () => Promise<{ measure: (times: number, isTold: boolean) => Promise<void> }>> = {
  run: () => import('./benchRun.ts'),
  annotate: () => import('./benchAnnotate.ts'),
  group: () => import('./benchGroup.ts'),
  parse: () => import('./benchParse.ts'),
  poll: () => import('./benchPoll.ts'),
  digest: () => import('./benchDigest.ts'),
  file: () => import('./benchFile.ts'),
  units: () => import('./benchUnits.ts'),
  load: () => import('./benchLoad.ts'),
};

const { values, positionals } = readOptions();
const bench = benches[positionals[0] ?? ''];
const times = Number(values.times ?? 3);
if (!bench || !Number.isInteger(times) || times < 1) {
  console.error(`Say what to measure: npm run bench -- ${Object.keys(benches).join('|')} [--times N]`);
  process.exit(2);
}
await (await bench()).measure(times, values.times !== undefined);

/** What is no option is told like a bench that is none. */
function readOptions() {
  const options = { times: { type: 'string' } } as const;
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch {
    return { values: { times: undefined }, positionals: [] };
  }
}
