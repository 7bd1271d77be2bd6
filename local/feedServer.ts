/**
 * Serves a folder of feed files on loopback as their servers would have at the desk's clock: later items are not there yet, a reissued
 * item has its newer form only once it was reissued. ETag, Last-Modified, If-None-Match, If-Modified-Since (RFC 9110), redirects.
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Feed } from '../shared/model/feed.ts';
import type { Instant } from '../shared/model/time.ts';
import { listenOnLoopback } from './cloud/listenOnLoopback.ts';
import { changesOf, cutFeed } from './cutFeed.ts';
import { type FeedFolder, readFeedFolder, type ServedFile } from './readFeedFolder.ts';

export interface FeedServer {
  /** `http://127.0.0.1:PORT`. */
  origin: string;
  port: number;
  folder: FeedFolder;
  /** Where each feed is to be polled. */
  feeds: Feed[];
  stop(): Promise<void>;
}

/** Undefined from `clock` serves everything. Throws LocalProblem for a folder that cannot be served. */
export async function startFeedServer(
  dir: string,
  clock: () => Instant | undefined = () => undefined,
  wishedPort?: number,
): Promise<FeedServer> {
  const folder = readFeedFolder(dir);
  const loopback = await listenOnLoopback((request, response) => {
    request.resume();
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = folder.files.get(pathname);
    if (file === undefined)
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such feed here.\n');
    else if (request.method !== 'GET' && request.method !== 'HEAD')
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
    else if (file.redirectsTo !== undefined) response.writeHead(file.status, { location: file.redirectsTo }).end();
    else serve(file, request, response, clock());
  }, wishedPort);
  return {
    origin: loopback.url,
    port: loopback.port,
    folder,
    feeds: folder.feedsAt(loopback.url),
    stop: loopback.stop,
  };
}

/** Instants, ascending, at which what the folder serves changes: a replay need poll at no other. Throws as startFeedServer. */
export function feedChangeInstants(dir: string | FeedFolder): Instant[] {
  const folder = typeof dir === 'string' ? readFeedFolder(dir) : dir;
  const instants = [...folder.files.values()].flatMap((file) => (file.feed ? changesOf(file.feed) : []));
  return [...new Set(instants)].sort();
}

function serve(file: ServedFile, request: IncomingMessage, response: ServerResponse, clock: Instant | undefined): void {
  if (!file.feed) {
    response.writeHead(file.status).end();
    return;
  }
  const body = cutFeed(file.feed, clock);
  if (file.status !== 200) {
    response.writeHead(file.status, { 'content-type': file.contentType, 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
    return;
  }
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`;
  const changedAt = changesOf(file.feed).findLast((at) => clock === undefined || at <= clock);
  const headers: Record<string, string> = { etag, 'cache-control': 'no-cache' };
  if (changedAt) headers['last-modified'] = new Date(changedAt).toUTCString();
  if (isUnchanged(request, etag, changedAt)) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, 'content-type': file.contentType, 'content-length': String(body.length) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** If-None-Match decides alone where it is sent; If-Modified-Since counts whole seconds. */
function isUnchanged(request: IncomingMessage, etag: string, changedAt: Instant | undefined): boolean {
  const tags = request.headers['if-none-match'];
  if (tags !== undefined) {
    return tags.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
  }
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return changedAt !== undefined && !Number.isNaN(since) && Math.floor(Date.parse(changedAt) / 1000) * 1000 <= since;
}
