/** One process's share of the sweep: every n-th run, told as it ends. */
import { faultKinds, readFault } from './callSites.ts';
import { type Guard, guards } from './guards.ts';
import { openDesk } from './openDesk.ts';
import { type Prepared, prepare } from './runScenario.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { type Disturbance, type Failure, missGuard, runSeed, runSite } from './sweepFaults.ts';
import { clock } from './virtualClock.ts';

export interface Share {
  scenarios: Scenario[];
  /** Parts of the sweep, in this order. */
  parts: ('sites' | 'seeds' | 'guards')[];
  seeds: { first: number; count: number };
  /** Of so many processes, which one. */
  shard: { nth: number; of: number };
}

export type News =
  | { kind: 'prepared'; part: string; scenario: string; sites: number }
  | { kind: 'run'; part: string; scenario: string; loggedLines: number }
  | { kind: 'red'; part: string; scenario: string; failure: Failure; again: string }
  | { kind: 'guard'; name: string; caughtBy?: string };

export async function sweepShard({ scenarios, parts, seeds, shard }: Share, tell: (news: News) => void): Promise<void> {
  const desk = await openDesk();
  clock.install();
  const empty = desk.snapshot();
  let nth = 0;
  const isMine = () => nth++ % shard.of === shard.nth;
  for (const [at, scenario] of scenarios.entries()) {
    if (parts.every((part) => part === 'guards')) break;
    // What belongs to one scenario is run together: preparing it is a run of its own.
    const prepared = await prepare(scenario, desk, empty);
    const { name } = scenario;
    const report = (part: string, failure: Failure | undefined, again: string) => {
      tell({ kind: 'run', part, scenario: name, loggedLines: prepared.takeLoggedLines() });
      if (failure) tell({ kind: 'red', part, scenario: name, failure, again });
    };
    if (parts.includes('sites')) {
      if (shard.nth === 0) tell({ kind: 'prepared', part: 'sites', scenario: name, sites: prepared.sites.length });
      for (const site of prepared.sites) {
        for (const kind of faultKinds) {
          if (!isMine()) continue;
          const again = `npm run faults -- --scenario ${name} --site '${site}, ${kind}'`;
          report('sites', await runSite(prepared, { site, kind }), again);
        }
      }
    }
    if (parts.includes('seeds')) {
      for (let run = at; run < seeds.count; run += scenarios.length) {
        if (!isMine()) continue;
        const seed = seeds.first + run;
        const again = `npm run faults -- --scenario ${name} --seed ${seed}`;
        report('seeds', await runSeed(prepared, seed), again);
      }
    }
  }
  if (!parts.includes('guards')) return;
  for (const guard of guards) {
    if (!isMine()) continue;
    tell({
      kind: 'guard',
      name: guard.name,
      caughtBy: await findCatch(guard, (name) => prepareNamed(name, scenarios)),
    });
  }

  async function prepareNamed(name: string, among: Scenario[]): Promise<Prepared> {
    const scenario = among.find((each) => each.name === name);
    if (!scenario) throw new Error(`There is no scenario ${name}.`);
    return prepare(scenario, desk, empty);
  }
}

/** What goes red without the guard: first what is known to, then whatever else does. */
export async function findCatch(
  guard: Guard,
  prepareNamed: (name: string) => Promise<Prepared>,
): Promise<string | undefined> {
  const { scenario, run } = guard.caughtBy;
  const known = await missGuard(guard, await prepareNamed(scenario), [readDisturbance(run)]);
  if (known) return `${scenario}: ${known.run}`;
  for (const name of guard.scenarios) {
    const red = await missGuard(guard, await prepareNamed(name));
    if (red) return `${name}: ${red.run}`;
  }
  return undefined;
}

/** `seed 12`, or a call and its fault. */
export function readDisturbance(words: string): Disturbance {
  const fault = readFault(words);
  if (fault) return { fault };
  return { seed: Number(/^seed (\d+)$/.exec(words)?.[1] ?? Number.NaN) };
}
