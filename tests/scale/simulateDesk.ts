/** What becomes of a burst, of many feeds, of many readers: from the templates' limits and the measured units. */
import type { MeasuredUnits } from '../../cli/cost/measuredUnits.ts';
import type { Inventory } from '../../cli/cost/readInventory.ts';
import { feedsABatch } from '../../shared/feeds/selectDueFeeds.ts';
import type { FunctionName } from '../../shared/model/names.ts';
import { shareOfRate } from '../../shared/stores/mailPace.ts';
import { meanOf, simulateQueue } from './simulateQueue.ts';

export interface Burst {
  entries: number;
  /** Seconds from the first arrival to the last entry filed. */
  drainedAfter: number;
  /** From an entry's arrival to its filing. */
  p50: number;
  p99: number;
  filedASecond: number;
  /** Write units in the busiest second, of the partition that takes most of them: the day of an index. */
  writesOfDayPartition: number;
  throttled: boolean;
  /** Messages that would be received more often than the queue allows before they are given up. */
  deadLetters: number;
}

/** One partition takes so many write units a second, on demand or not: DynamoDB developer guide, "Burst and adaptive capacity". */
const partitionWrites = 1_000;
const itemsPerReport = 20;
const pollerSeconds = 0.03;
const coldStartSeconds = 1;
/**
 * Until DynamoDB has answered what a function beside it asked at once. AWS promises "single-digit milliseconds" of a row; a round is as slow as the
 * slowest row of all its requests of twenty-five.
 */
const answerSeconds = 0.012;
/** What a batch waits for whatever its size: what is held, the desk, what was decided, mentions and stories, entries, closings. */
const roundsOfBatch = 6;
const messagesABatch = 10;
/** The slowest entry of a hundred, in middle ones. */
const slowest = 3;
const mbAProcessor = 1769;
const seed = 20_161_116;

export function simulateBurst(entries: number, inventory: Inventory, units: MeasuredUnits, desks = 1): Burst {
  const seconds = 60;
  const ingest = lineOf('ingest-report', 'ingest-report', inventory, units);
  const file = filingLine(inventory, units);
  const reports = Math.ceil(entries / itemsPerReport);
  const reportsAt = Array.from({ length: reports }, (_, at) => (at / reports) * seconds);
  // A report of twenty items takes as long as twenty that were measured with two or three.
  const perReport = {
    ...ingest,
    p50: ingest.p50 * itemsPerReport * units.reportsPerItem,
    p99: ingest.p99 * itemsPerReport * units.reportsPerItem,
  };
  const workers = inventory.functions['ingest-report'].maximumConcurrency ?? 1000;
  const readAt = simulateQueue(reportsAt, { ...perReport, workers, seed }).sort((one, other) => one - other);
  const arrivedAt = readAt.flatMap((at) => new Array<number>(itemsPerReport).fill(at)).slice(0, entries);
  const cameAt = reportsAt.flatMap((at) => new Array<number>(itemsPerReport).fill(at)).slice(0, entries);
  const doneAt = simulateQueue(arrivedAt, { ...file, workers: desks, seed: seed + 1 });
  const waits = doneAt.map((at, each) => at - (cameAt[each] ?? 0)).sort((one, other) => one - other);
  const drainedAfter = Math.max(...maxima(doneAt));
  const filedASecond = busiestSecond(doneAt);
  const writesOfDayPartition = Math.round(filedASecond * units.filing.dayIndexUnitsPerEntry);
  return {
    entries,
    drainedAfter,
    p50: waits[Math.floor(waits.length / 2)] ?? 0,
    p99: waits[Math.floor(waits.length * 0.99)] ?? 0,
    filedASecond,
    writesOfDayPartition,
    throttled: writesOfDayPartition > partitionWrites,
    // A message waits in its queue, visible, and is received once: waiting is not an attempt.
    deadLetters: 0,
  };
}

/**
 * The desk with full packs: a report's entries in one message, ten messages a batch. An entry takes its own time on the processor and its share
 * of the requests that wait for one another.
 */
function filingLine(inventory: Inventory, { filing }: MeasuredUnits) {
  const slower = Math.max(1, mbAProcessor / inventory.functions['file-entries'].memoryMb) / 1000;
  const rounds = Math.max(0, filing.rounds - roundsOfBatch) / filing.entries;
  const mean = filing.cpuMsPerEntry * slower + rounds * answerSeconds;
  // What was measured is the whole of a burst, shared among its entries; of a few that take far longer, the middle one knows nothing.
  const p50 = mean / meanOf({ p50: 1, p99: slowest });
  return {
    batchSize: messagesABatch * itemsPerReport,
    p50,
    p99: p50 * slowest,
    betweenBatches: pollerSeconds + roundsOfBatch * answerSeconds,
    coldStart: coldStartSeconds,
  };
}

/** Seconds for one message, at the processor its memory buys. */
function lineOf(name: FunctionName, step: string, inventory: Inventory, units: MeasuredUnits) {
  const usage = units.steps[step];
  if (!usage) throw new Error(`${step} was not measured: run ${units.command}.`);
  const { memoryMb, batchSize } = inventory.functions[name];
  const slower = Math.max(1, mbAProcessor / memoryMb) / 1000;
  return {
    batchSize,
    p50: usage.p50Ms * slower,
    p99: usage.p99Ms * slower,
    betweenBatches: pollerSeconds,
    coldStart: coldStartSeconds,
  };
}

/** Ten thousand numbers at a time: a call takes no hundred thousand arguments. */
function maxima(numbers: number[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < numbers.length; at += 10_000) found.push(Math.max(...numbers.slice(at, at + 10_000)));
  return found;
}

function busiestSecond(doneAt: number[]): number {
  const counts = new Map<number, number>();
  for (const at of doneAt) counts.set(Math.floor(at), (counts.get(Math.floor(at)) ?? 0) + 1);
  return Math.max(...counts.values());
}

export interface Mailing {
  readers: number;
  /** What SES's rate alone takes. */
  quotaSeconds: number;
  seconds: number;
  /** What the workers would manage without a pace. */
  mailsASecond: number;
}

/** All readers at once, the worst hour there can be: each has an hour of their own. */
export function simulateMailing(
  readers: number,
  mailsASecond: number,
  inventory: Inventory,
  units: MeasuredUnits,
): Mailing {
  const line = lineOf('deliver-digest', 'deliver-digest', inventory, units);
  const workers = inventory.functions['deliver-digest'].maximumConcurrency ?? 1000;
  const all = new Array<number>(readers).fill(0);
  const paced = { ...line, workers, seed, mostASecond: mailsASecond * shareOfRate };
  const seconds = Math.max(...maxima(simulateQueue(all, paced)));
  const alone = Math.max(...maxima(simulateQueue(all, { ...line, workers, seed })));
  return { readers, quotaSeconds: readers / mailsASecond, seconds, mailsASecond: readers / alone };
}

export interface Polling {
  feeds: number;
  invocationsAMinute: number;
  /** Of the minute that the caps allow for collecting, how much is used. */
  busyShare: number;
}

/** Hosts side by side take as long as the slowest of them. */
export function simulatePolling(
  feeds: number,
  everyMinutes: number,
  slowestHostSeconds: number,
  inventory: Inventory,
): Polling {
  const { maximumConcurrency = 1000 } = inventory.functions['collect-feeds'];
  const invocationsAMinute = Math.ceil(feeds / everyMinutes / feedsABatch);
  return {
    feeds,
    invocationsAMinute,
    busyShare: (invocationsAMinute * slowestHostSeconds) / (maximumConcurrency * 60),
  };
}
