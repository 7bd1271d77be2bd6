/**
 * The evidence behind an entry, a story or something that was dropped: from the judgement down to the bytes and their hash.
 */
import type { DroppedEntry, Entry } from '../model/entry.ts';
import { Poison } from '../model/poison.ts';
import type { Receipt } from '../model/report.ts';
import type { Story } from '../model/story.ts';
import { type Day, dayOf } from '../model/time.ts';
import type { DroppedStore } from '../stores/droppedStore.ts';
import type { EditionFiles } from '../stores/editionFiles.ts';
import type { EditionStore } from '../stores/editionStore.ts';
import type { EntryRow } from '../stores/entryRow.ts';
import type { EntryStore } from '../stores/entryStore.ts';
import type { ManifestStore } from '../stores/manifestStore.ts';
import type { ReportArchive } from '../stores/reportArchive.ts';
import { dayOfReportKey, type ReportRow, type ReportStore } from '../stores/reportStore.ts';
import type { StoryStore } from '../stores/storyStore.ts';
import { hashInKey } from './closeDay.ts';
import { entriesOfStory, followStory } from './followStory.ts';
import { readManifest, sha256Of } from './writeManifest.ts';

export interface EvidenceStores {
  archive: ReportArchive;
  entries: EntryStore;
  stories: StoryStore;
  dropped: DroppedStore;
  reports: ReportStore;
  editions: EditionStore;
  editionFiles: EditionFiles;
  manifests: ManifestStore;
}

/**
 * The archived bytes behind a judgement, hashed again. `intact`: they hash as everything that speaks of them says: the receipt, the key,
 * the row of the report, the day's manifest. `lost`: the archive holds no such object any more.
 */
export interface ReportEvidence {
  reportKey: string;
  receipt?: Receipt;
  byteCount?: number;
  sha256?: string;
  intact: boolean;
  lost: boolean;
  /** The manifest knows another receipt: what is said of when, whence and under which headers is not what was kept. */
  receiptChanged?: true;
  /** What each witness says the hash is; those that say nothing are left out. */
  witnesses: { receipt?: string; key?: string; row?: string; manifest?: string };
  /** The day whose manifest lists it, once that is closed. */
  manifestOf?: Day;
  ingestion?: ReportRow;
}

export type Explanation =
  | { kind: 'entry'; entry: Entry; story?: Story; original?: Entry; shownIn: Day[]; reports: ReportEvidence[] }
  | { kind: 'dropped'; dropped: DroppedEntry; reports: ReportEvidence[] }
  | { kind: 'story'; story: Story; entries: EntryRow[]; shownIn: Day[] }
  | { kind: 'unknown'; id: string };

const editionsLookedAt = 30;

/** `lastDay`: the newest day whose edition may have shown it. */
export async function explain(id: string, lastDay: Day, stores: EvidenceStores): Promise<Explanation> {
  if (id.startsWith('s-')) {
    const story = await followStory(id, stores.stories);
    if (!story) return { kind: 'unknown', id };
    const entries: EntryRow[] = [];
    for await (const row of entriesOfStory(story, stores.entries)) entries.push(row);
    return {
      kind: 'story',
      story,
      entries,
      shownIn: await editionsShowing([story.storyId, ...(story.aliases ?? [])], lastDay, stores),
    };
  }
  const entry = await stores.entries.follow(id);
  if (entry) {
    const { storyId, duplicateOf, revisions, names = [] } = entry.filing;
    const reportKeys = [...new Set([entry, ...revisions, ...names].map(({ reportKey }) => reportKey))];
    return {
      kind: 'entry',
      entry,
      story: storyId ? await followStory(storyId, stores.stories) : undefined,
      original: duplicateOf ? await stores.entries.get(duplicateOf) : undefined,
      shownIn: await editionsShowing([entry.entryId], lastDay, stores),
      reports: await Promise.all(reportKeys.map((reportKey) => reportEvidence(reportKey, stores))),
    };
  }
  const dropped = await stores.dropped.get(id);
  if (dropped) return { kind: 'dropped', dropped, reports: [await reportEvidence(dropped.reportKey, stores)] };
  return { kind: 'unknown', id };
}

/** Entries and dropped ones of a day whose headline or opening holds the words, for whoever has no id at hand. */
export async function findByWords(
  words: string,
  days: Day[],
  stores: Pick<EvidenceStores, 'entries' | 'dropped'>,
): Promise<{ id: string; headline: string; outlet: string; dropped: boolean }[]> {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (text: string) => wanted.every((word) => text.toLowerCase().includes(word));
  const found: { id: string; headline: string; outlet: string; dropped: boolean }[] = [];
  for (const day of days) {
    for await (const row of stores.entries.publishedOn(day)) {
      if (holds(row.headline))
        found.push({ id: row.entryId, headline: row.headline, outlet: row.outlet, dropped: false });
    }
    for await (const entry of stores.dropped.onDay(day)) {
      const headline = entry.headline ?? entry.lede.split('\n', 1)[0] ?? '';
      if (holds(`${headline} ${entry.lede}`))
        found.push({ id: entry.entryId, headline, outlet: entry.outlet, dropped: true });
    }
  }
  return found;
}

async function reportEvidence(reportKey: string, stores: EvidenceStores): Promise<ReportEvidence> {
  const ingestion = await stores.reports.get(reportKey);
  const report = await stores.archive.read(reportKey).catch((error: unknown) => {
    if (error instanceof Poison) return undefined;
    throw error;
  });
  const day = dayOfReportKey(reportKey) ?? (report && dayOf(report.receipt.receivedAt));
  const manifest = day && readManifest((await stores.manifests.read(day)) ?? '');
  const line = manifest ? manifest.reports.find((each) => each.reportKey === reportKey) : undefined;
  const witnesses = {
    receipt: report?.receipt.sha256,
    key: hashInKey(reportKey),
    row: ingestion?.sha256,
    manifest: line?.sha256,
  };
  const sha256 = report && sha256Of(report.bytes);
  const receiptChanged =
    report !== undefined && line?.receiptSha256 !== undefined && line.receiptSha256 !== report.receiptSha256;
  return {
    reportKey,
    receipt: report?.receipt,
    byteCount: report?.bytes.length,
    sha256,
    intact:
      !receiptChanged &&
      sha256 !== undefined &&
      Object.values(witnesses).every((each) => each === undefined || each === sha256),
    lost: report === undefined,
    ...(receiptChanged && { receiptChanged }),
    witnesses,
    manifestOf: line && day,
    ingestion,
  };
}

async function editionsShowing(ids: string[], lastDay: Day, stores: EvidenceStores): Promise<Day[]> {
  const own = await stores.editions.get(lastDay);
  const editions = [...(own ? [own] : []), ...(await stores.editions.before(lastDay, editionsLookedAt))];
  const shown: Day[] = [];
  for (const { editionId } of editions) {
    const digest = await stores.editionFiles.readDigest(editionId);
    const stories = [...digest.stories, ...digest.brief];
    const holds =
      stories.some(
        (story) => ids.includes(story.storyId) || story.reports.some((report) => ids.includes(report.entryId)),
      ) || digest.related.some((line) => ids.includes(line.entryId));
    if (holds) shown.push(editionId);
  }
  return shown;
}
