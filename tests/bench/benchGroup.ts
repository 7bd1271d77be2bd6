/**
 * Times the filing desk's two decisions, in this process: what an entry repeats and which story it belongs to. Time is that of the processor,
 * user and system, of one core.
 *
 * Twice: with the reading of each entry, on the sample newsroom's own items told over and over; and alone, on entries that were read
 * beforehand, invented in the spread of ten days of war, so that the indexes are as full as a busy desk's. They come two hundred at a time, as a
 * batch brings them, and two things are timed apart. What follows from an entry alone, whatever the desk holds: its signature, which is the
 * sketch of its words and its evidence (terms, places, day, targets). And the decision, for which the desk is needed: the search for what
 * it repeats, that of stories, their weighing, the story's row with the entry in it, and the indexes brought up to date. Time spent by the
 * collector and the compiler beside it counts as well.
 *
 * Then what a desk holds in memory after 10,000 and after 100,000 entries: it must not grow with them.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { GroupingDesk } from '../../cli/GroupingDesk.ts';
import { sketchOf } from '../../shared/dedupe/sketch.ts';
import { addSeconds } from '../../shared/model/time.ts';
import { readEvidence } from '../../shared/stories/readEvidence.ts';
import { inventEntries } from './inventEntries.ts';
import { sampleEntries } from './sampleEntries.ts';

const spread = 10_000;
const long = 100_000;
const together = 200;

export async function measure(count = 3): Promise<void> {
  await measureWithReading(count);
  measureDecisions(count);
  measureMemory();
}

async function measureWithReading(count: number): Promise<void> {
  const entries = (await sampleEntries()).sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1));
  for (let at = 0; at < count; at++) {
    const desk = new GroupingDesk();
    const startedAt = performance.now();
    const days = 20;
    for (let day = 0; day < days; day++) {
      for (const entry of entries) {
        desk.group({
          ...entry,
          timeZone: undefined,
          id: `${entry.id} ${day}`,
          publishedAt: addSeconds(entry.publishedAt, day * 3 * 86_400),
        });
      }
    }
    const seconds = (performance.now() - startedAt) / 1000;
    console.log(
      `${entries.length * days} entries read, compared and grouped: ${Math.round((entries.length * days) / seconds)} a second`,
    );
  }
}

/** One round warms up and counts for nothing: in it the code is compiled. Of the rounds behind it, the median is the figure to rely on. */
function measureDecisions(count: number): void {
  const alone: number[] = [];
  const withSignatures: number[] = [];
  for (let at = 0; at <= count; at++) {
    const entries = [...inventEntries(spread)];
    const desk = new GroupingDesk();
    const stories = new Set<string>();
    let readMs = 0;
    let decidedMs = 0;
    for (let from = 0; from < spread; from += together) {
      const batch = entries.slice(from, from + together);
      const [sketches, ofReading] = timed(() =>
        batch.map((entry) => {
          readEvidence(entry);
          return sketchOf(entry.headline, entry.text);
        }),
      );
      const [, ofDeciding] = timed(() => {
        for (const [each, entry] of batch.entries()) stories.add(desk.decide(entry, sketches[each]).storyId);
      });
      readMs += ofReading;
      decidedMs += ofDeciding;
    }
    const perSecond = (ms: number) => Math.round((1000 * spread) / ms);
    const decided = perSecond(decidedMs);
    const signed = perSecond(decidedMs + readMs);
    const round = at === 0 ? 'to warm up' : `round ${at}`;
    console.log(
      `${round}: ${spread} entries decided alone, into ${stories.size} stories: ${decided} a second of one core; with their signatures ${signed}`,
    );
    if (at === 0) continue;
    alone.push(decided);
    withSignatures.push(signed);
  }
  console.log(
    `The median of ${count} rounds: ${median(alone)} decisions a second of one core; with their signatures ${median(withSignatures)}`,
  );
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] as number;
}

function timed<Made>(work: () => Made): [made: Made, ms: number] {
  const before = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(before);
  return [made, (user + system) / 1000];
}

function measureMemory(): void {
  const desk = new GroupingDesk();
  let told = 0;
  for (const entry of inventEntries(long)) {
    desk.decide(entry);
    told++;
    if (told === spread || told === long) console.log(`after ${told} entries: ${heldMegabytes()} MB of heap`);
  }
}

/** What is held, and not what lies about until the collector comes. */
function heldMegabytes(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20);
}
