import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { FetchedResponse, FetchRequest } from '../model/outcome.ts';
import { askOnce } from './askOnce.ts';
import { explainFailure } from './explainFailure.ts';
import { FetchProblem } from './FetchProblem.ts';
import { introduceDesk } from './introduceDesk.ts';
import { type Dial, openConnection } from './openConnection.ts';
import { readBody } from './readBody.ts';
import { readBodyHead } from './readBodyHead.ts';
import { readTarget, type Target } from './readTarget.ts';
import { type Resolve, resolvePublic } from './resolvePublic.ts';

export interface SafeFetchOptions {
  /**
   * Exact loopback origins (`http://127.0.0.1:41873`) that the caller serves itself; the embedded cloud's newsroom. A redirect from
   * any other host does not lead there.
   */
  allowLoopback?: { origins: readonly string[] };
  /** From the first look-up to the last byte, redirects included. Default 20 s. */
  deadlineMs?: number;
  /** On the wire, and again after decompression. Default 15 MB. */
  maxBytes?: number;
  maxRatio?: number;
  maxRedirects?: number;
  /** How we introduce ourselves; a deployment puts an address there at which its owner is reached. */
  userAgent?: string;
  resolve?: Resolve;
  dial?: Dial;
}

const accepted =
  'application/rss+xml, application/atom+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5';
const errorPageBytes = 64 * 1024;

/**
 * Asks a stranger's server for `request.url`, conditionally: the one place that opens a socket to an address we did not choose.
 *
 * Every hop is read by `new URL`, resolved once, and refused unless all its addresses are public; the socket goes to the very address
 * that was checked. Redirects are followed by hand, at most five, each checked anew, never from https to http. One deadline covers
 * the whole, because only that stops a server that drips. No cookie, no credential, no body is ever sent.
 *
 * Whatever a network or a server can do is a value (`unanswered`, with a sentence). Throws only for a fault of ours.
 */
export async function safeFetch(request: FetchRequest, options: SafeFetchOptions = {}): Promise<FetchedResponse> {
  const deadlineMs = options.deadlineMs ?? 20_000;
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), deadlineMs);
  const asked = { hostname: '' };
  try {
    return await beforeAbort(
      followRedirects(request, options, deadlineMs, controller.signal, asked),
      controller.signal,
    );
  } catch (error) {
    if (controller.signal.aborted) {
      const host = asked.hostname === '' ? 'The server' : asked.hostname;
      return unanswered(`${host} did not finish its answer within ${describeSeconds(deadlineMs)}.`);
    }
    if (error instanceof FetchProblem) return unanswered(error.problem, error.refused);
    const problem = explainFailure(error, asked.hostname);
    if (problem === undefined) throw error;
    return unanswered(problem);
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}

async function followRedirects(
  request: FetchRequest,
  options: SafeFetchOptions,
  deadlineMs: number,
  signal: AbortSignal,
  asked: { hostname: string },
): Promise<FetchedResponse> {
  const maxRedirects = options.maxRedirects ?? 5;
  const limits = { maxBytes: options.maxBytes ?? 15 * 1024 * 1024, maxRatio: options.maxRatio ?? 200 };
  const headers = requestHeaders(request, options.userAgent ?? introduceDesk(undefined));
  let ownOrigins = options.allowLoopback?.origins ?? [];
  let target = readTarget(request.url, undefined, ownOrigins);
  let permanent = true;
  let movedTo: string | undefined;
  for (let hop = 0; ; hop += 1) {
    asked.hostname = target.hostname;
    const response = await askTarget(target, headers, options, deadlineMs, signal);
    const status = response.statusCode ?? 0;
    const location = isRedirect(status) ? response.headers.location : undefined;
    if (location === undefined) {
      const success = status >= 200 && status < 300;
      return {
        kind: 'answered',
        status,
        headers: firstOfEach(response.headers),
        bytes: success ? await readBody(response, limits) : await readBodyHead(response, errorPageBytes),
        finalUrl: target.url.href,
        ...(movedTo === undefined ? {} : { movedTo }),
        conditional: request.etag !== undefined || request.lastModified !== undefined,
      };
    }
    response.destroy();
    if (hop >= maxRedirects) {
      throw new FetchProblem(`${target.hostname} redirects more than ${maxRedirects} times and leads nowhere.`);
    }
    if (!target.ownLoopback) ownOrigins = [];
    target = readTarget(readLocation(location), target.url, ownOrigins);
    target.url.hash = '';
    permanent = permanent && (status === 301 || status === 308);
    if (permanent) movedTo = target.url.href;
  }
}

async function askTarget(
  target: Target,
  headers: Record<string, string>,
  options: SafeFetchOptions,
  deadlineMs: number,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const addresses = await beforeAbort(resolvePublic(target, options.resolve), signal);
  const patienceMs = Math.max(250, deadlineMs / 3);
  const socket = await openConnection(target, addresses, signal, patienceMs, options.dial);
  return askOnce(target, headers, socket, signal);
}

function requestHeaders(request: FetchRequest, userAgent: string): Record<string, string> {
  return {
    'User-Agent': userAgent,
    Accept: accepted,
    'Accept-Encoding': 'gzip, deflate, br',
    Connection: 'close',
    ...(isHeaderValue(request.etag) ? { 'If-None-Match': request.etag } : {}),
    ...(isHeaderValue(request.lastModified) ? { 'If-Modified-Since': request.lastModified } : {}),
  };
}

/** An etag comes from a server and goes back to one: nothing in it may end the header. */
function isHeaderValue(value: string | undefined): value is string {
  return value !== undefined && value.length <= 1024 && /^[\x20-\x7e\x80-\xff]+$/.test(value);
}

/** Arabic and Russian sites put bare UTF-8 into Location; Node hands it over byte by byte. */
function readLocation(location: string): string {
  if (!/[\x80-\xff]/.test(location)) return location;
  const decoded = Buffer.from(location, 'latin1').toString('utf8');
  return decoded.includes('\ufffd') ? location : decoded;
}

function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

function firstOfEach(headers: IncomingHttpHeaders): Record<string, string> {
  const single: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const one = Array.isArray(value) ? value[0] : value;
    if (one !== undefined) single[name] = one;
  }
  return single;
}

/** A look-up cannot be called off, so it is left behind. */
function beforeAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(new Error('aborted'));
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

function describeSeconds(ms: number): string {
  const seconds = ms / 1000;
  return seconds === 1 ? '1 second' : `${seconds} seconds`;
}

function unanswered(problem: string, refused = false): FetchedResponse {
  return { kind: 'unanswered', refused, problem };
}
