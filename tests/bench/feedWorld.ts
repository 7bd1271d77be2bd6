/**
 * Two hundred servers of feeds on loopback, each at an address of its own, that publish by a clock of ours and remember what they were
 * asked. What a feed lists follows from its name and the time alone, so that a day can be told again.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Feed } from '../../shared/model/feed.ts';
import { addSeconds, type Instant, secondsBetween, secondsPerDay } from '../../shared/model/time.ts';

/** How a server tells that nothing has changed, if it does. */
type Manner = 'etag' | 'date' | 'stamps-everything' | 'says-nothing';
const manners: Manner[] = ['etag', 'date', 'stamps-everything', 'etag', 'says-nothing'];

/** From one item to the next, on average. */
const rhythms = [900, 1800, 3600, 3600, 7200, 14_400, 14_400, 43_200, 86_400, 259_200];
/** Of every twenty feeds one is an agency's ticker. */
const tickerSeconds = 240;

type Answer = 'changed' | 'unchanged' | 'error';

export interface WorldFeed {
  feed: Feed;
  manner: Manner;
  listLength: number;
  /** Everything it publishes, oldest first. */
  itemsAt: Instant[];
  /** `[from, until)`: it answers 503, or 410 for good. */
  broken?: { from: Instant; until: Instant; status: 503 | 410 };
  requests: { at: Instant; answer: Answer; status: number; bytes: number }[];
  /** How many of its items were listed in an answer so far: what came and went unlisted was missed. */
  shown: Set<number>;
}

export interface FeedWorld {
  feeds: WorldFeed[];
  origins: string[];
  close(): Promise<void>;
}

export async function openFeedWorld(count: number, from: Instant, clock: { now: Instant }): Promise<FeedWorld> {
  const byAddress = new Map<string, WorldFeed>();
  const server = createServer((request, response) => answer(byAddress, clock.now, request, response));
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const { port } = server.address() as AddressInfo;
  const feeds = Array.from({ length: count }, (_, at) => {
    const address = `127.0.${1 + Math.floor(at / 250)}.${1 + (at % 250)}`;
    const made = makeFeed(at, count, `http://${address}:${port}`, from);
    byAddress.set(address, made);
    return made;
  });
  return {
    feeds,
    origins: feeds.map(({ feed }) => new URL(feed.url).origin),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function makeFeed(at: number, count: number, origin: string, from: Instant): WorldFeed {
  const feedId = `feed-${String(at).padStart(3, '0')}`;
  const rhythm = at % 20 === 12 ? tickerSeconds : (rhythms[at % rhythms.length] ?? 3600);
  // The registry's guess is off by up to a factor of two, and missing of every fourth.
  const expectedItemsPerDay =
    at % 4 === 3 ? undefined : Math.max(0.2, (secondsPerDay / rhythm) * (0.5 + draw(feedId, 0) * 1.5));
  const world: WorldFeed = {
    feed: { feedId, outlet: `Outlet ${at}`, url: `${origin}/rss.xml`, language: 'en', expectedItemsPerDay },
    manner: manners[at % manners.length] ?? 'etag',
    listLength: 8,
    itemsAt: publish(feedId, rhythm, from),
    requests: [],
    shown: new Set(),
  };
  // Of twenty feeds one is down for three hours, one is gone at noon, and one publishes more within minutes than it lists.
  if (at % 20 === 7)
    world.broken = { from: addSeconds(from, 6 * 3600), until: addSeconds(from, 9 * 3600), status: 503 };
  if (at === count - 1) world.broken = { from: addSeconds(from, 12 * 3600), until: '9999', status: 410 };
  if (at % 20 === 6) {
    const burstAt = addSeconds(from, 10 * 3600);
    const burst = Array.from({ length: 60 }, (_, item) => addSeconds(burstAt, item * 20));
    world.itemsAt = [...world.itemsAt, ...burst].sort();
  }
  return world;
}

/** Exponential gaps, three times as long at night, from well before the day to its end. */
function publish(feedId: string, rhythm: number, from: Instant): Instant[] {
  const items: Instant[] = [];
  let at = addSeconds(from, -25 * rhythm);
  const until = addSeconds(from, secondsPerDay);
  for (let item = 1; at < until; item++) {
    const hour = new Date(at).getUTCHours();
    const pace = hour >= 20 || hour < 4 ? 2 : 0.75;
    at = addSeconds(at, Math.round(-Math.log(1 - draw(feedId, item)) * rhythm * pace) + 1);
    items.push(at);
  }
  return items;
}

/** A number in [0, 1) that is always the same. */
function draw(feedId: string, turn: number): number {
  return createHash('sha256').update(`${feedId} ${turn}`).digest().readUInt32BE() / 2 ** 32;
}

function answer(
  byAddress: Map<string, WorldFeed>,
  now: Instant,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const world = byAddress.get((request.headers.host ?? '').split(':')[0] ?? '');
  if (world === undefined) {
    response.writeHead(404).end();
    return;
  }
  const send = (status: number, kind: Answer, headers: Record<string, string>, body = '') => {
    world.requests.push({ at: now, answer: kind, status, bytes: Buffer.byteLength(body) });
    response.writeHead(status, headers).end(body);
  };
  const { broken } = world;
  if (broken && now >= broken.from && now < broken.until) {
    send(broken.status, 'error', broken.status === 503 ? { 'Retry-After': '1800' } : {});
    return;
  }
  const newest = world.itemsAt.findLastIndex((at) => at <= now);
  const first = Math.max(0, newest - world.listLength + 1);
  const listed = Array.from({ length: newest - first + 1 }, (_, at) => newest - at);
  const lastGood = world.requests.findLast((each) => each.answer !== 'error');
  const newsSince = world.itemsAt.some((at) => lastGood !== undefined && at > lastGood.at && at <= now);
  const kind: Answer = lastGood !== undefined && !newsSince ? 'unchanged' : 'changed';
  for (const item of listed) world.shown.add(item);
  const etag = `"${newest}"`;
  const lastModified = new Date(world.itemsAt[newest] ?? now).toUTCString();
  const isKnown =
    (world.manner === 'etag' && request.headers['if-none-match'] === etag) ||
    (world.manner === 'date' && request.headers['if-modified-since'] === lastModified);
  if (isKnown) {
    send(304, kind, {});
    return;
  }
  const headers: Record<string, string> = { 'Content-Type': 'application/rss+xml' };
  if (world.manner === 'etag') headers.ETag = etag;
  if (world.manner === 'date') headers['Last-Modified'] = lastModified;
  if (world.manner === 'stamps-everything') headers.ETag = `"${now}"`;
  send(200, kind, headers, render(world, listed, world.manner === 'stamps-everything' ? now : undefined));
}

function render({ feed, itemsAt }: WorldFeed, listed: number[], stamp: Instant | undefined): string {
  const items = listed.map((item) => {
    const headline = `Chess league, round ${item + 1}: the harbour club meets the mill club`;
    return `<item><guid isPermaLink="false">${feed.feedId}-${item}</guid><title>${headline}</title><pubDate>${new Date(itemsAt[item] ?? 0).toUTCString()}</pubDate><description>Eight boards are played in the old customs house on board night ${item + 1}; the junior teams begin an hour before.</description></item>`;
  });
  const built = stamp === undefined ? '' : `<lastBuildDate>${new Date(stamp).toUTCString()}</lastBuildDate>`;
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${feed.outlet}</title>${built}${items.join('')}</channel></rss>${stamp === undefined ? '' : `<!-- served ${stamp} -->`}`;
}

/** Items that fell due and were in no answer, though one came while they would have been news. */
export function missedItems({ itemsAt, shown, requests }: WorldFeed): number {
  const firstAt = requests[0]?.at;
  const lastAt = requests.findLast((each) => each.answer !== 'error')?.at;
  if (firstAt === undefined || lastAt === undefined) return 0;
  return itemsAt.filter((at, item) => at > firstAt && at <= lastAt && !shown.has(item)).length;
}

/** Seconds from each item's publication to the answer that first could list it. */
export function waitsOf({ itemsAt, requests }: WorldFeed): number[] {
  const good = requests.filter((each) => each.answer !== 'error');
  const firstAt = good[0]?.at ?? '9999';
  return itemsAt.flatMap((at) => {
    if (at <= firstAt) return [];
    const seen = good.find((each) => each.at >= at);
    return seen === undefined ? [] : [secondsBetween(at, seen.at)];
  });
}
