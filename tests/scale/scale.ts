/** `npm run scale`: what the desk does with a burst, a thousand feeds, a hundred thousand readers. docs/scale.md says what to make of it. */
import { readMeasuredUnits } from '../../cli/cost/measuredUnits.ts';
import { readInventory } from '../../cli/cost/readInventory.ts';
import { templatesOnce } from '../contract/stores/templatesOnce.ts';
import { simulateBurst, simulateMailing, simulatePolling } from './simulateDesk.ts';

const inventory = readInventory(await templatesOnce());
const units = readMeasuredUnits();
console.log(`Units measured on ${units.measuredOn}, Node ${units.node}; limits of the stacks as they are here.`);
for (const desks of [1, 8]) {
  for (const entries of [1_000, 10_000, 100_000]) {
    const burst = simulateBurst(entries, inventory, units, desks);
    console.log(
      `${desks === 1 ? 'One desk' : `${desks} desks`}, ${entries} entries in a minute: p50 ${burst.p50.toFixed(1)} s, p99 ${burst.p99.toFixed(1)} s to filed, drained after ${Math.round(burst.drainedAfter)} s; at most ${burst.filedASecond} a second, ${burst.writesOfDayPartition} of 1000 writes of a partition, ${burst.throttled ? 'throttled' : '0 throttles'}, ${burst.deadLetters} in dead letters`,
    );
  }
}
for (const feeds of [200, 1_000, 10_000]) {
  const polling = simulatePolling(feeds, 5, 1.5, inventory);
  console.log(
    `${feeds} feeds every 5 minutes: ${polling.invocationsAMinute} invocations a minute, ${(100 * polling.busyShare).toFixed(1)} % of what the cap allows`,
  );
}
for (const readers of [1_000, 100_000]) {
  const mailing = simulateMailing(readers, 14, inventory, units);
  console.log(
    `${readers} readers at one hour, SES at 14 a second: ${Math.round(mailing.seconds)} s, ${(mailing.seconds / mailing.quotaSeconds).toFixed(2)} × what the quota takes; the workers manage ${mailing.mailsASecond.toFixed(1)} a second`,
  );
}
