/**
 * `npm run scale`: what the desk does with a burst, a thousand feeds, a hundred thousand readers. docs/scale.md says what to make of it.
 * `npm run scale -- mails 100000 [seed]`: mails so many readers by the deployed step, on a bad morning; half an hour of a processor.
 */
import { readMeasuredUnits } from '../../cli/cost/measuredUnits.ts';
import { readInventory } from '../../cli/cost/readInventory.ts';
import { templatesOnce } from '../contract/stores/templatesOnce.ts';
import { simulateBurst, simulateMailing, simulatePolling } from './simulateDesk.ts';

const [what, readers = '100000', seed = '1'] = process.argv.slice(2);
if (what === 'mails') {
  // Loaded when it is wanted: it puts the desk's endpoints into this process.
  const { badMorning, mailReaders } = await import('./mailReaders.ts');
  const onProgress = (sent: number) => void process.stderr.write(`\r${sent} mails`);
  const outcome = await mailReaders({ ...badMorning, readers: Number(readers), seed: Number(seed), onProgress });
  const share = (outcome.seconds / outcome.quotaSeconds).toFixed(3);
  console.log(`
${readers} readers at one hour, ${badMorning.mailsASecond} mails a second, seed ${seed}: ${outcome.lost} lost, ${outcome.doubled} mailed twice, ${outcome.deadLetters} in dead letters
${outcome.inDoubt} deliveries in doubt and ${outcome.disturbed} otherwise disturbed; half of SES's events after ${badMorning.eventsP50} s, one in a hundred after ${badMorning.eventsP99} s and more
all that nothing disturbed within ${Math.round(outcome.seconds)} s, ${share} × what the quota takes; the last of those in doubt after ${Math.round(outcome.lastSeconds)} s; at most ${outcome.mostInASecond} in a second`);
  process.exit(outcome.lost > 0 || outcome.doubled > 2 ? 1 : 0);
}

const inventory = readInventory(await templatesOnce());
const units = readMeasuredUnits();
console.log(
  `Units measured on ${units.measuredOn}, Node ${units.node}, the filing desk on Node ${units.filing.node}; limits of the stacks as they are here.`,
);
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
for (const [count, mailsASecond] of [
  [1_000, 14],
  [100_000, 14],
  [100_000, 50],
] as const) {
  const mailing = simulateMailing(count, mailsASecond, inventory, units);
  console.log(
    `${count} readers at one hour, SES at ${mailsASecond} a second: ${Math.round(mailing.seconds)} s, ${(mailing.seconds / mailing.quotaSeconds).toFixed(2)} × what the quota takes; the workers manage ${mailing.mailsASecond.toFixed(1)} a second`,
  );
}
