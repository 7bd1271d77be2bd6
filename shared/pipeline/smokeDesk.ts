/**
 * Looks whether a deployed desk is alive, by reading alone: what came lately, is it what it was, was it published, is the night's work done.
 * Each answer is a sentence; nothing is written, so that it may be asked at any time and as often as anybody likes.
 */
import { createHash } from 'node:crypto';
import { addDays, dayOf, daysFromTo, type Instant } from '../model/time.ts';
import type { EditionFiles } from '../stores/editionFiles.ts';
import type { EditionStore } from '../stores/editionStore.ts';
import type { EntryStore } from '../stores/entryStore.ts';
import type { ManifestStore } from '../stores/manifestStore.ts';
import type { ReportArchive } from '../stores/reportArchive.ts';
import type { ReportRow, ReportStore } from '../stores/reportStore.ts';

export interface SmokeStores {
  archive: ReportArchive;
  reports: ReportStore;
  entries: EntryStore;
  editions: EditionStore;
  editionFiles: EditionFiles;
  manifests: ManifestStore;
}

export interface SmokeCheck {
  name: 'reports' | 'bytes' | 'entries' | 'edition' | 'files' | 'manifest';
  ok: boolean;
  sentence: string;
}

const pages = ['index.html', 'index.ar.html', 'digest.txt'];
/** close-day runs in the small hours: until then yesterday has no manifest yet. */
const closedByHour = 4;

export async function smokeDesk(stores: SmokeStores, now: Instant): Promise<SmokeCheck[]> {
  const today = dayOf(now);
  const lately = daysFromTo(addDays(today, -1), today);
  const newest = await newestReport(lately, stores);
  return [
    newest
      ? say('reports', true, `The newest report was filed at ${newest.closedAt}.`)
      : say('reports', false, `No report was filed since ${lately[0]}: look at \`dateline feeds health\`.`),
    await checkBytes(newest, stores),
    await checkEntries(lately, stores),
    ...(await checkEdition(lately, stores)),
    await checkManifest(now, stores),
  ];
}

function say(name: SmokeCheck['name'], ok: boolean, sentence: string): SmokeCheck {
  return { name, ok, sentence };
}

async function newestReport(days: string[], stores: SmokeStores): Promise<ReportRow | undefined> {
  let newest: ReportRow | undefined;
  for (const day of days)
    for await (const row of stores.reports.closedOn(day))
      if (newest === undefined || row.closedAt > newest.closedAt) newest = row;
  return newest;
}

async function checkBytes(newest: ReportRow | undefined, stores: SmokeStores): Promise<SmokeCheck> {
  if (newest === undefined) return say('bytes', false, 'There is no report of these days to hash again.');
  const held = await stores.archive.hash(newest.reportKey);
  if (held?.sha256 === newest.sha256) return say('bytes', true, `Its ${held.sizeBytes} bytes are what came.`);
  return say('bytes', false, `${newest.reportKey} is not what came: run \`dateline verify ${newest.day}\`.`);
}

async function checkEntries(days: string[], stores: SmokeStores): Promise<SmokeCheck> {
  let count = 0;
  for (const day of days) for await (const _ of stores.entries.publishedOn(day)) count++;
  if (count > 0) return say('entries', true, `${count} entries are dated ${days.join(' or ')}.`);
  return say('entries', false, `No entry is dated ${days.join(' or ')}: look at \`dateline query --dropped\`.`);
}

async function checkEdition(days: string[], stores: SmokeStores): Promise<SmokeCheck[]> {
  const [last = ''] = days.slice(-1);
  const [edition] = await stores.editions.before(addDays(last, 1), 2);
  if (edition === undefined) {
    const sentence = `No edition was cut since ${days[0]}: read the log of publish-edition.`;
    return [say('edition', false, sentence), say('files', false, 'There is no edition whose pages could be read.')];
  }
  const { editionId, digestSha256, storyCount } = edition;
  const digest = await stores.editionFiles.readFile(editionId, 'digest.json');
  const isFrozen = digest && createHash('sha256').update(digest.bytes).digest('hex') === digestSha256;
  const missing: string[] = [];
  for (const name of pages) if (!(await stores.editionFiles.readFile(editionId, name))) missing.push(name);
  return [
    isFrozen
      ? say('edition', true, `The edition ${editionId} stands as it was frozen, with ${storyCount} stories.`)
      : say('edition', false, `The edition ${editionId} is not what was frozen: its digest.json was lost or changed.`),
    missing.length === 0
      ? say('files', true, 'Its pages and its text are there.')
      : say('files', false, `It lacks ${missing.join(', ')}: the editions bucket keeps lost versions for a year.`),
  ];
}

async function checkManifest(now: Instant, stores: SmokeStores): Promise<SmokeCheck> {
  const isClosed = Number(now.slice(11, 13)) >= closedByHour;
  const day = addDays(dayOf(now), isClosed ? -1 : -2);
  const held = (await stores.archive.daysHeld()).some((each) => each <= day);
  if (!held) return say('manifest', true, `Nothing was kept up to ${day}, so there is nothing to close.`);
  if (await stores.manifests.read(day)) return say('manifest', true, `The day ${day} is closed and chained.`);
  return say('manifest', false, `The day ${day} has no manifest: read the log of close-day.`);
}
