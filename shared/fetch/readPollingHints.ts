import type { PollingHints } from '../model/outcome.ts';
import { readPageHead } from './readPageHead.ts';

const firstItem = /<(?:[a-z]{1,10}:)?(?:item|entry)[\s>/]/i;
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const periodSeconds: Record<string, number> = {
  hourly: 3600,
  daily: 86_400,
  weekly: 604_800,
  monthly: 2_592_000,
  yearly: 31_536_000,
};
const longestSeconds = 31_536_000;

/**
 * What a feed's head says about when to read it: RSS 2.0's ttl (minutes), skipHours and skipDays (GMT), and the syndication module's
 * updatePeriod and updateFrequency. Of updateBase nothing is read: what software writes there is the day it was made.
 *
 * Looks at the first 32 KB, as UTF-8, up to the first item, and each element once: linear, whatever stands there. What cannot be read
 * is left out.
 */
export function readPollingHints(bytes: Uint8Array): PollingHints {
  const page = readPageHead(bytes);
  const head = dropComments(page.slice(0, firstItem.exec(page)?.index ?? page.length));
  const ttlMinutes = readNumber(between(head, 'ttl'));
  const skipHours = allBetween(between(head, 'skipHours') ?? '', 'hour')
    .map(readNumber)
    .flatMap((hour) => (hour === undefined || hour > 24 ? [] : hour % 24));
  const skipDays = allBetween(between(head, 'skipDays') ?? '', 'day')
    .map((day) => weekdays.indexOf(day.trim().toLowerCase()))
    .filter((day) => day >= 0);
  const period = periodSeconds[between(head, 'sy:updatePeriod')?.trim().toLowerCase() ?? ''];
  const frequency = readNumber(between(head, 'sy:updateFrequency')) || 1;
  return {
    ...(ttlMinutes ? { ttlSeconds: Math.min(ttlMinutes * 60, longestSeconds) } : {}),
    ...(skipHours.length > 0 ? { skipHours: [...new Set(skipHours)] } : {}),
    ...(skipDays.length > 0 ? { skipDays: [...new Set(skipDays)] } : {}),
    ...(period === undefined ? {} : { updateEverySeconds: Math.max(60, Math.round(period / frequency)) }),
  };
}

function readNumber(text: string | undefined): number | undefined {
  const digits = text?.trim() ?? '';
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

/** What stands in the first element of this name; undefined where there is none. Names are compared without their case. */
function between(text: string, name: string): string | undefined {
  return allBetween(text, name, 1)[0];
}

function allBetween(text: string, name: string, most = 50): string[] {
  const lower = text.toLowerCase();
  const [open, close] = [`<${name.toLowerCase()}`, `</${name.toLowerCase()}`];
  const found: string[] = [];
  let at = 0;
  // Counted by tries: a head full of "<ttlx" costs no more than fifty looks.
  for (let tries = 0; tries < most; tries++) {
    at = lower.indexOf(open, at);
    if (at < 0) break;
    const next = lower[at + open.length] ?? '';
    const start = lower.indexOf('>', at) + 1;
    const end = start === 0 ? -1 : lower.indexOf(close, start);
    if (end < 0) break;
    if (/[\s>]/.test(next)) found.push(text.slice(start, end));
    at += open.length;
  }
  return found;
}

function dropComments(text: string): string {
  let kept = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf('<!--', from);
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4);
    if (end < 0) return kept + text.slice(from);
    kept += text.slice(from, start);
    from = end + 3;
  }
}
