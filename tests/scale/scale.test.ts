import { beforeAll, describe, expect, it } from 'vitest';
import { readMeasuredUnits } from '../../cli/cost/measuredUnits.ts';
import { type Inventory, readInventory } from '../../cli/cost/readInventory.ts';
import { templatesOnce } from '../contract/stores/templatesOnce.ts';
import { simulateBurst, simulateMailing, simulatePolling } from './simulateDesk.ts';
import { simulateQueue } from './simulateQueue.ts';

const units = readMeasuredUnits();
let inventory: Inventory;
beforeAll(async () => {
  inventory = readInventory(await templatesOnce());
}, 120_000);

describe('the simulation of a queue', () => {
  const line = { workers: 1, batchSize: 10, p50: 0.02, p99: 0.08, betweenBatches: 0.03, coldStart: 0, seed: 7 };

  it('tells the same again for the same seed, and something else for another', () => {
    const arrivals = Array.from({ length: 500 }, (_, at) => at / 100);
    expect(simulateQueue(arrivals, line)).toEqual(simulateQueue(arrivals, line));
    expect(simulateQueue(arrivals, line)).not.toEqual(simulateQueue(arrivals, { ...line, seed: 8 }));
  });

  it('does everything once, nothing before it came, and in order with one worker', () => {
    const arrivals = Array.from({ length: 300 }, (_, at) => at / 10);
    const doneAt = simulateQueue(arrivals, line);
    expect(doneAt).toHaveLength(300);
    for (const [at, done] of doneAt.entries()) {
      expect(done).toBeGreaterThan(arrivals[at] as number);
      if (at > 0) expect(done).toBeGreaterThan(doneAt[at - 1] as number);
    }
  });

  it('has the middle and the slowest of a hundred that it was given', () => {
    const apart = Array.from({ length: 4_000 }, (_, at) => at * 10);
    const took = simulateQueue(apart, line)
      .map((done, at) => done - (apart[at] as number))
      .sort((one, other) => one - other);
    expect(took[2_000]).toBeCloseTo(0.02, 2);
    expect(took[3_960]).toBeGreaterThan(0.06);
    expect(took[3_960]).toBeLessThan(0.11);
  });
});

describe('the desk as its stacks and its measured units are', () => {
  it('files a thousand entries of a minute as they come, and throttles nothing in any burst', () => {
    expect(simulateBurst(1_000, inventory, units).p99).toBeLessThanOrEqual(5);
    for (const entries of [1_000, 10_000, 100_000]) {
      const burst = simulateBurst(entries, inventory, units);
      expect([entries, burst.throttled]).toEqual([entries, false]);
    }
  });

  it('takes a burst in proportion, as one desk does: docs/scale.md says where that ends', () => {
    const [ten, hundred] = [simulateBurst(10_000, inventory, units), simulateBurst(100_000, inventory, units)];
    expect(hundred.drainedAfter / ten.drainedAfter).toBeGreaterThan(8);
    expect(hundred.drainedAfter / ten.drainedAfter).toBeLessThan(12);
  });

  it('polls a thousand feeds every five minutes with a tenth of what it may run', () => {
    expect(simulatePolling(1_000, 5, 1.5, inventory).busyShare).toBeLessThan(0.1);
  });

  it('mails a hundred thousand readers of one hour in what SES’s rate takes, and a twentieth more', () => {
    const { seconds, quotaSeconds } = simulateMailing(100_000, 14, inventory, units);
    expect(seconds).toBeLessThanOrEqual(quotaSeconds * 1.05);
  });
});
