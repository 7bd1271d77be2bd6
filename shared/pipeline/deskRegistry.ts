/** The feeds of this desk: the registry put into the archive bucket, or else the one that was deployed with the functions. */
import { readRegistry } from '../feeds/readRegistry.ts';
import type { Feed } from '../model/feed.ts';
import type { ReportArchive } from '../stores/reportArchive.ts';

export interface RegistryStores {
  archive: ReportArchive;
  bundledFile: (name: string) => Promise<Uint8Array>;
}

export async function deskRegistry(stores: RegistryStores): Promise<Feed[]> {
  const opml =
    (await stores.archive.readRegistry()) ?? new TextDecoder().decode(await stores.bundledFile('registry.opml'));
  return readRegistry(opml).feeds;
}
