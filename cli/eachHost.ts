import type { Feed } from '../shared/model/feed.ts';

const hostsAtOnce = 8;

/**
 * Does `work` for every feed: those of one host one after the other with `gapMs` between, as a careful reader asks; eight hosts at once.
 * Feeds at one of the `loopback` origins are our own server's, which needs no politeness.
 */
export async function eachHost(
  feeds: readonly Feed[],
  loopback: readonly string[],
  gapMs: number,
  work: (feed: Feed) => Promise<void>,
): Promise<void> {
  const byHost = new Map<string, Feed[]>();
  for (const feed of feeds) {
    const url = new URL(feed.url);
    const host = loopback.includes(url.origin) ? feed.url : url.hostname.replace(/^www\./, '');
    byHost.set(host, [...(byHost.get(host) ?? []), feed]);
  }
  // The host with most feeds takes longest, and begins first.
  const waiting = [...byHost.values()].sort((a, b) => b.length - a.length);
  const worker = async () => {
    for (let host = waiting.shift(); host !== undefined; host = waiting.shift()) {
      for (const [at, feed] of host.entries()) {
        if (at > 0) await new Promise((resolve) => setTimeout(resolve, gapMs));
        await work(feed);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(hostsAtOnce, waiting.length) }, worker));
}
