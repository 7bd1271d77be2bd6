/**
 * Writes into the desk what a rehearsal found: entries judged anew, the stories they belong to, and nothing else.
 *
 * No mail is queued and no edition touched: what was sent stays as it was sent. Stories are written before entries, each on condition of
 * what it was read as, so a run that is killed or meets the desk at work leaves every row whole, and the next run finishes. A second run
 * finds nothing to do, because entries then stand as the rehearsal has them. A run that died behind the closing of a story has left entries
 * that name it, and whose new story does not list it among its own: they are still to be written.
 */
import { isDeepStrictEqual } from 'node:util';
import { creditId } from '../enrich/knownNames.ts';
import type { Decided } from '../model/decided.ts';
import type { Entry, Filing } from '../model/entry.ts';
import type { Story } from '../model/story.ts';
import type { Instant } from '../model/time.ts';
import type { EntryStore } from '../stores/entryStore.ts';
import type { MentionStore } from '../stores/mentionStore.ts';
import type { StoryStore } from '../stores/storyStore.ts';
import { fileIntoStory } from '../stories/fileIntoStory.ts';
import type { Rejudged } from './compareDesks.ts';

export interface AppliedStores {
  entries: EntryStore;
  mentions: MentionStore;
  stories: StoryStore;
  dropped: { put(entry: NonNullable<Rejudged['dropped']>): Promise<void> };
}

export interface Applied {
  entries: number;
  stories: number;
  /** The desk wrote these meanwhile: a second run decides them again. */
  conflicts: string[];
}

const keptRejudgements = 20;
const mostHops = 8;

/** `onEntry` hears of each entry written. */
export async function applyReplay(
  rejudged: Rejudged[],
  stores: AppliedStores,
  now: Instant,
  onEntry: () => void = () => undefined,
): Promise<Applied> {
  // Whoever files at this desk holds its stories in memory: it reads them again when it sees another's name.
  const desk = rejudged.length > 0 ? await stores.stories.takeDesk(`replay-${crypto.randomUUID()}`) : undefined;
  const isBeingFiled = await findBeingFiled(desk?.decided ?? [], stores);
  const conflicts = rejudged.filter(isBeingFiled).map(({ change }) => change.entryId);
  const own = rejudged.filter((each) => !isBeingFiled(each));
  const after = new Map<string, Entry>();
  for (const each of own) after.set(each.change.entryId, entryAfter(each, now));
  let stories = 0;
  for (const storyId of await storiesTouched(own, stores)) {
    const outcome = await rebuildStory(storyId, after, stores, now);
    if (outcome === 'written') stories++;
    if (outcome === 'conflict') conflicts.push(storyId);
  }
  let entries = 0;
  for (const { change, standing, dropped } of own) {
    const entry = after.get(change.entryId);
    if (entry === undefined) continue;
    // What is not of this war is found under no place and no name; its row stays, for whoever asks why.
    const shown: Entry = change.kind === 'dropped' ? { ...entry, status: 'canceled' } : entry;
    await stores.mentions.replace(shown, standing, creditId);
    if (dropped) await stores.dropped.put({ ...dropped, droppedAt: now });
    if ((await stores.entries.put(entry, standing?.filing.revisionCount ?? 0)) === 'conflict') {
      conflicts.push(change.entryId);
      continue;
    }
    entries++;
    onEntry();
  }
  return { entries, stories, conflicts };
}

/**
 * What the desk has decided and not written out yet, and all that belongs to a story of it: it writes new rows on no condition, for it knows
 * that nobody else does (ADR 6). When these entries stand, it has written the rest of theirs too.
 */
async function findBeingFiled(
  decided: Decided[],
  { entries }: AppliedStores,
): Promise<(rejudged: Rejudged) => boolean> {
  const written = await entries.getMany(
    decided.map(({ entryId }) => entryId),
    { consistent: true },
  );
  const standing = new Set(written.map(({ entryId }) => entryId));
  const open = decided.filter(({ entryId }) => !standing.has(entryId));
  const entryIds = new Set(open.map(({ entryId }) => entryId));
  const storyIds = new Set(open.flatMap(({ storyId }) => storyId ?? []));
  return ({ change, storyId, standing }) =>
    entryIds.has(change.entryId) || [storyId, standing?.filing.storyId].some((id) => id && storyIds.has(id));
}

function entryAfter({ change, standing, rehearsed, dropped, storyId }: Rejudged, now: Instant): Entry {
  const changed = change.kind === 'kept' ? ['kept'] : change.fields.map(({ field }) => field);
  const before = standing?.filing;
  const rejudgements = [...(before?.rejudgements ?? []), { at: now, changed }].slice(-keptRejudgements);
  const marks = { rejudgements, revisionCount: (before?.revisionCount ?? 0) + 1 };
  if (rehearsed === undefined) {
    if (standing === undefined) throw new Error(`${change.entryId} stands on neither desk`);
    const relevance = dropped?.relevance ?? standing.inferred.relevance;
    const { storyId: _, storyWhy: __, ...filing } = standing.filing;
    return {
      ...standing,
      inferred: { ...standing.inferred, relevance: { ...relevance, label: 'off' } },
      filing: { ...filing, ...marks },
    };
  }
  const own: Filing = { ...rehearsed.filing, storyId, ...marks };
  if (before === undefined) return { ...rehearsed, filing: { ...own, filedAt: now } };
  // What was filed when, and what suppliers changed, is history: the rehearsal may have seen only a part of it.
  const { filedAt, revisions, tolls } = before;
  const isWhole = rehearsed.filing.revisions.length >= revisions.length;
  return { ...rehearsed, filing: { ...own, filedAt, revisions, tolls: isWhole ? own.tolls : tolls } };
}

/** Standing stories that lose, win or hold a rejudged entry, and new ones; those that lose all come last, to be closed. */
async function storiesTouched(rejudged: Rejudged[], stores: AppliedStores): Promise<string[]> {
  const touched = new Set<string>();
  for (const { storyId } of rejudged) if (storyId) touched.add(storyId);
  for (const { standing } of rejudged) {
    const from = standing?.filing.storyId;
    if (from) touched.add((await survivorOf(from, stores))?.storyId ?? from);
  }
  return [...touched];
}

async function survivorOf(storyId: string, { stories }: AppliedStores): Promise<Story | undefined> {
  let story = await stories.get(storyId);
  for (let hops = 0; story?.aliasOf && hops < mostHops; hops++) story = await stories.get(story.aliasOf);
  return story;
}

/**
 * The story's row as its entries make it, in the order they were filed. A story whose entries all went elsewhere becomes an alias of the
 * one that most of them went to: readers who were shown it find them there.
 */
async function rebuildStory(
  storyId: string,
  after: Map<string, Entry>,
  stores: AppliedStores,
  now: Instant,
): Promise<'written' | 'same' | 'conflict'> {
  const before = await stores.stories.get(storyId);
  const bears = new Set([storyId, ...(before?.aliases ?? [])]);
  const rows: string[] = [];
  for (const id of bears) for await (const row of stores.entries.ofStory(id)) rows.push(row.entryId);
  const members = (await stores.entries.getMany(rows)).map((entry) => after.get(entry.entryId) ?? entry);
  const listed = new Set(rows);
  const joining = [...after.values()].filter((entry) => !listed.has(entry.entryId));
  const own = [...members, ...joining].filter(({ filing }) => filing.storyId && bears.has(filing.storyId));
  const built = buildStory(storyId, own);
  const went = mostCommon(
    members.flatMap(({ filing }) => (filing.storyId && !bears.has(filing.storyId) ? filing.storyId : [])),
  );
  const next = built
    ? { ...built, aliases: before?.aliases, mergedWhy: before?.mergedWhy }
    : before && { ...before, entryCount: 0, recentEntryIds: [], tolls: [], aliasOf: went ?? before.aliasOf };
  if (next === undefined) return 'same';
  if (before && isDeepStrictEqual(plain({ ...next, revision: 0 }), plain({ ...before, revision: 0 }))) return 'same';
  return stores.stories.put({ ...next, revision: (before?.revision ?? 0) + 1 }, now);
}

function buildStory(storyId: string, entries: Entry[]): Story | undefined {
  const inOrder = entries
    .filter((entry) => entry.status !== 'canceled')
    .sort(
      (a, b) =>
        compare(a.filing.filedAt, b.filing.filedAt) ||
        compare(a.publishedAt, b.publishedAt) ||
        compare(a.entryId, b.entryId),
    );
  let story: Story | undefined;
  for (const entry of inOrder) {
    const { lineageId, tolls, storyWhy } = entry.filing;
    story = fileIntoStory(story, entry, { storyId, lineageId, tolls, isIn: false, why: storyWhy });
  }
  return story;
}

function mostCommon(ids: string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0];
}

/** As it reads when it comes back from its row. */
function plain(story: Story): unknown {
  return JSON.parse(JSON.stringify(story));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
