import { createHash } from 'node:crypto';
import { Feed } from '../model/feed.ts';
import type { Issue } from '../model/report.ts';
import { dropTrailing } from '../text/dropTrailing.ts';
import type { Opml, Outline } from './readOpml.ts';
import { numberAttributes, textAttributes } from './registryNamespace.ts';

/** One outline that claims to be a feed. Folders and comments claim nothing and are left out. */
export interface ReadOutline {
  /** Position among the file's outlines, from 0. */
  item: number;
  line: number;
  title?: string;
  /** As the file has it. */
  address?: string;
  /** Absent when the outline cannot be used, or says again what an earlier one said; then `issues` says why. */
  feed?: Feed;
  /** The feed of the same address that stood before it, in this file or in `held`. */
  twinOf?: Feed;
  issues: Issue[];
}

/**
 * Reads each outline as a feed: ours, or any reader's. Beside `held`, the feeds that stand already, a new one gets an id of its own,
 * and one of the same address is their twin. Never throws.
 */
export function readOutlines({ outlines, prefixes }: Opml, held: readonly Feed[] = []): ReadOutline[] {
  const taken = new Set(held.map((feed) => feed.feedId));
  const seen = new Map(held.map((feed) => [sameAddress(feed.url), feed]));
  const read: ReadOutline[] = [];
  for (const outline of outlines) {
    const { item } = outline;
    const issues: Issue[] = [];
    const report = (code: string, message: string) => issues.push({ code, message, item });
    const { title, address, draft } = readOutline(outline, prefixes, report);
    if (address === undefined && issues.length === 0) continue;
    const answer: ReadOutline = { item, line: outline.line, issues };
    if (title !== undefined) answer.title = title;
    if (address !== undefined) answer.address = address;
    read.push(answer);
    if (draft === undefined) continue;
    const twin = seen.get(sameAddress(draft.url));
    if (twin !== undefined) {
      answer.twinOf = twin;
      report('duplicate-feed', `${draft.url} stands here twice; it is kept once, as ${twin.feedId}.`);
      continue;
    }
    if (draft.feedId !== undefined && taken.has(draft.feedId)) {
      report('duplicate-feed-id', `The id ${draft.feedId} is taken by another feed; this one gets an id of its own.`);
      draft.feedId = undefined;
    }
    const feedId = draft.feedId ?? deriveFeedId(draft.url, draft.title ?? draft.outlet, taken);
    const checked = Feed.safeParse({ ...draft, feedId });
    if (!checked.success) {
      const reason = checked.error.issues[0]?.message ?? 'unknown reason';
      report('bad-outline', `The outline of ${draft.url} cannot be used: ${reason}.`);
      continue;
    }
    taken.add(feedId);
    seen.set(sameAddress(draft.url), checked.data);
    answer.feed = checked.data;
  }
  return read;
}

type Draft = Omit<Feed, 'feedId'> & { feedId?: string };

/** Without an address it is a folder or a comment, which are no mistake; without a draft, a feed whose address cannot be used. */
function readOutline(
  { attributes, hasChildren }: Outline,
  prefixes: readonly string[],
  report: (code: string, message: string) => void,
): { title?: string; address?: string; draft?: Draft } {
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
  const marked = isFeedType(standard('type'));
  const address = standard('xmlurl') ?? (marked ? standard('url') : undefined);
  if (address === undefined) {
    if (marked && !hasChildren)
      report('no-address', `“${title ?? 'An outline'}” is marked as a feed but has no xmlUrl.`);
    return { title };
  }
  if (/^(?:html|xml|json)\+|^html$/i.test(standard('type') ?? '')) {
    report(
      'scraped',
      `“${title ?? address.slice(0, 200)}” is a page that its reader cut by rules of its own (${standard('type')}), not a feed; give the address of the site’s feed.`,
    );
    return { title, address };
  }
  const url = readAddress(address);
  if (url === undefined) {
    const secret = /^(?:feed:)?(?:https?:)?\/\/[^/?#]*@/i.test(address);
    report(
      'bad-address',
      secret
        ? `The address of “${title ?? 'untitled'}” carries a user name or password; feeds are asked without.`
        : `“${address.slice(0, 200)}” (${title ?? 'untitled'}) is no http or https address.`,
    );
    return { title, address };
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
  return { title, address, draft };
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

/** Two spellings of one address: http or https, with or without `www.` and a slash at the end. A feed under both would be polled twice. */
function sameAddress(url: string): string {
  const { hostname, port, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./, '')}:${port}${dropTrailing(pathname, '/')}${search}`;
}

/** `sana-sy-syria-news`; a second one of the same words gets six digits of its address's hash, so that it keeps its id as others go. */
function deriveFeedId(url: string, title: string, taken: ReadonlySet<string>): string {
  const host = new URL(url).hostname.replace(/^(?:www|feeds?|rss)\./, '');
  const words = slugOf(`${host} ${title}`);
  const base = dropTrailing((words === '' ? 'feed' : words).slice(0, 50), '-');
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
