/**
 * Compares readers of feeds, in this process and on the same bytes: ours (`parseReport`), rss-parser, feedsmith and node feedparser.
 *
 * The feeds are made here, of invented items in three scripts, as RSS 2.0 and as Atom, to 5, 50 and 500 KB. Each reader is given the bytes
 * and must answer with all items: ours decodes them and gives dates, links, plain text and language; rss-parser and feedsmith, which take text, are given
 * the bytes as UTF-8 text, decoding included in their time; node feedparser is a stream and is fed the bytes whole. All read everything once before
 * the clock starts; then the readers take turns of some ten milliseconds, and the sum of their CPU time over `times` rounds counts: what else runs on
 * the machine slows all of them alike.
 */
import FeedParser from 'feedparser';
import { parseFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { parseReport } from '../../shared/parse/parseReport.ts';

const sentences = [
  'Twelve lorries with flour have entered Tell Rumman, the first delivery in three weeks, aid workers said.',
  'Двенадцать грузовиков с мукой вошли в город, сообщили спасатели.',
  'دخلت اثنتا عشرة شاحنة محملة بالطحين إلى تل الرمان، بحسب عمال إغاثة.',
  'Drivers had waited at the eastern gate since dawn &amp; were searched twice.',
];

/** A feed of about `bytes` bytes, of items as agencies send them: a headline, a link, a name, a date and some sentences in HTML. */
function makeFeed(kind: 'RSS' | 'Atom', bytes: number): { bytes: Buffer; count: number } {
  const parts: string[] = [];
  for (let at = 0, size = 200; size < bytes; at++) {
    const words = sentences
      .map((_, step) => `&lt;p&gt;${sentences[(at + step) % sentences.length]}&lt;/p&gt;`)
      .join('');
    const link = `https://outlet.example/news/${at}`;
    const hour = String(at % 24).padStart(2, '0');
    const item =
      kind === 'RSS'
        ? `<item><title>Flour reaches town ${at}</title><link>${link}</link><guid isPermaLink="false">n-${at}</guid><pubDate>Wed, 23 Dec 2015 ${hour}:05:00 +0200</pubDate><description>${words}</description></item>\n`
        : `<entry><title>Flour reaches town ${at}</title><link rel="alternate" href="${link}"/><id>tag:outlet.example,2015:${at}</id><updated>2015-12-23T${hour}:05:00+02:00</updated><content type="html">${words}</content></entry>\n`;
    parts.push(item);
    size += Buffer.byteLength(item);
  }
  const page =
    kind === 'RSS'
      ? `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>Outlet</title><link>https://outlet.example/</link><description>News</description>\n${parts.join('')}</channel></rss>`
      : `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Outlet</title><id>tag:outlet.example,2015:feed</id><updated>2015-12-23T12:00:00Z</updated>\n${parts.join('')}</feed>`;
  return { bytes: Buffer.from(page), count: parts.length };
}

const rssParser = new RssParser();

const readers: Record<string, (bytes: Buffer) => Promise<number>> = {
  ours: async (bytes) => (await parseReport(bytes)).items.length,
  'rss-parser': async (bytes) => (await rssParser.parseString(bytes.toString('utf8'))).items.length,
  feedsmith: async (bytes) => {
    const { feed } = parseFeed(bytes.toString('utf8')) as { feed: { items?: unknown[]; entries?: unknown[] } };
    return (feed.items ?? feed.entries ?? []).length;
  },
  'node feedparser': (bytes) =>
    new Promise((done, fail) => {
      let count = 0;
      const parser = new FeedParser({});
      parser.on('error', fail);
      parser.on('readable', () => {
        while (parser.read() !== null) count++;
      });
      parser.on('end', () => done(count));
      parser.end(bytes);
    }),
};

/** One turn of a reader takes about this much of the feed bytes: ten milliseconds, short beside the work of other programs. */
const turnKilobytes = 100;

export async function measure(times = 3): Promise<void> {
  const feeds = [5, 50, 500].flatMap((kilobytes) =>
    (['RSS', 'Atom'] as const).map((kind) => ({
      name: `${kilobytes} KB ${kind}`,
      kilobytes,
      ...makeFeed(kind, kilobytes * 1024),
    })),
  );
  console.log(`entries a second of CPU, over ${times} rounds; times ours over rss-parser and over node feedparser`);
  for (const { name, kilobytes, bytes, count } of feeds) {
    const reads = Math.ceil(turnKilobytes / kilobytes);
    const turns = Math.ceil(2_000 / (reads * kilobytes));
    const spent = new Map<string, number>();
    for (let round = 0; round <= times; round++) {
      for (let turn = 0; turn < turns; turn++) {
        for (const [reader, read] of Object.entries(readers)) {
          const before = process.cpuUsage();
          for (let at = 0; at < reads; at++) {
            const found = await read(bytes);
            if (found !== count) throw new Error(`${reader} finds ${found} of ${count} entries in ${name}`);
          }
          const { user, system } = process.cpuUsage(before);
          // The first round only warms up.
          if (round > 0) spent.set(reader, (spent.get(reader) ?? 0) + user + system);
        }
      }
    }
    const rate = (reader: string) => (count * reads * turns * times * 1e6) / (spent.get(reader) ?? Number.NaN);
    const told = Object.keys(readers).map((reader) => `${reader} ${Math.round(rate(reader))}`);
    const ratio = (reader: string) => (rate('ours') / rate(reader)).toFixed(2);
    console.log(
      `${name.padEnd(12)} ${told.join(', ')}: ×${ratio('rss-parser')} rss-parser, ×${ratio('node feedparser')} feedparser`,
    );
  }
}
