import type { Feed, FeedState } from '../model/feed.ts';
import { type Instant, secondsBetween, secondsPerDay } from '../model/time.ts';
import { currentState } from './currentState.ts';
import { estimateRhythm } from './estimateRhythm.ts';

export interface FeedHealth {
  condition: 'well' | 'unasked' | 'silent' | 'throttled' | 'failing' | 'retired';
  /** When it began; absent when all is well or nothing is known. */
  since?: Instant;
  sentence: string;
}

/** A feed is silent after eight times its own rhythm, and never before a day: nights, Fridays and holidays are quiet. */
const silentAfterRhythms = 8;

/** What is wrong with a feed and since when, in a sentence for whoever keeps the registry. */
export function feedHealth(feed: Feed, state: FeedState | undefined, now: Instant): FeedHealth {
  const current = currentState(feed, state);
  const { outlet } = feed;
  if (current?.lastCheckedAt === undefined)
    return { condition: 'unasked', sentence: `${outlet} has not been asked yet.` };
  const problem = current.lastProblem ?? 'No reason is known.';
  const since = current.failingSince;
  const sinceWords = since === undefined ? '' : ` since ${describeMoment(since)} (${describeSpan(since, now)})`;
  if (current.retired === true) {
    return { condition: 'retired', since, sentence: `${outlet} is no longer asked${sinceWords}: ${problem}` };
  }
  if (current.consecutiveFailures > 0) {
    const condition = current.lastOutcome === 'throttled' ? 'throttled' : 'failing';
    const times = current.consecutiveFailures === 1 ? 'once' : `${current.consecutiveFailures} times in a row`;
    const next = current.nextCheckAt === undefined ? '' : ` Next try ${describeMoment(current.nextCheckAt)}.`;
    const verb = condition === 'throttled' ? 'has held us off' : 'has failed';
    return { condition, since, sentence: `${outlet} ${verb} ${times}${sinceWords}: ${problem}${next}` };
  }
  const changedAt = current.lastChangedAt;
  if (changedAt === undefined)
    return { condition: 'well', sentence: `${outlet} answers; no report of it is held yet.` };
  const patience = Math.max(
    secondsPerDay,
    silentAfterRhythms * estimateRhythm(feed, current, { kind: 'unchanged' }, now),
  );
  if (secondsBetween(changedAt, now) > patience) {
    return {
      condition: 'silent',
      since: changedAt,
      sentence: `${outlet} answers but has brought nothing new since ${describeMoment(changedAt)} (${describeSpan(changedAt, now)}).`,
    };
  }
  return { condition: 'well', sentence: `${outlet} answers; its last news came ${describeMoment(changedAt)}.` };
}

function describeMoment(instant: Instant): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}

function describeSpan(from: Instant, to: Instant): string {
  const minutes = Math.max(0, Math.round(secondsBetween(from, to) / 60));
  if (minutes < 120) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  return minutes < 2880 ? `${Math.round(minutes / 60)} hours` : `${Math.round(minutes / 1440)} days`;
}
