import type { Moment } from './moment.ts';
import { readOffset } from './readOffset.ts';

/** ISO 8601 and its W3C profile, with or without hyphens, down to a bare year; ordinal days (2003-335). */
export function readIso(text: string): Moment | undefined {
  const found =
    /^([+-]?\d{4})(?:-?(\d{2})(?:-?(\d{2}))?|-?(\d{3}))?(?:(?:\s*t\s*|\s+)(\d{1,2})(?::?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(z|utc|gmt|[+-]\d{1,2}(?::?\d{2})?)?)?$/.exec(
      text,
    );
  if (!found) return readEpoch(text);
  const [, year, month, day, ordinal, hour, minute, second, fraction, zone] = found;
  // A number alone is a year of ours or none.
  if (month === undefined && Number(year) < 1900) return undefined;
  const moment: Moment = {
    year: Number(year),
    month: Number(month ?? 1),
    day: Number(day ?? 1),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    millisecond: fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000),
    zone: zone === undefined ? undefined : /^[a-z]/.test(zone) ? 0 : readOffset(zone),
  };
  if (ordinal !== undefined) {
    const at = new Date(Date.UTC(moment.year, 0, Number(ordinal)));
    if (at.getUTCFullYear() !== moment.year) return undefined;
    moment.month = at.getUTCMonth() + 1;
    moment.day = at.getUTCDate();
  }
  return moment;
}

/** Seconds or milliseconds since 1970, as programs print them: ten digits reach from 2001 to 2286. */
function readEpoch(text: string): Moment | undefined {
  const found = /^([1-9]\d{9})(\d{3})?$/.exec(text);
  if (!found) return undefined;
  const at = new Date(Number(found[1]) * 1000 + Number(found[2] ?? 0));
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    millisecond: at.getUTCMilliseconds(),
    zone: 0,
  };
}
