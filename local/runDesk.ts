/**
 * Runs the desk on this machine from the first poll to the last mail: synthesizes the stacks, boots the embedded cloud, serves the
 * newsroom, walks through the plan step by step, and counts what came of it.
 *
 * Nothing here decides about news: each step lets the deployed functions do their work and waits until they are done.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readRegistry } from '../shared/feeds/readRegistry.ts';
import { writeRegistry } from '../shared/feeds/writeRegistry.ts';
import { mailTags } from '../shared/model/names.ts';
import { EmailAddress, Preferences } from '../shared/model/subscriber.ts';
import { addDays, type Day, dayOf, daysFromTo, type Instant } from '../shared/model/time.ts';
import { deskKeys } from '../shared/pipeline/deskKeys.ts';
import type { Services } from '../shared/runtime/services.ts';
import { nextDigestAt } from '../shared/subscribers/nextDigestAt.ts';
import { bootCloud, type Cloud, type CloudProgress } from './bootCloud.ts';
import { rememberedPort } from './dataFolder.ts';
import { type FeedServer, feedChangeInstants, startFeedServer } from './feedServer.ts';
import { LocalProblem } from './localProblem.ts';
import { lastDayOf, planRun, type RunStep } from './planRun.ts';
import { readFeedFolder } from './readFeedFolder.ts';
import { synthesizeOnce } from './synthesizeOnce.ts';

export interface RunOptions {
  feeds:
    | { kind: 'sample' }
    | { kind: 'folder'; dir: string }
    | { kind: 'opml'; file: string }
    | { kind: 'live' }
    | { kind: 'none' };
  wires: string[];
  at?: Instant;
  from?: Day;
  to?: Day;
  dataDir?: string;
  /** Stacks that were synthesized already; the project's own, as they stand, when left out. */
  assemblyDir?: string;
  onProgress?: (progress: RunProgress) => void;
  /** Given the running cloud when the plan is done, before it stops: `--watch` stays here. `stoodAt` is where the clock of a desk stands that replayed another time. */
  afterwards?: (cloud: Cloud, stoodAt: Instant | undefined) => Promise<void>;
}

export type RunProgress =
  | { stage: 'synthesizing' | 'booting' | 'counting' }
  | {
      stage: 'working';
      step: number;
      steps: number;
      at: Instant;
      doing: 'polling' | 'reading' | 'publishing' | 'mailing';
    }
  | { stage: 'event'; event: CloudProgress };

export interface RunSummary {
  feeds: { known: number; polled: number; failing: { outlet: string; problem: string }[] };
  reports: number;
  unreadable: { reportKey: string; reason: string }[];
  items: number;
  entries: {
    kept: number;
    /** Filed by this run. */
    new: number;
    core: number;
    related: number;
    dropped: number;
    duplicates: number;
    revised: number;
    killed: number;
    embargoed: number;
  };
  stories: number;
  editions: Day[];
  mails: { sent: number; toMailbox: string[]; alreadySent: number };
  deadLetters: { queue: string; reason?: string }[];
  days: { first: Day; last: Day };
  dataFolder: string;
  /** Files of the last edition, if one was published. */
  digest?: { html: string; text: string; mail?: string };
  siteUrl: string;
  seconds: Record<'synthesizing' | 'booting' | 'working' | 'total', number>;
  peakMemoryMb: number;
  functions: { functionName: string; invocations: number; busyMs: number; coldStartMs: number }[];
}

export const sampleNewsroom = fileURLToPath(new URL('./newsroom', import.meta.url));

type RunStores = Pick<
  Services,
  'archive' | 'entries' | 'reports' | 'dropped' | 'feeds' | 'editionFiles' | 'subscribers' | 'deliveries' | 'secret'
>;

/** Throws LocalProblem for whatever a person can put right. */
export async function runDesk(options: RunOptions): Promise<RunSummary> {
  const startedAt = performance.now();
  const say = options.onProgress ?? (() => undefined);
  for (const file of options.wires) requireFile(file);
  if (options.feeds.kind === 'opml') readTextFile(options.feeds.file);
  const folderDir =
    options.feeds.kind === 'sample' ? sampleNewsroom : options.feeds.kind === 'folder' ? options.feeds.dir : undefined;
  const folder = folderDir === undefined ? undefined : readFeedFolder(folderDir);
  const steps = planRun({
    at: options.at ?? folder?.plan?.at ?? lastChange(folder ? feedChangeInstants(folder) : []),
    from: options.from,
    to: options.to,
    wires: options.wires,
    folder,
    changes: folder ? feedChangeInstants(folder) : [],
    hasFeeds: options.feeds.kind !== 'none',
  });
  const realTime = options.at === undefined && folder === undefined && options.from === undefined;

  say({ stage: 'synthesizing' });
  const assemblyDir = options.assemblyDir ?? (await synthesizeOnce()).assemblyDir;
  const synthesized = performance.now();
  say({ stage: 'booting' });
  let clock = steps[0]?.at;
  const deskClock = () => (realTime ? undefined : clock);
  // Where it listened last time: a feed that moved for good is asked at the address it was told then.
  const wishedPort = options.dataDir === undefined ? undefined : rememberedPort(options.dataDir, 'feeds');
  const server = folderDir === undefined ? undefined : await startFeedServer(folderDir, deskClock, wishedPort);
  let cloud: Cloud | undefined;
  try {
    cloud = await bootCloud({
      assemblyDir,
      dataDir: options.dataDir,
      clock: deskClock,
      loopbackOrigins: server ? [server.origin] : [],
      onProgress: (event) => say({ stage: 'event', event }),
    });
    if (server) cloud.rememberPort('feeds', server.port);
    const stores = await openStores(cloud);
    const known = await keepFeeds(options, server, stores);
    await addSubscribers(stores, steps[0]?.at ?? new Date().toISOString());
    const booted = performance.now();
    const mailsBefore = cloud.mails().length;
    const heldBefore = options.dataDir === undefined ? new Set<string>() : await heldEntries(stores, steps);

    for (const [at, step] of steps.entries()) {
      clock = step.at;
      await takeStep(step, cloud, (doing) =>
        say({ stage: 'working', step: at + 1, steps: steps.length, at: step.at, doing }),
      );
    }
    // As the nights between would have: the days that are over get their manifests and their exports.
    await cloud.tick('close-day', steps.at(-1)?.at ?? new Date().toISOString());
    const worked = performance.now();
    say({ stage: 'counting' });
    const summary = await summarize(cloud, stores, steps, known, mailsBefore, heldBefore);
    if (options.afterwards) await options.afterwards(cloud, deskClock());
    const seconds = (from: number, to: number) => Math.round((to - from) / 10) / 100;
    return {
      ...summary,
      seconds: {
        synthesizing: seconds(startedAt, synthesized),
        booting: seconds(synthesized, booted),
        working: seconds(booted, worked),
        total: seconds(startedAt, performance.now()),
      },
      functions: cloud.usage(),
      peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
    };
  } finally {
    await cloud?.stop();
    await server?.stop();
  }
}

async function takeStep(
  step: RunStep,
  cloud: Cloud,
  say: (doing: 'polling' | 'reading' | 'publishing' | 'mailing') => void,
): Promise<void> {
  for (const wire of step.wires) {
    await cloud.dropWire(wire.file, { receivedAt: step.at, name: path.basename(wire.file), supplier: wire.supplier });
  }
  if (step.poll) {
    say('polling');
    await cloud.invoke('schedule-feeds', { scheduledAt: step.at, pollAll: true });
  }
  say('reading');
  await cloud.drain();
  if (!step.publish) return;
  say('publishing');
  await cloud.invoke('publish-edition', { scheduledAt: step.at, toEverybody: true });
  say('mailing');
  await cloud.drain();
}

async function openStores(cloud: Cloud): Promise<RunStores> {
  Object.assign(process.env, cloud.environment);
  const { servicesNamed } = await import('../shared/runtime/servicesNamed.ts');
  return servicesNamed(
    'archive',
    'entries',
    'reports',
    'dropped',
    'feeds',
    'editionFiles',
    'subscribers',
    'deliveries',
    'secret',
  );
}

/** Tells the desk which feeds it reads: those of the folder that is served, or of the file that was named. */
async function keepFeeds(options: RunOptions, server: FeedServer | undefined, stores: RunStores) {
  if (server) {
    await stores.archive.keepRegistry(writeRegistry(server.feeds));
    return server.feeds;
  }
  if (options.feeds.kind === 'opml') {
    const { feeds, issues } = readRegistry(readTextFile(options.feeds.file));
    if (feeds.length === 0) {
      throw new LocalProblem(
        `${options.feeds.file} names no feed: ${issues[0]?.message ?? 'it has no outline with an xmlUrl.'}`,
        'Export your feeds from your reader as OPML and name that file with --opml.',
      );
    }
    await stores.archive.keepRegistry(writeRegistry(feeds));
    return feeds;
  }
  if (options.feeds.kind === 'none') {
    await stores.archive.keepRegistry(writeRegistry([]));
    return [];
  }
  return readRegistry(readTextFile(fileURLToPath(new URL('../shared/feeds/registry.opml', import.meta.url)))).feeds;
}

/** The sample's three readers get every local run's digest; their addresses lead nowhere. */
async function addSubscribers(stores: RunStores, createdAt: Instant): Promise<void> {
  const readers = readFeedFolder(sampleNewsroom).plan?.subscribers ?? [];
  const { idOf } = deskKeys(await stores.secret.read());
  for (const reader of readers) {
    const email = EmailAddress.safeParse(reader.email);
    if (!email.success) throw new LocalProblem(`${reader.email} is no mail address.`, 'Mend it in newsroom.json.');
    const preferences = Preferences.parse(reader.preferences);
    await stores.subscribers.add({
      subscriberId: idOf(email.data),
      email: email.data,
      status: 'active',
      preferences,
      createdAt,
      confirmedAt: createdAt,
      dueAt: nextDigestAt(preferences, createdAt),
    });
  }
}

/** What the folder held before this run, so that the summary can tell what is new. */
async function heldEntries(stores: RunStores, steps: RunStep[]): Promise<Set<string>> {
  const held = new Set<string>();
  for (const day of daysShown(steps)) {
    for await (const row of stores.entries.publishedOn(day)) held.add(row.entryId);
  }
  return held;
}

/** From a month before the run, for what feeds still list, to the day after it, for what is dated ahead. */
function daysShown(steps: RunStep[]): Day[] {
  const last = lastDayOf(steps);
  return daysFromTo(addDays(dayOf(steps[0]?.at ?? last), -31), addDays(last, 1));
}

async function summarize(
  cloud: Cloud,
  stores: RunStores,
  steps: RunStep[],
  feeds: { feedId: string; outlet: string }[],
  mailsBefore: number,
  heldBefore: Set<string>,
): Promise<Omit<RunSummary, 'seconds' | 'peakMemoryMb' | 'functions'>> {
  const last = lastDayOf(steps);
  const received = daysFromTo(dayOf(steps[0]?.at ?? last), last);
  const totals = { reports: 0, items: 0, entries: 0, dropped: 0 };
  const unreadable: RunSummary['unreadable'] = [];
  for (const day of received) {
    for await (const row of stores.reports.closedOn(day)) {
      totals.reports++;
      totals.items += row.items;
      totals.dropped += row.dropped;
      if (row.format === null) {
        unreadable.push({ reportKey: row.reportKey, reason: row.issues[0]?.message ?? 'no reason was given' });
      }
    }
  }
  const entries = {
    kept: 0,
    new: 0,
    core: 0,
    related: 0,
    dropped: totals.dropped,
    duplicates: 0,
    revised: 0,
    killed: 0,
    embargoed: 0,
  };
  const stories = new Set<string>();
  let first = last;
  for (const day of daysShown(steps)) {
    for await (const row of stores.entries.publishedOn(day)) {
      entries.kept++;
      if (!heldBefore.has(row.entryId)) entries.new++;
      if (row.relevance === 'core') entries.core++;
      if (row.relevance === 'related') entries.related++;
      if (row.duplicateOf) entries.duplicates++;
      if (row.changedAt > row.filedAt) entries.revised++;
      if (row.status === 'canceled') entries.killed++;
      if (row.status === 'embargoed') entries.embargoed++;
      if (row.storyId) stories.add(row.storyId);
      if (row.day < first) first = row.day;
    }
  }
  const states = await stores.feeds.getMany(feeds.map((feed) => feed.feedId));
  const editions = steps.filter((step) => step.publish).map((step) => dayOf(step.at));
  const mails = cloud.mails();
  const lastMail = mails.findLast((mail) => mail.tags[mailTags.edition] === editions.at(-1)) ?? mails.at(-1);
  let digest: { html: string; text: string } | undefined;
  for (const edition of editions) digest = await exportEdition(cloud, stores, edition);
  const alreadySent = await countSent(stores, editions);
  return {
    feeds: {
      known: feeds.length,
      polled: feeds.filter((feed) => states.get(feed.feedId)?.lastCheckedAt !== undefined).length,
      failing: feeds.flatMap((feed) => {
        const problem = states.get(feed.feedId)?.lastProblem;
        return problem ? [{ outlet: feed.outlet, problem }] : [];
      }),
    },
    reports: totals.reports,
    unreadable,
    items: totals.items,
    entries,
    stories: stories.size,
    editions,
    mails: {
      sent: mails.length - mailsBefore,
      toMailbox: mails.slice(mailsBefore).map((mail) => mailFile(cloud, mail.messageId)),
      alreadySent: alreadySent - (mails.length - mailsBefore),
    },
    deadLetters: (await cloud.deadLetters()).map(({ queue, reason }) => ({ queue, reason })),
    days: { first, last },
    dataFolder: cloud.dataFolder,
    digest: digest && { ...digest, mail: lastMail && mailFile(cloud, lastMail.messageId) },
    siteUrl: cloud.siteUrl,
  };
}

function mailFile(cloud: Cloud, messageId: string): string {
  return path.join(cloud.mailDir, `${messageId}.eml`);
}

async function countSent(stores: RunStores, editions: Day[]): Promise<number> {
  let sent = 0;
  for (const edition of editions)
    for await (const delivery of stores.deliveries.ofEdition(edition)) if (delivery.state === 'SENT') sent++;
  return sent;
}

/** The edition's files as files, with links to the pictures beside them, for a browser after the cloud has stopped. */
async function exportEdition(cloud: Cloud, stores: RunStores, editionId: Day): Promise<{ html: string; text: string }> {
  const dir = path.join(cloud.dataFolder, 'editions', editionId);
  mkdirSync(dir, { recursive: true });
  const names = [
    'index.html',
    'index.ar.html',
    'digest.txt',
    'digest.json',
    ...(await pictureNames(stores, editionId)),
  ];
  for (const name of names) {
    const file = await stores.editionFiles.readFile(editionId, name);
    if (!file) continue;
    const isPage = name.endsWith('.html');
    const page = () => linkFiles(new TextDecoder().decode(file.bytes), cloud.siteUrl, editionId);
    writeFileSync(path.join(dir, name), isPage ? page() : file.bytes);
  }
  return { html: path.join(dir, 'index.html'), text: path.join(dir, 'digest.txt') };
}

/** Links of a page to the site that stopped with the run, turned to the files beside it. */
function linkFiles(page: string, siteUrl: string, editionId: Day): string {
  return page
    .replaceAll(`${siteUrl}/editions/${editionId}/#`, '#')
    .replaceAll(`${siteUrl}/editions/${editionId}/"`, 'index.html"')
    .replaceAll(`${siteUrl}/editions/${editionId}/`, './')
    .replaceAll(`"/editions/${editionId}/`, '"./')
    .replace(
      new RegExp(`${siteUrl.replaceAll('.', '\\.')}/editions/(\\d{4}-\\d{2}-\\d{2})/"`, 'g'),
      '../$1/index.html"',
    );
}

async function pictureNames(stores: RunStores, editionId: Day): Promise<string[]> {
  const list = await stores.editionFiles.readFile(editionId, 'pictures.json');
  return list ? (JSON.parse(new TextDecoder().decode(list.bytes)) as { name: string }[]).map(({ name }) => name) : [];
}

function lastChange(changes: Instant[]): Instant | undefined {
  return changes.at(-1);
}

function requireFile(file: string): void {
  if (!existsSync(file)) throw new LocalProblem(`There is no wire file ${file}.`, 'Check the name given to --wire.');
  if (!statSync(file).isFile())
    throw new LocalProblem(`${file} is not a file.`, 'Name files with --wire, folders of feeds with --feeds.');
  readTextFile(file);
}

function readTextFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new LocalProblem(`${file} cannot be read (${reason}).`, 'Check the name, and that you may read it.');
  }
}
