/**
 * What came of asking a feed.
 *
 * `FetchedResponse` is what the socket gave, `FetchOutcome` what it means. Every failure that a network can cause is a value here,
 * with a sentence for the person who can act on it.
 */

/** What to ask: the address, and what we hold of it already. */
export interface FetchRequest {
  url: string;
  etag?: string;
  lastModified?: string;
}

/** `unanswered` with `refused: true`: we would not connect at all. `headers` has lower-case names, the first of each that counts. */
export type FetchedResponse =
  | {
      kind: 'answered';
      status: number;
      headers: Record<string, string>;
      /** Decompressed. Of an answer that is no success at most the first 64 KB. */
      bytes: Uint8Array;
      /** Where the answer came from, after redirects. */
      finalUrl: string;
      /** Where permanent redirects (301, 308) from the address asked led, up to the first temporary one. */
      movedTo?: string;
      /** Whether the question carried If-None-Match or If-Modified-Since. */
      conditional: boolean;
    }
  | { kind: 'unanswered'; refused: boolean; problem: string };

/** What a feed says of itself about when to read it; see fetch/readPollingHints. */
export interface PollingHints {
  ttlSeconds?: number;
  /** 0-23, UTC. */
  skipHours?: number[];
  /** 0 is Sunday, UTC. */
  skipDays?: number[];
  updateEverySeconds?: number;
}

export type FetchOutcome =
  | {
      kind: 'fetched';
      status: number;
      bytes: Uint8Array;
      /** Of exactly these bytes, hex: the name under which the archive keeps them. */
      sha256: string;
      /** Of the bytes without the stamps a server renews at every request; what `FeedState.bodySha256` holds. */
      bodySha256: string;
      contentType?: string;
      etag?: string;
      lastModified?: string;
      finalUrl: string;
      movedTo?: string;
      maxAgeSeconds?: number;
      hints: PollingHints;
    }
  | {
      kind: 'unchanged';
      status: number;
      etag?: string;
      lastModified?: string;
      finalUrl: string;
      movedTo?: string;
      maxAgeSeconds?: number;
    }
  | { kind: 'throttled'; status: number; problem: string; retryAfterSeconds?: number }
  | { kind: 'gone'; status: number; problem: string }
  | { kind: 'failed'; problem: string; status?: number; retryAfterSeconds?: number };
