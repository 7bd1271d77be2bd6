import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultKinds } from './callSites.ts';
import { secretWords } from './canaries.ts';
import { guards } from './guards.ts';
import { listenTo } from './logWatch.ts';
import { type FaultDesk, openDesk } from './openDesk.ts';
import { type Prepared, prepare } from './runScenario.ts';
import { raqqa } from './scenarios/papers.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { scenarios } from './scenarios/scenarios.ts';
import { missGuard, runSeed, runSite, sweepSites } from './sweepFaults.ts';
import { readDisturbance } from './sweepShard.ts';
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

  it('is judged alike whether a call takes the SDK’s wire or not', async () => {
    const prepared = await preparedFor('correction');
    desk.sites.byWire = true;
    try {
      expect((await prepared.run({})).found).toEqual(prepared.wanted);
      for (const site of prepared.sites.filter((each) => each.includes('PutItem')))
        expect(await runSite(prepared, { site, kind: 'lost-answer' }), site).toBeUndefined();
    } finally {
      desk.sites.byWire = false;
    }
  }, 240_000);

  it('is changed by a replay as an undisturbed one is, and mails nobody by it', async () => {
    const prepared = await preparedFor('replay');
    const writes = prepared.sites.filter((each) => /^replay (?:PutItem|BatchWriteItem)/.test(each));
    expect(writes.length).toBeGreaterThan(4);
    for (const site of writes)
      for (const kind of ['crash-before', 'crash-after'] as const)
        expect(await runSite(prepared, { site, kind }), `${site}, ${kind}`).toBeUndefined();
    for (let seed = 1; seed <= 3; seed++) expect(await runSeed(prepared, seed), `seed ${seed}`).toBeUndefined();
  }, 240_000);
});

describe('the sweep', () => {
  it.each(guards.filter((_, at) => at % 3 === 2))(
    'goes red when this is taken away: $name',
    async (guard) => {
      const { scenario, run } = guard.caughtBy;
      const prepared = await preparedFor(scenario);
      const known = await missGuard(guard, prepared, [readDisturbance(run)]);
      // The calls of the pipeline have changed, and with them what catches it: `npm run faults -- --only guards` says what does now.
      const red = known ?? (await missGuard(guard, prepared));
      expect(red?.differences).not.toEqual([]);
    },
    240_000,
  );

  it('plays a run again by its name, the same each time', async () => {
    const guard = guards.find(({ caughtBy }) => caughtBy.run.startsWith('seed'));
    if (guard === undefined) throw new Error('No guard is known by a seed.');
    const prepared = await preparedFor(guard.caughtBy.scenario);
    const tampered = { ...prepared, run: (how: object) => prepared.run({ ...how, tamper: guard.remove() }) };
    const disturbed = readDisturbance(guard.caughtBy.run);
    const play = () => ('seed' in disturbed ? runSeed(tampered, disturbed.seed) : runSite(tampered, disturbed.fault));
    const first = await play();
    expect(first?.isSame ?? true).toBe(true);
    expect(await play()).toEqual(first);
  }, 120_000);

  it('ends a run that goes round in circles, and says what is still to be done', async () => {
    const endless: Scenario = {
      name: 'endless',
      from: '2016-11-14T12:00:00.000Z',
      async act(_desk, driver) {
        driver.replay({ since: 'never', until: 'never' });
        await driver.finish();
      },
    };
    await expect(prepare(endless, desk, empty)).rejects.toThrow(/does not come to an end: .*replay/);
  }, 120_000);

  it('hears a reader’s address, a token, a secret and the words of a report in a log', async () => {
    const said = async (words: string) =>
      (await listenTo(async () => process.stderr.write(`${JSON.stringify({ reason: words })}\n`))).heard.faults;
    expect(await said('The feed was asked.')).toEqual([]);
    for (const words of [
      'to amal@readers.example',
      secretWords,
      raqqa.headline,
      'k1.unsubscribe.u-0123456789abcdef01234567.abc.def',
      'Rate exceeded for bounce@simulator.example',
    ])
      expect(await said(words), words).toHaveLength(1);
  });
});
