import { type Day, secondsPerDay } from '../model/time.ts';

const dayNumbers = new Map<string, number>();
const mostDayNumbers = 2_000;

/** Days since 1970; NaN of what is no day. Reading a date costs more than the rest of a comparison, and there are few days. */
export function dayNumber(day: Day): number {
  let number = dayNumbers.get(day);
  if (number === undefined) {
    number = Date.parse(day) / (secondsPerDay * 1000);
    if (dayNumbers.size >= mostDayNumbers) dayNumbers.clear();
    dayNumbers.set(day, number);
  }
  return number;
}
