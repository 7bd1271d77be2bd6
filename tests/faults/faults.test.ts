import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultKinds } from './callSites.ts';
import { guards } from './guards.ts';
import { type FaultDesk, openDesk } from './openDesk.ts';
import { type Prepared, prepare } from './runScenario.ts';
import { scenarios } from './scenarios/scenarios.ts';
import { missGuard, runSeed, sweepSites } from './sweepFaults.ts';
import { clock } from './virtualClock.ts';

/** A sample of `npm run faults`, the same in every run: the whole sweep takes minutes. */
let desk: FaultDesk;
let empty: () => void;
beforeAll(async () => {
  desk = await openDesk();
  clock.install();
  empty = desk.snapshot();
});
afterAll(() => clock.remove());

const preparedFor = (name: string): Promise<Prepared> => {
  const scenario = scenarios.find((each) => each.name === name);
  if (!scenario) throw new Error(`There is no scenario ${name}.`);
  return prepare(scenario, desk, empty);
};

describe('a desk that is struck at any AWS call', () => {
  it('files a correction once, and tells it once, whichever call dies, is throttled or loses its answer', async () => {
    const prepared = await preparedFor('correction');
    expect([...prepared.wanted.keys()].filter((name) => name.startsWith('mention changed'))).toHaveLength(1);
    const { runs, failures } = await sweepSites(prepared);
    expect(failures).toEqual([]);
    expect(runs).toBe(prepared.sites.length * faultKinds.length);
    expect(runs).toBeGreaterThan(100);
  }, 240_000);

  it('mails each reader once, when the worker dies before, after or between, and the queue gives a message out twice', async () => {
    const prepared = await preparedFor('unsubscribe');
    expect([...prepared.wanted.keys()].filter((name) => name.startsWith('mail'))).toHaveLength(1);
    expect((await sweepSites(prepared)).failures).toEqual([]);
    for (let seed = 1; seed <= 6; seed++) expect(await runSeed(prepared, seed), `seed ${seed}`).toBeUndefined();
  }, 240_000);

  it('would be caught, were the totals of a report written over when it is read a second time', async () => {
    const guard = guards.find(({ name }) => name === 'the first to close a report says what came of it');
    const red = guard && (await missGuard(guard, await preparedFor('first-run'), 0));
    expect(red?.differences.join()).toContain('changed: report reports/2016/11/14/levant-wire/');
  }, 120_000);
});
