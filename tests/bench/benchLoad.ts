/**
 * `npm run bench -- load`: how long each function's code takes to load, before the first message, on Lambda's own Node. Milliseconds of the
 * processor, and what they were on a quiet machine (tests/infra/measureLoad.ts); the middle one of five for each of `--times`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleFunctions } from '../../infra/bundleFunctions.ts';
import { functionNames } from '../../shared/model/names.ts';
import { measureLoad } from '../infra/measureLoad.ts';
import { fetchLambdaNode } from '../lambdaNode.ts';

const processesATime = 5;

export async function measure(times: number): Promise<void> {
  const node = fetchLambdaNode();
  const folder = await mkdtemp(join(tmpdir(), 'dateline-load-'));
  try {
    const bundled = await bundleFunctions(folder);
    console.log(
      `On Node ${node?.major ?? process.version}${node ? ', as Lambda runs' : ': Lambda’s own could not be had'}`,
    );
    console.log('as it was  if quiet  bytes of code');
    for (const name of functionNames) {
      const { codeBytes, folder } = bundled[name];
      const { loadMs, quietMs } = await measureLoad(node?.node ?? process.execPath, folder, processesATime * times);
      const columns = [`${loadMs.toFixed(0)} ms`.padStart(9), `${quietMs.toFixed(0)} ms`.padStart(9)];
      console.log(`${columns.join(' ')} ${codeBytes.toLocaleString('en').padStart(14)}  ${name}`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
