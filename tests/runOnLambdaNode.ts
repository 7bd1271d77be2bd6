/**
 * `npm run test:lambda-node [-- TEST FILES]`: the tests on the very major of Node that the functions run on in AWS, as infra names it. Everything
 * the tests start in turn runs on it too: it stands first on the PATH.
 */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { cannotRunHere, fetchLambdaNode, locateLambdaNode, project } from './lambdaNode.ts';

const found = fetchLambdaNode();
if (found) {
  const { stdout } = spawnSync(found.node, ['--version'], { encoding: 'utf8' });
  process.stdout.write(`The tests on Node ${stdout?.trim()}, as Lambda runs.\n`);
  const vitest = join(project, 'node_modules', 'vitest', 'vitest.mjs');
  const run = spawnSync(found.node, [vitest, 'run', ...process.argv.slice(2)], {
    cwd: project,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${found.bin}${delimiter}${process.env.PATH ?? ''}` },
  });
  process.exitCode = run.status ?? 1;
} else {
  const { major, packageName } = locateLambdaNode();
  process.stderr.write(
    `Node ${major} could not be fetched: npm has no ${packageName}@${major}, or its registry cannot be reached. Install Node ${major} yourself and run \`npm test\` with it.\n`,
  );
  process.exitCode = cannotRunHere;
}
