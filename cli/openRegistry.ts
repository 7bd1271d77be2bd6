/** Finds the registry that a verb is about: a file, a desk's own, or the one that ships with the project. */
import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Registry, readRegistry } from '../shared/feeds/readRegistry.ts';
import type { Feed } from '../shared/model/feed.ts';
import { decodeText } from '../shared/parse/decodeText.ts';
import { Failure } from './Failure.ts';
import type { DeskChoice } from './openDesk.ts';
import { explainUnreadable } from './readLines.ts';

export interface RegistryChoice extends DeskChoice {
  opml?: string;
}

export interface FoundRegistry extends Registry {
  /** Its words, as they stand. */
  opml: string;
  /** Where it stands, for a sentence. */
  place: string;
}

export interface FeedFilter {
  language?: string;
  country?: string;
  kind?: string;
}

const bundledFile = fileURLToPath(new URL('../shared/feeds/registry.opml', import.meta.url));

/** Throws Failure when it cannot be read or holds no feed at all. */
export async function openRegistry(choice: RegistryChoice): Promise<FoundRegistry> {
  const asksDesk = choice.data !== undefined || choice.profile !== undefined || choice.stack !== undefined;
  if (choice.opml !== undefined && asksDesk) {
    throw new Failure('--opml names a file, --data, --profile and --stack a desk.', 'Give one or the other.', 2);
  }
  const found =
    choice.opml !== undefined ? await readOpmlFile(choice.opml) : asksDesk ? await ofDesk(choice) : await bundled();
  if (found.outlines.length > 0) return found;
  throw new Failure(
    `${found.place} names no feed: ${found.issues[0]?.message ?? 'it is empty.'}`,
    'Export the list of feeds from a reader as OPML, and import that.',
  );
}

export async function readOpmlFile(file: string): Promise<FoundRegistry> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw explainUnreadable(file, error);
  });
  const opml = decodeText(bytes, undefined).text;
  return { ...readRegistry(opml), opml, place: file };
}

async function bundled(): Promise<FoundRegistry> {
  return { ...(await readOpmlFile(bundledFile)), place: 'the project’s registry' };
}

async function ofDesk(choice: DeskChoice): Promise<FoundRegistry> {
  const { openDesk } = await import('./openDesk.ts');
  const desk = await openDesk(choice, ['archive']);
  try {
    return await deskRegistryOf(desk.stores.archive);
  } finally {
    await desk.close();
  }
}

/** The registry in force at a desk: its own if it has put one in its archive, else the one that ships. */
export async function deskRegistryOf(archive: { readRegistry(): Promise<string | undefined> }): Promise<FoundRegistry> {
  const opml = await archive.readRegistry();
  if (opml === undefined) return bundled();
  return { ...readRegistry(opml), opml, place: 'the desk’s registry' };
}

/** Whole or not at all: a reader of the file never sees half of it. Keeps the file's mode. */
export async function writeOpmlFile(file: string, opml: string): Promise<void> {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(4).toString('hex')}`);
  try {
    const mode = (await stat(file).catch(() => undefined))?.mode;
    await writeFile(draft, opml, mode === undefined ? {} : { mode });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Failure(
      `${file} cannot be written (${reason}).`,
      'Check that its folder exists and is yours to write in.',
    );
  }
}

/** Throws Failure when a condition fits no feed for want of spelling. */
export function filterFeeds(feeds: readonly Feed[], { language, country, kind }: FeedFilter): Feed[] {
  const fits = (asked: string | undefined, value: string | undefined) =>
    asked === undefined || asked.split(',').some((each) => each.trim().toLowerCase() === value?.toLowerCase());
  const kept = feeds.filter(
    (feed) => fits(language, feed.language) && fits(country, feed.country) && fits(kind, feed.kind),
  );
  if (kept.length > 0 || feeds.length === 0) return kept;
  const known = (values: (string | undefined)[]) => [...new Set(values.filter(Boolean))].sort().join(', ');
  const remedies = [
    language === undefined ? '' : `Languages: ${known(feeds.map((feed) => feed.language))}.`,
    country === undefined ? '' : `Countries: ${known(feeds.map((feed) => feed.country))}.`,
    kind === undefined ? '' : `Kinds: ${known(feeds.map((feed) => feed.kind))}.`,
  ];
  throw new Failure('No feed in the registry is of that description.', remedies.filter(Boolean).join(' '), 2);
}
