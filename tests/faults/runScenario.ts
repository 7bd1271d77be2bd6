/** One scenario, once: from the state before it, through the faults given, to its end. */
import type { Fault, Tamper } from './callSites.ts';
import { Driver } from './drive.ts';
import { type Dump, dumpDesk } from './dumpDesk.ts';
import type { FaultDesk } from './openDesk.ts';
import type { Random } from './randomFrom.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { clock } from './virtualClock.ts';

export interface Prepared {
  scenario: Scenario;
  /** How an undisturbed run ends, and every call it made. */
  wanted: Dump;
  sites: string[];
  run(disturbance: { faults?: Fault[]; random?: Random; tamper?: Tamper }): Promise<{ found: Dump; struck: Fault[] }>;
}

/** `empty` puts the desk back to before any scenario. */
export async function prepare(scenario: Scenario, desk: FaultDesk, empty: () => void): Promise<Prepared> {
  empty();
  desk.sites.reset();
  clock.set(scenario.from);
  clock.shuffleBy(1);
  await scenario.before?.(desk, new Driver(desk));
  const beganMs = Date.now();
  const restore = desk.snapshot();

  const run: Prepared['run'] = async ({ faults = [], random, tamper }) => {
    restore();
    clock.setMs(beganMs);
    clock.shuffleBy(random === undefined ? 1 : random.below(1_000_000));
    desk.sites.reset(faults);
    desk.sites.tamper = tamper;
    const driver = new Driver(desk, random);
    await scenario.act(desk, driver);
    for (let rounds = 0; rounds < 3 && driver.redrive() > 0; rounds++) await driver.finish();
    desk.sites.tamper = undefined;
    const struck = [...desk.sites.struck];
    return { found: dumpDesk(desk), struck };
  };

  const { found: wanted } = await run({});
  const sites = [...new Set(desk.sites.reached)];
  return { scenario, wanted, sites, run };
}
