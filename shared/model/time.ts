/**
 * Time, as the desk writes it.
 *
 * `Instant` is an ISO-8601 UTC instant, `2015-12-23T18:00:00.000Z`; `Day` is a calendar date, `2015-12-23`, in UTC unless a
 * name says otherwise. Both sort as strings, which is why they stand in keys.
 */
import * as z from './schema.ts';

export type Instant = string;
export type Day = string;

export const Instant = z.iso.datetime({ offset: true });
export const Day = z.iso.date();

export const secondsPerDay = 86_400;

/** The instant in the one form the desk stores: UTC, milliseconds, `Z`. Undefined when `text` is no instant. */
export function readInstant(text: string): Instant | undefined {
  const epochMs = Date.parse(text);
  return Number.isNaN(epochMs) ? undefined : new Date(epochMs).toISOString();
}

/** Less than 0 when `one` is earlier. Those that stand as the desk stores them sort as strings, and need not be read. */
export function compareInstants(one: Instant, other: Instant): number {
  if (isStored(one) && isStored(other)) return one < other ? -1 : one > other ? 1 : 0;
  return Date.parse(one) - Date.parse(other);
}

function isStored(instant: Instant): boolean {
  return instant.length === 24 && instant.charCodeAt(23) === 0x5a;
}

export function dayOf(instant: Instant): Day {
  return instant.slice(0, 10);
}

export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * secondsPerDay * 1000).toISOString().slice(0, 10);
}

export function addSeconds(instant: Instant, seconds: number): Instant {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}

/** Whole and fractional seconds from `from` to `to`; negative when `to` is earlier. */
export function secondsBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / 1000;
}

/** Every day from `from` to `to`, both included; empty when `to` is earlier. */
export function daysFromTo(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

export function epochSeconds(instant: Instant): number {
  return Math.floor(Date.parse(instant) / 1000);
}
