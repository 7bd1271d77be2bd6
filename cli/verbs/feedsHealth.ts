import { describeMoment } from '../../shared/feeds/describeTime.ts';
import { feedHealth } from '../../shared/feeds/feedHealth.ts';
import { worstFirst } from '../../shared/feeds/worstFirst.ts';
import type { FeedState } from '../../shared/model/feed.ts';
import type { Instant } from '../../shared/model/time.ts';
import { deskNow } from '../../shared/runtime/deskClock.ts';
import { type DeskChoice, openDesk } from '../openDesk.ts';
import { deskRegistryOf, type FeedFilter, filterFeeds } from '../openRegistry.ts';
import { readMoment } from '../readMoment.ts';
import { readLimit } from '../writeAnswer.ts';
import { writeLine } from '../writeLine.ts';
import { type Rendering, requireOneRendering, writeSentences } from '../writeRows.ts';

interface HealthOptions extends DeskChoice, FeedFilter, Rendering {
  at?: string;
  ill?: boolean;
  /** At most so many feeds; `query` alone asks for it. */
  limit?: string;
}

export async function feedsHealth(options: HealthOptions): Promise<void> {
  requireOneRendering(options);
  const limit = options.limit === undefined ? undefined : readLimit(options.limit);
  const at = options.at === undefined ? undefined : readMoment('--at', options.at, 'end');
  const desk = await openDesk(options, ['archive', 'feeds']);
  try {
    const { feeds: known, place } = await deskRegistryOf(desk.stores.archive);
    const states = await desk.stores.feeds.getMany(known.map(({ feedId }) => feedId));
    const onAws = options.profile !== undefined || options.stack !== undefined;
    const now = at ?? (onAws ? deskNow() : lastMoment([...states.values()])) ?? deskNow();
    const judged = filterFeeds(known, options)
      .map((feed) => ({ feed, health: feedHealth(feed, states.get(feed.feedId), now) }))
      .sort((a, b) => worstFirst(a.health, b.health) || (a.feed.feedId < b.feed.feedId ? -1 : 1));
    const asked = options.ill ? judged.filter(({ health }) => (health.notice ?? health.condition) !== 'well') : judged;
    const shown = asked.slice(0, limit);
    if (options.json) {
      for (const { feed, health } of shown) {
        const { feedId, outlet, url } = feed;
        await writeLine({ feedId, outlet, url, ...health, asOf: now });
      }
    } else {
      writeSentences(
        ['is', 'feed', 'since', 'in words'],
        shown.map(({ feed, health }) => [
          health.notice ?? health.condition,
          feed.feedId,
          health.since?.slice(0, 10) ?? '',
          health.sentence,
        ]),
      );
    }
    process.stderr.write(
      `${sumUp(judged.map(({ health }) => health.notice ?? health.condition))} of ${place}, as of ${describeMoment(now)}.\n`,
    );
    if (shown.length < asked.length)
      process.stderr.write(
        `The first ${shown.length} of ${asked.length} feeds, the worst first; --limit ${asked.length} shows all.\n`,
      );
  } finally {
    await desk.close();
  }
}

/** An embedded desk may have run in another year, and be stopped since: its clock stands at the last thing it did. */
function lastMoment(states: readonly FeedState[]): Instant | undefined {
  return states
    .flatMap(({ lastCheckedAt, lastChangedAt, failingSince }) => [lastCheckedAt, lastChangedAt, failingSince])
    .filter((instant) => instant !== undefined)
    .sort()
    .at(-1);
}

function sumUp(conditions: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const condition of conditions) counts.set(condition, (counts.get(condition) ?? 0) + 1);
  return [...counts].map(([condition, count]) => `${count} ${condition}`).join(', ') || 'No feed';
}
