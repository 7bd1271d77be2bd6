/**
 * A day of two hundred feeds, minute by minute: what their servers are asked, what the tables, the archive and the queues are asked, and
 * what that comes to in a month at list price. Against it the plainest way to do the same: every feed every five minutes, its state
 * read and written each time.
 *
 * Everything is counted, over the pipeline's own steps and real engines on loopback; only the plain way is arithmetic, with the weight
 * of the very same rows. The time that the functions run is left out: `npm run bench -- run` measures that.
 */
import { openStores } from '../contract/stores/openStores.ts';
import { missedItems, waitsOf } from './feedWorld.ts';
import { type DayOfPolls, pollDay } from './pollDay.ts';

const feeds = 200;
const pollsOfPlainWay = feeds * 288;

/** Dollars a million, us-east-1, on demand: DynamoDB read and write request units, S3 GET and PUT, SQS requests. */
const prices = { read: 0.125, written: 0.625, got: 0.4, put: 5, queued: 0.4 };
const daysAMonth = 30;

export async function measure(): Promise<void> {
  const desk = await openStores('tables', 'objects', 'queues');
  const startedAt = performance.now();
  try {
    const day = await pollDay(desk, { feeds, from: '2016-11-16T00:00:00.000Z', metered: true });
    say(day);
    console.log(`told in ${Math.round((performance.now() - startedAt) / 1000)} s`);
  } finally {
    await desk.close();
  }
}

function say(day: DayOfPolls): void {
  const { unchanged, changed, failed, world, units, feedUnits } = day;
  const polls = unchanged.polls + changed.polls + failed.polls;
  const bytes = world.feeds.flatMap((feed) => feed.requests).reduce((sum, request) => sum + request.bytes, 0);
  const fullAnswers = world.feeds.flatMap((feed) => feed.requests).filter(({ status }) => status === 200).length;
  const line = (name: string, ...numbers: (string | number)[]) =>
    console.log(`${name.padEnd(34)}${numbers.join('  ')}`);
  console.log(`${feeds} feeds, ${day.runs} runs of the schedule, ${day.newItems} new items in ${day.reports} reports`);
  line('requests to the feeds’ servers', polls, `(${(bytes / 1e6).toFixed(1)} MB, ${fullAnswers} full bodies)`);
  line('  a feed and day', ...spread(world.feeds.map((feed) => feed.requests.length)));
  line('unchanged', unchanged.polls, `rows written ${unchanged.tableWrites}, objects put ${unchanged.objectsPut}`);
  line('changed', changed.polls, `rows written ${changed.tableWrites}, objects put ${changed.objectsPut}`);
  line('failed', failed.polls, `rows written ${failed.tableWrites}`);
  line('items read', day.items, `new ${day.newItems}, seen before ${day.items - day.newItems}`);
  line(
    'minutes from item to answer',
    ...spread(world.feeds.flatMap(waitsOf).map((seconds) => Math.round(seconds / 60))),
  );
  const missed = world.feeds.filter((feed) => missedItems(feed) > 0);
  const told = missed.filter(({ feed }) => day.gaps.includes(feed.feedId));
  const vain = day.gaps.filter((feedId) => !missed.some(({ feed }) => feed.feedId === feedId));
  line('feeds that lost items', missed.length, `told of as gaps ${told.length}; told in vain ${vain.length}`);
  for (const [name, count] of [...day.requests].sort()) line(`  ${name}`, count);
  const count = (pattern: RegExp) =>
    [...day.requests].filter(([name]) => pattern.test(name)).reduce((sum, [, number]) => sum + number, 0);
  const month = (each: { read: number; written: number; got: number; put: number; queued: number }) =>
    (daysAMonth / 1e6) *
    (each.read * prices.read +
      each.written * prices.written +
      each.got * prices.got +
      each.put * prices.put +
      each.queued * prices.queued);
  const ours = {
    ...units,
    got: count(/GetObject/),
    put: count(/PutObject/),
    queued: day.queueRequests,
  };
  line('request units, all tables', `read ${units.read}`, `written ${units.written}`);
  line('request units, feeds alone', `read ${feedUnits.read}`, `written ${feedUnits.written}`);
  line('a month at list price', dollars(month(ours)));
  const rows = count(/(?:collect|file) UpdateItem feeds/);
  const weight = rows === 0 ? 1 : Math.max(1, feedUnits.written / rows);
  const plain = {
    read: pollsOfPlainWay * 2 + (units.read - feedUnits.read),
    written: pollsOfPlainWay * weight + (units.written - feedUnits.written),
    got: ours.got,
    put: ours.put,
    queued: ours.queued,
  };
  line('every five minutes, written each time');
  line('  requests to the feeds’ servers', pollsOfPlainWay, `${(pollsOfPlainWay / polls).toFixed(1)} × ours`);
  const plainBytes = (bytes / Math.max(1, fullAnswers)) * pollsOfPlainWay;
  line('  megabytes from them', (plainBytes / 1e6).toFixed(0), `${(plainBytes / bytes).toFixed(1)} × ours`);
  line('  request units', `read ${plain.read}`, `written ${Math.round(plain.written)}`);
  line('  a month at list price', dollars(month(plain)), `${(month(plain) / month(ours)).toFixed(1)} × ours`);
}

/** Median, nine tenths, most. */
function spread(numbers: number[]): string[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return [`median ${at(0.5)}`, `nine tenths ${at(0.9)}`, `most ${at(1)}`];
}

function dollars(amount: number): string {
  return `$${amount.toFixed(2)}`;
}
