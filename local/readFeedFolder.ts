/**
 * A folder of feed files, as the feed server serves it: any folder of RSS, Atom and JSON feeds, or a newsroom, which adds a
 * `newsroom.json` (days, wires, subscribers, and files that redirect or fail on purpose) and keeps its feeds under `feeds/`.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { readRegistry } from '../shared/feeds/readRegistry.ts';
import type { Feed } from '../shared/model/feed.ts';
import { Day, Instant } from '../shared/model/time.ts';
import { decodeText } from '../shared/parse/decodeText.ts';
import { unescapeXml } from './cloud/unescapeXml.ts';
import { type DatedFeed, readDatedFeed } from './cutFeed.ts';
import { LocalProblem } from './localProblem.ts';

const Newsroom = z.object({
  from: Day,
  to: Day,
  at: Instant,
  /** What stands in the registry in place of the server's own origin. */
  origin: z.string(),
  server: z
    .record(
      z.string(),
      z.object({
        behaviour: z.enum(['static', 'etag', 'redirect', 'broken', 'truncated']),
        status: z.number().int().min(200).max(599).optional(),
        contentType: z.string().optional(),
        /** Of a redirect: the path to ask instead. */
        to: z.string().optional(),
        /** Of dates that name none. */
        timeZone: z.string().optional(),
      }),
    )
    .default({}),
  wires: z.record(z.string(), z.object({ dropAt: Instant, supplier: z.string().optional() })).default({}),
  subscribers: z
    .array(z.object({ email: z.string(), preferences: z.record(z.string(), z.unknown()).default({}) }))
    .default([]),
});

export interface ServedFile {
  /** Of the URL: `/feeds/orontes-daily.xml`. */
  urlPath: string;
  contentType: string;
  status: number;
  /** Where a redirect leads, a path of this server. */
  redirectsTo?: string;
  feed?: DatedFeed;
}

export interface FeedFolder {
  dir: string;
  files: Map<string, ServedFile>;
  /** The feeds to poll, once the server has told where it listens. */
  feedsAt(origin: string): Feed[];
  /** Of a newsroom: its days, its clock, its subscribers. */
  plan?: Pick<z.infer<typeof Newsroom>, 'from' | 'to' | 'at' | 'subscribers'>;
  /** Of a newsroom: wire files in the order they drop. */
  wires: { file: string; dropAt: Instant; supplier?: string }[];
}

const contentTypes: Record<string, string> = {
  '.xml': 'application/xml',
  '.rss': 'application/rss+xml',
  '.rdf': 'application/rdf+xml',
  '.atom': 'application/atom+xml',
  '.json': 'application/feed+json',
};

/** Throws LocalProblem: no folder, nothing to serve in it, a newsroom or a registry that cannot be read. */
export function readFeedFolder(dir: string): FeedFolder {
  const root = path.resolve(dir);
  const names = listFolder(root);
  const newsroom = names.includes('newsroom.json') ? readNewsroom(path.join(root, 'newsroom.json')) : undefined;
  const feedsDir = newsroom ? path.join(root, 'feeds') : root;
  const prefix = newsroom ? '/feeds/' : '/';

  const files = new Map<string, ServedFile>();
  for (const name of listFolder(feedsDir).sort()) {
    const contentType = contentTypes[path.extname(name).toLowerCase()];
    if (contentType === undefined || name === 'newsroom.json') continue;
    const rule = newsroom?.server[name];
    const bytes = readFileSync(path.join(feedsDir, name));
    const feed = readDatedFeed(bytes, rule?.timeZone);
    // Plain JSON may lie here for another reason; a feed of it has items.
    if (feed.kind === 'json' && !/"items"\s*:/.test(feed.text)) continue;
    const urlPath = prefix + encodeURIComponent(name);
    files.set(urlPath, { urlPath, contentType: rule?.contentType ?? contentType, status: rule?.status ?? 200, feed });
  }
  for (const [name, rule] of Object.entries(newsroom?.server ?? {})) {
    if (rule.behaviour !== 'redirect' || rule.to === undefined) continue;
    const urlPath = prefix + encodeURIComponent(name);
    files.set(urlPath, { urlPath, contentType: 'text/plain', status: rule.status ?? 301, redirectsTo: `/${rule.to}` });
  }
  if (files.size === 0) {
    throw new LocalProblem(
      `The folder ${root} holds no feed file.`,
      `Name a folder of feeds, files that end in ${Object.keys(contentTypes).join(', ')}.`,
    );
  }

  const registryFile = names.find((name) => name.toLowerCase().endsWith('.opml'));
  const registry = registryFile === undefined ? undefined : readOwnRegistry(path.join(root, registryFile));
  return {
    dir: root,
    files,
    feedsAt: (origin) =>
      registry
        ? rebase(registry, files, newsroom?.origin, origin)
        : [...files.values()].map((file) => deriveFeed(file, origin)),
    plan: newsroom,
    wires: Object.entries(newsroom?.wires ?? {})
      .map(([name, wire]) => ({ file: path.join(root, 'wires', name), ...wire }))
      .sort((a, b) => (a.dropAt < b.dropAt ? -1 : 1)),
  };
}

function listFolder(dir: string): string[] {
  try {
    if (!statSync(dir).isDirectory()) throw new LocalProblem(`${dir} is not a folder.`, 'Name a folder of feed files.');
    // A link may lead out of the folder: what lies there is not what was named.
    return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => (entry.isSymbolicLink() ? [] : [entry.name]));
  } catch (error) {
    if (error instanceof LocalProblem) throw error;
    throw new LocalProblem(`The feed folder ${dir} cannot be read.`, 'Check its name, and that you may read it.');
  }
}

function readNewsroom(file: string): z.infer<typeof Newsroom> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new LocalProblem(`${file} is not JSON.`, 'Mend it, or take it away to serve the folder as plain feeds.');
  }
  const read = Newsroom.safeParse(parsed);
  if (read.success) return read.data;
  throw new LocalProblem(`${file} is no newsroom: ${z.prettifyError(read.error)}`, 'Mend it, or take it away.');
}

function readOwnRegistry(file: string): Feed[] {
  const { feeds, issues } = readRegistry(readFileSync(file, 'utf8'));
  if (feeds.length > 0) return feeds;
  throw new LocalProblem(`${file} names no feed: ${issues[0]?.message ?? 'it is empty.'}`, 'Mend it, or take it away.');
}

/** The registry's feeds, at our origin where we hold their file: by the newsroom's own origin, else by the file's name. */
function rebase(feeds: Feed[], files: Map<string, ServedFile>, ownOrigin: string | undefined, origin: string): Feed[] {
  return feeds.map((feed) => {
    const url = new URL(feed.url);
    if (url.origin === ownOrigin) return { ...feed, url: origin + url.pathname };
    const name = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
    return files.has(`/${name}`) ? { ...feed, url: `${origin}/${name}` } : feed;
  });
}

/** A feed's definition from its own words: its id from the file's name, its outlet from its title. */
function deriveFeed(file: ServedFile, origin: string): Feed {
  const stem = decodeURIComponent(path.basename(file.urlPath)).replace(/\.[^.]+$/, '');
  const slug = stem
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const frame = file.feed ? frameOf(file.feed) : '';
  const title = titleIn(frame);
  const language =
    /<language>\s*([A-Za-z-]{2,12})\s*<|"language"\s*:\s*"([A-Za-z-]{2,12})"|<feed[^>]*\bxml:lang="([A-Za-z-]{2,12})"/.exec(
      frame,
    );
  return {
    feedId: slug.slice(0, 60) || `feed-${Buffer.from(stem).toString('hex').slice(0, 40)}`,
    outlet: title ?? stem,
    url: origin + file.urlPath,
    title,
    language: language?.[1] ?? language?.[2] ?? language?.[3],
  };
}

/** What stands before and after the items, decoded. */
function frameOf(feed: DatedFeed): string {
  const first = feed.items[0]?.start ?? feed.text.length;
  const text = feed.text.slice(0, Math.min(first, 20_000));
  return feed.encoding === 'latin1' ? decodeText(Buffer.from(text, 'latin1')).text : text;
}

function titleIn(frame: string): string | undefined {
  const xml = /<(?:\w+:)?title\b[^>]*>([\s\S]*?)<\/(?:\w+:)?title>/i.exec(frame)?.[1];
  const json = /"title"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(frame)?.[1];
  const words =
    xml !== undefined ? unescapeXml(xml.replace(/<!\[CDATA\[|\]\]>/g, '')) : json && (JSON.parse(json) as string);
  return words?.replace(/\s+/g, ' ').trim() || undefined;
}
