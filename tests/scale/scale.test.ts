import { beforeAll, describe, expect, it } from 'vitest';
import { readMeasuredUnits } from '../../cli/cost/measuredUnits.ts';
import { type Inventory, readInventory } from '../../cli/cost/readInventory.ts';
import { templatesOnce } from '../contract/stores/templatesOnce.ts';
import { badMorning, mailReaders } from './mailReaders.ts';
import { simulateBurst, simulateMailing, simulatePolling } from './simulateDesk.ts';
import { meanOf, simulateQueue } from './simulateQueue.ts';

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

  it('spends in all what its mean says', () => {
    const apart = Array.from({ length: 4_000 }, (_, at) => at * 10);
    const took = simulateQueue(apart, line).reduce((sum, done, at) => sum + done - (apart[at] as number), 0);
    expect(took / (4_000 * meanOf(line))).toBeCloseTo(1, 1);
    expect(meanOf(line)).toBeGreaterThan(line.p50 * 1.1);
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
  it('files ten thousand entries of a minute within five seconds each, a hundred thousand within 260 seconds, and throttles nothing in any burst', () => {
    for (const entries of [1_000, 10_000]) expect(simulateBurst(entries, inventory, units).p99).toBeLessThanOrEqual(5);
    expect(simulateBurst(100_000, inventory, units).drainedAfter).toBeLessThanOrEqual(260);
    for (const entries of [1_000, 10_000, 100_000]) {
      const burst = simulateBurst(entries, inventory, units);
      expect([entries, burst.throttled]).toEqual([entries, false]);
    }
  });

  it('takes a larger burst in proportion, as one desk does: docs/scale.md says where that ends', () => {
    const [one, two] = [simulateBurst(100_000, inventory, units), simulateBurst(200_000, inventory, units)];
    expect(two.drainedAfter / one.drainedAfter).toBeGreaterThan(1.8);
    expect(two.drainedAfter / one.drainedAfter).toBeLessThan(2.2);
  });

  it('polls a thousand feeds every five minutes with a tenth of what it may run', () => {
    expect(simulatePolling(1_000, 5, 1.5, inventory).busyShare).toBeLessThan(0.1);
  });

  it('mails a hundred thousand readers of one hour in what SES’s rate takes, and a twentieth more', () => {
    for (const mailsASecond of [14, 50]) {
      const { seconds, quotaSeconds } = simulateMailing(100_000, mailsASecond, inventory, units);
      expect(seconds).toBeLessThanOrEqual(quotaSeconds * 1.05);
      // And never faster than SES lets them.
      expect(seconds).toBeGreaterThanOrEqual(quotaSeconds);
    }
  });
});

describe('a digest to many readers, by the deployed step, while workers die and answers get lost', () => {
  const morning = { ...badMorning, readers: 100, seed: 5, doubtful: 0.25, disturbed: 0.15, eventsP50: 60 };

  it('reaches each of them once, at SES’s rate, though a fifth of all deliveries is in doubt and SES’s word comes late', async () => {
    const outcome = await mailReaders(morning);
    expect(outcome).toMatchObject({ sent: 100, lost: 0, doubled: 0, deadLetters: 0 });
    expect(outcome.inDoubt).toBeGreaterThan(10);
    expect(outcome.mostInASecond).toBeLessThanOrEqual(15);
    expect(outcome.seconds).toBeGreaterThan(outcome.quotaSeconds * 0.5);
  }, 180_000);

  it('would mail some of them twice if a delivery in doubt did not wait for SES’s word', async () => {
    const { lost, doubled } = await mailReaders({ ...morning, mailDoubtMs: 1000 });
    expect(lost).toBe(0);
    expect(doubled).toBeGreaterThan(0);
  }, 180_000);
});
