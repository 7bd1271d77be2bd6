import { createHash } from 'node:crypto';
import type { FeedState } from '../model/feed.ts';
import type { FetchedResponse, FetchOutcome } from '../model/outcome.ts';
import { detectErrorPage } from './detectErrorPage.ts';
import { detectGuard } from './detectGuard.ts';
import { hashSteadyBody } from './hashSteadyBody.ts';
import { readMaxAge } from './readMaxAge.ts';
import { readPollingHints } from './readPollingHints.ts';
import { readRetryAfter } from './readRetryAfter.ts';

/**
 * Says what an answer means for a feed: fetched, unchanged, throttled, gone or failed. Never throws.
 *
 * The body's own hash decides beside the server's 304, because servers stamp the same items anew and call them changed. A success
 * that carries a web page, a guard's challenge or nothing at all is a failure with a sentence: filed as a feed, it would read as a
 * day without news.
 */
export function readResponse(response: FetchedResponse, state: FeedState | undefined): FetchOutcome {
  if (response.kind === 'unanswered') return { kind: 'failed', problem: response.problem };
  const { status, headers, bytes, finalUrl, movedTo } = response;
  const retryAfterSeconds = readRetryAfter(headers);
  const failed = (problem: string): FetchOutcome => ({
    kind: 'failed',
    problem,
    status,
    ...given({ retryAfterSeconds }),
  });
  const freshness = given({
    etag: headers.etag,
    lastModified: headers['last-modified'],
    movedTo,
    maxAgeSeconds: readMaxAge(headers),
  });

  if (status === 304) {
    if (response.conditional) return { kind: 'unchanged', status, finalUrl, ...freshness };
    return failed('The server says that nothing changed though it was not asked that; it is set up wrongly.');
  }
  if (status === 410) {
    return {
      kind: 'gone',
      status,
      problem: 'The server says that this feed is gone for good (410); find its successor or take it off.',
    };
  }
  if (status !== 200) {
    const guard = detectGuard(bytes, headers);
    if (guard !== undefined && status !== 429) return failed(guard);
    if (status === 429 || (status === 503 && retryAfterSeconds !== undefined)) {
      return {
        kind: 'throttled',
        status,
        problem: describeThrottle(status, retryAfterSeconds),
        ...given({ retryAfterSeconds }),
      };
    }
    return failed(describeStatus(status));
  }
  if (isBlank(bytes)) return failed('The server answers with an empty page.');
  const page = detectErrorPage(bytes, headers);
  if (page !== undefined) return failed(page);
  const bodySha256 = hashSteadyBody(bytes);
  if (state?.bodySha256 === bodySha256) return { kind: 'unchanged', status, finalUrl, ...freshness };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    kind: 'fetched',
    status,
    bytes,
    sha256,
    bodySha256,
    finalUrl,
    hints: readPollingHints(bytes),
    ...given({ contentType: headers['content-type'] }),
    ...freshness,
  };
}

function describeThrottle(status: number, retryAfterSeconds: number | undefined): string {
  const wait = retryAfterSeconds === undefined ? '' : ` for ${describeWait(retryAfterSeconds)}`;
  return status === 429
    ? `The server asks us to come less often (429): it is left alone${wait}.`
    : `The server is overloaded or under repair (503): it is left alone${wait}.`;
}

function describeWait(seconds: number): string {
  if (seconds < 120) return `${seconds} seconds`;
  return seconds < 7200 ? `${Math.round(seconds / 60)} minutes` : `${Math.round(seconds / 3600)} hours`;
}

function describeStatus(status: number): string {
  switch (status) {
    case 401:
    case 407:
      return `The server wants a user name and password (${status}); the feed is no longer public.`;
    case 402:
      return 'The server wants to be paid (402); the feed is no longer free.';
    case 403:
      return 'The server refuses us (403): it keeps feed readers, or this part of the world, out.';
    case 404:
      return 'There is nothing at this address (404); the feed has moved or ended.';
    case 406:
    case 415:
      return `The server does not like how it is asked (${status}).`;
    case 451:
      return 'The server withholds this feed for legal reasons (451).';
    case 204:
      return 'The server answers that it has nothing to say (204).';
    case 503:
      return 'The server is overloaded or under repair (503).';
    default:
  }
  if (status >= 500) return `The server fails at its own end (${status}).`;
  if (status >= 400) return `The server refuses the request (${status}).`;
  if (status >= 300) return `The server points elsewhere without saying where (${status}).`;
  return `The server gives an answer that no feed has (${status}).`;
}

/** Nothing but white space, NULs or a byte-order mark. Looks no further than the first real byte. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(
    (byte) => byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf || byte === 0xfe || byte === 0xff,
  );
}

function given<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
