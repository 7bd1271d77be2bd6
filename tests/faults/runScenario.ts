/** One scenario, once: from the state before it, through the faults given, to its end. */
import type { Fault, Tamper } from './callSites.ts';
import { Driver } from './drive.ts';
import { type Dump, dumpDesk } from './dumpDesk.ts';
import { type Heard, listenTo } from './logWatch.ts';
import type { FaultDesk } from './openDesk.ts';
import type { Random } from './randomFrom.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { clock } from './virtualClock.ts';

export interface Prepared {
  scenario: Scenario;
  /** How an undisturbed run ends, and every call it made. */
  wanted: Dump;
  sites: string[];
  /** How many lines were logged since this was last asked. */
  takeLoggedLines(): number;
  run(disturbance: {
    faults?: Fault[];
    random?: Random;
    tamper?: Tamper;
    sharesGroups?: boolean;
  }): Promise<{ found: Dump; struck: Fault[]; heard: Heard }>;
}

/** `empty` puts the desk back to before any scenario. */
export async function prepare(scenario: Scenario, desk: FaultDesk, empty: () => void): Promise<Prepared> {
  empty();
  desk.sites.reset();
  clock.set(scenario.from);
  clock.shuffleBy(1);
  await listenTo(async () => scenario.before?.(desk, new Driver(desk)));
  const beganMs = Date.now();
  const restore = desk.snapshot();

  let loggedLines = 0;
  const run: Prepared['run'] = async ({ faults = [], random, tamper, sharesGroups }) => {
    restore();
    clock.setMs(beganMs);
    clock.shuffleBy(random === undefined ? 1 : random.below(1_000_000));
    desk.sites.reset(faults);
    desk.sites.tamper = tamper;
    const driver = new Driver(desk, random, { sharesGroups });
    const { heard } = await listenTo(async () => {
      await scenario.act(desk, driver);
      for (let rounds = 0; rounds < 3 && driver.redrive() > 0; rounds++) await driver.finish();
    });
    loggedLines += heard.lines;
    desk.sites.tamper = undefined;
    const struck = [...desk.sites.struck];
    return { found: dumpDesk(desk), struck, heard };
  };

  const { found: wanted, heard } = await run({});
  if (heard.faults.length > 0) throw new Error(heard.faults.join('\n'));
  const sites = [...new Set(desk.sites.reached)];
  const takeLoggedLines = () => {
    const lines = loggedLines;
    loggedLines = 0;
    return lines;
  };
  return { scenario, wanted, sites, takeLoggedLines, run };
}
