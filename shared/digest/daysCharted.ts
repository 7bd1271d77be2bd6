import type { Digest } from '../model/edition.ts';
import { medianBefore } from './medianBefore.ts';

/** How many days the small multiples show: fourteen, or all that a young desk has seen. */
export function daysCharted({ areas }: Digest): number {
  return areas[0]?.days.length ?? 0;
}

/** Whether the charts have a median to draw. */
export function hasMedian({ areas }: Digest): boolean {
  return medianBefore(areas[0]?.reports ?? []) !== undefined;
}
