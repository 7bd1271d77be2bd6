/** `npm run faults`: the whole sweep, or the part named. See docs/faults.md. */
import { parseArgs } from 'node:util';
import { guards } from './guards.ts';
import { openDesk } from './openDesk.ts';
import { type Prepared, prepare } from './runScenario.ts';
import { scenarios } from './scenarios/scenarios.ts';
import { type Failure, missGuard, runSeed, sweepSites } from './sweepFaults.ts';
import { clock } from './virtualClock.ts';

const { values } = parseArgs({
  options: {
    scenario: { type: 'string' },
    seed: { type: 'string' },
    runs: { type: 'string', default: '5000' },
    from: { type: 'string', default: '1' },
    only: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(`npm run faults -- [--scenario NAME] [--seed N] [--runs N] [--from SEED] [--only sites|seeds|guards]

  npm run faults                                every call site, 5,000 seeds, every guard
  npm run faults -- --scenario kill --seed 812  one seeded run again, with what it leaves otherwise
  npm run faults -- --only seeds --runs 200     the first 200 seeds`);
  process.exit(0);
}
const known = scenarios.map(({ name }) => name);
if (values.scenario !== undefined && !known.includes(values.scenario)) {
  console.error(`There is no scenario ${values.scenario}. Name one of: ${known.join(', ')}.`);
  process.exit(2);
}

const startedAt = performance.now();
const desk = await openDesk();
clock.install();
const empty = desk.snapshot();
const chosen = scenarios.filter(({ name }) => values.scenario === undefined || name === values.scenario);
let failed = 0;

function tell(failure: Failure, again: string): void {
  failed++;
  console.log(`\nRED  ${failure.run}`);
  for (const { site, kind } of failure.faults) console.log(`     ${kind} at ${site}`);
  for (const difference of failure.differences.slice(0, 6)) console.log(`     ${difference}`);
  console.log(`     again: ${again}`);
}

function progress(words: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${words}`);
}

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(0)} s`;
const wants = (part: string) => values.seed === undefined && (values.only === undefined || values.only === part);

if (wants('sites')) {
  let total = 0;
  for (const scenario of chosen) {
    const since = performance.now();
    const prepared = await prepare(scenario, desk, empty);
    let done = 0;
    const { runs, failures } = await sweepSites(prepared, undefined, () =>
      progress(`${scenario.name}: ${++done} runs, ${seconds(since)}`),
    );
    total += runs;
    progress('');
    console.log(
      `${scenario.name}: ${prepared.sites.length} call sites, ${runs} runs, ${failures.length} red, ${seconds(since)}`,
    );
    for (const failure of failures) tell(failure, `npm run faults -- --only sites --scenario ${scenario.name}`);
  }
  console.log(`Every call site: ${total} runs.`);
}

if (values.seed !== undefined || wants('seeds')) {
  const first = Number(values.seed ?? values.from);
  const count = values.seed === undefined ? Number(values.runs) : chosen.length;
  const since = performance.now();
  // A scenario's seeds together: preparing one is a run of its own.
  for (const [at, scenario] of chosen.entries()) {
    const prepared: Prepared = await prepare(scenario, desk, empty);
    for (let run = at; run < count; run += chosen.length) {
      const seed = values.seed === undefined ? first + run : first;
      const failure = await runSeed(prepared, seed);
      progress(`seeds: ${scenario.name}, seed ${seed}, ${seconds(since)}`);
      if (failure) tell(failure, `npm run faults -- --scenario ${scenario.name} --seed ${seed}`);
    }
  }
  progress('');
  console.log(`Seeds ${first} and on: ${count} runs, ${seconds(since)}`);
}

if (wants('guards') && values.scenario === undefined) {
  for (const guard of guards) {
    let red: Failure | undefined;
    for (const name of guard.scenarios) {
      const scenario = scenarios.find((each) => each.name === name);
      if (scenario) red ??= await missGuard(guard, await prepare(scenario, desk, empty), 150);
    }
    console.log(`${red ? 'red, as it should be' : 'NOT NOTICED'} without: ${guard.name}${red ? ` (${red.run})` : ''}`);
    if (!red) failed++;
  }
}

console.log(`${failed === 0 ? 'Green' : `${failed} red`} after ${seconds(startedAt)}.`);
process.exitCode = failed === 0 ? 0 : 1;
