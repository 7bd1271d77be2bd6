import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { Feed } from '../model/feed.ts';
import type { Issue } from '../model/report.ts';
import { numberAttributes, registryNamespace, textAttributes } from './registryNamespace.ts';

/** What a registry may hold: far more than any desk reads, and a bound on what a hostile file costs. */
const maxOutlines = 50_000;
const maxOpmlLength = 20 * 1024 * 1024;

type Attributes = Readonly<Record<string, string>>;

/**
 * Reads a registry: our own OPML, or what any feed reader exports (OPML 1.0-2.0, nested folders, attribute names in any case, bare
 * ampersands, no attribute of ours). Never throws.
 *
 * A feed without our attributes gets its id from host and title, and an outline that cannot be used costs that outline: its issue's
 * `item` counts the outlines from 0. Entities declared in the file are never expanded and nothing is ever fetched.
 */
export function readRegistry(opml: string): { feeds: Feed[]; issues: Issue[] } {
  const issues: Issue[] = [];
  if (opml.length > maxOpmlLength) {
    return {
      feeds: [],
      issues: [{ code: 'registry-too-large', message: 'The file is larger than 20 MB; no list of feeds is.' }],
    };
  }
  const { outlines, prefixes, hasOpml } = readOutlines(opml);
  if (!hasOpml && outlines.length === 0) {
    return {
      feeds: [],
      issues: [{ code: 'not-opml', message: 'This is no OPML: it holds neither <opml> nor any <outline>.' }],
    };
  }
  const feeds: Feed[] = [];
  const taken = new Set<string>();
  const seen = new Map<string, string>();
  outlines.forEach((attributes, item) => {
    const report = (code: string, message: string) => issues.push({ code, message, item });
    const read = readOutline(attributes, prefixes, report);
    if (read === undefined) return;
    const earlier = seen.get(read.url);
    if (earlier !== undefined) {
      report('duplicate-feed', `${read.url} stands here twice; it is kept once, as ${earlier}.`);
      return;
    }
    if (read.feedId !== undefined && taken.has(read.feedId)) {
      report('duplicate-feed-id', `The id ${read.feedId} is taken by another feed; this one gets an id of its own.`);
      read.feedId = undefined;
    }
    const feedId = read.feedId ?? deriveFeedId(read.url, read.title ?? read.outlet, taken);
    const checked = Feed.safeParse({ ...read, feedId });
    if (!checked.success) {
      report(
        'bad-outline',
        `The outline of ${read.url} cannot be used: ${checked.error.issues[0]?.message ?? 'unknown reason'}.`,
      );
      return;
    }
    taken.add(feedId);
    seen.set(read.url, feedId);
    feeds.push(checked.data);
  });
  if (feeds.length === 0 && issues.length === 0) {
    issues.push({ code: 'no-feeds', message: 'The file is OPML but holds no feed: no outline has an xmlUrl.' });
  }
  return { feeds, issues };
}

function readOutlines(opml: string): { outlines: Attributes[]; prefixes: string[]; hasOpml: boolean } {
  const outlines: Attributes[] = [];
  const prefixes: string[] = [];
  let hasOpml = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        for (const [key, value] of Object.entries(attributes)) {
          if (key.startsWith('xmlns:') && value.trim() === registryNamespace) prefixes.push(key.slice('xmlns:'.length));
        }
        const element = name.toLowerCase();
        if (element === 'opml') hasOpml = true;
        if (element === 'outline' && outlines.length < maxOutlines) outlines.push(attributes);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(opml);
  parser.end();
  return { outlines, prefixes, hasOpml };
}

type Draft = Omit<Feed, 'feedId'> & { feedId?: string };

/** Undefined for a folder or a comment, which are no mistake, and for a feed whose address cannot be used, which is. */
function readOutline(
  attributes: Attributes,
  prefixes: readonly string[],
  report: (code: string, message: string) => void,
): Draft | undefined {
  const lower = new Map(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), clean(value)]));
  const standard = (name: string) => lower.get(name) || undefined;
  const ours = (name: string) => {
    for (const prefix of prefixes) {
      const value = lower.get(`${prefix}:${name}`.toLowerCase());
      if (value) return value;
    }
    return undefined;
  };
  const title = standard('title') ?? standard('text');
  const address = standard('xmlurl') ?? (isFeedType(standard('type')) ? standard('url') : undefined);
  if (address === undefined) {
    if (isFeedType(standard('type')))
      report('no-address', `“${title ?? 'An outline'}” is marked as a feed but has no xmlUrl.`);
    return undefined;
  }
  const url = readAddress(address);
  if (url === undefined) {
    report('bad-address', `“${address.slice(0, 200)}” (${title ?? 'untitled'}) is no http or https address.`);
    return undefined;
  }
  const draft: Draft = {
    url,
    outlet: ours('outlet') ?? title ?? new URL(url).hostname,
    ...(title === undefined ? {} : { title }),
  };
  const language = standard('language');
  if (language !== undefined) draft.language = language;
  const note = standard('description');
  if (note !== undefined) draft.note = note;
  for (const [field, attribute] of Object.entries(textAttributes)) {
    const value = ours(attribute);
    if (value !== undefined) Object.assign(draft, keepValid(field, value, report));
  }
  for (const [field, attribute] of Object.entries(numberAttributes)) {
    const value = ours(attribute);
    if (value !== undefined) Object.assign(draft, keepValid(field, Number(value), report));
  }
  return draft;
}

/** A value the model does not know costs that value and says so; the feed stays. */
function keepValid(
  field: string,
  value: string | number,
  report: (code: string, message: string) => void,
): Partial<Feed> {
  const shape = Feed.shape[field as keyof typeof Feed.shape];
  if (shape.safeParse(value).success) return { [field]: value };
  report('bad-attribute', `“${value}” is no ${field}; it is left out.`);
  return {};
}

function isFeedType(type: string | undefined): boolean {
  return type !== undefined && /^(?:rss|atom|rdf|feed|jsonfeed|pie)/i.test(type);
}

/** `feed:` and `feed://`, which some readers write, stand for http; fragments and credentials have no business here. */
function readAddress(address: string): string | undefined {
  const spelt = address.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:\/\//i, 'http://');
  if (!/^https?:\/\//i.test(spelt)) return undefined;
  let url: URL;
  try {
    url = new URL(spelt);
  } catch {
    return undefined;
  }
  if (url.username !== '' || url.password !== '') return undefined;
  url.hash = '';
  return Feed.shape.url.safeParse(url.href).success ? url.href : undefined;
}

/** `sana-sy-syria-news`; a second one of the same words gets six digits of its address's hash, so that it keeps its id as others go. */
function deriveFeedId(url: string, title: string, taken: ReadonlySet<string>): string {
  const host = new URL(url).hostname.replace(/^(?:www|feeds?|rss)\./, '');
  const words = slugOf(`${host} ${title}`);
  const base = (words === '' ? 'feed' : words).slice(0, 50).replace(/-+$/, '');
  if (!taken.has(base)) return base;
  const hash = createHash('sha256').update(url).digest('hex');
  for (let length = 6; ; length += 2) {
    const candidate = `${base}-${hash.slice(0, Math.min(length, 12))}`;
    if (!taken.has(candidate)) return candidate;
    if (length >= 12) return `f-${hash.slice(0, 40)}`;
  }
}

function slugOf(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** One line, no control characters: the words go into tables and mails. */
function clean(value: string): string {
  return value
    .replace(/[\x00-\x1f\x7f\s]+/g, ' ')
    .trim()
    .slice(0, 2000);
}
