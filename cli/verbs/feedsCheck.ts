import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Feed } from '../../shared/model/feed.ts';
import { deskNow } from '../../shared/runtime/deskClock.ts';
import { checkFeed, type FeedCheck, judgeAnswer } from '../checkFeed.ts';
import { describeCheck } from '../describeCheck.ts';
import { eachHost } from '../eachHost.ts';
import { Failure } from '../Failure.ts';
import { type FeedFilter, filterFeeds, openRegistry, type RegistryChoice, readOpmlFile } from '../openRegistry.ts';
import { explainUnreadable } from '../readLines.ts';
import { showProgress } from '../showProgress.ts';
import { writeLine } from '../writeLine.ts';
import { type Rendering, requireOneRendering, writeSentences } from '../writeRows.ts';

interface CheckOptions extends RegistryChoice, FeedFilter, Rendering {
  timeout: string;
  allowLoopback?: string[];
}

/** What is to be checked: feeds to ask, and files that are feeds already. */
interface Targets {
  feeds: Feed[];
  files: string[];
}

/** Between two questions to one host, as a careful reader leaves. */
const politeGapMs = 1000;
const rank = { broken: 0, doubtful: 1, well: 2 } as const;

export async function feedsCheck(words: string[], options: CheckOptions): Promise<void> {
  requireOneRendering(options);
  const deadlineMs = readTimeout(options.timeout) * 1000;
  const origins = readOrigins(options.allowLoopback ?? []);
  const { feeds, files } = await readTargets(words, options);
  const now = deskNow();
  const fetching = { deadlineMs, allowLoopback: { origins } };
  const checks: FeedCheck[] = [];
  const progress = await showProgress('Asking', 'feeds', feeds.length + files.length);
  const take = async (check: FeedCheck) => {
    progress.advance();
    checks.push(check);
    // Feeds answer when they answer; a reader of lines need not wait for the slowest.
    if (options.json) await writeLine(check);
  };
  try {
    for (const file of files) await take(await checkFile(file, now));
    await eachHost(feeds, origins, politeGapMs, async (feed) => take(await checkFeed(feed, now, fetching)));
  } finally {
    progress.stop();
  }
  if (!options.json) {
    checks.sort((a, b) => rank[a.verdict] - rank[b.verdict] || (a.feedId < b.feedId ? -1 : 1));
    writeSentences(
      ['verdict', 'feed', 'what it says'],
      checks.map((check) => [check.verdict, check.feedId, describeCheck(check, now)]),
    );
  }
  const count = (verdict: FeedCheck['verdict']) => checks.filter((check) => check.verdict === verdict).length;
  process.stderr.write(`${count('well')} well, ${count('doubtful')} doubtful, ${count('broken')} broken.\n`);
  if (count('broken') > 0) process.exitCode = 1;
}

/** Throws Failure for a word that is neither an address, an id, nor a file: a mistyped one must not pass as a feed that is well. */
async function readTargets(words: readonly string[], options: CheckOptions): Promise<Targets> {
  const targets: Targets = { feeds: [], files: [] };
  const everything = words.length === 0 || words.includes('all');
  const others = words.filter((word) => word !== 'all');
  const named = new Map<string, Feed>();
  if (everything || others.some((word) => !isAddress(word))) {
    const registry = await openRegistry(options);
    for (const feed of registry.feeds) named.set(feed.feedId, feed);
    if (everything) targets.feeds.push(...filterFeeds(registry.feeds, options));
  }
  for (const word of others) {
    const feed = isAddress(word) ? await feedAt(word, options) : named.get(word);
    if (feed !== undefined) targets.feeds.push(feed);
    else await addFile(word, targets);
  }
  return targets;
}

function isAddress(word: string): boolean {
  return /^(?:https?|feed):/i.test(word);
}

/** An address that the registry knows is judged by what the registry says of it. */
async function feedAt(address: string, options: CheckOptions): Promise<Feed> {
  const spelt = address.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:(?:\/\/)?/i, 'http://');
  if (!URL.canParse(spelt)) {
    throw new Failure(`${address} is no web address.`, 'Write it whole, like https://site.example/feed.', 2);
  }
  const url = new URL(spelt);
  const known = (await openRegistry(options)).feeds.find((feed) => feed.url === url.href);
  // Two addresses of one host must not look alike.
  const name = `${url.host}${url.pathname}${url.search}`.replace(/\/$/, '');
  return known ?? { feedId: name.slice(0, 80), outlet: url.host, url: url.href };
}

async function addFile(file: string, targets: Targets): Promise<void> {
  const registry = await readOpmlFile(file).catch((error: unknown) => {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(
      `${file} is no web address, no feed of the registry, and no file that can be read.`,
      'See `dateline feeds list` for the ids, and write addresses whole, with https://.',
      2,
    );
  });
  if (registry.issues.some(({ code }) => code === 'not-opml')) targets.files.push(file);
  else targets.feeds.push(...registry.feeds);
}

/** A file is judged as if its server had just sent it. */
async function checkFile(file: string, now: string): Promise<FeedCheck> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw explainUnreadable(file, error);
  });
  const name = path.basename(file);
  const url = `https://file.invalid/${encodeURIComponent(name)}`;
  const feed: Feed = { feedId: name, outlet: name, url };
  const answer = { kind: 'answered', status: 200, headers: {}, bytes, finalUrl: url, conditional: false } as const;
  return { ...(await judgeAnswer(feed, answer, now)), url: file };
}

function readTimeout(words: string): number {
  const seconds = Number(words);
  if (seconds >= 1 && seconds <= 120) return seconds;
  throw new Failure(`--timeout ${words} is no time to wait.`, 'Give seconds, from 1 to 120.', 2);
}

function readOrigins(words: readonly string[]): string[] {
  return words.map((word) => {
    const origin = URL.canParse(word) ? new URL(word).origin : 'null';
    if (/^https?:\/\/(?:127\.\d+\.\d+\.\d+|\[::1\]):\d+$/.test(origin)) return origin;
    throw new Failure(
      `--allow-loopback ${word} is no address of this machine.`,
      'Give the literal address and its port, like http://127.0.0.1:8080.',
      2,
    );
  });
}
