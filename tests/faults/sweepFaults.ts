/** The three sweeps: every call site with every fault; seeds with several faults, duplicates, disorder and two workers; guards taken away. */
import { type Fault, type FaultKind, faultKinds } from './callSites.ts';
import { compareDumps } from './dumpDesk.ts';
import type { Guard } from './guards.ts';
import { type Random, randomFrom } from './randomFrom.ts';
import type { Prepared } from './runScenario.ts';

export interface Failure {
  run: string;
  faults: Fault[];
  differences: string[];
  /** True when the same run, played again at once, ended in the very same way. */
  isSame: boolean;
}

/** One fault at one call site. */
export async function runSite(prepared: Prepared, fault: Fault): Promise<Failure | undefined> {
  const play = async () => {
    const { differences, struck } = await disturb(prepared, { faults: [fault] });
    return struck.length > 0
      ? differences
      : [...differences, 'the fault did not strike: the run is not the same twice'];
  };
  const differences = await play();
  if (differences.length === 0) return undefined;
  const { site, kind } = fault;
  return {
    run: `${prepared.scenario.name}: ${site}, ${kind}`,
    faults: [fault],
    differences,
    isSame: isSame(differences, await play()),
  };
}

/** One fault at each call site. */
export async function sweepSites(
  prepared: Prepared,
  kinds: readonly FaultKind[] = faultKinds,
): Promise<{ runs: number; failures: Failure[] }> {
  const failures: Failure[] = [];
  let runs = 0;
  for (const site of prepared.sites) {
    for (const kind of kinds) {
      const failure = await runSite(prepared, { site, kind });
      runs++;
      if (failure) failures.push(failure);
    }
  }
  return { runs, failures };
}

/** Two to four faults where the seed puts them, duplicates, reordering, two workers. */
export async function runSeed(prepared: Prepared, seed: number): Promise<Failure | undefined> {
  const play = async () => {
    const random = randomFrom(seed);
    return disturb(prepared, { faults: drawFaults(prepared, random), random });
  };
  const { differences, struck } = await play();
  if (differences.length === 0) return undefined;
  const again = await play();
  return {
    run: `${prepared.scenario.name}, seed ${seed}`,
    faults: struck,
    differences,
    isSame: isSame(differences, again.differences),
  };
}

function isSame(one: string[], other: string[]): boolean {
  return one.join('\n') === other.join('\n');
}

/** One disturbance, as it is printed: a call and its fault, or a seed. */
export type Disturbance = { fault: Fault } | { seed: number };

/**
 * What goes red without the guard, and is green with it. Undefined as long as nothing does, of what is tried: each call site with the faults
 * that leave something behind, then seeds.
 */
export async function missGuard(
  guard: Guard,
  prepared: Prepared,
  tried: Iterable<Disturbance> = everyDisturbance(prepared, 150),
): Promise<Failure | undefined> {
  // Without it, nobody who is not disturbed notices: what is proven is that the faults are what it stands against.
  if (!(await isGreen(prepared, { tamper: guard.remove() }))) return undefined;
  for (const one of tried) {
    const how = () => {
      const { sharesGroups } = guard;
      if ('fault' in one) return { faults: [one.fault], sharesGroups };
      const random = randomFrom(one.seed);
      return { faults: drawFaults(prepared, random), random, sharesGroups };
    };
    const { differences, struck } = await disturb(prepared, { ...how(), tamper: guard.remove() });
    if (differences.length === 0 || !(await isGreen(prepared, how()))) continue;
    const run = 'fault' in one ? `${one.fault.site}, ${one.fault.kind}` : `seed ${one.seed}`;
    return { run, faults: struck, differences, isSame: true };
  }
  return undefined;
}

function* everyDisturbance({ sites }: Prepared, seeds: number): Generator<Disturbance> {
  for (const site of sites)
    for (const kind of ['crash-before', 'crash-after', 'lost-for-good'] as const) yield { fault: { site, kind } };
  for (let seed = 1; seed <= seeds; seed++) yield { seed };
}

/** With the guard in its place: it is the guard that is missed, and nothing else. */
async function isGreen(prepared: Prepared, how: Parameters<Prepared['run']>[0]): Promise<boolean> {
  return (await disturb(prepared, how)).differences.length === 0;
}

function drawFaults({ sites }: Prepared, random: Random): Fault[] {
  return Array.from({ length: 2 + random.below(3) }, () => ({
    site: sites[random.below(sites.length)] ?? '',
    kind: faultKinds[random.below(faultKinds.length)] ?? 'throttle',
  }));
}

async function disturb(
  prepared: Prepared,
  how: Parameters<Prepared['run']>[0],
): Promise<{ differences: string[]; struck: Fault[] }> {
  try {
    const { found, struck, heard } = await prepared.run(how);
    return { differences: [...compareDumps(prepared.wanted, found), ...heard.faults], struck };
  } catch (error) {
    return { differences: [error instanceof Error ? error.message : String(error)], struck: how.faults ?? [] };
  }
}
