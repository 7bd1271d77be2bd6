import type { Zone } from './zoneNames.ts';

/** What a date states, field by field. */
export interface Moment {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  /** Undefined when none is stated. */
  zone?: Zone;
}
