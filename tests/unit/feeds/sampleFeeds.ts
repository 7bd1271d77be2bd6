import type { Feed, FeedState } from '../../../shared/model/feed.ts';
import type { FetchOutcome } from '../../../shared/model/outcome.ts';

export const wire: Feed = {
  feedId: 'wire',
  outlet: 'Euphrates Wire',
  url: 'https://wire.example/feed',
  expectedItemsPerDay: 48,
};

export const fetched = (extra: Partial<Extract<FetchOutcome, { kind: 'fetched' }>> = {}): FetchOutcome => ({
  kind: 'fetched',
  status: 200,
  bytes: new Uint8Array([1]),
  sha256: 'a'.repeat(64),
  bodySha256: 'b'.repeat(64),
  finalUrl: wire.url,
  hints: {},
  ...extra,
});

export const unchanged = (extra: Partial<Extract<FetchOutcome, { kind: 'unchanged' }>> = {}): FetchOutcome => ({
  kind: 'unchanged',
  status: 304,
  finalUrl: wire.url,
  ...extra,
});

export const failed = (
  problem = 'The server fails at its own end (500).',
  retryAfterSeconds?: number,
): FetchOutcome => ({
  kind: 'failed',
  problem,
  ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
});

export const stateOf = (extra: Partial<FeedState> = {}): FeedState => ({
  feedId: wire.feedId,
  consecutiveFailures: 0,
  consecutiveUnchanged: 0,
  ...extra,
});
