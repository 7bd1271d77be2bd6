/**
 * Polls the feeds of one message. What a feed answers is kept before anything else happens to it, and the feed's state is written
 * last: a crash between the two asks the server once more and keeps the same bytes under the same key. An unchanged answer writes
 * nothing, but for what `decideWriting` says.
 */
import { composeRequest } from '../feeds/composeRequest.ts';
import { currentState } from '../feeds/currentState.ts';
import { decideWriting } from '../feeds/decideWriting.ts';
import { nextFeedState } from '../feeds/nextFeedState.ts';
import { introduceDesk } from '../fetch/introduceDesk.ts';
import { readResponse } from '../fetch/readResponse.ts';
import { safeFetch } from '../fetch/safeFetch.ts';
import type { Feed, FeedState } from '../model/feed.ts';
import type { CollectMessage } from '../model/messages.ts';
import type { FetchOutcome, FetchRequest } from '../model/outcome.ts';
import type { StepContext } from '../model/step.ts';
import type { FeedStore } from '../stores/feedStore.ts';
import type { ReportArchive } from '../stores/reportArchive.ts';

export interface CollectStores {
  feeds: FeedStore;
  archive: ReportArchive;
  loopbackOrigins: string[];
  /** Where the desk's owner is reached: a webmaster who minds our questions has to be able to write. */
  operatorContact: string;
}

/** A host that has given no answer so many times in a row is down: its other feeds wait for their next check. */
const patientTimes = 2;
/** Between two requests to one host. */
const politeGapMs = 250;

export async function collectFeeds(
  message: CollectMessage,
  stores: CollectStores,
  context: StepContext,
): Promise<void> {
  const states = await stores.feeds.getMany(message.feeds.map((feed) => feed.feedId));
  const byHost = new Map<string, Feed[]>();
  for (const feed of message.feeds) {
    // Our own newsroom on loopback stands for many hosts, and needs no politeness.
    const host = isOurs(feed, stores) ? feed.feedId : new URL(feed.url).host;
    byHost.set(host, [...(byHost.get(host) ?? []), feed]);
  }
  const failures: unknown[] = [];
  await Promise.all(
    [...byHost.values()].map(async (feeds) => {
      let unanswered = 0;
      for (const [at, feed] of feeds.entries()) {
        if (at > 0) await new Promise((resolve) => setTimeout(resolve, politeGapMs));
        const state = states.get(feed.feedId);
        try {
          const outcome = await collectFeed(feed, state, unanswered < patientTimes, stores, context);
          const wasSilent = outcome.kind === 'failed' && outcome.status === undefined;
          unanswered = wasSilent ? unanswered + 1 : 0;
        } catch (error) {
          failures.push(error);
        }
      }
    }),
  );
  if (failures.length > 0) {
    throw new AggregateError(failures, `${failures.length} of ${message.feeds.length} feeds could not be collected.`);
  }
}

async function collectFeed(
  feed: Feed,
  state: FeedState | undefined,
  isHostUp: boolean,
  stores: CollectStores,
  { now, log }: StepContext,
): Promise<FetchOutcome> {
  const request = composeRequest(feed, state, now);
  const outcome = isHostUp ? await ask(request, state, stores) : passedBy(request.url);
  if (outcome.kind === 'fetched') {
    const { outcome: kept } = await stores.archive.keep(outcome.bytes, {
      receivedAt: now,
      sha256: outcome.sha256,
      feedId: feed.feedId,
      outlet: feed.outlet,
      url: outcome.finalUrl,
      askedUrl: outcome.finalUrl === request.url ? undefined : request.url,
      contentType: outcome.contentType,
      httpStatus: outcome.status,
      etag: outcome.etag,
      lastModified: outcome.lastModified,
      language: feed.language,
      timeZone: feed.timeZone,
      country: feed.country,
    });
    if (kept === 'kept') log.count('ReportsKept');
  }
  const next = nextFeedState(feed, state, outcome, now);
  if (decideWriting(currentState(feed, state), next, outcome) === 'write') await stores.feeds.saveState(next);
  if ('problem' in outcome) log.warn('A feed could not be read', { feedId: feed.feedId, problem: outcome.problem });
  log.count(outcome.kind === 'fetched' || outcome.kind === 'unchanged' ? 'FeedsPolled' : 'FeedsFailed');
  return outcome;
}

async function ask(request: FetchRequest, state: FeedState | undefined, stores: CollectStores): Promise<FetchOutcome> {
  const response = await safeFetch(request, {
    allowLoopback: { origins: stores.loopbackOrigins },
    userAgent: introduceDesk(stores.operatorContact),
  });
  return readResponse(response, state);
}

function passedBy(url: string): FetchOutcome {
  return {
    kind: 'failed',
    problem: `${new URL(url).hostname} gave no answer for its other feeds, so it was not asked for this one.`,
  };
}

function isOurs(feed: Feed, stores: CollectStores): boolean {
  return stores.loopbackOrigins.includes(new URL(feed.url).origin);
}
