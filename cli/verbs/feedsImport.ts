import { stat } from 'node:fs/promises';
import { addOutlines } from '../../shared/feeds/addOutlines.ts';
import type { ReadOutline } from '../../shared/feeds/readOutlines.ts';
import { readRegistry } from '../../shared/feeds/readRegistry.ts';
import { writeRegistry } from '../../shared/feeds/writeRegistry.ts';
import { refuseAddress } from '../../shared/fetch/refuseAddress.ts';
import type { Feed } from '../../shared/model/feed.ts';
import { Failure } from '../Failure.ts';
import type { DeskChoice } from '../openDesk.ts';
import { deskRegistryOf, readOpmlFile, writeOpmlFile } from '../openRegistry.ts';
import { writeLine } from '../writeLine.ts';
import { writeSentences } from '../writeRows.ts';
import { cutTo } from '../writeTable.ts';

interface ImportOptions extends DeskChoice {
  to?: string;
  dryRun?: boolean;
  json?: boolean;
}

/** Where feeds are added: what stands there, and how to put the longer list in its place. */
interface Destination {
  opml: string;
  feeds: Feed[];
  /** For a sentence: `feeds.opml`, `the desk’s registry`. */
  place: string;
  write(opml: string): Promise<void>;
}

export async function feedsImport(file: string, options: ImportOptions): Promise<void> {
  const offered = await readOpmlFile(file);
  if (offered.outlines.length === 0) {
    throw new Failure(
      `${file} names no feed: ${offered.issues[0]?.message ?? 'it is empty.'}`,
      'Export your feeds from your reader as OPML, and import that file.',
    );
  }
  await withDestination(options, async (destination) => {
    const read = readRegistry(offered.opml, destination.feeds);
    const outlines = read.outlines.map(withoutPrivate);
    const { issues } = read;
    const taken = outlines.flatMap(({ feed }) => feed ?? []);
    await tell(outlines, options.json === true);
    for (const { item, message } of issues) if (item === undefined) process.stderr.write(`${message}\n`);
    const left = outlines.length - taken.length;
    const sums = `${taken.length} taken, ${left} left`;
    if (options.dryRun) {
      process.stderr.write(`${sums}. Nothing was written: this was a dry run.\n`);
      return;
    }
    if (taken.length > 0) await destination.write(grow(destination, taken));
    process.stderr.write(`${sums}; ${destination.place} now names ${destination.feeds.length + taken.length} feeds.\n`);
  });
}

/** Whoever wrote the file may not send the desk into a network that is not public: it would refuse every poll. */
function withoutPrivate(outline: ReadOutline): ReadOutline {
  const refusal = outline.feed && refuseAddress(outline.feed.url);
  if (refusal === undefined) return outline;
  const { feed: _, ...left } = outline;
  const message = `${refusal} The desk asks public addresses only.`;
  return { ...left, issues: [...outline.issues, { code: 'not-public', message }] };
}

/** The list with `taken` at its end. Read again before it is believed: nothing that stood there may be lost. */
function grow({ opml, feeds, place }: Destination, taken: readonly Feed[]): string {
  const grown = addOutlines(opml, taken);
  const wanted = new Set([...feeds, ...taken].map((feed) => JSON.stringify(feed)));
  for (const feed of grown === undefined ? [] : readRegistry(grown).feeds) wanted.delete(JSON.stringify(feed));
  if (grown !== undefined && wanted.size === 0) return grown;
  throw new Failure(
    `${place} cannot be added to: it is damaged, or ends before its </body>.`,
    'Write it anew with `dateline feeds export`, look it through, and import into that.',
  );
}

async function withDestination(options: ImportOptions, work: (to: Destination) => Promise<void>): Promise<void> {
  const asksDesk = options.data !== undefined || options.profile !== undefined || options.stack !== undefined;
  if ((options.to === undefined) !== asksDesk) {
    throw new Failure(
      asksDesk
        ? '--to names a file, --data, --profile and --stack a desk.'
        : 'It is not said where the feeds should go.',
      'Give --to FILE, --data DIR, or --profile NAME.',
      2,
    );
  }
  if (options.to !== undefined) return work(await fileDestination(options.to));
  const { openDesk } = await import('../openDesk.ts');
  const desk = await openDesk(options, ['archive']);
  try {
    const { archive } = desk.stores;
    const { opml, feeds, place } = await deskRegistryOf(archive);
    const stood = await archive.readRegistry();
    const write = async (grown: string) => {
      if ((await archive.readRegistry()) !== stood) {
        throw new Failure('Somebody else changed the desk’s registry just now.', 'Run the same import again.');
      }
      await archive.keepRegistry(grown);
    };
    await work({ opml: declareUtf8(opml), feeds, place: stood === undefined ? 'the desk’s registry' : place, write });
  } finally {
    await desk.close();
  }
}

async function fileDestination(file: string): Promise<Destination> {
  const stands = await stat(file).catch(() => undefined);
  if (stands && !stands.isFile())
    throw new Failure(`${file} is no file that feeds can be added to.`, 'Give --to FILE.', 2);
  const write = (grown: string) => writeOpmlFile(file, grown);
  if (!stands) return { opml: writeRegistry([]), feeds: [], place: file, write };
  const { opml, feeds } = await readOpmlFile(file);
  return { opml: declareUtf8(opml), feeds, place: file, write };
}

/** What was decoded from another charset is written as UTF-8, and has to say so. */
function declareUtf8(opml: string): string {
  return opml.replace(/^(\ufeff?<\?xml[^>]{0,100}?encoding\s*=\s*)(["'])[\w.:-]{1,40}\2/i, '$1"UTF-8"');
}

async function tell(outlines: readonly ReadOutline[], json: boolean): Promise<void> {
  if (json) {
    for (const { line, title, address, feed, twinOf, issues } of outlines) {
      const why = issues.map(({ message }) => message);
      await writeLine({
        line,
        verdict: feed ? 'taken' : twinOf ? 'held' : 'left',
        title,
        address,
        feedId: feed?.feedId,
        twinOf: twinOf?.feedId,
        why,
      });
    }
    return;
  }
  writeSentences(
    ['line', '', 'feed', 'why'],
    outlines.map((outline) => [
      String(outline.line),
      outline.feed ? 'taken' : 'left',
      cutTo(outline.feed?.feedId ?? outline.title ?? '', 32),
      reasonOf(outline),
    ]),
  );
}

function reasonOf({ feed, twinOf, address, issues }: ReadOutline): string {
  const words = issues.map(({ message }) => message).join(' ');
  if (feed) return words === '' ? feed.url : `${feed.url} ${words}`;
  if (twinOf) return `${address} is there already, as ${twinOf.feedId}; what stands there stays as it is.`;
  return words;
}
