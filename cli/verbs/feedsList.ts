import type { Feed, WireDrop } from '../../shared/model/feed.ts';
import { Failure } from '../Failure.ts';
import { type FeedFilter, filterFeeds, openRegistry, type RegistryChoice } from '../openRegistry.ts';
import { writeLine } from '../writeLine.ts';
import { csvLine, type Rendering, requireOneRendering, terminalWidth, writeSentences } from '../writeRows.ts';
import { cutTo, writeTable } from '../writeTable.ts';

const columns = [
  'feedId',
  'outlet',
  'country',
  'language',
  'kind',
  'expectedItemsPerDay',
  'owner',
  'terms',
  'note',
  'timeZone',
  'url',
] as const satisfies (keyof Feed)[];

/** Beside the other columns on a narrow terminal an address would be broken, and is left out. */
const widthForAddresses = 100;

type ListOptions = RegistryChoice & FeedFilter & Rendering & { wires?: boolean };

export async function feedsList(options: ListOptions): Promise<void> {
  requireOneRendering(options);
  const registry = await openRegistry(options);
  if (options.wires === true) return listWires(registry.wires, options);
  const feeds = filterFeeds(registry.feeds, options);
  if (options.json) for (const feed of feeds) await writeLine(feed);
  else if (options.csv) {
    const lines = feeds.map((feed) => csvLine(columns.map((column) => String(feed[column] ?? ''))));
    process.stdout.write([csvLine(columns), ...lines].join(''));
  } else printTable(feeds);
  for (const { message } of registry.issues) process.stderr.write(`In ${registry.place}: ${message}\n`);
  const languages = new Set(feeds.map((feed) => feed.language).filter(Boolean));
  const count =
    feeds.length === registry.feeds.length ? `${feeds.length}` : `${feeds.length} of ${registry.feeds.length}`;
  process.stderr.write(
    `${count} feeds of ${registry.place}, in ${languages.size === 1 ? 'one language' : `${languages.size} languages`}.\n`,
  );
}

async function listWires(wires: readonly WireDrop[], options: ListOptions): Promise<void> {
  if (options.csv) throw new Failure('--wires has no CSV.', 'Give --json.', 2);
  if (options.json) for (const wire of wires) await writeLine(wire);
  else
    writeSentences(
      ['wire', 'in', 'lang', 'formats', 'what it is'],
      wires.map(({ wireId, country, language, formats, note }) => [
        wireId,
        country ?? '',
        language ?? '',
        formats,
        note ?? '',
      ]),
    );
  process.stderr.write(
    `${wires.length} wires. Their suppliers deliver files; put them under wires/ in the archive bucket.\n`,
  );
}

function printTable(feeds: readonly Feed[]): void {
  const width = terminalWidth();
  const head = ['feed', 'outlet', 'in', 'lang', 'kind', 'a day'];
  const cells = feeds.map((feed) => [
    cutTo(feed.feedId, 24),
    cutTo(feed.outlet, 22),
    feed.country ?? '',
    feed.language ?? '',
    feed.kind ?? '',
    feed.expectedItemsPerDay === undefined ? '' : String(feed.expectedItemsPerDay),
  ]);
  if (width !== undefined && width < widthForAddresses) {
    writeTable(head, cells);
    return;
  }
  const taken = head.map((name, at) => Math.max(name.length, ...cells.map((row) => [...(row[at] ?? '')].length)));
  const room = width === undefined ? Number.POSITIVE_INFINITY : width - taken.reduce((sum, cell) => sum + cell + 2, 0);
  writeTable(
    [...head, 'address'],
    cells.map((row, at) => [...row, cutTo(feeds[at]?.url ?? '', Math.max(20, room))]),
  );
}
