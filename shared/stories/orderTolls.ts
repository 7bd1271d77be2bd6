import type { TollReport } from '../model/story.ts';

const mostTolls = 16;

/** In their order in time. When there are too many, the founding statement stays, and the latest. */
export function orderTolls(tolls: readonly TollReport[]): TollReport[] {
  const inOrder = [...tolls].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.entryId < b.entryId ? -1 : a.entryId > b.entryId ? 1 : 0),
  );
  return inOrder.length <= mostTolls ? inOrder : [inOrder[0] as TollReport, ...inOrder.slice(1 - mostTolls)];
}
