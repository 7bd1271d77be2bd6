import type { FeedNews, FeedState } from '../model/feed.ts';
import { type Instant, secondsBetween, secondsPerDay } from '../model/time.ts';

const shortestSeconds = 60;
const longestSeconds = 7 * secondsPerDay;
const unknownSeconds = 3600;
/** Weight of the newest report: about six reports make a new habit. */
const newestWeight = 0.3;

/**
 * What a report that brings `newItems` (at least one) teaches about its feed. `publishedAt` are the dates of all its items that have
 * one.
 *
 * The rhythm is a running geometric mean, because gaps run from minutes by day to hours by night, of the seconds since the last news
 * for each new item: counting items, not reports, a feed that was asked too rarely shows at once that it was. Between one minute and a
 * week. A report that is no younger than the last one counted (told twice, or late) teaches nothing.
 */
export function learnNews(
  state: FeedState | undefined,
  report: { receivedAt: Instant; newItems: number; publishedAt: readonly Instant[]; cutOff?: string },
): FeedNews {
  const before = state?.news;
  const { receivedAt, newItems, cutOff } = report;
  if (before !== undefined && before.at >= receivedAt) return before;
  const spanSeconds = spanOf(report.publishedAt);
  const learned: FeedNews = {
    at: receivedAt,
    ...(spanSeconds === undefined ? {} : { spanSeconds }),
    ...(cutOff === undefined ? {} : { cutOff }),
  };
  if (before === undefined) return learned;
  const sample = clamp(secondsBetween(before.at, receivedAt) / newItems);
  const habit = clamp(before.rhythmSeconds ?? state?.expectedRhythmSeconds ?? unknownSeconds);
  const rhythmSeconds = Math.exp((1 - newestWeight) * Math.log(habit) + newestWeight * Math.log(sample));
  return { ...learned, rhythmSeconds: clamp(Math.round(rhythmSeconds)) };
}

/** Of fewer than five dated items, or of dates that all stand together, nothing can be told about how long a list lives. */
function spanOf(publishedAt: readonly Instant[]): number | undefined {
  if (publishedAt.length < 5) return undefined;
  const sorted = [...publishedAt].sort();
  const seconds = secondsBetween(sorted[0] ?? '', sorted.at(-1) ?? '');
  return seconds >= shortestSeconds ? Math.round(seconds) : undefined;
}

function clamp(seconds: number): number {
  return Math.min(longestSeconds, Math.max(shortestSeconds, seconds));
}
