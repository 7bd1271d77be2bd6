/**
 * Polls the feeds of one message. What a feed answers is kept before anything else happens to it, and the feed's state is written
 * last: a crash between the two asks the server once more and keeps the same bytes under the same key.
 */
import { composeRequest } from '../feeds/composeRequest.ts';
import { nextFeedState } from '../feeds/nextFeedState.ts';
import { readResponse } from '../fetch/readResponse.ts';
import { safeFetch } from '../fetch/safeFetch.ts';
import type { Feed } from '../model/feed.ts';
import type { CollectMessage } from '../model/messages.ts';
import type { StepContext } from '../model/step.ts';
import type { FeedStore } from '../stores/feedStore.ts';
import type { ReportArchive } from '../stores/reportArchive.ts';

export interface CollectStores {
  feeds: FeedStore;
  archive: ReportArchive;
  loopbackOrigins: string[];
}

/** Between two requests to one host. */
const politeGapMs = 250;

export async function collectFeeds(
  message: CollectMessage,
  stores: CollectStores,
  context: StepContext,
): Promise<void> {
  const byHost = new Map<string, Feed[]>();
  for (const feed of message.feeds) {
    // Our own newsroom on loopback stands for many hosts, and needs no politeness.
    const host = isOurs(feed, stores) ? feed.feedId : new URL(feed.url).host;
    byHost.set(host, [...(byHost.get(host) ?? []), feed]);
  }
  const failures: unknown[] = [];
  await Promise.all(
    [...byHost.values()].map(async (feeds) => {
      for (const [at, feed] of feeds.entries()) {
        if (at > 0) await new Promise((resolve) => setTimeout(resolve, politeGapMs));
        await collectFeed(feed, stores, context).catch((error: unknown) => failures.push(error));
      }
    }),
  );
  if (failures.length > 0) {
    throw new AggregateError(failures, `${failures.length} of ${message.feeds.length} feeds could not be collected.`);
  }
}

async function collectFeed(feed: Feed, stores: CollectStores, { now, log }: StepContext): Promise<void> {
  const state = await stores.feeds.get(feed.feedId);
  const response = await safeFetch(composeRequest(feed, state), { allowLoopback: { origins: stores.loopbackOrigins } });
  const outcome = readResponse(response, state);
  if (outcome.kind === 'fetched') {
    const { outcome: kept } = await stores.archive.keep(outcome.bytes, {
      receivedAt: now,
      sha256: outcome.sha256,
      feedId: feed.feedId,
      outlet: feed.outlet,
      url: outcome.finalUrl,
      contentType: outcome.contentType,
      httpStatus: outcome.status,
      etag: outcome.etag,
      lastModified: outcome.lastModified,
      language: feed.language,
      timeZone: feed.timeZone,
    });
    if (kept === 'kept') log.count('ReportsKept');
  }
  await stores.feeds.saveState(nextFeedState(feed, state, outcome, now));
  if ('problem' in outcome) log.warn('A feed could not be read', { feedId: feed.feedId, problem: outcome.problem });
  log.count(outcome.kind === 'fetched' || outcome.kind === 'unchanged' ? 'FeedsPolled' : 'FeedsFailed');
}

function isOurs(feed: Feed, stores: CollectStores): boolean {
  return stores.loopbackOrigins.includes(new URL(feed.url).origin);
}
