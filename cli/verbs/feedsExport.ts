import { access } from 'node:fs/promises';
import { writeRegistry } from '../../shared/feeds/writeRegistry.ts';
import { Failure } from '../Failure.ts';
import { type FeedFilter, filterFeeds, openRegistry, type RegistryChoice, writeOpmlFile } from '../openRegistry.ts';

export async function feedsExport(
  file: string | undefined,
  options: RegistryChoice & FeedFilter & { force?: boolean },
): Promise<void> {
  const registry = await openRegistry(options);
  const feeds = filterFeeds(registry.feeds, options);
  // A part of the feeds is somebody's choice of feeds; the whole is the registry.
  const opml = writeRegistry(feeds, feeds.length === registry.feeds.length ? registry.wires : []);
  if (file === undefined) {
    process.stdout.write(opml);
    return;
  }
  const stands = await access(file).then(
    () => true,
    () => false,
  );
  if (stands && options.force !== true) {
    throw new Failure(`${file} is there already.`, 'Name another file, or give --force to write over it.', 2);
  }
  await writeOpmlFile(file, opml);
  process.stderr.write(`${feeds.length} feeds of ${registry.place} written to ${file}.\n`);
}
