import type { TollReport } from '../model/story.ts';

const mostTolls = 16;

/** In their order in time. When there are too many, the founding statement stays, and the latest. */
export function orderTolls(tolls: readonly TollReport[]): TollReport[] {
  const timed = tolls.map((toll) => ({ toll, atMs: Date.parse(toll.at) }));
  timed.sort(
    (a, b) => a.atMs - b.atMs || (a.toll.entryId < b.toll.entryId ? -1 : a.toll.entryId > b.toll.entryId ? 1 : 0),
  );
  const inOrder = timed.map(({ toll }) => toll);
  return inOrder.length <= mostTolls ? inOrder : [inOrder[0] as TollReport, ...inOrder.slice(1 - mostTolls)];
}
