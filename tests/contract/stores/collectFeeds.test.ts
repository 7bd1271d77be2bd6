import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Feed } from '../../../shared/model/feed.ts';
import { collectFeeds } from '../../../shared/pipeline/collectFeeds.ts';
import { contextAt, type OpenDesk, openStores } from './openStores.ts';

const now = '2016-07-05T04:00:00.000Z';
const body = '<rss version="2.0"><channel><title>Wire</title><item><title>Truce holds</title></item></channel></rss>';
const asked: { url?: string; agent?: string }[] = [];
const server = createServer((request, response) => {
  asked.push({ url: request.url, agent: request.headers['user-agent'] });
  if (request.url === '/moved') return void response.writeHead(308, { Location: '/here' }).end();
  if (request.url === '/lent') return void response.writeHead(307, { Location: '/here' }).end();
  response.writeHead(200, { 'Content-Type': 'application/rss+xml' }).end(body);
});

let desk: OpenDesk;
let origin: string;
beforeAll(async () => {
  desk = await openStores('tables', 'objects');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await desk.close();
});

const feedOf = (feedId: string, url: string): Feed => ({ feedId, outlet: feedId, url });
const collect = (feeds: Feed[], operatorContact = 'https://newsroom.org/desk') =>
  collectFeeds({ feeds, dueAt: now }, { ...desk, loopbackOrigins: [origin], operatorContact }, contextAt(now));

describe('collecting feeds', () => {
  it('says to every server where the desk’s owner is reached', async () => {
    await collect([feedOf('wire', `${origin}/wire`)]);
    expect(asked.at(-1)).toEqual({
      url: '/wire',
      agent: 'Dateline/0.1 (news desk feed reader; contact: https://newsroom.org/desk)',
    });
  });

  it('remembers where a permanent redirect leads, and asks there; a temporary one it follows and forgets', async () => {
    const feeds = [feedOf('moved', `${origin}/moved`), feedOf('lent', `${origin}/lent`)];
    await collect(feeds);
    expect(await desk.feeds.get('moved')).toMatchObject({ movedTo: `${origin}/here` });
    expect(await desk.feeds.get('lent')).not.toHaveProperty('movedTo');
    asked.length = 0;
    await collect(feeds);
    expect(asked.map(({ url }) => url).sort()).toEqual(['/here', '/here', '/lent']);
  });

  it('leaves a host alone that gave no answer twice in a row, a breath apart, and says so of its other feeds', async () => {
    const feeds = ['one', 'two', 'three', 'four'].map((name) => feedOf(name, `https://down.invalid/${name}`));
    const startedAt = performance.now();
    await collect([...feeds, feedOf('neighbour', `${origin}/wire`)]);
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(700);
    const problems = await Promise.all(feeds.map(async ({ feedId }) => (await desk.feeds.get(feedId))?.lastProblem));
    expect(problems.map((problem) => problem?.includes('no answer for its other feeds'))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(await desk.feeds.get('neighbour')).toMatchObject({ lastOutcome: 'fetched' });
  });
});
