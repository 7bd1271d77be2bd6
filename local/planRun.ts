/** What a local run does and when: pure, from the choices of whoever started it. */

import { addDays, type Day, dayOf, daysFromTo, type Instant } from '../shared/model/time.ts';
import type { FeedFolder } from './readFeedFolder.ts';

export interface RunStep {
  at: Instant;
  poll: boolean;
  /** Files to drop, before the poll. */
  wires: { file: string; supplier?: string }[];
  /** Publish the edition of the desk's day then. */
  publish: boolean;
}

export interface RunChoices {
  /** The desk's clock; undefined is real time. */
  at?: Instant;
  from?: Day;
  to?: Day;
  /** Wire files that were named, to be dropped at the end of the run. */
  wires: string[];
  folder?: FeedFolder;
  /** Instants at which what the folder serves changes, ascending. */
  changes: Instant[];
  /** Whether there are feeds at all: without, nothing is polled. */
  hasFeeds: boolean;
}

/** Hours between polls, at most: short enough to see an item before it is reissued. A single run has less time than a replay. */
const hoursBetweenPolls = { replay: 6, single: 12 };
const millisecondsAnHour = 3_600_000;

/**
 * Steps in order. A replay polls only where something changed since the step before, at the end of each stretch of hours, and
 * publishes at the end of each day; a single run publishes once, at `at`.
 */
export function planRun(choices: RunChoices): RunStep[] {
  const { at, from, to, folder } = choices;
  if (from && to) {
    const ends = daysFromTo(from, to)
      .map((day) => `${addDays(day, 1)}T00:00:00.000Z`)
      .map(justBefore);
    const until = ends.at(-1) ?? justBefore(`${addDays(to, 1)}T00:00:00.000Z`);
    return mergeSteps(
      choices,
      [...pollInstants(choices, `${from}T00:00:00.000Z`, until), ...ends],
      new Set(ends),
      until,
    );
  }
  const end = new Date(at ?? Date.now()).toISOString();
  const start = folder?.plan ? `${folder.plan.from}T00:00:00.000Z` : end;
  return mergeSteps(choices, [...pollInstants(choices, start, end), end], new Set([end]), end);
}

/** An edition of a day is cut at its last second: the next day's first minute is news of the next day. */
function justBefore(instant: Instant): Instant {
  return new Date(Date.parse(instant) - 1000).toISOString();
}

function pollInstants({ changes, hasFeeds, ...choices }: RunChoices, from: Instant, until: Instant): Instant[] {
  if (!hasFeeds) return [];
  const stretch = (choices.from ? hoursBetweenPolls.replay : hoursBetweenPolls.single) * millisecondsAnHour;
  const instants = new Set<Instant>();
  for (const change of changes) {
    const end = new Date((Math.floor(Date.parse(change) / stretch) + 1) * stretch).toISOString();
    // The run's own end is a poll too: one shortly before it would see little that is new.
    if (end > from && Date.parse(end) <= Date.parse(until) - stretch) instants.add(end);
  }
  return [...instants];
}

function mergeSteps(choices: RunChoices, instants: Instant[], editions: Set<Instant>, end: Instant): RunStep[] {
  const sorted = [...new Set(instants)].sort();
  const fromFolder = (choices.folder?.wires ?? []).filter((wire) => wire.dropAt <= end);
  let before = '';
  return sorted.map((at) => {
    const due = fromFolder.filter((wire) => wire.dropAt > before && wire.dropAt <= at);
    before = at;
    const named = at === end ? choices.wires.map((file) => ({ file })) : [];
    return { at, poll: choices.hasFeeds, wires: [...due, ...named], publish: editions.has(at) };
  });
}

export function lastDayOf(steps: RunStep[]): Day {
  return dayOf(steps.at(-1)?.at ?? new Date().toISOString());
}
