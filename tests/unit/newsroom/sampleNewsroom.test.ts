import { readdirSync, readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Feed } from '../../../shared/model/feed.ts';
import { EmailAddress, Preferences } from '../../../shared/model/subscriber.ts';
import { Instant } from '../../../shared/model/time.ts';

const home = new URL('../../../local/newsroom/', import.meta.url);
const bytesOf = (path: string): Uint8Array => readFileSync(new URL(path, home));

/** As the file's own XML declaration says. */
function wordsOf(path: string): string {
  const bytes = bytesOf(path);
  const declared = /encoding="([^"]+)"/.exec(new TextDecoder('latin1').decode(bytes.slice(0, 80)))?.[1];
  return new TextDecoder(declared ?? 'utf-8', { fatal: true }).decode(bytes);
}

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** Throws, as strict XML must, at the first fault. */
function readXml(words: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('opentag', (tag) => {
    const element: Element = {
      name: tag.name,
      attributes: tag.attributes as Record<string, string>,
      text: '',
      children: [],
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    const element = open.pop()!;
    open.at(-1)!.text += element.text;
  });
  const keep = (text: string) => {
    open.at(-1)!.text += text;
  };
  parser.on('text', keep);
  parser.on('cdata', keep);
  parser.write(words).close();
  return root.children[0]!;
}

const all = (element: Element, name: string): Element[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => all(child, name)),
];
const textIn = (element: Element, ...names: string[]): string =>
  names.map((name) => element.children.find((child) => child.name === name)?.text ?? '').find((text) => text !== '') ??
  '';

interface Piece {
  file: string;
  guid: string;
  headline: string;
  at: string;
  link: string;
  body: string;
}

const JsonFeed = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  items: z.array(
    z.object({
      id: z.string(),
      url: z.url(),
      title: z.string(),
      content_html: z.string().optional(),
      content_text: z.string().optional(),
      date_published: Instant,
    }),
  ),
});

function piecesOf(file: string): Piece[] {
  const words = wordsOf(`feeds/${file}`);
  if (file.endsWith('.json')) {
    return JsonFeed.parse(JSON.parse(words)).items.map((item) => ({
      file,
      guid: item.id,
      headline: item.title,
      at: item.date_published,
      link: item.url,
      body: item.content_html ?? item.content_text ?? '',
    }));
  }
  const feed = readXml(file === 'nineveh-bulletin.xml' ? mended(words) : words);
  return [...all(feed, 'item'), ...all(feed, 'entry')].map((element) => {
    const bare = textIn(element, 'pubDate', 'dc:date', 'published');
    const zoned = file === 'bozkir-haber.xml' ? `${bare} +0300` : bare;
    const link = element.children.find((child) => child.name === 'link')!;
    return {
      file,
      guid: textIn(element, 'guid', 'id') || element.attributes['rdf:about'] || '',
      headline: textIn(element, 'title'),
      at: new Date(zoned).toISOString(),
      link: link.attributes.href ?? link.text,
      body: textIn(element, 'content:encoded', 'content', 'description'),
    };
  });
}

/** The truncated feed, closed after its last whole item. */
function mended(words: string): string {
  return `${words.slice(0, words.lastIndexOf('</item>') + '</item>'.length)}</channel></rss>`;
}

const WireDrop = z.object({ dropAt: Instant, supplier: z.string() });
const Schedule = z.object({
  from: z.literal('2016-11-14'),
  to: z.literal('2016-11-16'),
  at: z.literal('2016-11-16T18:00:00Z'),
  server: z.record(
    z.string(),
    z.object({
      behaviour: z.enum(['static', 'etag', 'redirect', 'broken', 'truncated']),
      status: z.number().optional(),
      to: z.string().optional(),
      alwaysNotModifiedAfterFirst: z.boolean().optional(),
    }),
  ),
  wires: z.record(z.string(), WireDrop),
  subscribers: z.array(z.object({ email: EmailAddress, preferences: Preferences })),
});
const Copy = z.object({
  guid: z.string(),
  of: z.string(),
  kind: z.enum(['relay', 'cut']),
  ofPublishedAt: z.optional(Instant),
});
const Expected = z.object({
  stories: z.array(z.object({ name: z.string(), guids: z.array(z.string()).min(1) })),
  offTopic: z.array(z.string()),
  related: z.array(z.string()),
  duplicates: z.array(Copy),
  kills: z.array(z.string()),
  embargoed: z.array(z.object({ guid: z.string(), until: Instant, usableAtDeskClock: z.boolean() })),
  corrections: z.array(
    z.object({ guid: z.string(), at: Instant, killed: z.object({ from: z.number(), to: z.number() }) }),
  ),
  disputes: z.array(z.object({ story: z.string(), claims: z.array(z.string()), denials: z.array(z.string()) })),
  backgroundTolls: z.array(z.object({ guid: z.string(), text: z.string() })),
});

const schedule = Schedule.parse(JSON.parse(wordsOf('newsroom.json')));
const expected = Expected.parse(JSON.parse(wordsOf('expected.json')));
const registry = all(readXml(wordsOf('newsroom.opml')), 'outline').map((outline) => outline.attributes);
const feedFiles = readdirSync(new URL('feeds/', home)).sort();
const wireFiles = readdirSync(new URL('wires/', home)).sort();
const whole = feedFiles.filter((file) => file !== 'hasakah-today.xml');
const pieces = whole.flatMap(piecesOf);
const g2Files = wireFiles.filter((file) => file.endsWith('.xml'));
const g2Items = g2Files.map((file) => all(readXml(wordsOf(`wires/${file}`)), 'newsItem')[0]!);
const ninjsItems = wireFiles
  .filter((file) => file.endsWith('.json'))
  .map((file) =>
    z
      .looseObject({ uri: z.string(), version: z.string(), versioncreated: Instant, pubstatus: z.string() })
      .parse(JSON.parse(wordsOf(`wires/${file}`))),
  );
const blogFiles = wireFiles.filter((file) => file.endsWith('.txt'));
const wireWords = new Map<string, string>([
  ...g2Items.map((item): [string, string] => [item.attributes.guid!, item.text]),
  ...ninjsItems.map((item): [string, string] => [item.uri, JSON.stringify(item)]),
]);
const known = (guid: string): boolean =>
  pieces.some((piece) => piece.guid === guid) ||
  wireWords.has(guid) ||
  blogFiles.includes(guid.replace(/^wires\//, '').replace(/#\d+$/, ''));

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const wordCount = (html: string): number => plain(html).split(' ').length;

describe('the registry of the sample newsroom', () => {
  it('names sixteen feeds, each fit for the desk', () => {
    expect(registry).toHaveLength(16);
    for (const outline of registry) {
      Feed.parse({
        feedId: outline['dateline:feedId'],
        outlet: outline['dateline:outlet'],
        url: outline.xmlUrl,
        title: outline.title,
        country: outline['dateline:country'],
        language: outline.language,
        kind: outline['dateline:kind'],
        timeZone: outline['dateline:timeZone'],
        expectedItemsPerDay: Number(outline['dateline:expectedItemsPerDay']),
      });
      expect(outline.type).toBe('rss');
      expect(outline.xmlUrl).toMatch(/^http:\/\/newsroom\.example\/feeds\//);
      expect(() => new Intl.DateTimeFormat('en', { timeZone: outline['dateline:timeZone'] })).not.toThrow();
    }
    expect(new Set(registry.map((outline) => outline['dateline:feedId'])).size).toBe(16);
    expect(new Set(registry.map((outline) => outline.language))).toEqual(new Set(['en', 'ar', 'ru', 'tr', 'fr']));
  });

  it('leads to every feed file, one of them by way of a permanent redirect', () => {
    const reached = registry.map((outline) => {
      const file = outline.xmlUrl!.replace('http://newsroom.example/feeds/', '');
      const moved = schedule.server[file];
      return moved?.behaviour === 'redirect' && moved.status === 301 ? moved.to!.replace('feeds/', '') : file;
    });
    expect(reached.sort()).toEqual(feedFiles);
  });
});

describe('the feeds of the sample newsroom', () => {
  it('are what they claim to be, but for the two that are broken on purpose', () => {
    for (const file of whole.filter((name) => name.endsWith('.xml') && name !== 'nineveh-bulletin.xml')) {
      expect(['rss', 'rdf:RDF', 'feed']).toContain(readXml(wordsOf(`feeds/${file}`)).name);
    }
    expect(schedule.server['hasakah-today.xml']).toMatchObject({ behaviour: 'broken', status: 503 });
    expect(() => readXml(wordsOf('feeds/hasakah-today.xml'))).toThrow();
    expect(schedule.server['nineveh-bulletin.xml']).toMatchObject({ behaviour: 'truncated' });
    expect(() => readXml(wordsOf('feeds/nineveh-bulletin.xml'))).toThrow();
    expect(piecesOf('nineveh-bulletin.xml')).toHaveLength(5);
  });

  it('come in RSS 2.0, RSS 1.0, Atom and JSON Feed, one of them not in UTF-8', () => {
    const roots = whole
      .filter((file) => file.endsWith('.xml'))
      .map((file) => /<(rss|rdf:RDF|feed)\b/.exec(wordsOf(`feeds/${file}`))![1]);
    expect(roots.filter((root) => root === 'rss')).toHaveLength(11);
    expect(roots.filter((root) => root === 'feed')).toHaveLength(2);
    expect(roots.filter((root) => root === 'rdf:RDF')).toHaveLength(1);
    expect(whole.filter((file) => file.endsWith('.json'))).toHaveLength(1);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytesOf('feeds/damascus-state-radio.xml'))).toThrow();
    expect(wordsOf('feeds/damascus-state-radio.xml')).toContain('إذاعة دمشق');
  });

  it('hold about 140 pieces of news, each with headline, guid, link and a body of 40 to 200 words', () => {
    expect(pieces).toHaveLength(142);
    for (const piece of pieces) {
      expect(piece.headline, piece.guid).not.toBe('');
      expect(piece.guid, piece.file).not.toBe('');
      expect(new URL(piece.link).protocol, piece.guid).toMatch(/^https?:$/);
      expect(new URL(piece.link).hostname, piece.guid).toMatch(/\.example$/);
      expect(wordCount(piece.body), piece.guid).toBeGreaterThanOrEqual(40);
      expect(wordCount(piece.body), piece.guid).toBeLessThanOrEqual(200);
    }
  });

  it('date every piece within the three days and before the clock of the desk, newest first', () => {
    for (const file of whole) {
      const times = piecesOf(file).map((piece) => piece.at);
      expect(times, file).toEqual([...times].sort((a, b) => Date.parse(b) - Date.parse(a)));
      for (const at of times) {
        expect(Date.parse(at)).toBeGreaterThanOrEqual(Date.parse('2016-11-14T00:00:00Z'));
        expect(Date.parse(at)).toBeLessThan(Date.parse(schedule.at));
      }
    }
    const perDay = ['2016-11-14', '2016-11-15', '2016-11-16'].map(
      (day) => pieces.filter((piece) => piece.at.startsWith(day)).length,
    );
    expect(Math.min(...perDay)).toBeGreaterThan(30);
  });

  it('speak of no weekday that is still to come as past', () => {
    const days = ['Monday', 'Tuesday', 'Wednesday'];
    for (const piece of pieces) {
      const today = Number(piece.at.slice(8, 10)) - 14;
      for (const [, said] of plain(piece.body).matchAll(/\bon (Monday|Tuesday|Wednesday)\b/g)) {
        expect(days.indexOf(said!), `${piece.guid} says ${said}`).toBeLessThanOrEqual(today);
      }
    }
  });

  it('reissue one story under its guid, the toll rising from 12 to 21 and then corrected to 18', () => {
    const issues = pieces.filter((piece) => piece.guid === 'lna-161114-0031').reverse();
    expect(issues.map((issue) => /\b(12|17|21|18)\b/.exec(issue.headline)![1])).toEqual(['12', '17', '21', '18']);
    expect(issues.at(-1)!.headline).toMatch(/^CORRECTED/);
    expect(new Set(pieces.map((piece) => piece.guid)).size).toBe(pieces.length - 3);
  });
});

describe('the wires of the sample newsroom', () => {
  it('each drop within the three days, from a named supplier', () => {
    expect(Object.keys(schedule.wires).sort()).toEqual(wireFiles);
    for (const { dropAt } of Object.values(schedule.wires)) {
      expect(dropAt >= '2016-11-14' && dropAt < schedule.at).toBe(true);
    }
  });

  it('bring an update, a kill and two embargoes in NewsML-G2', () => {
    const seen = g2Items.map((item) => ({
      guid: item.attributes.guid,
      version: item.attributes.version,
      status: all(item, 'pubStatus')[0]!.attributes.qcode,
      embargoed: all(item, 'embargoed')[0]?.text,
    }));
    const samarra = seen.filter((item) => item.guid!.includes('samarra'));
    expect(samarra.map((item) => item.version)).toEqual(['1', '2']);
    const killed = seen.filter((item) => item.status === 'stat:canceled');
    expect(killed.map((item) => item.guid)).toEqual(expected.kills);
    expect(seen.some((item) => item.guid === killed[0]!.guid && item.status === 'stat:usable')).toBe(true);
    expect(expected.embargoed.map(({ guid, until }) => ({ guid, until }))).toEqual(
      seen.filter((item) => item.embargoed).map((item) => ({ guid: item.guid, until: item.embargoed })),
    );
    for (const { until, usableAtDeskClock } of expected.embargoed) {
      expect(Date.parse(until) <= Date.parse(schedule.at)).toBe(usableAtDeskClock);
    }
  });

  it('bring ninjs in both its shapes, and two pages of a live blog', () => {
    expect(
      ninjsItems.map((item) => ('body_text' in item ? 'body_text' : 'bodies' in item ? 'bodies' : 'none')).sort(),
    ).toEqual(['bodies', 'body_text']);
    expect(blogFiles).toHaveLength(2);
    for (const file of blogFiles) {
      const page = wordsOf(`wires/${file}`);
      expect(page.match(/^From our news desk:$/gm)?.length).toBeGreaterThanOrEqual(2);
      expect(page).toMatch(/^Based on reporting by .*AFP/m);
      expect(page).not.toMatch(/\n\n/);
    }
  });
});

describe('what a careful editor makes of the sample newsroom', () => {
  it('places every piece once: in a story, off the topic or related to it', () => {
    const placed = [...expected.stories.flatMap((story) => story.guids), ...expected.offTopic, ...expected.related];
    expect(new Set(placed).size).toBe(placed.length);
    expect(placed.filter((guid) => !known(guid))).toEqual([]);
    const guids = new Set([...pieces.map((piece) => piece.guid), ...wireWords.keys()]);
    expect([...guids].filter((guid) => !placed.includes(guid))).toEqual([]);
  });

  it('has the market strike told by at least five outlets in at least three languages, apart from the next strike', () => {
    const market = expected.stories.find((story) => story.name === 'maarat-market-strike')!;
    const bakery = expected.stories.find((story) => story.name === 'maarat-bakery-strike')!;
    const files = new Set(pieces.filter((piece) => market.guids.includes(piece.guid)).map((piece) => piece.file));
    const languages = new Set(
      [...files].map(
        (file) => registry.find((outline) => file.startsWith(outline['dateline:feedId']!.slice(0, 7)))!.language,
      ),
    );
    expect(files.size).toBeGreaterThanOrEqual(10);
    expect(languages).toEqual(new Set(['en', 'ar', 'ru', 'tr', 'fr']));
    expect(market.guids.filter((guid) => bakery.guids.includes(guid))).toEqual([]);
  });

  it('finds every copy word for word in what it copies, whole or cut', () => {
    for (const { guid, of, ofPublishedAt } of expected.duplicates) {
      const original = pieces.find(
        (piece) =>
          piece.guid === of && (ofPublishedAt === undefined || Date.parse(piece.at) === Date.parse(ofPublishedAt)),
      )!;
      const copy = pieces.find((piece) => piece.guid === guid)!;
      expect(Date.parse(copy.at), guid).toBeGreaterThan(Date.parse(original.at));
      const sentences = plain(copy.body).split(/(?<=\.) (?=[A-Z])/);
      const shared = sentences.filter((sentence) =>
        plain(original.body).includes(sentence.replace(/^.*? - /, '').replace(/, Levant News Agency reports\.$/, '')),
      );
      expect(shared.length / sentences.length, guid).toBeGreaterThanOrEqual(0.6);
    }
  });

  it('knows the words of each background toll, and both sides of each dispute', () => {
    for (const { guid, text } of expected.backgroundTolls) {
      const file = guid.replace(/#\d+$/, '');
      const words = guid.startsWith('wires/')
        ? wordsOf(file)
        : (wireWords.get(guid) ?? pieces.find((piece) => piece.guid === guid)?.body ?? '');
      expect(words, guid).toContain(text);
    }
    for (const { story, claims, denials } of expected.disputes) {
      const { guids } = expected.stories.find(({ name }) => name === story)!;
      expect([...claims, ...denials].filter((guid) => !guids.includes(guid))).toEqual([]);
    }
  });

  it('writes to three readers', () => {
    expect(schedule.subscribers).toHaveLength(3);
    for (const { email } of schedule.subscribers) expect(email).toMatch(/@reader\.example$/);
  });
});
