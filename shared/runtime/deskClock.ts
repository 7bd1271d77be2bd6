import { deskClockVariable } from '../model/names.ts';
import { type Instant, readInstant } from '../model/time.ts';

/** Now, as the desk has it: the embedded cloud's clock where it sets one (`--at`, replays), else the machine's. */
export function deskNow(): Instant {
  const set = process.env[deskClockVariable];
  const instant = set === undefined ? undefined : readInstant(set);
  return instant ?? new Date().toISOString();
}
