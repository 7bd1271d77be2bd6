import type { Feed, FeedState } from '../model/feed.ts';
import type { Instant } from '../model/time.ts';
import { composeRequest } from './composeRequest.ts';
import { currentState } from './currentState.ts';

/** Feeds in a batch at most: at 20 s each, a worker is done well within its time even when all of them hang. */
const defaultBatchSize = 12;

/**
 * The feeds to ask now, in batches, longest overdue first. A feed is due when it was never asked or its `nextCheckAt` has come; a
 * retired one never is.
 *
 * All of one host's feeds stand in one batch, so that no host is asked by two workers at once. A host with more of them due than a
 * batch holds is asked for the rest next time: they are still due.
 */
export function selectDueFeeds(
  feeds: readonly Feed[],
  states: ReadonlyMap<string, FeedState>,
  now: Instant,
  options: { batchSize?: number } = {},
): Feed[][] {
  const batchSize = Math.max(1, options.batchSize ?? defaultBatchSize);
  const due = feeds
    .map((feed) => ({ feed, state: currentState(feed, states.get(feed.feedId)) }))
    .filter(({ state }) => state?.retired !== true && isDue(state, now))
    .sort(
      (a, b) =>
        compare(a.state?.nextCheckAt ?? '', b.state?.nextCheckAt ?? '') || compare(a.feed.feedId, b.feed.feedId),
    );

  const byHost = new Map<string, Feed[]>();
  for (const { feed, state } of due) {
    const host = new URL(composeRequest(feed, state).url).hostname.replace(/^www\./, '');
    const together = byHost.get(host) ?? [];
    byHost.set(host, together);
    if (together.length < batchSize) together.push(feed);
  }
  const batches: Feed[][] = [];
  for (const together of byHost.values()) {
    const last = batches.at(-1);
    if (last !== undefined && last.length + together.length <= batchSize) last.push(...together);
    else batches.push([...together]);
  }
  return batches;
}

function isDue(state: FeedState | undefined, now: Instant): boolean {
  return state?.nextCheckAt === undefined || Date.parse(state.nextCheckAt) <= Date.parse(now);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
