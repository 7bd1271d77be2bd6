import type { TollReport } from '../model/story.ts';
import { compareInstants } from '../model/time.ts';

export const mostTolls = 16;

/** In their order in time. When there are too many, the founding statement stays, and the latest. */
export function orderTolls(tolls: readonly TollReport[]): TollReport[] {
  const inOrder = [...tolls];
  // An insertion: all but the last stand in their order already.
  for (let at = 1; at < inOrder.length; at++) {
    const toll = inOrder[at] as TollReport;
    let to = at;
    for (; to > 0 && goesBefore(toll, inOrder[to - 1] as TollReport); to--) inOrder[to] = inOrder[to - 1] as TollReport;
    inOrder[to] = toll;
  }
  return inOrder.length <= mostTolls ? inOrder : [inOrder[0] as TollReport, ...inOrder.slice(1 - mostTolls)];
}

function goesBefore(one: TollReport, other: TollReport): boolean {
  const order = compareInstants(one.at, other.at);
  return order < 0 || (order === 0 && one.entryId < other.entryId);
}
