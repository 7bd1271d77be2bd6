import type { Feed, FeedState } from '../model/feed.ts';
import type { Instant } from '../model/time.ts';
import { composeRequest } from './composeRequest.ts';
import { currentState } from './currentState.ts';
import { followPlan } from './followPlan.ts';

/**
 * Feeds in a batch at most. Hosts are asked side by side, and whoever asks is paid for while it waits for the slowest of them: the more stand
 * together, the less often that is.
 */
export const feedsABatch = 48;
/** Feeds of one host in a batch at most, asked one after the other: a worker is done well within its time. */
const feedsARound = 12;
/** A host of several feeds is asked in rounds so far apart: a worker that began with one round is done before the next. */
const roundMs = 180_000;
/** A feed of which nothing is written yet is asked so often, until something is. */
const firstTryMs = 300_000;

/**
 * The feeds to ask now, in batches, longest overdue first: those of which a check falls after `since`, where the last run ended, and
 * not after `now`. Two runs that follow one another so never ask for the same check, and a run that was missed is made up by the next.
 * Without `since` every check up to now counts.
 *
 * All of one host's feeds stand in one batch, and a host of several is asked in rounds three minutes apart, so that no host is asked by
 * two workers at once. A host of more feeds than a round holds takes them in turns.
 */
export function selectDueFeeds(
  feeds: readonly Feed[],
  states: ReadonlyMap<string, FeedState>,
  now: Instant,
  options: { since?: Instant; all?: boolean; batchSize?: number } = {},
): Feed[][] {
  const batchSize = Math.max(1, options.batchSize ?? feedsABatch);
  const known = feeds.map((feed) => {
    const state = currentState(feed, states.get(feed.feedId));
    return { feed, state, host: hostOf(composeRequest(feed, state, now).url) };
  });
  const turns = turnsOfHosts(known, Math.min(batchSize, feedsARound));
  const due = known
    .flatMap(({ feed, state, host }) => {
      if (options.all) return state?.retired ? [] : [{ feed, host, dueAt: '' }];
      const turn = turns.get(feed.feedId) ?? { lengthMs: 1, offsetMs: 0 };
      const from = options.since === undefined ? undefined : lastTurn(options.since, turn);
      const dueAt = lastCheck(feed, state, lastTurn(now, turn));
      return dueAt !== undefined && (from === undefined || dueAt > from) ? [{ feed, host, dueAt }] : [];
    })
    .sort((a, b) => compare(a.dueAt, b.dueAt) || compare(a.feed.feedId, b.feed.feedId));

  const byHost = new Map<string, Feed[]>();
  for (const { feed, host } of due) byHost.set(host, [...(byHost.get(host) ?? []), feed]);
  const batches: Feed[][] = [];
  for (const together of byHost.values()) {
    const last = batches.at(-1);
    if (last !== undefined && last.length + together.length <= batchSize) last.push(...together);
    else batches.push([...together]);
  }
  return batches;
}

interface Turn {
  lengthMs: number;
  offsetMs: number;
}

/** When a feed of a host of several has its turn: every three minutes, or as many times three as its host's feeds fill rounds. */
function turnsOfHosts(known: readonly { feed: Feed; host: string }[], roundSize: number): Map<string, Turn> {
  const idsOfHost = new Map<string, string[]>();
  for (const { feed, host } of known) idsOfHost.set(host, [...(idsOfHost.get(host) ?? []), feed.feedId]);
  const turns = new Map<string, Turn>();
  for (const ids of idsOfHost.values()) {
    if (ids.length === 1) continue;
    const rounds = Math.ceil(ids.length / roundSize);
    for (const [at, feedId] of ids.entries()) {
      turns.set(feedId, { lengthMs: rounds * roundMs, offsetMs: Math.floor(at / roundSize) * roundMs });
    }
  }
  return turns;
}

function lastTurn(at: Instant, { lengthMs, offsetMs }: Turn): Instant {
  return new Date(Math.floor((Date.parse(at) - offsetMs) / lengthMs) * lengthMs + offsetMs).toISOString();
}

/** The last check that the plan sets at or before `until`; undefined when there is none. */
function lastCheck(feed: Feed, state: FeedState | undefined, until: Instant): Instant | undefined {
  if (state?.lastCheckedAt === undefined) return lastTurn(until, { lengthMs: firstTryMs, offsetMs: 0 });
  return followPlan(feed, state, until).lastDueAt;
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
