import { type Instant, secondsBetween } from '../model/time.ts';

/** `2016-11-14 05:30 UTC`. */
export function describeMoment(instant: Instant): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}

/** `1 minute`, `90 minutes`, `30 hours`, `12 days`, `3 years`: rounded, never negative. */
export function describeSpan(from: Instant, to: Instant): string {
  const minutes = Math.max(0, Math.round(secondsBetween(from, to) / 60));
  if (minutes < 120) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  if (minutes < 2880) return `${Math.round(minutes / 60)} hours`;
  const days = Math.round(minutes / 1440);
  return days < 730 ? `${days} days` : `${Math.round(days / 365.25)} years`;
}
