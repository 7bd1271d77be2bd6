import type { Feed, FeedState } from '../model/feed.ts';
import { type Instant, secondsBetween, secondsPerDay } from '../model/time.ts';
import { currentState } from './currentState.ts';
import { describeMoment, describeSpan } from './describeTime.ts';
import { estimateRhythm } from './estimateRhythm.ts';
import { measureSilence } from './measureSilence.ts';

export interface FeedHealth {
  condition: 'well' | 'unasked' | 'silent' | 'throttled' | 'failing' | 'retired';
  /** Of a feed that is well: what somebody ought to know all the same. */
  notice?: 'cut-off' | 'gap' | 'moved';
  /** When it began; absent when all is well or nothing is known. */
  since?: Instant;
  sentence: string;
}

/** A gap is told for so long: after that the digests it may have cost something are read. */
const gapToldSeconds = 3 * secondsPerDay;

/**
 * What is wrong with a feed and since when, in a sentence for whoever keeps the registry. `now` is the desk's clock.
 *
 * An unchanged answer is not written down: a feed whose state tells of no failure has answered ever since.
 */
export function feedHealth(feed: Feed, state: FeedState | undefined, now: Instant): FeedHealth {
  const current = currentState(feed, state);
  const { outlet } = feed;
  if (current?.lastCheckedAt === undefined) {
    const known = state === undefined ? '' : ' at the address the registry has now';
    return { condition: 'unasked', sentence: `${outlet} has not been asked${known} yet.` };
  }
  if (current.retired === true || current.consecutiveFailures > 0) return tellFailure(outlet, current, now);
  const newsAt = current.news?.at ?? current.lastChangedAt;
  if (newsAt === undefined) return { condition: 'well', sentence: `${outlet} answers; no report of it is held yet.` };
  const silentSince = measureSilence(feed, current, now);
  if (silentSince !== undefined) {
    const rhythm = describeRhythm(estimateRhythm(feed, current));
    return {
      condition: 'silent',
      since: silentSince,
      sentence: `${outlet} answers but has brought nothing new since ${describeMoment(silentSince)} (${describeSpan(silentSince, now)}); it used to bring an item every ${rhythm}.`,
    };
  }
  const { gap, movedTo, news } = current;
  if (news?.cutOff !== undefined) {
    return {
      condition: 'well',
      notice: 'cut-off',
      since: news.at,
      sentence: `${outlet} lists more than the desk reads of one answer. ${news.cutOff} The answer is kept whole in the archive.`,
    };
  }
  if (gap !== undefined && secondsBetween(gap.foundAt, now) <= gapToldSeconds) {
    return {
      condition: 'well',
      notice: 'gap',
      since: gap.from,
      sentence: `${outlet} may have listed items between ${describeMoment(gap.from)} and ${describeMoment(gap.to)} that the desk never saw; it is asked more often now.`,
    };
  }
  if (movedTo !== undefined && movedTo !== feed.url) {
    return {
      condition: 'well',
      notice: 'moved',
      sentence: `${outlet} answers, but has moved for good to ${movedTo}; put that address into the registry.`,
    };
  }
  return { condition: 'well', sentence: `${outlet} answers; its last news came ${describeMoment(newsAt)}.` };
}

function tellFailure(outlet: string, state: FeedState, now: Instant): FeedHealth {
  const problem = state.lastProblem ?? 'No reason is known.';
  const since = state.failingSince;
  const sinceWords = since === undefined ? '' : ` since ${describeMoment(since)} (${describeSpan(since, now)})`;
  if (state.retired === true) {
    return { condition: 'retired', since, sentence: `${outlet} is given up${sinceWords}: ${problem}` };
  }
  const condition = state.lastOutcome === 'throttled' ? 'throttled' : 'failing';
  const times = state.consecutiveFailures === 1 ? 'once' : `${state.consecutiveFailures} times in a row`;
  const next = state.nextCheckAt === undefined ? '' : ` Next try ${describeMoment(state.nextCheckAt)}.`;
  const verb = condition === 'throttled' ? 'has held us off' : 'has failed';
  return { condition, since, sentence: `${outlet} ${verb} ${times}${sinceWords}: ${problem}${next}` };
}

function describeRhythm(seconds: number): string {
  if (seconds < 5400) return `${Math.max(1, Math.round(seconds / 60))} minutes`;
  return seconds < 2 * secondsPerDay
    ? `${Math.round(seconds / 3600)} hours`
    : `${Math.round(seconds / secondsPerDay)} days`;
}
