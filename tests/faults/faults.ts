/** `npm run faults`: the whole sweep, or the part named, in as many processes as are asked for. See docs/faults.md. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { faultKinds, readFault } from './callSites.ts';
import { openDesk } from './openDesk.ts';
import { prepare } from './runScenario.ts';
import { scenarios } from './scenarios/scenarios.ts';
import { type Failure, runSeed, runSite } from './sweepFaults.ts';
import { type News, type Share, sweepShard } from './sweepShard.ts';
import { clock } from './virtualClock.ts';

const { values } = parseArgs({
  options: {
    scenario: { type: 'string' },
    site: { type: 'string' },
    seed: { type: 'string' },
    runs: { type: 'string', default: '5000' },
    from: { type: 'string', default: '1' },
    only: { type: 'string' },
    workers: { type: 'string', default: '1' },
    shard: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(`npm run faults -- [--scenario NAME] [--only sites|seeds|guards] [--runs N] [--from SEED] [--workers N]

  npm run faults -- --workers 2                 every call site, 5,000 seeds, every guard, in two processes
  npm run faults -- --only seeds --runs 200     the first 200 seeds
  npm run faults -- --scenario kill --seed 812  one seeded run again, with what it leaves otherwise
  npm run faults -- --scenario kill --site 'file-entries PutItem entries #1, crash-after'`);
  process.exit(0);
}
function refuse(words: string): never {
  console.error(words);
  process.exit(2);
}
const numberOf = (option: 'seed' | 'runs' | 'from' | 'workers') => {
  const value = Number(values[option]);
  return Number.isInteger(value) && value >= 1
    ? value
    : refuse(`--${option} ${values[option]} is no number from 1 on.`);
};
const parts = ['sites', 'seeds', 'guards'] as const;
const known = scenarios.map(({ name }) => name);
if (values.scenario !== undefined && !known.includes(values.scenario))
  refuse(`There is no scenario ${values.scenario}. Name one of: ${known.join(', ')}.`);
if (values.only !== undefined && !(parts as readonly string[]).includes(values.only))
  refuse(`--only takes ${parts.join(', ')}; it was given ${values.only}.`);
const chosen = scenarios.filter(({ name }) => values.scenario === undefined || name === values.scenario);

const startedAt = performance.now();
const seconds = () => `${((performance.now() - startedAt) / 1000).toFixed(0)} s`;

function tellRed({ run, faults, differences, isSame }: Failure, again: string): void {
  console.log(`\nRED  ${run}${isSame ? '' : '  (and otherwise when it is played again)'}`);
  for (const { site, kind } of faults) console.log(`     ${kind} at ${site}`);
  for (const difference of differences.slice(0, 6)) console.log(`     ${difference}`);
  console.log(`     again: ${again}`);
}

/** One run by its name, with all it leaves otherwise. */
async function playAgain(): Promise<void> {
  const desk = await openDesk();
  clock.install();
  const empty = desk.snapshot();
  const fault = values.site === undefined ? undefined : readFault(values.site);
  if (values.site !== undefined && fault === undefined)
    refuse(
      `--site is a call and a fault, as in 'file-entries PutItem entries #1, crash-after'. Faults: ${faultKinds.join(', ')}.`,
    );
  let red = 0;
  for (const scenario of chosen) {
    const prepared = await prepare(scenario, desk, empty);
    const failure = fault ? await runSite(prepared, fault) : await runSeed(prepared, numberOf('seed'));
    if (!failure) continue;
    red++;
    const how = fault ? `--site '${values.site}'` : `--seed ${values.seed}`;
    tellRed(failure, `npm run faults -- --scenario ${scenario.name} ${how}`);
  }
  console.log(`${red === 0 ? 'Green' : `${red} red`} of ${chosen.length} after ${seconds()}.`);
  process.exitCode = red === 0 ? 0 : 1;
}

/** Adds up what all processes tell, and shows how far they are. */
function openTally() {
  const tally = { sites: 0, seeds: 0, red: 0, lines: 0, unnoticed: 0, guards: 0 };
  const ofScenario = new Map<string, { sites: number; seeds: number; red: number; calls: number }>();
  const wanted = { sites: 0, seeds: values.only === undefined || values.only === 'seeds' ? numberOf('runs') : 0 };
  let told = performance.now();
  const show = () => {
    const words = `${tally.sites} of ${wanted.sites} site runs, ${tally.seeds} of ${wanted.seeds} seeds, ${tally.guards} guards, ${tally.red} red, ${seconds()}`;
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${words}`);
    else if (performance.now() - told > 20_000) {
      told = performance.now();
      console.log(words);
    }
  };
  return {
    take(news: News): void {
      if (news.kind === 'guard') {
        tally.guards++;
        if (news.caughtBy === undefined) tally.unnoticed++;
        const verdict = news.caughtBy === undefined ? 'NOT NOTICED' : 'red, as it should be,';
        console.log(`${verdict} without: ${news.name}${news.caughtBy === undefined ? '' : ` (${news.caughtBy})`}`);
        show();
        return;
      }
      const scenario = ofScenario.get(news.scenario) ?? { sites: 0, seeds: 0, red: 0, calls: 0 };
      ofScenario.set(news.scenario, scenario);
      if (news.kind === 'prepared') {
        scenario.calls = news.sites;
        wanted.sites += news.sites * faultKinds.length;
      } else if (news.kind === 'red') {
        tally.red++;
        scenario.red++;
        if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
        tellRed(news.failure, news.again);
      } else {
        tally.lines += news.loggedLines;
        if (news.part === 'sites') tally.sites++;
        else tally.seeds++;
        if (news.part === 'sites') scenario.sites++;
        else scenario.seeds++;
      }
      show();
    },
    close(): void {
      if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
      for (const [name, { calls, sites, seeds, red }] of ofScenario)
        console.log(`${name}: ${calls} call sites, ${sites} site runs, ${seeds} seeded runs, ${red} red`);
      const { sites, seeds, red, lines, unnoticed, guards } = tally;
      console.log(
        `${sites} runs of a fault at a call site, ${seeds} seeded runs: ${red} red. ${lines} lines were logged, and judged.`,
      );
      if (guards > 0) console.log(`${guards} guards taken away: ${unnoticed} not noticed.`);
      console.log(`${red + unnoticed === 0 ? 'Green' : 'Red'} after ${seconds()}.`);
      process.exitCode = red + unnoticed === 0 ? 0 : 1;
    },
  };
}

const wantedParts = parts.filter((part) => values.only === undefined || values.only === part);
const share: Omit<Share, 'shard'> = {
  scenarios: chosen,
  parts: values.scenario === undefined ? wantedParts : wantedParts.filter((part) => part !== 'guards'),
  seeds: { first: numberOf('from'), count: numberOf('runs') },
};
const workers = numberOf('workers');

if (values.seed !== undefined || values.site !== undefined) await playAgain();
else if (values.shard !== undefined) {
  const [nth = 0, of = 1] = values.shard.split('/').map(Number);
  await sweepShard({ ...share, shard: { nth, of } }, (news) => process.send?.(news));
  process.disconnect?.();
} else {
  const tally = openTally();
  if (workers === 1) await sweepShard({ ...share, shard: { nth: 0, of: 1 } }, (news) => tally.take(news));
  else {
    const ends = Array.from({ length: workers }, (_, nth) => {
      const child = fork(fileURLToPath(import.meta.url), [...process.argv.slice(2), '--shard', `${nth}/${workers}`]);
      child.on('message', (news) => tally.take(news as News));
      return new Promise<number | null>((resolve) => child.on('exit', resolve));
    });
    for (const code of await Promise.all(ends)) if (code !== 0) refuse('A process of the sweep broke off.');
  }
  tally.close();
}
